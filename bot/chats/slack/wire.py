"""The connection to Slack's Web API: one client, one pool, no retries of its own.

slack_sdk's default retry handler sends a request again when its answer was lost, and so posts
twice. Here nothing is sent again: the publisher looks first.
"""

import logging
import re
from typing import Any

import aiohttp
from pydantic import SecretStr
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.chats.slack import limits
from bot.chats.slack.faults import (
    TOKEN_GONE,
    TOKEN_REFUSED,
    NotInstalled,
    code,
    token_refused,
)
from bot.chats.slack.installations import Installations
from bot.chats.slack.packing import Payload
from bot.chats.slack.settings import SlackSettings
from bot.errors import ChatError, ConfigError

_NOT_IN_UPDATES = ("mrkdwn", "unfurl_links", "unfurl_media")

_NO_JSON = ("conversations.", "files.getUploadURLExternal")
_ADDRESS = re.compile(r"wss?://\S+")


class _Discreet(logging.Filter):
    """Takes addresses of connections out of log lines: they hold a ticket that opens one."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = _ADDRESS.sub("wss://…", record.getMessage()), ()
        record.exc_info = None  # the line names the error; its trace would show the address
        return True


LOGGER = logging.getLogger("slack")
LOGGER.addFilter(_Discreet())
# Below this level slack_sdk logs whole requests, with what people asked.
LOGGER.setLevel(logging.WARNING)


class Wire:
    """Calls the Web API of one workspace.

    Args:
        settings: the workspace.
        installations: where its token is, if the settings hold none.
    """

    def __init__(self, settings: SlackSettings, installations: Installations | None) -> None:
        self._settings = settings
        self._installations = installations
        self._session: aiohttp.ClientSession | None = None
        self._client: AsyncWebClient | None = None
        self.calls = 0
        """How many requests went out."""

    @property
    def client(self) -> AsyncWebClient:
        """The client, without a token; made at its first use, since it belongs to the loop."""
        session = self._pool()
        if self._client is None:
            self._client = AsyncWebClient(
                base_url=self._settings.api_url,
                timeout=int(limits.REQUEST.total_seconds()),
                session=session,
                retry_handlers=[],
                logger=LOGGER,
            )
        self._client.session = session
        return self._client

    async def token(self) -> SecretStr:
        """The bot token.

        Raises:
            NotInstalled: the workspace has not installed the app.
            ChatError: no key opens its token.
        """
        token, team = self._settings.token, self._settings.team or ""
        if token is None and self._installations is not None:
            # Asked each time: an installation may come, go, or bring a new token.
            try:
                token = await self._installations.token(team)
            except ConfigError as error:
                raise ChatError(str(error), retry=False) from error
        if token is None:
            raise NotInstalled(self._settings.name, team)
        return token

    async def call(self, method: str, arguments: Payload) -> dict[str, Any]:
        """Call a method with JSON; the answer's data.

        Raises:
            SlackApiError: Slack says no.
            NotInstalled: the workspace has not installed the app, or took it out.
            aiohttp.ClientError, OSError, TimeoutError: there was no answer.
        """
        self.calls += 1
        if method == "chat.update":
            arguments = {k: v for k, v in arguments.items() if k not in _NOT_IN_UPDATES}
        if method.startswith(_NO_JSON):
            # Methods that read take no JSON, nor does the first step of an upload.
            sent: dict[str, Any] = {"http_verb": "GET", "params": arguments}
        else:
            sent = {"json": arguments}
        token = await self.token()
        bearer = {"Authorization": f"Bearer {token.get_secret_value()}"}
        try:
            answer = await self.client.api_call(method, headers=bearer, **sent)
        except SlackApiError as error:
            if code(error) in TOKEN_REFUSED:
                await self._refused(token, error)
            raise
        data = answer.data
        if not isinstance(data, dict):
            raise ChatError("Slack's answer made no sense (no JSON).", retry=True)
        return data

    async def _refused(self, token: SecretStr, error: SlackApiError) -> None:
        """Slack does not take the token of an installation: perhaps we missed its end."""
        if self._installations is None or self._settings.token is not None:
            return
        name, team, word = self._settings.name, self._settings.team or "", code(error)
        if word in TOKEN_GONE:
            await self._installations.forget(team, token)
            raise NotInstalled(name, team) from error
        raise ChatError(token_refused(name, word, by_link=True), retry=False) from error

    async def put(self, url: str, data: bytes) -> None:
        """Send a file's content to the address that an upload was given.

        Raises:
            ChatError: it was not taken.
            aiohttp.ClientError, OSError, TimeoutError: there was no answer.
        """
        headers = {"Content-Type": "application/octet-stream"}
        async with self._pool().post(url, data=data, headers=headers) as answer:
            if answer.status != 200:
                raise ChatError(f"Slack took no file ({answer.status}).", retry=False)

    async def respond(self, url: str, payload: Payload) -> None:
        """Send to a response URL.

        Raises:
            ChatError: it takes no more, or there was no answer.
        """
        webhook = AsyncWebhookClient(url, session=self._pool(), retry_handlers=[], logger=LOGGER)
        try:
            answer = await webhook.send_dict(payload)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            reason = type(error).__name__
            raise ChatError(f"Slack took no answer ({reason}).", retry=True) from error
        if answer.status_code != 200:
            raise ChatError(f"Slack took no answer ({answer.status_code}).", retry=False)

    async def close(self) -> None:
        """Let go of all connections; the next call opens new ones."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _pool(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            seconds = limits.REQUEST.total_seconds()
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=seconds))
        return self._session
