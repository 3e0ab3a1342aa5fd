"""A folder as a source: a listing is the truth, file events only say when to look."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from errno import ELOOP, ENOTDIR
from hashlib import blake2b
from pathlib import Path
from typing import Final

from bot.errors import SourceError
from bot.formats.model import shown
from bot.ports import Clock, Found, Gone, Known, Refused, Seen, Touched, Unsettled
from bot.sources.events import follow
from bot.sources.reading import Reader, read_whole
from bot.sources.scan import File, Lister, list_directory, reason_of, scan, stamp_of

_BATCH: Final = 16  # files to a turn of the thread: the first are handed on while others wait
_BATCH_BYTES: Final = 4_000_000  # likewise, so that few big ones do not fill the memory


MAX_BYTES: Final = 20_000_000
SETTLE: Final = timedelta(milliseconds=500)


class Folder:
    """All files below one folder, hidden and unfinished ones left out.

    Args:
        name: the source's name in the configuration.
        path: the folder, absolute or relative to where the bot runs.
        clock: tells the time, to judge which files are settled.
        patterns: file names or paths with ``*`` and ``?``; empty for all.
        watch: whether `wake` listens to file events.
        max_bytes: a longer file is refused unread.
        settle: a file that changed within this time is still being written.
        lister: how a directory is listed.
        reader: how a file is read.
    """

    def __init__(
        self,
        name: str,
        path: str | os.PathLike[str],
        *,
        clock: Clock,
        patterns: Sequence[str] = (),
        watch: bool = True,
        max_bytes: int = MAX_BYTES,
        settle: timedelta = SETTLE,
        lister: Lister = list_directory,
        reader: Reader = read_whole,
    ) -> None:
        self._name = name
        self._path = os.fspath(path)
        self._clock = clock
        self._patterns = tuple(patterns)
        self._watch = watch
        self._max_bytes = max_bytes
        self._settle = settle // timedelta(microseconds=1) * 1000
        self._lister = lister
        self._reader = reader

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        return self._name

    async def fetch(self, known: Mapping[str, Known]) -> AsyncIterator[Seen]:
        """Look once, in a thread, a few files at a time.

        Raises:
            SourceError: the folder is not there or cannot be listed.
        """
        differences = self._differences(known)
        while batch := await asyncio.to_thread(_take, differences):
            for seen in batch:
                yield seen

    async def wake(self) -> AsyncIterator[None]:
        """Yield after something in the folder changed; ends at once if not watched."""
        if self._watch:
            async for _ in follow(self._name, self._path):
                yield

    def _differences(self, known: Mapping[str, Known]) -> Iterator[Seen]:
        root = Path(os.path.realpath(self._path))
        there: set[str] = set()
        closed: list[str] = []
        try:
            for place in scan(root, self._patterns, self._lister):
                there.add(place.key)
                if isinstance(place, Refused) and place.key.endswith("/"):
                    closed.append(place.key)
                seen = self._compare(root, place, known.get(place.key))
                if isinstance(seen, Gone):
                    there.discard(place.key)
                elif isinstance(seen, Refused):
                    yield replace(seen, reason=f"{shown(seen.key)} {seen.reason}")
                elif seen is not None:
                    yield seen
        except OSError as error:
            raise SourceError(self._problem(error)) from error
        kept = tuple(closed)
        for key in known:
            if key not in there and not key.startswith(kept):
                yield Gone(key)

    def _compare(self, root: Path, place: File | Refused, was: Known | None) -> Seen | None:
        stamp = place.stamp if isinstance(place, Refused) else stamp_of(place.stat)
        if was is not None and was.stamp == stamp:
            return None
        if isinstance(place, Refused):
            return place
        if self._unsettled(place.stat):
            return Unsettled(place.key)
        if place.stat.st_size > self._max_bytes:
            size, most = place.stat.st_size / 1e6, self._max_bytes / 1e6
            reason = f"is too big: {size:,.1f} MB, and at most {most:,.1f} MB are read; split it"
            return Refused(place.key, stamp, reason)
        return self._read(root, place, was, stamp)

    def _read(self, root: Path, file: File, was: Known | None, stamp: str) -> Seen:
        try:
            data = self._reader(root, file.parts, file.stat)
        except FileNotFoundError:
            return Gone(file.key)
        except OSError as error:
            if error.errno in {ELOOP, ENOTDIR}:  # swapped for a link or a file meanwhile
                return Unsettled(file.key)
            lasting = isinstance(error, PermissionError)  # a right given changes the stamp
            mark = stamp if lasting else f"{stamp}!{error.errno}"
            return Refused(file.key, mark, reason_of(error))
        if data is None:
            return Unsettled(file.key)
        digest = blake2b(data, digest_size=16).hexdigest()
        if was is not None and was.digest == digest:
            return Touched(file.key, stamp)
        modified = datetime.fromtimestamp(file.stat.st_mtime_ns / 1e9, UTC)
        name = file.key.rpartition("/")[2]
        return Found(file.key, stamp, digest, data, None, name, modified)

    def _unsettled(self, state: os.stat_result) -> bool:
        """Whether it changed just now; a time in the future says nothing, so it does not count."""
        now = int(self._clock().timestamp() * 1e9)
        return any(
            0 <= now - moment < self._settle for moment in (state.st_mtime_ns, state.st_ctime_ns)
        )

    def _problem(self, error: OSError) -> str:
        place = shown(self._path)
        if isinstance(error, FileNotFoundError):
            return f"The folder {place} is not there; make it, or correct its `path`."
        if isinstance(error, NotADirectoryError):
            return f"{place} is a file, not a folder; correct its `path`."
        return f"The folder {place} cannot be listed: {error.strerror or error}; see its rights."


def _take(differences: Iterator[Seen]) -> list[Seen]:
    batch: list[Seen] = []
    size = 0
    for seen in differences:
        batch.append(seen)
        size += len(seen.data) if isinstance(seen, Found) else 0
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            break
    return batch
