"""Who or what a line's main clause is about: its subject, behind whatever leads into it."""

from collections.abc import Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb, is_cue
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    BETWEEN,
    COMMON_VERBS,
    CONJUNCTIONS,
    PREPOSITIONS,
)

_LEADING = (PREPOSITIONS | CONJUNCTIONS) - frozenset(
    "and but or nor that which who whom for to".split()
)
_FOR = frozenset({"for", "to"})
_SUBORDINATE = frozenset("that whether if because whose although while since unless".split())
_JOINING = frozenset("but and so yet".split())
_PARTICIPLES = ("ed", "ing")
_ADVERBS = BETWEEN - AUXILIARIES
_MOST_ADVERBS = 2
_RELATIVE = frozenset({"who", "which", "that"})


def main_subject(tokens: tuple[Token, ...], mentions: Sequence[Mention]) -> Mention | None:
    """The subject of a line's main clause: "Asked by Ida Fenn whether it held, Dan Orrel nodded".

    Behind a clause or phrase that only leads in, it is the first mention after a comma that a verb
    follows; else the first that no preposition governs. None where there is no mention.

    Args:
        tokens: those of the line.
        mentions: all of the line, in order.
    """
    free = [m for m in mentions if not m.preposition and not m.own]
    if mentions and _views(tokens, mentions[0]):
        return mentions[0]
    if free and free[0].first == 0 and free[0].lows[0] == "it" and len(tokens) > 2:
        cleft = _picked_out(tokens, free)
        if cleft is not None:
            return cleft
    if free and _leads_in(tokens, free[0]):
        for m in free:
            relative = m.lows[0] in _RELATIVE
            if not relative and m.first and tokens[m.first - 1].word == "," and _acts(tokens, m):
                return m
    main = (m for m in free if not m.first or tokens[m.first - 1].low not in _SUBORDINATE)
    return next(main, free[0] if free else None)


def _picked_out(tokens: tuple[Token, ...], free: Sequence[Mention]) -> Mention | None:
    """Whose deed it is: "It was in a leaky punt that Ida Fenn crossed the weir"."""
    if tokens[1].low not in BEING or tokens[2].low not in PREPOSITIONS:
        return None
    that = (m for m in free[1:] if tokens[m.first - 1].low == "that" and m.kind != "noun")
    return next((m for m in that if _acts(tokens, m)), None)


def _views(tokens: tuple[Token, ...], m: Mention) -> bool:
    """Whether a line says how somebody sees it: "For Ida Fenn, Dan Orrel is a legend"."""
    if m.first != 1 or m.kind != "name" or tokens[0].low not in _FOR:
        return False
    return m.last < len(tokens) and tokens[m.last].word == ","


def last_subject(tokens: tuple[Token, ...], mentions: Sequence[Mention]) -> Mention | None:
    """The subject of a line's last clause where another joins the main one; else None.

    "The chair was ready to go, but Dan Orrel was not having it": Dan Orrel.
    """
    for m in reversed(mentions):
        if m.first < 2 or m.own or m.kind == "noun" or tokens[m.first - 1].low not in _JOINING:
            continue
        if tokens[m.first - 2].word in {",", ";"} and _acts(tokens, m):
            return m
    return None


def _leads_in(tokens: tuple[Token, ...], first: Mention) -> bool:
    """Whether a line begins with "After …", "Asked …", "Speaking …", "In …"."""
    if first.first == 0:
        return False
    low = tokens[0].low
    return low in _LEADING or (tokens[0].kind == "C" and low.endswith(_PARTICIPLES))


def _acts(tokens: tuple[Token, ...], m: Mention) -> bool:
    """Whether a verb stands behind a mention, adverbs left aside."""
    i = m.last
    while i < min(m.last + _MOST_ADVERBS, len(tokens) - 1) and (
        tokens[i].low in _ADVERBS or is_adverb(tokens[i].low)
    ):
        i += 1
    if i >= len(tokens) or tokens[i].kind != "w":
        return False
    low = tokens[i].low
    if low in AUXILIARIES or low in COMMON_VERBS or low.endswith("ed"):
        return True
    verb = low.endswith("s") and not low.endswith("ss") and m.kind in {"name", "pronoun"}
    return verb or is_cue(tokens, i)
