"""A Slack of our own, a chat in it, and a store on disk."""

import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

# Fakes and sample digests are shared with other tests.
sys.path.insert(0, str(Path(__file__).parents[1] / "commands"))
sys.path.insert(0, str(Path(__file__).parents[1] / "chats"))
sys.path.insert(0, str(Path(__file__).parents[1] / "publisher"))
sys.path.insert(0, str(Path(__file__).parents[1] / "app"))

import httpx
from fake_store import FakeStore, make_context
from pydantic import SecretStr
from slack_chats import serving_routes, settings
from slack_installing import APP, KEY, MemoryTable
from slack_records import Time
from slack_server import SlackServer, Workspace

from bot.chats.notices import Notices
from bot.chats.slack.client import Slack
from bot.chats.slack.installations import Installations
from bot.chats.slack.oauth import OAuthSettings, oauth_routes
from bot.chats.slack.pacing import Paces
from bot.commands.model import Context
from bot.ports import Store
from bot.store import open_store


@pytest.fixture
def slack_time() -> Time:
    return Time()


@pytest.fixture
async def server(slack_time: Time) -> AsyncIterator[SlackServer]:
    made = SlackServer(slack_time.epoch)
    await made.start()
    yield made
    await made.stop()
    assert made.problems == []


@pytest.fixture
async def disk(
    tmp_path: Path, slack_time: Time, put_store: Callable[[Path], str]
) -> AsyncIterator[Store]:
    store = await open_store(put_store(tmp_path / "v.db"), slack_time)
    yield store
    await store.close()


@pytest.fixture
async def make_slack(server: SlackServer, slack_time: Time) -> AsyncIterator[Callable[..., Slack]]:
    """Makes a chat in a workspace, by default with commands over a store in memory."""
    made: list[Slack] = []

    def make(
        workspace: Workspace,
        store: Store | None = None,
        paces: Paces | None = None,
        installations: Installations | None = None,
        notices: Notices | None = None,
        **changed: object,
    ) -> Slack:
        context = make_context(FakeStore.filled())
        if store is not None:
            context = Context(store, slack_time, context.zone, ("desk",), ("seeds",))
        chat = Slack(
            settings(server, workspace, **changed),
            context,
            installations=installations,
            notices=notices,
            paces=paces or slack_time.paces(),
        )
        made.append(chat)
        return chat

    yield make
    for chat in made:
        await chat.close()


@pytest.fixture
def table() -> MemoryTable:
    return MemoryTable()


@pytest.fixture
def installations(table: MemoryTable) -> Installations:
    return Installations(table, APP, SecretStr(KEY), ["Tone", "Ttwo"])


@pytest.fixture
async def browser(
    server: SlackServer, installations: Installations, slack_time: Time
) -> AsyncIterator[httpx.AsyncClient]:
    """A browser at the bot's address; its cookies are kept."""
    app = OAuthSettings(APP, SecretStr("client secret"), server.url)
    async with (
        serving_routes(oauth_routes(app, installations, slack_time)) as url,
        httpx.AsyncClient(base_url=url) as client,
    ):
        yield client
