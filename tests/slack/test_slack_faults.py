"""Whatever fails at Slack: each digest stands in its channel once, or an admin is told why not."""

import asyncio
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest
from publisher_records import entry
from slack_checks import shown
from slack_digests import long_entry
from slack_records import Time
from slack_server import SlackServer

from bot.chats.notices import Notices
from bot.chats.slack.client import Slack
from bot.chats.slack.pacing import Paces
from bot.ports import Store
from bot.publisher import Publisher
from bot.store import open_store

Make = Callable[..., Slack]


async def work(time: Time, store: Store, *chats: Slack, owner: str = "me") -> None:
    """Post until nothing is due, whatever has to be waited for."""
    publisher = Publisher(store, chats, time, owner)
    for _ in range(8):
        await publisher.drain()
        time.seconds += 700


async def state(store: Store, identity: str) -> str:
    found = await store.delivery(identity)
    assert found is not None
    return found.state


@pytest.mark.parametrize("fault", ["lost", "reset", "500", "late500", "page", "429", "fatal_error"])
async def test_a_failed_request_neither_loses_nor_doubles_a_post(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time, fault: str
) -> None:
    workspace = server.add("hq")
    await disk.ingest(entry("a"))
    await disk.ingest(entry("b"))
    server.fail("chat.postMessage", fault, fault)
    await work(slack_time, disk, make_slack(workspace, disk))
    assert sorted(workspace.marks()) == [("desk-a-1", 1), ("desk-b-1", 1)]
    assert await state(disk, "desk-a-1") == "sent"


@pytest.mark.parametrize("fault", ["lost", "reset", "late500", "429"])
async def test_of_a_long_digest_only_what_is_missing_is_posted_again(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time, fault: str
) -> None:
    workspace = server.add("hq")
    await disk.ingest(long_entry("a", 3))
    chat = make_slack(workspace, disk)
    await disk.claim("desk-a-1", "dead", slack_time())
    half = await disk.delivery("desk-a-1")
    assert half is not None
    server.fail("chat.postMessage", "late500")
    with pytest.raises(Exception, match="trouble of its own"):
        await chat.post(half)
    server.fail("chat.postMessage", fault, fault)
    await work(slack_time, disk, make_slack(workspace, disk))
    assert sorted(workspace.marks()) == [("desk-a-1", n) for n in (1, 2, 3)]


async def test_after_a_429_nothing_is_sent_before_slack_allows_it(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq", "C1", "C2")
    chat = make_slack(workspace, disk, channels={"desk": "C1", "flash": "C2"})
    server.fail("chat.postMessage", "429", channel="C1", after=90)
    await disk.ingest(entry("a", "desk", "flash"))
    publisher = Publisher(disk, [chat], slack_time, "me")
    await publisher.drain()
    assert workspace.marks("C2") == [("flash-a-1", 1)]
    slack_time.seconds += 80
    await publisher.drain()
    assert workspace.marks() == []
    slack_time.seconds += 10
    await publisher.drain()
    assert workspace.marks() == [("desk-a-1", 1)]
    assert server.calls.count("conversations.history") == 0


async def test_killed_between_acceptance_and_record_it_is_not_posted_again(
    server: SlackServer, make_slack: Make, slack_time: Time, tmp_path: Path
) -> None:
    workspace = server.add("hq")
    database = tmp_path / "crash.db"
    store = await open_store(f"sqlite:///{database}", slack_time)
    await store.ingest(entry("a"))
    await store.close()
    server.fail("chat.postMessage", "hold")
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        str(Path(__file__).with_name("slack_crash_child.py")),
        *(str(database), server.url, workspace.token),
    )
    await server.until(lambda: bool(workspace.standing()), 20)
    child.send_signal(signal.SIGKILL)
    await child.wait()
    store = await open_store(f"sqlite:///{database}", slack_time)
    assert await state(store, "desk-a-1") == "sending"
    await work(slack_time, store, make_slack(workspace, store), owner="next")
    assert workspace.marks() == [("desk-a-1", 1)]
    assert await state(store, "desk-a-1") == "sent"
    await store.close()


async def test_killed_before_acceptance_it_is_posted_at_the_next_start(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq")
    await disk.ingest(entry("a"))
    await disk.claim("desk-a-1", "dead", slack_time())
    await work(slack_time, disk, make_slack(workspace, disk))
    assert workspace.marks() == [("desk-a-1", 1)]


async def test_a_look_waits_until_the_lost_request_can_no_longer_arrive(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq")
    await disk.ingest(entry("a"))
    await disk.claim("desk-a-1", "dead", slack_time())
    slack_time.seconds += 3
    await Publisher(disk, [make_slack(workspace, disk)], slack_time, "me").drain()
    assert slack_time.slept[0] == pytest.approx(7)


@pytest.mark.parametrize("hours", [-30, -2, 2, 30])
async def test_a_clock_that_jumps_hides_no_post(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time, hours: int
) -> None:
    workspace = server.add("hq")
    chat = make_slack(workspace, disk)
    await disk.ingest(entry("a"))
    server.fail("chat.postMessage", "lost")
    slack_time.ahead = timedelta(hours=hours)
    publisher = Publisher(disk, [chat], slack_time, "me")
    await publisher.drain()
    slack_time.ahead = timedelta(0)
    slack_time.seconds += abs(hours) * 3600
    slack_time.seconds += 60
    await publisher.drain()
    assert workspace.marks() == [("desk-a-1", 1)]
    assert await state(disk, "desk-a-1") == "sent"


async def test_where_nobody_may_look_a_lost_answer_is_told_instead_of_posted_again(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq")
    workspace.blind = True
    await disk.ingest(entry("a"))
    server.fail("chat.postMessage", "lost")
    await work(slack_time, disk, make_slack(workspace, disk, admins=("UADMIN",)))
    assert workspace.marks() == [("desk-a-1", 1)]
    assert await state(disk, "desk-a-1") == "failed"
    assert "whether it stands there is unknown" in workspace.direct[0]["text"]


async def test_where_nobody_may_look_after_a_crash_the_operator_decides(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq")
    workspace.blind = True
    await disk.ingest(entry("a"))
    await disk.claim("desk-a-1", "dead", slack_time())
    await work(slack_time, disk, make_slack(workspace, disk))
    assert await state(disk, "desk-a-1") == "unknown"
    assert workspace.marks() == []


FINAL = {
    "channel_not_found": "invite the bot",
    "not_in_channel": "invite the bot",
    "is_archived": "the channel is archived",
    "missing_scope": "slack-manifest",
    "restricted_action_read_only_channel": "Posting permissions",
    "token_revoked": "install the app again",
    "msg_too_long": "no other reason",
}


@pytest.mark.parametrize("word", FINAL)
async def test_what_only_an_admin_can_put_right_is_told_once_and_stops_the_post(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time, word: str
) -> None:
    workspace = server.add("hq", "C1", "C2")
    chat = make_slack(workspace, disk, channels={"desk": "C1", "flash": "C2"}, admins=("UADMIN",))
    for key in ("a", "b"):
        await disk.ingest(entry(key, "desk", "flash"))
    server.fail("chat.postMessage", word, word, channel="C1")
    await work(slack_time, disk, chat)
    failed = await disk.delivery("desk-a-1")
    assert failed is not None
    assert failed.state == "failed"
    assert FINAL[word] in (failed.reason or "")
    assert word in (failed.reason or "")
    assert [m["channel"] for m in workspace.direct] == ["UADMIN"]
    assert FINAL[word] in shown(workspace.direct[0])
    assert len(workspace.marks("C2")) == 2
    assert server.calls.count("chat.postMessage") == 5
    assert (await disk.status()).failures


async def test_what_was_put_right_and_breaks_again_is_told_again(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq")
    notices = Notices(slack_time)
    chat = make_slack(workspace, disk, admins=("UADMIN",), notices=notices)
    for closed in (True, True, False, True):
        workspace.archived = {"C1"} if closed else set()
        await disk.ingest(entry(f"k{slack_time.seconds}"))
        await work(slack_time, disk, chat)
        assert len(notices.standing()) == closed
        slack_time.seconds += 60
    assert len(workspace.direct) == 2


async def test_an_admin_who_cannot_be_told_stops_nothing(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq", "C1", "C2")
    workspace.revoked = True
    await disk.ingest(entry("a"))
    await work(slack_time, disk, make_slack(workspace, disk, admins=("UADMIN",)))
    assert await state(disk, "desk-a-1") == "failed"


async def test_a_channel_that_answers_late_delays_no_other(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    workspace = server.add("hq", "C1", "C2")
    chat = make_slack(workspace, disk, channels={"desk": "C1", "flash": "C2"})
    server.fail("chat.postMessage", "hold", channel="C1")
    for key in ("a", "b", "c"):
        await disk.ingest(entry(key, "desk", "flash"))
    draining = asyncio.create_task(Publisher(disk, [chat], slack_time, "me").drain())
    await server.until(lambda: len(workspace.standing("C2")) == 3)
    assert len(workspace.standing("C1")) == 1
    server.release.set()
    await draining
    assert len(workspace.standing("C1")) == 3


async def test_two_workspaces_are_served_at_once_and_one_that_fails_delays_not_the_other(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    one, two = server.add("one"), server.add("two")
    chats = (
        make_slack(one, disk, name="one"),
        make_slack(two, disk, name="two", channels={"flash": "C1"}),
    )
    one.revoked = True
    for key in ("a", "b"):
        await disk.ingest(entry(key, "desk", "flash"))
    await work(slack_time, disk, *chats)
    assert two.marks() == [("flash-a-1", 1), ("flash-b-1", 1)]
    assert await state(disk, "desk-a-1") == "failed"


async def test_posts_keep_the_pace_so_that_slack_refuses_none(
    server: SlackServer, make_slack: Make, disk: Store, slack_time: Time
) -> None:
    places = {f"c{n}": f"C{n}" for n in range(10)}
    workspace = server.add("hq", *places.values())
    server.limits, server.now = True, monotonic
    chat = make_slack(workspace, disk, Paces(6000), channels=places)
    for key in ("a", "b", "c"):
        await disk.ingest(entry(key, *places))
    begun = monotonic()
    await Publisher(disk, [chat], slack_time, "me").drain()
    assert [len(workspace.marks(place)) for place in places.values()] == [3] * 10
    assert server.limited == 0
    # Two waits of a second each; the margin is the machine's.
    assert monotonic() - begun < 2 * 1.15 + 2
