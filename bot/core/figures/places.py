"""Where in a text a number may stand: one fast pass, so that all else is asked only there."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from bot.languages.english_numbers import GLYPHS, ONES, PARTS, SCALES, TENS, VAGUE

_DIGIT = f"0-9{''.join(GLYPHS)}"
_NEAR = frozenset((*ONES, *TENS, *SCALES, *VAGUE, "half", "quarter", "third"))
_FOLDS = (*(w for w in ONES if w not in {"zero", "one"}), "hundred", "thousand")
_MORE = frozenset((*PARTS, *(f"{w}fold" for w in _FOLDS)))
_OFTEN = "tsofhbmnelqdcz"
"""Letters that such words begin with, those that begin most words of a text first."""


def _by_letter() -> Iterator[str]:
    """One alternative for each first letter, which stands before it: ``(?<=t)(?:wo|en)``."""
    ordered = sorted(_NEAR | _MORE, key=lambda w: (_OFTEN.index(w[0]), w))
    for letter, words in groupby(ordered, key=lambda w: w[0]):
        yield rf"(?<={letter})(?:{'|'.join(sorted((w[1:] for w in words), key=len, reverse=True))})"


_FIRST = "".join(sorted({w[0] for w in _NEAR | _MORE}))
_PLACE = re.compile(
    rf"[{_DIGIT}{_FIRST}](?:(?<=[{_DIGIT}])[{_DIGIT}]*|(?<!\w[{_FIRST}])(?:{'|'.join(_by_letter())})\b)"
)
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
    for match in _PLACE.finditer(lower, start, end):
        word = match[0]
        found.append(Place(*match.span(), word[0] < "a" or word in _NEAR or word[0] > "z"))
    return found
