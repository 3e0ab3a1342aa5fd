"""What a look at a source leaves behind; everything of one document in one transaction."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, update

from bot.ports import Entry, Known, Step, Stored
from bot.store import deliveries, ledger, periods, rows, stories
from bot.store.schema import documents, looks, places
from bot.store.trail import record


def known(connection: Connection, source: str) -> Mapping[str, Known]:
    """What is remembered of every place of the source."""
    found = select(places.c.key, places.c.stamp, places.c.digest).where(places.c.source == source)
    return {key: Known(stamp, digest) for key, stamp, digest in connection.execute(found)}


def current(connection: Connection, source: str, key: str) -> Stored | None:
    """The newest revision of the document at this place; also if it is gone by now."""
    row = connection.execute(select(documents).where(_at(documents, source, key))).first()
    return None if row is None else rows.stored(row)


def ingest(connection: Connection, entry: Entry, now: datetime) -> bool:
    """Write a document with all that hangs on it; False if this content is already stored."""
    document = entry.document
    at = _at(documents, document.source, document.key)
    _remember(connection, document.source, document.key, now, entry.stamp, entry.digest)
    row = connection.execute(select(documents).where(at)).first()
    if row is not None and row.digest == entry.digest:
        connection.execute(update(documents).where(at).values(gone_at=None))
        return False
    if row is not None:
        rows.replace(connection, row)
    rows.write(connection, entry)
    ledger.enter(connection, document, entry.extraction, now)
    stories.keep(connection, entry, now)
    record(connection, document.id, entry.steps, now)
    for delivery in entry.deliveries:
        if deliveries.plan(connection, delivery, now):
            step = Step("planned", delivery.described, delivery.channel)
            record(connection, document.id, [step], now)
    for held in entry.held:
        periods.hold(connection, held, now)
        if held.joins:
            continue  # the planner has told what became of it
        step = Step("held", held.described, held.channel)
        record(connection, document.id, [step], now)
    _looks(connection, document.source, last_new=now)
    return True


def touch(connection: Connection, source: str, key: str, stamp: str, now: datetime) -> None:
    """The stamp changed, the content did not."""
    values = {"stamp": stamp, "at": now}
    connection.execute(update(places).where(_at(places, source, key)).values(values))


def refuse(
    connection: Connection, source: str, key: str, stamp: str, reason: str, now: datetime
) -> bool:
    """Remember what cannot be read; True the first time for this stamp."""
    asked = select(places.c.stamp, places.c.refused).where(_at(places, source, key))
    row = connection.execute(asked).first()
    if row is not None and row.refused is not None and row.stamp == stamp:
        return False
    _remember(connection, source, key, now, stamp, None, reason)
    return True


def gone(connection: Connection, source: str, key: str, now: datetime) -> None:
    """Forget the place; its document stays, marked, and stays findable."""
    connection.execute(delete(places).where(_at(places, source, key)))
    present = _at(documents, source, key) & documents.c.gone_at.is_(None)
    for identity in connection.scalars(select(documents.c.id).where(present)).all():
        connection.execute(update(documents).where(present).values(gone_at=now))
        record(connection, identity, [Step("gone", f"no longer in source “{source}”")], now)


def looked(connection: Connection, source: str, problem: str | None, now: datetime) -> None:
    """A look ended."""
    since = connection.scalar(select(looks.c.failing_since).where(looks.c.source == source))
    failing = None if problem is None else since or now
    _looks(connection, source, last_look=now, problem=problem, failing_since=failing)


def _at(table: Table, source: str, key: str) -> ColumnElement[bool]:
    return (table.c.source == source) & (table.c.key == key)


def _remember(
    connection: Connection,
    source: str,
    key: str,
    now: datetime,
    stamp: str,
    digest: str | None,
    refused: str | None = None,
) -> None:
    values = {"stamp": stamp, "digest": digest, "refused": refused, "at": now}
    changed = connection.execute(update(places).where(_at(places, source, key)).values(values))
    if changed.rowcount == 0:
        connection.execute(insert(places), [{"source": source, "key": key, **values}])


def _looks(connection: Connection, source: str, **values: datetime | str | None) -> None:
    changed = connection.execute(update(looks).where(looks.c.source == source).values(values))
    if changed.rowcount == 0:
        connection.execute(insert(looks), [{"source": source, **values}])
