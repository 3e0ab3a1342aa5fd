"""Markdown with front matter: the words a reader sees, one blank line between blocks.

Marks of headings, emphasis, links, code and lists go, images, HTML tags and what is struck out too;
a line wrapped in the source is one line; a row of a table is one too, bars between its cells. The
lines of a block quote keep their ">", which says that they are another's.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.core.layout import Notice
from bot.errors import ParseError
from bot.formats.dates import read_date, read_language, read_link
from bot.formats.encoding import decode
from bot.formats.front_matter import read_front_matter
from bot.formats.model import Parsed, shown
from bot.formats.set_off import joined, mark_lines
from bot.formats.tags import strip_tags

_TURN: Final = re.compile(r"(?:[QA]|Question|Answer)[:.](?:\s|$)")
"""A turn of an interview in the next line: its break is meant, although Markdown has it a space."""
_DEEPEST: Final = 60  # blocks within blocks, as the parser counts them


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Decode, take the front matter off, render to plain words; see `Parser`."""
    source, notices = decode(data, name, declared)
    front = read_front_matter(source)
    body = source[front.end :]
    tokens = _read_tokens(body)
    heading = None
    if tokens is None:
        blocks = [body.strip()]
        notices += (Notice("odd-markup", "The Markdown is nested too deep; its marks stay."),)
    else:
        parts = list(_blocks(tokens))
        blocks = [words for _, words in parts]
        heading = next((words for tag, words in parts if tag == "h1"), None)
    if front.broken:
        blocks.insert(0, source[: front.end].strip())
        message = "The front matter is not YAML, so it is read as part of the text."
        notices += (Notice("broken-front-matter", message),)
    text = joined("\n\n".join(block for block in blocks if block.strip()))
    if not text:
        raise ParseError(f"{shown(name)} is empty: there is nothing to read beside its markup")
    fields = front.fields
    return Parsed(
        text,
        title=(fields.get("title") or heading or "").strip() or None,
        published=read_date(fields.get("date")),
        language=read_language(fields.get("language") or fields.get("lang")),
        link=read_link(fields.get("url") or fields.get("source")),
        notices=notices,
    )


def _read_tokens(source: str) -> list[Token] | None:
    """Parse; None where blocks nest so deep that the parser would drop what is inside."""
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    try:
        tokens = parser.parse(source)
    except RecursionError:
        return None
    return None if any(token.level >= _DEEPEST - 2 for token in tokens) else tokens


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    tag = ""
    cells: list[str] = []
    depth = 0
    goes_on = False
    for token in tokens:
        if token.tag == "blockquote":
            goes_on = goes_on and depth > 0
            depth += token.nesting
        elif token.nesting == 1:
            tag = token.tag
        elif token.type == "inline" and depth:
            yield "", mark_lines(_inline(token.children or ()), depth, goes_on=goes_on)
            goes_on = True
        elif token.type == "inline" and tag in {"th", "td"}:
            cells.append(_inline(token.children or ()))
        elif token.type == "inline":
            yield tag, _inline(token.children or ())
        elif token.type == "tr_close":
            yield "tr", " | ".join(cells)
            cells = []
        elif token.type in {"fence", "code_block"}:
            yield "pre", token.content.rstrip("\n")
        elif token.type == "html_block":
            yield "", strip_tags(token.content)


def _inline(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    broken = False
    struck = 0
    for token in tokens:
        struck += token.nesting if token.tag == "s" else 0
        if struck:
            continue
        if broken and token.content:
            parts.append("\n" if _TURN.match(token.content) else " ")
            broken = False
        if token.type in {"text", "code_inline", "text_special"}:
            parts.append(token.content)
        elif token.type == "softbreak":
            broken = True
        elif token.type == "hardbreak" or token.content.lower().startswith("<br"):
            parts.append("\n")
    return "".join(parts).strip()
