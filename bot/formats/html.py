"""HTML: the main text of a page, without its furniture."""

import re
from typing import Final

from bot.errors import ParseError
from bot.formats.dates import read_date, read_language, read_link
from bot.formats.encoding import decode
from bot.formats.model import Parsed, shown
from bot.formats.tags import strip_tags

_CHARSET: Final = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE
)
_LANGUAGE: Final = re.compile(
    r"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?\s*([\w-]{2,35})", re.IGNORECASE
)
_HEAD: Final = 1 << 14
_SURROGATE: Final = re.compile("[\ud800-\udfff]")  # &#xD800; may conjure one up


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Decode and find the main text; without one, all visible words; see `Parser`."""
    import trafilatura  # noqa: PLC0415 - 140 ms that a start without pages need not pay

    charset = _CHARSET.search(data, 0, _HEAD)
    source, notices = decode(data, name, declared or (charset[1].decode() if charset else None))
    page = trafilatura.bare_extraction(
        source,
        fast=True,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    text = title = day = link = None
    if page is not None and not isinstance(page, dict):
        text, title, day, link = page.text, page.title, page.date, page.url
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
