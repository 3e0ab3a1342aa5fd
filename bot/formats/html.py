"""HTML: the main text of a page, without its furniture."""

import re
from typing import Final

from bot.errors import ParseError
from bot.formats.dates import read_date, read_language, read_link
from bot.formats.encoding import decode
from bot.formats.model import Parsed, shown
from bot.formats.set_off import joined, mark_blocks
from bot.formats.tags import mark_quotes, strip_tags, unbroken, without_struck

_CHARSET: Final = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
_LANGUAGE: Final = re.compile(
    r"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?\s*([\w-]{2,35})", re.IGNORECASE
)
_RULE: Final = re.compile(r"\|[-|\s]*")  # between a table's head and its body
_HUGE_TAG: Final = re.compile(r"<([a-zA-Z][\w:-]{0,40})[^<>]{20000,}>")
_HEAD: Final = 1 << 14
_SURROGATE: Final = re.compile("[\ud800-\udfff]")  # &#xD800; may conjure one up


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Decode and find the main text; without one, all visible words; see `Parser`."""
    import trafilatura  # noqa: PLC0415 - 140 ms that a start without pages need not pay

    charset = _CHARSET.search(data, 0, _HEAD)
    source, notices = decode(data, name, declared or (charset[1].decode() if charset else None))
    # Every parser takes minutes for a tag with 200,000 attributes; none of them is text.
    source = without_struck(unbroken(_HUGE_TAG.sub(r"<\1>", source)))
    page = trafilatura.bare_extraction(
        mark_quotes(mark_blocks(source)),
        fast=True,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    text = title = day = link = None
    if page is not None and not isinstance(page, dict):
        text, title, day, link = _paragraphs(page.text or ""), page.title, page.date, page.url
    text = _SURROGATE.sub("\ufffd", text or strip_tags(source)).strip()
    if not text:
        raise ParseError(f"{shown(name)} is empty: the page has no text to read")
    language = _LANGUAGE.search(source, 0, _HEAD)
    return Parsed(
        text,
        title=_SURROGATE.sub("\ufffd", title or "").strip() or None,
        published=read_date(day),
        language=read_language(language[1]) if language else None,
        link=read_link(link),
        notices=notices,
    )


def _paragraphs(text: str) -> str:
    """Part lines, each a paragraph or a row of a table, by blank ones; bars stay between cells."""
    lines = (line.strip() for line in text.split("\n"))
    return joined(
        "\n\n".join(
            line.strip("| ") if line.startswith("|") else line
            for line in lines
            if line and not _RULE.fullmatch(line)
        )
    )
