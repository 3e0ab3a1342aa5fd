"""The chats of the configuration, built."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from bot.chats.console.client import Console
from bot.commands.model import Context
from bot.config.model import Config, ConsoleWorkspace, DeskWorkspace
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
    """One chat for each workspace, with its channels, in the order of the file."""
    return [_build(config, name, context, streams) for name in config.workspaces]


def _channels(config: Config, workspace: str) -> Sequence[str]:
    return [name for name, channel in config.channels.items() if channel.workspace == workspace]


def _build(config: Config, name: str, context: Context, streams: Streams) -> Chat:
    channels = _channels(config, name)
    match config.workspaces[name]:
        case ConsoleWorkspace():
            journal = config.store_path.with_name(f"{name}.journal")
            stdin, stdout = streams.stdin, streams.stdout
            return Console(name, channels, context, journal=journal, stdin=stdin, stdout=stdout)
        case DeskWorkspace() as desk:
            from bot.chats.desk.client import Desk  # noqa: PLC0415 - a web server, if configured

            return Desk(name, channels, context, host=desk.host, port=desk.port)
