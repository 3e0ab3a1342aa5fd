"""Which paragraphs belong to the page rather than to the text."""

import re
from collections.abc import Sequence

from bot.languages.english_furniture import AFTER_TEASER, ALONE, BEFORE_TEASER, POINTERS

_POINTER = re.compile(rf"(?:{'|'.join(POINTERS)})\s*[:|–—>»]", re.IGNORECASE)
_COUNTER = re.compile(
    r"page \d+ of \d+|\d+ min(?:ute)?s? read|\d+ comments?|\d+ shares?|©.*|copyright ©?.*"
    r"|read the rest (?:here|of .*)|all rights reserved|follow [^.!?]{1,60} on \w+:? @\w+[^ ]*",
    re.IGNORECASE,
)
_PICTURES = "image|photo|photograph|picture|pic|video|illustration|graphic|file photo"
# "[Image: Ida Fenn, Kell Pictures]", "Ida Fenn at the weir (Photo: Kell Pictures)".
_CREDIT = re.compile(
    rf"(?:{_PICTURES})s?(?: credit| courtesy)?(?: by| of)?\s?[:/|] ?[^.!?“”\"]{{1,100}}"
    rf"|[^“”\"]{{3,160}}\((?:{_PICTURES}|credit)s?(?: credit)?(?: by)?[:/] ?[^()“”\"]{{1,60}}"
)
_LONGEST = 200
_TEASER_WORDS = 25


def mark_furniture(paragraphs: Sequence[str]) -> list[bool]:
    """Say of each paragraph whether it is furniture.

    The headline of another story goes with the "see more" after it or the "see also" before it.
    The first paragraph is never taken for such a headline: it is the text's own.
    """
    words = [_folded(p) for p in paragraphs]
    dropped = [
        word in ALONE
        or bool(_POINTER.match(p) or _COUNTER.fullmatch(word) or _CREDIT.fullmatch(word))
        if word
        else False
        for p, word in zip(paragraphs, words, strict=True)
    ]
    for n, word in enumerate(words):
        if word in AFTER_TEASER and n > 1 and _is_teaser(paragraphs[n - 1]):
            dropped[n - 1] = True
        if word in BEFORE_TEASER and n + 1 < len(words) and _is_teaser(paragraphs[n + 1]):
            dropped[n + 1] = True
    return dropped


def _folded(paragraph: str) -> str:
    if len(paragraph) > _LONGEST:
        return ""
    words = paragraph.strip(" \t.:…>»→-–—[]()|").lower()
    if words.startswith(('"follow', "“follow")):
        words = words.strip('"“”.')
    return " ".join(words.split())


def _is_teaser(paragraph: str) -> bool:
    return len(paragraph.split()) <= _TEASER_WORDS and paragraph[-1] not in ".,;:"
