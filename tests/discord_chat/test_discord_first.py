"""Posting and answering over real sockets."""

from collections.abc import Callable
from typing import Any

from discord_chats import CHANNEL, Chats, entry
from discord_limits import pinged, texts
from discord_server import DiscordServer

from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]


async def test_a_post_stands_in_its_channel_once(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    await store.ingest(entry("a"))
    chat = chats.make()
    await publisher(chat).drain()
    await publisher(chat).drain()
    (message,) = server.channel(CHANNEL).messages
    assert "**1,240** flooded homes" in texts(message)
    assert pinged(message) == []
    done = await store.delivery("desk-a-1")
    assert done is not None
    assert (done.state, done.posted) == ("sent", (message["id"],))


async def test_a_command_is_answered_in_private(server: DiscordServer, chats: Chats) -> None:
    await chats.up()
    asked = await server.gateway.command("verbatim", {"topic": "help"})
    await server.until(lambda: asked.original)
    assert asked.callback == {"type": 5, "data": {"flags": 64}}
    shown: dict[str, Any] = asked.original or {}
    assert "Commands, each with an example" in texts(shown)
