"""The ledger on two labelled corpora: one the rules were written beside, one held out."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.ledger import CORPORA, main, place, read, score
from bot.ports import Asked, Entry
from bot.store import open_store


@pytest.mark.parametrize(
    ("name", "precision", "recall"), [("corpus", 0.95, 0.85), ("held_out", 0.95, 0.85)]
)
def test_figures_that_mean_the_same_are_joined(name: str, precision: float, recall: float) -> None:
    found = score(place(list(read(CORPORA / name))))
    assert found.precision >= precision
    assert found.recall >= recall


def test_the_corpus_holds_what_it_is_for() -> None:
    documents = [labelled.document for labelled in read(CORPORA / "corpus")]
    days = sorted(d.published for d in documents if d.published)
    assert len(documents) >= 16
    assert len({d.source for d in documents}) >= 4
    assert (days[-1] - days[0]).days >= 20
    assert any(d.revision > 1 for d in documents)


def test_the_other_way_round_the_series_are_as_good() -> None:
    documents = [d for d in read(CORPORA / "corpus") if d.document.revision == 1]
    found = score(place(documents[::-1]))
    assert found.precision >= 0.95
    assert found.recall >= 0.85


def test_the_store_makes_the_same_series(tmp_path: Path) -> None:
    documents = list(read(CORPORA / "corpus"))

    async def sizes() -> Counter[int]:
        store = await open_store(f"sqlite:///{tmp_path}/v.db", lambda: documents[-1][0].fetched)
        for n, (document, extraction, _) in enumerate(documents):
            await store.ingest(Entry(document, "s", str(n), extraction))
        found = Counter[int]()
        for offset in range(60):
            for series in await store.tracked(Asked(limit=1, offset=offset)):
                found[len(series.points)] += 1
        await store.close()
        return found

    placed = Counter(p.series for p in place(documents) if p.series)
    assert asyncio.run(sizes()) == Counter(placed.values())


def test_the_benchmark_prints_both(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--errors"]) == 0
    said = capsys.readouterr().out
    assert "corpus    18 documents" in said
    assert "held_out  13 documents" in said
