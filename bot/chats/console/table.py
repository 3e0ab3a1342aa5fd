"""A series on a terminal: a table, and its course as a row of bars."""

from collections.abc import Iterator, Sequence
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from bot.chats import wording
from bot.chats.neutral import neutralise
from bot.core.chart import Chart, sparkline
from bot.core.digest import PointLine

_GAP: Final = 2
_WIDEST: Final = 60


def spark(chart: Chart) -> Text:
    """The first value, the course, the last value."""
    stands = [p for p in chart.points if p.kind == "stands"] or list(chart.points)
    first, last = stands[0], stands[-1]
    line = Text().append(f"{neutralise(first.words)} ", "bold")
    line.append(sparkline(chart.points), "cyan").append(f" {neutralise(last.words)}", "bold")
    return line.append(f"  {first.day:%Y-%m-%d} to {last.day:%Y-%m-%d}", "dim")


def point_rows(lines: Sequence[PointLine], width: int | None) -> Iterator[tuple[Text, int]]:
    """The table's lines with their indents; a note stands below its line.

    Args:
        lines: what to show.
        width: columns of the terminal; a narrow one leaves out the titles' column.
    """
    words = [wording.point_words(line) for line in lines]
    cells = [("date", "figure", "source", "document")]
    cells += [(w.day, _value(w), w.source, w.title) for w in words]
    sizes = [min(max(cell_len(c) for c in column), _WIDEST) for column in zip(*cells, strict=True)]
    fits = width is None or sum(sizes) + 3 * _GAP + 2 <= width
    used = sizes if fits else sizes[:3]
    for n, row in enumerate(cells):
        style = "dim" if n == 0 else ""
        yield Text(_aligned(row[: len(used)], used), style), 2
        if n and not fits:
            yield Text(words[n - 1].title, "dim"), 4
        if n and words[n - 1].note:
            yield Text(words[n - 1].note, "yellow" if lines[n - 1].disputed else "dim"), 4


def _value(words: wording.PointWords) -> str:
    return f"{words.before} → {words.value}" if words.before else words.value


def _aligned(cells: Sequence[str], sizes: Sequence[int]) -> str:
    """Filled up to the widths; what is longer keeps its whole length: nothing is cut."""
    shown = [
        cell if cell_len(cell) > size else set_cell_size(cell, size)
        for cell, size in zip(cells, sizes, strict=True)
    ]
    return (" " * _GAP).join(shown).rstrip()
