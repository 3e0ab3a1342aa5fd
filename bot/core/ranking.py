"""Which quotes, statements and figures are the key ones of their document."""

from collections.abc import Sequence

from bot.core.figures.model import Figure
from bot.core.layout import Layout
from bot.core.quotes.model import Quote, Statement
from bot.core.spans import Span


def rank(
    text: str,
    layout: Layout,
    sentences: Sequence[Span],
    quotes: Sequence[Quote],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
) -> tuple[tuple[Quote, ...], tuple[Statement, ...], tuple[Figure, ...]]:
    """Give each its score and mark the key ones; order and number stay as they are."""
    return tuple(quotes), tuple(statements), tuple(figures)
