"""What a text is made of before anyone reads it: header, title, paragraphs, page furniture."""

import re
from dataclasses import dataclass
from datetime import date

from bot.core.furniture import mark_furniture
from bot.core.headers import read_dateline, read_header
from bot.core.paragraphs import split_paragraphs
from bot.core.spans import Span

_HEADLINE_WORDS = 30
_HEADLINE_CHARACTERS = 220
_SENTENCE_INSIDE = re.compile(r"[.!?][\"'”’»)]*\s+[\"'“‘«(]*[A-Z]")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something odd a reader should know of.

    Attributes:
        code: a stable word for machines ("odd-date").
        message: one sentence for people.
        span: the place it speaks of, or None for the whole document.
    """

    code: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a text.

    Attributes:
        title: the headline, or None; it is one of the paragraphs too.
        published: date from the text's own header or dateline, or None.
        paragraphs: what is read, in order, white space trimmed; no header, no furniture.
        furniture: what is skipped: "see more", the headline of a related story, datelines.
        notices: what is odd about the text.
    """

    title: Span | None
    published: date | None
    paragraphs: tuple[Span, ...]
    furniture: tuple[Span, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_layout(text: str) -> Layout:
    """Find the header, the title, the paragraphs and the furniture."""
    header, published = read_header(text)
    notices: tuple[Notice, ...] = ()
    if header is not None and published is None:
        message = f"The text's header gives no real date: “{header.of(text)}”."
        notices = (Notice("bad-header-date", message, header),)
    paragraphs = split_paragraphs(text, header.end if header else 0)
    dropped = mark_furniture([p.of(text) for p in paragraphs])
    kept: list[Span] = []
    furniture: list[Span] = []
    for paragraph, drop in zip(paragraphs, dropped, strict=True):
        dateline = None if drop else read_dateline(paragraph.of(text))
        published = published or dateline
        (furniture if drop or dateline else kept).append(paragraph)
    title = kept[0] if len(kept) > 1 and _is_headline(kept[0].of(text)) else None
    return Layout(title, published, tuple(kept), tuple(furniture), notices)


def _is_headline(paragraph: str) -> bool:
    if len(paragraph) > _HEADLINE_CHARACTERS or len(paragraph.split()) > _HEADLINE_WORDS:
        return False
    if _SENTENCE_INSIDE.search(paragraph):
        return False
    return paragraph[-1] not in ",;"
