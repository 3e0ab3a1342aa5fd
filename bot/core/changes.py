"""What a new revision of a document changed in what a reader was shown."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

from bot.core.digest import ChangeLine
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.folding import bare_words
from bot.core.lines import explaining, is_sure
from bot.core.phrases import phrase_span
from bot.core.quotes.model import Quote

_REWORDED: Final = 0.6
"""Part of their words that two quotes must share for one to be a correction of the other."""
_FEWEST_WORDS: Final = 3
_WHOLE: Final = 2000
_MOST_COMPARED: Final = 60
_BOTH: Final = 2


def compare(
    old_text: str, old: Extraction, new_text: str, new: Extraction
) -> tuple[ChangeLine, ...]:
    """List the quotes and figures that are new, gone or changed, in the order of the new text.

    A figure changed if the same noun and unit are counted with another number, a quote if most of
    its words stayed; quotes are compared by their words, so typography and place do not matter.
    Of an interview's answers only the key ones count.
    """
    return (*_quotes(old, new), *_figures(old_text, old, new_text, new))


def _quotes(old: Extraction, new: Extraction) -> Iterable[ChangeLine]:
    before = {bare_words(q.text): q for q in old.said}
    after = {bare_words(q.text): q for q in new.said}
    gone = {words: quote for words, quote in before.items() if words not in after}
    come = {words: quote for words, quote in after.items() if words not in before}
    corrected = _corrected(gone, come)
    minor = _minor(old) | _minor(new)
    for words, quote in come.items():
        was = gone.pop(corrected[words]) if words in corrected else None
        if words not in minor or (was is not None and corrected[words] not in minor):
            yield ChangeLine("quote", was.text if was else None, quote.text)
    for words, quote in gone.items():
        if words not in minor:
            yield ChangeLine("quote", quote.text, None)


def _minor(found: Extraction) -> set[str]:
    """Own words that no post shows: an interview has a hundred sentences, and grows by dozens."""
    return {bare_words(s.text) for s in found.statements if s.spoken and not s.key}


def _corrected(gone: Mapping[str, Quote], come: Mapping[str, Quote]) -> dict[str, str]:
    """For a quote that is new, the one that is gone of which it is another wording, if there is."""
    bags = {words: Counter(words[:_WHOLE].split()) for words in islice(gone, _MOST_COMPARED)}
    pairs: list[tuple[float, str, str]] = []
    for now in islice(come, _MOST_COMPARED):
        bag = Counter(now[:_WHOLE].split())
        for then, others in bags.items():
            alike = _likeness(bag, others)
            if alike >= _REWORDED and _may_be_one_speaker(gone[then], come[now]):
                pairs.append((alike, now, then))
    found: dict[str, str] = {}
    for _, now, then in sorted(pairs, key=lambda pair: -pair[0]):
        if now not in found and then not in found.values():
            found[now] = then
    return found


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Part of the words of both that they share; 0 where either has too few to tell."""
    if min(one.total(), other.total()) < _FEWEST_WORDS:
        return 0.0
    return 2 * (one & other).total() / (one.total() + other.total())


def _may_be_one_speaker(one: Quote, other: Quote) -> bool:
    names = {q.speaker.name for q in (one, other) if q.speaker.name and is_sure(q.speaker)}
    return len(names) < _BOTH


def _figures(
    old_text: str, old: Extraction, new_text: str, new: Extraction
) -> Iterable[ChangeLine]:
    before = _unmatched(old.figures, new.figures)
    after = _unmatched(new.figures, old.figures)
    changed: list[tuple[Figure | None, Figure | None]] = []
    for figure in after:
        twin = next((f for f in before if _topic(f) == _topic(figure)), None)
        if twin is not None:
            before.remove(twin)
        changed.append((twin, figure))
    changed += [(figure, None) for figure in before]
    whole = {_numbers(pair) for pair in changed if _is_counted(pair)}
    for pair in changed:
        # A headline gives the number alone: "2,000 stranded" for "2,000 passengers".
        if _is_counted(pair) or _numbers(pair) not in whole:
            was, now = pair
            yield ChangeLine(
                "figure",
                phrase_span(was).of(old_text) if was else None,
                phrase_span(now).of(new_text) if now else None,
                sentence=_explaining((old_text, old, was), (new_text, new, now)),
            )


def _explaining(*sides: tuple[str, Extraction, Figure | None]) -> str | None:
    """The sentence of the newest side that there is, if its number says nothing alone."""
    text, found, figure = next(side for side in reversed(sides) if side[2] is not None)
    return explaining(text, found.sentences, figure) if figure else None


def _is_counted(pair: tuple[Figure | None, Figure | None]) -> bool:
    return any(figure is not None and figure.counted is not None for figure in pair)


def _numbers(pair: tuple[Figure | None, Figure | None]) -> tuple[object, ...]:
    return tuple(f and (f.unit, f.per, f.value, f.low, f.high) for f in pair)


def _unmatched(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    facts = {_fact(f) for f in others}
    found: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        if _fact(figure) not in facts:
            found.setdefault(_fact(figure), figure)
    return list(found.values())


def _fact(figure: Figure) -> tuple[object, ...]:
    return (*_topic(figure), figure.value, figure.low, figure.high, figure.comparator)


def _topic(figure: Figure) -> tuple[object, ...]:
    return (figure.kind, figure.unit, figure.per, figure.counted)
