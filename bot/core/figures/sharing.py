"""Units that a number leaves out because its neighbour has them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED
from bot.languages.english_units import PERIODS

_CLOSE = 3
_FARTHEST = 60
_AGAINST = frozenset(
    ", up from |, down from |, compared with |, compared to | compared with | compared to "
    "|, against | against | versus |, from ".split("|")
)
_OVER = ("over ", "under ", "above ", "below ")
_CODE = 3
_APART = 50
_LISTED = frozenset(
    {
        " to ",
        " and ",
        " or ",
        "- or ",
        "-, ",
        "- and ",
        "- to ",
        " ± ",
        "±",
        " +/- ",
        "-to-",
        " or even ",
        " by ",
    }
)
_ASIDE_AND = re.compile(
    r"(?P<place>(?:\s(?:in|on|at|for|by|with|of|from|during|over|under)|,)\s[a-z'’-]+(?:\s[a-z'’-]+){0,3})?,?"
    r"\s(?:and|but|or|while)\s(?:[a-z'’.-]+\s){0,3}?(?:(?P<by>at|with|by)\s)?"
)
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:)”\"]|\Z)|\s(?:in|on|at|for|by|when|during|and|while|but)\b")
_PLACED = re.compile(r"\s(?:in|on|at|for|by|when|during)\b")
_SHARED_NEVER = frozenset(PERIODS) | {"times", "fraction", "percentage point"}
_FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,2}(?:[0-9.,]+\s?[-–]\s?)?\Z")
_NEXT = re.compile(r"[\s-]([a-z]+)")
_PERIOD_NAMES = frozenset(PERIODS)
_LED_BY = re.compile(r"points?\s\(\Z")
_SHARES = re.compile(r"%|per\s?cent|\bpolls?\b|\bpolling\b|\bvoters\b")
_SHARES_NEAR = 160
_DOLLARS_NEAR = 200
_LEVELS_APART = 16


def _is_listed(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether two numbers and a comma belong to a list with one unit: "7, 8 or 10 percent"."""
    if "." in lower[a.start : a.end] and "." in lower[b.start : b.end]:
        return a.form == b.form == "digits"
    close = a.plain and a.value < b.value <= _CLOSE * a.value
    return close and not lower.endswith(("of ", "the ", "age ", "aged "), 0, a.start)


def _is_beside(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether ``b`` leaves out the unit it shares: "28 mpg in town and 35 on the highway"."""
    if not a.unit or b.unit or not b.plain or a.form != b.form or a.unit in _SHARED_NEVER:
        return False
    if not _CLAUSE_ENDS.match(lower, b.end):
        return False
    if b.start - a.unit_end > _FARTHEST:
        return False
    gap = lower[a.unit_end : b.start]
    if gap in _AGAINST:
        return True
    aside = _ASIDE_AND.fullmatch(gap)
    if aside is None:
        return False
    if aside["by"] is None:
        return aside["place"] is not None and _PLACED.match(lower, b.end) is not None
    before = lower[max(0, a.start - 12) : a.start]
    return before.endswith(f" {aside['by']} ")


def _is_result(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether a bracket says by which shares somebody leads: "by three points (45 to 42)"."""
    plain = a.plain and b.plain and not (a.unit or b.unit)
    if not plain or lower[a.end : b.start] != " to " or lower[b.end : b.end + 1] != ")":
        return False
    if a.value + b.value > 100 or not _LED_BY.search(lower[max(0, a.start - 8) : a.start]):
        return False
    return _SHARES.search(lower, max(0, a.start - _SHARES_NEAR), a.start) is not None


def _is_same_dollar(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether bare dollars are those named before: "10 Canadian dollars … to 30 dollars"."""
    if a.unit == "USD" or b.unit != "USD" or b.start - a.end > _DOLLARS_NEAR:
        return False
    named = lower.endswith("dollars", a.start, a.end)
    return named and lower[b.end - 8 : b.end] == " dollars" and lower[b.start] != "$"


def share_unit(lower: str, numerals: Sequence[Numeral]) -> None:
    """Give bare numbers the unit of their partner: "from 6.29 to 6.7%", "21 mpg to 23"."""
    for n in range(len(numerals) - 2, -1, -1):
        a, b = numerals[n], numerals[n + 1]
        gap = lower[a.unit_end : b.start]
        if a.unit or not b.unit or (b.age and gap[:1] != "-"):
            continue
        listed = gap in _LISTED or (gap == ", " and _is_listed(lower, a, b))
        if not listed or _is_unlike(lower, a, b, gap):
            continue
        if (a.form == b.form and a.form in {"digits", "words"}) or a.form == "vague":
            a.unit, a.per, a.age = b.unit, b.per, b.age
    for a, b in pairwise(numerals):
        if _is_result(lower, a, b):
            a.unit = b.unit = "percent"
        elif _is_same_dollar(lower, a, b):
            b.unit = a.unit
        if _is_beside(lower, a, b) or _is_level(lower, a, b):
            b.unit, b.per = a.unit, a.per


def _is_unlike(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Whether two numbers measure two things: "nickel 0.8 to $15,600", "over 50 and 21 %"."""
    if gap == " to ":
        return len(b.unit) == _CODE and b.value > _APART * (a.value or 1)
    return gap == " and " and b.unit == "percent" and lower.endswith(_OVER, 0, a.start)


def _is_level(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether ``b`` is the other level of a change: "from 21 mpg to 23", "to 6 °C from 9"."""
    if b.unit or not a.unit or a.form != b.form or a.unit in _PERIOD_NAMES:
        return False
    gap = lower[a.unit_end : b.start]
    if len(gap) >= _LEVELS_APART or not gap.endswith((" to ", " from ")):
        return False
    after = _NEXT.match(lower, b.end)
    if after is not None and after[1] not in CLOSED:
        return False
    left = lower[max(0, a.start - 16) : a.start]
    return gap == " from " or _FROM.search(left) is not None
