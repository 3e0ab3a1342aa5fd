"""Digests and a context to test chats with."""

import sys
from pathlib import Path

import pytest

# The store's fake is shared with the tests of the commands.
sys.path.insert(0, str(Path(__file__).parents[1] / "commands"))

import sample_digests
from fake_store import FakeStore, make_context

from bot.commands.model import Context
from bot.core.digest import Digest


@pytest.fixture(
    params=[sample_digests.ALERT, sample_digests.UPDATE, sample_digests.PERIOD],
    ids=lambda d: d.kind,
)
def digest(request: pytest.FixtureRequest) -> Digest:
    return request.param  # type: ignore[no-any-return]  # one of the three above


@pytest.fixture
def store() -> FakeStore:
    return FakeStore.filled()


@pytest.fixture
def context(store: FakeStore) -> Context:
    return make_context(store)
