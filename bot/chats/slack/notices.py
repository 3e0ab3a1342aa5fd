"""A word with an admin in private."""

import structlog
from slack_sdk.errors import SlackApiError

from bot.chats.slack.blocks import rich, words
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.packing import Part, message
from bot.chats.slack.wire import Wire
from bot.errors import ChatError

_log = structlog.get_logger("bot.slack")


async def tell(wire: Wire, user: str, sentence: str) -> bool:
    """Tell a person of the workspace; False if that does not work, as for one of another."""
    part = Part()
    part.add(rich(words(sentence)))
    try:
        await wire.call("chat.postMessage", {"channel": user, **message(part)})
    except (SlackApiError, ChatError, *TRANSIENT) as error:
        _log.info("admin not reached", admin=user, error=type(error).__name__)
        return False
    return True
