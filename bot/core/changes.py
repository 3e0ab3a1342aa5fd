"""What a new revision of a document changed in what a reader was shown."""

from collections.abc import Iterable, Sequence

from bot.core.digest import ChangeLine
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.folding import bare_words
from bot.core.lines import phrase_span


def compare(
    old_text: str, old: Extraction, new_text: str, new: Extraction
) -> tuple[ChangeLine, ...]:
    """List the quotes and figures that are new, gone or changed, in the order of the new text.

    A figure changed if the same noun and unit are counted with another number; quotes are
    compared by their words, so typography and place do not matter.
    """
    return (*_quotes(old, new), *_figures(old_text, old, new_text, new))


def _quotes(old: Extraction, new: Extraction) -> Iterable[ChangeLine]:
    before = {bare_words(q.text): q.text for q in old.quotes}
    after = {bare_words(q.text): q.text for q in new.quotes}
    for words, text in after.items():
        if words not in before:
            yield ChangeLine("quote", None, text)
    for words, text in before.items():
        if words not in after:
            yield ChangeLine("quote", text, None)


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
            )


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
