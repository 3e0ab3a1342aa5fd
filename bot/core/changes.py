"""What a new revision of a document changed in what a reader was shown."""

from collections.abc import Iterable, Sequence

from bot.core.digest import ChangeLine
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
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
    for figure in after:
        twin = next((f for f in before if _topic(f) == _topic(figure)), None)
        if twin is not None:
            before.remove(twin)
        old_phrase = phrase_span(twin).of(old_text) if twin else None
        yield ChangeLine("figure", old_phrase, phrase_span(figure).of(new_text))
    for figure in before:
        yield ChangeLine("figure", phrase_span(figure).of(old_text), None)


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


def bare_words(text: str) -> str:
    """A text's words without case and punctuation: the same for the same words."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
