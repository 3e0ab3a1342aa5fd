"""Names in a text, and which of them say where something happened."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from bot.core.folding import fold
from bot.core.spans import Span
from bot.languages.english_nouns import CLOSED
from bot.languages.english_sentences import SENTENCE_STARTERS
from bot.languages.english_speech import TITLES
from bot.languages.english_states import CALENDAR, KINDS_OF_PLACE, SIDES, WIDE

_NAME = re.compile(
    r"(?<![\w'’-])(?P<side>(?:[a-z]+ern|north|south|east|west|upper|lower|central)\s+)?"
    r"(?P<name>(?!(?:In|At|Near|Around|Outside|Across|Inside|From|Of|The|On)\s)[^\W\d_a-z][\w-]*(?:\s+(?:(?:of|upon|de|la|al)\s+)?[^\W\d_a-z][\w-]*){0,3})"
)
_LOCATIVE = re.compile(
    r"(?<!\w)(?:in|at|near|around|outside|off|across|inside|throughout|beneath|under|"
    r"(?:city|town|village|district|province|region|port|island|state|valley)\s+of)\s+"
    r"(?:(?:the|nearby|neighbouring|downtown)\s+)?(?:(?:[a-z-]+\s+){0,2}(?:of|called|named)\s+)?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|and|or|,\s+and)\s+$", re.IGNORECASE)
_PLURAL_KIND = re.compile(r"\s+(?:province|district|region|valley|county|town|citie|village)s\b")
_WIDE = re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in WIDE), re.IGNORECASE)
_OFFICES = TITLES - frozenset(
    "king queen prince princess lady lord father sister brother saint bishop cardinal pope general "
    "major colonel captain chief master sultan emperor".split()
)
"""Titles that tell a person; of the others, places have their names: "Prince Edward Island"."""
_BEFORE = 60
_LONGEST = 40_000
_DATELINE = re.compile(r"^([^\W\d_a-z]{3,}(?:[ -][^\W\d_a-z]{3,}){0,2})(?:,|\s*[–—(-]|\s[–—-])")


class Names:
    """The names of one document.

    Args:
        text: the document as it stands; names are learned from its beginning.
        sentences: where its sentences stand.
    """

    def __init__(self, text: str, sentences: Iterable[Span]) -> None:
        self._text = text
        self._starts = [s.start for s in sentences]

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        """Words that stand in small letters, and words with a capital inside a sentence."""
        small, capital = set(), set()
        openings = set(self._starts)
        start = self._starts[0] if self._starts else 0
        for found in re.finditer(r"[^\W\d_][\w-]*", self._text[start : start + _LONGEST]):
            word = found[0]
            if word[0].islower():
                small.add(word.lower())
            elif found.start() + start not in openings:
                capital.add(word.lower())
        return frozenset(small), frozenset(capital)

    def within(self, place: Span) -> list[tuple[Span, str]]:
        """Every name in a stretch, normalised, with its place."""
        found: list[tuple[Span, str]] = []
        for match in _NAME.finditer(self._text, place.start, place.end):
            name = self._cleaned(match)
            if name:
                found.append((Span(match.start(), match.end()), name))
        return found

    def knows(self, name: str) -> bool:
        """Whether a sentence writes every word of the name with a capital inside it."""
        return all(word in self._words[1] for word in name.split())

    def _cleaned(self, match: re.Match[str]) -> str:
        words = match["name"].split()
        if not words[0][0].isupper():
            return ""
        if any(word.lower() in _OFFICES for word in words):
            return ""  # a person: "Premier Ida Orrin"
        small, capital = self._words
        if self._opens(match.start("name")):
            first = words[0].lower()
            learned = first in capital and first not in small
            if not learned and (len(words) == 1 or first in small or first in SENTENCE_STARTERS):
                words = words[1:]
        kept = []
        for word in words:
            low = fold(word).removesuffix("'s").strip("-'")
            if low in CALENDAR or (low in CLOSED and low not in SIDES) or len(low) < 2:
                continue
            if low not in KINDS_OF_PLACE:
                kept.append(low)
        if not any(word not in SIDES for word in kept):
            return ""
        side = (match["side"] or "").strip().lower()
        if side in SIDES:
            kept.insert(0, side)
        return " ".join(w.removesuffix("ern") if w in SIDES else w for w in kept)

    def _opens(self, at: int) -> bool:
        n = bisect_right(self._starts, at) - 1
        if n < 0:
            return False
        before = self._text[max(self._starts[n], at - _BEFORE) : at].rstrip(" \t\n")
        # Behind "Poll:", and in a quote, a word has its capital from where it stands.
        return not before.strip("“”\"'‘’ \t\n") or before[-1] in ":“‘„«"

    def located(self, place: Span) -> list[tuple[Span, str]]:
        """Names in a stretch that say where; several joined by "and" are one place together."""
        found: list[tuple[Span, str]] = []
        for span, name in self.within(place):
            before = self._text[max(place.start, span.start - _BEFORE) : span.start]
            if _LOCATIVE.search(before):
                found.append((span, name))
            elif found and _JOINED.fullmatch(self._text[found[-1][0].end : span.start]):
                first, earlier = found[-1]
                if "," in self._text[first.end : span.start] and not _PLURAL_KIND.match(
                    self._text, span.end
                ):
                    continue  # "in Velm, Orra district": the second says where the first is
                joined = "+".join(sorted({*earlier.split("+"), name}))
                found[-1] = (Span(first.start, span.end), joined)
        wide = _WIDE.finditer(self._text, place.start, place.end)
        return found + [(Span(*match.span()), WIDE[match[0].lower()]) for match in wide]

    def dateline(self, start: int) -> Iterator[str]:
        """The place that a line of the opening is dated from: "VELM, 3 November"."""
        for line in self._text[start : start + 400].splitlines()[:6]:
            if found := _DATELINE.match(line.strip()):
                yield fold(found[1])
