"""``/track``: one figure over time and over sources, as a table and a chart."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.commands.asking import (
    ABOUT,
    PAGE_NUMBER,
    SINCE,
    SOURCE,
    UNTIL,
    asked,
    by_unit,
    nothing,
    searched,
    some,
)
from bot.commands.model import PAGE, Command, Context, Option, Values
from bot.commands.parsing import write
from bot.core.chart import chart
from bot.core.digest import Line, PointLine, TextLine
from bot.core.series.history import Row, rows
from bot.core.series.model import Series
from bot.ports import Asked, Asker, Reply

FIGURE: Final = Option(
    "figure", "what is counted (civilians wounded)", "counted", main=True, required=True
)

_OTHERS: Final = 5
_NATIVE: Final = {
    "*country": "the whole country",
    "*region": "the whole region",
    "*world": "the world",
}


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Follow the series that fits the words best, and name the others."""
    del asker
    query = replace(asked(values), of=values.text("figure"), limit=_OTHERS + 1, offset=0)
    found = await context.store.tracked(query)
    if not found and (other := by_unit(query)):
        found = await context.store.tracked(other)
    if not found:
        title = f"Track · {searched(query, context)}"
        return Reply(title, await nothing("figures to follow", query, context))
    series, *others = found
    told = rows(series)
    newest = told[::-1]
    start = (values.page - 1) * PAGE
    lines: list[Line] = [_line(row, context) for row in newest[start : start + PAGE]]
    if not lines:
        title = f"Track · {_name(series)}"
        return Reply(title, await nothing("figures to follow", query, context, values.page))
    lines += _others(others, query)
    more = None
    if len(newest) > start + PAGE:
        texts = {**values.parsed.texts, "page": str(values.page + 1)}
        more = write(values.parsed.command, texts)
    name = _name(series)
    return Reply(f"Track · {name}", tuple(lines), more, chart=chart(name, series, told))


def _line(row: Row, context: Context) -> PointLine:
    notes: list[str] = []
    if row.withdrawn:
        notes.append("withdrawn since")
    if row.copies:
        notes.append(f"copy of {row.copies}")
    if row.against:
        notes.append(f"disagrees with {', '.join(row.against)}")
    return PointLine(
        day=row.point.at.astimezone(context.zone).date(),
        figure=row.point.line,
        before=row.before.line if row.before else None,
        notes=tuple(notes),
        disputed=bool(row.against),
    )


def _others(others: Sequence[Series], query: Asked) -> list[Line]:
    if not others:
        return []
    lines: list[Line] = [TextLine("Other figures that fit these words", "heading")]
    for series in others:
        words = {"figure": series.label.replace(",", ""), "about": query.about or ""}
        place = next((p for p in series.places if not p.startswith("*")), "")
        words["about"] = place.replace("+", " ").title() or words["about"]
        line = write(COMMAND, {name: text for name, text in words.items() if text})
        count = some(series.documents, "document")
        lines.append(TextLine(f"{_name(series)} · {count} · {line}", "faint"))
    return lines


def _name(series: Series) -> str:
    """What is counted and where: "civilians wounded · Karsk"."""
    place = next(iter(series.places), "")
    shown = _NATIVE.get(place, " and ".join(p.title() for p in place.split("+")))
    return f"{series.label} · {shown}" if shown else series.label


COMMAND: Final = Command(
    "track",
    "one figure over time and sources, as a table and a chart",
    "/track figure:homes about:Harrow",
    run,
    (FIGURE, ABOUT, SINCE, UNTIL, SOURCE, PAGE_NUMBER),
)
