"""Digests that are due, from what routes and silences hold for them."""

from collections.abc import Sequence
from datetime import tzinfo

import structlog

from bot.core.routing import Route
from bot.planner import holders, is_quiet, plan_period, plan_release, plan_stray
from bot.ports import Clock, Delivery, Held, Store

_log = structlog.get_logger()


async def flush(store: Store, routes: Sequence[Route], zone: tzinfo, clock: Clock) -> int:
    """Plan every digest whose time has come; returns how many were planned.

    A period that came due while the bot was down is planned at the next call, once. In a channel
    that is silent altogether, periods wait for the end of the silence; a route's own wait for the
    end of its quiet hours. What waits for a route that is gone comes at once.
    """
    planned = 0
    now = clock()
    silences = await store.silences()
    silent = {s.channel for s in silences if s.what is None and s.until > now}
    known = {(s.holder, s.channel) for s in silences}
    for silence in silences:
        held = await store.held(silence.holder, silence.channel)
        delivery = plan_release(silence, held, zone, now)
        planned += await _plan(store, silence.holder, delivery, held)
    for route in routes:
        for holder, schedule in holders(route):
            known |= {(holder, channel) for channel in route.send}
            for channel in route.send:
                if channel in silent or is_quiet(route, now, zone):
                    continue
                held = await store.held(holder, channel)
                delivery = plan_period(holder, channel, schedule, held, zone, now)
                planned += await _plan(store, holder, delivery, held)
    for holder, channel in set(await store.holders()) - known:
        if channel not in silent:
            held = await store.held(holder, channel)
            delivery = plan_stray(holder, channel, held, zone, now)
            planned += await _plan(store, holder, delivery, held)
    return planned


async def _plan(store: Store, holder: str, delivery: Delivery | None, held: Sequence[Held]) -> bool:
    if delivery is None or not await store.plan_period(holder, delivery.channel, delivery):
        return False
    _log.info("digest planned", route=holder, channel=delivery.channel, documents=len(held))
    return True
