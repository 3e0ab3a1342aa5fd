"""Deeds of speech, which the sentence tells whole: "Ana Lund urged the council to open it"."""

from collections.abc import Sequence

from bot.core.quotes.clause_start import Phrases
from bot.core.quotes.finite import is_finite, is_noun_start
from bot.core.quotes.mentions import Mention
from bot.core.quotes.reports import is_plain_report
from bot.core.quotes.standings import Standing, standing
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb
from bot.core.spans import Span
from bot.languages.english_reporting import (
    APPEALING,
    ASKING,
    DISMISSED,
    DISMISSING,
    JUDGING,
    NO_BEGINNING,
    OBJECTIVE,
    PROMISING,
    RECALLING,
    TELLING_HOW,
    URGING,
)

_TO = frozenset({"to", "not"})
_FOR = frozenset({"for", "on"})
_FEWEST_WORDS = 3
_LONGEST_ADDRESSEE = 10
_LONGEST_OBJECT = 6


def deed(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    """The sentence, where it tells a wish, a question or a judgement in words."""
    tokens = line.tokens
    if not is_plain_report(tokens, m):
        return None
    verb = tokens[m.cue].low
    if verb.endswith("ing") or standing(tokens, m.first) is not Standing.MAIN:
        return None
    behind = tokens[m.cue + 1 :]
    while behind and (is_adverb(behind[0].low) or behind[0].low in TIME_WORDS):
        behind = behind[1:]
    if len(behind) <= _FEWEST_WORDS or behind[-1].word == ":":
        return None
    return line.span if _is_deed(verb, behind, at_phrase=m.cue + 1 in phrases) else None


def _is_deed(verb: str, behind: Sequence[Token], *, at_phrase: bool) -> bool:
    first = behind[0].low
    if first in ASKING:
        return verb in TELLING_HOW and any(is_finite(t) for t in behind[1:])
    if (
        (verb in RECALLING and first.endswith("ing"))
        or (verb in PROMISING and first in _TO)
        or (verb in APPEALING and first in _FOR)
    ):
        return True
    if verb in URGING and (first in OBJECTIVE or at_phrase or is_noun_start(behind[0])):
        return _wishes(behind)
    if verb not in JUDGING or behind[0].kind not in "Cwn" or first in NO_BEGINNING:
        return False
    if verb in DISMISSING:
        return any(t.low in DISMISSED for t in behind[:_LONGEST_OBJECT])
    return True


def _wishes(behind: Sequence[Token]) -> bool:
    """Whether somebody is to do something: "the council to open it", "her not to go"."""
    for n, token in enumerate(behind[1:_LONGEST_ADDRESSEE], 1):
        if token.low == "to" and n + 1 < len(behind):
            return behind[n + 1].kind == "w" and not is_noun_start(behind[n + 1])
        if token.kind == "Q" or token.word in {";", ":"} or is_finite(token):
            return False
    return False
