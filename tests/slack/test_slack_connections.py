"""Connections come and go; requests that Slack did not sign never come in."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from fake_store import FakeStore, SlowStore
from pydantic import SecretStr
from sample_digests import delivery
from slack_chats import listening, serving, settings
from slack_checks import shown
from slack_records import People, Time, send
from slack_server import SlackServer, Workspace

from bot.chats.slack.client import Slack
from bot.chats.slack.socket import Socket
from bot.chats.slack.wire import LOGGER
from bot.errors import ChatError

Make = Callable[..., Slack]


async def test_after_a_broken_connection_commands_are_answered_again(
    server: SlackServer, make_slack: Make
) -> None:
    workspace = server.add("hq")
    people = People(server, workspace)
    async with serving(make_slack(workspace)):
        await workspace.sockets[0].close()
        await server.until(lambda: len(workspace.sockets) == 2)
        url = await people.command("/verbatim", "help")
        assert await server.responded(url)


async def test_when_slack_asks_for_a_new_connection_it_gets_one(
    server: SlackServer, make_slack: Make
) -> None:
    workspace = server.add("hq")
    server.fail("apps.connections.open", "500", "reset", "429", after=1)
    people = People(server, workspace)
    async with serving(make_slack(workspace)):
        await workspace.sockets[0].send_json({"type": "disconnect", "reason": "refresh_requested"})
        await server.until(lambda: len(workspace.sockets) == 2)
        url = await people.command("/verbatim", "help")
        assert await server.responded(url)


async def test_an_address_to_connect_to_is_used_only_while_it_is_fresh(
    server: SlackServer, make_slack: Make, slack_time: Time
) -> None:
    workspace = server.add("hq")
    chat = make_slack(workspace)
    socket = Socket(chat._make_app(), chat._wire.client, workspace.app_token, slack_time.paces())
    socket._client.wss_uri = address = await socket._client.issue_new_wss_url()
    slack_time.seconds += 14
    assert socket._client.wss_uri == address
    slack_time.seconds += 2
    assert socket._client.wss_uri is None
    await socket._client.close()  # type: ignore[no-untyped-call]  # untyped in the library


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
async def test_a_refused_token_is_told_once_and_asked_no_more(
    server: SlackServer, make_slack: Make, method: str
) -> None:
    workspace = server.add("hq")
    server.fail(method, "invalid_auth")
    chat = make_slack(workspace, admins=("UADMIN",))
    running = asyncio.create_task(chat.run())
    await server.until(lambda: bool(workspace.direct))
    assert "install the app again" in shown(workspace.direct[0])
    assert server.calls.count(method) == 1
    assert not chat.up.is_set()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_token_revoked_later_ends_the_asking_too(
    server: SlackServer, make_slack: Make
) -> None:
    workspace = server.add("hq")
    async with serving(make_slack(workspace, admins=("UADMIN",))):
        server.fail("apps.connections.open", "token_revoked")
        await workspace.sockets[0].close()
        await server.until(lambda: bool(workspace.direct))
        assert server.calls.count("apps.connections.open") == 2


async def test_slack_out_of_reach_at_the_start_is_tried_again(
    server: SlackServer, make_slack: Make
) -> None:
    workspace = server.add("hq")
    server.fail("auth.test", "reset", "500", "page", "429")
    async with serving(make_slack(workspace)):
        assert server.calls.count("auth.test") == 5


class Complaint(logging.Handler):
    """Knows when something was logged."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if "Failed to connect" in record.getMessage():
            self.seen.set()


async def test_secrets_stand_in_no_log_and_no_error(
    server: SlackServer, make_slack: Make, caplog: pytest.LogCaptureFixture
) -> None:
    workspace = server.add("hq")
    server.shut = True
    chat = make_slack(workspace)
    caplog.set_level("DEBUG")
    complained = Complaint()
    LOGGER.addHandler(complained)
    running = asyncio.create_task(chat.run())
    await asyncio.wait_for(complained.seen.wait(), 10)
    LOGGER.removeHandler(complained)
    assert "Failed to connect" in caplog.text
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    workspace.revoked = True
    with pytest.raises(ChatError) as caught:
        await chat.post(delivery())
    told = caplog.text + str(caught.value) + repr(settings(server, workspace))
    assert server.knocks == 1
    for secret in (workspace.token, workspace.app_token):
        assert secret not in told


async def test_two_workspaces_answer_over_their_own_connections(
    server: SlackServer, make_slack: Make
) -> None:
    one, two = server.add("one"), server.add("two")
    chats = make_slack(one, name="one"), make_slack(two, name="two")
    async with serving(*chats):
        urls = [await People(server, w).command("/subscriptions", "") for w in (one, two)]
        for url in urls:
            assert await server.responded(url)


async def test_people_of_another_team_get_no_answer(server: SlackServer, make_slack: Make) -> None:
    workspace = server.add("hq")
    people = People(server, workspace)
    async with serving(make_slack(workspace, team=workspace.team)):
        url = await people.command("/verbatim", "help")
        assert "Commands" in shown((await server.responded(url))[0])
    async with serving(make_slack(workspace, team="TOTHER")):
        server.checks_responses = False
        url = await people.command("/verbatim", "help")
        (refused,) = await server.responded(url)
        assert refused["text"] == "This workspace may not ask Verbatim."


# -- HTTP


@pytest.fixture
async def address(
    server: SlackServer, make_slack: Make
) -> AsyncIterator[tuple[str, Workspace, Workspace]]:
    one, two = server.add("one"), server.add("two")
    chats = [
        make_slack(w, name=w.team, app_token=None, signing_secret=SecretStr(w.secret))
        for w in (one, two)
    ]
    async with listening(*chats) as url:
        yield url, one, two


async def test_a_request_goes_to_the_app_that_signed_it(
    server: SlackServer, address: tuple[str, Workspace, Workspace]
) -> None:
    url, one, two = address
    for workspace in (one, two):
        responded = await People(server, workspace, url).command("/subscribe", "about:x")
        (answer,) = await server.responded(responded)
        assert f"by {workspace.team}:U1" in shown(answer)


async def test_slacks_own_check_of_the_address_is_answered(
    address: tuple[str, Workspace, Workspace],
) -> None:
    url, one, _ = address
    challenge = json.dumps({"type": "url_verification", "challenge": "c0ffee"})
    answer = await send(url, challenge, one.secret)
    assert answer.json() == {"challenge": "c0ffee"}


@pytest.mark.parametrize(("secret", "age"), [("somebody else's", 0), (None, 400), (None, -400)])
async def test_what_slack_did_not_sign_just_now_is_refused(
    address: tuple[str, Workspace, Workspace], secret: str | None, age: int
) -> None:
    url, one, _ = address
    answer = await send(url, "{}", secret or one.secret, age=age)
    assert answer.status_code == 401


async def test_a_request_that_is_too_large_is_not_read(
    address: tuple[str, Workspace, Workspace],
) -> None:
    url, one, _ = address
    answer = await send(url, " " * 1_000_001, one.secret)
    assert answer.status_code == 413


async def test_over_a_socket_no_http_request_is_taken(
    server: SlackServer, make_slack: Make
) -> None:
    workspace = server.add("hq")
    async with listening(make_slack(workspace)) as url:
        assert (await send(url, "{}", workspace.secret)).status_code == 401


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_command_is_acknowledged_before_anything_is_looked_up(
    server: SlackServer, make_slack: Make, mode: str
) -> None:
    # How many milliseconds it takes is measured by `python -m benchmarks answers`.
    workspace = server.add("hq")
    slow: Any = SlowStore(FakeStore.filled().stored)
    chat = make_slack(workspace, slow, signing_secret=SecretStr(workspace.secret))
    async with serving(chat), listening(chat) as address:
        people = People(server, workspace, address if mode == "http" else None)
        url = await people.command("/quotes", "speaker:Marrow")  # returns once acknowledged
        await asyncio.wait_for(slow.asking.wait(), 60)
        assert server.responses[url.rpartition("/")[2]] == []
        slow.free.set()
        assert "35 boats" in shown((await server.responded(url))[0])
