"""Who does the heavy work, off the event loop."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.core.extraction import Extraction
from bot.core.fingerprints import NOTHING, Fingerprint
from bot.ports.source import Found


@dataclass(frozen=True, slots=True)
class Reading:
    """Bytes become text and its extraction."""

    text: str
    title: str
    published: date | None
    language: str | None
    extraction: Extraction
    link: str | None = None
    """Web address of the original as the document itself gives it."""
    fingerprint: Fingerprint = NOTHING
    """Of its sentences."""


class Engine(Protocol):
    """Who does the heavy work, off the event loop."""

    async def read(self, found: Found) -> Reading:
        """Parse and extract.

        Raises:
            ParseError: the bytes do not become text within the limits.
            EngineError: no document can be read at all; none of them is to blame.
        """
        ...

    async def close(self) -> None:
        """Stop; running work is given up."""
        ...
