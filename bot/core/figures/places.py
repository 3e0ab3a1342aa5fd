"""Where in a text a number may stand: one fast pass, so that all else is asked only there."""

import re
from typing import NamedTuple

from bot.core.alternation import by_letter
from bot.languages.english_numbers import GLYPHS, ONES, PARTS, SCALES, TENS, VAGUE

_DIGIT = f"0-9{''.join(GLYPHS)}"
_NEAR = frozenset((*ONES, *TENS, *SCALES, *VAGUE, "half", "quarter", "third"))
_FOLDS = (*(w for w in ONES if w not in {"zero", "one"}), "hundred", "thousand")
_MORE = frozenset((*PARTS, *(f"{w}fold" for w in _FOLDS)))


_WORD = rf"(?:{by_letter(_NEAR | _MORE)})\b"
_FIRST = re.compile(rf"(?<!\w){_WORD}")  # where what is searched begins with such a word
_PLACE = re.compile(rf"[\W{_DIGIT}](?:(?<=[{_DIGIT}])[{_DIGIT}]*|(?<=\W)({_WORD}))")
"""Begins with one set of characters: the engine passes over all others without trying."""


class Place(NamedTuple):
    """A run of digits or a word that numbers are made of.

    Attributes:
        start: its first character.
        end: one past its last.
        near: whether it may be a number by itself; else it is only a part of one ("fifth").
    """

    start: int
    end: int
    near: bool


def find_places(lower: str, start: int, end: int) -> list[Place]:
    """Find them in ``lower[start:end]``, in order."""
    found: list[Place] = []
    first = _FIRST.match(lower, start, end)
    if first:
        found.append(Place(*first.span(), first[0] in _NEAR))
    for match in _PLACE.finditer(lower, start, end):
        word = match[1]
        near = word is None or word in _NEAR
        found.append(Place(*match.span(1 if word else 0), near))
    return found
