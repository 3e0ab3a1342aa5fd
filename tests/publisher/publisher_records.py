"""A chat in memory that can fail on demand, and deliveries to post."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.core.digest import Digest, DocumentRef, Section
from bot.core.document import Document, document_id
from bot.core.extraction import Extraction
from bot.ports import Delivery, Entry, Posted

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


class Time:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class FakeChat:
    """Keeps posts in a list; `faults` says what the next calls do instead of succeeding.

    A fault is raised before anything is posted; one in `late_faults`, after the post arrived.
    """

    def __init__(self, *channels: str, edits: bool = True) -> None:
        self.name = "fake"
        self.channels: Sequence[str] = channels or ("desk",)
        self.edits = edits
        self.posts: list[tuple[str, str]] = []
        self.edited: list[tuple[str, tuple[str, ...]]] = []
        self.looks: list[str] = []
        self.faults: list[BaseException] = []
        self.late_faults: list[BaseException] = []
        self.look_faults: list[Exception] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.waiting = asyncio.Event()

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def post(self, delivery: Delivery) -> Posted:
        assert delivery.state == "sending"
        if gate := self.gates.get(delivery.channel):
            self.waiting.set()
            await gate.wait()
        if self.faults:
            raise self.faults.pop(0)
        self.posts.append((delivery.channel, delivery.id))
        if self.late_faults:
            raise self.late_faults.pop(0)
        return Posted((f"m-{delivery.id}",))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        if self.faults:
            raise self.faults.pop(0)
        self.edited.append((delivery.id, earlier.ids))
        return earlier

    async def find(self, delivery: Delivery) -> Posted | None:
        assert delivery.attempt_at is not None
        self.looks.append(delivery.id)
        if self.look_faults:
            raise self.look_faults.pop(0)
        there = (delivery.channel, delivery.id) in self.posts
        return Posted((f"m-{delivery.id}",)) if there else None

    def ids(self, channel: str = "desk") -> list[str]:
        return [identity for where, identity in self.posts if where == channel]


def entry(
    key: str, *channels: str, revision: int = 1, follows: str | None = None, update: str = "edit"
) -> Entry:
    """A document whose deliveries are called ``channel-key-revision``."""
    document = Document(
        document_id("seeds", key), "seeds", key, f"{key} {revision}", revision, key, None, NOON
    )
    part = Section(
        DocumentRef(document.id, key, "seeds", key, revision, None, NOON), notes=("a note",)
    )
    deliveries = []
    for channel in channels or ("desk",):
        identity = f"{channel}-{key}-{revision}"
        digest = Digest(identity, "update" if follows else "alert", key, (part,), NOON)
        assert update in ("edit", "reply", "ignore")
        deliveries.append(Delivery(identity, digest, channel, revision, follows, update))
    nothing = Extraction(None, None, None, (), (), (), ())
    return Entry(document, f"s{revision}", f"{key}{revision}", nothing, (), tuple(deliveries))
