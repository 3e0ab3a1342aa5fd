"""What waits for a period's digest, and its release."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.core.digest import Section
from bot.ports import Delivery, Held, Step
from bot.store import deliveries, schema
from bot.store.codec import decode, encode
from bot.store.trail import record


def hold(connection: Connection, waiting: Held, now: datetime) -> None:
    """Let a document wait; a newer revision takes the place, and the turn, of the older.

    One that ``joins`` only changes what waits: what was released meanwhile comes not again.
    """
    table = schema.held
    mine = (
        (table.c.route == waiting.route)
        & (table.c.channel == waiting.channel)
        & (table.c.document_id == waiting.document)
    )
    values = {
        "revision": waiting.section.document.revision,
        "section": encode(Section, waiting.section),
    }
    changed = connection.execute(update(table).where(mine).values(values)).rowcount
    if changed == 0 and not waiting.joins:
        row = {"route": waiting.route, "channel": waiting.channel, "document_id": waiting.document}
        connection.execute(insert(table), [row | values | {"at": waiting.at or now}])


def held(connection: Connection, route: str, channel: str) -> list[Held]:
    """What waits for this route's next digest in this channel, in order of arrival."""
    table = schema.held
    mine = (table.c.route == route) & (table.c.channel == channel)
    found = select(table).where(mine).order_by(table.c.at, table.c.id)
    return [_held(row) for row in connection.execute(found)]


def holders(connection: Connection) -> list[tuple[str, str]]:
    """For what, and in which channels, anything waits."""
    table = schema.held
    found = select(table.c.route, table.c.channel).distinct().order_by(table.c.route)
    return [(row.route, row.channel) for row in connection.execute(found)]


def inherit(
    connection: Connection,
    route: str,
    channel: str,
    heir: str,
    reason: str,
    now: datetime,
    documents: Sequence[str] | None = None,
) -> int:
    """Let what waits for one route, or these documents of it, wait for another's next digest.

    Where both hold the same document, the newer revision stays. Returns how many documents.
    """
    table = schema.held
    mine = (table.c.route == route) & (table.c.channel == channel)
    if documents is not None:
        mine &= table.c.document_id.in_(list(documents))
    left = connection.execute(select(table).where(mine).order_by(table.c.id)).all()
    connection.execute(delete(table).where(mine))
    for row in left:
        its = (
            (table.c.route == heir)
            & (table.c.channel == channel)
            & (table.c.document_id == row.document_id)
        )
        known = connection.scalar(select(table.c.revision).where(its))
        if known is None or known < row.revision:
            hold(connection, replace(_held(row), route=heir), now)
        record(connection, row.document_id, [Step("held", reason, channel)], now)
    return len(left)


def drop(
    connection: Connection,
    route: str,
    channel: str,
    documents: Sequence[str],
    reason: str,
    now: datetime,
) -> int:
    """Let these documents wait for the route no longer; returns how many had."""
    table = schema.held
    mine = (table.c.route == route) & (table.c.channel == channel)
    dropped = 0
    for document in documents:
        its = mine & (table.c.document_id == document)
        if connection.execute(delete(table).where(its)).rowcount:
            record(connection, document, [Step("held", reason, channel)], now)
            dropped += 1
    return dropped


def waiting(connection: Connection, documents: Sequence[str], channel: str) -> list[Held]:
    """What waits in this channel of these documents, in order of arrival."""
    table = schema.held
    mine = (table.c.channel == channel) & table.c.document_id.in_(list(documents))
    return [_held(r) for r in connection.execute(select(table).where(mine).order_by(table.c.id))]


def _held(row: Row[Any]) -> Held:
    return Held(row.route, row.channel, row.document_id, decode(Section, row.section), row.at)


def plan_period(
    connection: Connection,
    route: str,
    channel: str,
    delivery: Delivery,
    now: datetime,
    why: str = "",
) -> bool:
    """Plan the digest and release the documents it shows.

    False, and nothing changed, if it is planned already or any of them waits no longer: another
    digest took it in the meantime, and whoever asked has to put theirs together anew.

    What came in since the digest was put together (a document, or a newer revision of one) is
    not in it, and goes on waiting for the next.
    """
    table = schema.held
    mine = (table.c.route == route) & (table.c.channel == channel)
    waiting = set(connection.scalars(select(table.c.document_id).where(mine)))
    if any(s.document.id not in waiting for s in delivery.digest.sections):
        return False
    if not deliveries.plan(connection, delivery, now):
        return False
    for document in deliveries.told(delivery.digest):
        shown = (
            mine & (table.c.document_id == document.id) & (table.c.revision <= document.revision)
        )
        released = connection.execute(delete(table).where(shown)).rowcount
        if released or any(s.document.id == document.id for s in delivery.digest.sections):
            step = Step("planned", delivery.described + why, channel)
            record(connection, document.id, [step], now)
    return True
