"""Silences: what they hold back, what they let through, and that nothing is lost in them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.routing import Mode, Route
from bot.planner import plan, plan_release
from bot.ports import Delivery, Planned, Silence, Stored

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
EVERYTHING = Route("everything", ("desk", "flash"))
SILENCE = Silence(3, "desk", "hq:U1", None, NOON - HOUR, NOON + HOUR)


def stored(count: int = 40, revision: int = 1) -> Stored:
    text = f"{count} boats sank off Harrow."
    document = Document("abc", "wire", "a.txt", text, revision, "Boats lost", None, NOON)
    return Stored(document, extract(text))


def planned(
    silences: list[Silence],
    now: Stored | None = None,
    before: Stored | None = None,
    earlier: Delivery | None = None,
    route: Route = EVERYTHING,
) -> Planned:
    now = now or stored()
    known = {earlier.channel: earlier} if earlier else {}
    return plan(now.document, now.extraction, before, [route], known, NOON, silences)


def test_a_silent_channel_holds_a_post_back_and_the_others_get_it() -> None:
    result = planned([SILENCE])
    assert [d.channel for d in result.deliveries] == ["flash"]
    (held,) = result.held
    assert (held.route, held.channel, held.document) == ("silence 3", "desk", "abc")
    assert held.reason == "waits until silence 3 is over (2026-03-04 13:00), asked for by hq:U1"


@pytest.mark.parametrize(
    ("zone", "until"),
    [("Europe/Kyiv", "2026-03-04 15:00"), ("Pacific/Auckland", "2026-03-05 02:00")],
)
def test_the_end_of_a_silence_is_told_on_the_clock_of_the_configured_zone(
    zone: str, until: str
) -> None:
    now = stored()
    result = plan(
        now.document, now.extraction, None, [EVERYTHING], {}, NOON, [SILENCE], zone=ZoneInfo(zone)
    )
    assert f"is over ({until})," in result.held[0].reason


@pytest.mark.parametrize("what", [None, "abc", "boats sank", "LOST", "harrow"])
def test_a_silence_is_about_a_document_its_words_or_everything(what: str | None) -> None:
    assert len(planned([replace(SILENCE, what=what)]).held) == 1


@pytest.mark.parametrize("what", ["ferry", "abcd", "oats"])
def test_other_words_let_the_document_through(what: str) -> None:
    assert planned([replace(SILENCE, what=what)]).held == ()


def test_a_silence_that_is_over_holds_nothing() -> None:
    assert planned([replace(SILENCE, until=NOON)]).held == ()


def test_a_correction_of_what_stands_there_is_never_held() -> None:
    (first, _) = planned([]).deliveries
    result = planned([SILENCE], stored(44, 2), stored(40), first)
    assert [d.digest.kind for d in result.deliveries if d.channel == "desk"] == ["update"]
    assert result.held == ()


def test_a_correction_of_what_a_digest_told_is_never_held() -> None:
    (first, _) = planned([]).deliveries
    told = replace(first, digest=replace(first.digest, kind="period"))
    result = planned([SILENCE], stored(44, 2), stored(40), told)
    assert [d.digest.kind for d in result.deliveries if d.channel == "desk"] == ["update"]
    assert result.held == ()


def test_what_a_route_collects_waits_for_the_silence_instead() -> None:
    result = planned([SILENCE], route=Route("daily", ("desk",), mode=Mode("hourly")))
    assert [h.route for h in result.held] == ["silence 3"]


def test_of_several_silences_the_longest_counts() -> None:
    longer = replace(SILENCE, id=4, what="boats", until=NOON + 2 * HOUR)
    assert [h.route for h in planned([SILENCE, longer]).held] == ["silence 4"]


def test_when_a_silence_is_over_all_it_held_comes_in_one_digest() -> None:
    held = planned([SILENCE]).held
    zone = ZoneInfo("Europe/Kyiv")
    assert plan_release(SILENCE, held, zone, NOON) is None
    assert plan_release(SILENCE, [], zone, NOON + HOUR) is None
    delivery = plan_release(SILENCE, held, zone, NOON + HOUR)
    assert delivery is not None
    assert delivery.channel == "desk"
    assert [s.document.id for s in delivery.digest.sections] == ["abc"]
    assert delivery.digest.title == "1 document since 04 March 14:00"


SILENCES = st.builds(
    Silence,
    st.integers(1, 5),
    st.sampled_from(["desk", "flash"]),
    st.just("hq:U1"),
    st.sampled_from([None, "boats", "ferry", "abc"]),
    st.just(NOON - HOUR),
    st.sampled_from([NOON - HOUR, NOON, NOON + HOUR, NOON + 2 * HOUR]),
)


@given(st.lists(SILENCES, max_size=4))
def test_each_channel_gets_a_document_once_or_holds_it_once(silences: list[Silence]) -> None:
    result = planned(silences)
    places = [d.channel for d in result.deliveries] + [h.channel for h in result.held]
    assert sorted(places) == ["desk", "flash"]
