"""A store on disk, as the publisher meets it, and a publisher that needs no real time."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from publisher_records import FakeChat, Time

from bot.ports import Store
from bot.publisher import Publisher
from bot.store import open_store


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def store(
    tmp_path: Path, time: Time, put_store: Callable[[Path], str]
) -> AsyncIterator[Store]:
    store = await open_store(put_store(tmp_path / "v.db"), time)
    yield store
    await store.close()


@pytest.fixture
def publisher(store: Store, time: Time) -> Callable[..., Publisher]:
    """Makes a publisher as a new start of the bot would."""

    def make(*chats: FakeChat, owner: str = "me") -> Publisher:
        return Publisher(store, chats, time, owner)

    return make
