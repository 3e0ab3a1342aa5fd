"""File events: a hint that a look is worth its while, never the truth."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from collections.abc import Set as AbstractSet
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path
from typing import Final

import structlog
from watchfiles import Change, awatch

from bot.formats.model import shown
from bot.sources.names import ignored

_log: Final = structlog.get_logger(__name__)
_CALM = 100  # milliseconds without an event that end a burst, at most ten times in a row
_MOST_FAILURES: Final = 3  # in a row, without a burst in between
AGAIN: Final = timedelta(minutes=1)


async def follow(name: str, path: str, again: timedelta = AGAIN) -> AsyncIterator[None]:
    """Yield once for each burst of changes below ``path``, until cancelled.

    One more yield comes within a second of the beginning: a file that came after the first look
    and before the system began to tell would wait for the schedule otherwise.

    Where the system gives no events (too many watches, a network file system, the folder is
    gone), that is logged once and tried again after ``again``; a yield then makes up for what
    was missed.
    """
    told = False
    failures = 0
    while True:
        try:
            place = await asyncio.to_thread(_identity, path)
            async with aclosing(_bursts(path)) as bursts:
                begun = False
                async for burst in bursts:
                    if begun and not burst:
                        continue
                    begun = True
                    failures = 0
                    yield
                    if await asyncio.to_thread(_identity, path) != place:
                        break  # the folder was replaced: events would come from the old one
            told = False
        except (ExceptionGroup, UnicodeError) as error:
            # A name that is no UTF-8 ends the watcher, but only when its file changes.
            failures += 1
            _log.info("file events begin anew", source=name, reason=type(error).__name__)
            if failures > _MOST_FAILURES:
                await asyncio.sleep(again.total_seconds())
        except (OSError, RuntimeError) as error:
            if not told:
                _log.warning(
                    "no file events; the schedule finds what changes",
                    source=name,
                    path=shown(path),
                    reason=str(error)[:200],
                )
            told = True
            await asyncio.sleep(again.total_seconds())
        yield


def _bursts(path: str) -> AsyncGenerator[AbstractSet[object]]:
    """Bursts of changes, and an empty one for each second without any."""
    return awatch(
        path,
        watch_filter=_telling,
        debounce=_CALM * 10,
        step=_CALM,
        rust_timeout=1000,
        yield_on_timeout=True,
        force_polling=False,
        ignore_permission_denied=True,
    )


def _identity(path: str) -> tuple[int, int]:
    """Tell one folder from another of the same name; the watcher itself minds no missing one.

    Raises:
        OSError: it is not there.
    """
    state = Path(path).stat()
    return state.st_dev, state.st_ino


def _telling(_change: Change, path: str) -> bool:
    return not ignored(Path(path).name)
