"""The library's limits for each route, without its pause after the last request of a window.

discord.py holds back the answer of that request until the window is over. A post whose record
waits five seconds is in doubt five seconds longer than need be, so here the next request waits
instead.
"""

import asyncio
from types import TracebackType

from discord import RateLimited
from discord.http import Ratelimit

_MARGIN_SECONDS = 0.01


class Bucket(Ratelimit):
    """One route's window, as the answers' headers tell."""

    async def acquire(self) -> None:
        """Wait until the window has room.

        Raises:
            RateLimited: that would take too long.
        """
        loop = asyncio.get_running_loop()
        while self.remaining <= 0 and self.expires is not None and not self.is_expired():
            wait = self.expires - loop.time()
            if self._max_ratelimit_timeout and wait > self._max_ratelimit_timeout:
                raise RateLimited(wait)
            await asyncio.sleep(wait + _MARGIN_SECONDS)
        await super().acquire()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.outgoing -= 1
        if self.expires is None:
            self.reset()  # type: ignore[no-untyped-call]  # no header told of a limit
        self._wake(max(self.remaining - self.outgoing, 0))
