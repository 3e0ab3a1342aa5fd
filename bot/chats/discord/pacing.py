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

_GLOBAL_RATE = limits.GLOBAL_REQUESTS * 0.9
"""What is sent evenly may arrive in bunches; five in a second are left for that."""

_CATCH_UP = 2
"""How many requests a held-up process may send at once beyond its turn."""


class Even:
    """Lets one pass every ``seconds``, in the order in which they came.

    Args:
        seconds: between two.
        catch_up: how many who were held up may pass sooner, to make up for it.
        now: tells seconds that only grow.
        sleep: waits.
    """

    def __init__(self, seconds: float, catch_up: int, now: Now, sleep: Sleep) -> None:
        self._seconds = seconds
        self._credit = catch_up * seconds
        self._now = now
        self._sleep = sleep
        self._next = float("-inf")
        self._turn = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn."""
        async with self._turn:
            while (wait := self._next - self._now()) > 0:
                await self._sleep(wait)
            self._next = max(self._next, self._now() - self._credit) + self._seconds

    def hold(self, seconds: float) -> None:
        """Let nobody pass for so long, and leave a turn to the one that was told so."""
        self._next = max(self._next, self._now() + seconds) + self._seconds


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
        self._all = Even(1 / _GLOBAL_RATE, _CATCH_UP, now, sleep)
        self._channels: dict[str, Window] = {}

    async def request(self) -> None:
        """Before any request that does not answer an interaction."""
        await self._all.turn()

    def refused(self, seconds: float) -> None:
        """All requests together were too many: the client library sends that one again."""
        self._all.hold(seconds)

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
