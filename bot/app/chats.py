"""The chats of the configuration, built."""

import sys
from collections.abc import Sequence

from bot.chats.console.client import Console
from bot.commands.model import Context
from bot.config.model import Config, ConsoleWorkspace, DeskWorkspace
from bot.ports import Chat


def build_chats(config: Config, context: Context) -> list[Chat]:
    """One chat for each workspace, with its channels, in the order of the file."""
    return [_build(config, name, _channels(config, name), context) for name in config.workspaces]


def _channels(config: Config, workspace: str) -> Sequence[str]:
    return [name for name, channel in config.channels.items() if channel.workspace == workspace]


def _build(config: Config, name: str, channels: Sequence[str], context: Context) -> Chat:
    match config.workspaces[name]:
        case ConsoleWorkspace():
            journal = config.store_path.with_name(f"{name}.journal")
            return Console(
                name, channels, context, journal=journal, stdin=sys.stdin, stdout=sys.stdout
            )
        case DeskWorkspace() as desk:
            from bot.chats.desk.client import Desk  # noqa: PLC0415 - a web server, if configured

            return Desk(name, channels, context, host=desk.host, port=desk.port)
