"""What a look found is taken in: read, planned and stored, or refused with the reason."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import structlog

from bot.core.document import Document, document_id
from bot.core.extraction import Extraction
from bot.errors import EngineError, ParseError, StoreError
from bot.formats.model import shown
from bot.ports import (
    Clock,
    Engine,
    Entry,
    Found,
    Gone,
    Planned,
    Reading,
    Refused,
    Seen,
    Step,
    Store,
    Stored,
    Touched,
    Unsettled,
)

_log: Final = structlog.get_logger(__name__)


Plan = Callable[[Document, Reading, Stored | None], Awaitable[Planned]]
"""Decides for a document, what was read of it and the revision before it (None for a new one)."""


@dataclass(slots=True)
class Looked:
    """What one look brought: numbers of documents, and the source's problem if it has one."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    refused: int = 0
    unsettled: int = 0
    problem: str | None = None


class Intake:
    """Takes in what one source's looks find, one document in one transaction.

    Args:
        source: the source's name.
        store: where everything is kept.
        engine: reads documents.
        plan: decides what is to happen with a document.
        clock: stamps documents.
        on_planned: called after a document with deliveries is stored.
        turn: held while a document is planned and stored.
    """

    def __init__(
        self,
        source: str,
        store: Store,
        engine: Engine,
        plan: Plan,
        clock: Clock,
        on_planned: Callable[[], None],
        turn: asyncio.Lock,
    ) -> None:
        self._source = source
        self._store = store
        self._engine = engine
        self._plan = plan
        self._clock = clock
        self._on_planned = on_planned
        self._turn = turn

    async def take(self, seen: Seen, looked: Looked) -> None:
        """Act on one difference and count it.

        Raises:
            StoreError: it cannot be kept.
            EngineError: nothing can be read.
        """
        match seen:
            case Found():
                await self._found(seen, looked)
            case Refused():
                await self._refuse(seen, looked)
            case Touched():
                await self._store.touch(self._source, seen.key, seen.stamp)
            case Gone():
                await self._store.gone(self._source, seen.key)
                looked.gone += 1
            case Unsettled():
                looked.unsettled += 1

    async def _found(self, found: Found, looked: Looked) -> None:
        try:
            reading = await self._engine.read(found)
            async with self._turn:
                await self._ingest(found, reading, looked)
        except (StoreError, EngineError):
            raise
        except ParseError as error:
            await self._refuse(Refused(found.key, found.stamp, str(error)), looked)
        except Exception as error:  # noqa: BLE001 - one document must not stop its neighbours
            _log.exception("a fault in the bot", source=self._source, key=found.key)
            reason = f"{shown(found.name)} hits a fault in the bot ({error!r}); please report it"
            await self._refuse(Refused(found.key, found.stamp, reason), looked)

    async def _ingest(self, found: Found, reading: Reading, looked: Looked) -> None:
        earlier = await self._store.current(self._source, found.key)
        document = Document(
            id=document_id(self._source, found.key),
            source=self._source,
            key=found.key,
            text=reading.text,
            revision=earlier.document.revision + 1 if earlier else 1,
            title=reading.title,
            published=reading.published,
            fetched=self._clock(),
            language=reading.language,
            link=reading.link or found.link,
        )
        planned = await self._plan(document, reading, earlier)
        entry = Entry(
            document=document,
            stamp=found.stamp,
            digest=found.digest,
            extraction=reading.extraction,
            steps=(*first_steps(document, reading.extraction), *planned.steps),
            deliveries=planned.deliveries,
            held=planned.held,
            fingerprint=reading.fingerprint,
            story=planned.story,
        )
        if not await self._store.ingest(entry):
            await self._store.touch(self._source, found.key, found.stamp)
            return
        if earlier is None:
            looked.new += 1
        else:
            looked.changed += 1
        if planned.deliveries:
            self._on_planned()

    async def _refuse(self, refused: Refused, looked: Looked) -> None:
        looked.refused += 1
        if await self._store.refuse(self._source, refused.key, refused.stamp, refused.reason):
            _log.warning("not read", source=self._source, key=refused.key, reason=refused.reason)


def first_steps(document: Document, extraction: Extraction) -> tuple[Step, ...]:
    """The beginning of a document's story: what was seen, read and selected."""
    first = document.revision == 1
    quotes, figures = extraction.said, extraction.figures
    return (
        Step(
            "seen",
            f"new in {document.source}" if first
            else f"changed in {document.source}: revision {document.revision}",
        ),
        Step(
            "read",
            f"{_number(len(document.text), 'character')},"
            f" {_number(len(extraction.sentences), 'sentence')},"
            f" {_number(len(extraction.warnings), 'warning')}",
        ),
        Step(
            "selected",
            f"{sum(q.key for q in quotes)} of {len(quotes)} quotes and"
            f" {sum(f.key for f in figures)} of {len(figures)} figures",
        ),
    )  # fmt: skip


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"
