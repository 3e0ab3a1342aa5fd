"""What keeps a first post waiting: a silence, quiet hours, a limit; and until when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.routing import Limit, Route, When, route
from bot.core.schedules import within
from bot.ports import Silence

_ENDS = {"hour": "hourly", "day": "00:00 daily"}


def holders(chosen: Route) -> Iterator[tuple[str, str]]:
    """Under which names a route's documents wait, each with the schedule of its digest.

    No route of the file is named like those of quiet hours and limits: they have a space in them.
    """
    if chosen.mode.schedule is not None:
        yield chosen.name, chosen.mode.schedule
    if chosen.quiet is not None:
        yield quiet_holder(chosen), f"{chosen.quiet.end:%H:%M} daily"
    if chosen.limit is not None:
        yield limit_holder(chosen), _ENDS[chosen.limit.period]


def quiet_holder(chosen: Route) -> str:
    """Under which name a route's documents wait for the end of its quiet hours."""
    return f"quiet {chosen.name}"


def limit_holder(chosen: Route) -> str:
    """Under which name documents over a route's limit wait."""
    return f"limit {chosen.name}"


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


def longest(silences: Sequence[Silence], channel: str) -> Silence | None:
    """Of a channel's silences, the one that lasts longest."""
    here = [s for s in silences if s.channel == channel]
    return max(here, key=lambda s: s.until, default=None)
