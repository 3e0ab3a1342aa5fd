"""The pages by which a Slack workspace installs the app: /slack/install, /slack/oauth_redirect."""

import secrets
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urljoin

from pydantic import SecretStr
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.chats.slack import limits
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.installations import Installations, NotOnTheList
from bot.chats.slack.manifest import SCOPES
from bot.chats.slack.settings import API
from bot.chats.slack.wire import LOGGER
from bot.ports import Clock

INSTALL: Final = "/slack/install"
REDIRECT: Final = "/slack/oauth_redirect"
_PATIENCE: Final = timedelta(minutes=10)
_MOST_OPEN: Final = 1000


@dataclass(frozen=True, slots=True)
class OAuthSettings:
    """The app as Slack knows it.

    Attributes:
        client_id: as the app's page shows it.
        client_secret: likewise.
        api_url: where the Web API is.
    """

    client_id: str
    client_secret: SecretStr
    api_url: str = API

    @property
    def authorize_url(self) -> str:
        """Where an installer consents: on the host of the Web API."""
        return urljoin(self.api_url, "/oauth/v2/authorize")


def oauth_routes(
    settings: OAuthSettings, installations: Installations, clock: Clock
) -> list[Route]:
    """The two pages.

    Args:
        settings: the app.
        installations: where a finished installation is kept, if it is allowed.
        clock: tells how old a begun installation is.
    """
    client = _Client(
        base_url=settings.api_url,
        timeout=int(limits.REQUEST.total_seconds()),
        retry_handlers=[],
        logger=LOGGER,
    )
    flow = _Flow(
        client=client,
        logger=LOGGER,
        settings=AsyncOAuthSettings(
            client_id=settings.client_id,
            client_secret=settings.client_secret.get_secret_value(),
            scopes=[scope for scope, _ in SCOPES],
            authorization_url=settings.authorize_url,
            installation_store=installations,
            installation_store_bot_only=True,
            state_store=States(clock),
            callback_options=AsyncCallbackOptions(success=_installed, failure=_refused),
            logger=LOGGER,
        ),
    )

    async def install(request: Request) -> Response:
        return to_starlette_response(
            await flow.handle_installation(to_async_bolt_request(request, b""))
        )

    async def redirect(request: Request) -> Response:
        return to_starlette_response(
            await flow.handle_callback(to_async_bolt_request(request, b""))
        )

    return [Route(INSTALL, install, methods=["GET"]), Route(REDIRECT, redirect, methods=["GET"])]


class _Flow(AsyncOAuthFlow):
    """Takes the app out again where it may not be: Slack has installed it before we are asked."""

    async def store_installation(
        self, request: AsyncBoltRequest, installation: Installation
    ) -> None:
        """Keep an installation, or revoke its token.

        Raises:
            BoltError: it cannot be kept.
        """
        try:
            await super().store_installation(request, installation)
        except BoltError:
            with suppress(SlackApiError, *TRANSIENT):
                await self.client.auth_revoke(token=installation.bot_token)
            raise


class _Client(AsyncWebClient):
    """Names the app in the request's body: the library's own way warns of its end."""

    async def oauth_v2_access(  # type: ignore[override]  # what the flow calls it with
        self, *, code: str, client_id: str, client_secret: str, redirect_uri: str | None
    ) -> AsyncSlackResponse:
        """Change a code into a token."""
        named = {"code": code, "client_id": client_id, "client_secret": client_secret}
        if redirect_uri is not None:
            named["redirect_uri"] = redirect_uri
        return await self.api_call("oauth.v2.access", data=named)


class States(AsyncOAuthStateStore):
    """Installations that were begun; each can be finished once, soon, by the same browser."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: OrderedDict[str, datetime] = OrderedDict()

    async def async_issue(self, *args: object, **kwargs: object) -> str:
        """Begin one."""
        del args, kwargs
        state = secrets.token_urlsafe(24)
        self._open[state] = self._clock()
        if len(self._open) > _MOST_OPEN:
            self._open.popitem(last=False)
        return state

    async def async_consume(self, state: str) -> bool:
        """Finish one; False if it is unknown, finished or too old."""
        begun = self._open.pop(state, None)
        return begun is not None and self._clock() - begun < _PATIENCE


async def _installed(args: AsyncSuccessArgs) -> BoltResponse:
    del args
    return _page(200, "Verbatim is installed. Invite it to a channel: /invite @Verbatim")


async def _refused(args: AsyncFailureArgs) -> BoltResponse:
    if isinstance(args.error, NotOnTheList):
        said = (
            f"This workspace ({args.error}) is not on the list of those that may install "
            "Verbatim. Ask whoever runs the bot to name it there (team: in the configuration)."
        )
        return _page(403, said)
    if args.reason == "storage_error":
        LOGGER.error("an installation was not kept: %s", args.error)
        return _page(503, "The bot could not keep that. Begin again later at /slack/install.")
    return _page(args.suggested_status_code, "That did not work. Begin again at /slack/install.")


def _page(status: int, text: str) -> BoltResponse:
    headers: dict[str, str | Sequence[str]] = {"Content-Type": "text/plain; charset=utf-8"}
    return BoltResponse(status=status, body=text, headers=headers)
