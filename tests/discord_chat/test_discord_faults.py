"""After each fault: every digest in its channel exactly once, or a named failure."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from discord_chats import CHANNEL, SECOND, Chats, entry
from discord_limits import texts
from discord_server import DiscordServer
from publisher_records import Time
from sample_digests import SECTION
from structlog.testing import capture_logs

from bot.chats.discord.settings import Place
from bot.core.digest import Section
from bot.ports import Delivery, Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]
MESSAGES = f"/channels/{CHANNEL}/messages$"
VIA = {"Via": "1.1 google"}
LONG = replace(
    SECTION, quotes=tuple(q for q in SECTION.quotes for _ in range(60)), statements=(), notes=()
)
"""Takes several messages."""


def tokens(server: DiscordServer, channel: str = CHANNEL) -> list[str]:
    """The nonces of what stands in the channel: the same one twice is the same part twice."""
    return [message["nonce"] for message in server.channel(channel).messages]


async def state(store: Store, identity: str) -> Delivery:
    found = await store.delivery(identity)
    assert found is not None
    return found


@pytest.mark.parametrize("later", [0, 4, 30, 90, 400, 100_000])
@pytest.mark.parametrize("part", [SECTION, LONG], ids=["one", "several"])
async def test_an_answer_lost_after_acceptance_is_no_second_post(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    publisher: Make,
    time: Time,
    part: Section,
    later: float,
) -> None:
    await store.ingest(entry("a", part=part))
    work = publisher(chats.make())
    server.fail("POST", MESSAGES, late=True, reset=True)
    await work.drain()
    assert len(server.channel(CHANNEL).messages) == 1
    time.pass_(5 + later)
    await work.drain()
    sent = await state(store, "desk-a-1")
    assert sent.state == "sent"
    standing = server.channel(CHANNEL).messages
    assert sent.posted == tuple(message["id"] for message in standing)
    assert len(set(tokens(server))) == len(standing) == (1 if part is SECTION else len(standing))


async def test_answers_lost_again_and_again_are_no_second_post(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a", part=LONG))
    work = publisher(chats.make())
    for wait in (5, 15, 45, 135, 405, 600, 600):
        server.fail("POST", MESSAGES, late=True, reset=True)
        await work.drain()
        time.pass_(wait)
    server.faults.clear()
    await work.drain()
    assert (await state(store, "desk-a-1")).state == "sent"
    assert len(set(tokens(server))) == len(tokens(server)) > 1


@pytest.mark.parametrize("later", [2, 3600])
async def test_a_process_that_died_after_acceptance_leaves_one_post(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time, later: float
) -> None:
    await store.ingest(entry("a", part=LONG))
    dead = chats.make()
    assert await store.claim("desk-a-1", "dead", time())
    await dead.post(await state(store, "desk-a-1"))
    standing = len(tokens(server))
    time.pass_(later)
    await publisher(chats.make(), owner="next").drain()
    assert (await state(store, "desk-a-1")).state == "sent"
    assert len(tokens(server)) == standing > 1


async def test_a_process_that_died_between_two_parts_posts_only_the_others(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a", part=LONG))
    dead = chats.make()
    assert await store.claim("desk-a-1", "dead", time())
    whole = await dead.post(await state(store, "desk-a-1"))
    del server.channel(CHANNEL).messages[1:]
    server.channel(CHANNEL).nonces.clear()
    time.pass_(3600)
    before = server.count("POST", MESSAGES)
    await publisher(chats.make(), owner="next").drain()
    sent = await state(store, "desk-a-1")
    assert (sent.state, sent.posted[0]) == ("sent", whole.ids[0])
    assert server.count("POST", MESSAGES) - before == len(whole.ids) - 1
    assert len(set(tokens(server))) == len(whole.ids)


@pytest.mark.parametrize("jump", [-7200, 7200])
async def test_a_clock_that_jumps_makes_no_second_post(
    server: DiscordServer, store: Store, chats: Chats, time: Time, jump: float
) -> None:
    wrong = Time()
    wrong.pass_(jump)
    chats.time = wrong
    await store.ingest(entry("a"))
    chat = chats.make()
    work = Publisher(store, [chat], wrong, "me")
    server.fail("POST", MESSAGES, late=True, reset=True)
    await work.drain()
    time.pass_(300)
    wrong.now = time.now  # set right meanwhile
    wrong.pass_(10_000)
    server.channel(CHANNEL).nonces.clear()
    await work.drain()
    assert (await state(store, "desk-a-1")).state == "sent"
    assert len(tokens(server)) == 1


async def test_an_attempt_that_a_fast_clock_put_into_the_future_is_looked_for(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a"))
    dead = chats.make()
    assert await store.claim("desk-a-1", "dead", replace_time(time, 7200))
    await dead.post(await state(store, "desk-a-1"))
    server.channel(CHANNEL).nonces.clear()  # no nonce lives as long as this restart took
    time.pass_(300)
    await publisher(chats.make(), owner="next").drain()
    assert (await state(store, "desk-a-1")).state == "sent"
    assert len(tokens(server)) == 1


async def test_a_short_429_is_waited_for_and_a_long_one_holds_up_only_its_channel(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    for key in ("a", "b"):
        await store.ingest(entry(key, "desk", "flash"))
    chat = chats.make(channels={"desk": Place(CHANNEL), "flash": Place(SECOND)})
    short = {"message": "", "retry_after": 0.01, "global": False}
    server.fail("POST", f"{SECOND}/messages", status=429, body=short, headers=VIA)
    long = {"message": "", "retry_after": 90.0, "global": False}
    server.fail("POST", MESSAGES, status=429, body=long, headers=VIA)
    work = publisher(chat)
    await work.drain()
    assert len(tokens(server, SECOND)) == 2
    held = await state(store, "desk-a-1")
    assert (held.state, held.not_before) == ("planned", replace_time(time, 90))
    time.pass_(91)
    await work.drain()
    assert len(tokens(server)) == 2


def replace_time(time: Time, seconds: float) -> Any:
    later = Time()
    later.now = time.now
    later.pass_(seconds)
    return later.now


@pytest.mark.parametrize(("headers", "seconds"), [({"Retry-After": "40"}, 40), ({}, 600)])
async def test_a_429_from_the_edge_keeps_us_away(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    publisher: Make,
    time: Time,
    headers: dict[str, str],
    seconds: float,
) -> None:
    await store.ingest(entry("a"))
    server.fail("POST", MESSAGES, status=429, headers=headers)
    await publisher(chats.make()).drain()
    assert (await state(store, "desk-a-1")).not_before == replace_time(time, seconds)
    assert server.count("POST", MESSAGES) == 1


@pytest.mark.parametrize(
    "how", [{"status": 503}, {"reset": True}, {"status": 500, "times": 1}], ids=str
)
async def test_trouble_at_discord_is_tried_again(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    publisher: Make,
    time: Time,
    how: dict[str, Any],
) -> None:
    await store.ingest(entry("a"))
    work = publisher(chats.make())
    server.fail("POST", MESSAGES, **how)
    await work.drain()
    time.pass_(6)
    await work.drain()
    assert (await state(store, "desk-a-1")).state == "sent"
    assert len(tokens(server)) == 1


async def test_a_server_that_is_away_at_the_start_is_tried_again(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a"))
    server.fail("GET", "/users/@me", reset=True, times=2)  # the library itself tries twice
    chat = chats.make()
    work = publisher(chat)
    await work.drain()
    assert (await state(store, "desk-a-1")).state == "planned"
    time.pass_(6)
    await work.drain()
    assert len(tokens(server)) == 1


async def test_a_revoked_token_is_a_named_failure_told_once(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    chat = await chats.up()
    server.tokens.clear()
    for key in ("a", "b"):
        await store.ingest(entry(key))
    with capture_logs() as logs:
        await publisher(chat).drain()
        await server.gateway.close(4004)
        await server.until(lambda: server.count("POST", MESSAGES) == 2)
    failed = await state(store, "desk-a-1")
    assert failed.state == "failed"
    assert "refuses the token of workspace guild (401)" in (failed.reason or "")
    assert sum(log["event"] == "an admin is needed" for log in logs) == 1
    assert "fixed.token" not in str(logs) + str(failed)


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        ("deleted", "the channel is gone"),
        ("view", "View Channel"),
        ("send", "Send Messages"),
    ],
)
async def test_a_channel_that_is_closed_to_us_is_named_once_and_delays_no_other(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, lost: str, words: str
) -> None:
    places = {"desk": Place(CHANNEL), "flash": Place(SECOND)}
    chat = chats.make(channels=places, admins=("42",))
    if lost == "deleted":
        server.channel(CHANNEL).deleted = True
    else:
        server.channel(CHANNEL).may.discard(lost)
    for key in ("a", "b"):
        await store.ingest(entry(key, "desk", "flash"))
    await publisher(chat).drain()
    for identity in ("desk-a-1", "desk-b-1"):
        failed = await state(store, identity)
        assert failed.state == "failed"
        assert f"channel desk of workspace guild ({CHANNEL})" in (failed.reason or "")
        assert words in (failed.reason or "")
    assert len(tokens(server, SECOND)) == 2
    (notice,) = server.private
    assert words in texts(notice)
    assert any(words in reason for _, reason in (await store.status()).failures)


async def test_what_was_put_right_and_breaks_again_is_told_again(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    chat = chats.make(admins=("42",))
    for key, may in (("a", False), ("b", False), ("c", True), ("d", False)):
        rights = server.channel(CHANNEL).may
        (rights.add if may else rights.discard)("send")
        await store.ingest(entry(key))
        await publisher(chat).drain()
    assert len(server.private) == 2


async def test_without_the_history_an_operator_decides(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a"))
    assert await store.claim("desk-a-1", "dead", time())
    server.channel(CHANNEL).may.discard("history")
    chat = chats.make()
    time.pass_(3600)
    await publisher(chat, owner="next").drain()
    unknown = await state(store, "desk-a-1")
    assert unknown.state == "unknown"
    assert "Read Message History" in (unknown.reason or "")


async def test_a_channel_too_busy_to_look_through_is_left_to_an_operator(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make, time: Time
) -> None:
    await store.ingest(entry("a"))
    assert await store.claim("desk-a-1", "dead", time())
    chat = chats.make()
    time.pass_(60)
    busy = server.channel(CHANNEL).messages
    busy += [{"id": server.snowflake(), "components": []} for _ in range(3100)]
    time.pass_(600)
    await publisher(chat, owner="next").drain()
    unknown = await state(store, "desk-a-1")
    assert unknown.state == "unknown"
    assert "too many messages" in (unknown.reason or "")
    del busy[500:]
    busy.insert(0, {"id": "1", "components": []})
    await store.ingest(entry("b"))
    assert await store.claim("desk-b-1", "dead", time())
    time.pass_(3600)
    await publisher(chats.make(), owner="another").drain()
    assert (await state(store, "desk-b-1")).state == "sent"
