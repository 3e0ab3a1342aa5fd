"""Digests that are due, from what routes hold for them."""

from collections.abc import Iterable
from datetime import tzinfo

import structlog

from bot.core.routing import Route
from bot.planner import plan_period
from bot.ports import Clock, Store

_log = structlog.get_logger()


async def flush(store: Store, routes: Iterable[Route], zone: tzinfo, clock: Clock) -> int:
    """Plan every period whose time has come; returns how many digests were planned.

    A period that came due while the bot was down is planned at the next call, once.
    """
    planned = 0
    for route in routes:
        if route.mode.schedule is None:
            continue
        for channel in route.send:
            held = await store.held(route.name, channel)
            delivery = plan_period(route.name, channel, route.mode.schedule, held, zone, clock())
            if delivery and await store.plan_period(route.name, channel, delivery):
                planned += 1
                _log.info("digest planned", route=route.name, channel=channel, documents=len(held))
    return planned
