"""What a plan needs to know, asked of the store."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from bot.app.templating import Templates
from bot.config.model import Config
from bot.config.routes import default_limit, default_show, routes_for_core
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.fingerprints import fingerprint
from bot.core.matters import is_other_matter
from bot.core.routing import Limit, Route, needs_history, needs_story
from bot.core.schedules import write_duration
from bot.core.series.model import Followed
from bot.core.stories import WINDOW, Joined, Member, join
from bot.planner import Telling, decide, parts_in, plan, subscription_route, takers
from bot.ports import Chat, Clock, Delivery, Held, Planned, Reading, Store, Stored

_COMPARED: Final = 12
"""Documents of a story, the newest, that another is compared with line by line."""
_TRIED: Final = 16
"""Documents on other matters, the likest first, behind which none on the same is looked for."""


class Planning:
    """Plans documents as configuration, subscriptions and the store have it.

    Args:
        chats: they tell where a post can be changed in place.
        templates: they make the bodies of what is planned; None: all has the built-in form.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        clock: Clock,
        chats: Sequence[Chat],
        templates: Templates | None = None,
    ) -> None:
        self._config = config
        self._templates = templates
        self._store = store
        self._clock = clock
        self._routes = routes_for_core(config)
        self._edits = frozenset(c for chat in chats if chat.edits for c in chat.channels)

    async def plan(self, document: Document, reading: Reading, before: Stored | None) -> Planned:
        """Decide for one document; its story is found whether or not copies are kept back."""
        now = self._clock()
        routes = await self.routes()
        followed, telling = await self._known(document, reading, routes, now)
        planned = plan(
            document,
            reading.extraction,
            before,
            routes,
            await self._earlier(document, _channels(routes)) if before else {},
            now,
            await self._store.silences(),
            followed=followed,
            telling=telling,
            posts=await self._posts(routes, now),
            zone=self._config.zone,
        )
        return await self._templates.dress(planned) if self._templates else planned

    async def _known(
        self, document: Document, reading: Reading, routes: Sequence[Route], now: datetime
    ) -> tuple[Sequence[Followed], Telling]:
        """What the store knows of it that decides which routes take it."""
        newcomer = Member(
            document.id, document.id, document.source, document.title, reading.fingerprint
        )
        telling = await self._telling(newcomer, document, reading, _channels(routes), now)
        if needs_story(routes):
            telling = await self._compared(telling, document)
        if not needs_history(routes):
            return (), telling
        return await self._followed(document, reading.extraction), telling

    async def routes(self) -> list[Route]:
        """The file's routes, then those of subscriptions."""
        subscriptions = await self._store.subscriptions()
        show, on_update = default_show(self._config), self._config.defaults.on_update
        limit = default_limit(self._config)
        chat = (subscription_route(s, show, on_update, limit) for s in subscriptions)
        return [*self._routes, *chat]

    async def _followed(self, document: Document, extraction: Extraction) -> Sequence[Followed]:
        return await self._store.followed(document, extraction)

    async def _earlier(self, document: Document, channels: Sequence[str]) -> Mapping[str, Delivery]:
        found: dict[str, Delivery] = {}
        for channel in channels:
            delivery = await self._store.latest_delivery(document.id, channel)
            if delivery is not None:
                found[channel] = delivery
        return found

    async def _story(
        self, newcomer: Member, document: Document, reading: Reading, now: datetime
    ) -> Joined:
        """The story it joins: of the documents it resembles, one on the same matter."""
        alike = await self._store.alike(newcomer.fingerprint, newcomer.document, now - WINDOW)
        others: set[str] = set()
        for _ in range(_TRIED):
            joined = join(newcomer, alike, others)
            if joined.of is None or joined.of.document == document.id:
                return joined
            now_told = (document, reading.extraction)
            resembled = await self._store.whole([joined.of.document])
            told = [(r.document, r.extraction) for r in resembled]
            if not any(is_other_matter(now_told, each) for each in told):
                return joined
            others.add(joined.of.document)
        return join(newcomer, ())

    async def _telling(
        self,
        newcomer: Member,
        document: Document,
        reading: Reading,
        channels: Sequence[str],
        now: datetime,
    ) -> Telling:
        joined = await self._story(newcomer, document, reading, now)
        lasting = self._config.kept_back
        if joined.likeness == "own" or lasting is None:
            return Telling(joined)
        ids = await self._store.members(joined.story)
        standing: dict[str, Delivery] = {}
        waiting: dict[str, Held] = {}
        for channel in channels:
            delivery = await self._store.standing(ids, channel, now - lasting)
            if delivery is not None:
                standing[channel] = delivery
            for held in await self._store.waiting(ids, channel):
                waiting.setdefault(channel, held)
        # What a post shows may be older than the newest copies of it, and is what they add to.
        documents = frozenset(ids)
        parts = [part for post in standing.values() for part in parts_in(post, documents)]
        parts += [held.section for held in waiting.values()]
        shown = [part.document.id for part in parts]
        wanted = {*ids[:_COMPARED], *shown}
        members = await self._store.whole([i for i in ids if i in wanted])
        return Telling(
            joined, documents, members, standing, waiting, self._edits, write_duration(lasting)
        )

    async def _compared(self, telling: Telling, document: Document) -> Telling:
        """With the other documents of its story, for routes that ask what this one is to it."""
        joined, until = telling.joined, self._until(document)
        if joined.likeness == "own":
            return telling
        ids = [i for i in await self._store.members(joined.story, until) if i != document.id]
        # The newest, and the one that began it: it names what later ones take as known.
        wanted = {*ids[:_COMPARED], joined.story}
        earlier = await self._store.whole([i for i in ids if i in wanted])
        sources = await self._store.sources(joined.story, document.id, until)
        return replace(telling, earlier=earlier, sources=sources)

    def _until(self, document: Document) -> datetime | None:  # noqa: ARG002 - a replay's answer differs
        """Up to when other documents of its story count; None: all that are there."""
        return None

    async def _posts(self, routes: Sequence[Route], now: datetime) -> Mapping[tuple[str, str], int]:
        wanted: dict[tuple[str, str], Limit] = {
            (channel, route.limit.period): route.limit
            for route in routes
            if route.limit is not None
            for channel in route.send
        }
        return {
            (channel, period): await self._store.first_posts(
                channel, _begun(period, now, self._config.zone)
            )
            for channel, period in wanted
        }


class Trial(Planning):
    """Plans a document as if it had never been read, without any chat being there."""

    def __init__(
        self, config: Config, store: Store, clock: Clock, templates: Templates | None = None
    ) -> None:
        super().__init__(config, store, clock, (), templates)
        self._edits = frozenset(
            name
            for name, channel in config.channels.items()
            if config.workspaces[channel.workspace].platform != "console"
        )

    async def _followed(self, document: Document, extraction: Extraction) -> Sequence[Followed]:
        found = await super()._followed(document, extraction)
        others = [tuple(p for p in f.series.points if p.document.id != document.id) for f in found]
        return [
            replace(f, series=replace(f.series, points=points))
            for f, points in zip(found, others, strict=True)
        ]


class Again(Trial):
    """Plans a document that was read before, by what was there when it was read."""

    def _until(self, document: Document) -> datetime | None:
        return document.fetched

    async def taker(self, document: str, channel: str) -> Route | None:
        """The route in force that would send a stored document to the channel, or None."""
        stored = await self._store.document(document)
        if stored is None:
            return None
        routes = await self.routes()
        reading = reading_of(stored)
        followed, telling = await self._known(stored.document, reading, routes, self._clock())
        decisions = decide(stored.document, stored.extraction, None, routes, followed, telling)
        return takers(decisions).get(channel)


def reading_of(stored: Stored) -> Reading:
    """What was read of a document, made from what is kept of it."""
    document, found = stored.document, stored.extraction
    return Reading(
        document.text,
        document.title,
        document.published,
        document.language,
        found,
        document.link,
        fingerprint(s.of(document.text) for s in found.sentences),
    )


def _channels(routes: Sequence[Route]) -> list[str]:
    return list(dict.fromkeys(channel for route in routes for channel in route.send))


def _begun(period: str, now: datetime, zone: tzinfo) -> datetime:
    """When this hour, or day, of the zone's clock began."""
    local = now.astimezone(zone)
    if period == "day":
        return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    into = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return now - into
