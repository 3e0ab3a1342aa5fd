"""Looking at one source: when woken, on schedule, and again while files are being written."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import structlog

from bot.errors import SourceError, VerbatimError
from bot.ports import Clock, Engine, Found, Seen, Source, Store
from bot.watcher.behind import Behind
from bot.watcher.intake import Intake, Looked, Plan

_log: Final = structlog.get_logger(__name__)
_AHEAD: Final = 4  # documents read at the same time
_SETTLE: Final = timedelta(milliseconds=600)
_LONGEST_WAIT: Final = timedelta(seconds=30)


@dataclass(slots=True)
class _Progress:
    told: Callable[[int, int | None], None]
    begun: int = 0
    done: int = 0
    total: int | None = None

    def one_more(self) -> None:
        self.done += 1
        self.told(self.done, self.total)

    def all_begun(self) -> None:
        self.total = self.begun
        if self.begun:
            self.told(self.done, self.total)


async def _nobody(_reason: str | None) -> None:
    """Tell no one."""


def _reason_of(error: Exception) -> str:
    return str(error) if isinstance(error, VerbatimError) else repr(error)


class Watcher:
    """Looks at one source.

    Args:
        source: where documents come from.
        store: where everything is kept.
        engine: reads them.
        plan: decides what is to happen with a document.
        clock: stamps documents.
        on_planned: called after a document with deliveries is stored; wakes the publisher.
        on_progress: called with how many of what differs are done, and of how many (None until
            the source has told all).
        on_stuck: called with the reason when looks fail again and again for it, and with None when
            one succeeds.
        turn: shared by all watchers, so that only one document is planned and stored at a time
            and two copies of a story see each other.
        settle: how long to wait before looking again at what is still being written.
        ahead: how many documents are read at the same time.
    """

    def __init__(
        self,
        source: Source,
        store: Store,
        engine: Engine,
        plan: Plan,
        clock: Clock,
        on_planned: Callable[[], None],
        *,
        on_progress: Callable[[int, int | None], None] = lambda _done, _total: None,
        on_stuck: Callable[[str | None], Awaitable[None]] | None = None,
        turn: asyncio.Lock | None = None,
        settle: timedelta = _SETTLE,
        ahead: int = _AHEAD,
    ) -> None:
        self._source = source
        self._store = store
        self._on_progress = on_progress
        self._on_stuck = on_stuck or _nobody
        self._intake = Intake(
            source.name, store, engine, plan, clock, on_planned, turn or asyncio.Lock()
        )
        self._settle = settle
        self._looking = asyncio.Lock()
        self._wanted = asyncio.Event()
        self._patience = settle
        self._ahead = ahead
        self._problem: str | None = None
        self._failure: str | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._behind: Behind | None = None

    async def look(self) -> Looked:
        """Look once; a second call waits for the first and looks again.

        One document that fails is refused with the reason and stops nothing.

        Raises:
            StoreError: what was read cannot be kept; the next look takes it up again.
            EngineError: nothing can be read, likewise.
        """
        async with self._looking:
            looked = Looked()
            try:
                async with asyncio.TaskGroup() as tasks:
                    await self._look(tasks, looked)
            except BaseExceptionGroup as failures:
                raise failures.exceptions[0] from None
            await self._store.looked(self._source.name, looked.problem)
            self._tell(looked.problem)
            if looked.unsettled:
                self._later(self._patience)
                self._patience = min(self._patience * 2, _LONGEST_WAIT)
            else:
                self._patience = self._settle
            return looked

    def want(self) -> None:
        """Ask `run` for a look; returns at once, so that a timetable can call it."""
        self._wanted.set()

    async def run(self, wakes: AsyncIterator[None] | None = None) -> None:
        """Look whenever woken, and soon again while something is being written; until cancelled.

        A look does not wait for large documents: they are read while the next looks go on.

        Args:
            wakes: a look is worth its while; None for the source's own.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen(self._source.wake() if wakes is None else wakes))
                self._behind = Behind(tasks, self._take_behind, self.want)
                while True:
                    await self._wanted.wait()
                    self._wanted.clear()
                    await self._try_to_look()
        finally:
            self._behind = None
            if self._timer is not None:
                self._timer.cancel()

    async def _try_to_look(self) -> None:
        try:
            await self.look()
        except Exception as error:  # noqa: BLE001 - a source that stops being watched dies silently
            await self._failed(_reason_of(error))
            self._later(_LONGEST_WAIT)
        else:
            if self._failure is not None:
                _log.info("looks succeed again", source=self._source.name)
                self._failure = None
                await self._on_stuck(None)

    async def _failed(self, reason: str) -> None:
        """Log it once: beside a full disk every file that arrives asks for another look."""
        if reason == self._failure:
            await self._on_stuck(reason)
            return
        _log.error("a look failed; it is tried again", source=self._source.name, reason=reason)
        self._failure = reason

    async def _listen(self, wakes: AsyncIterator[None]) -> None:
        try:
            async for _ in wakes:
                self._patience = self._settle
                self._wanted.set()
        except Exception as error:  # noqa: BLE001 - a hint is lost, the schedule still looks
            _log.warning("no more hints", source=self._source.name, reason=repr(error))

    async def _look(self, tasks: asyncio.TaskGroup, looked: Looked) -> None:
        progress = _Progress(self._on_progress)
        free = asyncio.Semaphore(self._ahead)
        known = await self._store.known(self._source.name)

        def finished(_: asyncio.Task[None]) -> None:
            free.release()
            progress.one_more()

        try:
            async for seen in self._source.fetch(known):
                if self._behind and self._behind.passes_over(seen):
                    continue
                progress.begun += 1
                if self._behind and isinstance(seen, Found) and seen.is_large:
                    await self._behind.read(seen, progress.one_more)
                    continue
                await free.acquire()
                task = tasks.create_task(self._intake.take(seen, looked))
                task.add_done_callback(finished)
        except SourceError as error:
            looked.problem = str(error)
        progress.all_begun()

    async def _take_behind(self, seen: Seen) -> None:
        try:
            await self._intake.take(seen, Looked())
        except Exception as error:  # noqa: BLE001 - its source is watched on
            await self._failed(_reason_of(error))
            self._later(_LONGEST_WAIT)

    def _tell(self, problem: str | None) -> None:
        """Log a source's problem when it appears and when it is over, not at every look."""
        if problem is not None and problem != self._problem:
            _log.warning("cannot look", source=self._source.name, reason=problem)
        elif problem is None and self._problem is not None:
            _log.info("can look again", source=self._source.name)
        self._problem = problem

    def _later(self, wait: timedelta) -> None:
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(wait.total_seconds(), self._wanted.set)
