"""Which kinds of documents are read, and which parser reads given bytes."""

import re
from dataclasses import dataclass
from typing import Final

from bot.errors import ParseError
from bot.formats import html, markdown, message, plain
from bot.formats.encoding import decode
from bot.formats.model import Parsed, Parser, shown
from bot.formats.signatures import unread


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of document: its name for people, file endings, media types and parser."""

    name: str
    endings: tuple[str, ...]
    media: tuple[str, ...]
    parse: Parser


PLAIN: Final = Format("plain text", (".txt", ".text"), ("text/plain",), plain.parse)
MARKDOWN: Final = Format("Markdown", (".md", ".markdown"), ("text/markdown",), markdown.parse)
HTML: Final = Format(
    "HTML", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), html.parse
)
MESSAGE: Final = Format("e-mail", (".eml",), ("message/rfc822",), message.parse)
FORMATS: Final = (PLAIN, MARKDOWN, HTML, MESSAGE)

_DATA: Final = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml", ".yaml", ".yml", ".toml")
_VAGUE: Final = frozenset({"", "text/plain", "application/octet-stream"})
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_PAGE: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def parse(data: bytes, name: str, media: str | None = None) -> Parsed:
    """Turn any bytes into text.

    Args:
        data: the content as it was found.
        name: file name; its ending decides where no telling media type is known.
        media: media type with its parameters, if the source knows it.

    Raises:
        ParseError: nothing readable in it; the message names the file and the reason.
    """
    if not data:
        raise ParseError(f"{shown(name)} is empty: 0 bytes")
    charset = _CHARSET.search(media or "")
    declared = charset[1] if charset else None
    if what := unread(data):
        raise _unread(name, what)
    chosen = _by_media(media) or _by_ending(name)
    if message.is_message(data, by_hand=chosen in (PLAIN, None)):
        chosen = MESSAGE  # whatever it is called
    if chosen is None:
        if name.lower().endswith(_DATA):
            raise _unread(name, "data for programs")
        chosen = HTML if _PAGE.match(data, 0, 4096) else PLAIN
        try:
            decode(data[:65536], name, declared)
        except ParseError as error:
            raise _unread(name, "it" + str(error).removeprefix(shown(name))) from error
    return _guarded(chosen, data, name, declared)


def known_kinds() -> str:
    """List what is read, for messages."""
    return ", ".join(f"{f.name} ({' '.join(f.endings)})" for f in FORMATS)


def _guarded(chosen: Format, data: bytes, name: str, declared: str | None) -> Parsed:
    try:
        return chosen.parse(data, name, declared)
    except (ParseError, MemoryError):
        raise
    except RecursionError as error:
        raise ParseError(
            f"{shown(name)} cannot be read as {chosen.name}: its parts lie too deep in one another;"
            " save its text as plain text"
        ) from error
    except Exception as error:
        raise ParseError(
            f"{shown(name)} cannot be read as {chosen.name}:"
            f" {type(error).__name__}: {shown(str(error)[:200])}"
        ) from error


def _by_media(media: str | None) -> Format | None:
    kind = (media or "").split(";")[0].strip().lower()
    if kind in _VAGUE:
        return None
    return next((f for f in FORMATS if kind in f.media), None)


def _by_ending(name: str) -> Format | None:
    return next((f for f in FORMATS if name.lower().endswith(f.endings)), None)


def _unread(name: str, reason: str) -> ParseError:
    return ParseError(
        f"{shown(name)} is not a kind of document that is read ({reason});"
        f" save it as one of these: {known_kinds()}"
    )
