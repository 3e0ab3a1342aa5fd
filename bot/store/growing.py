"""Series while figures join them, or leave them: each remade from what joined it.

Every point keeps its trace: what its figure was about and is found by. So a series whose document
is forgotten is made anew from the points that stay, and no word of the other is left in it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from bot.core.document import Document
from bot.core.series.joining import anchors, kept
from bot.core.series.labels import findable, label
from bot.core.series.model import Point, Topic
from bot.core.series.topics import Mention
from bot.store import schema, text_sqlite
from bot.store.codec import encode
from bot.store.columns import Exact, Moment
from bot.store.words import fold

_WORDS: Final = 80
_PLACES: Final = 12
_REMADE: Final = 100
"""From how many of its points a series is made anew: the latest."""

# Both engines write it so, but SQLAlchemy has it apart for each.
_ANCHOR = text(
    "INSERT INTO anchors (anchor, series, last) VALUES (:anchor, :series, :last) "
    "ON CONFLICT (anchor, series) DO UPDATE SET last = max(anchors.last, excluded.last)"
).bindparams(bindparam("anchor", type_=Exact), bindparam("last", type_=Moment))

_UPDATE = (
    update(schema.series)
    .where(schema.series.c.rid == bindparam("this"))
    .values({c.name: bindparam(c.name) for c in schema.series.c if c.name != "rid"})
)


class Trace(NamedTuple):
    """What a figure was about, and the words that its series is named and found by."""

    topic: Topic
    label: str
    words: str
    about: str


def trace(mention: Mention, document: Document) -> Trace:
    """The trace of a document's figure."""
    topic = mention.topic
    about = f"{' '.join((*topic.places, *topic.home))} {document.title}"
    return Trace(
        topic, label(mention, document.text), fold(findable(mention, document.text)), fold(about)
    )


@dataclass(slots=True)
class OpenSeries:
    """A series without its points, as joining needs it; ``points`` and ``anchors`` are new ones."""

    id: int
    label: str
    unit: str
    state: str
    topics: tuple[Topic, ...]
    words: list[str]
    about: list[str]
    places: dict[str, int]
    size: int
    first: datetime
    last: datetime
    is_new: bool = False
    is_reworded: bool = False
    points: list[tuple[Point, Trace]] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)


def opened_series(connection: Connection, numbers: Sequence[int]) -> dict[int, OpenSeries]:
    """These series, by number."""
    if not numbers:
        return {}
    rows = select(schema.series).where(schema.series.c.rid.in_(sorted(set(numbers))))
    return {series.id: series for series in opened_rows(connection, rows)}


def opened_rows(connection: Connection, rows: Select[Any]) -> list[OpenSeries]:
    """Series from whole rows, in their order."""
    return [_opened(row) for row in connection.execute(rows)]


def _opened(row: Row[Any]) -> OpenSeries:
    return OpenSeries(
        id=row.rid,
        label=row.label,
        unit=row.unit,
        state=row.state,
        topics=unpacked(row.topics),
        words=row.words.split(),
        about=row.about.split(),
        places=json.loads(row.places),
        size=row.size,
        first=row.first,
        last=row.last,
    )


def begun(number: int, first: Trace, at: datetime) -> OpenSeries:
    """A series without any point, named by the first that will join it."""
    topic = first.topic
    return OpenSeries(
        id=number,
        label=first.label,
        unit=topic.unit,
        state=topic.state,
        topics=(),
        words=[],
        about=[],
        places={},
        size=0,
        first=at,
        last=at,
        is_new=True,
    )


def join(series: OpenSeries, told: Trace, at: datetime, point: Point | None = None) -> None:
    """Let a figure join; ``point``: the figure, where it is not in the store yet."""
    topic = told.topic
    series.topics = kept(series.topics, topic)
    if point is not None:
        series.points.append((point, told))
    series.size += 1
    series.first, series.last = min(series.first, at), max(series.last, at)
    series.anchors |= set(anchors(topic))
    for name in topic.places or topic.home[:1]:
        if name in series.places or len(series.places) < _PLACES:
            series.places[name] = series.places.get(name, 0) + 1
    series.is_reworded |= _add(series.words, told.words)
    series.is_reworded |= _add(series.about, told.about)


def _add(words: list[str], more: str) -> bool:
    """Add what is not there yet; whether anything was."""
    before, known = len(words), set(words)
    for word in more.split():
        if word not in known and len(words) < _WORDS:
            known.add(word)
            words.append(word)
    return len(words) > before


def write(connection: Connection, touched: Sequence[OpenSeries], document: Document) -> None:
    """A few statements for all series together: each costs more than the rows in it."""
    fresh = [s for s in touched if s.is_new]
    known = [s for s in touched if not s.is_new]
    last = connection.scalar(select(func.max(schema.series.c.rid))) or 0
    for series in fresh:
        last += 1
        series.id = last
    if fresh:
        connection.execute(insert(schema.series), [{"rid": s.id, **_values(s)} for s in fresh])
    if known:
        connection.execute(_UPDATE, [{"this": s.id, **_values(s)} for s in known])
    reworded = [s for s in known if s.is_reworded]
    text_sqlite.remove(connection, "series", [s.id for s in reworded])
    if fresh or reworded:
        indexed = [{"rid": s.id, **_words(s)} for s in (*fresh, *reworded)]
        text_sqlite.add(connection, "series", indexed)
    connection.execute(_ANCHOR, _anchored(touched))
    rows = [
        {
            "series": series.id,
            "document_id": document.id,
            "source": document.source,
            "at": point.at,
            "trace": _written(told),
            "body": encode(Point, point),
        }
        for series in touched
        for point, told in series.points
    ]
    connection.execute(insert(schema.points), rows)


def forget(connection: Connection, identities: Sequence[str]) -> None:
    """Take the points of these documents out; what is left of their series is made anew."""
    table = schema.points
    mine = table.c.document_id.in_(identities)
    touched = connection.scalars(select(table.c.series).where(mine).distinct()).all()
    connection.execute(delete(table).where(mine))
    text_sqlite.remove(connection, "series", touched)
    connection.execute(delete(schema.anchors).where(schema.anchors.c.series.in_(touched)))
    for number in touched:
        _remake(connection, number)


def _remake(connection: Connection, number: int) -> None:
    table = schema.points
    mine = table.c.series == number
    latest = select(table.c.at, table.c.trace).where(mine).order_by(table.c.id.desc())
    rows = list(connection.execute(latest.limit(_REMADE)))[::-1]
    this = schema.series.c.rid == number
    if not rows:
        connection.execute(delete(schema.series).where(this))
        return
    series = begun(number, _read(rows[0].trace), rows[0].at)
    for row in rows:
        join(series, _read(row.trace), row.at)
    extent = select(func.count(), func.min(table.c.at), func.max(table.c.at)).where(mine)
    series.size, series.first, series.last = connection.execute(extent).one()
    connection.execute(update(schema.series).where(this).values(_values(series)))
    text_sqlite.add(connection, "series", [{"rid": number, **_words(series)}])
    connection.execute(_ANCHOR, _anchored([series]))


def _anchored(touched: Sequence[OpenSeries]) -> list[dict[str, Any]]:
    return [{"anchor": a, "series": s.id, "last": s.last} for s in touched for a in s.anchors]


def _values(series: OpenSeries) -> dict[str, Any]:
    return {
        "label": series.label,
        "unit": series.unit,
        "state": series.state,
        "places": json.dumps(series.places),
        "topics": packed(series.topics),
        **_words(series),
        "size": series.size,
        "first": series.first,
        "last": series.last,
    }


def _words(series: OpenSeries) -> dict[str, str]:
    return {"words": " ".join(series.words), "about": " ".join(series.about)}


def _written(told: Trace) -> str:
    plain = [_plain(told.topic), told.label, told.words, told.about]
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def _read(text_: str) -> Trace:
    fields, *words = json.loads(text_)
    return Trace(_topic(fields), *words)


def packed(topics: Sequence[Topic]) -> str:
    """Short and quick to read: a document is compared with very many of them."""
    plain = [_plain(topic) for topic in topics]
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def _plain(t: Topic) -> list[Any]:
    return [
        t.kind, t.unit, t.per, t.noun, t.state, t.scope, t.marks, t.focus, t.places, t.home,
        t.subject, t.day.toordinal(),
    ]  # fmt: skip


def unpacked(text: str) -> tuple[Topic, ...]:
    """Read back what `packed` wrote."""
    return tuple(_topic(fields) for fields in json.loads(text))


def _topic(fields: list[Any]) -> Topic:
    kind, unit, per, noun, state, scope, *lists, day = fields
    marks, focus, places, home, subject = (tuple(names) for names in lists)
    return Topic(
        kind, unit, per, noun, state, scope, marks, focus, places, home, subject,
        date.fromordinal(day),
    )  # fmt: skip
