"""The part of a long sentence that is shown around a place in it; neutralised."""

import re
from typing import Final

from bot.chats.neutral import neutralise

LONGEST_CONTEXT: Final = 280
"""Characters of the sentence around a figure; a longer one is cut visibly, between words."""

_BEHIND: Final = 60
"""Characters behind the number for which there is room at least."""
_CLAUSE: Final = re.compile(r"[;:—–] |, (?=(?:and|but|while|who|which|as|after|because)\b)")


def windowed(text: str, first: int, last: int, longest: int = LONGEST_CONTEXT) -> str:
    """A sentence, or the part of it that `window` leaves, with what is cut off marked."""
    start, end = window(text, first, last, longest)
    head, tail = start > 0, end < len(text)
    return ("… " if head else "") + neutralise(text[start:end]) + (" …" if tail else "")


def window(text: str, first: int, last: int, longest: int = LONGEST_CONTEXT) -> tuple[int, int]:
    """Where the part of a sentence stands that is shown around two places in it, or one.

    Its beginning is kept as long as there is room: a subject or a "never" cut off would make it say
    something else. Else it begins behind a sign that ends a clause, if there is one.
    """
    if len(text) <= longest:
        return 0, len(text)
    first, last = (max(0, min(place, len(text))) for place in (first, last))
    start = 0
    if last > longest - _BEHIND:
        start = max(0, min(last - longest // 2, len(text) - longest, first))
        clause = _CLAUSE.search(text, start, first)
        start = clause.end() if clause else _space_in(text, start, first, start)
    end = min(start + longest, len(text))
    if end < len(text):
        end = max(text.rfind(" ", max(last, start), end), 0) or end
    return start, end


def _space_in(text: str, start: int, end: int, default: int) -> int:
    found = text.find(" ", start, end)
    return default if found < 0 else found + 1
