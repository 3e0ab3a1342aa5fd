"""Waiting before Discord has to say so: measured by counts on a clock of the test's own."""

import asyncio
import heapq
from collections import defaultdict
from collections.abc import Callable

from discord_chats import CHANNEL, SECOND, Chats, Skipped, entry
from discord_server import DiscordServer

from bot.chats.discord.pacing import Even, Paces, Window
from bot.chats.discord.settings import Place
from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]


class Clock:
    """Time that passes only while everybody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, waking))
        await waking

    async def run(self, *tasks: "asyncio.Task[None]") -> None:
        while not all(task.done() for task in tasks):
            for _ in range(8):
                await asyncio.sleep(0)
            if self._sleepers:
                self.now, _, waking = heapq.heappop(self._sleepers)
                waking.set_result(None)


def most(times: list[float], seconds: float) -> int:
    """The most of these moments in any stretch of so many seconds."""
    times = sorted(times)
    first, best = 0, 0
    for n, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        best = max(best, n - first + 1)
    return best


async def test_posts_to_many_channels_stay_under_every_limit_and_close_to_it() -> None:
    clock = Clock()
    paces = Paces(lambda: clock.now, clock.sleep)
    sent: dict[str, list[float]] = defaultdict(list)

    async def serve(channel: str, count: int) -> None:
        for _ in range(count):
            await paces.post(channel)
            await paces.request()
            sent[channel].append(clock.now)

    tasks = [asyncio.create_task(serve(f"c{n}", 25)) for n in range(200)]
    await clock.run(*tasks)
    everything = [at for times in sent.values() for at in times]
    assert len(everything) == 5000
    assert most(everything, 1.0) <= 50
    assert max(most(times, 5.0) for times in sent.values()) <= 5
    assert clock.now <= 1.15 * 5000 / 50


async def test_one_busy_channel_gets_all_that_its_limit_allows_and_no_more() -> None:
    clock = Clock()
    paces = Paces(lambda: clock.now, clock.sleep)
    sent: list[float] = []

    async def serve() -> None:
        for _ in range(50):
            await paces.post("c")
            sent.append(clock.now)

    await clock.run(asyncio.create_task(serve()))
    assert most(sent, 5.0) == 5
    assert clock.now <= 1.15 * 45


async def test_whoever_came_first_goes_first() -> None:
    clock = Clock()
    pace = Window(1, 1.0, lambda: clock.now, clock.sleep)
    order: list[int] = []

    async def go(number: int) -> None:
        await pace.turn()
        order.append(number)

    await clock.run(*(asyncio.create_task(go(n)) for n in range(5)))
    assert order == [0, 1, 2, 3, 4]
    assert clock.now == 4.0


async def test_who_was_held_up_makes_up_for_little_and_makes_no_burst() -> None:
    now = [0.0]
    stalls = [2.0]

    async def sleep(seconds: float) -> None:
        now[0] += seconds + (stalls.pop() if now[0] > 3 and stalls else 0)

    even = Even(0.1, 2, lambda: now[0], sleep)
    passed = []
    for _ in range(90):
        await even.turn()
        passed.append(now[0])
    assert not stalls
    assert most(passed, 0.999) <= 10 + 2
    assert now[0] < 9 + 2


async def test_late_wake_ups_cost_no_time_in_the_long_run() -> None:
    now = [0.0]

    async def sleep(seconds: float) -> None:
        now[0] += seconds + 0.15

    even = Even(0.1, 2, lambda: now[0], sleep)
    for _ in range(100):
        await even.turn()
    assert now[0] < 10.5


async def test_after_a_refusal_of_everything_nobody_passes_until_it_is_over() -> None:
    clock = Clock()
    paces = Paces(lambda: clock.now, clock.sleep)
    passed: list[float] = []

    async def go() -> None:
        await paces.request()
        passed.append(clock.now)
        if len(passed) == 3:
            paces.refused(7.0)

    await clock.run(*(asyncio.create_task(go()) for _ in range(60)))
    assert most(passed, 7.0) == 57
    assert min(at for at in passed[3:]) >= 7.0
    assert most(passed, 1.0) <= 48


async def test_a_server_that_enforces_its_limits_gets_every_post_once(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    server.enforce = True
    places = {f"c{n}": Place(f"5000000000000001{n:02}") for n in range(20)}
    chat = chats.make(channels=places, paces=Paces())
    for n in range(5):
        await store.ingest(entry(f"k{n}", *places))
    await publisher(chat).drain()
    # How rarely it has to refuse is shown above, on a clock that no busy machine can stall.
    counts = [len(server.channel(place.id).messages) for place in places.values()]
    assert counts == [5] * 20


async def test_a_full_window_that_the_server_tells_of_is_waited_for(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    server.enforce = True
    chat = chats.make()  # without a pace of our own: only the headers hold it back
    for n in range(6):
        await store.ingest(entry(f"k{n}"))
    loop = asyncio.get_running_loop()
    began = loop.time()
    await publisher(chat).drain()
    assert loop.time() - began >= 4.9
    assert server.limited == 0
    assert len(server.channel("500000000000000001").messages) == 6


async def test_once_all_requests_were_too_many_the_others_wait_too(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    clock = Skipped()
    paces = Paces(clock.now, clock.sleep)
    chat = chats.make(channels={"desk": Place(CHANNEL), "flash": Place(SECOND)}, paces=paces)
    body = {"message": "You are being rate limited.", "retry_after": 0.2, "global": True}
    headers = {"Via": "1.1 google", "Retry-After": "1", "X-RateLimit-Scope": "global"}
    server.fail("POST", CHANNEL, status=429, body=body, headers=headers)
    await store.ingest(entry("a"))
    await publisher(chat).drain()
    before = clock.now()
    await store.ingest(entry("b", "flash"))
    await publisher(chat).drain()
    assert clock.now() - before >= 0.2
    assert paces.guard._refused  # noted, though the library sent it again by itself
    assert [len(server.channel(c).messages) for c in (CHANNEL, SECOND)] == [1, 1]
