"""How long a document takes to store when many figures are stored already.

    python -m benchmarks series [FIGURES]

Fills a store on disk with invented reports (8 figures each; a third of them about one town, so
that some anchors are crowded) up to FIGURES (100,000), then times further documents: the whole of
``ingest`` with its commit, the part of it that is the ledger, and a look-up by ``/track``.
"""

import asyncio
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from time import perf_counter, thread_time
from unittest.mock import patch

from bot.core.document import Document, document_id
from bot.core.extraction import Extraction, extract
from bot.ports import Asked, Entry
from bot.store import ledger, open_store

_STARTS = "Var Kel Mor Tan Bel Dor Sil Ost Hal Ner Gri Lum Pol Rav Zen Ull".split()
_ENDS = "by ford holm wick stad mere ton burg dale haven moor field".split()
_TOWNS = [a + b for a in _STARTS for b in _ENDS]
_NOUNS = "civilians soldiers workers children fishermen students passengers farmers".split()
_STATES = "killed wounded missing evacuated detained rescued stranded".split()
_CAUSES = "flood fire storm strike landslide shelling riot outbreak collapse blast".split()
_SENTENCES = 4
_TIMED = 200


def _report(number: int, chance: random.Random) -> tuple[str, str, date]:
    town = "Harrow" if chance.random() < 1 / 3 else chance.choice(_TOWNS)
    cause = chance.choice(_CAUSES)
    day = date(2024, 1, 1) + timedelta(days=number // 8)
    lines = []
    for _ in range(_SENTENCES):
        one, two = chance.sample(_NOUNS, 2)
        state = chance.choice(_STATES)
        low, high = chance.randint(2, 900), chance.randint(2, 900)
        lines.append(
            f"In {town} at least {low} {one} were {state} in the {cause}, officials said, "
            f"and {high} {two} were {chance.choice(_STATES)} near {chance.choice(_TOWNS)}."
        )
    title = f"{cause.title()} in {town} on day {number}"
    return title, f"{title}\n\n{' '.join(lines)}\n", day


def _document(number: int, chance: random.Random) -> tuple[Document, Extraction]:
    title, text, day = _report(number, chance)
    source, key = f"source{number % 6}", f"report-{number}.txt"
    fetched = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=number // 8)
    identity = document_id(source, key)
    document = Document(identity, source, key, text, 1, title, day, fetched, "en")
    return document, extract(text, published=day)


async def _run(figures: int) -> None:
    chance = random.Random(20261125)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "v.db"
        store = await open_store(f"sqlite:///{path}", lambda: datetime.now(UTC))
        stored = number = 0
        began = perf_counter()
        while stored < figures:
            entries = []
            for _ in range(32):
                document, found = _document(number, chance)
                entries.append(Entry(document, "s", str(number), found))
                stored += len(found.figures)
                number += 1
            await asyncio.gather(*(store.ingest(entry) for entry in entries))
        print(
            f"filled with {stored:,} figures of {number:,} documents in "
            f"{perf_counter() - began:.0f} s, {path.stat().st_size / 2**20:.0f} MiB"
        )
        whole, alone, busy, looked, asked = [], [], [], [], []
        plain: Callable[..., None] = ledger.enter

        def timed(*arguments: object) -> None:
            start, spent = perf_counter(), thread_time()
            plain(*arguments)
            alone.append(perf_counter() - start)
            busy.append(thread_time() - spent)

        with patch.object(ledger, "enter", timed):
            for _ in range(_TIMED):
                document, found = _document(number, chance)
                start = perf_counter()
                await store.followed(document, found)
                looked.append(perf_counter() - start)
                start = perf_counter()
                await store.ingest(Entry(document, "s", str(number), found))
                whole.append(perf_counter() - start)
                number += 1
        for _ in range(_TIMED):
            noun, state = chance.choice(_NOUNS), chance.choice(_STATES)
            start = perf_counter()
            await store.tracked(Asked(of=f"{noun} {state}", limit=5))
            asked.append(perf_counter() - start)
        await store.close()
    for name, times in (
        ("ingest, committed", whole),
        ("of it the ledger", alone),
        ("  its time on a core", busy),
        ("followed (routes)", looked),
        ("tracked (/track)", asked),
    ):
        cuts = quantiles(times, n=100)
        print(f"{name:<20} p50 {cuts[49] * 1000:6.2f} ms   p95 {cuts[94] * 1000:6.2f} ms")


def main(arguments: list[str]) -> int:
    """Fill, then time."""
    asyncio.run(_run(int(arguments[0].replace(",", "")) if arguments else 100_000))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
