"""What lies in a folder: every file below it, and what cannot be looked at, with the reason."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.ports import Refused
from bot.sources.names import ignored, key_of, wanted

Lister = Callable[[Path], list[os.DirEntry[str]]]
"""Lists one directory; raises OSError. A seam, so that a test can make it fail."""

_ODD: Final = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True, slots=True)
class File:
    """A regular file inside the folder.

    Attributes:
        key: the way to it from the folder, as text.
        parts: the same as names for the operating system, links resolved.
        stat: its state when it was listed.
    """

    key: str
    parts: tuple[str, ...]
    stat: os.stat_result


def list_directory(path: Path) -> list[os.DirEntry[str]]:
    """List a directory by name, so that every look goes the same way."""
    with os.scandir(path) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def scan(
    root: Path, patterns: Sequence[str] = (), lister: Lister = list_directory
) -> Iterator[File | Refused]:
    """Walk the folder; directories behind links are not entered, so loops do no harm.

    Args:
        root: absolute and free of links.
        patterns: which keys to look at; empty for all.
        lister: lists one directory.

    Yields:
        Files, and refusals: a directory's key ends with a slash.

    Raises:
        OSError: the root itself cannot be listed.
    """
    pending: list[tuple[str, ...]] = [()]
    while pending:
        parts = pending.pop()
        try:
            entries = lister(root.joinpath(*parts))
        except FileNotFoundError:
            if not parts:
                raise
            continue
        except OSError as error:
            if not parts:
                raise
            yield Refused(key_of(parts) + "/", _place_stamp(root, parts, error), _closed(error))
            continue
        inner: list[tuple[str, ...]] = []
        for entry in entries:
            if ignored(entry.name):
                continue
            way = (*parts, entry.name)
            if _is_directory(entry):
                inner.append(way)
            elif wanted(key_of(way), patterns):
                yield from _entry(root, way, entry)
        pending.extend(reversed(inner))


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:  # then its state cannot be had either, and `_entry` says why
        return False


def stamp_of(state: os.stat_result) -> str:
    """Mark a version of a file without reading it: size, times and inode."""
    return f"{state.st_size}-{state.st_mtime_ns}-{state.st_ctime_ns}-{state.st_ino}"


def _entry(root: Path, way: tuple[str, ...], entry: os.DirEntry[str]) -> Iterator[File | Refused]:
    key = key_of(way)
    try:
        state = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return
    except OSError as error:
        yield Refused(key, f"!{error.errno}", reason_of(error))
        return
    if stat.S_ISLNK(state.st_mode):
        yield from _link(root, key, entry, state)
    elif stat.S_ISREG(state.st_mode):
        yield File(key, way, state)
    else:
        kind = _ODD.get(stat.S_IFMT(state.st_mode), "a special file")
        yield Refused(key, stamp_of(state), f"is {kind}, not a file to read; it is left alone")


def _link(
    root: Path, key: str, entry: os.DirEntry[str], own: os.stat_result
) -> Iterator[File | Refused]:
    try:
        target = Path(entry.path).resolve(strict=True)
        state = target.lstat()
    except (OSError, RuntimeError):  # RuntimeError: a loop, before Python 3.13
        yield Refused(key, stamp_of(own), "is a link that leads nowhere; remove or mend it")
        return
    if stat.S_ISDIR(state.st_mode):
        return
    if not target.is_relative_to(root):
        reason = "is a link to a place outside the folder; copy the file here instead"
        yield Refused(key, stamp_of(own), reason)
    elif not stat.S_ISREG(state.st_mode):
        yield Refused(key, stamp_of(own), "is a link to something that is not a file")
    else:
        yield File(key, target.relative_to(root).parts, state)


def _place_stamp(root: Path, parts: Sequence[str], error: OSError) -> str:
    """Mark a directory that cannot be listed; it is told again when it has changed."""
    try:
        state = root.joinpath(*parts).lstat()
    except OSError:
        return f"!{error.errno}"
    return f"{state.st_mode}-{state.st_ctime_ns}-{state.st_ino}!{error.errno}"


def reason_of(error: OSError) -> str:
    """Say for people why a file cannot be read, and what to do."""
    if isinstance(error, PermissionError):
        return "cannot be read: permission denied; give the bot the right to read it"
    return f"cannot be read: {error.strerror or error}; it is tried again at the next look"


def _closed(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "cannot be listed: permission denied; give the bot the right to read and enter it"
    return f"cannot be listed: {error.strerror or error}; what was read from it before is kept"
