"""The date a text gives itself: a ``date YYYY-MM-DD`` header or a dateline."""

import re
from datetime import date

from bot.core.spans import Span
from bot.languages.english_furniture import MONTHS, WEEKDAYS

_HEADER = re.compile(r"\s*date[ \t:]+(\d{4})-(\d{2})-(\d{2})(?!\d)", re.IGNORECASE)
_MONTH = "|".join(f"{m[:3]}(?:{m[3:]})?" for m in MONTHS) + "|sept"
_DAY = "|".join(WEEKDAYS)
_PLACE = r"(?-i:[A-Z])[\w.'’-]*(?:\s[\w.'’-]+){0,3}"
_DATE = (
    rf"(?:(?:{_DAY}),?\s+)?"
    rf"(?:(?P<m1>{_MONTH})\.?\s+(?P<d1>\d{{1,2}}),?\s+(?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})\s+(?P<m2>{_MONTH})\.?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2}))"
)
_TIME = (
    r"(?:,?\s+(?:at\s+)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|hrs?|hours|h)?(?:\s+[A-Z]{2,4})?)?"
)
_STATED = r"(?:published|updated|posted|issued|released|date|dated)(?:\s+on)?:?"
_AS_OF = (
    r"(?:situation\s+)?as\s+(?:of|at)(?:\s+\d{1,2}[:.h]?\d{2}(?:\s+hrs?|\s+hours)?,?(?:\s+on)?)?:?"
)
_DATELINE = re.compile(
    rf"\(?(?:(?:{_STATED}|{_AS_OF})\s+|{_PLACE},\s+)?{_DATE}{_TIME}\)?\.?", re.IGNORECASE
)
_STAND = re.compile(rf"\b{_AS_OF}\s+{_DATE}", re.IGNORECASE)
_LONGEST_DATELINE = 60
_SOURCE = r"(?P<source>\s*(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/))?"
_LEAD = re.compile(
    rf"(?P<place>(?P<first>[^\W\d_]++)[^—–―\n\d]{{0,60}}?(?:,\s*|\s))?{_DATE}{_TIME}{_SOURCE}"
    rf"(?:\s?[—–―:]\s?|\s?--\s?|\s-\s)(?=[\"'“‘]?[^\W\d_])(?!(?:{_MONTH})\b)",
    re.IGNORECASE,
)
_LONGEST_LEAD = 160
_YEAR = re.compile(r"\d{4}")
_SHOUTED = 3


def read_header(text: str) -> tuple[Span | None, date | None]:
    """Find a ``date YYYY-MM-DD`` at the very beginning, alone or glued to the first sentence.

    Returns:
        Where the header stands (None if there is none) and its date (None if no such day).
    """
    match = _HEADER.match(text)
    if match is None:
        return None, None
    start = match.end() - len(match[0].lstrip())
    year, month, day = (int(part) for part in match.groups())
    return Span(start, match.end()), _day(year, month, day)


def read_dateline(paragraph: str) -> date | None:
    """Read the date of a paragraph that is nothing but a date ("Monday, May 18, 2015")."""
    if len(paragraph) > _LONGEST_DATELINE:
        return None
    match = _DATELINE.fullmatch(paragraph)
    if match is None:
        return None
    return _read(match)


def read_lead(paragraph: str) -> date | None:
    """Read the date in the dateline of a report: "SARNEVO, 25 November 2026 (Wire) — The dam …".

    Its place is in capitals, or an agency stands behind it in brackets or strokes.
    """
    lead = paragraph[:_LONGEST_LEAD]
    match = _LEAD.match(lead) if _YEAR.search(lead) else None
    if match is None:
        return None
    first = match["first"] or ""
    shouted = len(first) >= _SHOUTED and first.isupper()
    return _read(match) if shouted or match["source"] else None


def read_stand(line: str) -> date | None:
    """Read the date of which a report gives the state: "Flash Update 2 (as of 9 May 2026)"."""
    match = _STAND.search(line)
    return _read(match) if match else None


def _read(match: re.Match[str]) -> date | None:
    form = next(n for n in "123" if match[f"y{n}"])
    return _day(int(match[f"y{form}"]), _month(match[f"m{form}"]), int(match[f"d{form}"]))


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(word[:3].lower()))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
