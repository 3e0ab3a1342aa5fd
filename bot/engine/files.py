"""Reading files that a person names, one by one."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Final

from bot.core.document import Document, document_id
from bot.engine.work import work
from bot.errors import ParseError
from bot.formats.model import shown
from bot.ports import Found, Reading

LARGEST: Final = 20_000_000
"""Bytes of one file; the default of a source's ``max_size`` too."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A file and what it became: a document with its reading, or the problem in one sentence."""

    path: str
    document: Document | None = None
    reading: Reading | None = None
    problem: str | None = None


def read_file(path: str) -> Tried:
    """Parse and extract one file; whatever is wrong with it becomes ``problem``."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Tried(path, problem=f"{shown(path)} cannot be read: {reason}; check the path")
    if len(data) > LARGEST:
        return Tried(path, problem=f"{shown(path)} is larger than 20 MB; split it")
    now = datetime.now(UTC)
    stamp = blake2b(data, digest_size=16).hexdigest()
    try:
        reading = work(Found(path, stamp, stamp, data, None, Path(path).name, now))
    except ParseError as error:
        return Tried(path, problem=str(error))
    document = Document(
        id=document_id("", path),
        source="",
        key=shown(path),
        text=reading.text,
        revision=1,
        title=reading.title,
        published=reading.published,
        fetched=now,
        language=reading.language,
        link=reading.link,
    )
    return Tried(path, document, reading)
