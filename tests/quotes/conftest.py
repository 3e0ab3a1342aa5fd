"""One call from a text to its quotes and statements."""

from collections.abc import Callable

import pytest

from bot.core.layout import read_layout
from bot.core.quotes.model import Quote, Statement
from bot.core.quotes.reading import read_quotes
from bot.core.quotes.scan import scan
from bot.core.sentences import split

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]


def _read(text: str) -> tuple[tuple[Quote, ...], tuple[Statement, ...]]:
    layout = read_layout(text)
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    return read_quotes(text, layout, sentences, stretches)


@pytest.fixture(scope="session")
def read() -> Read:
    return _read
