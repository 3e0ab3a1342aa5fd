"""Own words without quote marks, as people are shown them."""

from collections.abc import Iterable, Iterator, Sequence

from bot.core.quotes.model import Quote, Statement


def as_quotes(statements: Iterable[Statement], beside: Sequence[Quote] = ()) -> Iterator[Quote]:
    """The spoken ones of these statements as quotes.

    Args:
        statements: in the order of the text.
        beside: the quotes of the same text; their groups are numbered on from.
    """
    first = 1 + max((quote.group for quote in beside), default=0)
    spoken = (s for s in statements if s.spoken)
    for group, s in enumerate(spoken, first):
        yield Quote(s.span, s.text, "direct", group, s.speaker, s.score, s.key)
