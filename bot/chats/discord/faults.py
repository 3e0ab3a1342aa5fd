"""What went wrong at Discord, as a `ChatError` that says whether to try again, or what to do.

Codes: docs.discord.com/developers, "Opcodes and Status Codes".
"""

import asyncio
from datetime import timedelta
from typing import Final

import aiohttp
import discord

from bot.errors import ChatError

EDIT_REFUSED: Final = frozenset((10008, 30046, 50005, 50083, 160005))
"""Unknown message, too many edits of an old one, somebody else's, thread archived or locked."""

_BANNED: Final = timedelta(minutes=10)
"""How long to keep away after a 429 that did not come from Discord itself but from its edge."""

TRANSIENT: Final = (aiohttp.ClientError, OSError, asyncio.TimeoutError, discord.GatewayNotFound)

_ADVICE: Final = {
    10003: "the channel is gone: correct its id in the configuration, or take its routes out",
    50001: "the bot cannot see the channel: give its role View Channel there",
    50013: "the bot may not write there: give its role View Channel, Send Messages, Read Message "
    "History and, in a thread, Send Messages in Threads",
    50008: "this is no channel for messages: configure a text channel or a thread",
    160005: "the thread is locked: open it again, or configure another",
    50083: "the thread is archived and locked: open it again, or configure another",
}


def token_refused(workspace: str) -> str:
    """What an admin has to do when Discord does not take the token."""
    return (
        f"Discord refuses the token of workspace {workspace} (401): make a new one in the "
        "developer portal (Bot, Reset Token), put it where the configuration reads it, restart."
    )


def chat_error(error: Exception, workspace: str, where: str) -> ChatError:
    """Translate; ``where`` names the channel for people."""
    if isinstance(error, ChatError):
        return error
    if isinstance(error, discord.RateLimited):
        after = timedelta(seconds=error.retry_after)
        return ChatError("Discord asks to wait (429).", retry=True, after=after)
    if isinstance(error, discord.LoginFailure):
        return ChatError(token_refused(workspace), retry=False)
    if isinstance(error, discord.HTTPException):
        return _answered(error, workspace, where)
    if isinstance(error, TRANSIENT):
        return ChatError(f"Discord cannot be reached ({type(error).__name__}).", retry=True)
    if isinstance(error, discord.ClientException | discord.ConnectionClosed | RuntimeError):
        return ChatError(
            f"The connection to Discord is closed ({type(error).__name__}).", retry=True
        )
    raise error


def _answered(error: discord.HTTPException, workspace: str, where: str) -> ChatError:
    if error.status == 401:
        return ChatError(token_refused(workspace), retry=False)
    if error.status == 429:
        return ChatError("Discord asks to wait (429).", retry=True, after=_wait(error))
    if error.status >= 500:
        return ChatError(f"Discord has trouble of its own ({error.status}).", retry=True)
    said = " ".join(str(error.text).split())[:200]
    advice = _ADVICE.get(error.code, said or "no reason given")
    return ChatError(f"{where}: {advice} ({error.status}, code {error.code}).", retry=False)


def _wait(error: discord.HTTPException) -> timedelta:
    """The time that a 429 without Discord's own mark asks for; the library gives up on those."""
    try:
        seconds = float(error.response.headers.get("Retry-After", ""))
    except ValueError:
        return _BANNED
    return timedelta(seconds=min(max(seconds, 1.0), 24 * 3600.0))
