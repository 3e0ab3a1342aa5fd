"""Digests of what was held: for a period, for the end of a silence, or of quiet hours."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from bot.core.compose import delivery_id, period
from bot.core.schedules import next_due, read_schedule
from bot.ports import Delivery, Held, Silence


def plan_period(
    holder: str, channel: str, schedule: str, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery | None:
    """Make one digest of all that waits under a name for a channel, if its time has come.

    It has come when the schedule's first moment after the oldest hold has passed, so a period
    that ended while the bot was down is made up for, once.
    """
    waiting = [h.at for h in held if h.at is not None]
    if not waiting or next_due(read_schedule(schedule), min(waiting), zone) > now:
        return None
    return _gathered(holder, channel, held, zone, now)


def plan_release(
    silence: Silence, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery | None:
    """Make one digest of all that a silence held back, once it is over."""
    if not held or silence.until > now:
        return None
    return _gathered(silence.holder, silence.channel, held, zone, now)


def plan_stray(
    holder: str, channel: str, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery | None:
    """Make one digest, at once, of what waits for a route that is no longer configured."""
    waiting = [h for h in held if h.at is not None]
    return _gathered(holder, channel, waiting, zone, now) if waiting else None


def _gathered(
    holder: str, channel: str, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery:
    since = min(h.at for h in held if h.at is not None).astimezone(zone)
    count = f"{len(held)} documents" if len(held) > 1 else "1 document"
    title = f"{count} since {since:%d %B %H:%M}"
    digest = period(title, [h.section for h in held], now, f"{holder} {channel}")
    return Delivery(id=delivery_id(digest, channel, 1), digest=digest, channel=channel)
