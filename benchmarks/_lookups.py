"""How long the store takes to tell what resembles a document, among many.

The documents are made of random hashes: 600 words each, a quarter of them a frame that all pages
of their site share, which is the hard case: the frame's hashes stand in thousands of documents.
"""

import asyncio
import random
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from bot.core.fingerprints import NOTHING, Fingerprint
from bot.store import open_store, stories
from bot.store.schema import fingerprints, shingles
from bot.store.sqlite import SqliteStore
from bot.store.stories import packed

_MOMENT = datetime(2026, 3, 4, 12, tzinfo=UTC)
_HASHES = 150  # a document of 600 words
_FRAME = 37
_BITS = NOTHING.bound.bit_length() - 1
_SITES = 50
_BATCH = 2_000
_ASKED = 1_000


def measure(folder: Path, count: int) -> float:
    """Fill a store with ``count`` fingerprints, ask it, print; the worse p99 in milliseconds.

    Each look-up is made three times, on the clock and in processor time; the figure to judge by is
    the quicker of the two p99 (of the quickest of three, and of processor time), since on a machine
    with other work the slowest one in a hundred on the clock measures that work.
    """
    return asyncio.run(_measure(folder, count))


async def _measure(folder: Path, count: int) -> float:
    store = await open_store(f"sqlite:///{folder}/v.db", lambda: _MOMENT)
    assert isinstance(store, SqliteStore)
    start = time.perf_counter()
    for first in range(0, count, _BATCH):
        numbers = range(first, min(first + _BATCH, count))
        await store._write(_fill, numbers)  # noqa: SLF001 - only fingerprints, without 300,000 texts
    print(f"{count:,} stored in {time.perf_counter() - start:.0f} s, {_megabytes(folder):,.0f} MB")
    rng = random.Random(5)
    worst = 0.0
    for name, numbers in (
        ("copies", [rng.randrange(count) for _ in range(_ASKED)]),
        ("new documents", [count + n for n in range(_ASKED)]),
    ):
        once: list[float] = []
        best: list[float] = []
        work: list[float] = []
        found = 0
        for number in numbers:
            wanted = _document(number)
            taken = []
            for _ in range(3):
                with store._readers.begin() as reading:  # noqa: SLF001 - in this thread, to time it
                    begun, worked = time.perf_counter(), time.thread_time()
                    alike = stories.alike(reading, wanted, "", _MOMENT - timedelta(days=90))
                    taken.append(1000 * (time.perf_counter() - begun))
                    work.append(1000 * (time.thread_time() - worked))
            once.append(taken[0])
            best.append(min(taken))
            found += any(m.document == str(number) for m in alike)
        worst = max(worst, min(_p99(best), _p99(work)))
        print(
            f"look-up of {name:<14} p50 {statistics.median(once):.2f}   p99 {_p99(once):.2f}"
            f"   best of three p99 {_p99(best):.2f}   processor p99 {_p99(work):.2f} ms"
            f"   found {found}"
        )
    await store.close()
    return worst


def _p99(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[98]


def _megabytes(folder: Path) -> float:
    return sum(p.stat().st_size for p in folder.iterdir()) / 1e6


def _document(number: int) -> Fingerprint:
    """The same for the same number."""
    frame = random.Random(-1 - number % _SITES)
    own = random.Random(number)
    hashes = [frame.getrandbits(_BITS) for _ in range(_FRAME)]
    hashes += [own.getrandbits(_BITS) for _ in range(_HASHES - _FRAME)]
    return Fingerprint(tuple(hashes))


def _fill(connection: Connection, numbers: range) -> None:
    rows: list[dict[str, Any]] = []
    lowest: list[dict[str, int]] = []
    for number in numbers:
        made = _document(number)
        rows.append(
            {
                "number": number,
                "document_id": str(number),
                "story": str(number),
                "source": f"site {number % _SITES}",
                "title": f"Title {number}",
                "at": _MOMENT,
                "bound": made.bound,
                "hashes": packed(made.hashes),
            }
        )
        lowest += [{"hash": value, "number": number} for value in made.lowest]
    connection.execute(insert(fingerprints), rows)
    connection.execute(insert(shingles), lowest)
