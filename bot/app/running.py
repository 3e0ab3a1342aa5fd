"""The bot from start to stop."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import structlog
from prompt_toolkit.patch_stdout import patch_stdout

from bot.app import logs, progress
from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.parts import wall_clock
from bot.config.model import Config
from bot.engine.local import LocalEngine
from bot.errors import VerbatimError
from bot.store import open_store

_log = structlog.get_logger()


async def run(config: Config, path: str, *, once: bool = False) -> int:
    """Serve until Ctrl-C, a SIGTERM or "quit" at the prompt; or (``once``) do what is due.

    Args:
        config: what the file said a moment ago.
        path: the file, which is followed while serving.
        once: look at every source, post what is due, and end.

    Returns:
        The exit status: 0 after a clean stop.

    Raises:
        StoreError: the store cannot be opened or written.
    """
    streams = standard_streams()
    logs.configure(quiet=streams.prompts and not once)
    owner = f"{socket.gethostname()}:{os.getpid()}"
    async with _opened(config, Path(path), owner, streams) as bot:
        if once:
            with progress.bar("Reading") if sys.stderr.isatty() else nullcontext() as report:
                await bot.once(report or progress.lines("reading"))
        else:
            with patch_stdout() if streams.prompts else nullcontext(), _hung_up(bot, streams):
                await _until_stopped(bot.serve(progress.lines("reading")))
    return 0


def standard_streams() -> Streams:
    """The process's own streams.

    Raises:
        VerbatimError: standard output is closed.
    """
    if sys.stdout is None:
        raise VerbatimError(
            "Standard output is closed, so there is nowhere to print digests; send it to a file."
        )
    return Streams(sys.stdin or Path(os.devnull).open(encoding="utf-8"), sys.stdout)


@asynccontextmanager
async def _opened(config: Config, path: Path, owner: str, streams: Streams) -> AsyncIterator[Bot]:
    store = await open_store(config.store, wall_clock)
    engine = LocalEngine()
    try:
        bot = Bot(config, store, engine, wall_clock, owner, streams, file=path)
        try:
            yield bot
        finally:
            await bot.close()
    finally:
        await engine.close()
        await store.close()


@contextmanager
def _hung_up(bot: Bot, streams: Streams) -> Iterator[None]:
    """Let SIGHUP ask for a look at the configuration; at a prompt it ends the bot, as ever."""
    if bot.reloading is None or streams.prompts:
        yield
        return
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGHUP, bot.reloading.want)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGHUP)


async def _until_stopped(serving: Coroutine[Any, Any, None]) -> None:
    """Cancel ``serving`` on the first Ctrl-C or SIGTERM; a second Ctrl-C ends at once."""
    task = asyncio.create_task(serving)
    loop = asyncio.get_running_loop()

    def stop(name: str) -> None:
        _log.info("stopping", signal=name)
        loop.remove_signal_handler(signal.SIGINT)
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop, number.name)
    try:
        with suppress(asyncio.CancelledError):
            await task
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
