"""What a parser yields, and how a file is named in messages."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.core.layout import Notice


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text of a document and what its format says about it.

    Attributes:
        text: what a reader sees; every span points into it. Holds no lone surrogates.
        title: the headline as the format's own metadata gives it, or None.
        published: the date as the metadata gives it (no zone), or None.
        language: ISO 639-1 code as the metadata gives it, or None.
        link: web address of the original as the metadata gives it, or None.
        notices: what is odd about the bytes, for people to judge.
    """

    text: str
    title: str | None = None
    published: date | None = None
    language: str | None = None
    link: str | None = None
    notices: tuple[Notice, ...] = ()


class Parser(Protocol):
    """One kind of document."""

    def __call__(self, data: bytes, name: str, declared: str | None) -> Parsed:
        """Turn bytes into text.

        Args:
            data: the content as it was found.
            name: file name, for messages.
            declared: the encoding that the source claims, or None.

        Raises:
            ParseError: the bytes do not become text; the message names the file and the reason.
        """
        ...


def shown(name: str) -> str:
    """Make a file name safe in a message: what cannot be printed becomes an escape."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
