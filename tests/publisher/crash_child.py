"""A small bot for the crash test: stores documents and posts them to a file until all is sent.

    python crash_child.py DATABASE POSTS COUNT

Prints ``ready`` when it begins to work. The "platform" is a file: a post is one appended line,
and the look after a crash reads it.
"""

import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from publisher_records import entry

from bot.ports import Delivery, Posted
from bot.publisher import Publisher
from bot.store import open_store


class FileChat:
    """Posts to a file, with a little time before and after each arrives."""

    name = "file"
    channels: Sequence[str] = ("desk", "flash")
    edits = False

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def post(self, delivery: Delivery) -> Posted:
        await asyncio.sleep(0.001)
        os.write(self._file, f"{delivery.id}\n".encode())
        await asyncio.sleep(0.001)
        return Posted((delivery.id,))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        raise AssertionError(delivery, earlier)

    async def find(self, delivery: Delivery) -> Posted | None:
        there = delivery.id in self._path.read_text().split()
        return Posted((delivery.id,)) if there else None


async def main(database: str, posts: str, count: int) -> None:
    clock = lambda: datetime.now(UTC)  # noqa: E731 - the shortest clock
    store = await open_store(f"sqlite:///{database}", clock)
    publisher = Publisher(store, [FileChat(Path(posts))], clock, f"process {os.getpid()}")
    serving = asyncio.create_task(publisher.run())
    print("ready", flush=True)  # noqa: T201 - the test waits for it
    for number in range(count):
        await store.ingest(entry(f"k{number:04}", "desk", "flash"))
        publisher.wake()
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    # What the cancelled task left in doubt is settled here, as it would be at the next start.
    await Publisher(store, [FileChat(Path(posts))], clock, "last").drain()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
