"""All parts at work together."""

import asyncio
from collections.abc import Coroutine
from inspect import iscoroutinefunction
from typing import Any

import structlog

from bot.app.chats import Streams, build_chats
from bot.app.keeping import retain
from bot.app.parts import build_sources, command_context
from bot.app.periods import flush
from bot.app.planning import Planning
from bot.app.progress import Report
from bot.app.quiet import announce
from bot.commands.asking import when
from bot.config.model import Config
from bot.errors import StoreError
from bot.ports import Chat, Clock, Engine, Store
from bot.publisher import Publisher
from bot.schedule import Schedule
from bot.watcher import Watcher

_SETTLE_SECONDS = 0.7
_LOOKS = 30
_RETAIN = "03:40 daily"

_log = structlog.get_logger()


class Bot:
    """Watchers, publisher, chats and timetable over one store.

    Args:
        owner: who holds deliveries while they are sent; differs for every process.
        streams: where a console reads commands and prints.
        settle_seconds: how long `once` waits before it looks again at unfinished files.
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
    ) -> None:
        self._config = config
        self._store = store
        self._engine = engine
        self._clock = clock
        self._settle = settle_seconds
        self._started = clock()
        self._tasks: set[asyncio.Task[None]] = set()
        self.context = command_context(config, store, clock, self._want_periods)
        self.chats: list[Chat] = build_chats(config, self.context, streams)
        self._planning = Planning(config, store, clock, self.chats)
        self._publisher = Publisher(store, self.chats, clock, owner)

    async def close(self) -> None:
        """Let go of connections that posting opened; a chat that serves lets go by itself."""
        for chat in self.chats:
            close = getattr(chat, "close", None)
            if iscoroutinefunction(close):
                await close()

    async def once(self, report: Report) -> None:
        """Look at every source until nothing is still being written, then post what is due."""
        for watcher in self._watchers(report):
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
        schedule = Schedule(self._config.zone)
        watchers = self._watchers(report)
        for watcher, (name, source) in zip(watchers, self._config.sources.items(), strict=True):
            schedule.every(f"look at {name}", source.every, watcher.want)
        # Schedules are told to the minute, so a look on every whole minute misses none of them,
        # those of subscriptions made a moment ago included.
        schedule.at("digests that are due", "1m", self._want_periods)
        kept = self._config.retention
        if kept.documents or kept.deliveries:
            schedule.at("what is no longer kept", _RETAIN, self._want_retention)
            self._want_retention()
        schedule.start()
        self._want_periods()
        try:
            async with asyncio.TaskGroup() as tasks:
                serving = [tasks.create_task(w.run()) for w in watchers]
                serving.append(tasks.create_task(self._publisher.run()))
                people = [tasks.create_task(_serve(chat)) for chat in self.chats]
                await asyncio.wait(people, return_when=asyncio.FIRST_COMPLETED)
                for task in (*serving, *people):
                    task.cancel()
        finally:
            schedule.stop()
            for task in self._tasks:
                task.cancel()

    def _watchers(self, report: Report) -> list[Watcher]:
        turn = asyncio.Lock()
        return [
            Watcher(
                source,
                self._store,
                self._engine,
                self._planning.plan,
                self._clock,
                self._publisher.wake,
                on_progress=report,
                turn=turn,
            )
            for source in build_sources(self._config, self._clock)
        ]

    def _want_periods(self) -> None:
        self._start(self._periods())

    def _want_retention(self) -> None:
        self._start(self._retain())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

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
        digests = await flush(self._store, routes, self._config.zone, self._clock)
        bulletins = await announce(
            self._store,
            routes,
            self._config.sources,
            self._started,
            lambda moment: when(moment, self.context),
            self._clock(),
        )
        return digests + bulletins


async def _serve(chat: Chat) -> None:
    """Run a chat; one that fails is named and leaves the others alone."""
    try:
        await chat.run()
    except Exception as error:  # noqa: BLE001 - a chat's fault must not end the others
        _log.exception("a chat ended", chat=chat.name, reason=str(error))
        await asyncio.Event().wait()
