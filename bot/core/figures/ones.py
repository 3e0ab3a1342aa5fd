"""Which numbers count something: not the pronoun "one", "ground zero", "a third goal"."""

import re

from bot.core.figures.ages import is_bracketed_age
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED, STATES, VERBS
from bot.languages.english_numbers import ONES, TALLIED

_NUMBER = rf"(?:[0-9][0-9,.]*|(?:{'|'.join(w for w in ONES if w not in {'one', 'zero'})})\b)"
_LIMITED = re.compile(
    r"\b(?:only|just|at\sleast|exactly|more\sthan|fewer\sthan|less\sthan|(?:all|none|nothing|nobody|any|had|have|has|was|is|are|were|not|never)\sbut|no\smore\sthan|up\sto|at\smost|precisely|not\seven)\s\Z"
)
_MORE = re.compile(r"\s(?:or\s(?:more|less|fewer|two|three)|each\b(?!\sof)|apiece)\b")
_PER = re.compile(r"\s[a-z]+(?:\s[a-z]+)?\s(?:per|an?)\s(?:hour|day|week|month|year|person|head)\b")
_ALONGSIDE = re.compile(
    rf"[\s-](?:[a-z'’-]+\s){{1,4}}?(?:and|or|to|with|including|against|plus|(?:per|for)\s(?:every|each))\s{_NUMBER}|[\s-][a-z'’-]+(?:\s[a-z'’-]+){{0,3}},\s{_NUMBER}"
)
_AFTER_OTHERS = re.compile(rf"{_NUMBER}\s(?:[a-z'’-]+\s?){{1,4}},?\s(?:and|or|to|with|plus)\s\Z")
_JOINED = ("and ", "or ", "to ", "with ", "plus ")
_ROOMED = re.compile(r"[\s-](?:bed(?:room)?|bath(?:room)?|stor(?:e)?y)\b")
_SAME_AGAIN = re.compile(
    r"\sof\s(?!the\b|them|these|those|his|her|its|their|our|my|your|us\b|whom|which|a\b|an\b)"
)
_ANOTHER = re.compile(rf"{_NUMBER}\s(?:[a-z'’-]+\s){{0,2}}of\s(?:[a-z'’-]+\s){{1,3}}and\s\Z")
"""In "22 counts of fraud and one of theft" one counts what the other number does."""
_NUMBERED = re.compile(r"\s[$€£]?[0-9]")
_THE_ONE = re.compile(r"\s(?:that|who|which)(?:['’](?:s|d|ll|re))?\s")
_THAN = re.compile(
    r"\b(?:than|by|nearly|almost|about|around|over|roughly|from|just|only|least)\s(?:nearly\s|about\s)?\Z"
)
_SAY = frozenset(
    "say think believe want support oppose expect live plan prefer need see use hope fear feel "
    "know own favour favor disagree come work lack reported".split()
)
_NEXT = re.compile(r"[\s-]([a-z]+)")
_LONE_PERIODS = frozenset(
    {"day", "night", "second", "degree", "stone", "foot", "century", "decade", "quarter"}
)
_JERSEY = re.compile(r"[A-Z][\w.’'-]+\s\([0-9]{1,2}\)\Z")
_ELAPSED = frozenset({"earlier", "later", "ago", "that", "which"})
_PERIODIC = frozenset({"last", "next"})
_BEYOND = frozenset(
    "lower higher dearer cheaper more less fewer bigger smaller larger longer shorter faster slower"
    " heavier lighter".split()
)
"""A part of these is by how much: "a fifth lower"."""
_CLOSING = CLOSED - _ELAPSED
_ZERO_NAMES = re.compile(
    r"\b(?:ground|net|patient|year|sub|absolute|day|hour|point|from|to|at|near)[\s-]\Z"
)


def is_counting(text: str, lower: str, numeral: Numeral) -> bool:
    """Whether a number, read and joined, is a figure rather than a word that looks like one."""
    if numeral.high is not None or numeral.form not in {"words", "part", "digits"}:
        return True
    word = lower[numeral.start : numeral.end]
    if word == "one":
        return _is_counted_one(lower, numeral)
    if word == "zero":
        return _is_counted_zero(lower, numeral)
    if numeral.form == "part":
        return _is_fraction(lower, numeral, word)
    return is_bracketed_age(text, numeral) or not (
        numeral.plain and _JERSEY.search(text[max(0, numeral.start - 24) : numeral.end + 1])
    )


def _is_fraction(lower: str, numeral: Numeral, word: str) -> bool:
    """Whether it is a part ("a third of"), not an ordinal ("a third goal")."""
    if (
        not word.startswith(("a ", "a-", "an "))
        or word.endswith("half")
        or numeral.unit != "fraction"
    ):
        return True
    following = _NEXT.match(lower, numeral.end)
    if following is None:
        return True
    if following[1] in _BEYOND:
        return True
    sure = _THAN.search(lower[max(0, numeral.start - 16) : numeral.start]) is not None
    if following[1] in _SAY or (
        sure and (following[1] in CLOSED or following[1] in VERBS or following[1] in _PERIODIC)
    ):
        return True
    return following[1] in _CLOSING and (word.endswith("quarter") or following[1] != "to")


def _is_counted_one(lower: str, numeral: Numeral) -> bool:
    """Whether a lone "one" is a figure: limited, measured, tallied, or beside other numbers."""
    start, end = numeral.start, numeral.end
    if numeral.unit and (numeral.unit not in _LONE_PERIODS or lower[end : end + 1] == "-"):
        return not (
            numeral.unit in {"week", "month", "year"} and lower.startswith("in ", start - 3) is None
        )
    left = lower[max(0, start - 60) : start]
    right = lower[end : end + 60]
    if _ROOMED.match(right) or (_SAME_AGAIN.match(right) and _ANOTHER.search(left)):
        return True
    following = _NEXT.match(right)
    if left.endswith("the ") and following and following[1] in CLOSED:
        return False
    if _NUMBERED.match(right) or _THE_ONE.match(right) or left.endswith("the only "):
        return False
    if _LIMITED.search(left):
        return not right.startswith((" another", " of")) or "least" in left[-10:]
    if right.startswith(" of ") or (numeral.unit and not _ALONGSIDE.match(right)):
        return False
    if _MORE.match(right) or _PER.match(right):
        return True
    if following and following[1] in TALLIED:
        return not left.endswith(("at ", "this ", "that ", "the ", "no ", "any ", "every "))
    if following and following[1] in STATES:
        return True
    joined = left.endswith(_JOINED) and _AFTER_OTHERS.search(left) is not None
    return joined or _ALONGSIDE.match(right) is not None


def _is_counted_zero(lower: str, numeral: Numeral) -> bool:
    """Whether "zero" counts something ("zero deaths"), not "ground zero" or "zero-tolerance"."""
    if _ZERO_NAMES.search(lower[max(0, numeral.start - 12) : numeral.start]):
        return False
    return (
        bool(numeral.unit)
        or re.match(r"\s[a-z-]+", lower[numeral.end : numeral.end + 12]) is not None
    )
