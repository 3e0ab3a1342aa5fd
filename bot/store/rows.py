"""A document and its extraction as rows: written, replaced, read back."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, select, text

from bot.core.digest import DocumentRef, Piece
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.lines import shown_speaker
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span
from bot.ports import Entry, Stored
from bot.store import schema, text_sqlite
from bot.store.codec import decode, encode
from bot.store.columns import Exact
from bot.store.rowids import allocate, moment
from bot.store.words import fold


class Utterance(NamedTuple):
    """All pieces of one group, as a row of the quotes keeps them."""

    pieces: tuple[Quote, ...]


class PlacedFigure(NamedTuple):
    """A figure with the sentence around it."""

    figure: Figure
    sentence: Piece


class PlacedStatement(NamedTuple):
    """A statement with its sentence."""

    statement: Statement
    sentence: Piece


_NEAR = 300
"""How many characters of a sentence before and after a find are kept with it."""

_MOST = 2000
"""How many finds of a sort are searched in one document, the key ones before all others. More is
no prose but a table or an attack (a megabyte of figures would take a gigabyte); the document's
extraction keeps every one."""

_Found = TypeVar("_Found", Quote, Statement, Figure)

_PARTS: tuple[Table, ...] = (schema.sentences, schema.quotes, schema.statements, schema.figures)
_Pair = tuple[dict[str, Any], dict[str, Any]]
_KEPT = ("revision", "digest", "title", "published", "fetched", "text", "extraction")

# Both engines write it so, but SQLAlchemy has it apart for each.
_TALLY = text(
    "INSERT INTO terms (kind, term, folded, uses) VALUES (:kind, :term, :folded, :uses) "
    "ON CONFLICT (kind, term) DO UPDATE SET uses = terms.uses + excluded.uses"
).bindparams(bindparam("term", type_=Exact))
_FORGET = text("DELETE FROM terms WHERE kind = :kind AND term = :term AND uses <= 0").bindparams(
    bindparam("term", type_=Exact)
)


def reference(row: Row[Any]) -> DocumentRef:
    """What a reader needs to find the document of this row again."""
    return DocumentRef(
        row.id, row.title, row.source, row.key, row.revision, row.published, row.fetched, row.link
    )


def stored(row: Row[Any]) -> Stored:
    """The document and extraction of a whole row."""
    document = Document(
        id=row.id,
        source=row.source,
        key=row.key,
        text=row.text,
        revision=row.revision,
        title=row.title,
        published=row.published,
        fetched=row.fetched,
        language=row.language,
        link=row.link,
    )
    return Stored(document, decode(Extraction, row.extraction))


def write(connection: Connection, entry: Entry) -> None:
    """Insert the document and everything that is searched in it."""
    document, extraction = entry.document, entry.extraction
    rid = allocate(connection, schema.documents, moment(document), 1)[0]
    name = document.key.rstrip("/").rsplit("/", 1)[-1]
    row = {
        "rid": rid,
        "id": document.id,
        "source": document.source,
        "key": document.key,
        "name": name,
        "digest": entry.digest,
        "revision": document.revision,
        "title": document.title,
        "published": document.published,
        "fetched": document.fetched,
        "language": document.language,
        "link": document.link,
        "text": document.text,
        "extraction": encode(Extraction, extraction),
    }
    connection.execute(insert(schema.documents), [row])
    words = {"rid": rid, "words": fold(f"{document.title} {name}")}
    text_sqlite.add(connection, "documents", [words])
    context = _Context(document, extraction.sentences)
    for table, pairs in (
        (schema.sentences, list(context.sentences())),
        (schema.quotes, list(context.quotes(extraction.said))),
        (
            schema.statements,
            list(context.statements([s for s in extraction.statements if not s.spoken])),
        ),
        (schema.figures, list(context.figures(extraction.figures))),
    ):
        _insert(connection, table, rid, document, pairs)
    _count_terms(connection, extraction, 1)


def replace(connection: Connection, row: Row[Any]) -> None:
    """Keep the text of an old revision, and `remove` it from what is searched."""
    kept = {name: row._mapping[name] for name in _KEPT}  # noqa: SLF001 - SQLAlchemy's public name for it
    connection.execute(insert(schema.revisions), [{"document_id": row.id, **kept}])
    remove(connection, row)


def remove(connection: Connection, row: Row[Any]) -> None:
    """Take a document's rows out of every table and index."""
    _count_terms(connection, decode(Extraction, row.extraction), -1)
    for table in _PARTS:
        mine = select(table.c.rid).where(table.c.document == row.rid)
        text_sqlite.remove(connection, table.name, connection.scalars(mine).all())
        connection.execute(delete(table).where(table.c.document == row.rid))
    text_sqlite.remove(connection, "documents", [row.rid])
    connection.execute(delete(schema.documents).where(schema.documents.c.rid == row.rid))


class _Context:
    """Finds the sentence around a span; builds each row with its index entry."""

    def __init__(self, document: Document, sentences: Sequence[Span]) -> None:
        self._text = document.text
        self._title = document.title
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        self._ends = [s.end for s in sentences]

    def sentences(self) -> Iterator[_Pair]:
        for span in self._sentences:
            yield {"start": span.start, "end": span.end}, {"words": fold(span.of(self._text))}

    def quotes(self, quotes: Sequence[Quote]) -> Iterator[_Pair]:
        searched = {quote.group for quote in _most(quotes)}
        in_groups = sorted((q for q in quotes if q.group in searched), key=lambda q: q.group)
        for _, grouped in groupby(in_groups, key=lambda q: q.group):
            pieces = tuple(grouped)
            name, role = shown_speaker(pieces[0].speaker)
            row = {
                "name": name,
                "role": role,
                "kind": "direct" if any(p.kind == "direct" for p in pieces) else "partial",
                "key": any(p.key for p in pieces),
                "body": encode(Utterance, Utterance(pieces)),
            }
            yield row, self._said(name, role, [p.span for p in pieces])

    def statements(self, statements: Sequence[Statement]) -> Iterator[_Pair]:
        for statement in _most(statements):
            name, role = shown_speaker(statement.speaker)
            around = self._clip(statement.sentence, statement.span)
            place = Piece(around.of(self._text), around)
            row = {
                "name": name,
                "role": role,
                "key": statement.key,
                "body": encode(PlacedStatement, PlacedStatement(statement, place)),
            }
            yield row, self._said(name, role, [around, statement.span])

    def figures(self, figures: Sequence[Figure]) -> Iterator[_Pair]:
        for figure in _most(figures):
            around = self._around(figure.span)
            place = around[0] if around else figure.span
            piece = Piece(place.of(self._text), place)
            row = {
                "value": figure.value,
                "low": figure.low,
                "high": figure.high,
                "unit": figure.unit,
                "counted": figure.counted,
                "key": figure.key,
                "body": encode(PlacedFigure, PlacedFigure(figure, piece)),
            }
            phrase = figure.counted_span.of(self._text) if figure.counted_span else ""
            unit = "" if figure.unit == "count" else figure.unit
            counted = fold(f"{figure.counted or ''} {phrase} {unit}")
            yield row, {"words": self._words([figure.span]), "counted": counted}

    def _said(self, name: str | None, role: str | None, spans: Sequence[Span]) -> dict[str, Any]:
        return {"words": self._words(spans), "name": fold(name or ""), "role": fold(role or "")}

    def _words(self, spans: Sequence[Span]) -> str:
        """All that ``about`` may find: the sentences around the spans, and the title."""
        places = dict.fromkeys(place for s in spans for place in (self._around(s) or [s]))
        return fold(" ".join([self._title, *(p.of(self._text) for p in places)]))

    def _around(self, span: Span) -> Sequence[Span]:
        """The sentences that the span touches."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        return [self._clip(sentence, span) for sentence in self._sentences[first:last]]

    def _clip(self, sentence: Span, span: Span) -> Span:
        """Of a sentence without end only what is near, in whole words.

        Else a text whose one sentence is a megabyte with thousands of figures would be stored
        thousands of times.
        """
        start, end = sentence
        if start < span.start - _NEAR:
            space = self._text.find(" ", span.start - _NEAR, span.start)
            start = space + 1 if space >= 0 else span.start
        if end > span.end + _NEAR:
            space = self._text.rfind(" ", span.end, span.end + _NEAR)
            end = space if space >= 0 else span.end
        return Span(start, end)


def _most(found: Sequence[_Found]) -> Sequence[_Found]:
    """Those that are searched, in their own order."""
    if len(found) <= _MOST:
        return found
    chosen = sorted(range(len(found)), key=lambda n: (not found[n].key, n))[:_MOST]
    return [found[n] for n in sorted(chosen)]


def _insert(
    connection: Connection, table: Table, document_rid: int, document: Document, pairs: list[_Pair]
) -> None:
    if not pairs:
        return
    rids = allocate(connection, table, moment(document), len(pairs))
    rows, words = [], []
    for rid, (row, index) in zip(rids, pairs, strict=True):
        rows.append({"rid": rid, "document": document_rid, **row})
        words.append({"rid": rid, **index})
    connection.execute(insert(table), rows)
    text_sqlite.add(connection, table.name, words)


def _who(speaker: Speaker) -> str | None:
    name, role = shown_speaker(speaker)
    return name or role


def _count_terms(connection: Connection, extraction: Extraction, change: int) -> None:
    """Keep the tally of names and counted nouns that completion offers."""
    said: tuple[Quote | Statement, ...] = (*extraction.quotes, *extraction.statements)
    uses: Mapping[tuple[str, str], int] = Counter(
        [("speaker", who) for x in said if (who := _who(x.speaker))]
        + [("counted", figure.counted) for figure in extraction.figures if figure.counted]
    )
    rows = [
        {"kind": kind, "term": term, "folded": fold(term), "uses": change * count}
        for (kind, term), count in uses.items()
    ]
    if rows:
        connection.execute(_TALLY, rows)
    if rows and change < 0:
        connection.execute(_FORGET, rows)
