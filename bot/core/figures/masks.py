"""Where a text has numbers that are no figures, so that they are left out."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from bot.core.figures.citations import find_citations
from bot.core.figures.clock import find_times
from bot.core.figures.dates import find_dates
from bot.core.figures.lookalikes import (
    find_addresses,
    find_lookalikes,
    find_named,
    may_be_named,
)
from bot.core.figures.numbering import find_marks
from bot.core.figures.phones import find_phones
from bot.core.figures.places import Place
from bot.core.spans import Span

_NUMBERS_ONLY = re.compile(r"[0-9][0-9\s.,;:|()/+*=_–—-]{47,}")
_GROUP = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_TABLE = 24
"""From so many numbers in a row, without a word or a sign between them, they are a table's."""
_REACH_BACK, _REACH_ON = 32, 64
"""How far a mask begins before the number that it hides, and ends after it, at most."""


class Masks:
    """Places to leave out, for quick look-up."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Merge ``spans``, in any order, overlapping or not."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(spans):
            if self.ends and start < self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            else:
                self.starts.append(start)
                self.ends.append(end)

    def over(self, start: int, end: int) -> int | None:
        """Where the first mask that meets ``start``..``end`` ends, or None."""
        n = bisect_right(self.starts, start) - 1
        for at in (n, n + 1):
            if 0 <= at < len(self.starts) and self.starts[at] < end and start < self.ends[at]:
                return self.ends[at]
        return None


def find_masks(
    text: str, lower: str, start: int, end: int, places: Sequence[Place], *, numbered: bool = False
) -> Masks:
    """Find what is no figure in one paragraph.

    Only the neighbourhood of numbers is searched: the rest hides nothing that could be read.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where the paragraph begins.
        end: where it ends.
        places: where numbers may stand in it.
        numbered: whether it begins with a number of its own, as a heading does.
    """
    marks = list(find_marks(text, lower, start, end, places, numbered=numbered))
    if marks and marks[0] == (start, end):
        return Masks(marks)
    spans = marks + list(find_addresses(lower, start, end))
    spans += find_dates(text, lower, start, end, places)
    spans += find_times(text, lower, start, end, places)
    digits = [place for place in places if lower[place.start] <= "9" and place.near]
    if digits:
        spans += find_lookalikes(text, lower, start, end, digits)
        spans += find_phones(lower, start, end, digits)
        spans += find_citations(text, lower, start, end, digits)
    named = [place for place in places if place.near and may_be_named(lower, place, start)]
    for window in _windows(lower, start, end, named):
        spans += find_named(text, lower, *window)
    if len(places) >= _TABLE:
        spans += _tables(lower, start, end)
    return Masks(spans)


def _windows(lower: str, start: int, end: int, places: Iterable[Place]) -> Iterator[Span]:
    """Yield the stretches around numbers, in order, apart from one another."""
    low = high = -1
    for first, last, _ in places:
        if high < 0 or first - _REACH_BACK > high:
            if high >= 0:
                yield Span(low, high)
            low = _edge(lower, max(start, first - _REACH_BACK), start)
        high = min(end, last + _REACH_ON)
    if high >= 0:
        yield Span(low, high)


def _edge(lower: str, at: int, start: int) -> int:
    """The beginning of the word at ``at``, so that no window begins inside one."""
    floor = max(start, at - _REACH_BACK)
    while at > floor and not lower[at - 1].isspace():
        at -= 1
    return at


def _tables(lower: str, start: int, end: int) -> Iterator[Span]:
    """Yield rows of bare numbers, which count nothing that a reader could name."""
    for match in _NUMBERS_ONLY.finditer(lower, start, end):
        groups = list(_GROUP.finditer(lower, *match.span()))
        if len(groups) >= _TABLE:
            yield Span(match.start(), groups[-2].end())
