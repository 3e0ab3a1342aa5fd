"""The composition root: builds the parts from the configuration, starts and stops them.

    running, bot        the bot from start to stop; `--once`
    parts, chats        what the configuration names, built
    periods             digests that are due, from what routes hold
    trying              explain and preview: what would happen to a file, without doing it
    asking              one command against the store
    exporting           everything stored, as CSV or JSON lines
    doctor              is this machine ready for this configuration?
    logs, progress      where log lines go; how far long work is

Below are the verbs that the command line asks for. Each loads what it needs when it is called,
so that none pays for the others.
"""
# ruff: noqa: PLC0415 - see above

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from bot.app.exporting import Form, What
    from bot.app.trying import TriedChat
    from bot.config.model import Config


async def run(config: "Config", *, once: bool = False) -> int:
    """See `bot.app.running.run`."""
    from bot.app import running

    return await running.run(config, once=once)


async def ask(config: "Config", text: str, *, width: int | None, styled: bool) -> str:
    """See `bot.app.asking.ask`."""
    from bot.app import asking

    return await asking.ask(config, text, width=width, styled=styled)


async def explain(config: "Config", path: Path) -> str:
    """See `bot.app.trying.explain`."""
    from bot.app import trying

    return await trying.explain(config, path)


async def preview(
    config: "Config", path: Path, chat: "TriedChat", channel: str | None, *, text: bool
) -> str:
    """See `bot.app.trying.preview`."""
    from bot.app import trying

    return await trying.preview(config, path, chat, channel, text=text)


async def export(config: "Config", what: "What", form: "Form", out: TextIO) -> int:
    """See `bot.app.exporting.export`."""
    from bot.app import exporting

    return await exporting.export(config, what, form, out)


async def doctor(config: "Config", config_path: str) -> tuple[str, int]:
    """See `bot.app.doctor.doctor`."""
    from bot.app import doctor as checks

    return await checks.doctor(config, config_path)
