"""A workspace that installed the app by link is served from then on, until it takes it out."""

import asyncio

import httpx
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sample_digests import delivery
from slack_chats import listening
from slack_checks import shown
from slack_installing import APP, KEY, Make, MemoryTable, install, keep, linked, running
from slack_records import People, Time
from slack_server import SlackServer

from bot.chats.notices import Notices
from bot.chats.slack.faults import NotInstalled
from bot.chats.slack.installations import Installations
from bot.errors import ChatError


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


async def test_a_lost_key_stops_posts_with_its_reason(
    server: SlackServer, make_slack: Make, table: MemoryTable
) -> None:
    await keep(Installations(table, APP, SecretStr(KEY), ["Tone"]), "Tone")
    fresh = Installations(table, APP, SecretStr(Fernet.generate_key().decode()), ["Tone"])
    chat = make_slack(server.add("one"), installations=fresh, token=None, team="Tone")
    with pytest.raises(ChatError, match="sealed with another key") as caught:
        await chat.post(delivery())
    assert not caught.value.retry


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
