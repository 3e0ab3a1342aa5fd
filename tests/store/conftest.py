"""A store in a temporary directory, opened as often as a test likes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from store_records import Open, Time, entry

from bot.ports import Store
from bot.store import open_store


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/verbatim.db"


@pytest.fixture
def made(tmp_path: Path, put_store: Callable[[Path], str]) -> str:
    """The URL of a store that was made before."""
    return put_store(tmp_path / "var" / "verbatim.db")


@pytest.fixture(params=["sqlite"])
async def opened(request: pytest.FixtureRequest, url: str, time: Time) -> AsyncIterator[Open]:
    """Opens the same database again and again, as restarts do; closes what is left open."""
    assert request.param == "sqlite"
    stores = []

    async def open_() -> Store:
        store = await open_store(url, time)
        stores.append(store)
        return store

    yield open_
    for store in stores:
        await store.close()


@pytest.fixture
async def store(made: str, opened: Open, url: str) -> Store:
    assert made == url
    return await opened()


@pytest.fixture(scope="module")
def store_for_questions(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[asyncio.Runner, Store]]:
    """One store for many questions, with the loop it lives in."""
    path = tmp_path_factory.mktemp("questions") / "v.db"
    with asyncio.Runner() as runner:
        store = runner.run(open_store(f"sqlite:///{path}", Time()))
        runner.run(store.ingest(entry(channels=("desk",))))
        yield runner, store
        runner.run(store.close())


@pytest.fixture(scope="session")
def fresh_url(
    tmp_path_factory: pytest.TempPathFactory, put_store: Callable[[Path], str]
) -> Callable[[], str]:
    """Makes the URL of a new empty store."""
    directory = tmp_path_factory.mktemp("fresh")
    numbers = count()
    return lambda: put_store(directory / f"{next(numbers)}.db")
