"""Digests that are due, from what routes and silences hold for them."""

from collections.abc import Awaitable, Callable, Container, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

import structlog

from bot.app.templating import Templates
from bot.core.routing import Route
from bot.planner import holders, is_quiet, plan_period, plan_release, plan_stray
from bot.ports import Clock, Delivery, Held, Store

_log = structlog.get_logger()


Taker = Callable[[str, str], Awaitable[Route | None]]
"""Which route in force would send a document (by its id) to a channel."""


async def flush(
    store: Store,
    routes: Sequence[Route],
    channels: Container[str],
    zone: tzinfo,
    clock: Clock,
    taker: Taker,
    templates: Templates | None = None,
) -> int:
    """Plan every digest whose time has come; returns how many were planned.

    A period that came due while the bot was down is planned at the next call, once. In a channel
    that is silent altogether, periods wait for the end of the silence; a route's own wait for the
    end of its quiet hours.

    Args:
        store: where documents wait.
        routes: those in force, of the file and of subscriptions.
        channels: those there are; what waits for another is kept, should it come back.
        zone: where schedules are meant.
        clock: tells the time.
        taker: asked of what waits for a subscription that was ended.
        templates: they make the bodies of the digests; None: all have the built-in form.
    """
    planned = 0
    planning = _Planning(store, templates)
    now = clock()
    silences = await store.silences()
    silent = {s.channel for s in silences if s.what is None and s.until > now}
    known = {(s.holder, s.channel) for s in silences}
    for silence in silences:
        held = await store.held(silence.holder, silence.channel)
        delivery = plan_release(silence, held, zone, now)
        planned += await planning.plan(silence.holder, delivery, held)
    for route in routes:
        for holder, schedule in holders(route):
            known |= {(holder, channel) for channel in route.send}
            for channel in route.send:
                if channel in silent or is_quiet(route, now, zone):
                    continue
                held = await store.held(holder, channel)
                delivery = plan_period(holder, channel, schedule, held, zone, now)
                planned += await planning.plan(holder, delivery, held)
    for holder, channel in set(await store.holders()) - known:
        if _was_subscribed(holder):
            await _ended(store, holder, channel, taker)
        if channel in channels and channel not in silent:
            planned += await _let_go(planning, holder, channel, routes, zone, now)
    return planned


class _Planning(NamedTuple):
    store: Store
    templates: Templates | None

    async def plan(
        self, holder: str, delivery: Delivery | None, held: Sequence[Held], why: str = ""
    ) -> bool:
        """Plan a digest, if there is one; False if nothing waits for it any more."""
        if delivery is None:
            return False
        if self.templates is not None:
            delivery, why_not = await self.templates.dressed(delivery)
            why += f"; {why_not}" if why_not else ""
        if not await self.store.plan_period(holder, delivery.channel, delivery, why):
            return False
        _log.info("digest planned", route=holder, channel=delivery.channel, documents=len(held))
        return True


def _was_subscribed(holder: str) -> bool:
    return holder.removeprefix("limit ").startswith("subscription ")


async def _ended(store: Store, holder: str, channel: str, taker: Taker) -> None:
    """Drop what waits for a subscription that was ended and that nothing else wants there.

    What another route takes is let go like what waits for a route that is gone.
    """
    wanted = {
        h.document: await taker(h.document, channel) for h in await store.held(holder, channel)
    }
    dropped = [document for document, route in wanted.items() if route is None]
    reason = f"not posted: {holder.removeprefix('limit ')} was ended"
    if await store.drop(holder, channel, dropped, reason):
        _log.info("held documents dropped", route=holder, documents=len(dropped))


async def _let_go(
    planning: _Planning,
    holder: str,
    channel: str,
    routes: Sequence[Route],
    zone: tzinfo,
    now: datetime,
) -> bool:
    """Release what waits for a route that collects for this channel no more.

    It joins the channel's next digest; where there is none to come, it comes at once. This is
    asked at every look rather than when the configuration changes: a document may have been
    planned with the routes before, and the bot may have been stopped in between.
    """
    gone = f"{_named(holder)} no longer collects for {channel}"
    heirs = [r for r in routes if r.mode.schedule is not None and channel in r.send]
    heirs.sort(key=lambda r: r.origin != "config")
    if heirs:
        heir = heirs[0].name
        reason = f"{gone}: waits for the next digest of {_named(heir)}"
        count = await planning.store.inherit(holder, channel, heir, reason)
        _log.warning("held documents moved", route=holder, to=heir, documents=count)
        return False
    held = await planning.store.held(holder, channel)
    stray = plan_stray(holder, channel, held, zone, now)
    return await planning.plan(holder, stray, held, f"; {gone}")


def _named(holder: str) -> str:
    return holder if " " in holder else f"route “{holder}”"
