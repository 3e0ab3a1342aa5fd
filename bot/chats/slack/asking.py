"""Commands answered: what a person typed, asked in our own words, shown to them alone."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.chats.replies import reply_to
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.markup import unescape
from bot.chats.slack.packing import Payload
from bot.chats.slack.pages import answer_buttons
from bot.chats.slack.pictures import Pictures
from bot.chats.slack.replies import render_reply
from bot.chats.slack.wire import LOGGER, Wire
from bot.commands.model import Context
from bot.commands.registry import COMMANDS
from bot.errors import ChatError
from bot.ports import Asker

_NAMES = frozenset(command.name for command in COMMANDS) - {"verbatim"}


def command_line(name: str, text: str) -> str:
    """The command meant by a slash command or a mention.

    ``/verbatim quotes …`` means ``/quotes …``: other apps may have taken the short names.

    Args:
        name: the slash command with its slash, or "" for a mention.
        text: what stands behind it, as Slack delivers it.
    """
    plain = unescape(text).strip()
    plain = "help" if plain == "?" else plain
    first, _, rest = plain.partition(" ")
    word = first.removeprefix("/").lower()
    if name in ("", "/verbatim"):
        if word in _NAMES:
            return f"/{word} {rest}".strip()
        return f"/verbatim {rest if word == 'verbatim' else plain}".strip()
    return f"{name} {plain}".strip()


class Asking:
    """Answers the people of one workspace.

    Args:
        name: the workspace's name.
        channels: our names of the channels, by Slack's ids.
        context: what commands use.
        wire: calls Slack.
        pictures: draws and uploads charts.
    """

    def __init__(
        self,
        name: str,
        channels: Mapping[str, str],
        context: Context,
        wire: Wire,
        pictures: Pictures,
    ) -> None:
        self._name = name
        self._channels = channels
        self.context = context
        self._wire = wire
        self._pictures = pictures

    def asker(self, user: str, channel: str | None) -> Asker:
        """Who asks, and in which of our channels.

        Slack tells who manages a channel only to apps that may read everybody's profile.
        """
        return Asker(self._name, user, self._channels.get(channel or ""), platform="slack")

    async def answer(self, line: str, asker: Asker) -> list[Payload]:
        """Answer for the asker alone, with buttons that only they can press."""
        reply = await reply_to(line, asker, self.context)
        image = await self._pictures.image(reply.chart)
        return render_reply(reply, answer_buttons(line, asker.user, reply), image=image)

    async def public(self, line: str, asker: Asker, by: str) -> list[Payload]:
        """Answer for everybody in the channel."""
        reply = await reply_to(line, asker, self.context)
        return render_reply(reply, by=by, image=await self._pictures.image(reply.chart))

    async def to_url(self, url: str, payloads: list[Payload], **how: str | bool) -> None:
        """Send messages to a response URL; ``how``: as Slack documents for response URLs."""
        for n, payload in enumerate(payloads):
            first: dict[str, Any] = {"replace_original": False, **how}
            later = first | {"replace_original": False}
            try:
                said = {**payload, **(later if n else first)}
                await self._pictures.show(partial(self._wire.respond, url), said)
            except ChatError as error:
                LOGGER.warning("an answer was not shown: %s", error)
                return

    async def to_person(
        self, user: str, channel: str | None, thread: str | None, payloads: list[Payload]
    ) -> None:
        """Show messages to one person: in the channel, or where the bot is no member, directly."""
        for payload in payloads:
            where = {"channel": channel, "user": user}
            if thread:
                where["thread_ts"] = thread
            try:
                if channel is not None:
                    said = {**payload, **where}
                    await self._pictures.show(partial(self._wire.call, "chat.postEphemeral"), said)
                    continue
            except SlackApiError:
                channel = None
            except (ChatError, *TRANSIENT) as error:
                LOGGER.warning("an answer was not shown: %s", type(error).__name__)
                return
            try:
                said = {**payload, "channel": user}
                await self._pictures.show(partial(self._wire.call, "chat.postMessage"), said)
            except (SlackApiError, ChatError, *TRANSIENT) as error:
                LOGGER.warning("an answer was not shown: %s", type(error).__name__)
                return
