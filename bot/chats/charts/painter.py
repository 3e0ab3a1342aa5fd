"""Pictures of charts, drawn in another process with a deadline."""

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import structlog

from bot.chats.charts.child import ABSENT
from bot.chats.charts.spec import vega_lite
from bot.core.chart import Chart

NAME: Final = "track.png"

_SECONDS: Final = 20.0
_AT_ONCE: Final = 2
_LARGEST: Final = 4_000_000
_COMMAND: Final = (sys.executable, "-m", "bot.chats.charts.child")
_NOT_INSTALLED: Final = (
    "No picture: the library vl-convert-python is not installed. The table says all of it."
)
_NOT_DRAWN: Final = "No picture: it could not be drawn; the bot's log has the reason."

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as PNG, or why there is none.

    Attributes:
        png: the picture, or None.
        alt: it in words.
        problem: why there is none, for people; "" with a picture.
    """

    png: bytes | None
    alt: str
    problem: str = ""


class Painter:
    """Draws charts, two at a time at most.

    Args:
        command: the process that draws; tests bring their own.
        seconds: how long one picture may take.
    """

    def __init__(self, command: tuple[str, ...] = _COMMAND, seconds: float = _SECONDS) -> None:
        self._command = command
        self._seconds = seconds
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def paint(self, chart: Chart) -> Picture:
        """Draw; never raises but when cancelled: a table without a picture is an answer too."""
        async with self._turns:
            try:
                status, picture, said = await self._run(json.dumps(vega_lite(chart)).encode())
            except (OSError, ValueError, TimeoutError) as error:
                _log.warning("chart not drawn", reason=repr(error))
                return Picture(None, chart.alt, _NOT_DRAWN)
        if status == ABSENT:
            return Picture(None, chart.alt, _NOT_INSTALLED)
        if status or not picture or len(picture) > _LARGEST:
            _log.warning("chart not drawn", status=status, said=said[-500:])
            return Picture(None, chart.alt, _NOT_DRAWN)
        return Picture(picture, chart.alt)

    async def _run(self, spec: bytes) -> tuple[int, bytes, str]:
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=pipe
        )
        try:
            async with asyncio.timeout(self._seconds):
                picture, said = await child.communicate(spec)
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        return child.returncode or 0, picture, said.decode("utf-8", "replace")
