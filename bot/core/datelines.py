"""The dateline that begins a report's first sentence, and the sentence behind it.

"TARN HAVEN, Ostmark (Wire) — The harbour is shut" tells from where a report is, and by whom; beside
a figure or a statement it is in the way.
"""

import re
from typing import Final

from bot.core.digest import Piece
from bot.core.spans import Span

_LEAD = re.compile(
    r"(?P<lead>[^\s—–―][^—–―\n]{1,70}?)(?P<dash>\s?[—–―]\s?|\s?--\s?|\s-\s)(?=[\"'“‘]?[A-Z0-9$€£])"
)
_SOURCE = re.compile(r"(?:\([^()]{2,30}\)|/[^/]{2,30}/)\s*\Z")
_SMALL: Final = frozenset("of de la del el al and the on in near".split())
_SHOUTED: Final = 3


def without_dateline(sentence: Piece, kept: Span) -> Piece:
    """The sentence without the dateline that begins it, if ``kept`` stands behind that."""
    end = _end_of_dateline(sentence.text)
    start = sentence.span.start + end
    if not end or kept.start < start:
        return sentence
    return Piece(sentence.text[end:], Span(start, sentence.span.end))


def _end_of_dateline(text: str) -> int:
    """Where the words behind a dateline begin; 0 without one."""
    found = _LEAD.match(text)
    if found is None:
        return 0
    lead = found["lead"]
    words = [word.strip(",.()/") for word in lead.split()]
    if not all(w in _SMALL or not w[:1].islower() for w in words):
        return 0
    letters = [c for c in words[0] if c.isalpha()]
    shouted = len(letters) >= _SHOUTED and all(map(str.isupper, letters))
    return found.end() if shouted or _SOURCE.search(lead) else 0
