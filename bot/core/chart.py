"""A series to be drawn: numbers and words, no pixels; each chat draws it in its own way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from bot.core.series.history import Row
from bot.core.series.model import Point, Series

_BARS: Final = "▁▂▃▄▅▆▇█"
_LONGEST_ALT: Final = 900
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One figure in a chart.

    Attributes:
        day: of which day it is.
        low: lower end; equal to ``high`` unless it is a range.
        words: the number as it stands in the source.
        source: whose line it belongs to.
        kind: whether it stands, was corrected since, or was withdrawn.
    """

    day: date
    low: float
    high: float
    words: str
    source: str
    kind: Literal["stands", "corrected", "withdrawn"] = "stands"


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of a series.

    Attributes:
        title: what is drawn.
        unit: what the numbers are, for the axis.
        points: oldest first.
        alt: the picture in words, for those who do not see it.
    """

    title: str
    unit: str
    points: tuple[ChartPoint, ...]
    alt: str


def chart(title: str, series: Series, rows: Sequence[Row]) -> Chart | None:
    """Draw the rows of a series; None if there are fewer than two points to compare."""
    points: list[ChartPoint] = []
    for row in rows:
        if row.before is not None:
            points.append(_point(row.before, "corrected"))
        points.append(_point(row.point, "withdrawn" if row.withdrawn else "stands"))
    if len(points) < 2:
        return None
    points.sort(key=lambda p: p.day)
    unit = {"count": "number", "percent": "%"}.get(series.unit, series.unit)
    return Chart(title, unit, tuple(points), _alt(title, points, rows))


def sparkline(points: Sequence[ChartPoint]) -> str:
    """What stands, as a row of bars from the first to the last."""
    values = [(p.low + p.high) / 2 for p in points if p.kind == "stands"]
    if not values:
        return ""
    low, high = min(values), max(values)
    spread = high - low or 1.0
    return "".join(_BARS[round((v - low) / spread * (len(_BARS) - 1))] for v in values)


def _point(point: Point, kind: Literal["stands", "corrected", "withdrawn"]) -> ChartPoint:
    words, source = point.line.number.text, point.document.source
    return ChartPoint(point.at.date(), point.low, point.high, words, source, kind)


def _alt(title: str, points: Sequence[ChartPoint], rows: Sequence[Row]) -> str:
    stands = [p for p in points if p.kind == "stands"] or list(points)
    sources = list(dict.fromkeys(p.source for p in points))
    named = ", ".join(sources[:_NAMED]) + (" and others" if len(sources) > _NAMED else "")
    first, last = stands[0], stands[-1]
    parts = [
        f"Chart of {title}: {len(stands)} figures from {named}.",
        f"From {_day(first.day)} to {_day(last.day)}.",
        f"First {first.words} ({first.source}), last {last.words} ({last.source}).",
    ]
    low, high = min(stands, key=lambda p: p.low), max(stands, key=lambda p: p.high)
    parts.append(f"Lowest {low.words}, highest {high.words}.")
    parts += [
        f"{row.point.document.source} corrected {row.before.line.number.text} to"
        f" {row.point.line.number.text}."
        for row in rows
        if row.before is not None
    ][:_NAMED]
    days = dict.fromkeys(_day(row.point.at.date()) for row in rows if row.against)
    if days:
        parts.append(f"Sources disagree on {', '.join(list(days)[:_NAMED])}.")
    return " ".join(parts)[:_LONGEST_ALT]


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
