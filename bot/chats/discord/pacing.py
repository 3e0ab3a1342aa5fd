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


class Pace:
    """Lets at most ``most`` pass in any ``seconds``, in the order in which they came."""

    def __init__(self, most: int, seconds: float, now: Now, sleep: Sleep) -> None:
        self._seconds = seconds
        self._now = now
        self._sleep = sleep
        self._passed: deque[float] = deque(maxlen=most)

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = self._now()
        full = len(self._passed) == self._passed.maxlen
        at = max(now, self._passed[0] + self._seconds) if full else now
        self._passed.append(at)
        if at > now:
            await self._sleep(at - now)


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
        self._all = Pace(1, 1 / _GLOBAL_RATE, now, sleep)
        self._channels: dict[str, Pace] = {}

    async def request(self) -> None:
        """Before any request that does not answer an interaction."""
        await self._all.turn()

    async def post(self, channel: str) -> None:
        """Before a post to this channel."""
        if channel not in self._channels:
            self._channels[channel] = Pace(
                limits.CHANNEL_POSTS,
                limits.CHANNEL_SECONDS + _SLACK_SECONDS,
                self._now,
                self.sleep,
            )
        await self._channels[channel].turn()
