"""Text that shall be there no longer: removed by age, or on request, without a trace.

What a place in a source is known by (its key, stamp and hash) stays while the source has it: else
the next look would read, and post, the same document again.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, delete, func, or_, select, update

from bot.core.digest import Digest, Section
from bot.store import growing, rows, schema, stories
from bot.store.codec import decode, encode
from bot.store.schema import (
    deliveries,
    documents,
    held,
    places,
    revisions,
    steps,
    tellings,
)

FORGOTTEN: Final = "No longer kept"
"""The title of a post whose documents were forgotten."""

_BATCH: Final = 50


def old_documents(connection: Connection, before: datetime) -> int:
    """Forget documents read before this moment; returns how many, a batch at the most."""
    found = select(documents.c.id).where(documents.c.fetched < before).limit(_BATCH)
    return _forget(connection, connection.scalars(found).all())


def old_deliveries(connection: Connection, before: datetime) -> int:
    """Forget posts that came to their end before this moment; returns how many."""
    ended = deliveries.c.state.in_(("sent", "failed", "unknown"))
    old = ended & (deliveries.c.changed_at < before)
    numbers = select(deliveries.c.number).where(old)
    connection.execute(delete(tellings).where(tellings.c.number.in_(numbers)))
    return connection.execute(delete(deliveries).where(old)).rowcount


def document(connection: Connection, identity: str) -> int:
    """Forget a document with all its revisions; returns how many there were: 1 or 0."""
    return _forget(connection, [identity])


def source(connection: Connection, name: str) -> int:
    """Forget documents of a source, a batch at the most, and at last what is known of it."""
    found = select(documents.c.id).where(documents.c.source == name).limit(_BATCH)
    forgotten = _forget(connection, connection.scalars(found).all())
    if forgotten == 0:
        connection.execute(delete(places).where(places.c.source == name))
        connection.execute(delete(schema.looks).where(schema.looks.c.source == name))
    return forgotten


def channels(connection: Connection, names: Sequence[str]) -> int:
    """Forget all that was posted to, or asked for in, these channels; returns how many rows."""
    connection.execute(delete(tellings).where(tellings.c.channel.in_(list(names))))
    return sum(
        connection.execute(delete(table).where(table.c.channel.in_(list(names)))).rowcount
        for table in (deliveries, held, schema.subscriptions, schema.silences, steps)
    )


def _forget(connection: Connection, identities: Sequence[str]) -> int:
    found = connection.execute(select(documents).where(documents.c.id.in_(identities))).all()
    if not found:
        return 0
    _cut_from_posts(connection, identities, _first_read(connection, identities))
    _cut_from_waiting(connection, identities)
    stories.forget(connection, identities)
    for row in found:
        rows.remove(connection, row)
        if row.gone_at is not None:
            here = (places.c.source == row.source) & (places.c.key == row.key)
            connection.execute(delete(places).where(here))
    for table in (revisions, steps, held):
        connection.execute(delete(table).where(table.c.document_id.in_(identities)))
    growing.forget(connection, identities)
    return len(found)


def _first_read(connection: Connection, identities: Sequence[str]) -> datetime:
    """When the first revision of any of them was read: no post is older."""
    moments: list[datetime | None] = [
        connection.scalar(select(func.min(table.c.fetched)).where(column.in_(identities)))
        for table, column in ((documents, documents.c.id), (revisions, revisions.c.document_id))
    ]
    return min(moment for moment in moments if moment is not None)


def _cut_from_posts(
    connection: Connection, identities: Sequence[str], first_read: datetime
) -> None:
    """Take the documents' sections out of all posts.

    One that is still to be posted and has nothing left goes; of one that stands in its channel
    the record that it was posted is kept, for as long as the configuration says.
    """
    named: list[ColumnElement[bool]] = [
        deliveries.c.digest.contains(f'"{identity}"', autoescape=True) for identity in identities
    ]
    telling = select(tellings.c.number).where(tellings.c.document_id.in_(identities))
    mine = or_(
        deliveries.c.document_id.in_(identities),
        deliveries.c.number.in_(telling),
        and_(
            deliveries.c.document_id.is_(None),
            deliveries.c.planned_at >= first_read,
            or_(*named),
        ),
    )
    posts = select(deliveries.c.number, deliveries.c.state, deliveries.c.digest).where(mine)
    for number, state, text in connection.execute(posts).all():
        digest = decode(Digest, text)
        kept = _without(digest.sections, identities)
        this = deliveries.c.number == number
        if not kept and state in ("planned", "sending"):
            connection.execute(delete(deliveries).where(this))
            continue
        title = digest.title if kept else FORGOTTEN
        changed = encode(Digest, replace(digest, title=title, sections=kept))
        connection.execute(update(deliveries).where(this).values(digest=changed))


def _cut_from_waiting(connection: Connection, identities: Sequence[str]) -> None:
    """Take the documents' names out of what waits of others."""
    named = or_(*(held.c.section.contains(f'"{i}"', autoescape=True) for i in identities))
    for number, text in connection.execute(select(held.c.id, held.c.section).where(named)).all():
        for kept in _without([decode(Section, text)], identities):
            this = held.c.id == number
            connection.execute(update(held).where(this).values(section=encode(Section, kept)))


def _without(sections: Sequence[Section], identities: Sequence[str]) -> tuple[Section, ...]:
    """The sections of other documents, with nothing left of these.

    Beside one of a story's documents stand the others, and the old side of its corrections may be
    theirs.
    """
    left = []
    for section in sections:
        if section.document.id in identities:
            continue
        also = tuple(d for d in section.also if d.id not in identities)
        if len(also) == len(section.also):
            left.append(section)
            continue
        changes = tuple(replace(c, old=None) if c.new else c for c in section.changes)
        left.append(replace(section, also=also, changes=changes))
    return tuple(left)
