"""From an extraction to what a channel is shown: sections and digests within their budget."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Literal

from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    QuoteLine,
    Section,
    Show,
    StatementLine,
)
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.gathering import beside, gather
from bot.core.lines import document_ref, figure_line, quote_line, sentence_at, statement_line
from bot.core.quotes.model import Quote
from bot.core.utterances import needs_sentence, run_to_show


def section(
    document: Document,
    extraction: Extraction,
    show: Show,
    changes: Sequence[ChangeLine] = (),
    *,
    story: str | None = None,
) -> Section:
    """Choose the key lines of one document, at most as many as ``show`` allows.

    Lines are chosen by score and shown in the order of the text; a figure that says what a
    shown one says already is left out, and so is a statement whose sentence a figure shows.
    """
    quotes, best_quote = _quotes(document, extraction, show)
    figures, best_figure = _figures(document, extraction, show)
    statements = _statements(document, extraction, show, figures)
    return Section(
        document=document_ref(document),
        quotes=quotes,
        figures=figures,
        statements=statements,
        changes=tuple(changes),
        notes=tuple(warning.message for warning in extraction.warnings),
        more_quotes=len({q.group for q in extraction.said}) - len(quotes),
        more_figures=len(extraction.figures) - len(figures),
        story=story,
        best_quote=best_quote,
        best_figure=best_figure,
    )


def _quotes(
    document: Document, extraction: Extraction, show: Show
) -> tuple[tuple[QuoteLine, ...], int]:
    """The lines in the order of the text, and which of them is the best."""
    groups: dict[int, list[Quote]] = {}
    for quote in extraction.said:
        groups.setdefault(quote.group, []).append(quote)
    key = [g for g in groups.values() if any(q.key for q in g)]
    best = sorted(key, key=lambda g: (-max(q.score for q in g), g[0].span))[: show.quotes]
    shown = sorted(best, key=lambda g: g[0].span)
    lines = tuple(_utterance(document, extraction, g) for g in shown)
    return lines, shown.index(best[0]) if best else 0


def _utterance(document: Document, extraction: Extraction, pieces: Sequence[Quote]) -> QuoteLine:
    """The words that can stand together, and their sentence where they say too little alone."""
    title = extraction.title
    below = [q for q in pieces if title is None or not title.holds(q.span)]
    shown = run_to_show(document.text, below or pieces)
    sentence = sentence_at(document.text, extraction.sentences, shown[0].span)
    lost = bool(below) and needs_sentence(document.text, shown)
    return quote_line(shown, context=sentence if lost else None)


def _figures(
    document: Document, extraction: Extraction, show: Show
) -> tuple[tuple[FigureLine, ...], int]:
    """Likewise."""
    key = [f for f in extraction.figures if f.key]
    best: list[Figure] = []
    said: set[tuple[object, ...]] = set()
    for figure in sorted(key, key=lambda f: (-f.score, f.span)):
        fact = (figure.value, figure.low, figure.high, figure.unit, figure.counted)
        if fact not in said and len(best) < show.figures:
            said.add(fact)
            best.append(figure)
    shown = sorted(best, key=lambda f: f.span)
    lines = tuple(
        figure_line(f, sentence_at(document.text, extraction.sentences, f.span)) for f in shown
    )
    return lines, shown.index(best[0]) if best else 0


def _statements(
    document: Document, extraction: Extraction, show: Show, figures: Sequence[FigureLine]
) -> tuple[StatementLine, ...]:
    shown = {line.sentence.span for line in figures}
    told = (s for s in extraction.statements if s.key and not s.spoken)
    key = [s for s in told if s.sentence not in shown]
    best = sorted(key, key=lambda s: (-s.score, s.span))
    lines: list[StatementLine] = []
    for statement in best:
        line = statement_line(
            statement, sentence_at(document.text, extraction.sentences, statement.sentence)
        )
        if len(lines) < show.statements and line.sentence.span not in shown:
            shown.add(line.sentence.span)
            lines.append(line)
    return tuple(sorted(lines, key=lambda line: line.sentence.span))


def alert(
    part: Section, route: str, made: datetime, kind: Literal["alert", "update"] = "alert"
) -> Digest:
    """The first post of one document, or (``update``) the correction of an earlier one."""
    document = part.document
    return Digest(
        id=_identity(document.id, str(document.revision), route),
        kind=kind,
        title=document.title,
        sections=(part,),
        made=made,
    )


def period(title: str, sections: Sequence[Section], made: datetime, route: str = "") -> Digest:
    """What a route or a question gathered from many documents, put in order by `gather`."""
    return Digest(
        id=_identity("period", route, made.isoformat()),
        kind="period",
        title=title,
        sections=gather(sections),
        made=made,
    )


def named(digest: Digest, where: str, documents: Sequence[DocumentRef]) -> Digest:
    """The same digest with documents named beside its section of the document ``where``."""
    sections = tuple(beside(s, documents) if s.document.id == where else s for s in digest.sections)
    also = [f"{d.id} {d.revision}" for d in documents]
    return replace(digest, id=_identity("named", digest.id, *also), sections=sections)


def bulletin(source: str, what: str, title: str, made: datetime) -> Digest:
    """Tell of a source; ``what`` makes its id: the same trouble is one bulletin."""
    return Digest(
        id=_identity("bulletin", source, what),
        kind="bulletin",
        title=title,
        sections=(),
        made=made,
        source=source,
    )


def delivery_id(digest: Digest, channel: str, revision: int) -> str:
    """Derive a delivery's id: the same for the same digest, channel and revision every time.

    Twenty hexadecimal characters: it must fit Discord's nonce (at most 25 characters).
    """
    return _identity(digest.id, channel, str(revision), size=10)


def _identity(*parts: str, size: int = 8) -> str:
    packed = "\0".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(packed, digest_size=size).hexdigest()
