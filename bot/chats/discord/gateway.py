"""The client library, led to where our requests shall go and at our pace.

discord.py keeps its addresses in class attributes, the same for every client of a process; here
each client has its own. It also has no limit over all routes, which `Paces` adds.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import aiohttp
import discord
from discord.http import HTTPClient, Route
from yarl import URL

from bot.chats.discord.buckets import Bucket
from bot.chats.discord.pacing import Paces
from bot.chats.discord.settings import DiscordSettings

TIMEOUT_SECONDS = 15.0
"""Of one request; an attempt is looked for only after a longer time."""

_LONGEST_WAIT = 30.0
"""A 429 that asks for longer ends the request; the delivery waits in the store instead."""

# We do not speak: that what voice needs is missing is nothing to warn of.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

Interaction = dict[str, Any]
"""As Discord sends it."""


class Wire(HTTPClient):
    """Requests to our addresses, in their turn."""

    def lead(self, settings: DiscordSettings, paces: Paces) -> None:
        """Say where requests go; called once, before the first."""
        self._api = settings.api_url.rstrip("/")
        self._gateway = URL(settings.gateway_url) if settings.gateway_url else None
        self._paces = paces

    async def request(self, route: Route, **more: Any) -> Any:  # noqa: ANN401 - JSON, as the parent has it
        """Send one request; those that answer an interaction have no limit in common.

        Raises:
            discord.RateLimited: too much was refused lately, or Discord asks to wait for long.
        """
        if wait := self._paces.guard.wait():
            raise discord.RateLimited(wait)
        route.url = self._api + route.url.removeprefix(Route.BASE)
        if not route.path.startswith(("/interactions/", "/webhooks/")):
            await self._paces.request()
        more.setdefault("timeout", aiohttp.ClientTimeout(total=TIMEOUT_SECONDS))
        return await super().request(route, **more)

    def get_ratelimit(self, key: str) -> Bucket:
        """The window of a route, ours instead of the library's."""
        bucket = self._buckets.get(key)
        if not isinstance(bucket, Bucket):
            bucket = self._buckets[key] = Bucket(self.max_ratelimit_timeout)
            self._try_clear_expired_ratelimits()
        return bucket

    async def ws_connect(self, url: str, *, compress: int = 0) -> aiohttp.ClientWebSocketResponse:
        """Connect to the gateway that was configured, whichever Discord names."""
        if self._gateway is not None:
            url = str(self._gateway.with_query(URL(url).query))
        return await super().ws_connect(url, compress=compress)


class Gateway(discord.AutoShardedClient):
    """The connection: as many shards as Discord recommends, and interactions as they come."""

    def __init__(
        self,
        settings: DiscordSettings,
        paces: Paces,
        on_interaction: Callable[[Interaction], Awaitable[None]],
    ) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            shard_count=settings.shards,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            max_ratelimit_timeout=_LONGEST_WAIT,
        )
        hearing = aiohttp.TraceConfig()
        hearing.on_request_end.append(partial(_heard, paces))
        wire = Wire(self.loop, http_trace=hearing, max_ratelimit_timeout=_LONGEST_WAIT)
        wire.lead(settings, paces)
        self.http = self._connection.http = wire
        self._paces = paces
        self._answer = on_interaction
        self._answering: set[asyncio.Task[None]] = set()
        self.up = asyncio.Event()
        """Set while the gateway has told that we are there."""
        # The raw form: the library's own reads whole messages that no command needs.
        self._connection.parsers["INTERACTION_CREATE"] = self._interaction

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify once in five seconds, as the gateway demands."""
        del shard_id
        if not initial:
            await self._paces.sleep(5.0)

    async def on_connect(self) -> None:
        """Note that a session began."""
        self.up.set()

    async def on_resumed(self) -> None:
        """Note that a session goes on."""
        self.up.set()

    async def on_disconnect(self) -> None:
        """Note that nothing arrives at present."""
        self.up.clear()

    def _interaction(self, data: Interaction) -> None:
        task = asyncio.get_running_loop().create_task(self._answer_one(data))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer_one(self, data: Interaction) -> None:
        await self._answer(data)

    async def close(self) -> None:
        """Give up what is being answered, and the connection."""
        for task in tuple(self._answering):
            task.cancel()
        try:
            await super().close()
        finally:
            # A stop in the midst of the library's own closing would leave the session open.
            await self.http.close()


async def _heard(
    paces: Paces, session: object, context: object, params: aiohttp.TraceRequestEndParams
) -> None:
    """Hear every refusal, those too after which the library tries again by itself."""
    del session, context
    response = params.response
    scope = response.headers.get("X-RateLimit-Scope")
    if response.status in (401, 403, 429) and scope != "shared":
        paces.guard.refused()
    if response.status == 429 and scope == "global":
        with suppress(ValueError, TypeError, KeyError, aiohttp.ClientError):
            paces.refused(float((await response.json())["retry_after"]))
