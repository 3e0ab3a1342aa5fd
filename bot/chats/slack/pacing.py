"""Waiting before Slack has to say so."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

from bot.chats.slack import limits

Now = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

_MINUTE = 60.0

_EASE = 1.05
"""What is sent evenly may arrive in bunches: a twentieth of the workspace's limit is left."""


class Pace:
    """Lets at most ``most`` pass in any ``seconds``, in the order in which they came."""

    def __init__(self, most: int, seconds: float, now: Now) -> None:
        self._seconds = seconds
        self._now = now
        self._passed: deque[float] = deque(maxlen=most)

    def next(self) -> float:
        """When the next may pass; it is not taken yet."""
        full = len(self._passed) == self._passed.maxlen
        return max(self._now(), self._passed[0] + self._seconds) if full else self._now()

    def take(self, at: float) -> None:
        """Pass at this time."""
        self._passed.append(at)

    def pass_late(self, at: float) -> None:
        """Say that the last one passed only at this time: who was held up makes no burst."""
        if self._passed:
            self._passed[-1] = max(self._passed[-1], at)


class Paces:
    """The pace of one workspace: its calls by method, and the posts to each channel.

    Args:
        posts_per_minute: to the whole workspace.
        now: tells seconds that only grow.
        sleep: waits.
    """

    def __init__(
        self,
        posts_per_minute: int = limits.POSTS_PER_MINUTE,
        now: Now = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.sleep = sleep
        self.now = now
        self._posts = Pace(1, _EASE * _MINUTE / posts_per_minute, now)
        self._channels: dict[str, Pace] = {}
        self._methods: dict[str, Pace] = {}

    async def post(self, channel: str) -> None:
        """Before a message to this channel."""
        paced = self._channels.setdefault(channel, Pace(1, limits.POST_SECONDS, self.now))
        # A channel that still has to wait takes no turn of the workspace from the others.
        while (left := paced.next() - self.now()) > 0:
            await self.sleep(left)
        await self._until(self._posts.next(), self._posts, paced)
        paced.pass_late(self.now())

    def answered(self, channel: str) -> None:
        """After the answer to a message: Slack may have got it just before."""
        if channel in self._channels:
            early = limits.POST_SECONDS - limits.ANSWER_SECONDS
            self._channels[channel].pass_late(self.now() - early)

    async def call(self, method: str) -> None:
        """Before a call of another method: a burst is let through, then so many a minute."""
        fresh = Pace(limits.TIER_3_PER_MINUTE, _MINUTE, self.now)
        paced = self._methods.setdefault(method, fresh)
        await self._until(paced.next(), paced)

    async def _until(self, at: float, *paces: Pace) -> None:
        for paced in paces:
            paced.take(at)
        if (left := at - self.now()) > 0:
            await self.sleep(left)
