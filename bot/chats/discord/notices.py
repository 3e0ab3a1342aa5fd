"""What only an admin can put right, told once: in the log, and to each admin in private."""

from collections.abc import Awaitable, Callable, Sequence

import discord
import structlog
from discord.http import HTTPClient, Route

from bot.chats.discord.faults import TRANSIENT
from bot.chats.discord.markup import escape
from bot.chats.discord.render import message
from bot.errors import ChatError

_log = structlog.get_logger("bot.discord")


class Notices:
    """Sentences told so far.

    Args:
        admins: ids of the users who are told.
        wire: brings the client that requests go through.
    """

    def __init__(self, admins: Sequence[str], wire: Callable[[], Awaitable[HTTPClient]]) -> None:
        self._admins = admins
        self._wire = wire
        self._told: set[str] = set()

    async def tell(self, sentence: str) -> None:
        """Tell, unless that was told since the start; an admin who takes no messages is left."""
        if sentence in self._told:
            return
        self._told.add(sentence)
        _log.error("an admin is needed", reason=sentence)
        for admin in self._admins:
            try:
                wire = await self._wire()
                talk = await wire.request(
                    Route("POST", "/users/@me/channels"), json={"recipient_id": admin}
                )
                route = Route("POST", "/channels/{channel_id}/messages", channel_id=talk["id"])
                await wire.request(route, json=message([escape(sentence)], []))
            except (discord.DiscordException, ChatError, *TRANSIENT) as error:
                _log.warning("admin not told", admin=admin, error=type(error).__name__)
