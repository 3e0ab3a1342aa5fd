"""The platform-neutral thing that is posted, and how it is put together.

Lines hold what stands in the source and where; how they look is for each chat's renderer.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from bot.core.body import Body
from bot.core.quotes.model import How, QuoteKind
from bot.core.spans import Span


@dataclass(frozen=True, slots=True)
class DocumentRef:
    """What a reader needs to find a document again.

    Attributes:
        id: as in `Document.id`; what `/why` takes.
        link: where a person opens it, or None.
    """

    id: str
    title: str
    source: str
    key: str
    revision: int
    published: date | None
    fetched: datetime
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A verbatim stretch and its place: ``document.text[span] == text``."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One utterance: its pieces in order, never joined into one pair of marks.

    Attributes:
        name: the speaker's full name, or None.
        role: the speaker's role as it stands in the document, or None.
        owner: whom a pronoun in the role means ("his wife"), or None.
        how: how the speaker was found.
        sure: False where the name is under the confidence threshold; it is then not shown.
        document: where it stands; None inside a `Section`, which names it once.
        context: the sentence of words that do not stand alone, verbatim; else None.
    """

    pieces: tuple[Piece, ...]
    kind: QuoteKind
    name: str | None
    role: str | None
    how: How
    sure: bool = True
    document: DocumentRef | None = None
    context: Piece | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure with what it counts.

    Attributes:
        phrase: from the number to the end of what is counted, verbatim ("500 wounded soldiers").
        number: the number expression inside ``phrase``, to be set in bold.
        hedge: the words that qualify it, verbatim, if they stand outside ``phrase``.
        sentence: the sentence it stands in, verbatim, for context.
        by: who says so, verbatim, or None.
    """

    phrase: Piece
    number: Piece
    hedge: str | None
    sentence: Piece
    by: str | None = None
    document: DocumentRef | None = None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """Reported speech; rendered as paraphrase, never between quote marks."""

    sentence: Piece
    name: str | None
    role: str | None
    document: DocumentRef | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class SentenceLine:
    """A sentence of the source, as `/find` shows it: verbatim, and nobody's quote."""

    sentence: Piece
    document: DocumentRef | None = None


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line in our own words. ``style``: how much weight it carries."""

    text: str
    style: Literal["plain", "heading", "faint", "warning"] = "plain"


@dataclass(frozen=True, slots=True)
class PointLine:
    """One figure of a series, as a line of a table.

    Attributes:
        day: of which day it is.
        figure: the figure; its ``document`` says where it stands.
        before: what an earlier revision of the document said instead, or None.
        notes: what a reader has to know beside it, in our own words.
        disputed: whether another source says something else.
    """

    day: date
    figure: FigureLine
    before: FigureLine | None = None
    notes: tuple[str, ...] = ()
    disputed: bool = False


Line = QuoteLine | FigureLine | StatementLine | SentenceLine | PointLine | TextLine


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One correction: what stood there before and what stands there now (None: nothing).

    Attributes:
        says: name of the source that says ``new`` where another says ``old``: the two disagree, and
            neither corrects the other; else None.
        against: name of that other source.
        sentence: where a changed number stands, verbatim, if its words name nothing that it counts
            or measures; else None.
    """

    what: Literal["quote", "figure"]
    old: str | None
    new: str | None
    says: str | None = None
    against: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """What a digest shows of one document.

    Attributes:
        changes: against the revision posted before; empty for a first post.
        notes: warnings about the document, one sentence each.
        more_quotes: how many further quotes the document has.
        more_figures: how many further figures.
        lead: the sentence it begins with, where the other lines do not tell what happened.
        also: other documents that tell the same, newest first.
        story: the story that all of them belong to, or None.
        best_quote: which of ``quotes`` stands for all where there is room for one.
        best_figure: likewise.
        body: what the channel's template makes of it; None for the built-in form.
    """

    document: DocumentRef
    quotes: tuple[QuoteLine, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    statements: tuple[StatementLine, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    notes: tuple[str, ...] = ()
    more_quotes: int = 0
    more_figures: int = 0
    also: tuple[DocumentRef, ...] = ()
    story: str | None = None
    best_quote: int = 0
    best_figure: int = 0
    body: Body | None = None
    lead: SentenceLine | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """What was selected from one document (an alert, an update) or from many (a period).

    A bulletin tells of a source instead: its title says all, and it has no sections.

    Attributes:
        id: stable for the same content to the same route; deliveries derive from it.
        kind: ``alert`` first post of one document; ``update`` of a changed one; ``period``;
            ``bulletin``.
        title: a line for people.
        made: when it was planned (aware, UTC).
        source: name of the source that a bulletin tells of.
    """

    id: str
    kind: Literal["alert", "update", "period", "bulletin"]
    title: str
    sections: tuple[Section, ...]
    made: datetime
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """How many lines of each sort a section may show: the budget; ``lead``: whether it may too."""

    quotes: int = 3
    figures: int = 5
    statements: int = 2
    lead: bool = True
