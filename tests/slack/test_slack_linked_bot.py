"""The whole bot with an app that two Slack workspaces install by link, over real sockets."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from app_project import HereEngine, Project
from cryptography.fernet import Fernet
from slack_checks import shown
from slack_records import People
from slack_server import SlackServer, Workspace

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.chats.desk.client import Desk
from bot.chats.slack.client import Slack
from bot.ports import Store
from bot.store import open_store

WORKSPACES = """\
  page: {{ platform: desk, listen: "127.0.0.1:0" }}
  hq: {{ platform: slack, team: T0123ABC, client_id: "123.456", api_url: "{url}",
        client_secret_file: {secrets}/client, token_key_file: {secrets}/key,
        signing_secret_file: {secrets}/signing }}
  partner: {{ platform: slack, team: T0456DEF, client_id: "123.456", api_url: "{url}" }}
channels:
  desk: {{ in: hq, id: C1 }}
  away: {{ in: partner, id: C1 }}
  board: {{ in: page }}
"""
SECRET = "one secret for the app"
ADMIN = "access: { admins: [slack:UADMIN], subscribe: channel-managers }\nroutes:"


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """On the clock of the wall, as the bot."""
    made = SlackServer()
    await made.start()
    for name in ("0123ABC", "0456DEF", "0789GHI"):
        made.add(name).secret = SECRET
    yield made
    await made.stop()
    assert made.problems == []


@pytest.fixture
def project(tmp_path: Path, slack: SlackServer, put_store: Callable[[Path], str]) -> Project:
    made = Project(tmp_path, put_store)
    secrets = {"client": "client secret", "key": Fernet.generate_key().decode(), "signing": SECRET}
    for name, text in secrets.items():
        (tmp_path / name).write_text(text)
    made.change("channels:\n", WORKSPACES.format(url=slack.url, secrets=tmp_path))
    made.change("send: [console]", "send: [console, desk, away, board]")
    made.change("watch: false", "watch: true")
    made.change("routes:", ADMIN)
    return made


@pytest.fixture
def streams(tmp_path: Path) -> Iterator[Streams]:
    with (tmp_path / "output.txt").open("w") as out, Path(os.devnull).open() as nothing:
        yield Streams(nothing, out)


class Clock:
    """The time, and perhaps a little more."""

    ahead = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@contextlib.asynccontextmanager
async def serving(
    project: Project, streams: Streams, clock: Clock | None = None
) -> AsyncIterator[tuple[Bot, Store, str]]:
    """The bot at work, its store, and where its web server is."""
    clock = clock or Clock()
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "t", streams)
    task = asyncio.create_task(bot.serve(lambda *_: None))
    try:
        desk = next(chat for chat in bot.chats if isinstance(chat, Desk))
        await asyncio.wait_for(desk.listening.wait(), 20)
        assert desk.address is not None
        yield bot, store, f"http://127.0.0.1:{desk.address[1]}"
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await bot.close()
        await store.close()


async def install(browser: httpx.AsyncClient, workspace: Workspace) -> httpx.Response:
    page = await browser.get("/slack/install")
    state = page.headers["set-cookie"].partition("=")[2].partition(";")[0]
    return await browser.get(
        "/slack/oauth_redirect",
        params={"code": workspace.team.removeprefix("T"), "state": state},
        headers={"Cookie": f"slack-app-oauth-state={state}"},
    )


async def up(bot: Bot) -> None:
    async with asyncio.timeout(20):
        for chat in bot.chats:
            if isinstance(chat, Slack):
                await chat.up.wait()


async def waits(store: Store) -> None:
    """One delivery waits: it was tried, and put back."""
    async with asyncio.timeout(20):
        while (await store.status()).deliveries.get("planned") != 1:  # noqa: ASYNC110 - see `until`
            await asyncio.sleep(0.05)


async def test_two_workspaces_install_the_app_are_served_and_one_takes_it_out(
    project: Project, streams: Streams, slack: SlackServer
) -> None:
    hq, partner, stranger = slack.workspaces
    clock = Clock()
    async with (
        serving(project, streams, clock) as (bot, store, url),
        httpx.AsyncClient(base_url=url) as client,
    ):
        assert (await install(client, hq)).status_code == 200
        assert (await install(client, partner)).status_code == 200
        refused = await install(client, stranger)
        assert (refused.status_code, stranger.revoked) == (403, True)
        await up(bot)

        project.write("boats.txt")
        await slack.until(lambda: bool(hq.standing() and partner.standing()), 30)
        people = [People(slack, w, f"{url}/slack/events") for w in (hq, partner)]
        for asking in people:
            answered = await asking.command("/quotes", "speaker:Brook")
            (answer,) = await slack.responded(answered)
            assert "We will count again in the morning" in shown(answer)
        ours = await people[1].command("/subscribe", "about:boats")
        assert "Only Verbatim's admins" in shown((await slack.responded(ours))[0])
        ours = await people[1].command("/subscribe", "about:boats", user="UADMIN")
        assert "Subscribed away" in shown((await slack.responded(ours))[0])

        hq.revoked = True
        await people[0].event("app_uninstalled")
        await slack.until(lambda: bool(partner.direct), 20)
        (told,) = partner.direct
        assert told["channel"] == "UADMIN"
        assert "workspace hq (T0123ABC) has not installed the app, or took it out" in shown(told)
        assert await store.installation("123.456", "T0123ABC") is None
        asked = await people[1].command("/verbatim", "status")
        assert "has not installed the app" in shown((await slack.responded(asked))[0])
        project.write("ferries.txt", "“Ferries wait for nobody at all,” said pilot Bo Reed.")
        await slack.until(lambda: len(partner.standing()) == 2, 30)
        assert len(hq.standing()) == 1
        await waits(store)
        for path in (project.root / "var").iterdir():
            assert b"xoxb" not in path.read_bytes(), path

        hq.revoked, hq.token = False, "xoxb-anew"
        assert (await install(client, hq)).status_code == 200
        clock.ahead = timedelta(seconds=61)
        await slack.until(lambda: len(hq.standing()) == 2, 30)
        asked = await people[1].command("/verbatim", "status")
        assert "has not installed" not in shown((await slack.responded(asked))[0])


async def test_after_a_restart_the_installations_are_still_there(
    project: Project, streams: Streams, slack: SlackServer
) -> None:
    hq, partner, _ = slack.workspaces
    async with serving(project, streams) as (bot, _, url), httpx.AsyncClient(base_url=url) as web:
        await install(web, hq)
        await install(web, partner)
        await up(bot)
    async with serving(project, streams) as (bot, _, url):
        await up(bot)
        project.write("boats.txt")
        await slack.until(lambda: bool(hq.standing() and partner.standing()), 30)
