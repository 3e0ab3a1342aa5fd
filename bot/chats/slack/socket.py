"""Socket Mode: what people ask comes over a connection that we open."""

import asyncio

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.chats.slack.faults import TOKEN_REFUSED, TRANSIENT, code
from bot.chats.slack.pacing import Paces
from bot.chats.slack.wire import LOGGER

_PING_SECONDS = 10.0
_FRESH_SECONDS = 15.0


class Socket:
    """The connection of one app.

    Args:
        app: who answers.
        client: calls Slack.
        token: the app token.
        paces: its clock, and how to wait between two attempts.
    """

    def __init__(self, app: AsyncApp, client: AsyncWebClient, token: str, paces: Paces) -> None:
        self._app = app
        self._client = _Client(token, client, paces)
        self._client.socket_mode_request_listeners.append(self._handle)

    async def serve(self) -> None:
        """Answer until cancelled; slack_sdk connects again by itself.

        Raises:
            SlackApiError: Slack refuses the app token.
        """
        connecting = asyncio.create_task(self._client.connect_to_new_endpoint(force=True))
        try:
            raise await self._client.refused
        finally:
            connecting.cancel()
            await asyncio.gather(connecting, return_exceptions=True)
            await self._client.close()  # type: ignore[no-untyped-call]  # untyped in the library

    @property
    def connected(self) -> asyncio.Event:
        """Set while Slack has said hello."""
        return self._client.greeted

    async def _handle(self, client: AsyncBaseSocketModeClient, req: SocketModeRequest) -> None:
        # bolt measures how long an answer took only to log it at a level that is off.
        await send_async_response(client, req, await run_async_bolt_app(self._app, req), 0.0)


class _Client(SocketModeClient):
    """Stops where connecting again makes no sense, instead of trying for ever."""

    def __init__(self, token: str, web: AsyncWebClient, paces: Paces) -> None:
        self._paces = paces
        self._issued = 0.0
        self._address: str | None = None
        super().__init__(token, LOGGER, web, ping_interval=_PING_SECONDS)
        self.refused: asyncio.Future[SlackApiError] = asyncio.get_running_loop().create_future()
        self.greeted = asyncio.Event()
        self.message_listeners.append(self._greet)

    @property  # type: ignore[override]  # the library's is an attribute
    def wss_uri(self) -> str | None:
        """Where to connect; forgotten soon, since Slack takes an address only for a while.

        The library itself would try an old one for ever.
        """
        fresh = self._paces.now() - self._issued < _FRESH_SECONDS
        return self._address if fresh else None

    @wss_uri.setter
    def wss_uri(self, address: str | None) -> None:
        self._address = address
        self._issued = self._paces.now()

    async def issue_new_wss_url(self) -> str:
        """Ask for an address to connect to; a refused token ends the asking."""
        pause = 1.0
        while True:
            try:
                return await super().issue_new_wss_url()
            except SlackApiError as error:
                if code(error) in TOKEN_REFUSED and not self.refused.done():
                    self.refused.set_result(error)
                    await asyncio.Event().wait()
                LOGGER.warning("Socket Mode is refused: %s", code(error))
            except (ValueError, *TRANSIENT) as error:
                LOGGER.warning("Slack cannot be reached: %s", type(error).__name__)
            await self._paces.sleep(pause)
            pause = min(2 * pause, 60.0)

    async def _greet(
        self, client: AsyncBaseSocketModeClient, message: dict[str, object], raw: str | None = None
    ) -> None:
        del client, raw
        if message.get("type") == "hello":
            self.greeted.set()
