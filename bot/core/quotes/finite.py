"""Whether words may be a clause: a verb in the finite, or a pronoun that is a subject."""

from collections.abc import Sequence

from bot.core.quotes.tokens import Token
from bot.languages.english_reporting import FINITE, NOMINATIVE
from bot.languages.english_speech import ALL_CUES, COMMON_VERBS, DETERMINERS, OWNERS, PREPOSITIONS

_FEWEST_WORDS = 3
_SHORTEST_VERB = 3


def is_finite(token: Token) -> bool:
    """Whether a word may be the verb of a clause."""
    if token.kind != "w":
        return False
    low = token.low
    if low in FINITE or low.endswith(("ed", "n't")):
        return True
    return low.endswith("s") and (low[:-1] in COMMON_VERBS or low[:-2] in COMMON_VERBS)


def is_nominative(token: Token) -> bool:
    """Whether it is a pronoun that is a subject: "he", "they’re"."""
    return token.low.partition("'")[0] in NOMINATIVE


def holds_verb(told: Sequence[Token], *, loose: bool = False) -> bool:
    """Whether the words may be a clause; ``loose``: any word in -s will do for the verb."""
    for n, token in enumerate(told):
        if is_nominative(token) and n + 1 < len(told):
            return True
        if n and is_finite(token) and told[n - 1].low != "to":
            return True
        if loose and n and token.kind == "w" and _may_be_verb(token.low):
            return True
    return False


def _may_be_verb(low: str) -> bool:
    return low in ALL_CUES or (low.endswith("s") and len(low) > _SHORTEST_VERB)


def is_clause_in_front(told: Sequence[Token]) -> bool:
    """Whether the words before "…, Ana Lund said" can be told; "in her book" cannot."""
    if len(told) < _FEWEST_WORDS or told[0].kind == "p":
        return False
    signs = [t.word for t in told if t.kind == "p"]
    led = told[0].low in PREPOSITIONS or told[0].low.endswith("ing")
    return signs.count("(") == signs.count(")") and holds_verb(told, loose=not led)


def is_noun_start(token: Token) -> bool:
    """Whether a noun phrase begins: "the plan", "his plan", "Oslo"."""
    return token.kind in "Cn" or token.low in DETERMINERS or token.low in OWNERS
