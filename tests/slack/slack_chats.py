"""Settings of a chat in the server's workspaces, and a chat that takes commands."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from pydantic import SecretStr
from slack_server import SlackServer, Workspace

from bot.chats.slack.client import Slack
from bot.chats.slack.settings import SlackSettings


def settings(server: SlackServer, workspace: Workspace, **changed: object) -> SlackSettings:
    fields: dict[str, object] = {
        "name": "hq",
        "token": SecretStr(workspace.token),
        "channels": {"desk": "C1"},
        "app_token": SecretStr(workspace.app_token),
        "api_url": server.url,
    }
    return SlackSettings(**{**fields, **changed})  # type: ignore[arg-type]  # the fields are above


@contextlib.asynccontextmanager
async def serving(*chats: Slack) -> AsyncIterator[None]:
    """The chats take commands meanwhile."""
    tasks = [asyncio.create_task(chat.run()) for chat in chats]
    try:
        async with asyncio.timeout(10):
            for chat in chats:
                await chat.up.wait()
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
