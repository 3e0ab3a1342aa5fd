"""What another document adds to a story that was told already.

Two documents are not two revisions: one that leaves something out withdraws nothing, and that both
count people does not make their numbers one number. So a figure takes another's place only where
the sentences around the two are alike. What is merely new counts if it is key in its document, and
a figure only if its sentence speaks of what the story speaks of: pages count their free articles.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.digest import ChangeLine, Show
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.folding import bare_words, fold
from bot.core.lines import explaining, sentence_at
from bot.core.phrases import phrase_span

_ALIKE: Final = 0.5
"""Part of the shorter sentence's longer words that must stand in the other, for a figure of one to
take the place of a figure in the other."""
_FEWEST: Final = 2
_MOST: Final = 80
"""Figures of a text that are compared with those of another, the best ones; more is a table."""
_BEGINNING: Final = 20_000
"""Characters of a text from which its vocabulary is taken."""
_ABOUT: Final = 1 / 3
"""Part of a sentence's words of five letters and more that the story knows, or `_FEWEST` of them,
for a new figure in it to be one of the story's."""
_LONGER_WORD: Final = re.compile(r"[^\W\d_]{4,}")

Telling = tuple[str, Extraction]
"""A text, and what was found in it."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Who tells what.

    Attributes:
        now: source of the document that comes in.
        told: of each that was told before, in the same order.
    """

    now: str
    told: Sequence[str]


def developments(
    told: Sequence[Telling], now: Telling, show: Show, names: Sources | None = None
) -> tuple[ChangeLine, ...]:
    """List what a document says that those of its story told before do not.

    Args:
        told: what readers have seen, newest first.
        now: the document that comes in.
        show: how many new quotes and figures may be listed. Of changed figures all are listed that
            are key on either side.
        names: of the sources; a figure that only others tell is disputed, not changed. None: all
            is of one source.
    """
    return (*_quotes(told, now, show.quotes), *_figures(told, now, show.figures, names))


def untold(changes: Iterable[ChangeLine], told: Sequence[Telling]) -> tuple[ChangeLine, ...]:
    """Leave out the changes whose new side one of these texts has said already."""
    quotes = {bare_words(q.text) for _, found in told for q in found.said}
    figures = {bare_words(phrase_span(f).of(t)) for t, found in told for f in found.figures}
    known = {"quote": quotes, "figure": figures}
    return tuple(c for c in changes if c.new is None or bare_words(c.new) not in known[c.what])


def _quotes(told: Sequence[Telling], now: Telling, limit: int) -> list[ChangeLine]:
    heard = "\n".join(f" {bare_words(q.text)} " for _, found in told for q in found.said)
    lines: list[ChangeLine] = []
    for quote in sorted(now[1].said, key=lambda q: (-q.score, q.span)):
        words = f" {bare_words(quote.text)} "
        if quote.key and len(lines) < limit and words not in heard and not _holds(words, told):
            lines.append(ChangeLine("quote", None, quote.text))
    return lines


def _holds(words: str, told: Sequence[Telling]) -> bool:
    """Whether something quoted before stands in these words, so that little of them is new."""
    return any(
        len(before) > len(words) / 2 and before in words
        for _, found in told
        for before in (f" {bare_words(q.text)} " for q in found.said)
    )


def _figures(
    told: Sequence[Telling], now: Telling, limit: int, names: Sources | None
) -> list[ChangeLine]:
    text, found = now
    known = {_amount(f) for _, before in told for f in before.figures}
    mine = {_amount(f) for f in found.figures}
    texts = [fold(t[:_BEGINNING]) for t, _ in told]
    vocabulary = {w[:6] for t in texts for w in _LONGER_WORD.findall(t) if len(w) > 4}
    replaced: set[tuple[object, ...]] = set()
    changed: list[ChangeLine] = []
    new: list[ChangeLine] = []
    for figure in _best(found):
        if _amount(figure) in known:
            continue
        known.add(_amount(figure))
        phrase = phrase_span(figure).of(text)
        old = _replaced(told, now, figure, mine | replaced)
        if old is not None:
            number, twin = old
            replaced.add(_amount(twin))
            if not (figure.key or twin.key):
                continue
            line = ChangeLine(
                "figure",
                phrase_span(twin).of(told[number][0]),
                phrase,
                sentence=explaining(text, found.sentences, figure),
            )
            changed.append(_disputed(line, told, twin, number, names))
        elif figure.key and len(new) < limit and _is_about(_around(now, figure), vocabulary):
            sentence = explaining(text, found.sentences, figure)
            new.append(ChangeLine("figure", None, phrase, sentence=sentence))
    return [*changed, *new]


def _disputed(
    line: ChangeLine, told: Sequence[Telling], twin: Figure, number: int, names: Sources | None
) -> ChangeLine:
    """The line; where the source never said the old figure itself, with who said it."""
    if names is None:
        return line
    own = [
        found for (_, found), source in zip(told, names.told, strict=True) if source == names.now
    ]
    if any(_amount(f) == _amount(twin) for found in own for f in found.figures):
        return line
    return replace(line, says=names.now, against=names.told[number])


def _replaced(
    told: Sequence[Telling], now: Telling, figure: Figure, still: set[tuple[object, ...]]
) -> tuple[int, Figure] | None:
    """The figure whose place this one takes, and which of ``told`` tells it.

    Of those that fit, the last that was new.
    Not the last that was told: a late copy of the first report repeats a number that another has
    replaced meanwhile. None of those that still hold.
    """
    words = _around(now, figure)
    first: set[tuple[object, ...]] = set()
    latest: tuple[int, Figure] | None = None
    for number, (text, found) in reversed(list(enumerate(told))):
        best: tuple[float, Figure] | None = None
        for before in _best(found):
            amount = _amount(before)
            if _topic(before) != _topic(figure) or amount in still or amount in first:
                continue
            alike = _likeness(words, _around((text, found), before))
            if alike >= _ALIKE and (best is None or alike > best[0]):
                best = (alike, before)
        first.update(_amount(f) for f in found.figures)
        if best is not None:
            latest = (number, best[1])
    return latest


def _is_about(words: frozenset[str], vocabulary: set[str]) -> bool:
    longer = [word for word in words if len(word) > 4]
    known = sum(word in vocabulary for word in longer)
    return known >= _FEWEST or (known > 0 and known >= _ABOUT * len(longer))


def _best(found: Extraction) -> list[Figure]:
    return sorted(found.figures, key=lambda f: (-f.score, f.span))[:_MOST]


def _topic(figure: Figure) -> tuple[object, ...]:
    return (figure.kind, figure.unit, figure.per, figure.counted)


def _amount(figure: Figure) -> tuple[object, ...]:
    """What a figure says, however it is hedged."""
    return (figure.unit, figure.counted, figure.value, figure.low, figure.high)


def _around(where: Telling, figure: Figure) -> frozenset[str]:
    sentence = sentence_at(where[0], where[1].sentences, figure.span).text[:1000]
    return frozenset(word[:6] for word in _LONGER_WORD.findall(fold(sentence)))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer >= _FEWEST else 0.0
