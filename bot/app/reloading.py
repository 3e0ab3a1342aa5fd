"""The configuration file is looked at while the bot runs; what changed in it is taken over.

Looked at every few seconds rather than by file events: it is one small file, editors replace it
in as many ways as there are editors, and a look costs less than a missed event.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Final

import structlog

from bot.chats.notices import Notices
from bot.config.load import decode, parse, read_bytes
from bot.config.model import Config
from bot.errors import ConfigError
from bot.ports import Clock

EVERY: Final = timedelta(seconds=2)
"""How often the file is looked at."""
STEADY: Final = timedelta(seconds=1)
"""How long its content must stay the same before it is believed: an editor, or a copy over the
network, may write it in parts."""

_FAULT: Final = "configuration"
_RESTART: Final = "configuration: restart"
_TOLD: Final = 3
"""Faults that are told word for word; `verbatim check` names the others."""

_log = structlog.get_logger()


class Reloading:
    """Keeps the configuration in force as the file has it.

    Args:
        path: the file.
        take_over: goes on with a configuration; returns what of it needs a restart. Called on
            the event loop and not awaited, so that nothing sees half of the change.
        notices: how admins are told.
        clock: tells how long the file has been as it is.
    """

    def __init__(
        self,
        path: Path,
        take_over: Callable[[Config], Sequence[str]],
        notices: Notices,
        clock: Clock,
    ) -> None:
        self._path = path
        self._take_over = take_over
        self._notices = notices
        self._clock = clock
        self._wanted = asyncio.Event()
        self._seen: tuple[str, datetime] | None = None
        self._judged: str | None = None

    def want(self) -> None:
        """Ask `run` for a look; returns at once, so that a timetable or signal can call it."""
        self._wanted.set()

    async def run(self) -> None:
        """Look whenever asked, until cancelled."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - the bot goes on with what it has
                _log.exception("the configuration was not looked at", reason=repr(error))

    async def look(self) -> None:
        """Look once; take the file over if it is sound, and has been as it is for long enough."""
        content = await asyncio.to_thread(_read, self._path)
        if content is None:
            return  # it was written to while it was read
        mark = _mark(content)
        now = self._clock()
        if self._seen is None or self._seen[0] != mark:
            self._seen = mark, now
            return
        if mark == self._judged or now - self._seen[1] < STEADY:
            return
        config, faults = await asyncio.to_thread(_judge, content, str(self._path))
        self._judged = mark
        self._notices.settle(_FAULT)
        if config is None:
            await self._refuse(faults)
            return
        self._notices.settle(_RESTART)
        waiting = self._take_over(config)
        if waiting:
            sentence = (
                f"{self._path} was taken over, except for what only a start reads: restart to "
                f"take over: {', '.join(waiting)}"
            )
            await self._notices.tell(_FAULT, _RESTART, sentence)

    async def _refuse(self, faults: Sequence[str]) -> None:
        for fault in faults:
            _log.error("a fault in the configuration", fault=fault)
        more = len(faults) - _TOLD
        others = f" (and {more} more; verbatim check names them)" if more > 0 else ""
        sentence = (
            f"The changed configuration is not taken over, the one before stays in force: "
            f"{' · '.join(faults[:_TOLD])}{others}"
        )
        await self._notices.tell(_FAULT, _FAULT, sentence)


def _read(path: Path) -> bytes | str | None:
    """The file's content, or why there is none (text); None if it changed meanwhile."""
    before = _stamp(path)
    try:
        data, _ = read_bytes(path)
    except ConfigError as error:
        return str(error)
    return data if _stamp(path) == before else None


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        state = path.stat()
    except OSError:
        return ()
    return state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _mark(content: bytes | str) -> str:
    kind, data = ("t", content.encode()) if isinstance(content, str) else ("b", content)
    return kind + blake2b(data, digest_size=16).hexdigest()


def _judge(content: bytes | str, name: str) -> tuple[Config | None, list[str]]:
    """The configuration that this content is, or what is wrong with it."""
    if isinstance(content, str):
        return None, [content]
    try:
        config, faults = parse(decode(content, name), name)
    except ConfigError as error:
        return None, str(error).splitlines()
    return config, [str(fault) for fault in faults]
