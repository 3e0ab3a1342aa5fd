"""What keeps a first post waiting: a silence, quiet hours, a limit; and until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.routing import Limit, Route, When, route
from bot.core.schedules import within
from bot.core.waiting import quiet_holder
from bot.ports import Silence, Stored


def is_quiet(chosen: Route, now: datetime, zone: tzinfo) -> bool:
    """Whether it is the route's quiet hours."""
    return chosen.quiet is not None and within(chosen.quiet, now, zone)


def over(limit: Limit, posts: int) -> str:
    """Why a document waits that is one too many."""
    return (
        f"waits for the digest at the end of the {limit.period}: {posts} posts are planned there "
        f"for this {limit.period}, and {limit.posts} is the limit"
    )


def holds(silence: Silence, document: Document, extraction: Extraction, now: datetime) -> bool:
    """Whether a silence that is in force is about this document."""
    if silence.until <= now:
        return False
    if silence.what in (None, document.id):
        return True
    words = replace(document, text=f"{document.title}\n{document.text}")
    condition = When(text=(silence.what or "",))
    return route(words, extraction, [Route("silence", (), condition)])[0].matched


def silence_wait(silences: Sequence[Silence], channel: str, zone: tzinfo) -> tuple[str, str] | None:
    """Under which name a document waits that these silences hold, and why.

    It is the channel's one that lasts longest; None if none of them is the channel's.
    """
    here = [s for s in silences if s.channel == channel]
    silence = max(here, key=lambda s: s.until, default=None)
    if silence is None:
        return None
    until = f"{silence.until.astimezone(zone):%Y-%m-%d %H:%M}"
    reason = f"waits until {silence.holder} is over ({until}), asked for by {silence.by}"
    return silence.holder, reason


def quiet_wait(chosen: Route, now: datetime, zone: tzinfo) -> tuple[str, str] | None:
    """Under which name a route's document waits in its quiet hours, and why; None outside them."""
    if chosen.quiet is None or not is_quiet(chosen, now, zone):
        return None
    end = f"{chosen.quiet.end:%H:%M}"
    return quiet_holder(chosen), f"waits for the end of “{chosen.quiet.name}” at {end}"


def still_waits(
    stored: Stored,
    channel: str,
    taker: Route | None,
    silences: Sequence[Silence],
    now: datetime,
    zone: tzinfo,
) -> tuple[str, str] | None:
    """What holds a document back now that what it waited for is over, and why; None: nothing.

    Args:
        stored: the document.
        channel: where it waited.
        taker: the route that sends it there and whose quiet hours count; None: no route's do.
        silences: all there are.
        now: the time.
        zone: whose clock quiet hours are on.
    """
    mine = [
        s
        for s in silences
        if s.channel == channel and holds(s, stored.document, stored.extraction, now)
    ]
    wait = silence_wait(mine, channel, zone)
    return wait if wait or taker is None else quiet_wait(taker, now, zone)
