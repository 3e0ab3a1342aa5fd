"""The store on SQLite: one writer, a few readers, every call off the event loop.

Over 300 lines because it is the whole surface of the port, a line or two for each method.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Concatenate, Literal, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.fingerprints import Fingerprint
from bot.core.series.model import Followed, Series
from bot.core.stories import Member
from bot.errors import StoreError
from bot.ports import (
    Asked,
    Clock,
    Delivery,
    Entry,
    FigureHit,
    Held,
    Known,
    Planned,
    Posted,
    QuoteHit,
    Silence,
    StatementHit,
    Status,
    Stored,
    Subscription,
    TextHit,
    Why,
)
from bot.store import (
    asking,
    deliveries,
    forgetting,
    ingest,
    installations,
    ledger,
    periods,
    replaying,
    series,
    silences,
    stories,
    subscriptions,
    text_sqlite,
    why,
)
from bot.store.backup import truncate_log
from bot.store.faults import explained
from bot.store.lock import Lock
from bot.store.writer import Writer

_READERS = 4

P = ParamSpec("P")
T = TypeVar("T")


class SqliteStore:
    """`bot.ports.Store`; made by `bot.store.open_store`.

    Args:
        path: the database file, for messages.
        clock: stamps what is written.
        readers: connections that cannot write.
        writing: the connection that can; None for a store that only reads.
        lock: keeps other processes from writing; None likewise.

    Every method raises `StoreError` when the database fails, the disk is full, or (a write) when
    the store was opened for reading.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        readers: Engine,
        writing: Engine | None,
        lock: Lock | None,
    ) -> None:
        self._path = path
        self._clock = clock
        self._readers = readers
        self._writing = writing
        self._lock = lock
        self._writer = Writer(writing, path) if writing is not None else None
        self._threads = ThreadPoolExecutor(_READERS, thread_name_prefix="store-reader")
        self._closed = False

    async def _read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def run() -> T:
            with explained(self._path), self._readers.begin() as connection:
                return work(connection, *args, **kwargs)

        if self._closed:
            raise StoreError(f"The store {self._path} is closed; open it again to read.")
        return await asyncio.get_running_loop().run_in_executor(self._threads, run)

    async def _write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        if self._writer is None:
            raise StoreError(
                f"The store {self._path} is open for reading only. Type the command in a channel "
                "of the running bot, which may write."
            )
        future = self._writer.submit(lambda connection: work(connection, *args, **kwargs))
        done = asyncio.wrap_future(future)
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            # Given up while it waits, it is not made; while it is being made, it is made, and
            # whoever gave up must not go on before: a claim would otherwise appear after them.
            if not future.cancel():
                await asyncio.wait([done])
                done.exception()
            raise

    # -- ingest

    async def known(self, source: str) -> Mapping[str, Known]:
        """What is remembered of every place of the source."""
        return await self._read(ingest.known, source)

    async def current(self, source: str, key: str) -> Stored | None:
        """The newest revision of the document at this place."""
        return await self._read(ingest.current, source, key)

    async def ingest(self, entry: Entry) -> bool:
        """Write it all or nothing; False if this very content is already stored."""
        return await self._write(ingest.ingest, entry, self._clock())

    async def touch(self, source: str, key: str, stamp: str) -> None:
        """Remember the new stamp of unchanged content."""
        await self._write(ingest.touch, source, key, stamp, self._clock())

    async def refuse(self, source: str, key: str, stamp: str, reason: str) -> bool:
        """Remember what cannot be read; True the first time for this stamp."""
        return await self._write(ingest.refuse, source, key, stamp, reason, self._clock())

    async def gone(self, source: str, key: str) -> None:
        """Mark the document of this place as gone; it stays findable."""
        await self._write(ingest.gone, source, key, self._clock())

    async def looked(self, source: str, problem: str | None) -> None:
        """Remember that a look ended, and what was wrong with the source."""
        await self._write(ingest.looked, source, problem, self._clock())

    # -- deliveries

    async def due(self, now: datetime, channels: Sequence[str], limit: int) -> list[Delivery]:
        """Planned deliveries whose time has come, oldest first, per channel in order."""
        return await self._read(deliveries.due, now, channels, limit)

    async def in_doubt(self, channels: Sequence[str]) -> list[Delivery]:
        """Deliveries left ``sending``."""
        return await self._read(deliveries.in_doubt, channels)

    async def claim(self, delivery: str, owner: str, now: datetime) -> bool:
        """``planned`` → ``sending``."""
        return await self._write(deliveries.claim, delivery, owner, now)

    async def sent(self, delivery: str, owner: str, posted: Posted, now: datetime) -> None:
        """``sending`` → ``sent``."""
        await self._write(deliveries.sent, delivery, owner, posted, now)

    async def postpone(
        self, delivery: str, owner: str, until: datetime | None, reason: str
    ) -> None:
        """``sending`` → ``planned``, not before ``until``."""
        now = self._clock()
        await self._write(deliveries.postpone, delivery, owner, until, reason, now)

    async def fail(
        self,
        delivery: str,
        owner: str,
        reason: str,
        now: datetime,
        state: Literal["failed", "unknown"] = "failed",
    ) -> None:
        """``sending`` → ``failed`` or ``unknown``."""
        await self._write(deliveries.fail, delivery, owner, reason, now, state)

    async def delivery(self, delivery: str) -> Delivery | None:
        """The delivery with this id."""
        return await self._read(deliveries.get, delivery)

    async def latest_delivery(self, document: str, channel: str) -> Delivery | None:
        """See `bot.ports.Store`."""
        return await self._read(deliveries.latest, document, channel)

    async def latest_bulletin(self, source: str, channel: str) -> Delivery | None:
        """The newest bulletin of this source for this channel."""
        return await self._read(deliveries.latest_bulletin, source, channel)

    async def announce(self, delivery: Delivery) -> bool:
        """Plan a bulletin; False if it is planned already."""
        return await self._write(deliveries.plan, delivery, self._clock())

    async def posted(self, channels: Sequence[str], limit: int, offset: int) -> list[Delivery]:
        """Deliveries that stand in these channels, newest first."""
        return await self._read(deliveries.posted, channels, limit, offset)

    async def held(self, route: str, channel: str) -> list[Held]:
        """What waits for the route's next digest in the channel."""
        return await self._read(periods.held, route, channel)

    async def holders(self) -> list[tuple[str, str]]:
        """See `bot.ports.Store`."""
        return await self._read(periods.holders)

    async def inherit(
        self,
        route: str,
        channel: str,
        heir: str,
        reason: str,
        documents: Sequence[str] | None = None,
    ) -> int:
        """See `bot.ports.Store`."""
        now = self._clock()
        return await self._write(periods.inherit, route, channel, heir, reason, now, documents)

    async def drop(self, route: str, channel: str, documents: Sequence[str], reason: str) -> int:
        """See `bot.ports.Store`."""
        return await self._write(periods.drop, route, channel, documents, reason, self._clock())

    async def told(self, document: str) -> set[str]:
        """See `bot.ports.Store`."""
        return await self._read(replaying.told, document)

    async def replan(self, document: str, planned: Planned) -> bool:
        """See `bot.ports.Store`."""
        return await self._write(replaying.replan, document, planned, self._clock())

    async def plan_period(
        self, route: str, channel: str, delivery: Delivery, why: str = ""
    ) -> bool:
        """Plan a period's digest and release what it holds."""
        return await self._write(periods.plan_period, route, channel, delivery, self._clock(), why)

    async def first_posts(self, channel: str, since: datetime) -> int:
        """How many posts of one document were planned for the channel since."""
        return await self._read(deliveries.first_posts, channel, since)

    # -- stories

    async def alike(self, wanted: Fingerprint, document: str, since: datetime) -> list[Member]:
        """Documents that may share much with a text."""
        return await self._read(stories.alike, wanted, document, since)

    async def members(self, story: str, until: datetime | None = None) -> list[str]:
        """The newest documents of a story, newest first."""
        return await self._read(stories.members, story, until)

    async def stories(self, documents: Sequence[str]) -> Mapping[str, str]:
        """The story of each document that is in one."""
        return await self._read(stories.told_by, documents)

    async def sources(self, story: str, without: str, until: datetime | None = None) -> list[str]:
        """Sources whose documents tell it, leaving out one document."""
        return await self._read(stories.sources, story, without, until)

    async def whole(self, documents: Sequence[str]) -> list[Stored]:
        """These documents, in this order."""
        return await self._read(stories.whole, documents)

    async def standing(
        self, documents: Sequence[str], channel: str, since: datetime
    ) -> Delivery | None:
        """The newest delivery that tells of one of the documents there."""
        return await self._read(deliveries.standing, documents, channel, since)

    async def waiting(self, documents: Sequence[str], channel: str) -> list[Held]:
        """What waits in the channel of these documents."""
        return await self._read(periods.waiting, documents, channel)

    # -- chat

    async def subscribe(self, subscription: Subscription) -> Subscription:
        """Keep a subscription and number it."""
        return await self._write(subscriptions.subscribe, subscription)

    async def unsubscribe(self, id: int, channel: str) -> bool:  # noqa: A002 - the word users see
        """Drop a channel's subscription."""
        return await self._write(subscriptions.unsubscribe, id, channel)

    async def subscriptions(self, channel: str | None = None) -> list[Subscription]:
        """All subscriptions, or a channel's."""
        return await self._read(subscriptions.listed, channel)

    async def silence(self, silence: Silence) -> Silence:
        """Keep a silence and number it."""
        return await self._write(silences.silence, silence)

    async def end_silence(self, id: int, channel: str, now: datetime) -> bool:  # noqa: A002 - the word users see
        """Let a channel's silence be over."""
        return await self._write(silences.end, id, channel, now)

    async def silences(self, channel: str | None = None) -> list[Silence]:
        """All silences, or a channel's."""
        return await self._read(silences.listed, channel)

    # -- installations

    async def keep_installation(self, app: str, team: str, sealed: bytes) -> None:
        """Keep what a workspace gave the app, sealed, in place of an earlier one."""
        await self._write(installations.keep, app, team, sealed, self._clock())

    async def installation(self, app: str, team: str) -> bytes | None:
        """What was kept."""
        return await self._read(installations.kept, app, team)

    async def forget_installation(self, app: str, team: str) -> bool:
        """Drop it."""
        return await self._write(installations.forget, app, team)

    # -- ask

    async def quotes(self, asked: Asked) -> list[QuoteHit]:
        """Utterances, newest first."""
        return await self._read(asking.quotes, asked)

    async def figures(self, asked: Asked) -> list[FigureHit]:
        """Figures, newest first."""
        return await self._read(asking.figures_found, asked)

    async def statements(self, asked: Asked) -> list[StatementHit]:
        """Reported speech, newest first."""
        return await self._read(asking.statements_said, asked)

    async def followed(self, document: Document, extraction: Extraction) -> list[Followed]:
        """Which series the document's figures would join."""
        return await self._read(ledger.followed, document, extraction)

    async def tracked(self, asked: Asked) -> list[Series]:
        """Series that count what is asked for."""
        return await self._read(series.tracked, asked)

    async def find(self, words: str, limit: int, offset: int) -> list[TextHit]:
        """Sentences with all the words, newest first."""
        return await self._read(asking.find, words, limit, offset)

    async def document(self, document: str) -> Stored | None:
        """A document by its id."""
        return await self._read(asking.whole_document, document)

    async def documents(self, asked: Asked) -> list[Stored]:
        """Documents, newest first."""
        return await self._read(asking.whole_documents, asked)

    async def speakers(self, prefix: str, limit: int) -> list[str]:
        """Names that complete ``prefix``, the most quoted first."""
        return await self._read(asking.completions, "speaker", prefix, limit)

    async def counted(self, prefix: str, limit: int) -> list[str]:
        """Counted nouns that complete ``prefix``, the most frequent first."""
        return await self._read(asking.completions, "counted", prefix, limit)

    async def why(self, item: str) -> Why | None:
        """The whole story of the document that ``item`` names."""
        return await self._read(why.why, item)

    async def status(self) -> Status:
        """How the whole is doing."""
        return await self._read(why.status)

    # -- forget

    async def forget(self, document: str) -> bool:
        """Remove a document, all its revisions and its lines in posts, without a trace."""
        forgotten = await self._write(forgetting.document, document)
        await self._erase()
        return forgotten > 0

    async def forget_source(self, source: str) -> int:
        """Remove all documents of a source, and what is known of its places."""
        return await self._all(forgetting.source, source)

    async def forget_channels(self, channels: Sequence[str]) -> int:
        """Remove all that was posted to, or asked for in, these channels."""
        forgotten = await self._write(forgetting.channels, channels)
        await self._erase()
        return forgotten

    async def retain(
        self, documents: datetime | None, deliveries: datetime | None
    ) -> tuple[int, int]:
        """Remove documents read, and posts ended, before these moments."""
        ended = await self._write(forgetting.old_deliveries, deliveries) if deliveries else 0
        forgotten = await self._all(forgetting.old_documents, documents) if documents else 0
        if ended and not forgotten:
            await self._erase()
        return forgotten, ended

    async def _all(
        self, work: Callable[Concatenate[Connection, P], int], *args: P.args, **kwargs: P.kwargs
    ) -> int:
        """Batch after batch, so that other writes come between; then make sure of it."""
        total = 0
        while batch := await self._write(work, *args, **kwargs):
            total += batch
        if total:
            await self._erase()
        return total

    async def _erase(self) -> None:
        """Let nothing of what was removed stand in the index's segments or the log."""
        await self._write(text_sqlite.compact)
        if not await asyncio.to_thread(truncate_log, self._path):
            raise StoreError(
                f"Removed, but a reader keeps the log of {self._path} busy, which still holds the "
                "text: close what reads the store, and remove something again."
            )

    async def close(self) -> None:
        """Finish queued writes, close the file, let go of the lock; a second call does nothing."""
        if not self._closed:
            self._closed = True
            await asyncio.to_thread(self._shut)

    def _shut(self) -> None:
        self._threads.shutdown()
        self._readers.dispose()
        if self._writer is not None:
            self._writer.close()
        if self._writing is not None:
            self._writing.dispose()
        if self._lock is not None:
            self._lock.release()
