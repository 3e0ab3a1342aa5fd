"""What a text is made of before anyone reads it: header, title, paragraphs, page furniture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.furniture import mark_furniture
from bot.core.headers import read_dateline, read_header, read_lead, read_stand
from bot.core.letterhead import mark_letterhead
from bot.core.paragraphs import split_paragraphs
from bot.core.spans import Span
from bot.core.titles import title_of

_HEAD_LINES = 5
_LINE = 120
"""Characters of a line of a head; prose is longer."""
_ITEM = re.compile(r"(?:[-*•▪◦‣>]{1,3}[ \u00a0\t]+)+(?=\S)")


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
        title: the headline, or None; it is one of the paragraphs too, or two below each other.
        published: date from the text's own header or dateline, or None.
        paragraphs: what is read, in order, white space and signs of lists and block quotes
            trimmed; no header, no furniture.
        furniture: what is skipped: "see more", the headline of a related story, datelines,
            a release's letterhead, signs of block quotes with nothing behind them.
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
    heads = mark_letterhead(text, paragraphs)
    kept: list[Span] = []
    furniture: list[Span] = []
    for paragraph, drop, head in zip(paragraphs, dropped, heads, strict=True):
        dateline = None if drop else read_dateline(paragraph.of(text))
        published = published or dateline
        empty = drop or head or dateline or _is_sign(text, paragraph)
        (furniture if empty else kept).append(_without_sign(text, paragraph))
    top = kept[:_HEAD_LINES] if published is None else ()
    published = published or _lead(text, top) or _stand(text, top)
    return Layout(title_of(text, kept), published, tuple(kept), tuple(furniture), notices)


def _lead(text: str, head: Sequence[Span]) -> date | None:
    """The date of the dateline that begins a report's first sentence, or None."""
    return next((day for p in head if (day := read_lead(p.of(text)))), None)


def _stand(text: str, head: Sequence[Span]) -> date | None:
    """The date that a line of a report's head gives as its state, or None."""
    lines = (paragraph.of(text) for paragraph in head if paragraph.end - paragraph.start <= _LINE)
    return next((stand for line in lines if (stand := read_stand(line))), None)


def _is_sign(text: str, paragraph: Span) -> bool:
    """Whether it is the sign of a block quote alone, between two of its paragraphs."""
    return text[paragraph.start] == ">" and not paragraph.of(text).strip("> \t")


def _without_sign(text: str, paragraph: Span) -> Span:
    """The paragraph without the sign of a list or a block quote that begins it."""
    sign = _ITEM.match(text, *paragraph)
    return Span(sign.end(), paragraph.end) if sign else paragraph
