"""Large documents are read behind the looks, so that small ones that come meanwhile do not wait."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from bot.ports import Found, Seen

MOST: Final = 4
"""Large documents of one source in work, and so in memory, at the same time."""


class Behind:
    """The large documents of one source that are being read while looks go on.

    A place that is being read is left alone by the looks: what they find there waits for the look
    that follows, so that no older text is ever stored after a newer one.

    Args:
        tasks: in which they run.
        take: takes one document in; deals with its failure.
        on_free: called when one has ended at a place that a look passed over.
    """

    def __init__(
        self,
        tasks: asyncio.TaskGroup,
        take: Callable[[Seen], Awaitable[None]],
        on_free: Callable[[], None],
    ) -> None:
        self._tasks = tasks
        self._take = take
        self._on_free = on_free
        self._room = asyncio.Semaphore(MOST)
        self._keys: set[str] = set()
        self._passed_over: set[str] = set()

    def passes_over(self, seen: Seen) -> bool:
        """Whether its place is being read; then a later look has to see it again."""
        if seen.key not in self._keys:
            return False
        self._passed_over.add(seen.key)
        return True

    async def read(self, found: Found, on_done: Callable[[], None]) -> None:
        """Begin to read it, as soon as there is room."""
        self._keys.add(found.key)
        await self._room.acquire()
        self._tasks.create_task(self._read(found, on_done))

    async def _read(self, found: Found, on_done: Callable[[], None]) -> None:
        try:
            await self._take(found)
        finally:
            self._room.release()
            self._keys.discard(found.key)
            on_done()
            if found.key in self._passed_over:
                self._passed_over.discard(found.key)
                self._on_free()
