"""What waits, and till when, stands in the status."""

from datetime import UTC, datetime, time, timedelta

import pytest
from fake_store import DOCUMENT, NOW, FakeStore, make_context

from bot.commands.answering import answer
from bot.core.digest import Section, TextLine
from bot.core.lines import document_ref
from bot.core.routing import Limit, Mode, Route
from bot.core.schedules import Hours
from bot.ports import Asker, Held, Silence, Subscription

ROUTES = (
    Route("daily", ("desk",), mode=Mode("18:00 daily")),
    Route("urgent", ("desk",), quiet=Hours("night", time(12), time(20)), limit=Limit(6, "hour")),
)
HOUR = timedelta(hours=1)


def held(holder: str, number: int = 1) -> Held:
    return Held(holder, "desk", f"{number}", Section(document_ref(DOCUMENT)), NOW - HOUR)


async def status(store: FakeStore) -> list[str]:
    asker = Asker("console", "me", "desk", local=True)
    reply = await answer("/verbatim status", asker, make_context(store, routes=ROUTES))
    lines = [line.text for line in reply.lines if isinstance(line, TextLine)]
    return [line for line in lines if line.startswith("Waiting")]


def silence(number: int, what: str | None, hours: int) -> Silence:
    return Silence(number, "desk", "hq:U1", what, NOW - HOUR, NOW + hours * HOUR)


@pytest.mark.parametrize(
    ("holder", "told"),
    [
        ("silence 1", "until 20 Nov 2026, 16:00 (silence 1)"),
        ("daily", "until 20 Nov 2026, 18:00 (digest of route “daily”)"),
        ("quiet urgent", "until 20 Nov 2026, 20:00 (quiet hours of route “urgent”)"),
        ("limit urgent", "until 20 Nov 2026, 15:00 (limit of route “urgent”)"),
        ("subscription 1", "until 20 Nov 2026, 19:00 (subscription 1)"),
        ("gone", "till the next digest (digest of route “gone”)"),
    ],
)
async def test_the_status_says_how_many_documents_wait_and_till_when(
    holder: str, told: str
) -> None:
    store = FakeStore(waits=[held(holder), held(holder, 2)], quiet=[silence(1, "ferry", 2)])
    asked = Subscription(0, "desk", "hq:U1", None, None, None, "19:00 daily", datetime.now(UTC))
    await store.subscribe(asked)
    assert await status(store) == [f"Waiting in desk: 2 documents {told}"]


async def test_what_waits_in_a_silent_channel_waits_for_the_end_of_its_silence() -> None:
    store = FakeStore(
        waits=[held("daily"), held("silence 1")],
        quiet=[silence(1, "ferry", 2), silence(2, None, 9)],
    )
    for line in await status(store):
        assert "1 document until 20 Nov 2026, 23:00" in line


async def test_where_nothing_waits_the_status_says_nothing_of_it() -> None:
    assert await status(FakeStore(quiet=[silence(1, None, 2)])) == []
