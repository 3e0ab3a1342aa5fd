"""What a text is made of before anyone reads it: header, title, paragraphs, page furniture.

Placeholder seam until the real one lands in this file.
"""

from dataclasses import dataclass
from datetime import date

from bot.core.spans import Span


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
        published: date from the text's own header, or None.
        paragraphs: what is read, in order, white space trimmed; no header, no furniture.
        furniture: what is skipped: "see more", the headline of a related story, share bars.
        notices: what is odd about the text.
    """

    title: Span | None
    published: date | None
    paragraphs: tuple[Span, ...]
    furniture: tuple[Span, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_layout(text: str) -> Layout:
    """Find the header, the title, the paragraphs and the furniture."""
    return Layout(None, None, (Span(0, len(text)),) if text.strip() else ())
