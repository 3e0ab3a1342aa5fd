"""An extraction as the one JSON object a document that `verbatim extract` prints."""

from typing import Any

from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span


def record(identity: str | None, text: str, extraction: Extraction) -> dict[str, Any]:
    """Build the object; only strings, numbers, lists and plain dicts inside."""
    title = extraction.title
    return {
        "id": identity,
        "quotes": [_quote(q) for q in extraction.quotes],
        "statements": [_statement(s) for s in extraction.statements],
        "figures": [_figure(f, text) for f in extraction.figures],
        "story": {
            "title": title.of(text) if title else None,
            "published": extraction.published.isoformat() if extraction.published else None,
            "language": extraction.language,
        },
        "warnings": [
            {"code": w.code, "message": w.message, "span": _place(w.span)}
            for w in extraction.warnings
        ],
    }


def _place(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "role": speaker.role,
        "how": speaker.how,
        "mention": _place(speaker.mention),
        "confidence": round(speaker.confidence, 3),
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "kind": quote.kind,
        "group": quote.group,
        "speaker": _speaker(quote.speaker),
        "score": round(quote.score, 4),
        "key": quote.key,
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "sentence": _place(statement.sentence),
        "spoken": statement.spoken,
        "speaker": _speaker(statement.speaker),
        "score": round(statement.score, 4),
        "key": statement.key,
    }


def _figure(figure: Figure, text: str) -> dict[str, Any]:
    unit = figure.unit
    if figure.per and unit != "count":
        unit = f"{unit} per {figure.per}"
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "comparator": figure.comparator,
        "hedge": figure.hedge,
        "direction": figure.direction,
        "change_role": figure.change_role,
        "unit": unit,
        "counted": figure.counted,
        "counted_span": _place(figure.counted_span),
        "per": figure.per,
        "kind": figure.kind,
        "vague": figure.vague,
        "by": figure.by.of(text) if figure.by else None,
        "score": round(figure.score, 4),
        "key": figure.key,
    }
