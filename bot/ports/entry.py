"""What one document adds to the store, and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.digest import Section
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.fingerprints import Fingerprint
from bot.ports.delivery import Delivery

Stage = Literal[
    "seen",
    "read",
    "joined",
    "selected",
    "routed",
    "held",
    "planned",
    "sent",
    "edited",
    "failed",
    "gone",
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
    """A document waits for a route's next digest in a channel, or for the end of a silence.

    Attributes:
        route: the route's name, or `Silence.holder`.
        reason: why it waits, a clause for people; "" for the usual one.
        joins: it only changes what waits already (a copy is named there); if that was released
            meanwhile, nothing waits anew.
        at: since when; None when the store should stamp it with the transaction's time.
    """

    route: str
    channel: str
    document: str
    section: Section
    at: datetime | None = None
    reason: str = ""
    joins: bool = False

    @property
    def described(self) -> str:
        """Why it waits, as the reason of the step that says so."""
        return self.reason or f"waits for the next digest of route “{self.route}”"


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to happen to a document that was just read, and why.

    Attributes:
        story: the story it belongs to, or None where stories play no part.
    """

    steps: tuple[Step, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """All that one document adds, written in ONE transaction.

    Attributes:
        stamp: as in `Known`.
        digest: hash of the content, as in `Known`.
        fingerprint: of its words, or None: it cannot be joined by others.
        story: as in `Planned`.
    """

    document: Document
    stamp: str
    digest: str
    extraction: Extraction
    steps: tuple[Step, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    held: tuple[Held, ...] = ()
    fingerprint: Fingerprint | None = None
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """A document with its extraction as the store holds it."""

    document: Document
    extraction: Extraction
