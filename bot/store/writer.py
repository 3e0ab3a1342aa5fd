"""The one writer: a thread that gathers what is waiting into one commit.

A commit waits for the disk; writes that queue up meanwhile share the next one. Each has its own
savepoint, so that one that fails loses no other, and learns its result only after the commit.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from bot.errors import StoreError
from bot.store.faults import explained

_MOST_TOGETHER = 64

Result = TypeVar("Result")
Write = Callable[[Connection], Any]
_Job = tuple[Write, "Future[Any]"]


class Writer:
    """Runs writes in order, each wholly or not at all.

    A write may run twice (alone, after the commit it shared has failed): it must have no effect
    but on the connection it is given.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._closed = False
        self._thread = Thread(target=self._work, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, write: Callable[[Connection], Result]) -> "Future[Result]":
        """Queue a write; its result comes once it is committed.

        Raises:
            StoreError: the store is closed.
        """
        if self._closed:
            raise StoreError(f"The store {self._path} is closed; open it again to write.")
        future: Future[Result] = Future()
        self._queue.put((write, future))
        return future

    def close(self) -> None:
        """Finish what is queued and stop."""
        self._closed = True
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (batch := self._next()) is not None:
            jobs = [job for job in batch if job[1].set_running_or_notify_cancel()]
            if not self._together(jobs):
                for job in jobs:
                    self._alone(job)

    def _next(self) -> list[_Job] | None:
        """Wait for a write, then take what else is there already; None when closed."""
        first = self._queue.get()
        if first is None:
            return None
        batch = [first]
        while len(batch) < _MOST_TOGETHER:
            try:
                job = self._queue.get_nowait()
            except Empty:
                break
            if job is None:
                self._queue.put(None)
                break
            batch.append(job)
        return batch

    def _together(self, jobs: list[_Job]) -> bool:
        """One transaction for all; False, and nothing written, if it cannot be committed."""
        outcomes: list[tuple[Any, Exception | None]] = []
        try:
            with self._engine.begin() as connection:
                outcomes.extend(self._one(connection, write) for write, _ in jobs)
        except Exception:  # noqa: BLE001 - each is tried alone and then has its own error
            return False
        for (_, future), (result, error) in zip(jobs, outcomes, strict=True):
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)
        return True

    def _one(self, connection: Connection, write: Write) -> tuple[Any, Exception | None]:
        savepoint = connection.begin_nested()
        try:
            with explained(self._path):
                result = write(connection)
        except Exception as error:  # noqa: BLE001 - it goes to whoever asked for this write
            savepoint.rollback()
            return None, error
        savepoint.commit()
        return result, None

    def _alone(self, job: _Job) -> None:
        write, future = job
        try:
            with explained(self._path), self._engine.begin() as connection:
                result = write(connection)
        except Exception as error:  # noqa: BLE001 - it goes to whoever asked for this write
            future.set_exception(error)
        else:
            future.set_result(result)
