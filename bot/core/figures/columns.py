"""What the numbers of a table count: the heading of their column says it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from bot.core.figures.labels import noun_of_label
from bot.core.figures.model import Figure
from bot.core.spans import Span
from bot.core.tables import Cell, is_heading, is_row, read_cells


def count_by_columns(
    text: str, paragraphs: Sequence[Span], figures: Sequence[Figure]
) -> list[Figure]:
    """Say of bare numbers in rows of a table what they count.

    A row below headings that are all words, with as many cells as they, belongs to them.

    Args:
        text: the document.
        paragraphs: of which a row is one.
        figures: all figures, in text order.
    """
    found = list(figures)
    if "|" not in text:
        return found
    starts = [figure.span.start for figure in found]
    heading: tuple[Cell, ...] = ()
    for paragraph in paragraphs:
        cells = read_cells(text, paragraph)
        if is_heading(cells):
            heading = cells
        elif len(cells) != len(heading) or not is_row(cells):
            heading = ()
        else:
            for n in range(bisect_left(starts, paragraph.start), len(starts)):
                if starts[n] >= paragraph.end:
                    break
                found[n] = _headed(found[n], cells, heading)
    return found


def _headed(figure: Figure, cells: Sequence[Cell], heading: Sequence[Cell]) -> Figure:
    if figure.kind != "count" or figure.counted is not None:
        return figure
    for cell, head in zip(cells[1:], heading[1:], strict=True):
        if cell.span == figure.span:
            noun = noun_of_label(head.text.partition("(")[0].strip().lower())
            return replace(figure, counted=noun) if noun else figure
    return figure
