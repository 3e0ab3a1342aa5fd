"""Finds stretches between quote marks; decides nothing about who or whether."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.quotes.blocks import label_end, reports_speech, signs
from bot.core.quotes.lost_marks import lost_end, tag_in
from bot.core.quotes.marks import Mark, marks_of
from bot.core.spans import Span

_INCHES = re.compile(r"(?<=\d)\"\s[a-z]")


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
    pending: tuple[Span, Sequence[Mark]] | None = None  # the last stretch is open since there
    for number, paragraph in enumerate(paragraphs):
        marks = marks_of(text, paragraph)
        begun = _resumption(text, paragraph, marks) if pending else None
        if pending and begun and signs(text, begun.span):
            # A pulled quote with its speaker inside the marks: "We go.⏎Ann Quill, captain."
            start = found[-1]
            found[-1] = Stretch(start.span, start.outer, start.single, resumed=start.resumed)
            pending = None
            continue
        if begun:
            marks = [m for m in marks if m.start >= begun.outer.end]
        new = _of_paragraph(text, paragraph, marks) if marks else []
        if marks and number + 1 < len(paragraphs):
            new += _single_going_on(text, paragraph, marks, new, paragraphs[number + 1])
        if begun:
            found.append(begun)
        elif pending and new and new[0].outer.start == paragraph.start:
            new[0] = replace(new[0], resumed=True)
        elif pending and found[-1].single:
            found.pop()  # "'Tis" begins the next paragraph, no quote goes on
        elif pending:
            found[-1:] = _mended(text, found[-1], *pending)
        found.extend(new)
        pending = (paragraph, marks) if found and marks and found[-1].unclosed else None
    if pending:
        found[-1:] = _mended(text, found[-1], *pending)
    return tuple(found)


def _mended(text: str, last: Stretch, paragraph: Span, marks: Sequence[Mark]) -> list[Stretch]:
    """An open stretch that no paragraph goes on with, closed before "she said" if it holds that.

    One that begins in the middle of the writer's sentence is none: where it ends nobody can tell.
    """
    end = tag_in(text, last.span)
    if end is None:
        before = text[paragraph.start : last.outer.start][-2:].rstrip()[-1:]
        return [] if before.isalnum() and text[last.span.start].islower() else [last]
    span, outer = Span(last.span.start, end), Span(last.outer.start, end)
    rest = [m for m in marks if m.start >= end]
    closed = Stretch(span, outer, last.single, resumed=last.resumed)
    return [closed, *_stretches(text, Span(end, paragraph.end), rest, nested=True)]


def _of_paragraph(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[Stretch]:
    """The stretches of one paragraph, by the reading of its marks that makes most sense."""
    found = _stretches(text, paragraph, marks, nested=True)
    if found and found[-1].unclosed:
        found = _reread(text, paragraph, marks, found)
    if found and found[0].outer.start == paragraph.start:
        # The label of a turn inside the marks: "QUILL: We go."
        begin = label_end(text, found[0].span)
        if begin > found[0].span.start:
            span, outer = Span(begin, found[0].span.end), Span(begin, found[0].outer.end)
            found[0] = Stretch(span, outer, unclosed=found[0].unclosed)
    return found


def _single_going_on(
    text: str,
    paragraph: Span,
    marks: Sequence[Mark],
    found: Sequence[Stretch],
    following: Span,
) -> list[Stretch]:
    """The stretch behind a single mark that nothing closes, if the next paragraph begins with one.

    So British papers set a quote of several paragraphs.
    """
    last = marks[-1]
    goes_on = text[following.start] in "‘'" and last.single and last.opens and not last.closes
    if not goes_on or (found and found[-1].outer.end > last.start):
        return []
    span = _trimmed(text, last.end, paragraph.end)
    if span is None or not text[span.start].isupper() or text[span.end - 1] not in ".!?…":
        return []
    return [Stretch(span, Span(last.start, paragraph.end), single=True, unclosed=True)]


def _reread(
    text: str, paragraph: Span, marks: Sequence[Mark], found: list[Stretch]
) -> list[Stretch]:
    """Another reading of a paragraph whose last stretch is never closed, if there is a better."""
    last = found[-1]
    if last.outer.start > paragraph.start:
        again = _stretches(text, paragraph, marks, nested=False)
        return again if len(again) > len(found) else found
    if text[last.outer.start] == '"':
        # A block of another text, each of its paragraphs begun with a mark: what is quoted in it?
        inner = [m for m in marks if m.start > last.outer.start and m.family != '"']
        quoted = _stretches(text, paragraph, inner, nested=True)
        if any(not s.single and reports_speech(text, s.span, s.outer, paragraph) for s in quoted):
            return [s for s in quoted if not s.single]
    return found


def _resumption(text: str, paragraph: Span, marks: Sequence[Mark]) -> Stretch | None:
    """The rest of an unclosed stretch: the first mark closes what no mark here has opened."""
    first = next((m for m in marks if not m.single), None)
    if first is None or first.opens or not first.closes:
        return None
    span = _trimmed(text, paragraph.start, first.start)
    return Stretch(span, Span(paragraph.start, first.end), resumed=True) if span else None


def _stretches(text: str, paragraph: Span, marks: Sequence[Mark], *, nested: bool) -> list[Stretch]:
    """All stretches of a paragraph; with ``nested`` an opener inside a stretch begins an inner."""
    reading = _Reading(text, paragraph, nested=nested)
    closers = _next_single_closers(text, marks)
    for n, mark in enumerate(marks):
        if mark.start < reading.passed:
            continue
        if reading.opened is not None:
            reading.inside(reading.opened, mark)
        elif not mark.single and (mark.opens or _leans(text, mark, marks, n)):
            reading.open(mark)
        else:
            closer = closers[n]
            if closer:
                reading.close(mark, closer.start, closer.end)
    reading.finish()
    return reading.found


class _Reading:
    """One pass over the marks of a paragraph: what is open, what was found.

    Attributes:
        opened: the double mark that is open, or None.
        passed: marks before this offset are done with.
        found: the stretches so far.
    """

    def __init__(self, text: str, paragraph: Span, *, nested: bool) -> None:
        self.opened: Mark | None = None
        self.passed = -1
        self.found: list[Stretch] = []
        self._text = text
        self._paragraph = paragraph
        self._nested = nested
        self._depth = 0
        self._within = False  # a single opened inside
        self._stray: Mark | None = None  # a single that ends a sentence and nothing opened

    def open(self, mark: Mark | None) -> None:
        """Begin a stretch, or with None stand outside of all."""
        self.opened = mark
        self._depth = 0
        self._within = False
        self._stray = None

    def close(self, opened: Mark, start: int, end: int) -> None:
        """Keep what stands between; ``start`` and ``end`` are those of the closing mark."""
        span = _trimmed(self._text, opened.end, start)
        self.passed = end
        if span:
            outer = Span(opened.start, max(end, span.end))
            self.found.append(Stretch(span, outer, single=opened.single))

    def inside(self, opened: Mark, mark: Mark) -> None:
        """Read a mark while another is open."""
        if mark.single:
            self._single(mark)
        elif mark.opens and mark.start == opened.end:
            self.opened = mark._replace(start=opened.start)
        elif opened.family != '"' and _INCHES.match(self._text, mark.start):
            return
        elif self._depth or (self._nested and mark.opens):
            if self._stray and not self._depth:
                self.close(opened, self._stray.start, self._stray.end)
                self.open(mark)
            else:
                self._depth += 1 if mark.opens else -1
        elif mark.opens:
            lost = lost_end(self._text, opened.end, mark.start)
            self.close(opened, lost.start, lost.end)
            self.open(mark)
        else:
            self.close(opened, mark.start, mark.end)
            self.open(None)

    def _single(self, mark: Mark) -> None:
        if mark.opens:
            self._within = True
        elif self._within:
            self._within = False
        elif (
            not self._stray
            and not self._depth
            and _ends_sentence(self._text, mark, self._paragraph)
        ):
            self._stray = mark

    def finish(self) -> None:
        """End the paragraph; what is still open ends with it."""
        if self.opened is None:
            return
        if self._stray:
            self.close(self.opened, self._stray.start, self._stray.end)
            return
        if not self._nested:
            lost = lost_end(self._text, self.opened.end, self._paragraph.end)
            if lost.end < self._paragraph.end:
                self.close(self.opened, lost.start, lost.end)
                return
        span = _trimmed(self._text, self.opened.end, self._paragraph.end)
        if span:
            outer = Span(self.opened.start, self._paragraph.end)
            self.found.append(Stretch(span, outer, unclosed=True))


def _leans(text: str, mark: Mark, marks: Sequence[Mark], n: int) -> bool:
    """Whether a straight mark between two words opens, the space before it being lost."""
    if mark.family != '"' or not text[mark.end : mark.end + 1].isalpha():
        return False
    before = text[mark.start - 1 : mark.start]
    return before.isalpha() and n + 1 < len(marks) and marks[n + 1].closes


def _ends_sentence(text: str, mark: Mark, paragraph: Span) -> bool:
    """Whether a single mark that closes stands between two sentences."""
    after = text[mark.end : min(mark.end + 2, paragraph.end)]
    if text[mark.start - 1] not in ".!?":
        return False
    return not after or (after[0] == " " and after[1:].isupper())


def _trimmed(text: str, start: int, end: int) -> Span | None:
    inside = text[start:end]
    trimmed = inside.strip()
    if not trimmed:
        return None
    begin = start + len(inside) - len(inside.lstrip())
    return Span(begin, begin + len(trimmed))


def _next_single_closers(text: str, marks: Sequence[Mark]) -> list[Mark | None]:
    """For every mark the single mark that would close it, or None.

    After an s, before a word in lower case, a closer may be a plural's apostrophe: it closes
    only if nothing after it can. Doubles between must come in pairs.
    """
    result: list[Mark | None] = [None] * len(marks)
    strong: tuple[Mark, int] | None = None
    weak: tuple[Mark, int] | None = None
    pointed: tuple[Mark, int] | None = None
    doubles = 0
    for n in range(len(marks) - 1, -1, -1):
        mark = marks[n]
        if not mark.single:
            doubles += 1
        elif mark.family == "‹":
            if mark.opens and pointed and (doubles - pointed[1]) % 2 == 0:
                result[n] = pointed[0]
            pointed = (mark, doubles) if mark.closes else None
        else:
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
