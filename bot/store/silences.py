"""Silences made from chat."""

from dataclasses import asdict, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, insert, select, update

from bot.ports import Silence
from bot.store.schema import held, silences

_KEPT = timedelta(days=1)
"""How long one that is over is kept although it holds nothing: a document that was planned while
it was in force may be written a moment after."""


def silence(connection: Connection, wanted: Silence) -> Silence:
    """Keep a silence and give it its number; those that are long over are dropped."""
    waiting = exists().where(held.c.route == "silence " + silences.c.id.cast(held.c.route.type))
    connection.execute(delete(silences).where(silences.c.until < wanted.made - _KEPT, ~waiting))
    values = asdict(wanted)
    del values["id"]
    number = connection.execute(insert(silences).values(values)).inserted_primary_key
    assert number is not None
    return replace(wanted, id=number[0])


def end(connection: Connection, number: int, channel: str, now: datetime) -> bool:
    """Let a channel's silence be over; False if the channel has none of this number in force."""
    if not -(2**63) <= number < 2**63:
        return False
    mine = (silences.c.id == number) & (silences.c.channel == channel) & (silences.c.until > now)
    return connection.execute(update(silences).where(mine).values(until=now)).rowcount == 1


def listed(connection: Connection, channel: str | None) -> list[Silence]:
    """All silences, or those of one channel, oldest first."""
    found = select(silences).order_by(silences.c.id)
    if channel is not None:
        found = found.where(silences.c.channel == channel)
    return [
        Silence(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        for row in connection.execute(found)
    ]
