"""Any text and any question: exact on the way through, and never an error."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert
from store_records import NOON, Time, delivery, document, empty, entry

from bot.core.document import document_id
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Speaker
from bot.core.spans import Span
from bot.ports import Asked, Store, Stored
from bot.store import open_store, schema
from bot.store.rowids import allocate, first_id
from bot.store.words import fold

Running = tuple[asyncio.Runner, Store]

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=40)
"""Any ``str``, lone surrogates and NUL among them."""

ODD = "\\0000 \0 \ud800\udfff \\ \u202e 😀 @everyone \x1b[31m"


@settings(max_examples=25, deadline=None)
@example(keys=[ODD, ODD + "\\", "\\\\"], texts=[ODD, "", "\ud800"])
@given(keys=st.lists(ANY, min_size=1, max_size=3, unique=True), texts=st.lists(ANY, min_size=3))
def test_any_text_at_any_key_comes_back_and_plans_once(
    fresh_url: Callable[[], str], keys: list[str], texts: list[str]
) -> None:
    url = fresh_url()

    async def check() -> None:
        store = await open_store(url, Time())
        try:
            for key, text in zip(keys, texts, strict=False):
                whole = Span(0, len(text))
                speaker = Speaker(text, key, "named", whole, 0.5)
                found = replace(
                    empty((whole,)),
                    quotes=(Quote(whole, text, "direct", 1, speaker),),
                    figures=(Figure(whole, text, 1.5, counted=text, counted_span=whole),),
                )
                of = replace(
                    document(key, text=text, title=text),
                    id=document_id("seeds", key),
                    link=key,
                    language=text,
                )
                planned = replace(
                    entry(of, digest=text, found=found), deliveries=(delivery(of, channel=key),)
                )
                assert await store.ingest(planned)
                assert not await store.ingest(planned)
                assert await store.current("seeds", key) == Stored(of, found)
                (due,) = await store.due(NOON, [key], 5)
                assert due == planned.deliveries[0]
                hits = await store.quotes(Asked(limit=100))
                assert found.quotes in [hit.quotes for hit in hits]
                assert text in [hit.figure.text for hit in await store.figures(Asked())]
            known = await store.known("seeds")
            assert set(known) == set(keys[: len(texts)])
            status = await store.status()
            assert status.documents == status.deliveries["planned"] == len(known)
        finally:
            await store.close()

    asyncio.run(check())


QUESTIONS = ANY | st.text(alphabet="\"'()*:^-+{} \\%_ANDORNEAaź0", max_size=30)


@settings(max_examples=80, deadline=None)
@example('"')
@example("a AND")
@example("NEAR(")
@example("{words} : x")
@example(ODD)
@given(words=QUESTIONS)
def test_any_question_is_answered(store_for_questions: Running, words: str) -> None:
    runner, store = store_for_questions

    async def ask() -> None:
        asked = Asked(speaker=words, about=words, of=words, source=words)
        await store.quotes(asked)
        await store.statements(asked)
        await store.figures(asked)
        await store.documents(asked)
        await store.find(words, 5, 0)
        await store.why(words)
        await store.speakers(words, 5)
        await store.counted(words, 5)
        await store.delivery(words)
        await store.latest_delivery(words, words)
        await store.held(words, words)
        await store.known(words)
        await store.due(NOON, [words], 5)

    runner.run(ask())


@given(limit=st.integers(), offset=st.integers(), when=st.datetimes(timezones=st.just(UTC)))
@settings(max_examples=40, deadline=None)
def test_any_page_of_any_period_is_answered(
    store_for_questions: Running, limit: int, offset: int, when: datetime
) -> None:
    runner, store = store_for_questions

    async def ask() -> None:
        asked = Asked(limit=limit, offset=offset, since=when, until=when, read_since=when)
        assert await store.quotes(asked) == []
        assert len(await store.find("harbour", limit, offset)) <= max(0, limit)
        await store.posted(["desk"], limit, offset)
        await store.speakers("a", limit)

    runner.run(ask())


@given(st.text(alphabet=st.characters(exclude_categories=())))
@settings(max_examples=200)
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    folded.encode()  # no lone surrogate is left
    assert "\0" not in folded
    assert "  " not in folded


def test_folding_is_blind_to_case_accents_and_strokes() -> None:
    assert fold("Wałęsa, ØRSTED & straße İ") == "walesa orsted strasse i"


def test_folding_a_megabyte_of_combining_marks_is_quick() -> None:
    assert fold("a" + "\u0300\u0316" * 500_000) == "a"  # ordering them would take hours


@given(a=st.datetimes(timezones=st.just(UTC)), b=st.datetimes(timezones=st.just(UTC)))
def test_row_ids_sort_as_the_seconds_do(a: datetime, b: datetime) -> None:
    a, b = a.replace(microsecond=0), b.replace(microsecond=0)
    assert (a < b) == (first_id(a) < first_id(b))
    assert -(2**63) < first_id(a) < 2**63 - 2**20


def test_a_second_that_is_full_spills_into_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.rowids._SEQUENCE_BITS", 2)  # four rows a second
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.terms.metadata.create_all(connection, [schema.documents, schema.sentences])
        given: list[int] = []
        for count in (3, 1, 2, 9, 1):
            rids = allocate(connection, schema.sentences, NOON, count)
            rows = [{"rid": rid, "document": 1, "start": 0, "end": 0} for rid in rids]
            connection.execute(insert(schema.sentences), rows)
            given += sorted(rids)
    engine.dispose()
    assert given == sorted(set(given))
    assert given[:4] == [first_id(NOON) + n for n in range(4)]
    assert given[4] == first_id(NOON + timedelta(seconds=1))


@settings(max_examples=15, deadline=None)
@given(
    days=st.lists(st.none() | st.dates(date(1900, 1, 1), date(2026, 4, 1)), min_size=1, max_size=12)
)
def test_order_is_by_date_whatever_the_order_of_arrival(
    fresh_url: Callable[[], str], days: list[date | None]
) -> None:
    url = fresh_url()

    async def check() -> None:
        store = await open_store(url, Time())
        try:
            for n, day in enumerate(days):
                of = document(f"k{n}", published=day, fetched=NOON + timedelta(seconds=n))
                await store.ingest(entry(of, digest=f"{n}"))
            hits = await store.figures(Asked(about="trucks", limit=100))
            seen = [h.document.published or NOON.date() for h in hits]
            capped = [min(day, NOON.date()) for day in seen]
            assert capped == sorted(capped, reverse=True)
            assert len(hits) == len(days)
        finally:
            await store.close()

    asyncio.run(check())
