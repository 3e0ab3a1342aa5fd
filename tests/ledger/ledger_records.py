"""Documents, topics and points for the tests of the ledger."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from bot.core.digest import DocumentRef, FigureLine, Piece
from bot.core.document import Document, document_id
from bot.core.extraction import Extraction, extract
from bot.core.series.model import Point, Series, Topic
from bot.core.series.topics import Mention, read_mentions
from bot.core.spans import Span

DAY = date(2026, 11, 5)


def reported(
    body: str,
    *,
    title: str = "Shelling in Karsk",
    source: str = "wire",
    key: str = "a.txt",
    day: date = DAY,
    revision: int = 1,
) -> tuple[Document, Extraction]:
    text = f"{title}\n\n{body}\n"
    fetched = datetime.combine(day, time(12 + revision), UTC)
    identity = document_id(source, key)
    document = Document(identity, source, key, text, revision, title, day, fetched, "en")
    return document, extract(text, published=day)


def mentions(body: str, **how: Any) -> dict[str, Mention]:
    """The figures of a text that are followed, by the number as it stands; the body's own."""
    document, extraction = reported(body, **how)
    start = len(document.title)
    found = read_mentions(document, extraction)
    return {m.figure.text: m for m in found if m.figure.span.start > start}


def topic(**changed: Any) -> Topic:
    plain = Topic(
        kind="count",
        unit="count",
        per="",
        noun="civilian",
        state="wounded",
        scope="",
        marks=(),
        focus=(),
        places=("karsk",),
        home=("karsk",),
        subject=("shell", "marke", "city"),
        day=DAY,
    )
    return replace(plain, **changed)


def point(
    low: float,
    *,
    high: float | None = None,
    words: str | None = None,
    source: str = "wire",
    key: str = "a.txt",
    day: date = DAY,
    revision: int = 1,
    sentence: str | None = None,
    hour: int = 12,
    **more: Any,
) -> Point:
    words = words or f"{low:g}"
    sentence = sentence or f"{words} civilians were wounded, the {source} reports in {key}."
    at = datetime.combine(day, time(12), UTC)
    document = DocumentRef(
        document_id(source, key),
        f"Report {key}",
        source,
        key,
        revision,
        day,
        at.replace(hour=hour),
    )
    number = Piece(words, Span(0, len(words)))
    line = FigureLine(number, number, None, Piece(sentence, Span(0, len(sentence))), None, document)
    superseded = more.pop("superseded", None)
    comparator = more.pop("comparator", "exact")
    assert not more
    return Point(at, low, low if high is None else high, comparator, line, superseded)


def series(*points: Point, state: str = "wounded", unit: str = "count") -> Series:
    return Series(1, "civilians wounded", ("karsk",), unit, state, len(points), points)
