"""Extraction in processes of this machine, so that the event loop never waits.

Each worker is spoken to on a line of its own, so one that dies or hangs concerns one document
only; a shared pool would lose every document in flight.
"""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Final, cast

from bot.engine.process import DiedError, NeverStartedError, SlowError, Worker
from bot.engine.worker import Answer, Work
from bot.errors import EngineError, ParseError
from bot.formats.model import shown
from bot.ports import Found, Reading

_TRIES: Final = 2  # a worker may be killed from outside; a second death is the document's
_MOST_WORKERS: Final = 8


class LocalEngine:
    """Worker processes, started when they are first needed.

    Args:
        workers: how many at most; None for one a core, at most 8.
        timeout: seconds for one document.
        memory_mb: address space of a worker.
        work: what a worker does with a document; None for parsing and extracting. Another one
            must be a function of an importable module.
    """

    def __init__(
        self,
        workers: int | None = None,
        timeout: float = 60,
        memory_mb: int = 2048,
        work: Work | None = None,
    ) -> None:
        self._count = workers or min(_cores(), _MOST_WORKERS)
        self._timeout = timeout
        self._memory_mb = memory_mb
        self._free = asyncio.Semaphore(self._count)
        # One worker stays for small documents, if there are several.
        self._free_for_large = asyncio.Semaphore(max(1, self._count - 1))
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix="engine")
        self._all: set[Worker] = set()
        self._work = work
        self._idle = [self._new() for _ in range(self._count)]
        self._closed = False

    @property
    def workers(self) -> int:
        """How many documents are read at the same time, at most."""
        return self._count

    async def read(self, found: Found) -> Reading:
        """Parse and extract in a worker.

        Raises:
            ParseError: it does not become text, takes too long or too much memory, or ends its
                worker twice.
            EngineError: workers do not start, or the engine is closed.
        """
        if not found.is_large:
            return await self._read(found)
        async with self._free_for_large:
            return await self._read(found)

    async def _read(self, found: Found) -> Reading:
        name = shown(found.name)
        async with self._free:
            for _ in range(_TRIES):
                try:
                    answer = await self._ask(found)
                except DiedError:
                    continue
                except SlowError:
                    raise ParseError(
                        f"{name} takes longer than {self._timeout:g} s to read; split it"
                    ) from None
                if answer.kind == "read":
                    return cast("Reading", answer.value)
                if answer.kind == "memory":
                    raise ParseError(
                        f"{name} needs more than {self._memory_mb} MB of memory to read; split it"
                    )
                raise ParseError(str(answer.value))
        raise ParseError(
            f"{name} ended the process that read it, twice; it may be damaged or need too much"
            " memory"
        )

    async def close(self) -> None:
        """End the workers at once; documents in work are given up, not refused."""
        self._closed = True
        for worker in self._all:
            worker.give_up()
        await asyncio.to_thread(self._end)

    async def _ask(self, found: Found) -> Answer:
        if self._closed:
            raise EngineError("The engine is closed; start the bot again to read documents.")
        worker = self._idle.pop()
        asked = asyncio.get_running_loop().run_in_executor(self._threads, worker.ask, found)
        try:
            return await asyncio.shield(asked)
        except asyncio.CancelledError:
            worker.give_up()
            asked.add_done_callback(_seen)
            self._all.discard(worker)
            worker = self._new()
            raise
        except DiedError as error:
            if self._closed:
                raise EngineError("The engine was closed before the document was read.") from error
            raise
        except NeverStartedError as error:
            raise EngineError(
                "No worker process starts, so documents wait; see the log above for the cause."
            ) from error
        finally:
            self._idle.append(worker)

    def _new(self) -> Worker:
        worker = Worker(self._work, self._timeout, self._memory_mb)
        self._all.add(worker)
        return worker

    def _end(self) -> None:
        self._threads.shutdown(cancel_futures=True)
        for worker in [*self._all]:
            worker.end()


def _seen(asked: asyncio.Future[Answer]) -> None:
    """Take note of the death that a cancellation caused, so that nobody complains of it."""
    if not asked.cancelled():
        asked.exception()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):  # not on macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
