"""A source, a store and an engine that a test plays."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from bot.core.digest import Digest
from bot.core.document import Document
from bot.core.extraction import extract
from bot.ports import (
    Delivery,
    Engine,
    Entry,
    Found,
    Known,
    Planned,
    Reading,
    Seen,
    Source,
    Store,
    Stored,
)
from bot.watcher import Watcher

NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)


def found(key: str, text: str = "Words here.") -> Found:
    return Found(key, f"stamp of {text}", text, text.encode(), None, key, NOW)


@dataclass
class PlayedSource:
    """Tells what the next look finds; a list for each look, the last one for ever."""

    looks: list[list[Seen | Exception]]
    name: str = "seeds"
    wakes: asyncio.Queue[Exception | None] = field(default_factory=asyncio.Queue)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[Mapping[str, Known]] = field(default_factory=list)

    async def fetch(self, known: Mapping[str, Known]) -> AsyncIterator[Seen]:
        self.asked.append(known)
        for seen in self.looks.pop(0) if len(self.looks) > 1 else self.looks[0]:
            if isinstance(seen, Exception):
                raise seen
            yield seen

    async def wake(self) -> AsyncIterator[None]:
        while (woken := await self.wakes.get()) is None:
            yield
        self.ended.set()
        raise woken


@dataclass
class KeptStore:
    """Keeps in memory what a watcher writes."""

    entries: dict[str, Entry] = field(default_factory=dict)
    places: dict[str, Known] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    looks: list[str | None] = field(default_factory=list)
    fails: Exception | None = None
    writing: int = 0
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    stored: asyncio.Event = field(default_factory=asyncio.Event)

    async def known(self, source: str) -> Mapping[str, Known]:
        assert source == "seeds"
        return dict(self.places)

    async def current(self, _source: str, key: str) -> Stored | None:
        self.writing += 1
        assert self.writing == 1, "two documents planned at the same time"
        entry = self.entries.get(key)
        return None if entry is None else Stored(entry.document, entry.extraction)

    async def ingest(self, entry: Entry) -> bool:
        await asyncio.sleep(0)
        self.writing -= 1
        if self.fails is not None:
            raise self.fails
        key = entry.document.key
        before = self.entries.get(key)
        if before is not None and before.digest == entry.digest:
            return False
        self.entries[key] = entry
        self.places[key] = Known(entry.stamp, entry.digest)
        self.stored.set()
        return True

    async def touch(self, _source: str, key: str, stamp: str) -> None:
        digest = self.places[key].digest if key in self.places else None
        self.places[key] = Known(stamp, digest)

    async def refuse(self, _source: str, key: str, stamp: str, reason: str) -> bool:
        first = self.places.get(key) != Known(stamp, None)
        self.places[key] = Known(stamp, None)
        self.refused[key] = reason
        return first

    async def gone(self, _source: str, key: str) -> None:
        del self.places[key]

    async def looked(self, _source: str, problem: str | None) -> None:
        self.looks.append(problem)
        self.ended.set()


@dataclass
class PlayedEngine:
    """Reads at once; documents named in ``fails`` end with that error.

    ``gate`` holds all, ``gate_for_large`` large ones.
    """

    fails: dict[str, Exception] = field(default_factory=dict)
    gate: asyncio.Event | None = None
    gate_for_large: asyncio.Event | None = None
    reading: int = 0
    most: int = 0
    begun: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def read(self, found: Found) -> Reading:
        self.reading += 1
        self.most = max(self.most, self.reading)
        async with self.begun:
            self.begun.notify_all()
        try:
            gate = self.gate_for_large if found.is_large else self.gate
            await (gate.wait() if gate else asyncio.sleep(0))
        finally:
            self.reading -= 1
        if found.key in self.fails:
            raise self.fails[found.key]
        text = found.data.decode()
        return Reading(text, f"Title of {found.key}", None, "en", extract(text))

    async def at_work_on(self, number: int) -> None:
        """Wait until so many documents are being read."""
        async with self.begun:
            await self.begun.wait_for(lambda: self.reading == number)

    async def close(self) -> None:
        """Nothing to stop."""


def delivery(document: Document) -> Delivery:
    digest = Digest(f"digest of {document.id}", "alert", document.title, (), NOW)
    return Delivery(f"{document.id}-{document.revision}", digest, "desk", document.revision)


@dataclass
class House:
    """A watcher with all it works with."""

    source: PlayedSource
    store: KeptStore = field(default_factory=KeptStore)
    engine: PlayedEngine = field(default_factory=PlayedEngine)
    planned: int = 0
    progress: list[tuple[int, int | None]] = field(default_factory=list)
    before: list[int | None] = field(default_factory=list)
    plan_fails: Exception | None = None

    async def plan(self, document: Document, _reading: Reading, before: Stored | None) -> Planned:
        self.before.append(before.document.revision if before else None)
        if self.plan_fails:
            self.store.writing -= 1
            raise self.plan_fails
        if "quiet" in document.key:
            return Planned()
        return Planned(deliveries=(delivery(document),))

    def on_planned(self) -> None:
        self.planned += 1

    def watcher(self, **options: Any) -> Watcher:
        return Watcher(
            cast("Source", self.source),
            cast("Store", self.store),
            cast("Engine", self.engine),
            self.plan,
            lambda: NOW,
            self.on_planned,
            on_progress=lambda done, total: self.progress.append((done, total)),
            **{"settle": timedelta(), **options},
        )
