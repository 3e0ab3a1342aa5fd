"""The chats of the configuration, built."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TextIO

from bot.chats.console.client import Console
from bot.chats.notices import Notices
from bot.commands.model import Context
from bot.config.model import Config
from bot.config.workspaces import (
    ChannelConfig,
    DeskWorkspace,
    DiscordWorkspace,
    SlackWorkspace,
)
from bot.ports import Chat

if TYPE_CHECKING:
    from starlette.routing import Route

    from bot.app.installing import LinkedApp


@dataclass(frozen=True, slots=True)
class Streams:
    """Where a console reads commands and prints."""

    stdin: TextIO
    stdout: TextIO

    @property
    def prompts(self) -> bool:
        """Whether a person at a terminal can be talked with."""
        return self.stdin.isatty() and self.stdout.isatty()


def build_chats(
    config: Config, context: Context, streams: Streams, notices: Notices | None = None
) -> list[Chat]:
    """One chat for each workspace, with its channels, in the order of the file.

    Slack's HTTP mode comes in through the desk, which is the one web server there is.

    Args:
        config: what is in force at the start.
        context: what commands may use.
        streams: where a console reads and prints.
        notices: how admins are told; by default of the chats alone.

    Raises:
        ConfigError: a secret is not where the configuration says.
    """
    notices = notices or Notices(context.now)
    context = replace(context, notices=notices.standing)
    app = _linked_app(config, context)
    built: dict[str, Chat] = {}
    for name, workspace in config.workspaces.items():
        if not isinstance(workspace, DeskWorkspace):
            built[name] = _build(config, name, context, streams, notices, app)
    for name, workspace in config.workspaces.items():
        if isinstance(workspace, DeskWorkspace):
            built[name] = _build_desk(config, name, workspace, context, built.values(), app)
    return [built[name] for name in config.workspaces]


def _linked_app(config: Config, context: Context) -> "LinkedApp | None":
    if not any(isinstance(w, SlackWorkspace) and w.client_id for w in config.workspaces.values()):
        return None
    from bot.app.installing import linked_app  # noqa: PLC0415 - slack-bolt, only for Slack

    return linked_app(config, context.store)


def _channels(config: Config, workspace: str) -> Mapping[str, ChannelConfig]:
    return {n: c for n, c in config.channels.items() if c.workspace == workspace}


def _build(
    config: Config,
    name: str,
    context: Context,
    streams: Streams,
    notices: Notices,
    app: "LinkedApp | None",
) -> Chat:
    channels = _channels(config, name)
    match config.workspaces[name]:
        case DiscordWorkspace() as guild:
            from bot.app.remote import build_discord  # noqa: PLC0415 - discord.py, only for Discord

            return build_discord(name, guild, channels, context, notices)
        case SlackWorkspace() as team:
            from bot.app.remote import build_slack  # noqa: PLC0415 - slack-bolt, only for Slack

            return build_slack(name, team, channels, context, notices, app)
    journal = config.store_path.with_name(f"{name}.journal")
    stdin, stdout = streams.stdin, streams.stdout
    return Console(name, tuple(channels), context, journal=journal, stdin=stdin, stdout=stdout)


def _build_desk(
    config: Config,
    name: str,
    desk: DeskWorkspace,
    context: Context,
    others: Iterable[Chat],
    app: "LinkedApp | None",
) -> Chat:
    from bot.chats.desk.client import Desk  # noqa: PLC0415 - a web server, only for a desk

    more: list[Route] = []
    if any(isinstance(w, SlackWorkspace) for w in config.workspaces.values()):
        from bot.app.remote import http_routes  # noqa: PLC0415 - slack-bolt, only for Slack

        more = http_routes(others, app, context.now)
    channels = tuple(_channels(config, name))
    return Desk(name, channels, context, host=desk.host, port=desk.port, more=more)
