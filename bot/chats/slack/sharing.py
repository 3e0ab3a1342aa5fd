"""A document's lines shared with another channel, and a button where no form can open."""

from typing import Any, Final

from bot.chats.slack.actions import GONE, section_of
from bot.chats.slack.blocks import Block, faint
from bot.chats.slack.packing import Part, Payload, message
from bot.chats.slack.render import button
from bot.chats.slack.replies import render_reply
from bot.commands.model import Context
from bot.ports import Reply

SHARE: Final = "verbatim:share"


def form(value: str) -> Block:
    """The view that asks where to; ``value`` as the button carries it."""
    menu: dict[str, Any] = {
        "type": "conversations_select",
        "action_id": SHARE,
        "default_to_current_conversation": True,
        # Slack then tells a response URL: the bot need not be a member of that channel.
        "response_url_enabled": True,
    }
    chosen = {"type": "input", "block_id": SHARE, "label": _plain("Channel"), "element": menu}
    return {
        "type": "modal",
        "callback_id": SHARE,
        "title": _plain("Share"),
        "submit": _plain("Share"),
        "close": _plain("Cancel"),
        "private_metadata": value,
        "blocks": [chosen],
    }


async def shared(value: str, by: str, context: Context) -> list[Payload]:
    """The messages to share; without buttons, since they belong to the first post."""
    part = await section_of(value, context)
    if part is None:
        return render_reply(GONE)
    return render_reply(Reply(part.document.title, (part,)), by=by)


def form_button() -> Payload:
    """A message with a button that opens the form: a mention alone cannot."""
    part = Part()
    part.add(faint("Ask with a form:"))
    payload = message(part)
    elements = [button("verbatim:form", "Ask Verbatim", "form")]
    payload["blocks"].append({"type": "actions", "elements": elements})
    return payload


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
