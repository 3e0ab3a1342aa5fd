"""Names of files: what is passed over, and how any name becomes text."""

import os
from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import Final

_UNFINISHED: Final = ("~", ".swp", ".swx", ".part", ".partial", ".tmp", ".crdownload")
_MARK: Final = "\ufffd"


def ignored(name: str) -> bool:
    """Whether people would not call it a document: hidden, or an editor's or download's rest."""
    lower = name.lower()
    return lower.startswith((".", "#")) or lower.endswith(_UNFINISHED)


def wanted(key: str, patterns: Sequence[str]) -> bool:
    """Whether a key fits any of the patterns; none given, all fit.

    A pattern is matched against the name and against the whole key; ``*`` runs over slashes,
    ``**/`` also stands for no folder at all.
    """
    if not patterns:
        return True
    name = key.rpartition("/")[2]
    return any(
        fnmatchcase(key, p) or fnmatchcase(key, p.replace("**/", "")) or fnmatchcase(name, p)
        for p in patterns
    )


def key_of(parts: Sequence[str]) -> str:
    """Write the way from the folder to a file as text that any store can hold.

    Bytes that are not UTF-8 become ``\ufffd`` and two hexadecimal digits; that sign itself is
    written the same way, so that two files never share a key.
    """
    return "/".join(_text_of(part) for part in parts)


def _text_of(name: str) -> str:
    text = os.fsencode(name).decode("utf-8", "surrogateescape")
    return "".join(_escape(c) if c == _MARK or "\udc80" <= c <= "\udcff" else c for c in text)


def _escape(character: str) -> str:
    raw = character.encode("utf-8", "surrogateescape")
    return "".join(f"{_MARK}{byte:02X}" for byte in raw)
