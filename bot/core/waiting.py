"""Under which names a route's documents wait, and for what."""

from collections.abc import Iterator
from typing import Final

from bot.core.routing import Route

_ENDS: Final = {"hour": "hourly", "day": "00:00 daily"}


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
