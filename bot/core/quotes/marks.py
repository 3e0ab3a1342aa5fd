"""Quote marks: which characters may open or close, told from their neighbours."""

import re
from typing import NamedTuple

from bot.core.spans import Span

# Apostrophes inside words are most of what looks like a single mark: leave them out early. It
# begins with one set of characters: the engine passes over all others without trying.
_MARK = re.compile(
    r"[“”„‟«»\"＂「」『』‹›'’‘`‚](?:(?<=[“”„‟«»\"＂「」『』‹›])|(?<=')'|(?<=’)’|(?<=‘)‘|(?<=`)`|(?<=‘)(?=[\w£$€¥#@…])"
    r"|(?<=['’])(?:(?<![^\W_].)|(?![^\W_]))|(?<=‚)(?=\w)|(?<=\S‘)(?!\w))"
)
_ELISION = re.compile(
    r"(?:em|til|tis|twas|cause|round|bout|n|\d\ds?|s|d|ll|re|ve|m|t)\b", re.IGNORECASE
)
_BEFORE_OPENER = frozenset("([{—–-/:…,.;\"“”„«'‘>*_|=~+")
_BEGINNING = frozenset("£$€¥#@…")
"""Signs that words in single marks may begin with: ‘£2bn is not enough’."""
_OPENING = frozenset("“„«「『")
_CLOSING = frozenset("”»」』")
_CURLY = {"“": "“", "”": "“", "„": "“", "‟": "“", "«": "«", "»": "«"}
_CURLY |= dict.fromkeys("「」", "「") | dict.fromkeys("『』", "『")


class Mark(NamedTuple):
    """One quote mark, maybe made of two characters.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        single: whether it is a single quote mark.
        opens: whether it can open a stretch here.
        closes: whether it can close a stretch here.
        family: which marks belong together.
    """

    start: int
    end: int
    single: bool
    opens: bool
    closes: bool
    family: str


def marks_of(text: str, paragraph: Span) -> list[Mark]:
    """All marks of one paragraph, in order; apostrophes left out where they are plain to see."""
    found = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        found.append(_mark(text, start, end, match.group(), paragraph))
    return found


def _mark(text: str, start: int, end: int, face: str, paragraph: Span) -> Mark:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    free_before = before.isspace() or before in _BEFORE_OPENER
    free_after = after.isspace() or not after.isalnum()
    could_open = free_before and not after.isspace()
    could_close = not before.isspace() and free_after
    if face in _CURLY:
        opens, closes = face in _OPENING, face in _CLOSING
        if face == "”" and before.isspace() and not after.isspace():
            opens, closes = True, False
        elif (face == "“" and not free_before and not before.isspace() and not after.isalnum()) or (
            face == "“"
            and (
                (before in ".,;" and (after.isspace() or end == paragraph.end))
                or (before.isspace() and end == paragraph.end)
            )
        ):
            opens, closes = False, True
        if face == "»" and before.isspace() and after.isalnum():
            opens, closes = True, False
        elif face == "«" and not before.isspace() and free_after and not could_open:
            opens, closes = False, True
        return Mark(start, end, False, opens, closes, _CURLY[face])
    if len(face) == 2 or face in '"＂':
        return Mark(start, end, False, *_straight(before, after, face), '"')
    if face in "‹›":
        return Mark(start, end, True, could_open, could_close, "‹")
    if face == "‚":
        return Mark(start, end, True, free_before, False, "‘")
    if face == "‘":
        begins = after.isalnum() or after in _BEGINNING
        opens = begins and not before.isalnum() and not _ELISION.match(text, end)
        return Mark(start, end, True, opens, could_close and not after.isalnum(), "‘")
    elided = _ELISION.match(text, end) is not None
    begins = after.isalnum() or after in _BEGINNING
    opens = face == "'" and could_open and begins and not elided
    return Mark(start, end, True, opens, could_close, "‘")


def _straight(before: str, after: str, face: str) -> tuple[bool, bool]:
    """(opens, closes) of a mark that looks the same on both sides."""
    if face in ("‘‘", "``"):
        return True, False
    if face == "’’":
        return False, True
    if before.isspace():
        return not after.isspace(), after.isspace()
    if after.isspace():
        return False, True
    if before.isalnum():
        return False, not after.isalnum() or face == '"'
    if after.isalnum():
        opener = before in _BEFORE_OPENER and before not in ".,"
        return opener, not opener
    # Between two signs: a sentence's end before it speaks for closing.
    opener = before in "([{—–-/:“„«'‘"
    return opener, not opener
