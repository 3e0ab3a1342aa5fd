"""A small process of its own that shows texts and remembers which deliveries it showed.

Between showing a digest and noting that it was shown lies a moment in which a killed bot would
forget it, and a busy machine makes that moment long: whoever waits for the text is woken first.
So another process does both. It is in a session of its own, reads from the bot through a pipe,
finishes what it has whole, and ends when the bot is gone. A lock lets the next one wait for it.

This file is run as a script without the rest of the bot, so that it starts in a few milliseconds.
"""

import fcntl
import os
import struct
import sys
import time

HEAD = struct.Struct(">II")
"""Before each text: its length in bytes, and that of the delivery's id behind it (may be 0)."""

VERDICT = struct.Struct(">ii")
"""After each text, and once at the start: errno of the write and of the journal, 0 for done."""

LONGEST_JOURNAL = 1_000_000
"""Bytes; a longer journal loses its older half at the start."""

PATIENCE = 10.0
"""Seconds to wait for the one before, who may be stuck on a terminal that takes nothing."""


def serve(asked: int, told: int, out: int, journal: str) -> None:
    """Show and remember until the bot closes its end.

    Args:
        asked: descriptor that texts come from.
        told: descriptor that verdicts go to.
        out: descriptor to show on.
        journal: path of the file with one id a line; beside it stands its lock.
    """
    lock = os.open(f"{journal}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait_for(lock)
        _trim(journal)
        _answer(asked, told, out, journal)
    finally:
        os.close(lock)


def _answer(asked: int, told: int, out: int, journal: str) -> None:
    memory = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(told, VERDICT.pack(0, 0))
        while head := _take(asked, HEAD.size):
            length, id_length = HEAD.unpack(head)
            body = _take(asked, length + id_length)
            if len(body) < length + id_length:
                return  # the bot died while it spoke: it will say it again
            failed = _put(out, body[:length])
            forgot = _put(memory, body[length:] + b"\n") if id_length and not failed else 0
            os.write(told, VERDICT.pack(failed, forgot))
    except BrokenPipeError:
        return  # the bot is gone, what it asked for is done
    finally:
        os.close(memory)


def _put(descriptor: int, data: bytes) -> int:
    try:
        while data:
            data = data[os.write(descriptor, data) :]
    except OSError as error:
        return error.errno or -1
    return 0


def _take(descriptor: int, length: int) -> bytes:
    taken = b""
    while len(taken) < length and (data := os.read(descriptor, length - len(taken))):
        taken += data
    return taken


def _wait_for(lock: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.01)
        else:
            return


def _trim(journal: str) -> None:
    if not os.path.exists(journal) or os.stat(journal).st_size <= LONGEST_JOURNAL:  # noqa: PTH110, PTH116 - pathlib takes longer to load than all the rest
        return
    with open(journal, "rb") as file:  # noqa: PTH123 - pathlib is slow to load
        kept = file.read()
    beside = f"{journal}.trimmed"
    with open(beside, "wb") as file:  # noqa: PTH123 - pathlib is slow to load
        file.write(kept[-LONGEST_JOURNAL // 2 :].partition(b"\n")[2])
    os.replace(beside, journal)  # noqa: PTH105 - pathlib is slow to load


def main() -> None:
    """Leave the bot behind: the process it waits for ends, its child serves."""
    if os.fork() == 0:
        serve(0, int(sys.argv[1]), 1, sys.argv[2])


if __name__ == "__main__":
    main()
