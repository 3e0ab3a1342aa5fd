"""Records for tests of the core, built with as little as a test needs to say."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.core.document import Document, document_id
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def make_document() -> Callable[..., Document]:
    def make(text: str = "Nothing.", **more: Any) -> Document:
        fields: dict[str, Any] = {
            "source": "wire",
            "key": "a.txt",
            "revision": 1,
            "title": "A title",
            "published": date(2026, 3, 4),
            "fetched": NOON,
            **more,
        }
        return Document(id=document_id(fields["source"], fields["key"]), text=text, **fields)

    return make


class Author:
    """Finds places in one text by the words that stand there."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def quote(self, words: str, group: int = 1, **more: Any) -> Quote:
        fields: dict[str, Any] = {"kind": "direct", "speaker": Speaker(), **more}
        return Quote(self.span(words), words, group=group, **fields)

    def figure(self, words: str, value: float | None, **more: Any) -> Figure:
        counted = more.pop("counted_words", None)
        if counted:
            more["counted_span"] = self.span(counted)
        return Figure(self.span(words), words, value, **more)

    def statement(self, words: str, **more: Any) -> Statement:
        place = self.span(words)
        return Statement(place, words, more.pop("sentence", place), **more)

    def extraction(self, **more: Any) -> Extraction:
        fields: dict[str, Any] = {
            "title": None,
            "published": None,
            "language": None,
            "sentences": (Span(0, len(self.text)),),
            "quotes": (),
            "statements": (),
            "figures": (),
            **more,
        }
        return Extraction(**fields)


@pytest.fixture
def author() -> type[Author]:
    return Author


def named(name: str, role: str | None = None, confidence: float = 0.9) -> Speaker:
    return Speaker(name, role, "named", None, confidence)
