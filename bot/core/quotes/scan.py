"""Finds stretches between quote marks; decides nothing about who or whether."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.quotes.marks import Mark, marks_of
from bot.core.spans import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two quote marks.

    Attributes:
        span: the words inside the marks.
        outer: the words with their marks.
        single: whether the marks are single ones.
        unclosed: whether no mark closes it before its paragraph ends.
        resumed: whether it goes on with the stretch that the paragraph before left unclosed.
    """

    span: Span
    outer: Span
    single: bool = False
    unclosed: bool = False
    resumed: bool = False


def scan(text: str, paragraphs: Sequence[Span]) -> tuple[Stretch, ...]:
    """Find every stretch, in text order; a quote inside a quote belongs to the outer one."""
    found: list[Stretch] = []
    pending = False
    for paragraph in paragraphs:
        marks = marks_of(text, paragraph)
        if not marks:
            pending = False
            continue
        start = found[-1] if pending else None
        begun = _resumption(text, paragraph, marks) if start else None
        if begun:
            found.append(begun)
            marks = [m for m in marks if m.start >= begun.outer.end]
        first = len(found)
        found.extend(_stretches(text, paragraph, marks, nested=True))
        if len(found) > first and found[-1].unclosed and found[-1].outer.start > paragraph.start:
            again = tuple(_stretches(text, paragraph, marks, nested=False))
            if len(again) > len(found) - first:
                found[first:] = again
        if start and not begun and len(found) > first:
            head = found[first]
            if head.outer.start == paragraph.start:
                found[first] = Stretch(head.span, head.outer, head.single, head.unclosed, True)
        pending = bool(found) and found[-1].unclosed
    return tuple(found)


def _resumption(text: str, paragraph: Span, marks: Sequence[Mark]) -> Stretch | None:
    """The rest of an unclosed stretch: the first mark closes what no mark here has opened."""
    first = next((m for m in marks if not m.single), None)
    if first is None or first.opens or not first.closes:
        return None
    span = _trimmed(text, paragraph.start, first.start)
    return Stretch(span, Span(paragraph.start, first.end), resumed=True) if span else None


def _stretches(
    text: str, paragraph: Span, marks: Sequence[Mark], *, nested: bool
) -> Iterator[Stretch]:
    """All stretches of a paragraph; with ``nested`` an opener inside a stretch begins an inner."""
    closers = _next_single_closers(text, marks)
    opened: Mark | None = None
    depth = 0
    skip_to = -1
    for n, mark in enumerate(marks):
        if mark.start < skip_to:
            continue
        if opened is None:
            close = closers[n]
            if not mark.single and mark.opens:
                opened, depth = mark, 0
            elif close:
                yield from _closed(text, mark, close.start, close.end)
                skip_to = close.end
        elif mark.single:
            continue
        elif mark.opens and mark.start == opened.end:
            opened = mark._replace(start=opened.start)
        elif depth or (nested and mark.opens):
            depth += 1 if mark.opens else -1
        else:
            begins = mark.opens
            yield from _closed(text, opened, mark.start, mark.start if begins else mark.end)
            opened = mark if begins else None
    if opened is not None:
        yield from _unclosed(text, opened, paragraph.end)


def _unclosed(text: str, opened: Mark, end: int) -> Iterator[Stretch]:
    span = _trimmed(text, opened.end, end)
    if span:
        yield Stretch(span, Span(opened.start, end), unclosed=True)


def _closed(text: str, opened: Mark, start: int, end: int) -> Iterator[Stretch]:
    span = _trimmed(text, opened.end, start)
    if span:
        yield Stretch(span, Span(opened.start, max(end, span.end)), single=opened.single)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    inside = text[start:end]
    trimmed = inside.strip()
    if not trimmed:
        return None
    begin = start + inside.index(trimmed[0])
    return Span(begin, begin + len(trimmed))


def _next_single_closers(text: str, marks: Sequence[Mark]) -> list[Mark | None]:
    """For every mark the single mark that would close it, or None.

    After an s, before a word in lower case, a closer may be a plural's apostrophe: it closes
    only if nothing after it can. Doubles between must come in pairs.
    """
    result: list[Mark | None] = [None] * len(marks)
    strong: tuple[Mark, int] | None = None
    weak: tuple[Mark, int] | None = None
    doubles = 0
    for n in range(len(marks) - 1, -1, -1):
        mark = marks[n]
        if not mark.single:
            doubles += 1
            continue
        if mark.opens:
            best = strong or weak
            if best and (doubles - best[1]) % 2 == 0:
                result[n] = best[0]
            strong = weak = None
        if mark.closes:
            plural = (
                text[mark.start - 1] in "sS" and text[mark.end : mark.end + 2].strip().islower()
            )
            if plural:
                weak = weak if strong else (mark, doubles)
            else:
                strong = (mark, doubles)
    return result
