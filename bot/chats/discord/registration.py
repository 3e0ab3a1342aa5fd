"""Our commands as Discord's application commands; registered only where they differ.

Discord allows 200 creations a day and server, and shows a command anew to everybody after each:
so what it has is fetched and compared first.
"""

from collections.abc import Sequence
from typing import Any, Final

from discord.http import HTTPClient, Route

from bot.chats.discord import limits
from bot.chats.discord.markup import cut
from bot.commands.model import Command, Option

Payload = dict[str, Any]

_TEXT: Final = 3
_INTEGER: Final = 4
_COMPARED: Final = (
    "name",
    "description",
    "required",
    "autocomplete",
    "choices",
    "min_value",
    "min_length",
    "max_length",
    "options",
)


def command_payload(command: Command, *, everywhere: bool, managed: bool = True) -> Payload:
    """One command as Discord's form.

    Args:
        command: as the registry has it.
        everywhere: for every server, so that it has to be kept out of private talks.
        managed: what changes something is offered to those alone who may manage the channel.
    """
    # Discord takes what is required first.
    options = sorted(command.options, key=lambda option: not option.required)
    payload: Payload = {
        "type": 1,
        "name": command.name,
        "description": cut(command.summary, limits.DESCRIPTION - 2),
        "options": [_option(option) for option in options],
    }
    if managed and not command.queries:
        payload["default_member_permissions"] = limits.MANAGE_CHANNELS
    if everywhere:
        payload |= {"contexts": [0], "integration_types": [0]}
    return payload


def _option(option: Option) -> Payload:
    payload: Payload = {
        "type": _INTEGER if option.kind == "number" else _TEXT,
        "name": option.name,
        "description": cut(option.summary, limits.DESCRIPTION - 2),
        "required": option.required,
    }
    if option.kind == "number":
        return payload | {"min_value": 1}
    if option.kind == "choice":
        return payload | {"choices": [{"name": c, "value": c} for c in option.choices]}
    payload |= {"max_length": limits.OPTION_TEXT}
    return payload | {"autocomplete": True} if completes(option) else payload


def completes(option: Option) -> bool:
    """Whether there is something to offer while a value is typed."""
    return option.kind in ("speaker", "counted", "source") or (
        bool(option.choices) or option.name == "command"
    )


def same(ours: Sequence[Payload], theirs: Sequence[Payload]) -> bool:
    """Whether Discord has these commands already, no fewer and no others."""
    return {c["name"]: _plain(c) for c in ours} == {c["name"]: _plain(c) for c in theirs}


def _plain(payload: Payload) -> Payload:
    """What we decide about a command, defaults left out: Discord adds fields of its own."""
    kept = {key: payload[key] for key in _COMPARED if payload.get(key)}
    kept["type"] = payload.get("type", 1)
    if permissions := payload.get("default_member_permissions"):
        kept["default_member_permissions"] = str(permissions)
    if "choices" in kept:
        kept["choices"] = [(c["name"], c["value"]) for c in kept["choices"]]
    if "options" in kept:
        kept["options"] = [_plain(option) for option in kept["options"]]
    return kept


async def register(
    wire: HTTPClient,
    application: int,
    guilds: Sequence[str],
    commands: Sequence[Command],
    *,
    managed: bool = True,
) -> int:
    """Register what differs, in these servers or, without any, everywhere.

    Args:
        wire: sends requests.
        application: Discord's id of us.
        guilds: ids of the servers.
        commands: what to register.
        managed: as `command_payload` has it.

    Returns:
        In how many places the commands were written.
    """
    written = 0
    for guild in guilds or (None,):
        ids: dict[str, Any] = {"application_id": application}
        path = "/applications/{application_id}/commands"
        if guild is not None:
            ids["guild_id"] = guild
            path = "/applications/{application_id}/guilds/{guild_id}/commands"
        ours = [
            command_payload(command, everywhere=guild is None, managed=managed)
            for command in commands
        ]
        theirs = await wire.request(Route("GET", path, **ids))
        if not same(ours, theirs):
            await wire.request(Route("PUT", path, **ids), json=ours)
            written += 1
    return written
