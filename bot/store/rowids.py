"""Row ids that carry the date: ``seconds << 20 | sequence``."""

from datetime import UTC, datetime, time

from sqlalchemy import Connection, Table, func, select

from bot.core.document import Document

_SEQUENCE_BITS = 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(document: Document) -> datetime:
    """When a document counts as published, for order and for ``since``.

    Noon of the day it gives, which lies in that day in every time zone but the outermost; the
    time it was read where it gives none, the very day it was read, or a later one (a date in the
    future would stay on top for ever).
    """
    if document.published is None or document.published >= document.fetched.date():
        return document.fetched
    return datetime.combine(document.published, time(12), UTC)


def first_id(at: datetime) -> int:
    """The smallest row id of the second that ``at`` lies in."""
    return ((at - _EPOCH).days * 86400 + (at - _EPOCH).seconds) << _SEQUENCE_BITS


def allocate(connection: Connection, table: Table, at: datetime, count: int) -> range:
    """Find ``count`` free row ids in a row at ``at``, or in the seconds after if it is full.

    Handed out from the highest down, so that newest first still reads a document's own rows in
    the order of its text.
    """
    size = 1 << _SEQUENCE_BITS
    window = max(1, -(-count // size)) * size
    first = first_id(at)
    while True:
        taken = select(func.max(table.c.rid)).where(
            table.c.rid >= first, table.c.rid < first + window
        )
        highest = connection.scalar(taken)
        start = first if highest is None else highest + 1
        if start + count <= first + window:
            return range(start + count - 1, start - 1, -1)
        first += size
