"""What the Discord chat has to know; plain values, whoever read them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import SecretStr

from bot.chats.discord.limits import INVITE_PERMISSIONS

API: str = "https://discord.com/api/v10"


@dataclass(frozen=True, slots=True)
class Ping:
    """Whom a post calls, and how often at most.

    Attributes:
        role: the role's id.
        at_most: how many posts in a period call it; the first ones of each period do.
        each: the period, on the clock of the configured zone.
    """

    role: str
    at_most: int = 3
    each: Literal["hour", "day"] = "day"


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or thread of Discord.

    Attributes:
        id: Discord's id of it.
        ping: whom posts there call, or None.
    """

    id: str
    ping: Ping | None = None


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """One workspace on Discord.

    Attributes:
        name: the workspace's name in the configuration.
        token: the bot's token.
        channels: where our channels are, by our names.
        guilds: ids of the servers it answers in; empty: every server it is a member of.
        admins: ids of users who are told, once each, what only they can put right.
        api_url: where the REST interface is.
        gateway_url: where the gateway is; None: as the REST interface tells.
        shards: how many gateway connections; None: as many as Discord recommends.
    """

    name: str
    token: SecretStr
    channels: Mapping[str, Place]
    guilds: tuple[str, ...] = ()
    admins: tuple[str, ...] = field(default=())
    api_url: str = API
    gateway_url: str | None = None
    shards: int | None = None


def invite_link(application: str, guild: str | None = None) -> str:
    """Where an admin of a server adds the bot, with the permissions it needs and no others.

    Args:
        application: the application's id, as the developer portal shows it.
        guild: the server to choose beforehand, or None.
    """
    link = (
        f"https://discord.com/oauth2/authorize?client_id={application}"
        f"&scope=bot+applications.commands&permissions={INVITE_PERMISSIONS}"
    )
    return f"{link}&guild_id={guild}&disable_guild_select=true" if guild else link
