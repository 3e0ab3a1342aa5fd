"""Where paragraphs begin and end.

A blank line always ends one. A single line break does so too, unless the line was wrapped:
greedy wrapping leaves a line only when the next word would not have fitted, so a break is a
wrap if the next line's first word would pass the width of the block's longest line. That line
itself always looks full, so it counts only beside another full one, before a small letter,
behind a word that ends no sentence ("up to"), or where other blocks are wrapped at the same width.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.spans import Span

_BREAK = r"(?:\r\n|\r(?!\n)|\n)"
# It begins with one set of characters: the engine passes over all others without trying.
_BLANK = re.compile(
    r"[\r\n\u2029\x0c](?:(?<=[\u2029\x0c])|(?:(?<=\r)\n|(?<=\r)(?!\n)|(?<=\n))"
    rf"[^\S\r\n]*{_BREAK})\s*"
)
_LINE = re.compile(r"[^\r\n]+")
_ITEM = re.compile(r"\s*(?:[-*•–—▪◦]|\d{1,3}[.)]|[a-z][.)])\s")
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 40
_LOOK_BACK = 400
_FEWEST_WRAPPED = 2
_LONGEST_LEAD = 9
_LEADING = frozenset(
    """
    a about almost an and are around at by for from had has have his in into is its minus nearly of
    or over roughly some than that the their to under up was were with within
    """.split()
)


def split_paragraphs(text: str, start: int = 0) -> tuple[Span, ...]:
    """Cut ``text[start:]`` into paragraphs, white space trimmed, none empty."""
    blocks: list[list[Span]] = []
    at = start
    for blank in _BLANK.finditer(text, start):
        blocks.append(_lines(text, at, blank.start()))
        at = blank.end()
    blocks.append(_lines(text, at, len(text)))
    everywhere = _width_of_all(text, blocks)
    return tuple(paragraph for lines in blocks for paragraph in _join(text, lines, everywhere))


def _lines(text: str, start: int, end: int) -> list[Span]:
    return [line for m in _LINE.finditer(text, start, end) if (line := _trim(text, *m.span()))]


def _width_of_all(text: str, blocks: Sequence[Sequence[Span]]) -> int:
    """The width at which a text is wrapped throughout; 0 if it is not.

    Two lines alone do not tell whether they are one: the other blocks do.
    """
    long = [lines for lines in blocks if len(lines) > 2]
    widths = [w for lines in long if sum(_full(text, lines, w := _width(lines))) > 1]
    return max(widths) if len(widths) >= _FEWEST_WRAPPED and 2 * len(widths) > len(long) else 0


def _width(lines: Sequence[Span]) -> int:
    return max(line.end - line.start for line in lines)


def _full(text: str, lines: Sequence[Span], width: int) -> list[bool]:
    """For every line but the first, whether its first word would not have fitted before."""
    return [_is_full(text, before, line, width) for before, line in pairwise(lines)]


def _join(text: str, lines: list[Span], everywhere: int) -> list[Span]:
    if len(lines) < 2:
        return lines
    width = max(_width(lines), everywhere)
    full = _full(text, lines, width)
    wrapped = sum(full) > 1 or width == everywhere
    joined = [lines[0]]
    for line, is_full in zip(lines[1:], full, strict=True):
        small = text[line.start].islower() or _leads_on(text, joined[-1])
        if (is_full and (wrapped or small)) or (small and _leaves_open(text, joined[-1])):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _leads_on(text: str, line: Span) -> bool:
    """Whether a line ends in a word behind which no sentence and no heading ends: "up to"."""
    end = text[max(line.start, line.end - _LONGEST_LEAD) : line.end]
    return end.rpartition(" ")[2].lower() in _LEADING


def _leaves_open(text: str, line: Span) -> bool:
    """Whether a double quote mark was opened near the end of the line and not closed in it."""
    tail = text[max(line.start, line.end - _LOOK_BACK) : line.end]
    return tail.rfind("“") > tail.rfind("”") or tail.count('"') % 2 == 1


def _is_full(text: str, before: Span, line: Span, width: int) -> bool:
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or _ITEM.match(text, line.start, line.end):
        return False
    first = text[line.start : line.start + width + 1].split(None, 1)[0]
    return before.end - before.start + 1 + len(first) > width


def _trim(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    body = line.strip()
    if not body:
        return None
    start += len(line) - len(line.lstrip())
    return Span(start, start + len(body))
