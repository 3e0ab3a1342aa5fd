"""Digests that are due, from what routes and silences hold for them."""

from collections.abc import Awaitable, Callable, Container, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

import structlog

from bot.app.templating import Templates
from bot.core.routing import Route
from bot.core.waiting import holders
from bot.planner import is_quiet, plan_period, plan_release, plan_stray, still_waits
from bot.ports import Clock, Delivery, Held, Silence, Store

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

    A period that came due while the bot was down is planned at the next call, once. A document
    whose wait is over waits on where a silence in force is about it; a route's own wait for the
    end of its quiet hours, and so does what a silence held of it.

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
    now = clock()
    silences = await store.silences()
    planning = _Planning(store, templates, silences, taker, now, zone)
    for silence in silences:
        held = await store.held(silence.holder, silence.channel)
        if plan_release(silence, held, zone, now):
            planned += await planning.release(silence.holder, silence.channel, held)
    known = {(s.holder, s.channel) for s in silences}
    for route in routes:
        known |= {(holder, channel) for holder, _ in holders(route) for channel in route.send}
        planned += await _periods(planning, route)
    for holder, channel in set(await store.holders()) - known:
        if _was_subscribed(holder):
            await _ended(store, holder, channel, taker)
        if channel in channels:
            planned += await _let_go(planning, holder, channel, routes)
    return planned


class _Planning(NamedTuple):
    store: Store
    templates: Templates | None
    silences: Sequence[Silence]
    taker: Taker
    now: datetime
    zone: tzinfo

    async def release(
        self,
        holder: str,
        channel: str,
        held: Sequence[Held],
        route: Route | None = None,
        why: str = "",
    ) -> bool:
        """Plan one digest of what nothing else holds back; the rest waits on for what does.

        ``route``: whose period it is; None: each document's route is asked for, since its quiet
        hours count.
        """
        free = [
            waiting
            for waiting in held
            if not await self._waits_on(holder, channel, waiting.document, route)
        ]
        stray = plan_stray(holder, channel, free, self.zone, self.now)
        return await self._plan(holder, stray, free, why)

    async def _waits_on(
        self, holder: str, channel: str, document: str, route: Route | None
    ) -> bool:
        stored = await self.store.document(document)
        if stored is None:
            return False
        chosen = route or await self.taker(document, channel)
        wait = still_waits(stored, channel, chosen, self.silences, self.now, self.zone)
        if wait is None:
            return False
        heir, reason = wait
        await self.store.inherit(holder, channel, heir, reason, [document])
        _log.info("held documents moved", route=holder, to=heir, documents=1)
        return True

    async def _plan(
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


async def _periods(planning: _Planning, route: Route) -> int:
    """Plan a route's digests that are due; returns how many."""
    if is_quiet(route, planning.now, planning.zone):
        return 0
    planned = 0
    for holder, schedule in holders(route):
        for channel in route.send:
            held = await planning.store.held(holder, channel)
            if plan_period(holder, channel, schedule, held, planning.zone, planning.now):
                planned += await planning.release(holder, channel, held, route)
    return planned


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
    return await planning.release(holder, channel, held, why=f"; {gone}")


def _named(holder: str) -> str:
    return holder if " " in holder else f"route “{holder}”"
