"""Where paragraphs begin and end.

A blank line always ends one. A single line break does so too, unless the line was wrapped:
greedy wrapping leaves a line only when the next word would not have fitted, so a break is a
wrap if the next line's first word would pass the width of the block's longest line. That line
itself always looks full, so it counts only beside another full one, or before a small letter.
"""

import re
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


def split_paragraphs(text: str, start: int = 0) -> tuple[Span, ...]:
    """Cut ``text[start:]`` into paragraphs, white space trimmed, none empty."""
    found: list[Span] = []
    at = start
    for blank in _BLANK.finditer(text, start):
        found.extend(_block(text, at, blank.start()))
        at = blank.end()
    found.extend(_block(text, at, len(text)))
    return tuple(found)


def _block(text: str, start: int, end: int) -> list[Span]:
    lines = [line for m in _LINE.finditer(text, start, end) if (line := _trim(text, *m.span()))]
    if len(lines) < 2:
        return lines
    width = max(line.end - line.start for line in lines)
    pairs = list(pairwise(lines))
    full = [_is_full(text, before, line, width) for before, line in pairs]
    wrapped = sum(full) > 1
    joined = [lines[0]]
    for (_, line), is_full in zip(pairs, full, strict=True):
        small = text[line.start].islower()
        if (is_full and (wrapped or small)) or (small and _leaves_open(text, joined[-1])):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


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
