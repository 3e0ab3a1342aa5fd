"""One worker process as its parent sees it."""

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Lock
from typing import Final

from bot.engine.worker import READY, Answer, Work, serve
from bot.ports import Found

_START: Final = 60.0  # seconds in which a worker must come up
_END: Final = 5.0  # seconds for the system to clear a killed process away


class DiedError(Exception):
    """The process ended before it answered."""


class SlowError(Exception):
    """It did not answer in time and was ended."""


class NeverStartedError(Exception):
    """It did not come up."""


class Worker:
    """A place for one process; started when a document comes, and again after a death.

    `ask` and `end` block and belong into a thread; `give_up` may be called from anywhere.
    """

    def __init__(self, work: Work | None, timeout: float, memory_mb: int) -> None:
        self._work = work
        self._timeout = timeout
        self._memory_mb = memory_mb
        self._turn = Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._given_up = False

    def ask(self, found: Found) -> Answer:
        """Hand a document over and wait for the answer.

        Raises:
            DiedError: the process ended.
            SlowError: no answer in time; the process is ended.
            NeverStartedError: no process comes up.
        """
        with self._turn:
            if self._given_up:
                raise DiedError
            try:
                line = self._line or self._start()
                answer = _exchange(line, found, self._timeout)
            except BaseException:
                self._clear()
                raise
            if answer.kind == "memory" or self._given_up:
                self._clear()
            return answer

    def give_up(self) -> None:
        """End the process for good; whoever waits for its answer gets DiedError."""
        self._given_up = True
        process = self._process
        if process is not None:
            with suppress(ValueError):  # cleared away in this moment
                process.kill()

    def end(self) -> None:
        """End the process and wait until it is gone."""
        self.give_up()
        with self._turn:
            self._clear()

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        with theirs:
            self._process = context.Process(
                target=serve,
                args=(theirs, self._work, self._timeout, self._memory_mb),
                name="reader",
                daemon=True,
            )
            self._process.start()
        try:
            if self._given_up or not self._line.poll(_START) or self._line.recv() != READY:
                raise NeverStartedError
        except (EOFError, OSError) as error:
            raise NeverStartedError from error
        return self._line

    def _clear(self) -> None:
        process, self._process = self._process, None
        line, self._line = self._line, None
        if line is not None:
            line.close()
        if process is not None:
            process.kill()
            process.join(_END)
            with suppress(ValueError):  # not gone yet: the system will see to it
                process.close()


def _exchange(line: Connection, found: Found, timeout: float) -> Answer:
    try:
        line.send(found)
        if not line.poll(timeout):
            raise SlowError
        answer = line.recv()
    except (EOFError, OSError) as error:
        raise DiedError from error
    assert isinstance(answer, Answer)
    return answer
