"""The way out to the terminal, file or pipe: whole texts in order, never blocking the loop."""

import asyncio
import os
import re
import stat
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import TextIO, TypeVar

from bot.chats.console import printer

_Result = TypeVar("_Result")
_CHUNK = 1 << 20
_START_SECONDS = 30


class Outlet:
    """Shows texts on one stream through a `printer`, from one thread of its own.

    The thread is a daemon: a reader that takes nothing from its pipe delays our posts, but
    neither the other chats nor the end of the program.

    Args:
        stream: where to show; only its descriptor is used, so nothing is buffered.
        journal: the file that remembers which deliveries were shown.

    Raises:
        OSError: the journal can be neither made nor opened.
    """

    def __init__(self, stream: TextIO, journal: Path) -> None:
        self._stream = stream
        self._descriptor = stream.fileno()
        self._journal = journal
        self._pipes: tuple[int, int] | None = None
        self._work: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        journal.parent.mkdir(parents=True, exist_ok=True)
        with journal.open("ab"):
            pass

    @property
    def is_terminal(self) -> bool:
        """Whether a person looks at it."""
        return os.isatty(self._descriptor)

    async def show(self, text: str, delivery: str = "") -> int:
        """Show a text whole, and remember the delivery it belongs to.

        Returns:
            The errno of the journal, 0 if the delivery is remembered.

        Raises:
            OSError: nobody reads any more, or there is no room; it was not shown whole.
        """
        return await self._do(lambda: self._show(text, delivery))

    async def holds(self, delivery: str, line_start: str, line_end: str) -> bool:
        """Whether a delivery was shown, now or by a process before this one.

        Looks in the journal and, if the stream is a regular file, for a line in that very file
        that starts and ends so: a terminal and a pipe cannot be read back.

        Raises:
            OSError: the journal cannot be read.
        """

        def look() -> bool:
            self._start()  # it waits until the printer of a killed bot has finished
            return f"{delivery}\n".encode() in self._journal.read_bytes() or self._in_file(
                line_start.encode(), line_end.encode()
            )

        return await self._do(look)

    def close(self) -> None:
        """Let the printer end; a later text starts another."""
        if self._pipes is not None:
            for pipe in self._pipes:
                os.close(pipe)
            self._pipes = None
            self._closing.detach()

    async def _do(self, work: Callable[[], _Result]) -> _Result:
        """Run ``work`` after all that was asked for before; not begun, it can be cancelled."""
        future: Future[_Result] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:  # noqa: BLE001 - it is raised where it is awaited
                    future.set_exception(error)

        self._work.put(run)
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="console", daemon=True)
            self._thread.start()
        return await asyncio.wrap_future(future)

    def _serve(self) -> None:
        while True:
            self._work.get()()

    def _show(self, text: str, delivery: str) -> int:
        self._stream.flush()  # what others printed before comes before
        data, name = text.encode("utf-8", "replace"), delivery.encode()
        frame = memoryview(printer.HEAD.pack(len(data), len(name)) + data + name)
        try:
            asked, told = self._start()
            while frame:
                frame = frame[os.write(asked, frame) :]
            failed, forgot = self._verdict(told)
        except OSError:
            self.close()
            raise
        if failed:
            raise OSError(failed, os.strerror(failed))
        return forgot

    def _start(self) -> tuple[int, int]:
        if self._pipes is not None:
            return self._pipes
        (its_asked, asked), (told, its_told) = os.pipe(), os.pipe()
        try:
            subprocess.run(  # noqa: S603 - our own file, by our own interpreter
                [sys.executable, "-I", "-S", printer.__file__, str(its_told), str(self._journal)],
                stdin=its_asked,
                stdout=self._descriptor,
                pass_fds=[its_told],
                start_new_session=True,
                timeout=_START_SECONDS,
                check=True,
            )
        finally:
            os.close(its_asked)
            os.close(its_told)
        self._pipes = (asked, told)
        self._closing = weakref.finalize(self, _close, asked, told)
        self._verdict(told)
        return self._pipes

    def _verdict(self, told: int) -> tuple[int, int]:
        data = os.read(told, printer.VERDICT.size)
        if len(data) < printer.VERDICT.size:
            raise OSError("the printer of the console ended")
        failed, forgot = printer.VERDICT.unpack(data)
        return failed, forgot

    def _in_file(self, line_start: bytes, line_end: bytes) -> bool:
        if not stat.S_ISREG(os.fstat(self._descriptor).st_mode):
            return False
        start, end = re.escape(line_start), re.escape(line_end)
        wanted = re.compile(rb"\n" + start + rb"[^\n]{0,500}" + end + rb"\n")
        with open(f"/dev/fd/{self._descriptor}", "rb") as file:  # noqa: PTH123 - a new descriptor on the very same file
            before = b"\n"
            while chunk := file.read(_CHUNK):
                if wanted.search(before + chunk):
                    return True
                before = chunk[-1000:]
        return False


def _close(*pipes: int) -> None:
    for pipe in pipes:
        os.close(pipe)
