"""How the clause of who reports stands in its sentence."""

from collections.abc import Sequence
from enum import Enum

from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb
from bot.languages.english_reporting import BESIDE, FINITE, JOINING, REPORTERS, WHEN
from bot.languages.english_speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS

_ABOUT = frozenset("about around nearly roughly almost just only even some another".split())
_COMMAS = frozenset(",—–-")
_NO_PART = BESIDE | JOINING | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
_MOST_LEADING = 3
_LONGEST_INTRODUCTION = 12


class Standing(Enum):
    """How the clause of who reports stands in its sentence."""

    MAIN = "main"
    """It begins the sentence, or stands behind a phrase that has no verb."""
    LATER = "later"
    """It follows another clause: "The dam held, and Ana Lund said …"."""
    BESIDE = "beside"
    """A conjunction hangs it on another: "because Ana Lund said …"."""


def standing(tokens: Sequence[Token], first: int) -> Standing | None:
    """How the clause stands whose subject begins at ``first``; None where it tells no fact.

    Relative clauses ("which he said was shut"), conditions and questions tell none.
    """
    p = first - 1
    p = _before_phrase(tokens, p)
    timed = p
    while p >= 0 and _is_time(tokens[p]):
        p -= 1
    if p < 0:
        return Standing.MAIN
    before = tokens[p]
    if before.kind == "Q" or before.word == "(":
        return None
    if before.kind == "p":
        introduced = before.word in _COMMAS and _introduces(tokens, p)
        return Standing.MAIN if introduced else Standing.LATER
    if before.low in JOINING:
        return Standing.MAIN if p == 0 else Standing.LATER
    if before.low in BESIDE:
        return Standing.BESIDE
    if timed > p or tokens[0].low in PREPOSITIONS:
        return Standing.MAIN if _introduces(tokens, p + 1) else None
    return None


def _before_phrase(tokens: Sequence[Token], p: int) -> int:
    """The place before what belongs to the subject still: "about", "Democratic", "Large"."""
    while p >= 0 and (tokens[p].low in _ABOUT or _is_adverb(tokens[p])):
        p -= 1
    k = p
    while k >= 0 and p - k < _MOST_LEADING and _leads(tokens[k]):
        k -= 1
    return k if k < 0 or tokens[k].kind == "p" else p


def _leads(token: Token) -> bool:
    if token.kind == "C":
        return token.low not in _NO_PART
    return token.low in REPORTERS


def _is_time(token: Token) -> bool:
    return token.kind == "n" or token.low in TIME_WORDS or token.low in WHEN


def _is_adverb(token: Token) -> bool:
    return token.kind == "w" and is_adverb(token.low)


def _introduces(tokens: Sequence[Token], end: int) -> bool:
    """Whether only a phrase stands in front of ``end``, or a clause that this comma closes."""
    low = tokens[0].low
    leads = low in PREPOSITIONS or low in BESIDE or low.endswith("ing")
    comma = next((n for n in range(end) if tokens[n].word == ","), end)
    if leads and comma == end and tokens[end].word == ",":
        return True
    return end <= _LONGEST_INTRODUCTION and not any(
        t.low in FINITE or t.kind == "Q" or (t.kind == "w" and t.low.endswith("ed") and n)
        for n, t in enumerate(tokens[:end])
    )
