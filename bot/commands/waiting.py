"""What waits in each channel, and till when: a part of ``/verbatim status``."""

from collections.abc import Mapping
from datetime import datetime

from bot.commands.asking import some, when
from bot.commands.model import Context
from bot.core.digest import TextLine
from bot.core.schedules import next_due, read_schedule
from bot.core.waiting import holders
from bot.ports import Held


async def waiting(context: Context) -> list[TextLine]:
    """A line for each channel and each thing that documents wait for there."""
    store, now = context.store, context.now()
    silences = {(s.holder, s.channel): s for s in await store.silences()}
    schedules = {h: words for route in context.routes for h, words in holders(route)}
    for subscription in await store.subscriptions():
        if subscription.mode != "instant":
            schedules[f"subscription {subscription.id}"] = subscription.mode
    lines = []
    for holder, channel in sorted(await store.holders(), key=lambda pair: pair[::-1]):
        held = await store.held(holder, channel)
        if not held:
            continue
        ends = [s.until for s in silences.values() if s.channel == channel and s.what is None]
        if silence := silences.get((holder, channel)):
            until = max(silence.until, *ends, now)
        else:
            until = max(_due(holder, held, schedules, context) or now, *ends, now)
        told = f"until {when(until, context)}" if until > now else "till the next digest"
        said = f"Waiting in {channel}: {some(len(held), 'document')} {told} ({_named(holder)})"
        lines.append(TextLine(said))
    return lines


def _due(
    holder: str, held: list[Held], schedules: Mapping[str, str], context: Context
) -> datetime | None:
    """When the digest is due that they wait for; None where nobody here knows."""
    oldest = min((h.at for h in held if h.at is not None), default=None)
    words = schedules.get(holder)
    if words is None or oldest is None:
        return None
    return next_due(read_schedule(words), max(oldest, context.now()), context.zone)


def _named(holder: str) -> str:
    """What they wait for, for people; no route's name has a space in it."""
    kind, space, name = holder.partition(" ")
    if not space:
        return f"digest of route “{holder}”"
    if kind not in ("quiet", "limit"):
        return holder
    of = name if " " in name else f"route “{name}”"
    return f"{'quiet hours' if kind == 'quiet' else 'limit'} of {of}"
