"""What a series says: who copies, who corrects, who disagrees, what was passed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.core.folding import fold
from bot.core.series.intervals import bounds
from bot.core.series.model import Point, Series

_COPIED: Final = 0.8
_COMPARED: Final = 20
_LATER_DAYS: Final = 3
_CUMULATIVE: Final = frozenset("dead wounded infected destroyed damaged vaccinated".split())
"""What befell so many cannot befall fewer later: a lower count soon after is another's view."""

_Shingles = set[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a series: what a document says in its newest revision.

    Attributes:
        point: the figure.
        before: what an earlier revision of the document said instead, or None.
        copies: the source it repeats word for word, or None.
        against: sources that say something else at the same time.
        withdrawn: the newest revision says nothing of it any more; ``point`` is what was said.
    """

    point: Point
    before: Point | None = None
    copies: str | None = None
    against: tuple[str, ...] = ()
    withdrawn: bool = False


def allowed(point: Point) -> tuple[float, float]:
    """What a point allows for, its comparator and its rounding included."""
    return bounds(point.low, point.high, point.comparator, point.line.number.text)


def agree(one: Point, other: Point) -> bool:
    """Whether both can be true: what they allow for overlaps."""
    (a, b), (c, d) = allowed(one), allowed(other)
    return a <= d and c <= b


def rows(series: Series) -> tuple[Row, ...]:
    """One line a document and value, oldest first."""
    standing = [p for p in series.points if p.superseded is None]
    told = [_row(point, series) for point in _distinct(standing)]
    told += [Row(point, withdrawn=True) for point in _withdrawn(series)]
    told.sort(key=lambda row: (row.point.at, row.point.document.fetched, row.point.document.id))
    copies = _copies([row.point for row in told])
    return tuple(_judged(row, told, copies, series.state) for row in told)


def previous(series: Series, new: Point) -> Point | None:
    """What the series said before this figure: of a revision, what the document said itself."""
    standing = [p for p in series.points if p.superseded is None]
    own = [p for p in standing if p.document.id == new.document.id]
    if own:
        return _distinct(own)[0]
    earlier = [p for p in standing if p.at <= new.at]
    return max(earlier, key=lambda p: (p.at, p.document.fetched), default=None)


def crossing(old: Point, new: Point, threshold: float) -> bool:
    """Whether the whole of one lies below the threshold and the whole of the other not."""
    up = old.high < threshold <= new.low
    return up or new.high < threshold <= old.low


def moved(old: Point, new: Point) -> float:
    """How far apart the two are at least, 0 where they overlap."""
    return max(0.0, new.low - old.high, old.low - new.high)


def dissenters(series: Series, new: Point) -> tuple[Point, ...]:
    """What other sources say at the same time that cannot be true as well."""
    standing = [p for p in series.points if p.superseded is None]
    newest: dict[str, Point] = {}
    for point in standing:
        known = newest.get(point.document.source)
        if known is None or known.at <= point.at:
            newest[point.document.source] = point
    return tuple(
        point
        for source, point in sorted(newest.items())
        if source != new.document.source and _contradict(point, new, series.state)
    )


def _contradict(one: Point, other: Point, state: str) -> bool:
    if agree(one, other):
        return False
    days = (other.at.date() - one.at.date()).days
    if days == 0:
        return True
    first, second = (one, other) if days > 0 else (other, one)
    cumulative = any(part in _CUMULATIVE for part in state.split(" or "))
    return cumulative and abs(days) <= _LATER_DAYS and allowed(second)[1] < allowed(first)[0]


def _distinct(points: Sequence[Point]) -> list[Point]:
    """One figure for each document and value, told most carefully; no range around a number."""
    best: dict[tuple[str, float, float], Point] = {}
    for point in points:
        key = (point.document.id, point.low, point.high)
        known = best.get(key)
        if known is None or _care(point) > _care(known):
            best[key] = point
    told = list(best.values())
    exact = {(p.document.id, p.low) for p in told if p.low == p.high}
    return [p for p in told if p.low == p.high or not _is_told_exactly(p, exact)]


def _is_told_exactly(point: Point, exact: set[tuple[str, float]]) -> bool:
    """Whether a headline's "dozens" is a number further down in the same document."""
    return any(
        identity == point.document.id and point.low <= value <= point.high
        for identity, value in exact
    )


def _care(point: Point) -> tuple[bool, bool, int]:
    line = point.line
    return (point.comparator != "exact", line.by is not None, len(line.phrase.text))


def _row(point: Point, series: Series) -> Row:
    own = [p for p in series.points if p.document.id == point.document.id]
    values = {(p.low, p.high) for p in own if p.superseded is None}
    old = [p for p in own if p.superseded and (p.low, p.high) not in values]
    known = any(p.superseded and (p.low, p.high) == (point.low, point.high) for p in own)
    if not old or known:
        return Row(point)
    return Row(point, before=max(old, key=lambda p: (p.document.revision, p.at)))


def _withdrawn(series: Series) -> Iterator[Point]:
    """The last value of documents that say nothing of it any more."""
    standing = {p.document.id for p in series.points if p.superseded is None}
    last: dict[str, Point] = {}
    for point in series.points:
        known = last.get(point.document.id)
        if known is None or known.document.revision <= point.document.revision:
            last[point.document.id] = point
    return (point for identity, point in last.items() if identity not in standing)


def _judged(row: Row, told: Sequence[Row], copies: dict[int, str], state: str) -> Row:
    point = row.point
    against = {
        other.point.document.source
        for other in told
        if not row.withdrawn
        and not other.withdrawn
        and other.point.document.source != point.document.source
        and _contradict(other.point, point, state)
    }
    return Row(point, row.before, copies.get(id(point)), tuple(sorted(against)), row.withdrawn)


def _copies(points: Sequence[Point]) -> dict[int, str]:
    """By identity: which source's sentence a point repeats; the first to say it copies nobody."""
    first: dict[tuple[float, float], list[tuple[str, _Shingles]]] = {}
    found: dict[int, str] = {}
    for point in points:
        said = _shingles(point.line.sentence.text)
        earlier = first.setdefault((point.low, point.high), [])
        for source, words in earlier[:_COMPARED]:
            if source != point.document.source and _alike(said, words):
                found[id(point)] = source
                break
        else:
            earlier.append((point.document.source, said))
    return found


def _alike(some: _Shingles, others: _Shingles) -> bool:
    return len(some & others) >= _COPIED * max(len(some | others), 1)


def _shingles(text: str) -> _Shingles:
    words = fold(text).split()[:120]
    return {tuple(words[n : n + 3]) for n in range(max(1, len(words) - 2))}
