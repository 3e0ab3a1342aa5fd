"""``/track``: one figure over time and sources, from the store it will meet."""

import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fake_store import FakeStore, make_context

sys.path.insert(0, str(Path(__file__).parents[1] / "ledger"))

from ledger_records import DAY, reported

from bot.commands.answering import answer
from bot.commands.completion import complete
from bot.commands.model import Context
from bot.commands.parsing import parse
from bot.commands.registry import COMMANDS
from bot.core.digest import PointLine, TextLine
from bot.errors import CommandError
from bot.ports import Asker, Entry, Reply, Store
from bot.store import open_store

ME = Asker("console", "me", "desk")
KARSK = "The shelling of the market in Karsk wounded {} civilians, {}."


async def put(
    store: Store, number: str, source: str, *, who: str = "doctors said", **how: object
) -> None:
    document, extraction = reported(
        KARSK.format(number, who),
        source=source,
        key=f"{source}.txt",
        **how,  # type: ignore[arg-type]  # fields as each case names them
    )
    name = f"{source}{document.revision}{number}"
    await store.ingest(Entry(document, name, name, extraction))


@pytest.fixture
async def store(tmp_path: Path, put_store: Callable[[Path], str]) -> AsyncIterator[Store]:
    url = put_store(tmp_path / "v.db")
    opened = await open_store(url, lambda: datetime(2026, 11, 9, tzinfo=UTC))
    yield opened
    await opened.close()


@pytest.fixture
def context(store: Store) -> Context:
    return make_context(store)  # type: ignore[arg-type]  # the real store


def points(reply: Reply) -> list[PointLine]:
    return [line for line in reply.lines if isinstance(line, PointLine)]


def notes(reply: Reply) -> str:
    return "\n".join(line.text for line in reply.lines if isinstance(line, TextLine))


async def test_a_figure_is_followed_over_sources_with_what_a_reader_has_to_know(
    store: Store, context: Context
) -> None:
    await put(store, "48", "courier")
    await put(store, "61", "wire")
    await put(store, "52", "hospital", day=DAY.replace(day=6))
    await put(store, "58", "hospital", day=DAY.replace(day=6), revision=2)
    reply = await answer('/track figure:"civilians wounded"', ME, context)
    assert reply.title == "Track · civilians wounded · Karsk"
    told = {
        (p.day.day, p.figure.phrase.text, p.before.phrase.text if p.before else "", p.notes)
        for p in points(reply)
    }
    assert told == {
        (6, "58 civilians", "52 civilians", ("disagrees with wire",)),
        (5, "61 civilians", "", ("disagrees with courier, hospital",)),
        (5, "48 civilians", "", ("disagrees with wire",)),
    }
    assert points(reply)[0].day.day == 6
    assert reply.chart is not None
    assert [(p.words, p.kind) for p in reply.chart.points if p.source == "hospital"] == [
        ("52", "corrected"),
        ("58", "stands"),
    ]
    assert "hospital corrected 52 to 58" in reply.chart.alt


async def test_every_figure_of_the_table_stands_in_its_document(
    store: Store, context: Context
) -> None:
    await put(store, "about 48", "courier", who="the city hospital said")
    (line,) = points(await answer("/track civilians", ME, context))
    stored = await store.current("courier", "courier.txt")
    assert stored is not None
    figure = line.figure
    assert figure.phrase.span.of(stored.document.text) == figure.phrase.text == "about 48 civilians"
    assert figure.sentence.span.of(stored.document.text) == figure.sentence.text
    assert figure.by == "the city hospital"


async def test_other_series_that_fit_are_named_with_a_command_that_finds_them(
    store: Store, context: Context
) -> None:
    for n, place in enumerate(("Karsk", "Karsk", "Velm")):
        document, extraction = reported(
            f"Shelling in {place} wounded {20 + n} civilians.",
            title=f"Shelling in {place}",
            key=f"{n}",
        )
        await store.ingest(Entry(document, f"{n}", f"{n}", extraction))
    reply = await answer("/track civilians wounded", ME, context)
    assert reply.title == "Track · civilians wounded · Karsk"
    line = next(t for t in notes(reply).splitlines() if "Velm" in t)
    again = await answer(line.rsplit(" · ", 1)[1], ME, context)
    assert again.title == "Track · civilians wounded · Velm"


async def test_many_points_come_on_pages_below_one_chart_of_all(
    store: Store, context: Context
) -> None:
    for n in range(13):
        document, extraction = reported(
            KARSK.format(40 + n, "doctors said"), key=f"{n}", day=DAY.replace(day=1 + n)
        )
        await store.ingest(Entry(document, f"{n}", f"{n}", extraction))
    first = await answer("/track civilians", ME, context)
    assert [p.figure.number.text for p in points(first)] == [str(52 - n) for n in range(10)]
    assert first.more is not None
    second = await answer(first.more, ME, context)
    assert [p.figure.number.text for p in points(second)] == ["42", "41", "40"]
    assert first.chart is not None
    assert first.chart == second.chart
    assert len(first.chart.points) == 13
    beyond = await answer("/track civilians page:9", ME, context)
    assert "There is no page 9" in notes(beyond)


async def test_one_figure_alone_is_a_table_without_a_chart(store: Store, context: Context) -> None:
    await put(store, "48", "courier")
    reply = await answer("/track civilians", ME, context)
    assert len(points(reply)) == 1
    assert reply.chart is None


async def test_what_nobody_counted_is_answered_with_what_to_try(
    store: Store, context: Context
) -> None:
    await put(store, "48", "courier")
    reply = await answer("/track camels about:Karsk", ME, context)
    assert points(reply) == []
    assert "No figures to follow: of camels · about Karsk" in notes(reply)
    assert "Searched 1 document." in notes(reply)


async def test_a_figure_has_to_be_named() -> None:
    with pytest.raises(CommandError, match="what is counted"):
        await answer("/track about:Karsk", ME, make_context(FakeStore()))


async def test_what_is_counted_is_completed_from_the_store(store: Store) -> None:
    await put(store, "48", "courier")
    assert await complete("/track figure:civ", store) == ["/track figure:civilian"]
    assert "/track" in await complete("/tr", store)


def test_bare_words_are_the_figure() -> None:
    parsed = parse("/track civilians wounded since:7d", COMMANDS)
    assert parsed.texts == {"figure": "civilians wounded", "since": "7d"}
