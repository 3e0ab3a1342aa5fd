"""All parts at work together."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from inspect import isawaitable
from pathlib import Path
from typing import Any

import structlog

from bot.app.chats import Streams, build_chats
from bot.app.keeping import retain
from bot.app.parts import build_source, command_context, people
from bot.app.periods import flush
from bot.app.planning import Again, Planning
from bot.app.progress import Report
from bot.app.quiet import announce, awake_since
from bot.app.reloading import EVERY, Reloading
from bot.app.templating import Templates, about
from bot.app.watching import Watching
from bot.chats.notices import Notices
from bot.commands.asking import when
from bot.commands.model import Context
from bot.config.differences import taken_over
from bot.config.model import Config, FolderSource
from bot.core.document import Document
from bot.engine.templates import TemplateProcess
from bot.errors import StoreError
from bot.ports import Chat, Clock, Engine, Planned, Reading, Store, Stored, Templating
from bot.publisher import Publisher
from bot.schedule import Schedule
from bot.watcher import Watcher

_SETTLE_SECONDS = 0.7
_LOOKS = 30
_RETAIN = "03:40 daily"
_RETENTION = "what is no longer kept"

_log = structlog.get_logger()


class Bot:
    """Watchers, publisher, chats and timetable over one store.

    Args:
        owner: who holds deliveries while they are sent; differs for every process.
        streams: where a console reads commands and prints.
        settle_seconds: how long `once` waits before it looks again at unfinished files.
        file: where the configuration came from, to be followed while serving; None for not.
        templating: runs the channels' templates; by default a process of its own, once needed.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        engine: Engine,
        clock: Clock,
        owner: str,
        streams: Streams,
        *,
        settle_seconds: float = _SETTLE_SECONDS,
        file: Path | None = None,
        templating: Templating | None = None,
    ) -> None:
        self._config = config
        self._store = store
        self._engine = engine
        self._clock = clock
        self._settle = settle_seconds
        self._awake = self._asked = clock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Lock()
        notices = Notices(clock)
        self._notices = notices
        context = command_context(config, store, clock, self._want_periods)
        self.context = replace(
            context, notices=notices.standing, renew=self._renewed, alone=lambda: self._turn
        )
        self.chats: list[Chat] = build_chats(config, self.context, streams, notices)
        self._templating = templating or TemplateProcess()
        self._templates = Templates(config, self._templating, clock, self._tell)
        self._planning = Planning(config, store, clock, self.chats, self._templates)
        self._publisher = Publisher(store, self.chats, clock, owner)
        self._watching: Watching | None = None
        self._schedule: Schedule | None = None
        self.reloading = Reloading(file, self.take_over, notices, clock) if file else None

    async def close(self) -> None:
        """Let go of what planning and posting opened; a chat that serves lets go by itself."""
        await self._templating.close()
        for chat in self.chats:
            close = getattr(chat, "close", None)
            closing = close() if close else None
            if isawaitable(closing):
                await closing

    async def once(self, report: Report) -> None:
        """Look at every source until nothing is still being written, then post what is due."""
        for name, source in self._config.sources.items():
            watcher = self._watcher(name, source, report)
            for _ in range(_LOOKS):
                unsettled = (await watcher.look()).unsettled
                if not unsettled:
                    break
                # No event tells that a file is done, so it is looked at again.
                await asyncio.sleep(self._settle)
            else:
                _log.warning("still being written; read at the next start", files=unsettled)
        await self._plan_due()
        await self._publisher.drain()
        await self._retain()

    async def serve(self, report: Report) -> None:
        """Do everything, until cancelled or until a chat's person quits."""
        self._schedule = schedule = Schedule(self._config.zone)
        # Schedules are told to the minute, so a look on every whole minute misses none of them,
        # those of subscriptions made a moment ago included.
        schedule.at("digests that are due", "1m", self._want_periods)
        self._keep_retention()
        if self.reloading is not None:
            schedule.every("look at the configuration", EVERY, self.reloading.want)
        schedule.start()
        self._want_periods()
        self._start(self._templates.rehearse())
        try:
            async with asyncio.TaskGroup() as tasks:
                self._watching = Watching(
                    lambda name, source: self._watcher(name, source, report), schedule, tasks
                )
                self._watching.follow(self._config.sources)
                serving = [tasks.create_task(self._publisher.run())]
                if self.reloading is not None:
                    serving.append(tasks.create_task(self.reloading.run()))
                talking = [tasks.create_task(_serve(chat)) for chat in self.chats]
                await asyncio.wait(talking, return_when=asyncio.FIRST_COMPLETED)
                self._watching.stop()
                for task in (*serving, *talking):
                    task.cancel()
        finally:
            self._watching = self._schedule = None
            schedule.stop()
            for task in self._tasks:
                task.cancel()

    def take_over(self, wanted: Config) -> Sequence[str]:
        """Go on with this configuration; returns the names of what only a restart takes over.

        Nothing here is awaited: what is being planned ends by the old configuration, whatever
        begins after it goes by the new one, and nothing sees some of both.
        """
        config, waiting = taken_over(self._config, wanted)
        if config == self._config:
            return waiting
        self._config = config
        for name in self._templates.follow(config):
            self._notices.settle(about(name))
        # A document that is being planned keeps the planning that it began with.
        self._planning = Planning(config, self._store, self._clock, self.chats, self._templates)
        self._notices.appoint(people(config.access.admins))
        if self._watching is not None:
            self._watching.follow(config.sources)
            self._start(self._templates.rehearse())
        self._keep_retention()
        # Documents may wait for a route that is gone.
        self._want_periods()
        _log.warning("configuration taken over", routes=len(config.routes), restart=waiting)
        return waiting

    def _renewed(self, context: Context) -> Context:
        """A context that somebody keeps, with what has changed since."""
        now = command_context(self._config, self._store, self._clock)
        return replace(
            context, sources=now.sources, routes=now.routes, show=now.show, access=now.access
        )

    def _keep_retention(self) -> None:
        """Put the daily removal on the timetable, or take it off."""
        if self._schedule is None:
            return
        kept = self._config.retention
        if kept.documents or kept.deliveries:
            self._schedule.at(_RETENTION, _RETAIN, self._want_retention)
            self._want_retention()
        else:
            self._schedule.drop(_RETENTION)

    def _watcher(self, name: str, source: FolderSource, report: Report) -> Watcher:
        return Watcher(
            build_source(name, source, self._clock),
            self._store,
            self._engine,
            self._plan,
            self._clock,
            self._publisher.wake,
            on_progress=report,
            on_stuck=lambda reason: self._stuck(name, reason),
            turn=self._turn,
        )

    async def _plan(self, document: Document, reading: Reading, before: Stored | None) -> Planned:
        return await self._planning.plan(document, reading, before)

    def _want_periods(self) -> None:
        self._start(self._periods())

    def _want_retention(self) -> None:
        self._start(self._retain())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, about: str, sentence: str) -> None:
        await self._notices.tell("templates", about, sentence)

    async def _stuck(self, source: str, reason: str | None) -> None:
        """A full disk stops all sources for one reason, which is one notice."""
        if reason is None:
            self._notices.settle(f"source {source}")
        else:
            await self._notices.tell("sources", f"source {source}", reason)

    async def _retain(self) -> None:
        try:
            await retain(self._store, self._config, self._clock)
        except StoreError as error:
            _log.error("old documents were not removed; tried again", reason=str(error))

    async def _periods(self) -> None:
        if await self._plan_due():
            self._publisher.wake()

    async def _plan_due(self) -> int:
        """Plan what no document sets going: digests that are due, sources gone quiet."""
        routes = await self._planning.routes()
        config, store, clock = self._config, self._store, self._clock
        again = Again(config, store, clock)
        # Nothing that is forgotten meanwhile may be in a digest.
        async with self._turn:
            digests = await flush(
                store, routes, config.channels, config.zone, clock, again.taker, self._templates
            )
        now = self._clock()
        self._awake, self._asked = awake_since(self._awake, self._asked, now), now
        notices = await announce(
            self._store,
            routes,
            self._config.sources,
            self._awake,
            lambda moment: when(moment, self.context),
            now,
        )
        return digests + notices


async def _serve(chat: Chat) -> None:
    """Run a chat; one that fails is named and leaves the others alone."""
    try:
        await chat.run()
    except Exception as error:  # noqa: BLE001 - a chat's fault must not end the others
        _log.exception("a chat ended", chat=chat.name, reason=str(error))
        await asyncio.Event().wait()
