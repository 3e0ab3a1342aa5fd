"""What is asked, and what is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.chart import Chart
from bot.core.digest import DocumentRef, Line, Piece, Section
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Statement
from bot.ports.entry import Step


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
class Silence:
    """A span of time in which a channel holds new posts back; they follow when it is over.

    Attributes:
        by: who asked for it ("hq:U0AAAA").
        what: a document's id, or words that must stand in the text or title; None: everything.
        until: when it is over.
    """

    id: int
    channel: str
    by: str
    what: str | None
    made: datetime
    until: datetime

    @property
    def holder(self) -> str:
        """Under which name documents are held for it; no route of the file is named so."""
        return f"silence {self.id}"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reply offers to ask next, as a button where there are buttons.

    Attributes:
        label: two or three words.
        command: the whole command line that it asks.
    """

    label: str
    command: str


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
    """How a source is doing.

    Attributes:
        last_look: when a look last ended, well or not.
        failing_since: when the first of the failed looks ended that no good one has followed.
    """

    name: str
    documents: int
    refused: int
    last_look: datetime | None
    last_new: datetime | None
    problem: str | None
    failing_since: datetime | None = None


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
class Notice:
    """What only an admin can put right.

    Attributes:
        sentence: what is wrong and what to do.
        since: when it was told.
    """

    sentence: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Why:
    """A document's whole story.

    Attributes:
        others: further documents that what was asked for names as well, newest first, a few.
    """

    document: DocumentRef
    steps: tuple[Step, ...]
    others: tuple[DocumentRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Asker:
    """Who typed a command, and where.

    Attributes:
        chat: the workspace's name.
        user: the platform's id of the person.
        channel: our name of the channel, or None where it is none of ours.
        platform: "slack", "discord", …; names in `access.admins` begin with it.
        local: sits at this machine, and may do everything.
        roles: ids of the person's roles on the platform.
        manages: whether the platform lets them manage the channel; None if it does not tell.
    """

    chat: str
    user: str
    channel: str | None = None
    platform: str = ""
    local: bool = False
    roles: tuple[str, ...] = ()
    manages: bool | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command answers, for any chat's renderer.

    Attributes:
        more: the command that shows the next page, or None.
        choices: what may be asked next.
        chart: a picture above the lines, or None; the lines say all that it shows.
    """

    title: str
    lines: tuple[Line | Section, ...] = ()
    more: str | None = None
    private: bool = True
    choices: tuple[Choice, ...] = ()
    chart: Chart | None = None
