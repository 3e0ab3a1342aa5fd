"""Units that a bare number borrows from a measure before it: "35 °C inland but 28 up north"."""

import re
from collections.abc import Sequence

from bot.core.figures.beside import (
    PERIOD_NAMES,
    SIZED,
    WHOLE,
    ahead,
    is_again,
    is_alike,
    is_close,
    is_margin,
    is_new_level,
    is_parallel,
    is_same_period,
    is_sized,
    is_written_alike,
)
from bot.core.figures.headed import is_magnitude, name_unit
from bot.core.figures.numeral import Numeral
from bot.core.figures.scales import scaled

_LABEL = (
    r"(?:(?:19|20)[0-9]{2}(?:[/-][0-9]{2})?|q[1-4](?:\s(?:19|20)[0-9]{2})?|[a-z]{3,9}\s(?:19|20)[0-9]{2}|targets?|range|ranging"
    r"|iqr|sd|s\.d\.|se|ci|from|was|were|is|now|earlier|formerly|previously|prev|prior|then|vs\.?|versus|against|median|mean"
    r"|average|avg\.?|min\.?|max\.?|minimum|maximum|limit|norm|normal|expected|forecast|consensus|compared\s(?:with|to)"
    r"|(?:up|down)\sfrom|interquartile\srange|last\s(?:year|month|week|quarter)|a\s(?:year|month|week)\s(?:ago|earlier))"
)
_ASIDE = re.compile(
    rf"[^().;!?\n]{{0,40}}\s?\((?:[^().;!?\n]{{0,20}}?\b{_LABEL}\s?[:,=]?\s?(?:of\s|about\s|at\s)?[±]?|(?:±|\+/-|give\sor\stake)\s?)\Z"
)
"""What stands between a measure and a number in brackets beside it: "94 minutes (range"."""
_MORE_OR_LESS = re.compile(
    r"(?:\s[a-z]+){0,3},?\s(?:give\sor\stake|plus\sor\sminus|with\san?\s(?:error|margin)\sof)\s(?:about\s|an?\s)?\Z"
)
_CLOSED = re.compile(r"\s?[),;]")
_VOTES_TO = re.compile(
    r"\sof\s(?:the|all|valid|those)\s(?:[a-z]+\s){1,2}(?:to|against|versus|compared\s(?:with|to))\s(?:just\s|only\s|about\s)?\Z"
)
_OF_RIVAL = re.compile(r"\s?[,;.)](?!\d)|\s(?:for|by)\b|\Z")
"""Whose share of one vote the bare number is: "52 % of votes to 41 for Bray"."""
_CHANGED = re.compile(
    r"(?:\s[a-z]+){0,5},\s(?:(?:up|down)\s(?:by\s|from\s|about\s|nearly\s|just\s)?|an?\s(?:rise|fall|gain|drop)\sof\s)\Z"
)
_SIGNED = re.compile(r"\s?\([+−–-]?\Z|,?\s[+−–-]?\Z")
_ENDED = re.compile(
    r"\s?(?:[.,;:)!?”\"](?!\d)|\Z)|\s(?:and|but|or|while|when|after|before|in|on|at|for|by|during|with|inland|overnight|are|is|will)\b"
)
_STOP = re.compile(r"[.!?][\s\"”)]|\n")
_INSTEAD = re.compile(
    r"(?:\s(?:[a-z]+|(?:19|20)[0-9]{2})){0,8},?\s(?:as\s)?(?:(?:(?:down|up)\s)?from|instead\sof|rather\sthan|compared\s(?:with|to)|against|versus)\s(?:(?:about|just|only|nearly|every)\s)?\Z"
)
_OF_TIME = re.compile(r"\s(?:an?|per)\s(?:day|week|month)\sto\s\Z|\sout\sof\s\Z")
_SECONDS = re.compile(r"\ss\b(?!['’])")
_CARRIED = 3
"""Up to so many times greater or smaller, a number in brackets has the scale of the one before."""
_MAYBE = re.compile(r",\s(?:maybe|perhaps|possibly)\s(?:even\s)?\Z")
_RATIOS = frozenset({"times", "fraction"})
_NEVER = {"times", "fraction", "percent", "percentage point", "basis point", ""}
_FARTHEST = 120
_BACK = 3
"""How many numbers back the measure may stand that a number repeats."""
_MILLION = 1e6


def borrow_units(text: str, lower: str, numerals: Sequence[Numeral]) -> None:
    """Give bare numbers the unit of a measure before them in the sentence, where it is left out.

    Args:
        text: the document.
        lower: the same in lower case.
        numerals: the numbers of a paragraph in order; their units are filled in.
    """
    for n, b in enumerate(numerals):
        if b.unit == "metre" and n and not b.scaled:
            _take_scale(text, lower, numerals[n - 1], b)
        if (
            b.unit
            or b.age
            or b.form not in {"digits", "words"}
            or _takes_seconds(lower, numerals, n)
        ):
            continue
        if is_magnitude(lower, b):
            b.unit = "magnitude"
            continue
        for a in reversed(numerals[max(0, n - _BACK) : n]):
            gap = lower[a.unit_end : b.start]
            if len(gap) > _FARTHEST or _STOP.search(gap):
                break
            unit = _borrowed(lower, a, b, gap, beside=a is numerals[n - 1])
            if unit:
                b.unit = unit
                b.per = a.per if unit == a.unit else ""
                break
        if not b.unit:
            name_unit(text, lower, b)


def _takes_seconds(lower: str, numerals: Sequence[Numeral], n: int) -> bool:
    """Whether it is the seconds of a time, whose unit is filled in: "6 min 40 s"."""
    b = numerals[n]
    if not n or numerals[n - 1].unit != "minute" or b.start - numerals[n - 1].unit_end != 1:
        return False
    seconds = _SECONDS.match(lower, b.end)
    if seconds:
        b.take("second", seconds.start() + 1, seconds.end())
    return seconds is not None


def _take_scale(text: str, lower: str, a: Numeral, b: Numeral) -> None:
    """Read "m" as millions after millions that are written so: "12m phones, against 10m"."""
    if not (a.scaled and text[a.end - 1] == "m" and text[b.end : b.end + 1] == "m"):
        return
    gap = lower[a.end : b.start]
    if len(gap) > _FARTHEST or _STOP.search(gap) or SIZED.match(lower, b.end + 1):
        return
    b.value, b.scaled, b.plain = scaled(b.value, _MILLION), True, False
    b.end = b.unit_end = b.end + 1
    b.unit, b.unit_start = "", -1


def _borrowed(lower: str, a: Numeral, b: Numeral, gap: str, *, beside: bool) -> str:
    """The unit that ``b`` takes from ``a``, or "" if it takes none."""
    if a.unit and beside and _MORE_OR_LESS.fullmatch(gap) and _ENDED.match(lower, b.end):
        return "percentage point" if a.unit == "percent" else a.unit
    if not a.unit or a.age:
        return ""
    if a.unit not in _RATIOS and _ASIDE.fullmatch(gap) and _CLOSED.match(lower, b.end):
        if a.scaled and not b.scaled and 1 / _CARRIED < b.value / (a.mantissa or 1) < _CARRIED:
            b.value, b.scaled, b.plain = scaled(b.value, a.value / a.mantissa), True, False
        return a.unit
    if beside and a.unit in PERIOD_NAMES and _OF_TIME.fullmatch(gap):
        return a.unit
    unit = _beside(lower, a, b, gap) if beside else ""
    if unit or a.unit in _NEVER:
        return unit
    ended = _ENDED.match(lower, b.end) is not None
    if a.unit in PERIOD_NAMES:
        again = ended and (is_same_period(lower, a, b) or is_close(lower, a, b))
    else:
        again = ended and is_again(lower, a, b, beside=beside)
    return a.unit if again else ahead(lower, a, b)


def _beside(lower: str, a: Numeral, b: Numeral, gap: str) -> str:
    """The unit that a number takes from the one directly before it."""
    if a.unit in _RATIOS:
        return ""
    if is_parallel(lower, a, b, gap):
        return a.unit
    ended = _ENDED.match(lower, b.end) is not None
    if ended and _MAYBE.fullmatch(gap) and a.form == b.form and not b.scaled:
        return a.unit
    if ended and _INSTEAD.fullmatch(gap):
        return a.unit if is_written_alike(a, b) and not b.scaled else ""
    changed = ended and _CHANGED.fullmatch(gap) is not None
    margin = is_margin(lower, a, b, gap)
    if a.unit == "percent":
        if _VOTES_TO.fullmatch(gap) and b.value <= WHOLE and _OF_RIVAL.match(lower, b.end):
            return a.unit
        if is_new_level(lower, a, b, gap):
            return a.unit
        signed = (b.mark == "plus" or b.value < 0) and _SIGNED.fullmatch(gap)
        return "percentage point" if (ended and signed) or changed or margin else ""
    if margin and not b.scaled:
        return a.unit
    if a.unit in _NEVER:
        return ""
    alike = changed or is_alike(lower, a, b, gap, ended=ended)
    return a.unit if alike or is_sized(lower, a, b, gap, ended=ended) else ""
