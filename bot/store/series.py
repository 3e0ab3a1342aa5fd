"""Series read: found by words, with their points."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, exists, func, select

from bot.core.series.asked import counted_as_one
from bot.core.series.model import Point, Series
from bot.ports import Asked
from bot.store import schema, text_sqlite
from bot.store.codec import decode
from bot.store.growing import OpenSeries, opened_rows
from bot.store.pages import page
from bot.store.words import fold

_POINTS: Final = 500
"""Of one series, the latest."""

_HISTORY: Final = 100
"""Likewise, where only what was said lately counts."""

_FOUND: Final = 50


def tracked(connection: Connection, asked: Asked) -> list[Series]:
    """Series that count what is asked for; the first, which fits best, with its points."""
    parts = (
        text_sqlite.named_as(asked.of, "words", "about"),
        text_sqlite.all_words(asked.about, "about"),
    )
    source, rid = text_sqlite.searching(schema.series, *parts)
    conditions = _bounds(asked)
    rows = select(schema.series).select_from(source)
    if conditions:
        rows = rows.where(exists().where(schema.points.c.series == rid, *conditions))
    rows = rows.order_by(schema.series.c.size.desc(), schema.series.c.last.desc(), rid)
    opened = opened_rows(connection, page(rows, _FOUND))
    wanted = set(text_sqlite.fold_apart(asked.of or ""))
    opened = [s for s in opened if not wanted or 2 * _named(s.words, wanted) >= len(wanted)]
    opened.sort(key=lambda s: _fit(fold(s.label).split(), wanted), reverse=True)
    chosen = opened[asked.offset : asked.offset + asked.limit]
    first = [read_series(connection, s, conditions, _POINTS) for s in chosen[:1]]
    return first + [read_series(connection, s, conditions, 0) for s in chosen[1:]]


def _fit(label: Sequence[str], wanted: set[str]) -> tuple[int, int]:
    """How well a name fits: the words that were asked for, and few others."""
    named = _named(label, wanted)
    return named, named - len(label) if wanted else 0


def _named(names: Sequence[str], wanted: set[str]) -> int:
    """How many of the words asked for are among these, in the singular or the plural."""
    words = set(names)
    return sum(
        bool({word, f"{word}s", word.removesuffix("s")} & words)
        or (bool(one := counted_as_one(word)) and words.issuperset(one))
        for word in wanted
    )


def _bounds(asked: Asked) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if asked.since is not None:
        conditions.append(schema.points.c.at >= asked.since)
    if asked.until is not None:
        conditions.append(schema.points.c.at < asked.until)
    if asked.source is not None:
        conditions.append(schema.points.c.source == asked.source)
    return conditions


def read_series(
    connection: Connection,
    opened: OpenSeries,
    conditions: Sequence[ColumnElement[bool]] = (),
    most: int = _HISTORY,
) -> Series:
    """The series with the latest of its points for which the conditions hold, oldest first."""
    table = schema.points
    mine = (table.c.series == opened.id, *conditions)
    counted = select(func.count(table.c.document_id.distinct())).where(*mine)
    latest = select(table.c.body, table.c.superseded).where(*mine)
    latest = latest.order_by(table.c.at.desc(), table.c.id.desc()).limit(most)
    points = [
        Point(p.at, p.low, p.high, p.comparator, p.line, row.superseded)
        for row in connection.execute(latest)
        for p in (decode(Point, row.body),)
    ]
    places = sorted(opened.places, key=lambda name: (-opened.places[name], name))
    return Series(
        id=opened.id,
        label=opened.label,
        places=tuple(places),
        unit=opened.unit,
        state=opened.state,
        documents=connection.scalar(counted) or 0,
        points=tuple(reversed(points)),
    )
