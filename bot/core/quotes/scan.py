"""Finds stretches between quote marks; decides nothing about who or whether."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.spans import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two quote marks.

    Attributes:
        span: the words inside the marks.
        outer: the words with their marks.
    """

    span: Span
    outer: Span


def scan(text: str, paragraphs: Sequence[Span]) -> tuple[Stretch, ...]:
    """Find every stretch, in text order."""
    return ()
