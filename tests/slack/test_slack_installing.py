"""Workspaces install the app by its own page; only those on the list, their tokens encrypted."""

import base64
import re
import traceback
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_installing import APP, KEY, MemoryTable, install, keep
from slack_records import Time
from slack_server import SlackServer

from bot.chats.slack.installations import Installations
from bot.chats.slack.oauth import States
from bot.errors import ConfigError


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
