"""The ledger of figures: which series a document's figures join, in its own transaction.

A figure looks for its series under its anchors (what it counts, at each name it stands by), so
that a store with many series is asked for a few. What joins is decided in `bot.core.series`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.lines import document_ref, figure_line, sentence_at
from bot.core.series.joining import FARTHEST_DAYS, anchors, assign
from bot.core.series.model import Candidate, Followed, Point
from bot.core.series.topics import Mention, read_mentions
from bot.store import schema
from bot.store.growing import begun, join, opened_series, trace, unpacked, write
from bot.store.rowids import moment
from bot.store.series import read_series

_CANDIDATES = 100
"""Series compared with the figures of one document: the latest under their anchors."""

_UNNUMBERED = 2**62
"""Numbers of series that begin with this document, until they are written."""


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
        told, point = trace(mention, document), _point(document, extraction, mention)
        if number not in touched:
            touched[number] = begun(number, told, point.at)
        join(touched[number], told, point.at, point)
    write(connection, list(touched.values()), document)


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


def _point(document: Document, extraction: Extraction, mention: Mention) -> Point:
    figure = mention.figure
    sentence = sentence_at(document.text, extraction.sentences, figure.span)
    low, high = figure.ends
    return Point(
        at=moment(document),
        low=low,
        high=high,
        comparator=figure.comparator,
        line=figure_line(figure, sentence, document_ref(document)),
    )
