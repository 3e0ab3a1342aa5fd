"""Chats on the local Discord, and documents whose deliveries they post."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from discord_server import GUILD, TOKEN, DiscordServer
from publisher_records import NOON, Time
from publisher_records import entry as bare_entry
from pydantic import SecretStr
from sample_digests import SECTION

from bot.chats.charts.painter import Painter
from bot.chats.discord.client import Discord
from bot.chats.discord.pacing import Paces
from bot.chats.discord.settings import DiscordSettings, Place
from bot.commands.access import Access
from bot.commands.model import Context
from bot.core.digest import Section
from bot.ports import Entry, Store

CHANNEL, SECOND = "500000000000000001", "500000000000000002"


class Skipped:
    """Time that passes at once when somebody sleeps: what the pace is has tests of its own."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self._now += seconds
        await asyncio.sleep(0)


class Chats:
    """Makes chats as a start of the bot would, and ends them."""

    def __init__(self, server: DiscordServer, store: Store, time: Time) -> None:
        self.server = server
        self.store = store
        self.time = time
        self._made: list[Discord] = []
        self._running: list[asyncio.Task[None]] = []

    def settings(self, **changed: Any) -> DiscordSettings:
        fields: dict[str, Any] = {
            "name": "guild",
            "token": SecretStr(TOKEN),
            "channels": {"desk": Place(CHANNEL)},
            "guilds": (GUILD,),
            "api_url": self.server.api_url,
            "gateway_url": self.server.gateway_url,
        }
        return DiscordSettings(**(fields | changed))

    def context(self, **changed: Any) -> Context:
        fields = {"store": self.store, "now": self.time, "zone": ZoneInfo("Europe/Kyiv")}
        return Context(**{**fields, "sources": ("seeds",), **changed})

    def make(
        self,
        *,
        paces: Paces | None = None,
        access: Access | None = None,
        painter: Painter | None = None,
        **changed: Any,
    ) -> Discord:
        settings = self.settings(**changed)
        for place in settings.channels.values():
            self.server.channel(place.id, next(iter(settings.guilds), GUILD))
        skipped = Skipped()
        paces = paces or Paces(skipped.now, skipped.sleep)
        context = self.context(access=access or Access())
        chat = Discord(settings, context, paces=paces, painter=painter)
        self._made.append(chat)
        return chat

    async def up(self, **changed: Any) -> Discord:
        """A chat that is logged in and hears the gateway."""
        chat = self.make(**changed)
        self.run(chat)
        async with asyncio.timeout(10):
            await chat.up.wait()
        return chat

    def run(self, chat: Discord) -> asyncio.Task[None]:
        task = asyncio.create_task(chat.run())
        self._running.append(task)
        return task

    async def close(self) -> None:
        for task in self._running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        for chat in self._made:
            await chat.close()


@asynccontextmanager
async def make_chats(server: DiscordServer, store: Store, time: Time) -> AsyncIterator[Chats]:
    chats = Chats(server, store, time)
    try:
        yield chats
    finally:
        await chats.close()


def entry(key: str, *channels: str, part: Section = SECTION, **more: Any) -> Entry:
    """A document with lines to post; its deliveries are called ``channel-key-revision``."""
    made = bare_entry(key, *channels, **more)
    reference = replace(
        part.document, id=made.document.id, key=key, revision=made.document.revision
    )
    shown = replace(part, document=reference)
    deliveries = tuple(
        replace(d, digest=replace(d.digest, sections=(shown,), made=NOON)) for d in made.deliveries
    )
    return replace(made, deliveries=deliveries)
