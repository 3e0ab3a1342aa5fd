"""Settings of a chat in the server's workspaces, and a chat that takes commands."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import closing

import uvicorn
from pydantic import SecretStr
from slack_server import SlackServer, Workspace
from starlette.applications import Starlette
from starlette.routing import Route

from bot.chats.slack.client import Slack
from bot.chats.slack.routes import slack_routes
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


@contextlib.asynccontextmanager
async def listening(*chats: Slack) -> AsyncIterator[str]:
    """The chats' routes are served over HTTP meanwhile; where Slack sends requests to."""
    async with serving_routes(slack_routes(chats)) as url:
        yield f"{url}/slack/events"


@contextlib.asynccontextmanager
async def serving_routes(routes: Sequence[Route]) -> AsyncIterator[str]:
    """Serve these over HTTP meanwhile; the address."""
    application = Starlette(routes=routes)
    config = uvicorn.Config(application, log_config=None, lifespan="off", ws="none", http="h11")
    server = uvicorn.Server(config)
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        task = asyncio.create_task(server._serve([listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task
