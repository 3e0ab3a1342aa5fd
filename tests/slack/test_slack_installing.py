"""Workspaces install the app by its own page; only those on the list, their tokens encrypted."""

import asyncio
import base64
import contextlib
import re
import traceback
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sample_digests import delivery
from slack_chats import listening, serving_routes
from slack_checks import shown
from slack_records import People, Time
from slack_sdk.oauth.installation_store import Installation
from slack_server import SlackServer, Workspace

from bot.chats.notices import Notices
from bot.chats.slack.client import Slack
from bot.chats.slack.faults import NotInstalled
from bot.chats.slack.installations import Installations
from bot.chats.slack.oauth import OAuthSettings, States, oauth_routes
from bot.errors import ChatError, ConfigError, StoreError

Make = Callable[..., Slack]
APP = "123.456"
KEY = Fernet.generate_key().decode()


class MemoryTable:
    def __init__(self) -> None:
        self.rows: dict[str, bytes] = {}
        self.full = False
        self.breaks = 0
        self.forgotten = asyncio.Event()

    async def keep_installation(self, app: str, team: str, sealed: bytes) -> None:
        assert app == APP
        if self.full:
            raise StoreError("The disk is full.")
        self.rows[team] = sealed

    async def installation(self, app: str, team: str) -> bytes | None:
        assert app == APP
        if self.breaks:
            self.breaks -= 1
            raise StoreError("The store is busy.")
        return self.rows.get(team)

    async def forget_installation(self, app: str, team: str) -> bool:
        assert app == APP
        self.forgotten.set()
        return self.rows.pop(team, None) is not None


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


async def install(browser: httpx.AsyncClient, code: str) -> httpx.Response:
    page = await browser.get("/slack/install")
    state = page.headers["set-cookie"].partition("=")[2].partition(";")[0]
    assert f"state={state}" in page.text
    # The cookie is for https alone; a test's browser has none.
    cookie = {"Cookie": f"slack-app-oauth-state={state}"}
    query = {"code": code, "state": state}
    return await browser.get("/slack/oauth_redirect", params=query, headers=cookie)


async def test_a_workspace_on_the_list_installs_the_app(
    server: SlackServer,
    browser: httpx.AsyncClient,
    installations: Installations,
    table: MemoryTable,
) -> None:
    workspace = server.add("one")
    answer = await install(browser, "one")
    assert answer.status_code == 200
    assert "is installed" in answer.text
    token = await installations.token("Tone")
    assert token is not None
    assert token.get_secret_value() == workspace.token
    assert workspace.token.encode() not in table.rows["Tone"]
    assert b"xoxb" not in table.rows["Tone"]


async def test_any_other_workspace_is_refused_and_told_so(
    server: SlackServer, browser: httpx.AsyncClient, table: MemoryTable
) -> None:
    server.add("three")
    answer = await install(browser, "three")
    assert answer.status_code == 403
    assert "(Tthree) is not on the list" in answer.text
    assert table.rows == {}
    assert server.workspaces[0].revoked


async def test_the_page_asks_for_what_the_manifest_asks_for(browser: httpx.AsyncClient) -> None:
    page = (await browser.get("/slack/install")).text
    found = re.search('http[^"]*/oauth/v2/authorize[^"]*', page)
    assert found is not None
    asked = parse_qs(urlsplit(found[0].replace("&amp;", "&")).query)
    assert asked["client_id"] == [APP]
    assert "chat:write" in asked["scope"][0].split(",")


@pytest.mark.parametrize(
    "query", [{}, {"code": "one", "state": "forged"}, {"error": "access_denied"}]
)
async def test_what_nobody_began_is_refused(
    server: SlackServer, browser: httpx.AsyncClient, table: MemoryTable, query: dict[str, str]
) -> None:
    server.add("one")
    answer = await browser.get("/slack/oauth_redirect", params=query)
    assert "Begin again" in answer.text
    assert table.rows == {}


async def test_a_code_that_slack_does_not_know_is_refused(browser: httpx.AsyncClient) -> None:
    assert (await install(browser, "unknown")).status_code == 401


async def test_an_installation_is_finished_once_and_soon(slack_time: Time) -> None:
    states = States(slack_time)
    state = await states.async_issue()
    assert await states.async_consume(state)
    assert not await states.async_consume(state)
    late = await states.async_issue()
    slack_time.ahead = timedelta(minutes=11)
    assert not await states.async_consume(late)
    first = await states.async_issue()
    for _ in range(1000):
        await states.async_issue()
    assert not await states.async_consume(first)


async def test_two_installed_workspaces_of_one_app_post_and_answer_with_their_own_tokens(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
) -> None:
    chats, workspaces = [], []
    for name in ("one", "two"):
        workspace = server.add(name)
        workspace.secret = "one secret for the app"
        await install(browser, name)
        changed = {"app_token": None, "signing_secret": SecretStr(workspace.secret), "token": None}
        chats.append(
            make_slack(
                workspace, installations=installations, name=name, team=workspace.team, **changed
            )
        )
        workspaces.append(workspace)
    async with listening(*chats) as url:
        for chat, workspace in zip(chats, workspaces, strict=True):
            await chat.post(delivery())
            assert len(workspace.standing()) == 1
            people = People(server, workspace, url)
            asked = await people.command("/subscribe", "about:x")
            (answer,) = await server.responded(asked)
            assert f"by {chat.name}:U1" in shown(answer)


async def test_where_the_app_is_taken_out_its_token_is_forgotten(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
    table: MemoryTable,
) -> None:
    workspace = server.add("one")
    await install(browser, "one")
    secret = SecretStr(workspace.secret)
    chat = make_slack(
        workspace,
        installations=installations,
        token=None,
        team="Tone",
        app_token=None,
        signing_secret=secret,
    )
    async with listening(chat) as url:
        await People(server, workspace, url).event("app_uninstalled")
        await asyncio.wait_for(table.forgotten.wait(), 5)
    assert table.rows == {}
    with pytest.raises(NotInstalled, match="/slack/install") as caught:
        await chat.post(delivery())
    assert caught.value.retry


async def test_a_key_can_be_replaced_and_a_lost_one_is_named(table: MemoryTable) -> None:
    old = Installations(table, APP, SecretStr(KEY), ["T1"])
    await keep(old, "T1")
    fresh = Fernet.generate_key().decode()
    both = Installations(table, APP, SecretStr(f"{fresh}\n{KEY}"), ["T1"])
    assert await both.kept("T1") == "older"
    assert await both.token("T1") is not None
    # It was sealed anew when it was used: the old key can go.
    assert await both.kept("T1") == "current"
    only = Installations(table, APP, SecretStr(fresh), ["T1"])
    assert await only.token("T1") is not None
    assert await old.kept("T1") == "lost"
    assert await both.kept("T2") == "none"
    with pytest.raises(ConfigError, match="sealed with another key"):
        await old.token("T1")


async def keep(installations: Installations, team: str) -> None:
    await installations.async_save(
        Installation(user_id="U1", team_id=team, bot_token="xoxb-x", bot_id="B", bot_user_id="U")
    )


async def test_a_lost_key_stops_posts_with_its_reason(
    server: SlackServer, make_slack: Make, table: MemoryTable
) -> None:
    await keep(Installations(table, APP, SecretStr(KEY), ["Tone"]), "Tone")
    fresh = Installations(table, APP, SecretStr(Fernet.generate_key().decode()), ["Tone"])
    chat = make_slack(server.add("one"), installations=fresh, token=None, team="Tone")
    with pytest.raises(ChatError, match="sealed with another key") as caught:
        await chat.post(delivery())
    assert not caught.value.retry


async def test_a_workspace_taken_off_the_list_has_no_token(table: MemoryTable) -> None:
    await keep(Installations(table, APP, SecretStr(KEY), ["T1"]), "T1")
    assert await Installations(table, APP, SecretStr(KEY), []).token("T1") is None


@pytest.mark.parametrize("text", ["hunter2", "", "  "])
def test_a_key_that_is_none_is_refused_without_showing_it(text: str) -> None:
    wrong = SecretStr(text)
    with pytest.raises(ConfigError, match="make one with") as caught:
        Installations(MemoryTable(), APP, wrong, [])
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


async def test_a_key_made_as_the_message_says_is_one(table: MemoryTable) -> None:
    # What `openssl rand -base64 32` prints: plain base 64, with "+" and "/", and a line end.
    key = base64.encodebytes(bytes([0xFB, 0xEF, 0xBE, 0xFF]) * 8).decode()
    assert {"+", "/"} <= set(key)
    fresh = Installations(table, APP, SecretStr(key), ["T1"])
    await keep(fresh, "T1")
    assert await fresh.token("T1") == SecretStr("xoxb-x")


async def test_an_installation_that_cannot_be_kept_is_taken_back_and_begun_again(
    server: SlackServer, browser: httpx.AsyncClient, table: MemoryTable
) -> None:
    workspace = server.add("one")
    table.full = True
    answer = await install(browser, "one")
    assert answer.status_code == 503
    assert "Begin again" in answer.text
    assert workspace.revoked


@contextlib.asynccontextmanager
async def running(chat: Slack) -> AsyncIterator[None]:
    task = asyncio.create_task(chat.run())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def linked(make_slack: Make, workspace: Workspace, installations: Installations) -> Slack:
    """A chat whose token comes when the workspace installs the app."""
    return make_slack(
        workspace,
        installations=installations,
        token=None,
        team=workspace.team,
        app_token=None,
        signing_secret=SecretStr(workspace.secret),
    )


async def test_a_workspace_is_served_from_its_installation_on_and_again_after_another(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
) -> None:
    workspace = server.add("one")
    chat = linked(make_slack, workspace, installations)
    async with running(chat):
        with pytest.raises(NotInstalled):
            await chat.post(delivery())
        assert not chat.up.is_set()
        await install(browser, "one")
        await asyncio.wait_for(chat.up.wait(), 10)
        await chat.post(delivery())
        workspace.revoked = True  # taken out while nobody told us
        with pytest.raises(NotInstalled):
            await chat.post(delivery(identity="second"))
        workspace.revoked, workspace.token = False, "xoxb-anew"
        await install(browser, "one")
        await asyncio.wait_for(chat.up.wait(), 10)
        await chat.post(delivery(identity="second"))
    assert len(workspace.standing()) == 2


async def test_what_is_not_installed_is_told_to_an_admin_in_another_workspace(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
    slack_time: Time,
) -> None:
    here, there = server.add("one"), server.add("two")
    notices = Notices(slack_time)
    home = make_slack(there, name="home", admins=("UADMIN",), notices=notices)
    del home
    chat = make_slack(
        here,
        name="away",
        installations=installations,
        token=None,
        team=here.team,
        app_token=None,
        admins=("UADMIN",),
        notices=notices,
    )
    async with running(chat):
        await server.until(lambda: len(there.direct) == 1)
        assert "workspace away (Tone) has not installed" in shown(there.direct[0])
        assert len(notices.standing()) == 1
        await install(browser, "one")
        await asyncio.wait_for(chat.up.wait(), 10)
        assert notices.standing() == ()
        await installations.forget("Tone")
        await server.until(lambda: len(there.direct) == 2)
        assert not chat.up.is_set()


@pytest.mark.parametrize(
    ("event", "goes"),
    [
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}}, False),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": ["UBOT"]}}, True),
    ],
)
async def test_only_a_revoked_token_of_the_bot_ends_an_installation(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
    event: dict[str, object],
    goes: bool,
) -> None:
    workspace = server.add("one")
    await install(browser, "one")
    chat = linked(make_slack, workspace, installations)
    await chat._uninstalled({"team_id": "Ttwo", "event": {"type": "app_uninstalled"}})
    await chat._uninstalled({"team_id": "Tone", "event": event})
    assert (await installations.token("Tone") is None) == goes


async def test_a_refused_token_that_may_be_good_again_is_kept(
    server: SlackServer, make_slack: Make, browser: httpx.AsyncClient, installations: Installations
) -> None:
    workspace = server.add("one")
    await install(browser, "one")
    chat = linked(make_slack, workspace, installations)
    server.fail("chat.postMessage", "invalid_auth")
    with pytest.raises(ChatError, match="opens /slack/install") as caught:
        await chat.post(delivery())
    assert not caught.value.retry
    await chat.post(delivery())
    assert len(workspace.standing()) == 1


async def test_a_store_that_fails_for_a_while_keeps_nobody_out(
    server: SlackServer,
    make_slack: Make,
    browser: httpx.AsyncClient,
    installations: Installations,
    table: MemoryTable,
) -> None:
    workspace = server.add("one")
    await install(browser, "one")
    table.breaks = 3
    chat = linked(make_slack, workspace, installations)
    async with running(chat):
        await asyncio.wait_for(chat.up.wait(), 10)
    assert table.breaks == 0


async def test_a_workspace_that_has_not_installed_the_app_gets_no_answer(
    server: SlackServer, make_slack: Make, installations: Installations
) -> None:
    workspace = server.add("one")
    chat = linked(make_slack, workspace, installations)
    server.checks_responses = False
    async with listening(chat) as url:
        asked = await People(server, workspace, url).command("/verbatim", "help")
        (refused,) = await server.responded(asked)
    assert refused["text"] == "This workspace may not ask Verbatim."
