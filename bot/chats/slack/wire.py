"""The connection to Slack's Web API: one client, one pool, no retries of its own.

slack_sdk's default retry handler sends a request again when its answer was lost, and so posts
twice. Here nothing is sent again: the publisher looks first.
"""

import logging
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.chats.slack import limits
from bot.chats.slack.packing import Payload
from bot.chats.slack.settings import SlackSettings
from bot.errors import ChatError

_NOT_IN_UPDATES = ("mrkdwn", "unfurl_links", "unfurl_media")

LOGGER = logging.getLogger("slack")
# Below this level slack_sdk logs whole requests, with what people asked.
LOGGER.setLevel(logging.WARNING)


class Wire:
    """Calls the Web API of one workspace."""

    def __init__(self, settings: SlackSettings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None
        self._client: AsyncWebClient | None = None
        self.calls = 0
        """How many requests went out."""

    @property
    def client(self) -> AsyncWebClient:
        """The client; made where it is first used, since it belongs to the running loop."""
        session = self._pool()
        if self._client is None:
            self._client = AsyncWebClient(
                token=self._settings.token.get_secret_value(),
                base_url=self._settings.api_url,
                timeout=int(limits.REQUEST.total_seconds()),
                session=session,
                retry_handlers=[],
                logger=LOGGER,
            )
        self._client.session = session
        return self._client

    async def call(self, method: str, arguments: Payload) -> dict[str, Any]:
        """Call a method with JSON; the answer's data.

        Raises:
            SlackApiError: Slack says no.
            aiohttp.ClientError, OSError, TimeoutError: there was no answer.
        """
        self.calls += 1
        if method == "chat.update":
            arguments = {k: v for k, v in arguments.items() if k not in _NOT_IN_UPDATES}
        if method.startswith("conversations."):
            # Methods that read take no JSON.
            answer = await self.client.api_call(method, http_verb="GET", params=arguments)
        else:
            answer = await self.client.api_call(method, json=arguments)
        data = answer.data
        if not isinstance(data, dict):
            raise ChatError("Slack's answer made no sense (no JSON).", retry=True)
        return data

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
