"""The store as a few lists: what commands and chats ask of the port, and nothing else."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.commands.model import Context
from bot.core.digest import DocumentRef, FigureLine, Piece
from bot.core.document import Document, document_id
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.lines import document_ref
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.series.model import Point, Series
from bot.core.spans import Span
from bot.ports import (
    Asked,
    Delivery,
    FigureHit,
    Held,
    QuoteHit,
    Silence,
    SourceStatus,
    StatementHit,
    Status,
    Step,
    Stored,
    Subscription,
    TextHit,
    Why,
)

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TEXT = (
    "Saltmere harbour reopens. “We lost 35 boats,” said Ilse Marrow, the harbour master. "
    "Odo Fenn said the town would pay."
)
DOCUMENT = Document(
    id="3fa9c1d2ab",
    source="seeds",
    key="saltmere.txt",
    text=TEXT,
    revision=1,
    title="Saltmere harbour reopens",
    published=date(2026, 11, 19),
    fetched=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


_SAID = _span("“We lost 35 boats,” said Ilse Marrow, the harbour master.")
_PAID = _span("Odo Fenn said the town would pay.")
QUOTE = Quote(
    _span("We lost 35 boats,"),
    "We lost 35 boats,",
    "direct",
    1,
    Speaker("Ilse Marrow", "the harbour master", "named", _span("Ilse Marrow"), 0.9),
    1.0,
    key=True,
)
FIGURE = Figure(
    _span("35"), "35", 35.0, counted="boat", counted_span=_span("boats"), score=1.0, key=True
)
STATEMENT = Statement(
    _PAID, _PAID.of(TEXT), _PAID, Speaker("Odo Fenn", None, "named", None, 0.9), 1.0, key=True
)
EXTRACTION = Extraction(
    title=_span("Saltmere harbour reopens."),
    published=DOCUMENT.published,
    language="en",
    sentences=(_span("Saltmere harbour reopens."), _SAID, _PAID),
    quotes=(QUOTE,),
    statements=(STATEMENT,),
    figures=(FIGURE,),
)


def _told(source: str, day: int, value: float, **more: Any) -> Point:
    """What a source says of the boats; ``superseded``: a revision has replaced it."""
    words = f"{value:g}"
    sentence = f"The {source} counted {words} boats lost in Saltmere."
    at = datetime(2026, 11, day, 12, tzinfo=UTC)
    start = sentence.index(words)
    number = Piece(words, Span(start, start + len(words)))
    phrase = Piece(f"{words} boats", Span(start, start + len(words) + 6))
    ref = replace(
        document_ref(DOCUMENT),
        id=document_id(source, f"{source}.txt"),
        source=source,
        key=f"{source}.txt",
        title=f"The {source} on Saltmere",
        published=at.date(),
        fetched=at,
    )
    line = FigureLine(phrase, number, None, Piece(sentence, Span(0, len(sentence))), None, ref)
    return Point(at, value, value, "exact", line, **more)


BOATS = Series(
    1,
    "boats lost",
    ("saltmere",),
    "count",
    "",
    3,
    (
        _told("wire", 17, 20),
        _told("courier", 17, 28, superseded=NOW),
        _told("courier", 17, 31),
        _told("seeds", 19, 35),
    ),
)


def _holds(wanted: str | None, *texts: str | None) -> bool:
    return not wanted or any(wanted.lower() in (t or "").lower() for t in texts)


@dataclass
class FakeStore:
    """Only what is asked for is here; every question is kept in ``asked``."""

    stored: list[Stored] = field(default_factory=list)
    copies: int = 1
    made: list[Subscription] = field(default_factory=list)
    quiet: list[Silence] = field(default_factory=list)
    waits: list[Held] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    failures: tuple[tuple[str, str], ...] = ()
    tells: dict[str, str] = field(default_factory=dict)
    fitting: tuple[DocumentRef, ...] = ()
    series: list[Series] = field(default_factory=lambda: [BOATS])

    @classmethod
    def filled(cls, copies: int = 1) -> "FakeStore":
        return cls([Stored(DOCUMENT, EXTRACTION)], copies)

    def _page(self, query: Asked, hits: list[Any]) -> list[Any]:
        self.asked.append(query)
        if query.source and query.source != DOCUMENT.source:
            return []
        return (hits * self.copies)[query.offset : query.offset + query.limit]

    async def quotes(self, asked: Asked) -> list[QuoteHit]:
        return self._page(
            asked,
            [
                QuoteHit(document_ref(s.document), (q,))
                for s in self.stored
                for q in s.extraction.quotes
                if _holds(asked.speaker, q.speaker.name, q.speaker.role)
                and _holds(asked.about, _SAID.of(TEXT), s.document.title)
            ],
        )

    async def figures(self, asked: Asked) -> list[FigureHit]:
        piece = Piece(_SAID.of(TEXT), _SAID)
        return self._page(
            asked,
            [
                FigureHit(document_ref(s.document), f, piece)
                for s in self.stored
                for f in s.extraction.figures
                if _holds(asked.of, f.counted) and _holds(asked.about, piece.text)
            ],
        )

    async def statements(self, asked: Asked) -> list[StatementHit]:
        return self._page(
            asked,
            [
                StatementHit(document_ref(s.document), t, Piece(_PAID.of(TEXT), _PAID))
                for s in self.stored
                for t in s.extraction.statements
                if _holds(asked.speaker, t.speaker.name) and _holds(asked.about, t.text)
            ],
        )

    async def tracked(self, asked: Asked) -> list[Series]:
        self.asked.append(asked)
        return [s for s in self.series if _holds(asked.of, s.label) and self.stored]

    async def find(self, words: str, limit: int, offset: int) -> list[TextHit]:
        hits = [
            TextHit(document_ref(s.document), Piece(span.of(TEXT), span))
            for s in self.stored
            for span in s.extraction.sentences
            if _holds(words, span.of(TEXT))
        ]
        return self._page(Asked(about=words, limit=limit, offset=offset), hits)

    async def documents(self, asked: Asked) -> list[Stored]:
        fresh = [
            s for s in self.stored if not asked.read_since or s.document.fetched >= asked.read_since
        ]
        return self._page(asked, [s for s in fresh if _holds(asked.about, s.document.text)])

    async def stories(self, documents: list[str]) -> dict[str, str]:
        return {d: self.tells[d] for d in documents if d in self.tells}

    async def speakers(self, prefix: str, limit: int) -> list[str]:
        known = ("Ilse Marrow", "Odo Fenn")
        return [n for n in known if f" {n.lower()}".find(f" {prefix}") >= 0][:limit]

    async def counted(self, prefix: str, limit: int) -> list[str]:
        return [n for n in ("boat", "bridge") if n.startswith(prefix)][:limit]

    async def why(self, item: str) -> Why | None:
        if item not in (DOCUMENT.id, DOCUMENT.key):
            return None
        return Why(
            document_ref(replace(DOCUMENT, revision=2)),
            (
                Step("seen", "new in seeds", at=NOW),
                Step("routed", "route “rest”: it takes everything"),
                Step("failed", "the channel is gone", "desk", NOW),
            ),
            self.fitting,
        )

    async def status(self) -> Status:
        source = SourceStatus("seeds", 1, 2, NOW, NOW, "the folder is gone")
        quiet = SourceStatus("wire", 0, 0, None, None, None)
        n = len(self.stored)
        deliveries = {"sent": 3, "planned": 1} if n else {}
        return Status(n, n, n, deliveries, (source, quiet) if n else (), self.failures)

    async def subscribe(self, subscription: Subscription) -> Subscription:
        made = replace(subscription, id=len(self.made) + 1)
        self.made.append(made)
        return made

    async def unsubscribe(self, number: int, channel: str) -> bool:
        before = len(self.made)
        self.made = [s for s in self.made if (s.id, s.channel) != (number, channel)]
        return len(self.made) < before

    async def subscriptions(self, channel: str | None = None) -> list[Subscription]:
        return [s for s in self.made if channel in (None, s.channel)]

    async def silence(self, silence: Silence) -> Silence:
        made = replace(silence, id=len(self.quiet) + 1)
        self.quiet.append(made)
        return made

    async def end_silence(self, number: int, channel: str, now: datetime) -> bool:
        mine = [s for s in self.quiet if (s.id, s.channel) == (number, channel) and s.until > now]
        self.quiet = [replace(s, until=now) if s in mine else s for s in self.quiet]
        return bool(mine)

    async def silences(self, channel: str | None = None) -> list[Silence]:
        return [s for s in self.quiet if channel in (None, s.channel)]

    async def holders(self) -> list[tuple[str, str]]:
        return sorted({(h.route, h.channel) for h in self.waits})

    async def held(self, route: str, channel: str) -> list[Held]:
        return [h for h in self.waits if (h.route, h.channel) == (route, channel)]

    async def posted(self, channels: list[str], limit: int, offset: int) -> list[Delivery]:
        here = [d for d in reversed(self.deliveries) if d.channel in channels]
        return here[offset : offset + limit]


@dataclass
class SlowStore(FakeStore):
    """Says when it is asked for quotes, and answers when it is let."""

    free: asyncio.Event = field(default_factory=asyncio.Event)
    asking: asyncio.Event = field(default_factory=asyncio.Event)

    async def quotes(self, asked: Asked) -> list[QuoteHit]:
        self.asking.set()
        await self.free.wait()
        return await super().quotes(asked)


@dataclass
class OfferingStore(FakeStore):
    """Knows these speakers."""

    names: list[str] = field(default_factory=list)

    async def speakers(self, prefix: str, limit: int) -> list[str]:
        del prefix
        return self.names[:limit]


def make_context(store: FakeStore, **changed: Any) -> Context:
    return Context(
        store,  # type: ignore[arg-type]  # the part of the port that commands use
        lambda: NOW,
        ZoneInfo("Europe/Kyiv"),
        **{"channels": ("desk",), "sources": ("seeds", "wire", "late"), **changed},
    )
