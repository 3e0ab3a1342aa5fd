"""A part told by two numbers: "one in five", "1 in 4,000", "one child in six"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED, VERBS

_IN = re.compile(r"\s(?:(?:in|out\sof)\s(?:every\s)?|of\severy\s)|-in-|-out-of-")
_NAMED_IN = re.compile(r"\s(?P<noun>[a-z]{3,})\sin\s(?:every\s)?")
_NEXT = re.compile(r"[\s-]([a-z]{2,})")
_PERIODS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_ENDING = CLOSED | VERBS
_PERCENT_OF = 100


def join_share(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Join ``b`` into ``a`` where the two tell a part of something.

    Args:
        lower: the text in lower case.
        a: the number before.
        b: the number after.
        gap: what stands between the first with its unit and the second.
    """
    if a.value == 1 and a.form == b.form == "words" and _is_shared(lower, b, gap):
        return _share(" in ", a, b)
    return _IN.fullmatch(gap) is not None and a.unit_end == a.end and _share(gap, a, b)


def _is_shared(lower: str, b: Numeral, gap: str) -> bool:
    """Whether a part names what it is of: "one child in four is", not "one goal in four games"."""
    named = _NAMED_IN.fullmatch(gap)
    if named is None or named["noun"] in CLOSED:
        return False
    following = _NEXT.match(lower, b.end)
    return not b.unit and (following is None or following[1] in _ENDING)


def _share(gap: str, a: Numeral, b: Numeral) -> bool:
    if not 1 <= a.value < b.value or a.scaled or b.unit in _PERIODS or a.value > 99:
        return False
    if a.value == 1 and not b.plain and b.form == "digits" and not b.value % 1:
        return _to_share(a, b)
    if b.value > 1000 and (b.plain or b.value > 1e6) and not (a.value == 1 and b.scaled):
        return False
    if "out" not in gap and not (a.form == "words" or "every" in gap) and b.value > _PERCENT_OF:
        return False
    return _to_share(a, b)


def _to_share(a: Numeral, b: Numeral) -> bool:
    a.value = a.mantissa = a.value / b.value
    a.form, a.unit, a.shared = "part", "fraction", True
    a.end = a.unit_end = b.end
    a.plain = False
    return True
