"""Words that begin no phrase of somebody who speaks: openers, verbs, places."""

import re

from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb, is_cue
from bot.languages.english_places import REGIONS
from bot.languages.english_speech import (
    AUXILIARIES,
    COMMON_VERBS,
    DETERMINERS,
    NOT_NAMES,
    OWNERS,
    ROLE_NOUNS,
    TITLES,
)

_THEN = frozenset("later earlier ago afterwards afterward".split())
_PARTY = re.compile(r"(?:[rdi]|lab|con|lib)-[a-z.]+")  # "Ana Ruiz, R-Ohio, said"
_RELATIVE = frozenset({"who", "which"})
_OBJECTS = DETERMINERS | OWNERS | frozenset("me him us them it her".split())
_DASHES = frozenset("―—–-")
_LONGEST_REGION = 2
_SHORTEST_DATELINE = 4


def opens(tokens: tuple[Token, ...], i: int) -> bool:
    """A word that only opens a sentence: "However, …"."""
    token = tokens[i]
    if i or token.kind != "C" or len(tokens) < 2 or tokens[1].kind == "C" or token.own:
        return False
    if tokens[1].low in _THEN:
        return True  # "Hours later, …"
    if token.low in DETERMINERS or token.low in TITLES:
        return False
    return token.low in NOT_NAMES or (is_adverb(token.low) and tokens[1].word == ",")


def acts(tokens: tuple[Token, ...], i: int) -> bool:
    """A verb with its object: "interrupted her", "make Oslo pay", "holding out hope"."""
    token = tokens[i]
    low = token.low
    if i == 0 and token.kind == "C" and len(tokens) > 1 and low.endswith(("ing", "ed")):
        # "Reprising one of her lines, she …", "Reached by telephone, she …"
        return tokens[1].kind in "Qn" or (
            tokens[1].kind == "w" and not is_cue(tokens, 1) and tokens[1].low not in AUXILIARIES
        )
    if token.kind != "w" or i + 1 >= len(tokens) or low in ROLE_NOUNS:
        return False
    if i and tokens[i - 1].low in _RELATIVE:
        return True  # "rules which bind the crew"
    if not (low in COMMON_VERBS or low.endswith(("ing", "ed"))):
        return False
    after = tokens[i + 1]
    if after.kind == "w" and after.low not in _OBJECTS:
        return False
    before = tokens[i - 1] if i else None
    return before is None or not (before.own or before.low in DETERMINERS or before.low in OWNERS)


def is_region(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name only says where a town or a seat is: "in Ames, Iowa,", "(R-Ohio)"."""
    if first < 2 or tokens[first - 1].word not in {",", "("}:
        return False
    if _PARTY.fullmatch(tokens[first].low):
        return True
    if last - first > _LONGEST_REGION or tokens[first - 2].kind != "C":
        return False
    return tokens[last - 1].low in REGIONS


def is_dateline(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a line begins with a name up to ``last`` as its place: "OSLO —", "Oslo (AP) –"."""
    marks = [t.word for t in tokens[last : last + 4]]
    if marks and marks[0] in _DASHES:
        return tokens[0].word.isupper() and len(tokens[0].word) >= _SHORTEST_DATELINE
    if len(marks) < 4 or marks[0] != "(" or marks[2] != ")":
        return False
    return marks[1].isupper() and marks[3] in _DASHES
