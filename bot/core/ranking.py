"""Which quotes, statements and figures are the key ones of their document.

The lead of an article comes nearest to what editors pick, so place in the text weighs most;
what a line shares with the title, who speaks, and what is counted move lines up and down.
Quotes and figures are ranked apart: what is worth a summary is not what is worth quoting.
Spoken statements are ranked as quotes are, and apart from them: each has key ones of its own.
"""

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from bot.core.figures.model import Figure
from bot.core.folding import bare_words
from bot.core.layout import Layout
from bot.core.lines import SURE
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.quotes.spoken import as_quotes
from bot.core.spans import Span

KEY_QUOTES = 3
KEY_STATEMENTS = 3
KEY_FIGURES = 5

_WORD = re.compile(r"[^\W\d_]{4,}")
_KIND = {
    "count": 0.6,
    "money": 0.7,
    "percent": 0.5,
    "measure": 0.25,
    "rate": 0.3,
    "score": 0.6,
    "rank": 0.0,
    "duration": -0.4,
    "age": -0.7,
}
_DENIED = re.compile(r"\bnot(?:\s(?:in|at|by|of|the))?\s*\Z", re.IGNORECASE)
_FAMILY = re.compile(r"\b(?:mother|father|parents?|mum|mom|dad)\sof\s\Z", re.IGNORECASE)
_LEAST_FIGURE = 0.25
_FEW = 20
"""A number up to this that counts nothing named ("six of their last seven") tells little alone."""
_TRIVIAL = 0.5
_JOINING = frozenset("-‑")
_SAME = 0.7
"""Part of the shorter utterance's longer words that stand in a better one too: it says the same."""
_FEWEST_WORDS = 4
_WHOLE = 2000
_COMPARED = 40
_FEWEST_PULLED = 3
_FEWEST_SAID = 4
"""Words of an utterance from which on it tells something by itself; "All of them." does not."""
_REPEATED = 0.5
_PART = 0.5
_NO_HITS: Counter[str] = Counter()
_SATURATION = 1.2  # BM25's k1 and b, as Robertson and Zaragoza (2009) recommend them
_LENGTH = 0.75


def rank(
    text: str,
    layout: Layout,
    sentences: Sequence[Span],
    quotes: Sequence[Quote],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
) -> tuple[tuple[Quote, ...], tuple[Statement, ...], tuple[Figure, ...]]:
    """Give each its score and mark the key ones; order and number stay as they are.

    Pieces of one utterance share a score and are key together.
    """
    page = _Page(text, layout, sentences)
    weight = Counter(s.name for s in _speakers(quotes, statements) if s.name)
    own_words = tuple(as_quotes(statements))
    ranked = _rank_quotes(page, quotes, weight, own_words)
    spoken = _rank_quotes(page, own_words, weight)
    quoted = {q.speaker.name for q in (*ranked, *spoken) if q.key and q.speaker.name}
    told = iter(_rank_statements(page, [s for s in statements if not s.spoken], weight, quoted))
    own = iter(spoken)
    return (
        ranked,
        tuple(_scored(s, next(own)) if s.spoken else next(told) for s in statements),
        _rank_figures(page, figures),
    )


def _scored(statement: Statement, quote: Quote) -> Statement:
    return replace(statement, score=quote.score, key=quote.key)


class _Page:
    """What all lines of one text are measured against."""

    def __init__(self, text: str, layout: Layout, sentences: Sequence[Span]) -> None:
        self.text = text
        self.starts = [s.start for s in sentences]
        head = layout.title or (sentences[0] if sentences else Span(0, 0))
        self.title = layout.title
        sought = frozenset(_terms(head.of(text)))
        self._lengths: list[int] = []
        self._hits: list[Counter[str]] = []
        for sentence in sentences:
            terms = _terms(sentence.of(text))
            self._lengths.append(len(terms))
            hits = [term for term in terms if term in sought]
            self._hits.append(Counter(hits) if hits else _NO_HITS)
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

    def place(self, span: Span) -> float:
        """1 for the first sentence, falling with the square root of the distance."""
        return 1 / math.sqrt(1 + max(0, bisect_right(self.starts, span.start) - 1))

    def likeness(self, span: Span) -> float:
        """How much of the title (or lead) is in the sentence at ``span``: BM25, 1 for about all.

        A term of the title that many sentences hold says little of any of them.
        """
        n = bisect_right(self.starts, span.start) - 1
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


def _terms(text: str) -> list[str]:
    return [word[:6] for word in _WORD.findall(text[:2000].lower())]


def _speakers(quotes: Sequence[Quote], statements: Sequence[Statement]) -> Iterable[Speaker]:
    yield from (q.speaker for q in quotes)
    yield from (s.speaker for s in statements)


def _speaker_weight(speaker: Speaker, weight: Counter[str]) -> float:
    if speaker.name:
        return 0.35 + 0.05 * min(weight[speaker.name], 4)
    return 0.15 if speaker.role else 0.0


def _rank_quotes(
    page: _Page, quotes: Sequence[Quote], weight: Counter[str], own_words: Sequence[Quote] = ()
) -> tuple[Quote, ...]:
    """Rank one kind; quotes that only repeat some of the ``own_words`` are no key ones."""
    groups: dict[int, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(quote.group, []).append(quote)
    scores: dict[int, float] = {}
    for number, pieces in groups.items():
        words = sum(len(q.text.split()) for q in pieces)
        direct = any(q.kind == "direct" for q in pieces)
        first = pieces[0]
        scores[number] = (
            page.place(first.span)
            + 0.5 * page.likeness(first.span)
            + _speaker_weight(first.speaker, weight)
            + 0.3 * direct
            + 0.5 * min(words, 25) / 25
            - 0.6 * (words < _FEWEST_SAID)
        )
    bare = {n: " ".join(bare_words(q.text[:_WHOLE]) for q in g) for n, g in groups.items()}
    names = {n: pieces[0].speaker.name for n, pieces in groups.items()}
    titled = [n for n, pieces in groups.items() if page.titled(pieces[0].span)]
    pulled = _pulled(bare, names, scores) | _repeated_below(titled, bare)
    if own_words:
        told = f" {' | '.join(bare_words(q.text[:_WHOLE]) for q in own_words)} "
        pulled |= {n for n, words in bare.items() if f" {words} " in told}
    for number in pulled:
        scores[number] -= _REPEATED
    key: dict[int, frozenset[str]] = {}
    heard: set[tuple[str, str | None]] = set()
    for number in sorted(scores, key=lambda n: (-scores[n], n)):
        terms = frozenset(t for q in groups[number] for t in _terms(q.text))
        saying, name = bare[number], names[number]
        again = number in pulled or (saying, name) in heard
        if again or any(_says_the_same(terms, said) for said in key.values()):
            scores[number] -= _REPEATED
        elif len(key) < KEY_QUOTES:
            key[number] = terms
            heard.add((saying, name))
    return tuple(replace(q, score=scores[q.group], key=q.group in key) for q in quotes)


def _pulled(
    bare: Mapping[int, str], names: Mapping[int, str | None], scores: Mapping[int, float]
) -> set[int]:
    """Those that give words alone of which a sentence says whose they are: pulled quotes, headings.

    Args:
        bare: the words of each utterance, by its group.
        names: who speaks, or None, likewise.
        scores: how good it is, likewise.
    """
    attributed = {bare[n] for n, name in names.items() if name}
    nameless = [n for n, name in names.items() if name is None]
    pulled = {n for n in nameless if bare[n] in attributed}
    spoken = f" {' | '.join(attributed)} "
    best = sorted(nameless, key=lambda n: (-scores[n], n))[:_COMPARED]
    return pulled | {
        n for n in best if len(bare[n].split()) >= _FEWEST_PULLED and f" {bare[n]} " in spoken
    }


def _repeated_below(titled: Sequence[int], bare: Mapping[int, str]) -> set[int]:
    """Those of a headline that the text below gives again, mostly with more words.

    Args:
        titled: the utterances of the headline.
        bare: the words of each utterance, by its group.
    """
    above = set(titled[:_COMPARED])
    below = f" {' | '.join(words for n, words in bare.items() if n not in above)} "
    return {n for n in above if f" {bare[n]} " in below}


def _says_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    fewer = min(len(one), len(other))
    return fewer >= _FEWEST_WORDS and len(one & other) > _SAME * fewer


def _rank_statements(
    page: _Page, statements: Sequence[Statement], weight: Counter[str], quoted: set[str]
) -> tuple[Statement, ...]:
    scores = {
        n: page.place(s.span)
        + 0.5 * page.likeness(s.span)
        + _speaker_weight(s.speaker, weight)
        - 0.6 * (len(s.text.split()) < _FEWEST_SAID)
        for n, s in enumerate(statements)
    }
    # A second line by the same speaker, or by one who is quoted anyway, says less that is new.
    heard = Counter(quoted)
    for n in sorted(scores, key=lambda n: (-scores[n], n)):
        name = statements[n].speaker.name
        if name:
            scores[n] -= 0.3 * min(heard[name], 3)
            heard[name] += 1
    # A paraphrase says nothing as long as it is not sure whose it is.
    told = {n: score for n, score in scores.items() if statements[n].speaker.confidence >= SURE}
    key = _best(told, KEY_STATEMENTS)
    return tuple(replace(s, score=scores[n], key=n in key) for n, s in enumerate(statements))


def _rank_figures(page: _Page, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    scores: dict[int, float] = {}
    facts: dict[tuple[object, ...], int] = {}
    told_below: set[int] = set()
    for n, figure in enumerate(figures):
        size = figure.value if figure.value is not None else (figure.high or figure.low or 0.0)
        grown = math.log10(1 + min(abs(size), 1e12)) / 12 if math.isfinite(size) else 0.0
        scores[n] = (
            page.place(figure.span)
            + 0.4 * page.likeness(figure.span)
            + _KIND[figure.kind]
            + 0.5 * grown
            + 0.3 * page.titled(figure.span)
            + 0.15 * (figure.direction is not None)
            - 0.3 * (figure.kind == "count" and size <= 3)
            - 0.3 * (figure.kind == "count" and size <= _FEW and figure.counted is None)
            - _TRIVIAL * _is_joined(page.text, figure)
            - 0.8 * _is_aside(page.text, figure.span.start)
            - _PART * (n > 0 and _is_part(figure, figures[n - 1]))
        )
        fact = (figure.value, figure.low, figure.high, figure.unit)
        first, again = facts.setdefault(fact, n), n
        if first == again:
            continue
        if page.titled(figures[first].span) and not page.titled(figure.span):
            # The sentence says more than the headline, which a post shows anyway.
            scores[first], scores[n], facts[fact] = scores[n], scores[first], n
            first, again = n, first
        scores[first] += 0.1
        scores[again] -= 0.5
        if page.titled(figures[again].span) and not page.titled(figures[first].span):
            told_below.add(again)
    fit = {n: s for n, s in scores.items() if s >= _LEAST_FIGURE and n not in told_below}
    key = _best(fit, KEY_FIGURES)
    return tuple(f.ranked(scores[n], key=n in key) for n, f in enumerate(figures))


def _is_aside(text: str, start: int) -> bool:
    """Whether it is told of in passing: "not 40", "a mother of three"."""
    before = max(0, start - 20)
    left = text[before:start].lower()
    denied = "not" in left and _DENIED.search(text, before, start)
    return bool(denied or (left.endswith("of ") and _FAMILY.search(text, before, start)))


def _is_joined(text: str, figure: Figure) -> bool:
    """Whether it only tells of what sort something is: "a two-term mayor", "a 50-state poll"."""
    return figure.kind == "count" and text[figure.span.end : figure.span.end + 1] in _JOINING


def _is_part(figure: Figure, before: Figure) -> bool:
    """Whether it stands in the phrase of the figure before: 31 in "27 of its 31 members"."""
    noun = before.counted_span
    return noun is not None and before.span.end <= figure.span.start < noun.end


def _best(scores: dict[int, float], number: int) -> frozenset[int]:
    return frozenset(sorted(scores, key=lambda n: (-scores[n], n))[:number])
