"""The quote extractor's front door."""

from collections.abc import Sequence

from bot.core.layout import Layout
from bot.core.quotes.model import Quote, Statement
from bot.core.quotes.scan import Stretch
from bot.core.spans import Span


def read_quotes(
    text: str, layout: Layout, sentences: Sequence[Span], stretches: Sequence[Stretch]
) -> tuple[tuple[Quote, ...], tuple[Statement, ...]]:
    """Select the stretches that are speech, find who spoke, and find reported speech."""
    return (), ()
