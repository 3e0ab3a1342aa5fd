"""Waiting before Slack has to say so: measured by counts on a clock of the test's own."""

import asyncio
import heapq
from collections import defaultdict
from itertools import pairwise

from bot.chats.slack import limits
from bot.chats.slack.pacing import Paces


class Clock:
    """Time that passes only while everybody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.stall = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, waking))
        await waking

    async def run(self, *tasks: "asyncio.Task[None]") -> None:
        while not all(task.done() for task in tasks):
            for _ in range(6):
                await asyncio.sleep(0)
            if self._sleepers:
                at, _, waking = heapq.heappop(self._sleepers)
                self.now = max(self.now, at) + self.stall
                self.stall = 0.0
                waking.set_result(None)


def closest(times: list[float]) -> float:
    return min(b - a for a, b in pairwise(times))


def most(times: list[float], seconds: float) -> int:
    """The most of these moments in any stretch of so many seconds."""
    times = sorted(times)
    first, best = 0, 0
    for n, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        best = max(best, n - first + 1)
    return best


async def post(clock: Clock, paces: Paces, channels: int, each: int) -> dict[int, list[float]]:
    sent: dict[int, list[float]] = defaultdict(list)

    async def serve(channel: int) -> None:
        for _ in range(each):
            await paces.post(f"C{channel}")
            sent[channel].append(clock.now)

    await clock.run(*(asyncio.create_task(serve(n)) for n in range(channels)))
    return sent


async def test_posts_to_many_channels_stay_under_both_limits_and_close_to_them() -> None:
    clock = Clock()
    paces = Paces(600, lambda: clock.now, clock.sleep)
    sent = await post(clock, paces, 200, 25)
    everything = [at for times in sent.values() for at in times]
    assert len(everything) == 5000
    assert most(everything, 60) <= 572  # of 600: what arrives in bunches stays below, too
    assert min(closest(times) for times in sent.values()) >= 1
    assert clock.now <= 1.15 * 500


async def test_where_only_the_channels_limit_binds_all_are_served_at_its_pace() -> None:
    clock = Clock()
    sent = await post(clock, Paces(60_000, lambda: clock.now, clock.sleep), 50, 25)
    assert min(closest(times) for times in sent.values()) >= 1
    assert clock.now <= 1.15 * 25


async def test_a_stall_makes_no_burst() -> None:
    clock = Clock()
    clock.stall = 5.0
    sent = await post(clock, Paces(60_000, lambda: clock.now, clock.sleep), 1, 10)
    assert closest(sent[0]) >= 1


async def test_a_message_that_took_long_to_arrive_is_no_reason_to_be_close_to_it() -> None:
    clock = Clock()
    paces = Paces(60_000, lambda: clock.now, clock.sleep)
    arrived: list[float] = []

    async def serve() -> None:
        for way in (0.9, 0.0, 0.3, 0.0):
            await paces.post("C1")
            await clock.sleep(way)
            arrived.append(clock.now)
            paces.answered("C1")

    await clock.run(asyncio.create_task(serve()))
    assert closest(arrived) >= 1 - 1e-9
    paces.answered("C2")  # nothing was ever sent there


async def test_other_calls_are_let_through_in_a_burst_and_then_paced() -> None:
    clock = Clock()
    paces = Paces(now=lambda: clock.now, sleep=clock.sleep)
    passed: list[float] = []

    async def serve() -> None:
        for _ in range(150):
            await paces.call("chat.update")
            passed.append(clock.now)

    await clock.run(asyncio.create_task(serve()))
    assert passed[limits.TIER_3_PER_MINUTE - 1] == 0
    assert most(passed, 60) <= limits.TIER_3_PER_MINUTE


async def test_two_of_our_channels_with_one_id_share_its_pace() -> None:
    clock = Clock()
    paces = Paces(60_000, lambda: clock.now, clock.sleep)
    passed: list[float] = []

    async def serve() -> None:
        for _ in range(5):
            await paces.post("C1")
            passed.append(clock.now)

    await clock.run(*(asyncio.create_task(serve()) for _ in range(2)))
    assert closest(passed) >= 1
