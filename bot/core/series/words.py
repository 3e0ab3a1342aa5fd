"""Stems of the words that carry meaning."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.core.figures.nouns import singular
from bot.core.folding import fold
from bot.languages.english_nouns import CLOSED
from bot.languages.english_states import CALENDAR, MOVING

WORD = re.compile(r"[^\W\d_][\w'’-]*")
_STEM = 5


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The beginning of a word that its forms share: crude, but the same for all documents."""
    return singular(fold(word))[:_STEM]


@lru_cache(maxsize=16384)
def is_telling(word: str) -> bool:
    """Whether a word says what a text is about, rather than how its numbers move."""
    low = word.lower()
    small = len(low) < 3 or low in CLOSED or low in MOVING or low in CALENDAR
    return not small and not low.endswith("ly")


def telling(text: str) -> Iterator[str]:
    """The telling words of a text, in small letters."""
    return (word.lower() for word in WORD.findall(text) if is_telling(word))


def stems(text: str) -> Iterator[str]:
    """Their stems."""
    return (stem(word) for word in telling(text))
