"""The way out to the terminal, file or pipe: whole texts in order, never blocking the loop."""

import asyncio
import os
import re
import stat
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TextIO, TypeVar

_Result = TypeVar("_Result")
_CHUNK = 1 << 20


class Outlet:
    """Writes to one stream from one thread of its own.

    The thread is a daemon: a reader that takes nothing from its pipe delays our posts, but
    neither the other chats nor the end of the program.

    Args:
        stream: what to write to; only its descriptor is used, so nothing is buffered.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._descriptor = stream.fileno()
        self._work: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether a person looks at it."""
        return os.isatty(self._descriptor)

    async def do(self, work: Callable[[], _Result]) -> _Result:
        """Run ``work`` after all writes asked for before; not begun, it can be cancelled."""
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

    def put(self, text: str) -> None:
        """Write it all, in one write unless the other end takes less; call it within `do`.

        Raises:
            OSError: nobody reads any more, or there is no room.
        """
        self._stream.flush()  # what others printed before comes before
        data = memoryview(text.encode("utf-8", "replace"))
        while data:
            data = data[os.write(self._descriptor, data) :]

    def holds(self, line_start: str, line_end: str) -> bool:
        """Whether a line that starts and ends so stands in the file written to.

        False for anything but a regular file: a terminal and a pipe cannot be read back.
        """
        if not stat.S_ISREG(os.fstat(self._descriptor).st_mode):
            return False
        start, end = re.escape(line_start.encode()), re.escape(line_end.encode())
        wanted = re.compile(rb"(?:^|\n)" + start + rb"[^\n]{0,500}" + end + rb"\n")
        with open(f"/dev/fd/{self._descriptor}", "rb") as file:  # noqa: PTH123 - a new descriptor on the very same file
            before = b"\n"
            while chunk := file.read(_CHUNK):
                if wanted.search(before + chunk):
                    return True
                before = chunk[-1000:]
        return False

    def _serve(self) -> None:
        while True:
            self._work.get()()
