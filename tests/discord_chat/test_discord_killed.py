"""kill -9 between Discord's acceptance and our record of it."""

import asyncio
import sys
from pathlib import Path

import pytest
from discord_chats import CHANNEL, entry, make_chats
from discord_server import DiscordServer
from publisher_records import Time

from bot.publisher import Publisher
from bot.store import open_store

VICTIM = Path(__file__).with_name("discord_victim.py")


@pytest.mark.parametrize("later", [1, 7200])
async def test_a_killed_bot_leaves_each_post_once(
    server: DiscordServer, time: Time, tmp_path: Path, later: float
) -> None:
    file = tmp_path / "k.db"
    store = await open_store(f"sqlite:///{file}", time)
    for key in ("a", "b", "c"):
        await store.ingest(entry(key))
    await store.close()
    posts = server.channel(CHANNEL).messages
    never = asyncio.Event()
    # Accepted, and the victim never hears of it.
    server.fail("POST", "/messages$", late=True, reset=True, gate=never)
    victim = await asyncio.create_subprocess_exec(
        sys.executable, str(VICTIM), str(file), server.api_url, stdout=asyncio.subprocess.DEVNULL
    )
    await server.until(lambda: len(posts) == 1)
    victim.kill()
    await victim.wait()
    never.set()

    time.pass_(later)
    store = await open_store(f"sqlite:///{file}", time)
    async with make_chats(server, store, time) as chats:
        await Publisher(store, [chats.make()], time, "next").drain()
    states = [await store.delivery(f"desk-{key}-1") for key in ("a", "b", "c")]
    assert [d.state for d in states if d] == ["sent"] * 3
    assert [d.posted for d in states if d] == [(message["id"],) for message in posts]
    assert len(posts) == 3
    await store.close()
