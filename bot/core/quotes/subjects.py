"""Who or what a line's main clause is about: its subject, behind whatever leads into it."""

from collections.abc import Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb, is_cue
from bot.languages.english_speech import (
    AUXILIARIES,
    BETWEEN,
    COMMON_VERBS,
    CONJUNCTIONS,
    PREPOSITIONS,
)

_LEADING = (PREPOSITIONS | CONJUNCTIONS) - frozenset(
    "and but or nor that which who whom for to".split()
)
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
    if free and _leads_in(tokens, free[0]):
        for m in free:
            relative = m.lows[0] in _RELATIVE
            if not relative and m.first and tokens[m.first - 1].word == "," and _acts(tokens, m):
                return m
    return free[0] if free else None


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
