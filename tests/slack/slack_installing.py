"""Installations in memory, a browser that installs, and chats whose token comes so."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import httpx
from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_sdk.oauth.installation_store import Installation
from slack_server import Workspace

from bot.chats.slack.client import Slack
from bot.chats.slack.installations import Installations
from bot.errors import StoreError

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


async def install(browser: httpx.AsyncClient, code: str) -> httpx.Response:
    page = await browser.get("/slack/install")
    state = page.headers["set-cookie"].partition("=")[2].partition(";")[0]
    assert f"state={state}" in page.text
    # The cookie is for https alone; a test's browser has none.
    cookie = {"Cookie": f"slack-app-oauth-state={state}"}
    query = {"code": code, "state": state}
    return await browser.get("/slack/oauth_redirect", params=query, headers=cookie)


async def keep(installations: Installations, team: str) -> None:
    await installations.async_save(
        Installation(user_id="U1", team_id=team, bot_token="xoxb-x", bot_id="B", bot_user_id="U")
    )


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
