"""Records to put into a store, and the clock that stamps them."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

from bot.core.digest import Digest, DocumentRef, Section
from bot.core.document import Document, document_id
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span
from bot.ports import Delivery, Entry, Held, Step, Store

Open = Callable[[], Awaitable[Store]]

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

PROSE = (
    "Harbour strike enters second week\n\n"
    "“We will not load another ship,” said Ana Źródłowska, head of the dockers' union. "
    "“Not one,” she added. "
    "The port authority counted 340 idle trucks at the gate. "
    "Its director said the talks would go on."
)


class Time:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> datetime:
        self.now += timedelta(seconds=seconds)
        return self.now


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def extraction(text: str = PROSE) -> Extraction:
    """What a reader would find in `PROSE`, written by hand: the store must not care how."""
    ana = Speaker("Ana Źródłowska", "head of the dockers' union", "named", None, 0.9)
    first, second = span(text, "We will not load another ship"), span(text, "Not one")
    sentences = (
        span(text, "Harbour strike enters second week"),
        Span(text.index("“We"), text.index("“Not") - 1),
        Span(text.index("“Not"), text.index("The port") - 1),
        span(text, "The port authority counted 340 idle trucks at the gate."),
        span(text, "Its director said the talks would go on."),
    )
    return Extraction(
        title=sentences[0],
        published=date(2026, 3, 12),
        language="en",
        sentences=sentences,
        quotes=(
            Quote(first, first.of(text), "direct", 1, ana, 0.8, True),
            Quote(second, second.of(text), "partial", 1, ana, 0.2),
        ),
        statements=(
            Statement(
                span(text, "the talks would go on"),
                "the talks would go on",
                sentences[4],
                Speaker(None, "Its director", "role", span(text, "Its director"), 0.7),
            ),
        ),
        figures=(
            Figure(
                span(text, "340"),
                "340",
                340.0,
                counted="truck",
                counted_span=span(text, "idle trucks"),
                score=0.5,
                key=True,
            ),
        ),
    )


def empty(sentences: tuple[Span, ...] = ()) -> Extraction:
    return Extraction(None, None, None, sentences, (), (), ())


def document(
    key: str = "harbour.txt",
    *,
    source: str = "seeds",
    text: str = PROSE,
    revision: int = 1,
    title: str = "Harbour strike enters second week",
    published: date | None = date(2026, 3, 12),
    fetched: datetime = NOON,
) -> Document:
    identity = document_id(source, key)
    return Document(
        identity, source, key, text, revision, title, published, fetched, "en", f"file:{key}"
    )


def reference(of: Document) -> DocumentRef:
    return DocumentRef(
        of.id, of.title, of.source, of.key, of.revision, of.published, of.fetched, of.link
    )


def delivery(
    of: Document, channel: str = "desk", *, name: str = "", follows: str | None = None
) -> Delivery:
    identity = f"{of.id}-{of.revision}-{channel}{name}"
    digest = Digest(identity, "alert", of.title, (Section(reference(of)),), NOON)
    return Delivery(identity, digest, channel, of.revision, follows)


def held(of: Document, route: str = "rest", channel: str = "desk") -> Held:
    return Held(route, channel, of.id, Section(reference(of)))


def entry(
    of: Document | None = None,
    *,
    digest: str = "d1",
    found: Extraction | None = None,
    steps: tuple[Step, ...] = (Step("seen", "new file"), Step("read", "plain text")),
    channels: tuple[str, ...] = (),
    waiting: tuple[Held, ...] = (),
) -> Entry:
    of = of or document()
    if found is None:
        found = extraction(of.text) if of.text == PROSE else empty((Span(0, len(of.text)),))
    deliveries = tuple(delivery(of, channel) for channel in channels)
    return Entry(of, f"stamp-{digest}", digest, found, steps, deliveries, waiting)
