"""What every store promises of silences."""

from dataclasses import replace
from datetime import timedelta

import pytest
from store_records import NOON, Open, document, entry, held

from bot.ports import Silence, Store

HOUR = timedelta(hours=1)
SILENCE = Silence(0, "desk", "hq:U1", "ferry", NOON, NOON + HOUR)


async def test_a_silence_outlives_a_restart_with_its_number(opened: Open) -> None:
    store = await opened()
    made = await store.silence(SILENCE)
    other = await store.silence(replace(SILENCE, channel="flash", what=None))
    await store.close()
    again = await opened()
    assert made == replace(SILENCE, id=made.id)
    assert await again.silences() == [made, other]
    assert await again.silences("flash") == [other]


async def test_only_the_channels_own_silence_in_force_can_be_ended(store: Store) -> None:
    made = await store.silence(SILENCE)
    assert not await store.end_silence(made.id, "flash", NOON)
    assert not await store.end_silence(made.id + 1, "desk", NOON)
    assert await store.end_silence(made.id, "desk", NOON)
    assert not await store.end_silence(made.id, "desk", NOON)
    assert await store.silences() == [replace(made, until=NOON)]


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 0])
async def test_a_number_that_no_silence_has_ends_none(store: Store, number: int) -> None:
    assert not await store.end_silence(number, "desk", NOON)


async def test_one_that_is_long_over_goes_unless_it_still_holds_something(store: Store) -> None:
    empty = await store.silence(SILENCE)
    holding = await store.silence(SILENCE)
    waiting = replace(held(document()), route=holding.holder, reason="waits for the silence")
    await store.ingest(replace(entry(), held=(waiting,)))
    later = replace(SILENCE, made=NOON + timedelta(days=3), until=NOON + timedelta(days=4))
    made = await store.silence(later)
    assert await store.silences() == [holding, made]
    assert made.id > holding.id > empty.id


async def test_a_number_never_comes_again(store: Store) -> None:
    first = await store.silence(SILENCE)
    later = replace(SILENCE, made=NOON + timedelta(days=3))
    assert (await store.silence(later)).id == first.id + 1


async def test_why_tells_what_a_document_waits_for(store: Store) -> None:
    waiting = replace(held(document()), route="silence 7", reason="waits until silence 7 is over")
    await store.ingest(replace(entry(), held=(waiting,)))
    found = await store.why("harbour.txt")
    assert found is not None
    assert found.steps[-1].reason == "waits until silence 7 is over"
