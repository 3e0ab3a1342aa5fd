"""A store with one document, and someone who asks."""

from collections.abc import Awaitable, Callable

import pytest
from fake_store import FakeStore, make_context

from bot.commands.answering import answer
from bot.commands.model import Context
from bot.ports import Asker, Reply

Ask = Callable[[str], Awaitable[Reply]]


@pytest.fixture
def store() -> FakeStore:
    return FakeStore.filled()


@pytest.fixture
def context(store: FakeStore) -> Context:
    return make_context(store)


@pytest.fixture
def ask(context: Context) -> Ask:
    async def put(text: str) -> Reply:
        return await answer(text, Asker("console", "me", "desk"), context)

    return put
