"""A place in a text, and the one way to read what stands there."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of Python character offsets into ``document.text``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """What stands at this place, character for character."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
