"""The story of one document, and how the whole is doing."""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from bot.core.digest import Digest, DocumentRef
from bot.core.document import document_id
from bot.ports import SourceStatus, Status, Step, Why
from bot.store.codec import decode
from bot.store.deliveries import shown_by
from bot.store.rows import reference
from bot.store.schema import deliveries, documents, figures, looks, places, quotes, steps
from bot.store.text_sqlite import all_words, searching

_BEGINNING = re.compile(r"[0-9a-f]{4,}", re.ASCII)
_FAILURES = 20
_FITTING = 6
_LIGHT = [column for column in documents.c if column.name not in {"text", "extraction"}]


def why(connection: Connection, item: str) -> Why | None:
    """Find the newest document that ``item`` names, and tell all that happened to it.

    A place that could never be read has no document; its story is why not.
    """
    item = item.strip()
    for way in _ways(connection, item):
        rows = connection.execute(way.limit(_FITTING)).all()
        if rows:
            row, *others = rows
            story = (*_told(connection, row), *_refusal(connection, row.source, row.key))
            steps = (*story, *_waiting(connection, row))
            return Why(reference(row), steps, tuple(map(reference, others)))
    return _never_read(connection, item)


def _never_read(connection: Connection, item: str) -> Why | None:
    named = (places.c.key == item) | places.c.key.endswith(f"/{item}", autoescape=True)
    refused = select(places).where(named, places.c.refused.is_not(None))
    place = connection.execute(refused.order_by(places.c.at.desc()).limit(1)).first()
    if place is None:
        return None
    ref = DocumentRef(
        id=document_id(place.source, place.key),
        title=place.key,
        source=place.source,
        key=place.key,
        revision=0,
        published=None,
        fetched=place.at,
    )
    return Why(ref, tuple(_refusal(connection, place.source, place.key)))


def _refusal(connection: Connection, source: str, key: str) -> Iterator[Step]:
    here = (places.c.source == source) & (places.c.key == key) & places.c.refused.is_not(None)
    for place in connection.execute(select(places).where(here)):
        yield Step("failed", f"not read: {place.refused}", None, place.at)


def _ways(connection: Connection, item: str) -> Iterator[Select[Any]]:
    """How an item may name a document, the most certain way first."""
    newest = select(*_LIGHT).order_by(documents.c.rid.desc())
    yield newest.where(documents.c.id == item)
    yield newest.where(documents.c.key == item)
    yield newest.where(documents.c.name == item)
    if _BEGINNING.fullmatch(item.lower()):
        start = item.lower()
        yield newest.where(documents.c.id >= start, documents.c.id < f"{start}g")
        yield newest.where(documents.c.id.in_(shown_by(connection, start)))
    source, rid = searching(documents, all_words(item, "words"))
    titled = select(*_LIGHT).select_from(source).order_by(rid.desc())
    yield titled.where(documents.c.title == item)
    yield titled


def _told(connection: Connection, document: Row[Any]) -> Iterator[Step]:
    story = select(steps).where(steps.c.document_id == document.id).order_by(steps.c.id)
    for row in connection.execute(story):
        yield Step(row.stage, row.reason, row.channel, row.at)


def _waiting(connection: Connection, document: Row[Any]) -> Iterator[Step]:
    """What is planned and already failed once: its reason is not yet a step of the story."""
    mine = (deliveries.c.document_id == document.id) & (deliveries.c.state == "planned")
    waiting = select(deliveries).where(mine, deliveries.c.reason.is_not(None))
    for row in connection.execute(waiting.order_by(deliveries.c.number)):
        reason = f"attempt {row.attempts} did not arrive, will be tried again: {row.reason}"
        yield Step("planned", reason, row.channel, row.changed_at)


def status(connection: Connection) -> Status:
    """Count everything."""
    states = select(deliveries.c.state, func.count()).group_by(deliveries.c.state)
    return Status(
        documents=_count(connection, documents),
        quotes=_count(connection, quotes),
        figures=_count(connection, figures),
        deliveries=_pairs(connection, states),
        sources=tuple(_sources(connection)),
        failures=tuple(_failures(connection)),
    )


def _count(connection: Connection, table: Any) -> int:  # noqa: ANN401 - any of our tables
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _pairs(connection: Connection, counts: Select[tuple[Any, int]]) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(counts)}


def _sources(connection: Connection) -> Iterator[SourceStatus]:
    by_source = select(documents.c.source, func.count()).group_by(documents.c.source)
    read = _pairs(connection, by_source)
    not_read = places.c.refused.is_not(None)
    by_source = select(places.c.source, func.count()).where(not_read).group_by(places.c.source)
    refused = _pairs(connection, by_source)
    seen = {row.source: row for row in connection.execute(select(looks))}
    for name in sorted({*read, *refused, *seen}):
        row = seen.get(name)
        yield SourceStatus(
            name=name,
            documents=read.get(name, 0),
            refused=refused.get(name, 0),
            last_look=row.last_look if row else None,
            last_new=row.last_new if row else None,
            problem=row.problem if row else None,
            failing_since=row.failing_since if row else None,
        )


def _failures(connection: Connection) -> Iterator[tuple[str, str]]:
    """What did not work and why, newest first: posts, then places that cannot be read."""
    failed = (
        select(deliveries.c.channel, deliveries.c.digest, deliveries.c.reason)
        .where(deliveries.c.state.in_(["failed", "unknown"]))
        .order_by(deliveries.c.number.desc())
    )
    for channel, digest, reason in connection.execute(failed.limit(_FAILURES)):
        yield f"{channel}: {decode(Digest, digest).title}", reason or "no reason given"
    refused = select(places.c.source, places.c.key, places.c.refused)
    refused = refused.where(places.c.refused.is_not(None)).order_by(places.c.at.desc())
    for source, key, reason in connection.execute(refused.limit(_FAILURES)):
        yield f"{source}: {key}", reason
