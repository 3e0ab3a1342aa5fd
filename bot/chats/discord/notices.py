"""A word with an admin in private."""

from collections.abc import Awaitable, Callable

import discord
import structlog
from discord.http import HTTPClient, Route

from bot.chats.discord.faults import TRANSIENT
from bot.chats.discord.markup import escape
from bot.chats.discord.render import message
from bot.errors import ChatError

_log = structlog.get_logger("bot.discord")


async def tell(wire: Callable[[], Awaitable[HTTPClient]], user: str, sentence: str) -> bool:
    """Tell a person; False if that does not work, as for one who takes no messages."""
    try:
        client = await wire()
        talk = await client.request(
            Route("POST", "/users/@me/channels"), json={"recipient_id": user}
        )
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=talk["id"])
        await client.request(route, json=message([escape(sentence)], []))
    except (discord.DiscordException, ChatError, *TRANSIENT) as error:
        _log.info("admin not reached", admin=user, error=type(error).__name__)
        return False
    return True
