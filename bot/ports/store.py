"""Where everything read, planned and posted is kept.

Over 300 lines because it is one seam: each method with its promise, kept by an engine as a whole.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Protocol

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.fingerprints import Fingerprint
from bot.core.series.model import Followed, Series
from bot.core.stories import Member
from bot.ports.asking import (
    Asked,
    FigureHit,
    QuoteHit,
    Silence,
    StatementHit,
    Status,
    Subscription,
    TextHit,
    Why,
)
from bot.ports.chat import Posted
from bot.ports.delivery import Delivery
from bot.ports.entry import Entry, Held, Planned, Stored
from bot.ports.source import Known


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
        """The newest alert, update or period digest that tells of this document in this channel.

        Whatever its state; of a bulletin, `latest_bulletin`.
        """
        ...

    async def latest_bulletin(self, source: str, channel: str) -> Delivery | None:
        """The newest bulletin of this source for this channel, whatever its state."""
        ...

    async def announce(self, delivery: Delivery) -> bool:
        """Plan a bulletin, which belongs to no document; False if it is planned already."""
        ...

    async def posted(self, channels: Sequence[str], limit: int, offset: int) -> list[Delivery]:
        """Deliveries that stand in these channels (``sent``), newest first."""
        ...

    async def held(self, route: str, channel: str) -> list[Held]:
        """What waits for the route's next digest in the channel, in order of arrival."""
        ...

    async def holders(self) -> list[tuple[str, str]]:
        """For which routes and silences, and in which channels, anything waits."""
        ...

    async def inherit(
        self,
        route: str,
        channel: str,
        heir: str,
        reason: str,
        documents: Sequence[str] | None = None,
    ) -> int:
        """Let what waits for one route wait for another's next digest, with a step for `/why`.

        ``documents``: only these of them, by id; None: all.

        Returns:
            How many documents.
        """
        ...

    async def drop(self, route: str, channel: str, documents: Sequence[str], reason: str) -> int:
        """Let these documents wait for the route there no longer, with a step for `/why`.

        Returns:
            How many had waited.
        """
        ...

    async def told(self, document: str) -> set[str]:
        """The channels that a document was ever planned for or waits for, by its id."""
        ...

    async def replan(self, document: str, planned: Planned) -> bool:
        """Write what a stored document sets going; False if it concerns such a channel.

        Likewise if the document is no longer kept: nothing is planned of what was forgotten.
        """
        ...

    async def plan_period(
        self, route: str, channel: str, delivery: Delivery, why: str = ""
    ) -> bool:
        """Plan a period's digest and release what it holds, in one transaction.

        ``why`` is added to the step that `/why` shows.

        False, and nothing changed, if it is planned already or any of that waits no longer.
        """
        ...

    async def first_posts(self, channel: str, since: datetime) -> int:
        """How many posts of one document, no corrections, were planned for the channel since."""
        ...

    # -- stories
    async def alike(self, wanted: Fingerprint, document: str, since: datetime) -> list[Member]:
        """Documents kept since that may share much with a text, oldest first.

        An earlier revision of ``document`` itself is among them.
        """
        ...

    async def members(self, story: str, until: datetime | None = None) -> list[str]:
        """Ids of a story's newest documents, newest first; 500 at most.

        ``until``: only of those whose newest revision was read by then; None: of all.
        """
        ...

    async def stories(self, documents: Sequence[str]) -> Mapping[str, str]:
        """The story of each of these documents, by its id; one that is in none is left out."""
        ...

    async def sources(self, story: str, without: str, until: datetime | None = None) -> list[str]:
        """Names of the sources of all those documents, leaving out one document, by its id."""
        ...

    async def whole(self, documents: Sequence[str]) -> list[Stored]:
        """The documents with these ids, in this order; those no longer kept are left out."""
        ...

    async def standing(
        self, documents: Sequence[str], channel: str, since: datetime
    ) -> Delivery | None:
        """The newest delivery that shows or names one of the documents in the channel.

        One that failed or is unknown does not count, nor one planned before ``since``.
        """
        ...

    async def waiting(self, documents: Sequence[str], channel: str) -> list[Held]:
        """What waits in the channel of these documents, for whatever, in order of arrival."""
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

    async def silence(self, silence: Silence) -> Silence:
        """Keep it and give it its number."""
        ...

    async def end_silence(self, id: int, channel: str, now: datetime) -> bool:  # noqa: A002 - the word users see
        """Let the channel's silence be over; False if none of this number is in force."""
        ...

    async def silences(self, channel: str | None = None) -> list[Silence]:
        """All silences, or the channel's, oldest first; also those over, while they hold posts."""
        ...

    # -- installations
    async def keep_installation(self, app: str, team: str, sealed: bytes) -> None:
        """Keep what a workspace gave the app when it installed it, in place of an earlier one.

        Args:
            app: the platform's id of the app.
            team: the platform's id of the workspace.
            sealed: encrypted; the store never sees a token.
        """
        ...

    async def installation(self, app: str, team: str) -> bytes | None:
        """What was kept, or None."""
        ...

    async def forget_installation(self, app: str, team: str) -> bool:
        """Drop it; False if there is none."""
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

    async def followed(self, document: Document, extraction: Extraction) -> list[Followed]:
        """Which series the document's figures would join, as those stand before it is stored."""
        ...

    async def tracked(self, asked: Asked) -> list[Series]:
        """Series that count what ``asked.of`` says, the best first; only that one has points."""
        ...

    async def find(self, words: str, limit: int, offset: int) -> list[TextHit]:
        """Sentences that hold all the words, newest documents first."""
        ...

    async def document(self, document: str) -> Stored | None:
        """The newest revision of the document with this id, or None."""
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
        """Find a document, and tell all that happened to it.

        Args:
            item: its id, or that of a post that shows it (or the beginning of either, 4 characters
                or more), its key, file name or words of its title.
        """
        ...

    async def status(self) -> Status:
        """How the whole is doing."""
        ...

    # -- forget
    async def forget(self, document: str) -> bool:
        """Remove a document (by its id), its revisions and its lines in posts without a trace.

        What its place is known by stays while the source has it, so that it is not read, and
        posted, once more. False if there is no such document.
        """
        ...

    async def forget_source(self, source: str) -> int:
        """Remove all documents of a source likewise, and its places; how many documents."""
        ...

    async def forget_channels(self, channels: Sequence[str]) -> int:
        """Remove all that was posted to, or asked for in, these channels; how many rows."""
        ...

    async def retain(
        self, documents: datetime | None, deliveries: datetime | None
    ) -> tuple[int, int]:
        """Remove documents read, and deliveries ended, before these moments (None: keep all).

        Returns:
            How many documents, and how many deliveries.
        """
        ...

    async def close(self) -> None:
        """Finish what is queued and let go of everything."""
        ...
