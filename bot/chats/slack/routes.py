"""HTTP mode: what people ask comes as requests that Slack signed."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from pydantic import SecretStr
from slack_bolt.adapter.starlette.async_handler import (
    AsyncSlackRequestHandler,
    to_async_bolt_request,
)
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

EVENTS: Final = "/slack/events"
_LARGEST: Final = 1_000_000
"""Bytes of a request; Slack's own are far smaller."""


class Signed(Protocol):
    """A chat that takes signed requests."""

    def answer_http(self, request: Request) -> Awaitable[Response | None]:
        """Answer, or None if the request is not signed for this chat."""
        ...


class Door:
    """Where requests for one app come in.

    Args:
        secret: the signing secret; without it nothing comes in.
        team: Slack's id of the workspace; requests of others are not for this app. None: any.
        make: makes the app that answers; called at the first request.
    """

    def __init__(
        self, secret: SecretStr | None, team: str | None, make: Callable[[], AsyncApp]
    ) -> None:
        self._secret = secret
        self._team = team
        self._make = make
        self._handler: AsyncSlackRequestHandler | None = None

    async def answer(self, request: Request) -> Response | None:
        """Answer a request; None if its signature is missing, wrong or too old."""
        if self._secret is None:
            return None
        verifier = SignatureVerifier(self._secret.get_secret_value())
        stamp = request.headers.get("x-slack-request-timestamp", "")
        signature = request.headers.get("x-slack-signature", "")
        if not stamp.isdecimal() or not verifier.is_valid(await request.body(), stamp, signature):
            return None
        theirs = to_async_bolt_request(request, await request.body()).context.team_id
        if self._team is not None and theirs not in (None, self._team):
            return None
        if self._handler is None:
            self._handler = AsyncSlackRequestHandler(self._make())
        return await self._handler.handle(request)


def slack_routes(chats: Sequence[Signed]) -> list[Route]:
    """The routes of all apps in HTTP mode; a request goes to the app whose secret signed it."""

    async def events(request: Request) -> Response:
        length = request.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > _LARGEST:
            return PlainTextResponse("too large", 413)
        for chat in chats:
            answer = await chat.answer_http(request)
            if answer is not None:
                return answer
        return PlainTextResponse("not signed by an app of ours", 401)

    return [Route(EVENTS, events, methods=["POST"])]
