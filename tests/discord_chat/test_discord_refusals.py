"""What Discord refuses: named for people, and never so often that it shuts us out."""

from collections.abc import Callable
from datetime import timedelta

import discord
import pytest
from discord_chats import CHANNEL, Chats, entry
from discord_server import DiscordServer
from publisher_records import Time

from bot.chats.discord.faults import chat_error
from bot.chats.discord.limits import INVALID_REQUESTS, INVALID_SECONDS
from bot.chats.discord.pacing import Guard, Paces
from bot.errors import ChatError
from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]


def test_refusals_are_counted_and_stop_us_long_before_the_address_is_shut_out() -> None:
    now = [0.0]
    guard = Guard(lambda: now[0])
    for _ in range(INVALID_REQUESTS // 10):
        assert guard.wait() == 0
        guard.refused()
        now[0] += 0.1
    assert INVALID_SECONDS - 101 < guard.wait() <= INVALID_SECONDS
    now[0] += INVALID_SECONDS
    assert guard.wait() == 0


async def test_while_we_keep_still_posts_wait_in_the_store(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    publisher: Make,
    time: Time,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await store.ingest(entry("a"))
    chat = chats.make()
    monkeypatch.setattr(Guard, "wait", lambda _: 300.0)
    await publisher(chat).drain()
    held = await store.delivery("desk-a-1")
    assert held is not None
    assert (held.state, held.not_before) == ("planned", time.now + timedelta(seconds=300))
    assert server.count("POST", "/messages") == 0
    assert Paces().guard is not None


async def test_an_admin_who_takes_no_messages_is_left_in_peace(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    server.fail("POST", "/users/@me/channels", status=403, body={"code": 50007, "message": "no"})
    chat = chats.make(admins=("41", "42"))
    server.channel(CHANNEL).deleted = True
    await store.ingest(entry("a"))
    await publisher(chat).drain()
    assert len(server.private) == 1


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("Session is closed"),
        discord.ClientException("closed"),
        TimeoutError(),
        discord.GatewayNotFound(),
        discord.RateLimited(40.0),
    ],
)
def test_what_may_pass_is_tried_again(error: Exception) -> None:
    assert chat_error(error, "guild", "channel desk").retry


def test_what_nobody_foresaw_keeps_its_own_name() -> None:
    with pytest.raises(KeyError):
        chat_error(KeyError("x"), "guild", "channel desk")
    ours = ChatError("ours", retry=False)
    assert chat_error(ours, "guild", "channel desk") is ours


async def test_a_post_that_discord_finds_wrong_fails_with_its_words(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    server.fail("POST", "/messages$", status=400, body={"code": 50035, "message": "Invalid Form"})
    await store.ingest(entry("a"))
    await publisher(chats.make()).drain()
    failed = await store.delivery("desk-a-1")
    assert failed is not None
    assert "Invalid Form (400, code 50035)" in (failed.reason or "")
