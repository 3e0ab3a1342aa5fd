"""Values offered while somebody types into a form's field."""

from typing import Any

from bot.chats.neutral import neutralise, sendable
from bot.chats.slack import limits
from bot.chats.slack.markup import cut, weight
from bot.commands.completion import offered
from bot.commands.model import Command, Option
from bot.ports import Store


async def choices(
    command: Command, option: Option, typed: str, store: Store
) -> list[dict[str, Any]]:
    """Options of a select menu, likeliest first, within Slack's limits."""
    values = await offered(command, option, typed, store)
    fitting = [
        v for v in values if neutralise(v) and sendable(v) and weight(v) <= limits.OPTION_VALUE
    ]
    return [choice(v, v) for v in fitting[: limits.OPTIONS]]


def choice(label: str, value: str) -> dict[str, Any]:
    """One option of a select menu."""
    text = {"type": "plain_text", "text": cut(label, limits.OPTION_TEXT), "emoji": False}
    return {"text": text, "value": value}
