"""One text as all its lines are measured against it: title, sentences, places."""

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from bot.core.folding import bare_words
from bot.core.layout import Layout
from bot.core.spans import Span

_BEGINNING = re.compile(r"([^\W\d_]{4,6})[^\W\d_]*")
_BEGINNING_PLAIN = re.compile(r"([a-z]{4,6})[a-z]*")  # the same of ASCII alone, in half the time
_NO_HITS: dict[str, int] = {}
_SATURATION = 1.2  # BM25's k1 and b, as Robertson and Zaragoza (2009) recommend them
_LENGTH = 0.75


class Page:
    """What all lines of one text are measured against."""

    def __init__(self, text: str, layout: Layout, sentences: Sequence[Span]) -> None:
        self.text = text
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        head = layout.title or (sentences[0] if sentences else Span(0, 0))
        self.title = layout.title
        self.year = layout.published.year if layout.published else None
        sought = frozenset(terms_of(head.of(text)))
        self.headline = bare_words(self.title.of(text)) if self.title else ""
        self._lengths: list[int] = []
        self._hits: list[dict[str, int]] = []
        for sentence in sentences:
            terms = terms_of(sentence.of(text))
            self._lengths.append(len(terms))
            hits = [term for term in terms if term in sought]
            self._hits.append({t: hits.count(t) for t in dict.fromkeys(hits)} if hits else _NO_HITS)
        number = len(sentences)
        holds = Counter(chain.from_iterable(self._hits))
        self._weight = {
            term: math.log(1 + (number - count + 0.5) / (count + 0.5))
            for term, count in holds.items()
        }
        self._all = sum(self._weight.values())
        self._length = sum(self._lengths) / max(1, number)
        self._alike: dict[int, float] = {}

    def titled(self, span: Span) -> bool:
        """Whether it stands in the title."""
        return self.title is not None and self.title.holds(span)

    def names(self, name: str) -> bool:
        """Whether the title has the last word of a name."""
        last = bare_words(name).rpartition(" ")[2]
        return f" {last} " in f" {self.headline} "

    def place(self, span: Span) -> float:
        """1 for the first sentence, falling with the square root of the distance."""
        return 1 / math.sqrt(1 + max(0, bisect_right(self._starts, span.start) - 1))

    def sentence(self, span: Span) -> Span:
        """The sentence that ``span`` begins in; ``span`` itself where none holds it."""
        n = bisect_right(self._starts, span.start) - 1
        return self._sentences[n] if n >= 0 and self._sentences[n].meets(span) else span

    def likeness(self, span: Span) -> float:
        """How much of the title (or lead) is in the sentence at ``span``: BM25, 1 for about all.

        A term of the title that many sentences hold says little of any of them.
        """
        n = bisect_right(self._starts, span.start) - 1
        if n < 0 or not self._all:
            return 0.0
        if n not in self._alike:
            self._alike[n] = self._bm25(n) / self._all
        return self._alike[n]

    def _bm25(self, n: int) -> float:
        room = _SATURATION * (1 - _LENGTH + _LENGTH * self._lengths[n] / self._length)
        return sum(
            self._weight[term] * count * (_SATURATION + 1) / (count + room)
            for term, count in self._hits[n].items()
        )


def terms_of(text: str) -> list[str]:
    """The longer words of a text, by their beginnings, in lower case."""
    lower = text[:2000].lower()
    return (_BEGINNING_PLAIN if lower.isascii() else _BEGINNING).findall(lower)


def best_of(scores: dict[int, float], number: int) -> frozenset[int]:
    """The numbers of the best, of equals the earlier."""
    return frozenset(sorted(scores, key=lambda n: (-scores[n], n))[:number])
