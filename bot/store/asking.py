"""What questions read: quotes, figures, statements, sentences and documents, newest first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, or_, select

from bot.core.digest import Piece
from bot.core.spans import Span
from bot.ports import Asked, FigureHit, QuoteHit, StatementHit, Stored, TextHit
from bot.store.codec import decode
from bot.store.pages import page
from bot.store.rowids import first_id
from bot.store.rows import PlacedFigure, PlacedStatement, Utterance, reference, stored
from bot.store.schema import documents, figures, sentences, statements, terms
from bot.store.schema import quotes as quotes_table
from bot.store.text_sqlite import all_words, counted_as, searching
from bot.store.words import fold

_REFERENCE = [
    documents.c[name]
    for name in ("id", "title", "source", "key", "revision", "published", "fetched", "link")
]


def quotes(connection: Connection, asked: Asked) -> list[QuoteHit]:
    """Utterances, each with all its pieces."""
    parts = (all_words(asked.about, "words"), all_words(asked.speaker, "name", "role"))
    rows = _parts_of(connection, quotes_table, asked, parts)
    return [QuoteHit(reference(row), decode(Utterance, row.body).pieces) for row in rows]


def statements_said(connection: Connection, asked: Asked) -> list[StatementHit]:
    """Reported speech."""
    parts = (all_words(asked.about, "words"), all_words(asked.speaker, "name", "role"))
    rows = _parts_of(connection, statements, asked, parts)
    return [StatementHit(reference(row), *decode(PlacedStatement, row.body)) for row in rows]


def figures_found(connection: Connection, asked: Asked) -> list[FigureHit]:
    """Figures with the sentence around them."""
    parts = (all_words(asked.about, "words"), counted_as(asked.of))
    rows = _parts_of(connection, figures, asked, parts)
    return [FigureHit(reference(row), *decode(PlacedFigure, row.body)) for row in rows]


def find(connection: Connection, words: str, limit: int, offset: int) -> list[TextHit]:
    """Sentences that hold all the words."""
    source, rid = searching(sentences, all_words(words, "words"))
    columns = [*_REFERENCE, documents.c.text, sentences.c.start, sentences.c.end]
    joined = source.join(documents, documents.c.rid == sentences.c.document)
    found = select(*columns).select_from(joined).order_by(rid.desc())
    hits = []
    for row in connection.execute(page(found, limit, offset)):
        place = Span(row.start, row.end)
        hits.append(TextHit(reference(row), Piece(place.of(row.text), place)))
    return hits


def whole_document(connection: Connection, document: str) -> Stored | None:
    """The newest revision of the document with this id, or None."""
    row = connection.execute(select(documents).where(documents.c.id == document)).first()
    return None if row is None else stored(row)


def whole_documents(connection: Connection, asked: Asked) -> list[Stored]:
    """Documents with their extraction; every word asked for stands somewhere in them."""
    conditions = _bounds(documents.c.rid, asked)
    for word in (asked.about or "").split():
        conditions.append(
            or_(
                documents.c.rid.in_(_owners(sentences, all_words(word, "words"))),
                documents.c.rid.in_(_owners(documents, all_words(word, "words"))),
            )
        )
    if asked.speaker is not None:
        spoke = all_words(asked.speaker, "name", "role")
        by = [documents.c.rid.in_(_owners(table, spoke)) for table in (quotes_table, statements)]
        conditions.append(or_(*by))
    if asked.of is not None:
        conditions.append(documents.c.rid.in_(_owners(figures, counted_as(asked.of))))
    found = select(documents).where(and_(True, *conditions)).order_by(documents.c.rid.desc())
    return [stored(row) for row in connection.execute(page(found, asked.limit, asked.offset))]


def completions(connection: Connection, kind: str, prefix: str, limit: int) -> list[str]:
    """Names ("speaker") or nouns ("counted") of which a word begins so, the most used first."""
    start = fold(prefix)
    if prefix.strip() and not start:
        return []
    begins = terms.c.folded.startswith(start) | terms.c.folded.contains(f" {start}")
    found = (
        select(terms.c.term)
        .where(terms.c.kind == kind, begins)
        .order_by(terms.c.uses.desc(), terms.c.term)
    )
    return list(connection.scalars(page(found, limit, 0)))


def _parts_of(
    connection: Connection, table: Table, asked: Asked, parts: tuple[str | None, ...]
) -> Sequence[Row[Any]]:
    source, rid = searching(table, *parts)
    joined = source.join(documents, documents.c.rid == table.c.document)
    found = select(*_REFERENCE, table.c.body).select_from(joined).where(*_bounds(rid, asked))
    return connection.execute(page(found.order_by(rid.desc()), asked.limit, asked.offset)).all()


def _bounds(rid: ColumnElement[int], asked: Asked) -> list[ColumnElement[bool]]:
    conditions = []
    if asked.since is not None:
        conditions.append(rid >= first_id(asked.since))
    if asked.until is not None:
        conditions.append(rid < first_id(asked.until))
    if asked.read_since is not None:
        conditions.append(documents.c.fetched >= asked.read_since)
    if asked.source is not None:
        conditions.append(documents.c.source == asked.source)
    return conditions


def _owners(table: Table, part: str | None) -> Select[tuple[int]]:
    source, rid = searching(table, part)
    return select(rid if table is documents else table.c.document).select_from(source)
