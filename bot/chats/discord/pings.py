"""Whether a post calls its channel's role: the first few of each period do.

Counted from the posts that the store keeps, so that a restart does not begin anew.
"""

from datetime import datetime, tzinfo

from bot.chats.discord.settings import Ping
from bot.ports import Delivery, Store

_PAGE = 50
_QUIET = ("update", "bulletin")


def period_start(ping: Ping, now: datetime, zone: tzinfo) -> datetime:
    """When the present hour or day began on the zone's clock."""
    local = now.astimezone(zone).replace(minute=0, second=0, microsecond=0)
    return local if ping.each == "hour" else local.replace(hour=0)


async def role_to_call(
    ping: Ping | None, delivery: Delivery, store: Store, now: datetime, zone: tzinfo
) -> str | None:
    """The role that this post calls, or None; a correction or a bulletin never calls."""
    if ping is None or delivery.digest.kind in _QUIET:
        return None
    since = period_start(ping, now, zone)
    called = offset = 0
    while called < ping.at_most:
        page = await store.posted([delivery.channel], _PAGE, offset)
        fresh = [d for d in page if d.attempt_at is None or d.attempt_at >= since]
        called += sum(d.digest.kind not in _QUIET and d.id != delivery.id for d in fresh)
        if len(fresh) < _PAGE:
            break
        offset += _PAGE
    return ping.role if called < ping.at_most else None
