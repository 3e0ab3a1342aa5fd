"""The ledger of figures: which series a document's figures join, in its own transaction.

A figure looks for its series under its anchors (what it counts, at each name it stands by), so
that a store with many series is asked for a few. What joins is decided in `bot.core.series`.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, text, update

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.lines import document_ref, figure_line, sentence_at
from bot.core.series.joining import FARTHEST_DAYS, anchors, assign, kept
from bot.core.series.labels import findable, label
from bot.core.series.model import Candidate, Followed, Point
from bot.core.series.topics import Mention, read_mentions
from bot.store import schema, text_sqlite
from bot.store.codec import encode
from bot.store.columns import Exact, Moment
from bot.store.rowids import moment
from bot.store.series import OpenSeries, opened_series, packed, read_series, unpacked
from bot.store.words import fold

_CANDIDATES = 100
"""Series compared with the figures of one document: the latest under their anchors."""

_UNNUMBERED = 2**62
"""Numbers of series that begin with this document, until they are written."""

_WORDS = 80
_PLACES = 12

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


def enter(
    connection: Connection, document: Document, extraction: Extraction, now: datetime
) -> None:
    """Put a document's figures into their series; those of its last revision are superseded."""
    mine = (schema.points.c.document_id == document.id) & schema.points.c.superseded.is_(None)
    connection.execute(update(schema.points).where(mine).values(superseded=now))
    mentions = read_mentions(document, extraction)
    if not mentions:
        return
    known = _candidates(connection, document, mentions)
    chosen = assign(mentions, known, _UNNUMBERED)
    touched = opened_series(connection, [n for n in chosen if n < _UNNUMBERED])
    for number, mention in zip(chosen, mentions, strict=True):
        if number not in touched:
            touched[number] = _begun(number, mention, document)
        _join(touched[number], mention, _point(document, extraction, mention))
    _write(connection, list(touched.values()), document)


def followed(connection: Connection, document: Document, extraction: Extraction) -> list[Followed]:
    """What the figures of a document would join, each with its series as it stands."""
    mentions = read_mentions(document, extraction)
    if not mentions:
        return []
    chosen = assign(mentions, _candidates(connection, document, mentions), _UNNUMBERED)
    opened = opened_series(connection, [n for n in chosen if n < _UNNUMBERED])
    read = {number: read_series(connection, series) for number, series in opened.items()}
    return [
        Followed(mention.figure.span, _point(document, extraction, mention), read[number])
        for number, mention in zip(chosen, mentions, strict=True)
        if number in read
    ]


def _candidates(
    connection: Connection, document: Document, mentions: Sequence[Mention]
) -> list[Candidate]:
    """The series that any of these figures may join, oldest first."""
    names = {anchor for mention in mentions for anchor in anchors(mention.topic)}
    at = moment(document)
    far = timedelta(days=FARTHEST_DAYS)
    table, found = schema.series, schema.anchors
    near = (
        select(found.c.series)
        .where(found.c.anchor.in_(sorted(names)), found.c.last >= at - far)
        .order_by(found.c.last.desc())
        .limit(_CANDIDATES)
    )
    rows = select(table.c.rid, table.c.topics).where(
        table.c.rid.in_(near), table.c.first <= at + far
    )
    found_rows = connection.execute(rows.order_by(table.c.rid))
    return [Candidate(row.rid, unpacked(row.topics)) for row in found_rows]


def _begun(number: int, mention: Mention, document: Document) -> OpenSeries:
    at = moment(document)
    topic = mention.topic
    return OpenSeries(
        number,
        label(mention, document.text),
        topic.unit,
        topic.state,
        (),
        [],
        [],
        {},
        0,
        at,
        at,
        is_new=True,
    )


def _join(series: OpenSeries, mention: Mention, point: Point) -> None:
    topic = mention.topic
    series.topics = kept(series.topics, topic)
    series.points.append(point)
    series.size += 1
    series.first, series.last = min(series.first, point.at), max(series.last, point.at)
    series.anchors |= set(anchors(topic))
    for name in topic.places or topic.home[:1]:
        if name in series.places or len(series.places) < _PLACES:
            series.places[name] = series.places.get(name, 0) + 1
    series.is_reworded |= _add(series.words, findable(mention))
    series.is_reworded |= _add(
        series.about, f"{' '.join((*topic.places, *topic.home))} {point.document.title}"
    )


def _add(words: list[str], more: str) -> bool:
    """Add what is not there yet; whether anything was."""
    before, known = len(words), set(words)
    for word in fold(more).split():
        if word not in known and len(words) < _WORDS:
            known.add(word)
            words.append(word)
    return len(words) > before


def _point(document: Document, extraction: Extraction, mention: Mention) -> Point:
    figure = mention.figure
    sentence = sentence_at(document.text, extraction.sentences, figure.span)
    low = figure.low if figure.value is None else figure.value
    high = figure.high if figure.value is None else figure.value
    return Point(
        at=moment(document),
        low=low if low is not None else 0.0,
        high=high if high is not None else low or 0.0,
        comparator=figure.comparator,
        line=figure_line(figure, sentence, document_ref(document)),
    )


def _write(connection: Connection, touched: Sequence[OpenSeries], document: Document) -> None:
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
    anchored = [
        {"anchor": anchor, "series": s.id, "last": s.last} for s in touched for anchor in s.anchors
    ]
    if anchored:
        connection.execute(_ANCHOR, anchored)
    rows = [
        {
            "series": series.id,
            "document_id": document.id,
            "source": document.source,
            "at": point.at,
            "body": encode(Point, point),
        }
        for series in touched
        for point in series.points
    ]
    connection.execute(insert(schema.points), rows)


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
