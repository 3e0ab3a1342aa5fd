"""From an extraction to what a channel is shown: sections and digests within their budget."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Final, Literal

from bot.core.datelines import without_dateline
from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    SentenceLine,
    Show,
    StatementLine,
)
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.gathering import beside, gather
from bot.core.leads import lead_of
from bot.core.lines import (
    document_ref,
    figure_line,
    is_sure,
    names_somebody,
    quote_line,
    sentence_at,
    statement_line,
)
from bot.core.phrases import phrase_span
from bot.core.quotes.model import Quote
from bot.core.spans import Span
from bot.core.surroundings import asked_before, explained, said_about
from bot.core.utterances import added, adds, needs_sentence, run_to_show

NOTHING: Final = "Nothing in it is quoted or counted."
"""Told below a title that would stand alone."""

_ENOUGH: Final = 6
"""Words that a quote's sentence has beside it from which on it says enough of when and where."""


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
    shown one says already is left out, and so is a statement whose sentence
    stands below a quote or a figure.
    """
    told = _told(document, extraction)
    quotes, best_quote = _quotes(told, show)
    quoted = [piece.span for _, line in told for piece in line.pieces] if show.quotes else []
    figures, best_figure = _figures(document, extraction, show, quoted)
    statements = _statements(document, extraction, show, (quotes, figures))
    notes = [warning.message for warning in extraction.warnings]
    lead = _lead(document, extraction, (quotes, figures, statements)) if show.lead else None
    if not (extraction.said or extraction.figures or statements or changes or lead):
        notes.append(NOTHING)
    return Section(
        document=document_ref(document),
        quotes=quotes,
        figures=figures,
        statements=statements,
        changes=tuple(changes),
        notes=tuple(notes),
        more_quotes=len({q.group for q in extraction.said}) - len(quotes),
        more_figures=len(extraction.figures) - len(figures),
        story=story,
        best_quote=best_quote,
        best_figure=best_figure,
        lead=lead,
    )


def _told(document: Document, extraction: Extraction) -> list[tuple[float, QuoteLine]]:
    """The key utterances in the order of the text, each with its score."""
    groups: dict[int, list[Quote]] = {}
    for quote in extraction.said:
        groups.setdefault(quote.group, []).append(quote)
    key = [g for g in groups.values() if any(q.key for q in g)]
    return [
        (max(q.score for q in g), _utterance(document, extraction, g))
        for g in sorted(key, key=lambda g: g[0].span)
    ]


def _quotes(
    told: Sequence[tuple[float, QuoteLine]], show: Show
) -> tuple[tuple[QuoteLine, ...], int]:
    """The best lines in the order of the text, and which of them is the best."""
    best = sorted(range(len(told)), key=lambda n: (-told[n][0], n))[: show.quotes]
    shown = sorted(best)
    lines: list[QuoteLine] = []
    for n in shown:
        line = told[n][1]
        again = any(line.context == above.context for above in lines)
        lines.append(replace(line, context=None) if again else line)
    return tuple(lines), shown.index(best[0]) if best else 0


def _utterance(document: Document, extraction: Extraction, pieces: Sequence[Quote]) -> QuoteLine:
    """The words that can stand together, and their sentence where they say too little alone."""
    title = extraction.title
    below = [q for q in pieces if title is None or not title.holds(q.span)]
    shown = run_to_show(document.text, below or pieces)
    return quote_line(shown, context=_around(document, extraction, shown) if below else None)


def _around(document: Document, extraction: Extraction, shown: Sequence[Quote]) -> Piece | None:
    """What words need to be understood: their sentence, the one before, or a question."""
    text, sentences = document.text, extraction.sentences
    first = shown[0]
    if any(s.spoken and s.span == first.span for s in extraction.statements):
        said = extraction.said
        own = [q.span for q in said if q.speaker.name == first.speaker.name]
        return asked_before(text, sentences, first.span, own)
    sentence = _sentence(document, extraction, first.span, first.span)
    sure = names_somebody(first.speaker)
    told = adds(sentence.text, shown)
    if told and not sure:
        return sentence  # who said it may be plain to a reader
    if needs_sentence(text, shown):
        return sentence if told else None
    whole = Span(first.span.start, shown[-1].span.end)
    known = (
        extraction.title,
        *(q.span for q in extraction.said if q.key and q.group != first.group),
    )
    before = said_about(text, sentences, whole, known, always=not sure)
    # Its own sentence, if that tells when, where or of whom, says better what words are about.
    return sentence if before and added(sentence.text, shown) >= _ENOUGH else before


def _figures(
    document: Document, extraction: Extraction, show: Show, quoted: Sequence[Span]
) -> tuple[tuple[FigureLine, ...], int]:
    """Likewise; of those that a key quote gives (``quoted``: its words) only where no other is."""
    key = sorted((f for f in extraction.figures if f.key), key=lambda f: (-f.score, f.span))
    told = [f for f in key if not any(words.holds(f.span) for words in quoted)]
    best = _distinct(told or key, show.figures)
    shown = sorted(best, key=lambda f: f.span)
    lines: list[FigureLine] = []
    for figure in shown:
        sentence = _sentence(document, extraction, figure.span, phrase_span(figure))
        above = lines[-1].sentence if lines else None
        if above and above.span.holds(sentence.span):
            sentence = above
        else:
            seen = (extraction.title, above.span if above else None)
            sentence = explained(document.text, extraction.sentences, sentence, seen)
        lines.append(figure_line(figure, sentence, by=_who_says(extraction.said, figure.span)))
    return tuple(lines), shown.index(best[0]) if best else 0


def _distinct(figures: Sequence[Figure], number: int) -> list[Figure]:
    """The first figures that tell a fact each; of two that tell one, the one that says more."""
    best: list[Figure] = []
    for figure in figures:
        for n, other in enumerate(best):
            if _says_more(figure, other):
                best[n] = figure
                break
            if _says_more(other, figure) or _is_same(figure, other):
                break
        else:
            if len(best) < number:
                best.append(figure)
    return best


def _says_more(one: Figure, other: Figure) -> bool:
    """Whether one tells all the other does: 85 in "85 of the 154 meetings", or of what it is."""
    if phrase_span(one).holds(other.span):
        return one.span != other.span
    return _is_same(one, other) and other.counted_span is None and one.counted_span is not None


def _is_same(one: Figure, other: Figure) -> bool:
    stated = (one.value, one.low, one.high, one.unit)
    if stated != (other.value, other.low, other.high, other.unit):
        return False
    return one.counted == other.counted or one.counted is None or other.counted is None


def _who_says(said: Sequence[Quote], figure: Span) -> str | None:
    """The name of the one in whose quoted words a figure stands, where that is sure."""
    holding = (q for q in said if q.span.holds(figure))
    speaker = next((q.speaker for q in holding if is_sure(q.speaker)), None)
    return speaker.name if speaker else None


def _sentence(document: Document, extraction: Extraction, place: Span, kept: Span) -> Piece:
    """The sentence that ``place`` begins in, without its dateline if ``kept`` is not part of it."""
    return without_dateline(sentence_at(document.text, extraction.sentences, place), kept)


def _statements(
    document: Document,
    extraction: Extraction,
    show: Show,
    above: tuple[Sequence[QuoteLine], Sequence[FigureLine]],
) -> tuple[StatementLine, ...]:
    shown = [line.context.span for line in above[0] if line.context]
    shown += (line.sentence.span for line in above[1])
    told = (s for s in extraction.statements if s.key and not s.spoken)
    lines: list[StatementLine] = []
    for statement in sorted(told, key=lambda s: (-s.score, s.span)):
        end = Span(statement.span.end, statement.span.end)
        sentence = _sentence(document, extraction, statement.sentence, end)
        line = statement_line(statement, sentence)
        if len(lines) < show.statements and not any(s.holds(sentence.span) for s in shown):
            shown.append(sentence.span)
            lines.append(line)
    return tuple(sorted(lines, key=lambda line: line.sentence.span))


def _lead(
    document: Document,
    extraction: Extraction,
    lines: tuple[Sequence[QuoteLine], Sequence[FigureLine], Sequence[StatementLine]],
) -> SentenceLine | None:
    """The sentence the text begins with, if title and lines do not tell most of it."""
    quotes, figures, statements = lines
    shown = [document.title]
    shown += (piece.text for line in quotes for piece in line.pieces)
    shown += (line.context.text for line in quotes if line.context)
    shown += (line.sentence.text for line in figures)
    shown += (line.sentence.text for line in statements)
    said = [quote.span for quote in extraction.said]
    lead = lead_of(document.text, extraction.title, extraction.sentences, said, shown)
    return SentenceLine(lead) if lead else None


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
