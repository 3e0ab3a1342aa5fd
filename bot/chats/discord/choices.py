"""Values offered while somebody types an option."""

from typing import Any

from bot.chats.discord import limits
from bot.chats.discord.markup import size
from bot.chats.neutral import neutralise, sendable
from bot.commands.completion import offered
from bot.commands.model import Command, Option
from bot.ports import Store


async def choices(
    command: Command, option: Option, typed: str, store: Store
) -> list[dict[str, Any]]:
    """Choices for the value of an option, likeliest first, within Discord's limits."""
    values = await offered(command, option, typed, store)
    fitting = [v for v in values if v.strip() and sendable(v) and _fits(v)]
    return [{"name": neutralise(v) or v, "value": v} for v in fitting[: limits.CHOICES]]


def _fits(value: str) -> bool:
    return max(size(value), size(neutralise(value))) <= limits.CHOICE
