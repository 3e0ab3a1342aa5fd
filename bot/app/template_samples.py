"""Digests that templates are tried on: what comes every day, and what is easily forgotten."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final

from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
)
from bot.core.quotes.model import How
from bot.core.spans import Span

_MADE: Final = datetime(2026, 3, 14, 15, 9, tzinfo=UTC)
_FLOOD: Final = "About 1,240 homes stand in water, the river board said on Friday."
_TITLE: Final = "River board counts flooded homes"


def _document(revision: int = 1, title: str = _TITLE, published: date | None = None) -> DocumentRef:
    return DocumentRef("5a3e0b1c77", title, "wire", "flood.md", revision, published, _MADE)


def _quote(text: str, name: str | None, role: str | None = None, *, sure: bool = True) -> QuoteLine:
    how: How = "named" if name else "role" if role else "unknown"
    return QuoteLine((Piece(text, Span(0, len(text))),), "direct", name, role, how, sure)


_FIGURE: Final = FigureLine(
    Piece("1,240 homes", Span(6, 17)),
    Piece("1,240", Span(6, 11)),
    "About",
    Piece(_FLOOD, Span(0, len(_FLOOD))),
    "the river board",
)
_STATEMENT: Final = StatementLine(Piece(_FLOOD, Span(0, len(_FLOOD))), None, "the river board")
_BEGINNING: Final = "The river has left its bed in three towns since Thursday night."
_LEAD: Final = SentenceLine(Piece(_BEGINNING, Span(0, len(_BEGINNING))))
_QUOTES: Final = (
    _quote("We count again at dawn.", "Edda Rook", "head of the river board"),
    _quote("Nobody sleeps here.", None, "a resident"),
)
_FULL: Final = Section(
    _document(published=date(2026, 3, 13)),
    _QUOTES,
    (_FIGURE, _FIGURE),
    (_STATEMENT,),
    lead=_LEAD,
)
_CHANGES: Final = (
    ChangeLine("figure", "980 homes", "1,240 homes"),
    ChangeLine("quote", "All is well.", None),
    ChangeLine("quote", None, "We count again at dawn."),
)


def _alert(section: Section) -> Digest:
    return Digest("sample", "alert", section.document.title, (section,), _MADE)


SAMPLES: Final[Mapping[str, Digest]] = {
    "an alert with quotes and figures": _alert(_FULL),
    "an alert with a single quote": _alert(Section(_document(), _QUOTES[:1])),
    "an alert with a single figure": _alert(Section(_document(), figures=(_FIGURE,))),
    "an alert whose speakers are not known": _alert(
        Section(_document(), (_quote("We wait.", None), _quote("No.", None, sure=False)))
    ),
    "an alert with a statement only": _alert(Section(_document(), statements=(_STATEMENT,))),
    "an alert with its first sentence only": _alert(Section(_document(), lead=_LEAD)),
    "an update with corrections": Digest(
        "sample",
        "update",
        _TITLE,
        (Section(_document(2), _QUOTES, (_FIGURE,), (), _CHANGES),),
        _MADE,
    ),
    "a digest of two documents": Digest(
        "sample",
        "period",
        "Evening digest",
        (_FULL, Section(_document(title="A title with *stars* & <marks>"), _QUOTES[:1])),
        _MADE,
    ),
}
"""By what a fault calls them."""
