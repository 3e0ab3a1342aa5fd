"""The chats of the configuration, built."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

from bot.chats.console.client import Console
from bot.commands.model import Context
from bot.config.model import Config
from bot.config.workspaces import (
    ChannelConfig,
    ConsoleWorkspace,
    DeskWorkspace,
    DiscordWorkspace,
    SlackWorkspace,
)
from bot.ports import Chat


@dataclass(frozen=True, slots=True)
class Streams:
    """Where a console reads commands and prints."""

    stdin: TextIO
    stdout: TextIO

    @property
    def prompts(self) -> bool:
        """Whether a person at a terminal can be talked with."""
        return self.stdin.isatty() and self.stdout.isatty()


def build_chats(config: Config, context: Context, streams: Streams) -> list[Chat]:
    """One chat for each workspace, with its channels, in the order of the file.

    Raises:
        ConfigError: a secret is not where the configuration says.
    """
    built = (_build(config, name, context, streams) for name in config.workspaces)
    return [chat for chat in built if chat is not None]


def _channels(config: Config, workspace: str) -> Mapping[str, ChannelConfig]:
    return {n: c for n, c in config.channels.items() if c.workspace == workspace}


def _build(config: Config, name: str, context: Context, streams: Streams) -> Chat | None:
    channels = _channels(config, name)
    match config.workspaces[name]:
        case ConsoleWorkspace():
            journal = config.store_path.with_name(f"{name}.journal")
            stdin, stdout = streams.stdin, streams.stdout
            return Console(
                name, tuple(channels), context, journal=journal, stdin=stdin, stdout=stdout
            )
        case DeskWorkspace() as desk:
            from bot.chats.desk.client import Desk  # noqa: PLC0415 - a web server, if configured

            return Desk(name, tuple(channels), context, host=desk.host, port=desk.port)
        case DiscordWorkspace() as guild:
            from bot.app.remote import build_discord  # noqa: PLC0415 - a large library, likewise

            return build_discord(name, guild, channels, context)
        case SlackWorkspace():
            return None  # `bot.config.absent` refuses it in this version
