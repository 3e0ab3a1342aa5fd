"""What the ledger of figures keeps."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.core.digest import DocumentRef, FigureLine
from bot.core.figures.model import Comparator
from bot.core.spans import Span


@dataclass(frozen=True, slots=True)
class Topic:
    """What a figure is about; two figures with like topics belong to one series.

    Attributes:
        kind: as in `Figure.kind`.
        noun: what is counted, in the singular; "person" for anybody; "" where nothing is named.
        state: what befell them ("dead", "wounded", "dead or wounded"), or "".
        scope: "" for the whole; "more" for what was added, "window" for what a span of time
            brought, "part" for some of a number given before, "aim" for what is planned.
        marks: words that single out a part ("serious", "fishing").
        focus: stems of what is measured, nearest first; only where there is no state.
        places: names of where this very figure was counted.
        home: names of where its document is about, from its title, dateline and lead.
        subject: stems of its document's title and lead and of its own sentence.
        day: of which day it is.
    """

    kind: str
    unit: str
    per: str
    noun: str
    state: str
    scope: str
    marks: tuple[str, ...]
    focus: tuple[str, ...]
    places: tuple[str, ...]
    home: tuple[str, ...]
    subject: tuple[str, ...]
    day: date

    @property
    def key(self) -> str:
        """What must be equal in all figures of a series."""
        return f"{self.kind}|{self.unit}|{self.per}|{self.noun}|{self.state}|{self.scope}"


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of a series, as its source gave it.

    Attributes:
        at: the moment it counts as published.
        low: lower end of what it states, before its comparator is applied.
        high: upper end likewise; equal to ``low`` unless it is a range or vague.
        line: the figure verbatim with its sentence; ``line.document`` says where it stands.
        superseded: when a later revision of the document took its place, or None.
    """

    at: datetime
    low: float
    high: float
    comparator: Comparator
    line: FigureLine
    superseded: datetime | None = None

    @property
    def document(self) -> DocumentRef:
        """Where it stands."""
        assert self.line.document is not None
        return self.line.document

    @property
    def value(self) -> float:
        """One number to draw: the value itself, or the middle of a range."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Series:
    """The same figure over time and over sources.

    Attributes:
        id: the store's number for it.
        label: what is counted, for people ("civilians wounded").
        places: where, most named first.
        unit: as in `Figure.unit`.
        state: as in `Topic.state`.
        documents: how many documents it stands in.
        points: in order of time, superseded ones included; the latest of very many.
    """

    id: int
    label: str
    places: tuple[str, ...]
    unit: str
    state: str
    documents: int
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A series as joining sees it: some of the topics in it."""

    id: int
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """A document's figure and the series it belongs to, as that stands without it.

    Attributes:
        span: where the figure stands in the document.
        point: the figure as the series would keep it.
    """

    span: Span
    point: Point
    series: Series
