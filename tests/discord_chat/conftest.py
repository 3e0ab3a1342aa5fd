"""A Discord of our own, a store on disk, and chats that log in over real sockets."""

import sys
import warnings
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

for shared in ("chats", "commands", "publisher"):
    sys.path.insert(0, str(Path(__file__).parents[1] / shared))

with warnings.catch_warnings():
    # The library imports a module for voice that Python 3.13 no longer has; we do not speak.
    warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)
    import discord  # noqa: F401 - imported here once, so that nothing warns later

from discord_chats import Chats, make_chats
from discord_server import DiscordServer
from publisher_records import Time

from bot.ports import Store
from bot.publisher import Publisher
from bot.store import open_store


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def server(time: Time) -> AsyncIterator[DiscordServer]:
    server = DiscordServer(time)
    await server.start()
    yield server
    await server.stop()
    assert server.refused == []


@pytest.fixture
async def store(tmp_path: Path, time: Time) -> AsyncIterator[Store]:
    store = await open_store(f"sqlite:///{tmp_path}/v.db", time)
    yield store
    await store.close()


@pytest.fixture
async def chats(server: DiscordServer, store: Store, time: Time) -> AsyncIterator[Chats]:
    async with make_chats(server, store, time) as chats:
        yield chats


@pytest.fixture
def publisher(store: Store, time: Time) -> Callable[..., Publisher]:
    def make(*chats: object, owner: str = "me") -> Publisher:
        return Publisher(store, chats, time, owner)  # type: ignore[arg-type]  # chats, checked there

    return make
