"""Waiting before the platform has to say so."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

from bot.chats.discord import limits

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

_SLACK_SECONDS = 0.2
"""Two messages sent far enough apart may arrive a little closer."""

_GLOBAL_RATE = limits.GLOBAL_REQUESTS * 0.94
_GLOBAL_MOST = limits.GLOBAL_REQUESTS - 2
_GLOBAL_SLACK_SECONDS = 0.02


class Even:
    """Lets one pass every ``seconds``; who comes late makes up for it."""

    def __init__(self, seconds: float, now: Now, sleep: Sleep) -> None:
        self._seconds = seconds
        self._now = now
        self._sleep = sleep
        self._next = float("-inf")

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = self._now()
        at = max(now, self._next)
        self._next = at + self._seconds
        if at > now:
            await self._sleep(at - now)


class Window:
    """Lets at most ``most`` pass in any ``seconds``, in the order in which they came.

    Counted when they pass, not when they should have: a process that was held up makes up for it
    only as far as the window allows.
    """

    def __init__(self, most: int, seconds: float, now: Now, sleep: Sleep) -> None:
        self._seconds = seconds
        self._now = now
        self._sleep = sleep
        self._passed: deque[float] = deque(maxlen=most)
        self._turn = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn."""
        async with self._turn:
            if len(self._passed) == self._passed.maxlen:
                while (wait := self._passed[0] + self._seconds - self._now()) > 0:
                    await self._sleep(wait)
            self._passed.append(self._now())


class Guard:
    """Counts refusals, and stops before Discord shuts out the whole address for them."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._refused: deque[float] = deque(maxlen=limits.INVALID_REQUESTS // 10)

    def refused(self) -> None:
        """Note an answer 401, 403 or 429."""
        self._refused.append(self._now())

    def wait(self) -> float:
        """Seconds to keep still, or 0."""
        full = len(self._refused) == self._refused.maxlen
        return max(0.0, self._refused[0] + limits.INVALID_SECONDS - self._now()) if full else 0.0


class Paces:
    """The pace of one bot: all its requests, and the posts to each channel."""

    def __init__(self, now: Now = time.monotonic, sleep: Sleep = asyncio.sleep) -> None:
        self.sleep = sleep
        self._now = now
        self.guard = Guard(now)
        self._even = Even(1 / _GLOBAL_RATE, now, sleep)
        self._all = Window(_GLOBAL_MOST, 1.0 + _GLOBAL_SLACK_SECONDS, now, sleep)
        self._channels: dict[str, Window] = {}

    async def request(self) -> None:
        """Before any request that does not answer an interaction."""
        await self._even.turn()
        await self._all.turn()

    async def post(self, channel: str) -> None:
        """Before a post to this channel."""
        if channel not in self._channels:
            self._channels[channel] = Window(
                limits.CHANNEL_POSTS,
                limits.CHANNEL_SECONDS + _SLACK_SECONDS,
                self._now,
                self.sleep,
            )
        await self._channels[channel].turn()
