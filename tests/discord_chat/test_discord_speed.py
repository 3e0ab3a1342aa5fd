"""Discord waits three seconds for the first answer: it comes before the store is asked."""

import asyncio

from discord_chats import Chats
from discord_limits import texts
from discord_server import DiscordServer
from fake_store import FakeStore, SlowStore, make_context


async def test_a_command_is_acknowledged_before_anything_is_looked_up(
    server: DiscordServer, chats: Chats
) -> None:
    # How many milliseconds it takes is measured by `python -m benchmarks answers`.
    slow = SlowStore(FakeStore.filled().stored)
    chats.context = lambda **_: make_context(slow)  # type: ignore[method-assign]  # its store
    await chats.up()
    asked = await server.gateway.command("quotes", {"speaker": "Ilse Marrow"})
    await server.until(lambda: asked.callback)
    assert asked.callback is not None
    assert (asked.callback["type"], asked.original) == (5, None)
    await asyncio.wait_for(slow.asking.wait(), 60)
    assert asked.original is None
    slow.free.set()
    await server.until(lambda: asked.original)
    assert "35 boats" in texts(asked.original or {})
