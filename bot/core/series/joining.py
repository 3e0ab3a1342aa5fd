"""Whether a figure joins a series or begins one.

Two figures mean the same if their keys are equal (kind, unit, rate, noun, state, scope), neither
singles out another part, they were counted in the same place, lie close enough in time, and their
documents speak of the same thing. Their values play no part: a figure that grows is still the
same one, and two that happen to be equal are not.

Stated rule of order. A figure is compared with topics that are in the series already, never with
something the series has turned into. So whatever order documents come in, two figures end up
together only if a chain of pairs that mean the same links them; and wherever meaning the same is
transitive among some figures (each one's likes are each other's likes), every order gives the
same series. Where a figure is like members of two series, it joins the one it is most like; of
two equally like, the older.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.core.figures.model import Figure
from bot.core.series.intervals import interval
from bot.core.series.model import Candidate, Topic
from bot.core.series.topics import Mention

_EVENT_DAYS: Final = 21
_MEASURE_DAYS: Final = 120
FARTHEST_DAYS: Final = max(_EVENT_DAYS, _MEASURE_DAYS)
"""Figures further apart never join."""

KEPT: Final = 6
"""Topics of a series that joining compares with: the latest that differ."""


def choose(topic: Topic, candidates: Sequence[Candidate]) -> int | None:
    """The id of the series this figure joins, or None to begin one."""
    best: tuple[float, int] | None = None
    for candidate in candidates:
        scores = [likeness(topic, known) for known in candidate.topics]
        alike = [score for score in scores if score > 0]
        if not alike or 2 * len(alike) < len(scores):
            continue
        rank = (max(alike), -candidate.id)
        best = rank if best is None else max(best, rank)
    return None if best is None else -best[1]


def assign(mentions: Sequence[Mention], known: Sequence[Candidate], fresh: int) -> list[int]:
    """The number of each figure's series, for all figures of one document.

    A document does not contradict itself: two of its figures that cannot both be true are two
    things, however alike, unless it says that two people say so.

    Args:
        mentions: the document's figures, in text order.
        known: series that any of them may join.
        fresh: the number of the first series that begins here; greater than all known.
    """
    rivals: dict[str, list[Candidate]] = {}
    for candidate in known:
        rivals.setdefault(candidate.topics[0].key, []).append(candidate)
    said: dict[int, list[Figure]] = {}
    numbers: list[int] = []
    for mention in mentions:
        figure, topic = mention.figure, mention.topic
        same = rivals.setdefault(topic.key, [])
        free = [c for c in same if not _contradicts(figure, said.get(c.id, ()))]
        number = choose(topic, free)
        if number is None:
            number, fresh = fresh, fresh + 1
            same.append(Candidate(number, (topic,)))
        else:
            n = next(n for n, rival in enumerate(same) if rival.id == number)
            same[n] = Candidate(number, kept(same[n].topics, topic))
        said.setdefault(number, []).append(figure)
        numbers.append(number)
    return numbers


def _contradicts(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether the document said something else of it before, and nobody else is named."""
    low, high = interval(figure)
    for other in others:
        least, most = interval(other)
        if (low > most or high < least) and (figure.by is None) == (other.by is None):
            return True
    return False


def likeness(one: Topic, other: Topic) -> float:
    """How surely two figures mean the same, from 0 (they do not) to 1; symmetric."""
    if one.key != other.key or not _marks_agree(one.marks, other.marks):
        return 0.0
    days = _EVENT_DAYS if one.state else _MEASURE_DAYS
    if abs((one.day - other.day).days) > days:
        return 0.0
    place = _places(one, other)
    if place <= 0:
        return 0.0
    subject = _shared(one.subject, other.subject)
    if one.state:
        if subject < (0.1 if place > 0.5 else 0.3):
            return 0.0
        return 0.5 * place + 0.5 * subject
    focus = _shared(one.focus, other.focus) if one.focus and other.focus else 0.0
    if one.noun and one.kind != "percent":
        if focus == 0 and (subject < 0.25 or (one.focus and other.focus)):
            return 0.0
    elif focus < 0.5 or subject < 0.15:
        return 0.0
    return 0.4 * place + 0.3 * focus + 0.3 * subject


def kept(topics: Sequence[Topic], new: Topic) -> tuple[Topic, ...]:
    """The topics that stand for a series once ``new`` has joined it."""
    if any(_same(known, new) for known in topics):
        return tuple(topics)
    return (*topics, new)[-KEPT:]


def anchors(topic: Topic) -> Iterator[str]:
    """Under which words a series of this topic is found; like topics share one at least."""
    for name in _effective(topic) or ("",):
        yield f"{topic.key}@{name}"


def _same(one: Topic, other: Topic) -> bool:
    return (one.marks, one.focus, one.places, one.home, one.subject, one.day) == (
        other.marks,
        other.focus,
        other.places,
        other.home,
        other.subject,
        other.day,
    )


def _effective(topic: Topic) -> tuple[str, ...]:
    return topic.places or topic.home


def _marks_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """One may say less than the other, but neither may say something else."""
    return set(one) <= set(other) or set(other) <= set(one)


def _places(one: Topic, other: Topic) -> float:
    """How surely it is the same place: 1 named beside both, less where a document's has to do."""
    own, its = one.places, other.places
    if own and its:
        return 1.0 if _meet(own, its) else 0.0
    if own or its:
        return 0.8 if _meet(own or one.home, its or other.home) else 0.0
    if one.home and other.home:
        return 0.7 if _meet(one.home, other.home) else 0.0
    return 0.4 if not one.home and not other.home else 0.0


def _meet(some: Iterable[str], others: Iterable[str]) -> bool:
    return bool(set(some) & set(others))


def _shared(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of the shorter stands in the longer."""
    shorter = min(len(set(one)), len(set(other)))
    return len(set(one) & set(other)) / shorter if shorter else 0.0
