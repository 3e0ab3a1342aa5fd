"""Which words a counted phrase is made of: where it ends, which of them is its head."""

import re

from bot.core.figures.nouns import is_plural
from bot.languages.english_nouns import (
    CLOSED,
    COMPOUNDING,
    MODIFIERS,
    PARTICIPLES,
    STATES,
    VERBS,
)
from bot.languages.english_numbers import ONES
from bot.languages.english_units import PERIODS

_MASSES = frozenset(
    {"sales", "savings", "sports", "arms", "news", "goods", "weapons", "drugs", "jobs"}
)
_BEYOND = frozenset(
    "higher lower older younger better worse longer shorter larger smaller bigger greater taller"
    " heavier lighter faster slower warmer cooler colder hotter stronger weaker dearer cheaper"
    " richer poorer sooner deeper wider closer nearer quicker busier quieter".split()
)
"""Before no noun these compare: "23 higher than in May" counts nothing called higher."""
_EITHER = frozenset("support back favour favor".split())
PERIODIC = frozenset("daily weekly monthly yearly".split())
_TITLES = frozenset("mr mrs ms dr st sen rep gov gen prof".split())
_NUMBER = re.compile(r"[0-9][0-9.,]*")
MODIFYING = frozenset({"more", "other", "most", "such", "less", "fewer"})
EARLIER = frozenset({"earlier", "later"})
_PAST = frozenset({"last", "next", "past"})
_NO_FORMS = frozenset("thing building meeting wedding painting bed seed speed family".split())
"""Nouns that end as participles and adverbs do."""
POSSESSIVE = ("'s", "’s", "s'", "s’")


def is_over(words: list[str], n: int, low: str, *, first: bool, mass: bool, one: bool) -> bool:
    """Whether the noun phrase ends before the word ``n``."""
    following = words[n + 1] if n + 1 < len(words) else ""
    if _ends(words[n], low, following, first=first, mass=mass):
        return not (one and first and _is_participle(low, following))
    if first:
        return False
    if one and _is_verb(words[n - 1].lower(), words[n], low):
        return True
    if low in STATES and not is_plural(following):
        return True
    if mass and low in _PAST and following in PERIODS:
        return True
    return mass and low.endswith(("ed", "ing", "ly")) and not _modifies(words, n)


def is_object(before: str, word: str) -> bool:
    """Whether a verb stands before its own object: "magnitude 6.1 destroyed 300 houses"."""
    return before.endswith("ed") and _NUMBER.fullmatch(word) is not None


def _is_participle(low: str, following: str) -> bool:
    """Whether a verb form stands before the one thing that is counted: "one paid helper"."""
    known = following.islower() and following not in CLOSED and following not in VERBS
    return known and low in PARTICIPLES


def _is_verb(before: str, word: str, low: str) -> bool:
    """Whether what looks like a plural is what the one does: "at least one reader asks"."""
    if before == "person":
        return True
    return word.islower() and is_plural(word) and low not in COMPOUNDING


def _ends(word: str, low: str, following: str, *, first: bool, mass: bool) -> bool:
    """Whether the noun phrase ends before this word."""
    if first and low in _BEYOND and (not following or following in CLOSED):
        return True
    if low in PERIODIC and is_plural(following):
        return False
    if low in CLOSED:
        acronym = len(word) > 1 and word.isupper() and not following.isupper()
        if first and low in EARLIER:
            return not is_plural(following)
        return not acronym and not (first and low in MODIFYING)
    if first and low in _PAST and (mass or following in PERIODS):
        return True
    if low in _EITHER and first and not mass and following[:1].isupper():
        return True
    if low not in VERBS or (not mass and is_plural(word)):
        return False
    return not (first and (is_plural(word) or (following.islower() and is_plural(following))))


def _modifies(words: list[str], n: int) -> bool:
    """Whether a participle stands before the noun it belongs to: "issued and unsold shares"."""
    following = words[n + 1] if n + 1 < len(words) else ""
    return is_plural(following) or (following in {"and", "or"} and goes_on(words, n + 1))


def owns(low: str, *, first: bool) -> bool:
    """Whether a plural owns what follows: in "the two firms' work" the firms are counted."""
    return first and low.endswith("s'") and is_plural(low.rstrip("'"))


def goes_on(words: list[str], n: int) -> bool:
    """Whether "and" joins two modifiers of one noun: "old and new boats"."""
    if is_plural(words[n - 1]) or words[n - 1].lower() in STATES:
        return False
    for word in words[n + 1 : n + 4]:
        low = word.lower()
        if low in CLOSED or low in VERBS or low in ONES or low[0].isdigit():
            return False
        if is_plural(word):
            return True
    return False


def compounds(words: list[str], n: int, *, mass: bool) -> bool:
    """Whether a plural only modifies the next noun: "two sports cars", "six Reuters reporters"."""
    word, following = words[n].lower(), [w.lower() for w in words[n + 1 : n + 3]]
    if not following or following[0] in CLOSED or following[0] in VERBS:
        return False
    plural = is_plural(following[0])
    if "-" in word:
        return plural or (len(following) > 1 and is_plural(following[1]))
    if word in COMPOUNDING:
        return plural or (mass and word in _MASSES)
    return plural and words[n][0].isupper() and words[n + 1].islower()


def does(word: str) -> bool:
    """Whether the first word tells what is being done: in "16 involving two firms" none follows."""
    return word.endswith("ing") and word not in _NO_FORMS


def is_noun(word: str, *, mass: bool) -> bool:
    """Whether a phrase may end in the word: a plural, an acronym, or a ``mass`` such as "rice"."""
    low = word.lower()
    if low[0].isdigit() or low.endswith(POSSESSIVE) or low.rstrip(".") in _TITLES:
        return False
    if len(low) == 1:
        return False
    if low in MODIFYING:
        return False
    return mass or low in _NO_FORMS or not (low.endswith(("ly", "ed", "ing")) or low in MODIFIERS)
