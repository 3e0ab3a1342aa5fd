"""Where documents come from: what a look at a source yields."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol

_LARGE: Final = 100_000
"""Bytes: the longest documents that people write, and about a second of reading."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the store remembers of one place in a source.

    Attributes:
        stamp: the source's cheap mark of a version (size and times of a file, an ETag).
        digest: hash of the content behind it; None if it could not be read.
    """

    stamp: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """New or changed content.

    Attributes:
        key: the place within the source; always encodable text.
        media: media type if the source knows it; formats decide by name and content otherwise.
        name: file name, for its ending.
        modified: when the source says it changed (aware, UTC).
        link: where a person opens it, or None.
    """

    key: str
    stamp: str
    digest: str
    data: bytes = field(repr=False)
    media: str | None
    name: str
    modified: datetime
    link: str | None = None

    @property
    def is_large(self) -> bool:
        """Whether reading it takes so long that others are not to wait for it."""
        return len(self.data) > _LARGE


@dataclass(frozen=True, slots=True)
class Touched:
    """The stamp changed, the content did not."""

    key: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that cannot be read, with the reason; told once for each stamp."""

    key: str
    stamp: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """What was known is no longer there."""

    key: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Still being written: look again soon."""

    key: str


Seen = Found | Touched | Refused | Gone | Unsettled


class Source(Protocol):
    """Where documents come from."""

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        ...

    def fetch(self, known: Mapping[str, Known]) -> AsyncIterator[Seen]:
        """Look once; yield only what differs from ``known``.

        Raises:
            SourceError: the source as a whole cannot be looked at.
        """
        ...

    def wake(self) -> AsyncIterator[None]:
        """Yield whenever a look is worth its while; a hint only, never the truth."""
        ...
