"""Workspaces on platforms: their settings from the configuration, their secrets read."""

from collections.abc import Iterable, Mapping

from starlette.routing import Route

from bot.app.installing import LinkedApp
from bot.app.parts import people
from bot.app.secrets import read_secret
from bot.chats.discord.client import Discord
from bot.chats.discord.settings import API, DiscordSettings, Ping, Place
from bot.chats.notices import Notices
from bot.chats.slack.client import Slack
from bot.chats.slack.oauth import oauth_routes
from bot.chats.slack.routes import slack_routes
from bot.chats.slack.settings import API as SLACK_API
from bot.chats.slack.settings import SlackSettings
from bot.commands.model import Context
from bot.config.workspaces import ChannelConfig, DiscordWorkspace, PingConfig, SlackWorkspace
from bot.ports import Chat, Clock


def build_discord(
    name: str,
    guild: DiscordWorkspace,
    channels: Mapping[str, ChannelConfig],
    context: Context,
    notices: Notices,
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
        admins=_people(context, "discord"),
        api_url=guild.api_url or API,
        gateway_url=guild.gateway_url,
    )
    return Discord(settings, context, notices=notices)


def build_slack(
    name: str,
    team: SlackWorkspace,
    channels: Mapping[str, ChannelConfig],
    context: Context,
    notices: Notices,
    app: LinkedApp | None,
) -> Slack:
    """Build the chat of one Slack workspace.

    Raises:
        ConfigError: a secret is not where the configuration says.
    """
    of = f"of workspace {name}"
    by_link = app if team.client_id else None
    settings = SlackSettings(
        name=name,
        token=read_secret(f"the bot token {of}", team.bot_token_env, team.bot_token_file),
        team=team.team,
        channels={n: c.id or "" for n, c in channels.items()},
        app_token=read_secret(f"the app token {of}", team.app_token_env, team.app_token_file),
        signing_secret=by_link.signing_secret
        if by_link
        else read_secret(
            f"the signing secret {of}", team.signing_secret_env, team.signing_secret_file
        ),
        api_url=team.api_url or SLACK_API,
        admins=_people(context, "slack"),
    )
    installations = by_link.installations if by_link else None
    return Slack(settings, context, installations=installations, notices=notices)


def http_routes(chats: Iterable[Chat], app: LinkedApp | None, clock: Clock) -> list[Route]:
    """The routes of all chats that take signed requests, and of the page to install an app."""
    routes = slack_routes([chat for chat in chats if isinstance(chat, Slack)])
    return routes + (oauth_routes(app.oauth, app.installations, clock) if app else [])


def _people(context: Context, platform: str) -> tuple[str, ...]:
    return tuple(people(context.access.admins).get(platform, ()))


def _ping(ping: PingConfig | None) -> Ping | None:
    if ping is None:
        return None
    number, _, each = ping.at_most.partition("/")
    return Ping(ping.role, int(number), "hour" if each == "hour" else "day")
