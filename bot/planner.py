"""Decides what a document that was just read sets going: deliveries, holds, and the reasons.

Pure: everything it needs is handed in; the watcher writes what it returns in the same
transaction as the document.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.core.changes import compare
from bot.core.compose import alert, delivery_id, period, section
from bot.core.digest import ChangeLine, Section, Show
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.routing import (
    INSTANT,
    Decision,
    FigureCondition,
    Mode,
    OnUpdate,
    Route,
    When,
    route,
)
from bot.core.schedules import next_due, read_schedule
from bot.core.series.model import Followed
from bot.ports import Delivery, Held, Planned, Silence, Step, Stored, Subscription


def subscription_route(
    subscription: Subscription, show: Show, on_update: OnUpdate = "edit"
) -> Route:
    """The route that a subscription made from chat stands for."""
    figure = FigureCondition((subscription.figure,)) if subscription.figure else None
    when = When(
        speaker=(subscription.speaker,) if subscription.speaker else (),
        text=(subscription.about,) if subscription.about else (),
        figure=figure,
    )
    return Route(
        name=f"subscription {subscription.id}",
        send=(subscription.channel,),
        when=None if when == When() else when,
        mode=INSTANT if subscription.mode == "instant" else Mode(subscription.mode),
        show=show,
        on_update=on_update,
        origin="chat",
    )


def plan(
    document: Document,
    extraction: Extraction,
    before: Stored | None,
    routes: Sequence[Route],
    earlier: Mapping[str, Delivery],
    now: datetime,
    silences: Sequence[Silence] = (),
    followed: Sequence[Followed] = (),
) -> Planned:
    """Decide for one document.

    Args:
        document: as it is now.
        extraction: what was found in it.
        before: its revision before this one, or None.
        routes: the file's in their order, then those of subscriptions.
        earlier: by channel, the newest delivery of this document there.
        now: the time of planning.
        silences: what channels asked for; they hold first posts back, never a correction of what
            stands there.
        followed: the series its figures belong to, where a route asks (`needs_history`).
    """
    changes: tuple[ChangeLine, ...] = ()
    if before is not None:
        changes = compare(before.document.text, before.extraction, document.text, extraction)
    decisions = route(document, extraction, routes, followed)
    takers = _takers(decisions)
    planned = _Plan(document, extraction, before, changes, earlier, takers, now, silences)
    for decision in decisions:
        planned.add(decision)
    return Planned(tuple(planned.steps), tuple(planned.deliveries), tuple(planned.held))


def _takers(decisions: Sequence[Decision]) -> dict[str, Route]:
    """Which route sends to each channel: the first that does so at once, else the first."""
    matched = [d.route for d in decisions if d.matched]
    matched.sort(key=lambda r: r.mode.schedule is not None)
    takers: dict[str, Route] = {}
    for chosen in matched:
        for channel in chosen.send:
            takers.setdefault(channel, chosen)
    return takers


class _Plan:
    """Collects what the routes decide, one channel getting a document once."""

    def __init__(
        self,
        document: Document,
        extraction: Extraction,
        before: Stored | None,
        changes: tuple[ChangeLine, ...],
        earlier: Mapping[str, Delivery],
        takers: Mapping[str, Route],
        now: datetime,
        silences: Sequence[Silence],
    ) -> None:
        self.document = document
        self.before = before
        self.extraction = extraction
        self.changes = changes
        self.earlier = earlier
        self.takers = takers
        self.now = now
        self.silences = [s for s in silences if holds(s, document, extraction, now)]
        self.steps: list[Step] = []
        self.deliveries: list[Delivery] = []
        self.held: list[Held] = []

    def add(self, decision: Decision) -> None:
        chosen = decision.route
        if not decision.matched:
            self.steps.append(Step("routed", f"not by “{chosen.name}”: {decision.reason}"))
            return
        for channel in dict.fromkeys(chosen.send):
            taker = self.takers[channel]
            if taker is not chosen:
                reason = f"by “{chosen.name}” too, but “{taker.name}” sends it there"
                self.steps.append(Step("routed", reason, channel))
                continue
            self.steps.append(Step("routed", f"by “{chosen.name}”: {decision.reason}", channel))
            self._send(chosen, channel)

    def _send(self, chosen: Route, channel: str) -> None:
        earlier = self.earlier.get(channel)
        why_not = self._why_not(chosen, earlier)
        if why_not:
            self.steps.append(Step("selected", why_not, channel))
            return
        follows = earlier.id if earlier and earlier.state != "failed" else None
        collected = chosen.mode.schedule is not None and follows is None
        changes = self.changes if follows or collected else ()
        part = section(self.document, self.extraction, chosen.show, changes)
        if _is_empty(part):
            self.steps.append(Step("selected", "no quote, figure or statement to show", channel))
        elif follows is None and (silence := self._silence(channel)):
            until = silence.until.strftime("%Y-%m-%d %H:%M UTC")
            reason = f"waits until {silence.holder} is over ({until}), asked for by {silence.by}"
            identity = self.document.id
            self.held.append(Held(silence.holder, channel, identity, part, self.now, reason))
        elif collected:
            self.held.append(Held(chosen.name, channel, self.document.id, part, self.now))
        else:
            digest = alert(part, chosen.name, self.now, "update" if follows else "alert")
            revision = self.document.revision
            self.deliveries.append(
                Delivery(
                    id=delivery_id(digest, channel, revision),
                    digest=digest,
                    channel=channel,
                    revision=revision,
                    follows=follows,
                    on_update=chosen.on_update,
                )
            )

    def _silence(self, channel: str) -> Silence | None:
        """Of those that hold the document back here, the one that lasts longest."""
        here = [s for s in self.silences if s.channel == channel]
        return max(here, key=lambda s: s.until, default=None)

    def _why_not(self, chosen: Route, earlier: Delivery | None) -> str | None:
        posted = earlier is not None and earlier.state != "failed"
        collected = self.before is not None and chosen.mode.schedule is not None
        if not posted and not collected:
            return None
        if chosen.on_update == "ignore":
            return f"changed, but route “{chosen.name}” ignores updates"
        if not self.changes:
            return "changed, but no quote or figure did"
        return None


def holds(silence: Silence, document: Document, extraction: Extraction, now: datetime) -> bool:
    """Whether a silence that is in force is about this document."""
    if silence.until <= now:
        return False
    if silence.what in (None, document.id):
        return True
    words = replace(document, text=f"{document.title}\n{document.text}")
    condition = When(text=(silence.what or "",))
    return route(words, extraction, [Route("silence", (), condition)])[0].matched


def _is_empty(part: Section) -> bool:
    return not (part.quotes or part.figures or part.statements or part.changes)


def plan_period(
    route_name: str, channel: str, schedule: str, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery | None:
    """Make one digest of all that a route holds for a channel, if its time has come.

    It has come when the schedule's first moment after the oldest hold has passed, so a period
    that ended while the bot was down is made up for, once.
    """
    waiting = [h.at for h in held if h.at is not None]
    if not waiting or next_due(read_schedule(schedule), min(waiting), zone) > now:
        return None
    return _gathered(route_name, channel, held, zone, now)


def plan_release(
    silence: Silence, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery | None:
    """Make one digest of all that a silence held back, once it is over."""
    if not held or silence.until > now:
        return None
    return _gathered(silence.holder, silence.channel, held, zone, now)


def _gathered(
    holder: str, channel: str, held: Sequence[Held], zone: tzinfo, now: datetime
) -> Delivery:
    since = min(h.at for h in held if h.at is not None).astimezone(zone)
    count = f"{len(held)} documents" if len(held) > 1 else "1 document"
    title = f"{count} since {since:%d %B %H:%M}"
    digest = period(title, [h.section for h in held], now, f"{holder} {channel}")
    return Delivery(id=delivery_id(digest, channel, 1), digest=digest, channel=channel)
