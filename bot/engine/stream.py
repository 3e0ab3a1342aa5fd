"""One line in, one line out: extraction of NDJSON, in order, over any number of processes."""

import json
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from queue import Empty, Queue
from typing import Any, Final, TypeVar

from bot.core.extraction import extract
from bot.core.record import record
from bot.errors import EngineError

_AHEAD: Final = 4  # items in flight for each process: enough to keep it busy, little to hold

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Line:
    """What one input line became: a JSON object as text, and whether it is an extraction."""

    text: str
    good: bool


class _BadLine(Exception):
    """A line that holds no document; the message says why."""


def split_lines(
    read: Callable[[int], bytes | None], size: int = 1 << 16
) -> Iterator[tuple[int, bytes]]:
    """Cut a stream at line ends as soon as each line is there, and number the lines.

    Blank lines are left out, yet counted.

    Args:
        read: gives at most that many bytes, fewer when fewer are there, none at the end.
        size: how much to ask for at once.
    """
    begun: list[bytes] = []
    number = 1
    while chunk := read(size):
        first, *more = chunk.split(b"\n")
        begun.append(first)
        for piece in more:
            if line := b"".join(begun).strip():
                yield number, line
            number += 1
            begun = [piece]
    if line := b"".join(begun).strip():
        yield number, line


def answer(numbered: tuple[int, bytes]) -> Line:
    """Extract from one NDJSON line; never raises on any bytes.

    Args:
        numbered: the line's number for messages, and the line.
    """
    number, line = numbered
    identity: str | int | None = None
    try:
        given = _object(line)
        if isinstance(given.get("id"), str | int):
            identity = given["id"]
        text = _words(given, "text") or ""
        language = _words(given, "language", needed=False)
        found = extract(text, published=_day(given.get("published")), language=language)
        return Line(as_json(record(None, text, found) | {"id": identity}), good=True)
    except _BadLine as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - one document never ends the stream
        reason = f"extraction failed, please report it: {type(error).__name__}: {error}"
    return Line(as_json({"id": identity, "error": f"line {number}: {reason}"}), good=False)


def in_order(work: Callable[[T], R], items: Iterable[T], jobs: int) -> Generator[R]:
    """Do the work in ``jobs`` processes and yield the results in the order of the items.

    Results come as soon as they can; at most a few items a process are held. With one job the
    work is done here. ``work`` must be a function of an importable module.

    Args:
        work: what to do with one item.
        items: read only as far as the results are wanted.
        jobs: how many processes; 0 for one a core.

    Raises:
        EngineError: a process died.
    """
    count = jobs or os.cpu_count() or 1
    if count == 1:
        yield from map(work, items)
        return
    # Spawned, because a fork beside the thread below may copy a lock that is held.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_leave_interrupts)
    waiting: Queue[Future[R] | None] = Queue(count * _AHEAD)
    thread = threading.Thread(target=_feed, args=(pool, work, items, waiting), daemon=True)
    thread.start()
    try:
        while (future := waiting.get()) is not None:
            yield future.result()
    except BrokenProcessPool:
        raise EngineError(
            "A process that extracts ended unexpectedly (out of memory?); "
            "the results so far are complete: try fewer --jobs"
        ) from None
    finally:
        # Only the thread may still read the input, which may never end: it is not waited for.
        pool.shutdown(wait=False, cancel_futures=True)
        with suppress(Empty):
            while True:
                waiting.get_nowait()


def _feed(
    pool: ProcessPoolExecutor,
    work: Callable[[T], R],
    items: Iterable[T],
    waiting: "Queue[Future[R] | None]",
) -> None:
    try:
        for item in items:
            waiting.put(pool.submit(work, item))
    except BaseException as error:  # noqa: BLE001 - it is raised again where results are read
        failed: Future[R] = Future()
        failed.set_exception(error)
        waiting.put(failed)
    else:
        waiting.put(None)


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C belongs to the parent


def _object(line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise _BadLine(f"not JSON: {error.msg} (character {error.pos + 1})") from None
    except UnicodeDecodeError as error:
        raise _BadLine(f"not UTF-8 (byte {error.start + 1})") from None
    except RecursionError:
        raise _BadLine("nested too deeply") from None
    except ValueError as error:
        raise _BadLine(str(error)) from None
    if not isinstance(given, dict):
        raise _BadLine('not an object such as {"id": "a", "text": "..."}')
    return given


def _words(given: dict[str, Any], key: str, *, needed: bool = True) -> str | None:
    value = given.get(key)
    if not isinstance(value, str) and (needed or value is not None):
        raise _BadLine(f'"{key}" is {"missing or is " if needed else ""}no string')
    return value or None


def _day(value: Any) -> date | None:  # noqa: ANN401 - any JSON value
    if value is None or value == "":
        return None
    try:
        return datetime.fromisoformat(value).date()
    except (ValueError, TypeError):
        raise _BadLine('"published" is no ISO 8601 date such as 2026-04-26') from None


def as_json(value: dict[str, Any]) -> str:
    """One line of JSON that any stream can carry.

    Raises:
        ValueError: a number is infinite or none.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)  # half characters can only travel as escapes
    return text
