"""Whatever fails in one channel, another waits no longer than its own pace."""

import asyncio
from collections.abc import Callable

import pytest
from publisher_records import entry
from slack_records import People, Time
from slack_server import SlackServer, Workspace

from bot.chats.slack import limits
from bot.chats.slack.client import Slack
from bot.chats.slack.pacing import Paces
from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Slack]
KEYS = ("a", "b", "c")
DESK = [(f"desk-{key}-1", 1) for key in KEYS]
FLASH = [(f"flash-{key}-1", 1) for key in KEYS]
PASSING = ["lost", "reset", "500", "late500", "page", "429", "fatal_error"]
FINAL = ["channel_not_found", "not_in_channel", "is_archived", "missing_scope", "no_permission"]


class Patient:
    """Waits of more than a pace end only when the other channel has all its posts."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self._began = time.seconds
        self.done = asyncio.Event()
        self.paces = Paces(now=time.monotonic, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        if seconds > 2:
            await self.done.wait()
        await self._time.sleep(seconds)

    async def until_served(self, server: SlackServer, workspace: Workspace) -> None:
        """Wait for the other channel's posts; they came at the pace of that channel."""
        await server.until(lambda: workspace.marks("C2") == FLASH)
        took = self._time.seconds - self._began
        assert took <= len(KEYS) * (limits.POST_SECONDS + 60 / limits.POSTS_PER_MINUTE)
        self.done.set()


async def work_on(publisher: Publisher, time: Time) -> None:
    for _ in range(6):
        time.seconds += 700
        await publisher.drain()


@pytest.fixture
async def hq(server: SlackServer, disk: Store) -> Workspace:
    for key in KEYS:
        await disk.ingest(entry(key, "desk", "flash"))
    return server.add("hq", "C1", "C2")


PLACES = {"desk": "C1", "flash": "C2"}


@pytest.mark.parametrize("fault", PASSING)
async def test_what_passes_holds_up_its_own_channel_and_every_post_arrives_once(
    server: SlackServer, hq: Workspace, make_slack: Make, disk: Store, slack_time: Time, fault: str
) -> None:
    patient = Patient(slack_time)
    chat = make_slack(hq, disk, patient.paces, channels=PLACES)
    publisher = Publisher(disk, [chat], slack_time, "me")
    server.fail("chat.postMessage", fault, fault, channel="C1", after=90)
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server, hq)
    await draining
    assert len(hq.standing("C1")) <= 1  # what was taken before its answer was lost
    await work_on(publisher, slack_time)
    assert (hq.marks("C1"), hq.marks("C2")) == (DESK, FLASH)


@pytest.mark.parametrize("fault", FINAL)
async def test_what_is_refused_for_good_is_told_and_holds_up_nobody(
    server: SlackServer, hq: Workspace, make_slack: Make, disk: Store, slack_time: Time, fault: str
) -> None:
    patient = Patient(slack_time)
    chat = make_slack(hq, disk, patient.paces, channels=PLACES, admins=("UADMIN",))
    publisher = Publisher(disk, [chat], slack_time, "me")
    server.fail("chat.postMessage", fault, fault, fault, channel="C1")
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server, hq)
    await draining
    assert [m["channel"] for m in hq.direct] == ["UADMIN"]
    assert fault in hq.direct[0]["text"]
    states = {d: found.state for d, _ in DESK if (found := await disk.delivery(d))}
    assert states == dict.fromkeys(states, "failed")
    await work_on(publisher, slack_time)
    assert (hq.marks("C1"), hq.marks("C2")) == ([], FLASH)


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_post_in_doubt_after_a_crash_holds_up_only_its_own_channel(
    server: SlackServer,
    hq: Workspace,
    make_slack: Make,
    disk: Store,
    slack_time: Time,
    *,
    arrived: bool,
) -> None:
    await disk.claim("desk-a-1", "dead", slack_time())
    if arrived:
        dead = await disk.delivery("desk-a-1")
        assert dead is not None
        await make_slack(hq, disk, channels=PLACES).post(dead)
    patient = Patient(slack_time)
    publisher = Publisher(
        disk, [make_slack(hq, disk, patient.paces, channels=PLACES)], slack_time, "me"
    )
    draining = asyncio.create_task(publisher.drain())
    await patient.until_served(server, hq)
    await draining
    assert (hq.marks("C1"), hq.marks("C2")) == (DESK, FLASH)


async def test_posts_arrive_once_while_no_command_can_come_in(
    server: SlackServer, hq: Workspace, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    chat = make_slack(hq, disk, channels=PLACES)
    serving = asyncio.create_task(chat.run())
    await asyncio.wait_for(chat.up.wait(), 10)
    server.fail("apps.connections.open", "hold")
    await hq.sockets[0].close()
    await server.until(lambda: server.calls.count("apps.connections.open") == 2)
    await Publisher(disk, [chat], slack_time, "me").drain()
    assert (hq.marks("C1"), hq.marks("C2")) == (DESK, FLASH)
    server.release.set()
    await server.until(lambda: len(hq.sockets) == 2)
    url = await People(server, hq).command("/verbatim", "help")
    assert await server.responded(url)
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
