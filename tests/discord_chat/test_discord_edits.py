"""A changed document: its post edited, or answered where Discord refuses; roles called rarely."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from discord_chats import CHANNEL, Chats, entry
from discord_limits import pinged, texts
from discord_server import DiscordServer
from publisher_records import Time
from sample_digests import SECTION, UPDATE

from bot.chats.discord.settings import Ping, Place
from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]
LONG = replace(SECTION, quotes=tuple(q for q in SECTION.quotes for _ in range(60)))
CHANGED = replace(UPDATE.sections[0], document=SECTION.document)


async def test_a_changed_document_edits_its_post_and_shows_the_correction(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    work = publisher(chats.make())
    await store.ingest(entry("a"))
    await work.drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1", part=CHANGED))
    await work.drain()
    (message,) = server.channel(CHANNEL).messages
    assert message["edits"] == 1
    assert "~~1,100 flooded homes~~ → **1,240 flooded homes**" in texts(message)
    done = await store.delivery("desk-a-2")
    assert done is not None
    assert done.posted == (message["id"],)


@pytest.mark.parametrize("why", [30046, 429, "archived", "gone"])
async def test_where_an_edit_is_refused_the_correction_is_a_reply(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, why: int | str
) -> None:
    work = publisher(chats.make())
    await store.ingest(entry("a"))
    await work.drain()
    channel = server.channel(CHANNEL)
    first = channel.messages[0]["id"]
    match why:
        case "archived":
            channel.archived = True
        case "gone":
            channel.messages.clear()
        case 429:
            server.fail("PATCH", "/messages/", status=429, body={"code": 30046, "message": "old"})
        case int():
            channel.edits_refused = why
    await store.ingest(entry("a", revision=2, follows="desk-a-1", part=CHANGED))
    await work.drain()
    reply = channel.messages[-1]
    assert reply["message_reference"] == {"message_id": first, "fail_if_not_exists": False}
    assert "→ **1,240 flooded homes**" in texts(reply)
    done = await store.delivery("desk-a-2")
    assert done is not None
    assert (done.state, done.posted) == ("sent", (reply["id"],))


@pytest.mark.parametrize(("before", "after"), [(LONG, SECTION), (SECTION, LONG)])
async def test_an_edit_of_another_length_leaves_exactly_its_own_parts(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    publisher: Make,
    before: object,
    after: object,
) -> None:
    work = publisher(chats.make())
    await store.ingest(entry("a", part=before))  # type: ignore[arg-type]  # sections both
    await work.drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1", part=after))  # type: ignore[arg-type]  # sections both
    await work.drain()
    standing = server.channel(CHANNEL).messages
    done = await store.delivery("desk-a-2")
    assert done is not None
    assert done.posted == tuple(message["id"] for message in standing)
    shown = "".join(texts(message) for message in standing)
    assert shown.count("Nobody warned us.") == (60 if after is LONG else 1)


async def test_an_edit_whose_answer_is_lost_is_repeated(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    work = publisher(chats.make())
    await store.ingest(entry("a"))
    await work.drain()
    server.fail("PATCH", "/messages/", late=True, reset=True)
    await store.ingest(entry("a", revision=2, follows="desk-a-1", part=CHANGED))
    await work.drain()
    time.pass_(10)
    await work.drain()
    done = await store.delivery("desk-a-2")
    assert done is not None
    assert done.state == "sent"
    assert len(server.channel(CHANNEL).messages) == 1


async def test_where_updates_are_replies_the_post_stays_as_it_is(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    work = publisher(chats.make())
    await store.ingest(entry("a"))
    await work.drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1", part=CHANGED, update="reply"))
    await work.drain()
    first, reply = server.channel(CHANNEL).messages
    assert "edits" not in first
    assert reply["message_reference"]["message_id"] == first["id"]


@pytest.mark.parametrize(("each", "hours"), [("day", 20), ("hour", 1)])
async def test_a_role_is_called_a_few_times_in_a_period_also_over_a_restart(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, each: str, hours: int
) -> None:
    ping = Ping("77", 2, "hour" if each == "hour" else "day")
    place = {"desk": Place(CHANNEL, ping)}
    for key in ("a", "b", "c"):
        await store.ingest(entry(key))
        await publisher(chats.make(channels=place)).drain()
    chats.time.now += timedelta(hours=hours)
    await store.ingest(entry("d"))
    await publisher(chats.make(channels=place)).drain()
    called = [pinged(message) for message in server.channel(CHANNEL).messages]
    assert called == [["77"], ["77"], [], ["77"]]
    await store.ingest(entry("d", revision=2, follows="desk-d-1", part=CHANGED, update="reply"))
    await publisher(chats.make(channels=place)).drain()
    assert pinged(server.channel(CHANNEL).messages[-1]) == []
