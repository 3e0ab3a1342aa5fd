"""Reading one file whole or not at all."""

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_PIECE: Final = 1 << 20

Reader = Callable[[Path, Sequence[str], os.stat_result], bytes | None]
"""Reads the file at ``parts`` below a root; a seam, so that a test can make it fail."""


def read_whole(root: Path, parts: Sequence[str], listed: os.stat_result) -> bytes | None:
    """Read a regular file that is still as it was listed.

    Every step of the way is opened without following links, so that nothing swapped in
    meanwhile leads out of the folder, and nothing but a regular file is read from.

    Returns:
        The content, or None if the file changed before or while it was read.

    Raises:
        OSError: it cannot be opened or read.
    """
    handle = _open(root, parts)
    try:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode) or not _same(before, listed):
            return None
        pieces: list[bytes] = []
        left = before.st_size + 1
        while left > 0 and (piece := os.read(handle, min(_PIECE, left))):
            pieces.append(piece)
            left -= len(piece)
        data = b"".join(pieces)
        return data if len(data) == before.st_size and _same(os.fstat(handle), before) else None
    finally:
        os.close(handle)


def _open(root: Path, parts: Sequence[str]) -> int:
    place = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in parts[:-1]:
            inner = os.open(part, _FOLDER, dir_fd=place)
            os.close(place)
            place = inner
        return os.open(parts[-1], _FILE, dir_fd=place)
    finally:
        os.close(place)


def _same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino) == (
        other.st_size, other.st_mtime_ns, other.st_ctime_ns, other.st_ino
    )  # fmt: skip
