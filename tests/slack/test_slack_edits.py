"""A changed document changes its post; where Slack refuses that, the thread tells."""

from collections.abc import Callable

import pytest
from publisher_records import entry
from slack_digests import long_entry
from slack_records import Time
from slack_server import SlackServer, Workspace

from bot.chats.slack.client import Slack
from bot.ports import Entry, Store
from bot.publisher import Publisher

Make = Callable[..., Slack]


class House:
    """A chat, its store and its publisher."""

    def __init__(self, chat: Slack, store: Store, time: Time, workspace: Workspace) -> None:
        self.workspace = workspace
        self.store = store
        self.chat = chat
        self._time = time

    async def post(self, made: Entry) -> None:
        await self.store.ingest(made)
        publisher = Publisher(self.store, [self.chat], self._time, "me")
        for _ in range(5):
            await publisher.drain()
            self._time.seconds += 700

    async def ids(self, identity: str) -> tuple[str, ...]:
        found = await self.store.delivery(identity)
        assert found is not None
        assert found.state == "sent"
        return found.posted


@pytest.fixture
def house(server: SlackServer, make_slack: Make, disk: Store, slack_time: Time) -> House:
    workspace = server.add("hq")
    return House(make_slack(workspace, disk), disk, slack_time, workspace)


def update(key: str = "a", how: str = "edit") -> Entry:
    return entry(key, revision=2, follows=f"desk-{key}-1", update=how)


async def test_an_update_changes_the_post(house: House) -> None:
    await house.post(entry("a"))
    await house.post(update())
    assert house.workspace.marks() == [("desk-a-2", 1)]
    assert await house.ids("desk-a-2") == await house.ids("desk-a-1")
    assert house.workspace.standing()[0]["text"].startswith("Update: a")


@pytest.mark.parametrize("fault", ["lost", "reset", "500", "429", "late500"])
async def test_an_edit_that_fails_is_done_again(
    house: House, server: SlackServer, fault: str
) -> None:
    await house.post(entry("a"))
    server.fail("chat.update", fault, fault)
    await house.post(update())
    assert house.workspace.marks() == [("desk-a-2", 1)]


async def test_where_posts_may_no_longer_be_edited_the_update_stands_in_the_thread(
    house: House, server: SlackServer
) -> None:
    await house.post(entry("a"))
    house.workspace.frozen = True
    server.fail("chat.postMessage", "lost")
    await house.post(update())
    first, reply = house.workspace.standing()
    assert house.workspace.marks() == [("desk-a-1", 1), ("desk-a-2", 1)]
    assert reply["thread_ts"] == first["ts"]


async def test_an_update_of_a_deleted_post_stands_in_the_channel(house: House) -> None:
    await house.post(entry("a"))
    house.workspace.standing().clear()
    await house.post(update())
    assert house.workspace.marks() == [("desk-a-2", 1)]
    assert "thread_ts" not in house.workspace.standing()[0]


async def test_a_reply_stands_in_the_thread_once(house: House, server: SlackServer) -> None:
    await house.post(entry("a"))
    server.fail("chat.postMessage", "lost")
    await house.post(update(how="reply"))
    first, reply = house.workspace.standing()
    assert reply["thread_ts"] == first["ts"]


async def test_a_reply_to_a_deleted_post_stands_in_the_channel_once(
    house: House, server: SlackServer
) -> None:
    await house.post(entry("a"))
    house.workspace.standing().clear()
    server.fail("chat.postMessage", "thread_not_found", "lost")
    await house.post(update(how="reply"))
    assert house.workspace.marks() == [("desk-a-2", 1)]


@pytest.mark.parametrize(("fault", "state"), [("500", "sent"), ("missing_scope", "failed")])
async def test_a_thread_that_cannot_be_searched_is_no_empty_one(
    house: House, server: SlackServer, fault: str, state: str
) -> None:
    await house.post(entry("a"))
    server.fail("chat.postMessage", "lost")
    server.fail("conversations.replies", *[fault] * (2 if fault == "500" else 20))
    await house.post(update(how="reply"))
    found = await house.store.delivery("desk-a-2")
    assert found is not None
    assert found.state == state
    assert sorted(house.workspace.marks()) == [("desk-a-1", 1), ("desk-a-2", 1)]


async def test_a_digest_that_grew_adds_messages_to_the_thread_once(
    house: House, server: SlackServer
) -> None:
    await house.post(long_entry("a", 1))
    server.fail("chat.postMessage", "lost", "lost")
    await house.post(long_entry("a", 3, revision=2, follows="desk-a-1"))
    assert sorted(house.workspace.marks()) == [("desk-a-2", n) for n in (1, 2, 3)]
    first, *added = house.workspace.standing()
    assert {m["thread_ts"] for m in added} == {first["ts"]}


async def test_a_digest_that_shrank_leaves_no_old_message(
    house: House, server: SlackServer
) -> None:
    await house.post(long_entry("a", 3))
    server.fail("chat.delete", "500", "message_not_found")
    await house.post(long_entry("a", 1, revision=2, follows="desk-a-1"))
    assert ("desk-a-2", 1) in house.workspace.marks()
    assert len(await house.ids("desk-a-2")) == 1
    await house.post(long_entry("a", 2, revision=3, follows="desk-a-2"))
    assert len(await house.ids("desk-a-3")) == 2


async def test_a_surplus_message_that_cannot_be_deleted_is_told(
    house: House, server: SlackServer
) -> None:
    await house.post(long_entry("a", 2))
    server.fail("chat.delete", "missing_scope")
    await house.post(long_entry("a", 1, revision=2, follows="desk-a-1"))
    found = await house.store.delivery("desk-a-2")
    assert found is not None
    assert found.state == "failed"
    assert "slack-manifest" in (found.reason or "")


async def test_a_look_turns_all_pages_of_a_busy_channel(
    house: House, server: SlackServer, slack_time: Time
) -> None:
    server.fail("chat.postMessage", "lost")
    await house.store.ingest(entry("a"))
    publisher = Publisher(house.store, [house.chat], slack_time, "me")
    await publisher.drain()
    theirs = [{"ts": f"{slack_time.epoch():.0f}.9{n:05}", "blocks": []} for n in range(10)]
    house.workspace.standing().extend(theirs)
    slack_time.seconds += 60
    await publisher.drain()
    ours = [m for m in house.workspace.standing() if "metadata" in m]
    assert len(ours) == 1
    assert server.calls.count("conversations.history") > 3


async def test_a_post_is_found_by_its_blocks_where_metadata_is_not_shown(
    house: House, server: SlackServer
) -> None:
    server.hides_metadata = True
    server.fail("chat.postMessage", "lost")
    await house.post(entry("a"))
    assert len(house.workspace.standing()) == 1
