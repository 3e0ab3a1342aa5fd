"""The seams: what the parts expect of each other, and the records that cross.

Adapters (sources, store, chats, engine) implement these protocols; nothing here does I/O.
Times are aware datetimes in UTC everywhere; zones matter only where people read or write.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

from bot.core.digest import Digest, DocumentRef, Line, Piece, Section
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Statement
from bot.core.routing import OnUpdate

Clock = Callable[[], datetime]
"""Tells the time (aware, UTC). Injected, so that tests own it."""


# ------------------------------------------------------------------ source


@dataclass(frozen=True, slots=True)
class Known:
    """What the store remembers of one place in a source.

    Attributes:
        stamp: the source's cheap mark of a version (size and times of a file, an ETag).
        digest: hash of the content behind it; None if it could not be read.
    """

    stamp: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """New or changed content.

    Attributes:
        key: the place within the source; always encodable text.
        media: media type if the source knows it; formats decide by name and content otherwise.
        name: file name, for its ending.
        modified: when the source says it changed (aware, UTC).
        link: where a person opens it, or None.
    """

    key: str
    stamp: str
    digest: str
    data: bytes = field(repr=False)
    media: str | None
    name: str
    modified: datetime
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Touched:
    """The stamp changed, the content did not."""

    key: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that cannot be read, with the reason; told once for each stamp."""

    key: str
    stamp: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """What was known is no longer there."""

    key: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Still being written: look again soon."""

    key: str


Seen = Found | Touched | Refused | Gone | Unsettled


class Source(Protocol):
    """Where documents come from."""

    @property
    def name(self) -> str:
        """The source's name in the configuration."""
        ...

    def fetch(self, known: Mapping[str, Known]) -> AsyncIterator[Seen]:
        """Look once; yield only what differs from ``known``.

        Raises:
            SourceError: the source as a whole cannot be looked at.
        """
        ...

    def wake(self) -> AsyncIterator[None]:
        """Yield whenever a look is worth its while; a hint only, never the truth."""
        ...


# ------------------------------------------------------------------ engine


@dataclass(frozen=True, slots=True)
class Reading:
    """Bytes become text and its extraction."""

    text: str
    title: str
    published: date | None
    language: str | None
    extraction: Extraction
    link: str | None = None
    """Web address of the original as the document itself gives it."""


class Engine(Protocol):
    """Who does the heavy work, off the event loop."""

    async def read(self, found: Found) -> Reading:
        """Parse and extract.

        Raises:
            ParseError: the bytes do not become text within the limits.
            EngineError: no document can be read at all; none of them is to blame.
        """
        ...

    async def close(self) -> None:
        """Stop; running work is given up."""
        ...


# ------------------------------------------------------------------ deliveries

DeliveryState = Literal["planned", "sending", "sent", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One digest to one channel, with its state (docs/design.md, "Delivery, exactly once").

    Attributes:
        id: derived from digest, channel and revision; the marker and nonce on the platforms.
        revision: of the document (alert, update), 1 for a period.
        follows: id of the delivery that this one corrects, or None.
        on_update: what to do with the followed post: edit it, reply to it.
        not_before: earliest next attempt, or None.
        attempt_at: when the last attempt began.
        owner: who holds it while ``sending``.
        attempts: how many attempts began.
        posted: the platform's message ids, once ``sent``.
        reason: why it waits, failed or is unknown; one clause for people.
    """

    id: str
    digest: Digest
    channel: str
    revision: int = 1
    follows: str | None = None
    on_update: OnUpdate = "edit"
    state: DeliveryState = "planned"
    not_before: datetime | None = None
    attempt_at: datetime | None = None
    owner: str | None = None
    attempts: int = 0
    posted: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a digest stands now: the platform's message ids, in order."""

    ids: tuple[str, ...]


class Chat(Protocol):
    """A platform that shows digests.

    Attributes:
        name: the workspace's name in the configuration.
        channels: names of the channels it serves.
        edits: whether a post can be changed in place.
    """

    @property
    def name(self) -> str:
        """The workspace's name in the configuration."""
        ...

    @property
    def channels(self) -> Sequence[str]:
        """Names of the channels it serves."""
        ...

    @property
    def edits(self) -> bool:
        """Whether a post can be changed in place."""
        ...

    async def run(self) -> None:
        """Serve until cancelled; returns early when the person asks to quit."""
        ...

    async def post(self, delivery: Delivery) -> Posted:
        """Post; if ``delivery.follows`` is set, as a reply or update to what it follows.

        Raises:
            ChatError: it did not arrive, or nobody can know.
        """
        ...

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Replace an earlier post by this digest; only where ``edits``."""
        ...

    async def find(self, delivery: Delivery) -> Posted | None:
        """Look for our marker in the channel after ``delivery.attempt_at``.

        Raises:
            CannotLook: the channel cannot be searched.
        """
        ...


# ------------------------------------------------------------------ store

Stage = Literal[
    "seen", "read", "selected", "routed", "held", "planned", "sent", "edited", "failed", "gone"
]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a document's story, for `/why`.

    Attributes:
        channel: None while no channel is concerned.
        at: None when the store should stamp it with the transaction's time.
    """

    stage: Stage
    reason: str
    channel: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A document waits for a route's next digest in a channel.

    Attributes:
        at: since when; None when the store should stamp it with the transaction's time.
    """

    route: str
    channel: str
    document: str
    section: Section
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to happen to a document that was just read, and why."""

    steps: tuple[Step, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """All that one document adds, written in ONE transaction.

    Attributes:
        stamp: as in `Known`.
        digest: hash of the content, as in `Known`.
    """

    document: Document
    stamp: str
    digest: str
    extraction: Extraction
    steps: tuple[Step, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """A document with its extraction as the store holds it."""

    document: Document
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class Subscription:
    """A route made from chat.

    Attributes:
        channel: where it posts.
        by: who asked for it ("console:me").
        mode: "instant" or a schedule.
    """

    id: int
    channel: str
    by: str
    about: str | None
    speaker: str | None
    figure: str | None
    mode: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question filters by; None or empty: anything.

    Attributes:
        about: words that must all stand in the sentence or the title.
        of: what a figure counts ("civilians").
        since: from this moment on, by published date, else by when it was read.
        until: before this moment, likewise.
        read_since: from this moment on, by when it was read.
    """

    speaker: str | None = None
    about: str | None = None
    of: str | None = None
    source: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    limit: int = 10
    offset: int = 0
    read_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuoteHit:
    """A stored quote: all pieces of its utterance, and where it stands."""

    document: DocumentRef
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class FigureHit:
    """A stored figure with the sentence around it, verbatim and with its place."""

    document: DocumentRef
    figure: Figure
    sentence: Piece


@dataclass(frozen=True, slots=True)
class TextHit:
    """A stored sentence with the words asked for."""

    document: DocumentRef
    sentence: Piece


@dataclass(frozen=True, slots=True)
class StatementHit:
    """A stored statement with its sentence."""

    document: DocumentRef
    statement: Statement
    sentence: Piece


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """How a source is doing."""

    name: str
    documents: int
    refused: int
    last_look: datetime | None
    last_new: datetime | None
    problem: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """How the whole is doing: counts by delivery state, documents, sources, problems."""

    documents: int
    quotes: int
    figures: int
    deliveries: Mapping[str, int]
    sources: tuple[SourceStatus, ...]
    failures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """A document's whole story."""

    document: DocumentRef
    steps: tuple[Step, ...]


class Store(Protocol):
    """Where everything read, planned and posted is kept; one writer, many readers."""

    # -- ingest
    async def known(self, source: str) -> Mapping[str, Known]:
        """What is remembered of every place of the source, by key."""
        ...

    async def current(self, source: str, key: str) -> Stored | None:
        """The newest revision of the document at this place, or None."""
        ...

    async def ingest(self, entry: Entry) -> bool:
        """Write it all or nothing; False if this very content is already stored."""
        ...

    async def touch(self, source: str, key: str, stamp: str) -> None:
        """Remember the new stamp of unchanged content."""
        ...

    async def refuse(self, source: str, key: str, stamp: str, reason: str) -> bool:
        """Remember what cannot be read; True the first time for this stamp."""
        ...

    async def gone(self, source: str, key: str) -> None:
        """Forget the place; its document stays findable."""
        ...

    async def looked(self, source: str, problem: str | None) -> None:
        """A look ended; ``problem`` if the source as a whole could not be looked at."""
        ...

    # -- deliveries
    async def due(self, now: datetime, channels: Sequence[str], limit: int) -> list[Delivery]:
        """Planned deliveries whose time has come, oldest first, per channel in order."""
        ...

    async def in_doubt(self, channels: Sequence[str]) -> list[Delivery]:
        """All that is ``sending``, oldest first: asked at a start, what an earlier owner left."""
        ...

    async def claim(self, delivery: str, owner: str, now: datetime) -> bool:
        """``planned`` → ``sending``, committed before the request; False if not ours to take."""
        ...

    async def sent(self, delivery: str, owner: str, posted: Posted, now: datetime) -> None:
        """``sending`` → ``sent``; changes nothing unless ``owner`` holds it."""
        ...

    async def postpone(
        self, delivery: str, owner: str, until: datetime | None, reason: str
    ) -> None:
        """``sending`` → ``planned``, not before ``until``; changes nothing likewise."""
        ...

    async def fail(
        self,
        delivery: str,
        owner: str,
        reason: str,
        now: datetime,
        state: Literal["failed", "unknown"] = "failed",
    ) -> None:
        """``sending`` → ``failed`` or ``unknown``; changes nothing likewise."""
        ...

    async def delivery(self, delivery: str) -> Delivery | None:
        """The delivery with this id, or None."""
        ...

    async def latest_delivery(self, document: str, channel: str) -> Delivery | None:
        """The newest alert or update of this document for this channel, whatever its state."""
        ...

    async def posted(self, channels: Sequence[str], limit: int, offset: int) -> list[Delivery]:
        """Deliveries that stand in these channels (``sent``), newest first."""
        ...

    async def held(self, route: str, channel: str) -> list[Held]:
        """What waits for the route's next digest in the channel, in order of arrival."""
        ...

    async def plan_period(self, route: str, channel: str, delivery: Delivery) -> bool:
        """Plan a period's digest and release what it holds, in one transaction."""
        ...

    # -- chat
    async def subscribe(self, subscription: Subscription) -> Subscription:
        """Keep it and give it its number; the channel's own one, if it has the same already."""
        ...

    async def unsubscribe(self, id: int, channel: str) -> bool:  # noqa: A002 - the word users see
        """Drop the channel's subscription of this number; False if it has none."""
        ...

    async def subscriptions(self, channel: str | None = None) -> list[Subscription]:
        """All subscriptions, or the channel's, oldest first."""
        ...

    # -- ask
    async def quotes(self, asked: Asked) -> list[QuoteHit]:
        """Utterances, newest documents first."""
        ...

    async def figures(self, asked: Asked) -> list[FigureHit]:
        """Figures, newest documents first; ``speaker`` plays no part."""
        ...

    async def statements(self, asked: Asked) -> list[StatementHit]:
        """Reported speech, newest documents first."""
        ...

    async def find(self, words: str, limit: int, offset: int) -> list[TextHit]:
        """Sentences that hold all the words, newest documents first."""
        ...

    async def documents(self, asked: Asked) -> list[Stored]:
        """Whole documents, newest first; each word asked for stands somewhere in them."""
        ...

    async def speakers(self, prefix: str, limit: int) -> list[str]:
        """Names of which a word begins with ``prefix``, the most quoted first."""
        ...

    async def counted(self, prefix: str, limit: int) -> list[str]:
        """Counted nouns that begin likewise, the most frequent first."""
        ...

    async def why(self, item: str) -> Why | None:
        """``item``: a document's id (or its beginning, 4 characters or more), key or title."""
        ...

    async def status(self) -> Status:
        """How the whole is doing."""
        ...

    async def close(self) -> None:
        """Finish what is queued and let go of everything."""
        ...


# ------------------------------------------------------------------ asking


@dataclass(frozen=True, slots=True)
class Asker:
    """Who typed a command, and where."""

    chat: str
    user: str
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command answers, for any chat's renderer.

    Attributes:
        more: the command that shows the next page, or None.
    """

    title: str
    lines: tuple[Line | Section, ...] = ()
    more: str | None = None
    private: bool = True
