"""Figures as rows, those of one sentence together, with the sentence below."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from bot.chats.windows import window, windowed
from bot.core.digest import FigureLine

_ROW: Final = 400
"""Characters of figures that stand in one row."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """Neighbouring figures of one sentence and one source, told in one row.

    Attributes:
        figures: in their order.
        by: who says so, behind all of them; "" for nobody.
        context: the sentence below, or the part of it around the figures, every number in it; ""
            where it stands below the next row.
    """

    figures: tuple[FigureLine, ...]
    by: str
    context: str


def figure_rows(lines: Sequence[FigureLine]) -> list[FigureRow]:
    """The figures with their sentences, each sentence once below all its figures in a row."""
    together: list[list[FigureLine]] = []
    for line in lines:
        if together and together[-1][0].sentence == line.sentence and _fit([*together[-1], line]):
            together[-1].append(line)
        else:
            together.append([line])
    rows: list[FigureRow] = []
    for group in together:
        shares = [(by, tuple(figures)) for by, figures in groupby(group, key=lambda f: f.by)]
        rows += [FigureRow(figures, by or "", "") for by, figures in shares]
        rows[-1] = replace(rows[-1], context=_around(group))
    return rows


def _places(lines: Sequence[FigureLine]) -> tuple[list[int], int]:
    """Where the numbers begin in their sentence, and where the last one ends."""
    start = lines[0].sentence.span.start
    ends = [line.number.span.end - start for line in lines]
    return [line.number.span.start - start for line in lines], max(ends)


def _fit(lines: Sequence[FigureLine]) -> bool:
    """Whether they have room in one row, and one part of their sentence holds all the numbers."""
    if sum(len(line.phrase.text + (line.hedge or "") + (line.by or "")) for line in lines) > _ROW:
        return False
    places, end = _places(lines)
    begin, stop = window(lines[0].sentence.text, min(places), max(places))
    return begin <= min(places) and end <= stop


def _around(lines: Sequence[FigureLine]) -> str:
    places, _ = _places(lines)
    return windowed(lines[0].sentence.text, min(places), max(places))
