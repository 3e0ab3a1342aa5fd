"""What only an admin can put right, told once: in the log, and to each admin in private."""

from collections.abc import Sequence

import structlog
from slack_sdk.errors import SlackApiError

from bot.chats.slack.blocks import rich, words
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.packing import Part, message
from bot.chats.slack.wire import Wire
from bot.errors import ChatError

_log = structlog.get_logger("bot.slack")


class Notices:
    """Sentences told so far.

    Args:
        admins: ids of the users who are told.
        wire: calls Slack.
    """

    def __init__(self, admins: Sequence[str], wire: Wire) -> None:
        self._admins = admins
        self._wire = wire
        self._told: set[str] = set()

    async def tell(self, sentence: str) -> None:
        """Tell, unless that was told since the start; an admin who cannot be reached is left."""
        if sentence in self._told:
            return
        self._told.add(sentence)
        _log.error("an admin is needed", reason=sentence)
        for admin in self._admins:
            part = Part()
            part.add(rich(words(sentence)))
            try:
                await self._wire.call("chat.postMessage", {"channel": admin, **message(part)})
            except (SlackApiError, ChatError, *TRANSIENT) as error:
                _log.warning("admin not told", admin=admin, error=type(error).__name__)
