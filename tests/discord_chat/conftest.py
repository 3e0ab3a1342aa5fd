"""A Discord of our own, a store on disk, and chats that log in over real sockets."""

import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

# Digests, a store's documents and a clock are shared with the tests of other parts.
sys.path.insert(0, str(Path(__file__).parents[1] / "chats"))
sys.path.insert(0, str(Path(__file__).parents[1] / "commands"))
sys.path.insert(0, str(Path(__file__).parents[1] / "ledger"))
sys.path.insert(0, str(Path(__file__).parents[1] / "publisher"))

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
async def store(
    tmp_path: Path, time: Time, put_store: Callable[[Path], str]
) -> AsyncIterator[Store]:
    store = await open_store(put_store(tmp_path / "v.db"), time)
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
