"""Sources gone quiet, told once in each channel they feed, and once more when they are back.

A feed that died looks like a day without news. So the channels are told when a source cannot be
looked at for a while, when nobody looks at it any more, and, where the configuration says how long
that is, when it brings nothing new.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.config.model import FolderSource
from bot.core.compose import bulletin, delivery_id
from bot.core.routing import Route, could_take
from bot.ports import Delivery, SourceStatus, Store

FAILING: Final = timedelta(minutes=15)
"""A source that cannot be looked at for so long, and twice in a row, is told of."""
STALE: Final = timedelta(hours=1)
"""One that nobody has looked at for so long, and four times its own interval, likewise."""
AWAY: Final = timedelta(minutes=15)
"""Sources are asked after every minute. When that stopped for longer, the machine slept."""

When = Callable[[datetime], str]
"""Writes a moment for people."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a source is quiet.

    Attributes:
        since: when it began.
        words: a clause for people, without the moment.
    """

    since: datetime
    words: str


def trouble(
    status: SourceStatus, source: FolderSource, started: datetime, now: datetime
) -> Trouble | None:
    """What is wrong with a source, if it has been so for long enough; pure.

    Args:
        status: how it is doing.
        source: how often it is looked at, and after how long it counts as quiet.
        started: since when the bot is at work: what it could not do before is no trouble.
        now: the time.
    """
    failing = status.failing_since
    if failing is not None and now - max(failing, started) >= max(FAILING, 2 * source.every):
        return Trouble(failing, f"cannot be looked at: {status.problem}")
    looked = max(status.last_look or started, started)
    if now - looked >= max(STALE, 4 * source.every):
        return Trouble(looked, "has not been looked at")
    new, limit = status.last_new, source.quiet_after
    if limit is not None and new is not None and failing is None and now - new >= limit:
        return Trouble(new, "has brought nothing new")
    return None


def awake_since(awake: datetime, asked: datetime, now: datetime) -> datetime:
    """Since when the bot is at work without a pause; pure.

    A machine that wakes up asks after its sources before it has looked at one again: that nobody
    looked while it slept is no more trouble than what a bot could not do before it was started.

    Args:
        awake: since when it was when it asked last.
        asked: when it asked after its sources last.
        now: the time.
    """
    return now if now - asked > AWAY else awake


def told(
    source: str,
    found: Trouble | None,
    latest: Delivery | None,
    channel: str,
    when: When,
    now: datetime,
) -> Delivery | None:
    """The bulletin that a channel has to get now, if any; pure.

    Args:
        source: the source's name.
        found: what is wrong with it, if anything.
        latest: the channel's last bulletin of this source.
        channel: where it is told.
        when: writes a moment.
        now: the time.
    """
    open_bulletin = latest is not None and latest.follows is None
    if found is None:
        if latest is None or not open_bulletin:
            return None
        title = f"Source {source} is back, as of {when(now)}. Before: {latest.digest.title}"
        digest = bulletin(source, f"back {latest.id}", title, now)
        return Delivery(delivery_id(digest, channel, 1), digest, channel, follows=latest.id)
    if open_bulletin:
        return None
    title = f"Source {source} {found.words}, since {when(found.since)}"
    digest = bulletin(source, found.since.isoformat(), title, now)
    return Delivery(delivery_id(digest, channel, 1), digest, channel)


async def announce(
    store: Store,
    routes: Iterable[Route],
    sources: Mapping[str, FolderSource],
    started: datetime,
    when: When,
    now: datetime,
) -> int:
    """Plan the bulletins of all sources; returns how many."""
    planned = 0
    silent = {s.channel for s in await store.silences() if s.what is None and s.until > now}
    known = {s.name: s for s in (await store.status()).sources}
    fed = list(routes)
    for name, source in sources.items():
        status = known.get(name) or SourceStatus(name, 0, 0, None, None, None)
        found = trouble(status, source, started, now)
        for channel in _fed_by(name, fed):
            if channel in silent:
                continue  # told when the silence is over, if it is still so
            latest = await store.latest_bulletin(name, channel)
            delivery = told(name, found, latest, channel, when, now)
            if delivery is not None and await store.announce(delivery):
                planned += 1
                _log.info("bulletin planned", source=name, channel=channel)
    return planned


def _fed_by(source: str, routes: Iterable[Route]) -> list[str]:
    """The channels that a document of this source could come to."""
    channels = [
        channel
        for route in routes
        if route.when is None or could_take(route.when, source)
        for channel in route.send
    ]
    return list(dict.fromkeys(channels))
