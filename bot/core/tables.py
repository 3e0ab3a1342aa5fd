"""Rows of tables: paragraphs whose cells are parted by bars, as the readers of pages write them."""

import re
from typing import Final, NamedTuple

from bot.core.spans import Span

_FEWEST: Final = 2
"""Numbers of a row: with one alone, its label says what it counts."""
_MOST_CELLS: Final = 40
_LONGEST: Final = 1000
_NUMBER: Final = re.compile(r"[^\w\s]{0,3}\s?\d[^a-z]{0,20}(?:[a-z%]{1,8})?", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_WORDS: Final = re.compile(r"[^\d|]*[^\W\d_]{2}[^\d|]*")


class Cell(NamedTuple):
    """One cell of a row: where it stands, white space trimmed."""

    span: Span
    text: str


def read_cells(text: str, line: Span) -> tuple[Cell, ...]:
    """The cells of a line; none where it has no bars or is too long for a row."""
    if line.end - line.start > _LONGEST or text.find("|", *line) < 0:
        return ()
    cells = []
    start = line.start
    for piece in text[line.start : line.end].split("|", _MOST_CELLS):
        lead = len(piece) - len(piece.lstrip())
        words = piece.strip()
        cells.append(Cell(Span(start + lead, start + lead + len(words)), words))
        start += len(piece) + 1
    return tuple(cells)


def is_row(cells: tuple[Cell, ...]) -> bool:
    """Whether cells are a row of numbers: two or more hold nothing else, and not only years."""
    numbers = [cell.text for cell in cells if _NUMBER.fullmatch(cell.text)]
    return len(numbers) >= _FEWEST and not all(map(_YEAR.fullmatch, numbers))


def is_heading(cells: tuple[Cell, ...]) -> bool:
    """Whether cells are the headings of columns: words alone; the first may be empty."""
    return len(cells) > _FEWEST and all(
        _WORDS.fullmatch(cell.text) or (n == 0 and not cell.text) for n, cell in enumerate(cells)
    )
