"""The state machine of posts: each function is one transition, in the transaction it is given.

``planned → sending → sent | planned | failed | unknown``. A transition from ``sending`` needs the
owner that claimed it, so that whoever lost a delivery cannot change it any more.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select, update

from bot.core.digest import Digest, DocumentRef
from bot.ports import Delivery, DeliveryState, Posted, Step
from bot.store.codec import decode, encode
from bot.store.pages import page
from bot.store.schema import deliveries, tellings
from bot.store.trail import record


def plan(connection: Connection, delivery: Delivery, now: datetime) -> bool:
    """Add a delivery; False and nothing changed if its id is already there."""
    known = select(deliveries.c.number).where(deliveries.c.id == delivery.id)
    if connection.scalar(known) is not None:
        return False
    digest = delivery.digest
    row = {
        "id": delivery.id,
        "channel": delivery.channel,
        "document_id": _document_id(digest),
        "digest": encode(Digest, digest),
        "revision": delivery.revision,
        "follows": delivery.follows,
        "on_update": delivery.on_update,
        "state": delivery.state,
        "not_before": delivery.not_before,
        "attempt_at": delivery.attempt_at,
        "owner": delivery.owner,
        "attempts": delivery.attempts,
        "posted": json.dumps(delivery.posted),
        "reason": delivery.reason,
        "planned_at": now,
        "changed_at": now,
    }
    number = connection.execute(insert(deliveries).values(row)).inserted_primary_key
    assert number is not None
    shown = [
        {"document_id": document.id, "channel": delivery.channel, "number": number[0]}
        for document in told(digest)
    ]
    if shown:
        connection.execute(insert(tellings), shown)
    return True


def told(digest: Digest) -> tuple[DocumentRef, ...]:
    """The documents that a digest shows or names, each once."""
    found: dict[str, DocumentRef] = {}
    for section in digest.sections:
        for document in (section.document, *section.also):
            found.setdefault(document.id, document)
    return tuple(found.values())


def due(
    connection: Connection, now: datetime, channels: Sequence[str], limit: int
) -> list[Delivery]:
    """Planned deliveries whose time has come, oldest first.

    In a channel nothing overtakes: where the oldest has to wait, so do those behind it.
    """
    found: list[Row[Any]] = []
    for channel in dict.fromkeys(channels):
        for row in connection.execute(page(_in_state("planned", channel), limit)):
            if row.not_before is not None and row.not_before > now:
                break
            found.append(row)
    found.sort(key=lambda row: int(row.number))
    return [_delivery(row) for row in found[:limit]]


def in_doubt(connection: Connection, channels: Sequence[str]) -> list[Delivery]:
    """All that is ``sending``, in planning order: at a start, what an earlier owner left."""
    found = [
        row
        for channel in dict.fromkeys(channels)
        for row in connection.execute(_in_state("sending", channel))
    ]
    found.sort(key=lambda row: int(row.number))
    return [_delivery(row) for row in found]


def claim(connection: Connection, delivery: str, owner: str, now: datetime) -> bool:
    """``planned`` → ``sending``; False if it is not planned, or its time has not come."""
    waits = deliveries.c.not_before
    free = (
        (deliveries.c.id == delivery)
        & (deliveries.c.state == "planned")
        & (waits.is_(None) | (waits <= now))
    )
    values = {
        "state": "sending",
        "owner": owner,
        "attempt_at": now,
        "attempts": deliveries.c.attempts + 1,
        "changed_at": now,
    }
    return connection.execute(update(deliveries).where(free).values(values)).rowcount == 1


def sent(connection: Connection, delivery: str, owner: str, posted: Posted, now: datetime) -> None:
    """``sending`` → ``sent``, with the platform's message ids."""
    row = _release(
        connection,
        delivery,
        owner,
        now,
        {"state": "sent", "posted": json.dumps(posted.ids), "reason": None, "not_before": None},
    )
    if row is None:
        return
    earlier = connection.scalar(select(deliveries.c.posted).where(deliveries.c.id == row.follows))
    edited = row.on_update == "edit" and bool({*posted.ids} & {*json.loads(earlier or "[]")})
    where = f"message {', '.join(posted.ids)}" if posted.ids else "no message id"
    step = Step("edited" if edited else "sent", where, row.channel)
    _tell(connection, row, step, now)


def postpone(
    connection: Connection,
    delivery: str,
    owner: str,
    until: datetime | None,
    reason: str,
    now: datetime,
) -> None:
    """``sending`` → ``planned``, not before ``until``."""
    values = {"state": "planned", "not_before": until, "reason": reason, "owner": None}
    _release(connection, delivery, owner, now, values)


def fail(
    connection: Connection,
    delivery: str,
    owner: str,
    reason: str,
    now: datetime,
    state: Literal["failed", "unknown"],
) -> None:
    """``sending`` → ``failed``, or ``unknown`` where nobody can tell whether it arrived."""
    row = _release(connection, delivery, owner, now, {"state": state, "reason": reason})
    if row is not None:
        told = reason if state == "failed" else f"unknown whether it arrived: {reason}"
        _tell(connection, row, Step("failed", told, row.channel), now)


def get(connection: Connection, delivery: str) -> Delivery | None:
    """The delivery with this id, or None."""
    row = connection.execute(select(deliveries).where(deliveries.c.id == delivery)).first()
    return None if row is None else _delivery(row)


def latest(connection: Connection, document: str, channel: str) -> Delivery | None:
    """The newest delivery for the channel that tells of the document, whatever its state."""
    return _newest(connection, _telling([document], channel))


def latest_bulletin(connection: Connection, source: str, channel: str) -> Delivery | None:
    """The newest bulletin of the source for the channel, whatever its state."""
    mine = deliveries.c.document_id == about_source(source)
    return _newest(connection, mine & (deliveries.c.channel == channel))


def standing(
    connection: Connection, documents: Sequence[str], channel: str, since: datetime
) -> Delivery | None:
    """The newest delivery that tells of one of the documents there, planned since.

    One that failed, or may not have arrived, hides nobody else's.
    """
    arrives = deliveries.c.state.not_in(("failed", "unknown"))
    there = _telling(documents, channel) & arrives
    return _newest(connection, there & (deliveries.c.planned_at >= since))


def shown_by(connection: Connection, start: str) -> list[str]:
    """Ids of the documents that the newest delivery whose id begins so shows."""
    ids = (deliveries.c.id >= start) & (deliveries.c.id < f"{start}g")
    found = _newest(connection, ids)
    return [part.document.id for part in found.digest.sections] if found else []


def first_posts(connection: Connection, channel: str, since: datetime) -> int:
    """How many posts of one document, no corrections, were planned for the channel since."""
    counted = (
        (deliveries.c.channel == channel)
        & (deliveries.c.planned_at >= since)
        & deliveries.c.follows.is_(None)
        & deliveries.c.document_id.is_not(None)
        & ~deliveries.c.document_id.startswith(about_source(""))
    )
    return connection.scalar(select(func.count()).select_from(deliveries).where(counted)) or 0


def _telling(documents: Sequence[str], channel: str) -> ColumnElement[bool]:
    here = (tellings.c.channel == channel) & tellings.c.document_id.in_(list(documents))
    return deliveries.c.number.in_(select(tellings.c.number).where(here))


def _newest(connection: Connection, wanted: ColumnElement[bool]) -> Delivery | None:
    newest = select(deliveries).where(wanted).order_by(deliveries.c.number.desc()).limit(1)
    row = connection.execute(newest).first()
    return None if row is None else _delivery(row)


def posted(
    connection: Connection, channels: Sequence[str], limit: int, offset: int
) -> list[Delivery]:
    """What stands in the channels, newest first."""
    there = deliveries.c.channel.in_(list(channels)) & (deliveries.c.state == "sent")
    newest = select(deliveries).where(there).order_by(deliveries.c.number.desc())
    return [_delivery(row) for row in connection.execute(page(newest, limit, offset))]


def _in_state(state: DeliveryState, channel: str) -> Select[Any]:
    here = (deliveries.c.channel == channel) & (deliveries.c.state == state)
    return select(deliveries).where(here).order_by(deliveries.c.number)


def _release(
    connection: Connection, delivery: str, owner: str, now: datetime, values: Mapping[str, object]
) -> Row[Any] | None:
    """Leave ``sending``; None, and nothing changed, if ``owner`` does not hold the delivery."""
    mine: ColumnElement[bool] = (
        (deliveries.c.id == delivery)
        & (deliveries.c.state == "sending")
        & (deliveries.c.owner == owner)
    )
    changed = update(deliveries).where(mine).values({**values, "changed_at": now})
    if connection.execute(changed).rowcount == 0:
        return None
    return connection.execute(select(deliveries).where(deliveries.c.id == delivery)).one()


def _tell(connection: Connection, row: Row[Any], step: Step, now: datetime) -> None:
    """Add a step to the story of every document that the delivery shows or names."""
    for document in told(decode(Digest, row.digest)):
        record(connection, document.id, [step], now)


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        digest=decode(Digest, row.digest),
        channel=row.channel,
        revision=row.revision,
        follows=row.follows,
        on_update=row.on_update,
        state=row.state,
        not_before=row.not_before,
        attempt_at=row.attempt_at,
        owner=row.owner,
        attempts=row.attempts,
        posted=tuple(json.loads(row.posted)),
        reason=row.reason,
    )


def about_source(source: str) -> str:
    """What stands in the place of a document's id for bulletins of a source."""
    return f"source {source}"


def _document_id(digest: Digest) -> str | None:
    if digest.source is not None:
        return about_source(digest.source)
    alone = digest.kind != "period" and len(digest.sections) == 1
    return digest.sections[0].document.id if alone else None
