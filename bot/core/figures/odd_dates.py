"""Dates that contradict themselves: one night of two far days, 31 June, a wrong weekday."""

import re
from collections.abc import Iterator
from datetime import date

from bot.core.figures.dates import DAY, ENDS, MONTH, YEAR, names_month
from bot.core.layout import Notice
from bot.core.spans import Span
from bot.languages.english_furniture import MONTHS, WEEKDAYS

_ONE_DAY = re.compile(
    rf"\b(?P<noun>night|day|morning|evening|afternoon|date|eve)\s+(?:of|on)\s+(?P<month>{MONTH})\s+"
    rf"(?P<first>{DAY})\s*(?:and|to|[-–—/&]|until|through)\s*(?P<second>{DAY}){ENDS}"
)
_OF_MONTH = re.compile(r"o[fn]\s+[jfmasond](?:an|eb|ar|pr|ay|u[nlg]|ep|ct|ov|ec)")
_NO_SUCH = re.compile(
    rf"\b(?:(?P<m1>{MONTH})\s+(?P<d1>(?:30|31)(?:st|th)?)|(?P<d2>(?:30|31)(?:st|th)?)\s+(?P<m2>{MONTH}))\b(?![.,]?[0-9])"
)
_WEEKDAY = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),?\s+(?P<month>{MONTH})\s+(?P<day>{DAY})(?:,?\s+(?P<year>{YEAR}))?"
)
_SHORT = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_NEAR_DAYS = 31
"""A date without a year is judged only this close to the document's own date."""


def odd_dates(
    text: str, lower: str, start: int, end: int, published: date | None
) -> Iterator[Notice]:
    """Yield what is odd in ``text[start:end]``; ``lower`` is the text in lower case."""
    window = lower[start:end]
    if not names_month(window):
        return
    for match in _ONE_DAY.finditer(lower, start, end) if _OF_MONTH.search(window) else ():
        step = _number(match["second"]) - _number(match["first"])
        if step not in {0, 1} or (step and match["noun"] in {"day", "date"}):
            told = f"names one {match['noun']} but two days that are not next to each other"
            yield _notice(text, match, f"{told}; check the date before relying on it")
    for match in _NO_SUCH.finditer(lower, start, end) if "30" in window or "31" in window else ():
        month, day = match["m1"] or match["m2"], match["d1"] or match["d2"]
        if _number(day) > _SHORT.get(_month(month), 31):
            yield _notice(text, match, "is a day that no year has")
    for match in _WEEKDAY.finditer(lower, start, end) if "day" in window else ():
        meant = _meant(match, published)
        if meant and WEEKDAYS[meant.weekday()] != match["weekday"]:
            right = f"{WEEKDAYS[meant.weekday()].capitalize()} in {meant.year}"
            yield _notice(text, match, f"gives the wrong weekday: that day is a {right}")


def _notice(text: str, match: re.Match[str], told: str) -> Notice:
    span = Span(*match.span())
    shown = " ".join(span.of(text).split())
    return Notice("odd-date", f"“{shown}” {told}.", span)


def _meant(match: re.Match[str], published: date | None) -> date | None:
    """The day that is meant; without a year, only where it is close to ``published``."""
    year = int(match["year"]) if match["year"] else published.year if published else None
    if year is None:
        return None
    try:
        day = date(year, _month(match["month"]), _number(match["day"]))
    except ValueError:
        return None
    if match["year"] or (published and abs((day - published).days) <= _NEAR_DAYS):
        return day
    return None


def _number(day: str) -> int:
    return int(day.rstrip("stndrh"))


def _month(word: str) -> int:
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(word[:3]))
