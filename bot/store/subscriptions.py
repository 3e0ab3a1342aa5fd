"""Routes made from chat."""

from dataclasses import asdict, replace

from sqlalchemy import Connection, delete, insert, select

from bot.ports import Subscription
from bot.store.schema import subscriptions


def subscribe(connection: Connection, wanted: Subscription) -> Subscription:
    """Keep a subscription and give it its number; one that the channel has already is returned."""
    same = [
        subscriptions.c[name].is_not_distinct_from(getattr(wanted, name))
        for name in ("channel", "about", "speaker", "figure", "mode")
    ]
    row = connection.execute(select(subscriptions).where(*same)).first()
    if row is not None:
        return Subscription(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
    values = asdict(wanted)
    del values["id"]
    number = connection.execute(insert(subscriptions).values(values)).inserted_primary_key
    assert number is not None
    return replace(wanted, id=number[0])


def unsubscribe(connection: Connection, number: int, channel: str) -> bool:
    """Drop a channel's subscription; False if the channel has none of this number."""
    if not -(2**63) <= number < 2**63:
        return False
    mine = (subscriptions.c.id == number) & (subscriptions.c.channel == channel)
    return connection.execute(delete(subscriptions).where(mine)).rowcount == 1


def listed(connection: Connection, channel: str | None) -> list[Subscription]:
    """All subscriptions, or those of one channel, oldest first."""
    found = select(subscriptions).order_by(subscriptions.c.id)
    if channel is not None:
        found = found.where(subscriptions.c.channel == channel)
    return [
        Subscription(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        for row in connection.execute(found)
    ]
