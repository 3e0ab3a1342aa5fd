"""Digests that are due, from what routes and silences hold for them."""

from collections.abc import Iterable, Sequence
from datetime import tzinfo

import structlog

from bot.core.routing import Route
from bot.planner import plan_period, plan_release
from bot.ports import Clock, Delivery, Held, Store

_log = structlog.get_logger()


async def flush(store: Store, routes: Iterable[Route], zone: tzinfo, clock: Clock) -> int:
    """Plan every digest whose time has come; returns how many were planned.

    A period that came due while the bot was down is planned at the next call, once. In a channel
    that is silent altogether, periods wait for the end of the silence.
    """
    planned = 0
    silences = await store.silences()
    silent = {s.channel for s in silences if s.what is None and s.until > clock()}
    for silence in silences:
        held = await store.held(silence.holder, silence.channel)
        delivery = plan_release(silence, held, zone, clock())
        planned += await _plan(store, silence.holder, delivery, held)
    for route in routes:
        if route.mode.schedule is None:
            continue
        for channel in route.send:
            if channel in silent:
                continue
            held = await store.held(route.name, channel)
            delivery = plan_period(route.name, channel, route.mode.schedule, held, zone, clock())
            planned += await _plan(store, route.name, delivery, held)
    return planned


async def _plan(store: Store, holder: str, delivery: Delivery | None, held: Sequence[Held]) -> bool:
    if delivery is None or not await store.plan_period(holder, delivery.channel, delivery):
        return False
    _log.info("digest planned", route=holder, channel=delivery.channel, documents=len(held))
    return True
