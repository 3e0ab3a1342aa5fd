"""One text as lines with mentions, and places of quotes in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from bot.core.quotes.linking import find_mentions
from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import unowned
from bot.core.quotes.paths import signs_of
from bot.core.quotes.subjects import main_subject
from bot.core.quotes.tokens import Line, Token

_Told = TypeVar("_Told")
_LineReader = Callable[[tuple[Token, ...], list[Mention]], _Told]
_STOPS = " .,"
_BEHIND = re.compile(r"[\w,;’'] ")
_FEWEST_CITATIONS = 3
# "[14]", "(Quill 1964)", "(Quill & Renn, 2011, p. 12)", "Quill et al."
_CITATION = re.compile(
    r"\[\s?\d{1,3}\s?\]|\bet al\b"
    r"|\((?:[^()\n]{0,60}\s)?(?:1[89]|20)\d\d[a-z]?(?:\s?[,:;][^()\n]{0,40})?\)"
)


class Place(NamedTuple):
    """Where a quote begins: line, place of its token in the line, number of its stretch."""

    line: int
    token: int
    stretch: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """The quote before and who spoke it."""

    place: Place
    mention: Mention | None


class Scene:
    """The lines of one text with their mentions, found when first asked for."""

    def __init__(self, text: str, lines: tuple[Line, ...]) -> None:
        self.text = text
        self.lines = lines
        self._paragraphs = {number: line.paragraph for number, line in enumerate(lines)}
        self._mentions: dict[int, list[Mention]] = {}
        self._signs: dict[int, list[str]] = {}
        self._read: dict[tuple[object, int], Any] = {}
        self._prose: frozenset[str] | None = None
        self._cites: bool | None = None
        self._inside: frozenset[str] | None = None

    def signs(self, number: int) -> list[str]:
        """The signs of one line's tokens, as `bot.core.quotes.paths` gives them."""
        found = self._signs.get(number)
        if found is None:
            found = self._signs[number] = signs_of(self.lines[number], self.mentions(number))
        return found

    def mentions(self, number: int) -> list[Mention]:
        """The mentions of one line, in order."""
        found = self._mentions.get(number)
        if found is None:
            found = self._mentions[number] = find_mentions(self.lines[number], number)
        return found

    def cites(self) -> bool:
        """Whether it is a paper or an article of an encyclopedia: it cites sources by number."""
        if self._cites is None:
            found = islice(_CITATION.finditer(self.text), _FEWEST_CITATIONS)
            self._cites = sum(1 for _ in found) == _FEWEST_CITATIONS
        return self._cites

    def names_inside(self, word: str) -> bool:
        """Whether a word with a capital stands behind another word, not only where lines begin."""
        if self._inside is None:
            self._inside = frozenset(
                unowned(token.word)
                for line in self.lines
                for token in line.tokens
                if token.kind == "C" and _BEHIND.match(self.text, token.start - 2)
            )
        return word in self._inside

    def tells(self, words: str) -> bool:
        """Whether the writer tells exactly these words as a sentence outside all marks."""
        if self._prose is None:
            lines = (line for line in self.lines if not line.quotes)
            self._prose = frozenset(line.span.of(self.text).rstrip(_STOPS) for line in lines)
        return words.rstrip(_STOPS) in self._prose

    def subject(self, number: int) -> Mention | None:
        """The subject of a line's main clause, as `bot.core.quotes.subjects` tells it."""
        return self.read(main_subject, number)

    def read(self, told_by: _LineReader[_Told], number: int) -> _Told:
        """What a function of a line's tokens and mentions says of one line; asked but once."""
        key = (told_by, number)
        if key not in self._read:
            self._read[key] = told_by(self.lines[number].tokens, self.mentions(number))
        told: _Told = self._read[key]
        return told

    def alone(self, number: int) -> bool:
        """Whether the line is a whole paragraph."""
        return not (self.together(number, number - 1) or self.together(number, number + 1))

    def together(self, a: int, b: int) -> bool:
        """Whether both lines exist and stand in one paragraph."""
        paragraph = self._paragraphs.get(a)
        return paragraph is not None and paragraph == self._paragraphs.get(b)
