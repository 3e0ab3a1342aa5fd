"""Whatever fails in one channel, another waits no longer than its own pace."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from discord_chats import CHANNEL, SECOND, Chats, entry
from discord_limits import texts
from discord_server import DiscordServer
from publisher_records import Time

from bot.chats.discord.pacing import Paces
from bot.chats.discord.settings import Place
from bot.ports import Store
from bot.publisher import Publisher

KEYS = ("a", "b", "c")
PLACES = {"desk": Place(CHANNEL), "flash": Place(SECOND)}
VIA = {"Via": "1.1 google"}
LONG = {"message": "", "retry_after": 90.0, "global": False}
PASSING: dict[str, dict[str, Any]] = {
    "answer lost": {"late": True, "reset": True},
    "reset": {"reset": True},
    "500 again and again": {"status": 500, "times": 5},
    "503": {"status": 503},
    "429 for long": {"status": 429, "body": LONG, "headers": VIA},
    "429 from the edge": {"status": 429, "headers": {"Retry-After": "40"}},
}
FINAL: dict[str, dict[str, Any]] = {
    "the channel is gone": {"status": 404, "body": {"code": 10003, "message": "Unknown Channel"}},
    "View Channel": {"status": 403, "body": {"code": 50001, "message": "Missing Access"}},
    "Send Messages": {"status": 403, "body": {"code": 50013, "message": "Missing Permissions"}},
}


class Patient:
    """Waits of more than a pace end only when the other channel has all its posts."""

    def __init__(self) -> None:
        self._now = 0.0
        self.done = asyncio.Event()
        self.paces = Paces(lambda: self._now, self.sleep)

    async def sleep(self, seconds: float) -> None:
        if seconds > 2:
            await self.done.wait()
        self._now += seconds
        await asyncio.sleep(0)

    async def until_served(self, server: DiscordServer) -> None:
        """Wait for the other channel's posts; they came at the pace of that channel."""
        await server.until(lambda: len(server.channel(SECOND).messages) == len(KEYS))
        assert self._now <= 2
        self.done.set()


def standing(server: DiscordServer, channel: str) -> list[str]:
    return [texts(message) for message in server.channel(channel).messages]


@pytest.fixture
async def planned(store: Store) -> Store:
    for key in KEYS:
        await store.ingest(entry(key, "desk", "flash"))
    return store


async def work_on(publisher: Publisher, time: Time) -> None:
    for _ in range(6):
        time.pass_(700)
        await publisher.drain()


@pytest.mark.parametrize("fault", PASSING)
async def test_what_passes_holds_up_its_own_channel_and_every_post_arrives_once(
    server: DiscordServer, planned: Store, chats: Chats, time: Time, fault: str
) -> None:
    patient = Patient()
    chat = chats.make(channels=PLACES, paces=patient.paces)
    publisher = Publisher(planned, [chat], time, "me")
    failing = server.fail("POST", f"{CHANNEL}/messages", **PASSING[fault])
    if failing.status == 500:
        failing.gate = patient.done  # the library tries for half a minute
        failing.times = 1
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server)
    await draining
    await work_on(publisher, time)
    assert await _states(planned, "desk") == ["sent"] * 3
    for channel in (CHANNEL, SECOND):
        assert len(standing(server, channel)) == len(KEYS)


@pytest.mark.parametrize("fault", FINAL)
async def test_what_is_refused_for_good_is_told_and_holds_up_nobody(
    server: DiscordServer, planned: Store, chats: Chats, time: Time, fault: str
) -> None:
    patient = Patient()
    chat = chats.make(channels=PLACES, paces=patient.paces, admins=("42",))
    publisher = Publisher(planned, [chat], time, "me")
    server.fail("POST", f"{CHANNEL}/messages", times=3, **FINAL[fault])
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server)
    await draining
    (notice,) = server.private
    assert fault in texts(notice)
    assert await _states(planned, "desk") == ["failed"] * 3
    await work_on(publisher, time)
    assert [len(standing(server, c)) for c in (CHANNEL, SECOND)] == [0, len(KEYS)]


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_post_in_doubt_after_a_crash_holds_up_only_its_own_channel(
    server: DiscordServer, planned: Store, chats: Chats, time: Time, *, arrived: bool
) -> None:
    await planned.claim("desk-a-1", "dead", time())
    dead = await planned.delivery("desk-a-1")
    assert dead is not None
    if arrived:
        await chats.make(channels=PLACES).post(dead)
    time.pass_(3600)  # a nonce proves nothing any more
    patient = Patient()
    publisher = Publisher(planned, [chats.make(channels=PLACES, paces=patient.paces)], time, "me")
    server.fail("GET", f"{CHANNEL}/messages", gate=patient.done)
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server)
    await draining
    assert [len(standing(server, c)) for c in (CHANNEL, SECOND)] == [len(KEYS)] * 2


async def _goes(server: DiscordServer) -> None:
    await server.gateway.tell(7)


async def _ends(server: DiscordServer) -> None:
    await server.gateway.tell(9, data=False)


async def _breaks(server: DiscordServer) -> None:
    await server.gateway.close(1001)


@pytest.mark.parametrize("trouble", [_goes, _ends, _breaks])
async def test_posts_arrive_once_while_the_gateway_comes_and_goes(
    server: DiscordServer,
    planned: Store,
    chats: Chats,
    time: Time,
    trouble: Callable[[DiscordServer], Any],
) -> None:
    chat = await chats.up(channels=PLACES)
    draining = asyncio.create_task(Publisher(planned, [chat], time, "me").drain())
    await server.until(lambda: server.count("POST", "/messages") > 0)
    await trouble(server)
    await draining
    assert [len(standing(server, c)) for c in (CHANNEL, SECOND)] == [len(KEYS)] * 2
    await server.until(lambda: server.gateway.resumed or server.gateway.identified > 1)
    asked = await server.gateway.command("verbatim", {"topic": "help"})
    await server.until(lambda: asked.callback)


async def _states(store: Store, channel: str) -> list[str]:
    found = [await store.delivery(f"{channel}-{key}-1") for key in KEYS]
    return [delivery.state for delivery in found if delivery is not None]
