"""The letterhead of a release: who sends it, under which number, for when; not its headline."""

import re
from collections.abc import Sequence

from bot.core.spans import Span
from bot.languages.english_furniture import RELEASES

_NUMBER = r"(?:\s*[-–—:|,]?\s*(?:no\.?|nr\.?|number|#)?\s*\d[\w./-]{0,20})?"
_LABEL = re.compile(rf"(?:{'|'.join(RELEASES)}){_NUMBER}", re.IGNORECASE)
_BLANK = re.compile(r"(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]|[\u2029\x0c]")
_LINES = 5
_WORDS = 12
_HEADLINE_WORDS = 30
_LONGEST = 200


def mark_letterhead(text: str, paragraphs: Sequence[Span]) -> list[bool]:
    """Say of each paragraph whether it belongs to a letterhead at the beginning of the text.

    A line that names the kind of paper ("Press release 12/2026", "For immediate release") always
    does. The lines around it, with no blank line between, do if a headline follows below them.
    """
    dropped = [False] * len(paragraphs)
    start = 0
    while start < len(paragraphs):
        end = _block_end(text, paragraphs, start)
        lines = [p.of(text) if p.end - p.start <= _LONGEST else "" for p in paragraphs[start:end]]
        labels = [bool(line) and _is_label(line) for line in lines]
        if not any(labels):
            break
        after = paragraphs[end].of(text)[: _LONGEST + 1] if end < len(paragraphs) else ""
        whole = _is_short(lines) and _is_headline(after)
        for n, label in enumerate(labels, start):
            dropped[n] = whole or label
        start = end
    return dropped


def _block_end(text: str, paragraphs: Sequence[Span], start: int) -> int:
    end = start + 1
    most = min(len(paragraphs), start + _LINES + 1)
    while end < most and not _BLANK.search(text, paragraphs[end - 1].end, paragraphs[end].start):
        end += 1
    return end


def _is_label(line: str) -> bool:
    return _LABEL.fullmatch(line.strip(" \t*#_.:|-–—")) is not None


def _is_short(lines: Sequence[str]) -> bool:
    return len(lines) <= _LINES and all(line and len(line.split()) <= _WORDS for line in lines)


def _is_headline(line: str) -> bool:
    if not line or len(line) > _LONGEST or len(line.split()) > _HEADLINE_WORDS or _is_label(line):
        return False
    return line[-1] not in ".,;:"
