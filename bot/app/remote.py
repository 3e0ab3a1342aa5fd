"""Workspaces on platforms: their settings from the configuration, their secrets read."""

from collections.abc import Mapping

from bot.app.secrets import read_secret
from bot.chats.discord.client import Discord
from bot.chats.discord.settings import API, DiscordSettings, Ping, Place
from bot.commands.model import Context
from bot.config.workspaces import ChannelConfig, DiscordWorkspace, PingConfig


def build_discord(
    name: str, guild: DiscordWorkspace, channels: Mapping[str, ChannelConfig], context: Context
) -> Discord:
    """Build the chat of one Discord workspace.

    Raises:
        ConfigError: its token is not where the configuration says.
    """
    what = f"the bot token of workspace {name}"
    token = read_secret(what, guild.bot_token_env, guild.bot_token_file)
    assert token is not None  # the configuration's rules ask for one
    places = {n: Place(c.id or "", _ping(c.ping)) for n, c in channels.items()}
    settings = DiscordSettings(
        name=name,
        token=token,
        channels=places,
        guilds=(guild.id,) if guild.id else (),
        api_url=guild.api_url or API,
        gateway_url=guild.gateway_url,
    )
    return Discord(settings, context)


def _ping(ping: PingConfig | None) -> Ping | None:
    if ping is None:
        return None
    number, _, each = ping.at_most.partition("/")
    return Ping(ping.role, int(number), "hour" if each == "hour" else "day")
