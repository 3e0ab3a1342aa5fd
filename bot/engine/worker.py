"""What runs in a worker process: one document after the other, within limits."""

import contextlib
import logging
import math
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Final, Literal, NamedTuple

from bot.errors import ParseError
from bot.formats.model import shown
from bot.ports import Found, Reading

Work = Callable[[Found], Reading]
READY: Final = "ready"
_GRACE: Final = 5  # seconds the parent has to end a worker before the kernel does


class Answer(NamedTuple):
    """What a worker sends back.

    Attributes:
        kind: ``read`` a reading; ``refused`` the document cannot be read, and why;
            ``memory`` the limit was hit, and the worker ends.
        value: the reading, or the reason.
    """

    kind: Literal["read", "refused", "memory"]
    value: Reading | str


def serve(line: Connection, task: Work | None, timeout: float, memory_mb: int) -> None:
    """Answer documents until the other end closes; the main function of a worker process.

    Args:
        line: documents come in, answers go out.
        task: what to do with a document; None for `bot.engine.work.work`, which is only
            imported here: the parent has no use for parsers.
        timeout: seconds for a document. The parent ends a worker that takes longer; the alarm
            here is for a worker whose parent is gone and that no thread can end, because the
            interpreter is busy inside one call.
        memory_mb: address space of this process.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the parent
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    logging.getLogger().addHandler(logging.NullHandler())  # parsers' remarks are not for people
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if task is None:
        from bot.engine.work import work  # noqa: PLC0415 - only a worker needs it

        task = work
    with contextlib.suppress(ValueError, OSError):  # a lower limit may be set from outside
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    with contextlib.suppress(EOFError, OSError):
        line.send(READY)
        while True:
            try:
                found = line.recv()
                signal.alarm(math.ceil(timeout) + _GRACE)
                line.send(_answer(task, found))
                signal.alarm(0)
            except MemoryError:
                line.send(Answer("memory", ""))
                return


def _answer(task: Work, found: Found) -> Answer:
    try:
        return Answer("read", task(found))
    except ParseError as error:
        return Answer("refused", str(error))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - one document's fault must not end the worker
        cause = f"{type(error).__name__}: {shown(str(error)[:200])}"
        name = shown(found.name)
        return Answer("refused", f"{name} hits a fault in the bot ({cause}); please report it")


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
