"""Words that begin no phrase of somebody who speaks: openers, verbs, places."""

import re

from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb, is_cue
from bot.languages.english_furniture import MONTHS
from bot.languages.english_given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from bot.languages.english_places import REGIONS
from bot.languages.english_shown_roles import ADJECTIVES_IN_ED
from bot.languages.english_speech import (
    AUXILIARIES,
    COMMON_VERBS,
    DETERMINERS,
    NOT_NAMES,
    NOUN_CUES,
    ORGANISATION_WORDS,
    OWNERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    TITLES,
)

_GIVEN = FEMALE_NAMES | MALE_NAMES
# "Democrats on the council said": who speaks, unlike the adjectives among NOT_NAMES.
_MANY = frozenset("democrats republicans americans latinos".split())
_THEN = frozenset("later earlier ago afterwards afterward".split())
_SPANS = frozenset(
    """
    seconds minutes moments hours days nights weeks months years decades generations centuries
    shortly soon sometime much long not just even only little
    """.split()
)
_PARTY = re.compile(r"(?:[rdi]|lab|con|lib)-[a-z.]+")  # "Ana Ruiz, R-Ohio, said"
_MANY_ARE = frozenset({"are", "were"})
_RELATIVE = frozenset({"who", "which"})
_OBJECTS = DETERMINERS | OWNERS | frozenset("me him us them it her".split())
_DASHES = frozenset("―—–-")
_LONGEST_REGION = 2
_SHORTEST_DATELINE = 4
_LONGEST_DATELINE = 12
_LONGEST_BRACKET = 3
_LONGEST_DATE = 3
_FEWEST_BEHIND = 3
_TRANSLATED = frozenset("translated by and from in of".split())
# Pronouns run together with a verb.
SHORTENED = {
    f"{who}'{verb}": who
    for who in "i he she it we they".split()
    for verb in ("ll", "re", "ve", "d", "m")
}
NOBODY = frozenset(
    f"{who}'{verb}"
    for who in "you there that what here how who".split()
    for verb in "ll re ve d".split()
) | frozenset(
    "let's don't can't won't didn't doesn't isn't aren't wasn't couldn't shouldn't".split()
)
# Behind these a verb in a line's first place has its object: "Tell your story", "Come to …".
_BIDDING = frozenset(
    """
    apply ask bring buy call check choose click close come complete contact email enter fill find
    follow get give go help imagine join keep leave listen look make mark meet note open order pay
    press read remember reply ring save see select send share sign start stay stop take talk tell
    think tick turn type use visit wait watch write
    """.split()
)
TAKING = frozenset({"took", "takes"})
"""Verbs that lead to where somebody speaks: "took to the radio to say"."""

_BIDDEN = _OBJECTS | PREPOSITIONS | frozenset("please what how who why when where".split())


def opens(tokens: tuple[Token, ...], i: int) -> bool:
    """A word that only opens a sentence: "However, …"."""
    token = tokens[i]
    if token.low in NOBODY:
        return True  # "You'll see the headline"
    if i or token.kind != "C" or len(tokens) < 2 or tokens[1].kind == "C" or token.own:
        return False
    if tokens[1].low in _THEN and token.low in _SPANS:
        return True  # "Hours later, …"
    if token.low in _BIDDING and tokens[1].low in _BIDDEN:
        return True
    if token.low.endswith("ing") and tokens[1].word == "," and len(tokens) > _FEWEST_BEHIND:
        return tokens[2].low in GIVEN_NAMES and tokens[3].kind == "C"  # "Mitigating, Ana Ruiz said"
    if token.low.endswith("est") and tokens[1].kind == "w" and token.low not in _GIVEN:
        return not is_cue(tokens, 1) or tokens[1].low in NOUN_CUES  # "Oldest volunteer: …"
    if token.low in DETERMINERS or token.low in TITLES or token.low in _MANY:
        return False
    return token.low in NOT_NAMES or (is_adverb(token.low) and tokens[1].word == ",")


def acts(tokens: tuple[Token, ...], i: int) -> bool:
    """A verb with its object: "interrupted her", "make Oslo pay", "holding out hope"."""
    token = tokens[i]
    low = token.low
    if i == 0 and token.kind == "C" and len(tokens) > 1 and low.endswith(("ing", "ed")):
        # "Reprising one of her lines, she …", "Reached by telephone, she …"
        if low in ADJECTIVES_IN_ED and not ROLE_NOUNS.isdisjoint([t.low for t in tokens[1:3]]):
            return False  # "Retired surgeon Ana Ruiz"
        return tokens[1].kind in "Qn" or (
            tokens[1].kind == "w" and not is_cue(tokens, 1) and tokens[1].low not in AUXILIARIES
        )
    if token.kind != "w" or i + 1 >= len(tokens) or low in ROLE_NOUNS:
        return False
    if i and tokens[i - 1].low in _RELATIVE and low not in DETERMINERS:
        return True  # "rules which bind the crew"
    if not (low in COMMON_VERBS or low.endswith(("ing", "ed"))):
        return False
    after = tokens[i + 1]
    if low in TAKING and after.low == "to":
        return True
    if after.kind == "w" and after.low not in _OBJECTS:
        # "hired lawyers, and placed newspaper ads", not "and retired officers"
        joined = i > 1 and tokens[i - 1].low == "and" and tokens[i - 2].word == ","
        plain = low.endswith("ed") and low not in ADJECTIVES_IN_ED
        return joined and plain and after.low not in ROLE_NOUNS
    before = tokens[i - 1] if i else None
    return before is None or not (before.own or before.low in DETERMINERS or before.low in OWNERS)


def is_common(tokens: tuple[Token, ...]) -> bool:
    """Whether a line's first word is a common noun: "Trial of a miller …", "Basses are wanted"."""
    first, behind = tokens[0].low, tokens[1].low if len(tokens) > 1 else ""
    if first in ORGANISATION_WORDS or first in _GIVEN:
        return False
    return behind == "of" or (behind in _MANY_ARE and first.endswith("s"))


def is_region(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name only says where a town or a seat is: "in Ames, Iowa,", "(R-Ohio)"."""
    if first < 2 or tokens[first - 1].word not in {",", "("}:
        return False
    if last < len(tokens) and tokens[last].word in _DASHES and tokens[0].word.isupper():
        return all(t.kind in "Cp" for t in tokens[:first])  # "ARLOW, Quern —"
    if _PARTY.fullmatch(tokens[first].low):
        return True
    if last - first > _LONGEST_REGION or tokens[first - 2].kind != "C":
        return False
    return tokens[last - 1].low in REGIONS


def is_dateline(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a line begins with a name up to ``last`` as its place.

    "OSLO —", "Oslo (AP) –", "OSLO, 9 May -", "Oslo, May 9 (Agency; translated by A.B.) –".
    """
    marks = [t.word for t in tokens[last : last + _LONGEST_DATELINE]]
    if marks and marks[0] in _DASHES:
        return tokens[0].word.isupper() and len(tokens[0].word) >= _SHORTEST_DATELINE
    if len(marks) > _LONGEST_BRACKET and marks[0] == "(" and marks[2] == ")":
        return marks[1].isupper() and marks[3] in _DASHES
    if not marks or marks[0] != ",":
        return False
    end = next((n for n, mark in enumerate(marks) if mark in _DASHES), 0)
    between = tokens[last + 1 : last + end]
    capitals = tokens[0].word.isupper() and len(tokens[0].word) >= _SHORTEST_DATELINE
    if capitals and between and all(t.kind in "Cp" for t in between):
        return True  # "OSLO, Norway —"
    dated = any(t.kind == "n" or t.low in MONTHS for t in between[:_LONGEST_DATE])
    return dated and all(t.kind in "nCp" or t.low in _TRANSLATED for t in between)
