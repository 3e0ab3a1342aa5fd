"""One document: which channels get it, how, when, and why or why not."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo

from bot.core.changes import compare
from bot.core.compose import alert, delivery_id, section
from bot.core.developments import untold
from bot.core.digest import ChangeLine, DocumentRef, Section
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.gathering import beside, has_lines
from bot.core.retelling import InStory, in_story
from bot.core.routing import (
    Decision,
    Route,
    needs_story,
    route,
)
from bot.core.series.model import Followed
from bot.core.waiting import limit_holder
from bot.planner.holding import holds, over, quiet_wait, silence_wait
from bot.planner.joining import Telling, correcting, join, keeping_others, parts_in, told_by
from bot.ports import Delivery, Held, Planned, Silence, Step, Stored


def plan(
    document: Document,
    extraction: Extraction,
    before: Stored | None,
    routes: Sequence[Route],
    earlier: Mapping[str, Delivery],
    now: datetime,
    silences: Sequence[Silence] = (),
    *,
    followed: Sequence[Followed] = (),
    telling: Telling | None = None,
    posts: Mapping[tuple[str, str], int] | None = None,
    zone: tzinfo = UTC,
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
        telling: what was told of the document's story; None where that is not known.
        posts: by channel and period of a limit, how many posts are planned there in this hour or
            day.
        zone: whose clock quiet hours are on.
    """
    changes: tuple[ChangeLine, ...] = ()
    if before is not None:
        changes = compare(before.document.text, before.extraction, document.text, extraction)
    known = changes if before is not None else None
    decisions = decide(document, extraction, known, routes, followed, telling)
    taking = takers(decisions)
    planned = _Plan(document, extraction, before, changes, earlier, taking, now, silences)
    planned.telling, planned.posts, planned.zone = telling, posts or {}, zone
    if telling is not None:
        planned.name_story()
    for decision in decisions:
        planned.add(decision)
    return Planned(
        tuple(planned.steps),
        tuple(planned.deliveries),
        tuple(planned.held),
        story=telling.joined.story if telling else None,
    )


def decide(
    document: Document,
    extraction: Extraction,
    changes: Sequence[ChangeLine] | None,
    routes: Sequence[Route],
    followed: Sequence[Followed],
    telling: Telling | None,
) -> tuple[Decision, ...]:
    """Ask every route; ``changes`` are those against the revision before, None for a first one."""
    story: InStory | None = None
    if telling is not None and needs_story(routes):
        earlier = [(m.document, m.extraction) for m in telling.earlier]
        story = in_story((document, extraction), changes, earlier, telling.sources)
    return route(document, extraction, routes, followed, story)


def takers(decisions: Sequence[Decision]) -> dict[str, Route]:
    """Which route sends to each channel: the first that does so at once, else the first."""
    matched = [d.route for d in decisions if d.matched]
    matched.sort(key=lambda r: r.mode.schedule is not None)
    found: dict[str, Route] = {}
    for chosen in matched:
        for channel in chosen.send:
            found.setdefault(channel, chosen)
    return found


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
        self.telling: Telling | None = None
        self.posts: Mapping[tuple[str, str], int] = {}
        self.zone: tzinfo = UTC

    def name_story(self) -> None:
        """Say which document this one resembles."""
        joined = self.telling.joined if self.telling else None
        if joined is None or joined.of is None or joined.of.document == self.document.id:
            return
        of = joined.of
        what = "a copy of" if joined.likeness == "copy" else "the story of"
        # By id, not by title: these words must not outlive the document they would repeat.
        reason = (
            f"{what} {of.document} in source “{of.source}”, story {joined.story}: "
            f"{joined.share:.0%} of the shorter text stands in the other"
        )
        self.steps.append(Step("joined", reason))

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
        follows = self._follows(chosen, channel)
        changes, also = self.changes, tuple[DocumentRef, ...]()
        if follows is not None:
            changes, also = self._told_meanwhile(follows)
        why_not = self._why_not(chosen, follows, changes)
        if why_not:
            self.steps.append(Step("selected", why_not, channel))
            return
        collected = chosen.mode.schedule is not None and follows is None
        if follows is None:
            settled, added = self._joined(chosen, channel)
            if settled:
                return
            changes = tuple(dict.fromkeys((*(changes if collected else ()), *added)))
        story = self.telling.joined.story if self.telling else None
        part = beside(
            section(self.document, self.extraction, chosen.show, changes, story=story), also
        )
        if not has_lines(part):
            self.steps.append(Step("selected", "no quote, figure or statement to show", channel))
        elif follows is None and (waits := self._waits(chosen, channel)):
            self._hold(waits[0], channel, part, waits[1])
        elif collected:
            self._hold(chosen.name, channel, part)
        else:
            self._post(chosen, channel, part, follows)

    def _follows(self, chosen: Route, channel: str) -> Delivery | None:
        """What told of this document there, for a change of it to edit or answer."""
        earlier = self.earlier.get(channel)
        if earlier is None or earlier.state == "failed":
            return None
        # What one digest told is corrected in the route's next.
        in_turn = earlier.digest.kind == "period" and chosen.mode.schedule is not None
        return None if in_turn else earlier

    def _post(self, chosen: Route, channel: str, part: Section, follows: Delivery | None) -> None:
        digest = alert(part, chosen.name, self.now, "update" if follows else "alert")
        on_update = correcting(follows, chosen) if follows else chosen.on_update
        if follows is not None:
            digest = keeping_others(digest, follows, on_update)
        revision = self.document.revision
        self.deliveries.append(
            Delivery(
                id=delivery_id(digest, channel, revision),
                digest=digest,
                channel=channel,
                revision=revision,
                follows=follows.id if follows else None,
                on_update=on_update,
            )
        )

    def _hold(self, holder: str, channel: str, part: Section, reason: str = "") -> None:
        self.held.append(Held(holder, channel, self.document.id, part, self.now, reason))

    def _joined(self, chosen: Route, channel: str) -> tuple[bool, tuple[ChangeLine, ...]]:
        """Whether its story's post there takes the document in; else what it adds to it."""
        if self.telling is None or self.telling.joined.likeness == "own":
            return False, ()
        if not self.telling.lasting:
            return False, ()
        outcome = join(self.telling, chosen, channel, self.document, self.extraction)
        self.steps += outcome.steps
        if outcome.delivery is not None:
            self.deliveries.append(outcome.delivery)
        if outcome.held is not None:
            self.held.append(outcome.held)
        return outcome.settled, outcome.changes

    def _told_meanwhile(
        self, post: Delivery
    ) -> tuple[tuple[ChangeLine, ...], tuple[DocumentRef, ...]]:
        """The changes that no other document of the story told there, and those documents."""
        if self.telling is None:
            return self.changes, ()
        parts = parts_in(post, self.telling.documents)
        # Its own section, or the one that names it: what other sections say is another source's.
        own = [p for p in parts if self.document.id == p.document.id]
        own += [p for p in parts if self.document.id in {d.id for d in p.also}]
        if not (own or parts):
            return self.changes, ()
        part = (own or parts)[0]
        also = (part.document, *part.also)
        others = [
            (m.document.text, m.extraction)
            for m in told_by(also, self.telling.members)
            if m.document.id != self.document.id
        ]
        return untold(self.changes, others), also

    def _waits(self, chosen: Route, channel: str) -> tuple[str, str] | None:
        """Under which name a first post has to wait there, and why; None if it need not."""
        if silence := silence_wait(self.silences, channel, self.zone):
            return silence
        if chosen.mode.schedule is not None:
            return None
        if quiet := quiet_wait(chosen, self.now, self.zone):
            return quiet
        if chosen.limit is not None:
            count = self.posts.get((channel, chosen.limit.period), 0)
            if count >= chosen.limit.posts:
                return limit_holder(chosen), over(chosen.limit, count)
        return None

    def _why_not(
        self, chosen: Route, follows: Delivery | None, changes: Sequence[ChangeLine]
    ) -> str | None:
        collected = self.before is not None and chosen.mode.schedule is not None
        if follows is None and not collected:
            return None
        if chosen.on_update == "ignore":
            return f"changed, but route “{chosen.name}” ignores updates"
        if self.changes and not changes:
            return "changed, but another document of its story has told that there"
        if not changes:
            return "changed, but no quote or figure did"
        return None
