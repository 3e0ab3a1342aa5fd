"""Quiet hours and limits: held, then delivered; through a year of clock changes."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Document, document_id
from bot.core.extraction import extract
from bot.core.routing import Limit, Mode, Route
from bot.core.schedules import Daily, Hours, next_due, within
from bot.core.waiting import holders
from bot.planner import is_quiet, plan, plan_period
from bot.ports import Delivery, Held, Planned

NIGHT = Hours("night", time(22), time(7))
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
TEXT = "40 boats sank off Harrow."
FOUND = extract(TEXT)
ZONES = (
    "UTC",
    "Europe/Kyiv",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "America/Santiago",
    "Asia/Kathmandu",
    "Pacific/Apia",
)


def document(name: str, at: datetime) -> Document:
    return Document(document_id("wire", name), "wire", name, TEXT, 1, name, None, at)


def planned(
    route: Route, at: datetime, name: str = "a", posts: int = 0, zone: str = "UTC"
) -> Planned:
    made = document(name, at)
    count = {("desk", "hour"): posts, ("desk", "day"): posts}
    return plan(made, FOUND, None, [route], {}, at, posts=count, zone=ZoneInfo(zone))


QUIET = Route("now", ("desk",), quiet=NIGHT)


def test_a_post_of_the_night_waits_for_the_morning_and_says_so() -> None:
    result = planned(QUIET, datetime(2026, 3, 4, 23, tzinfo=UTC))
    (held,) = result.held
    assert result.deliveries == ()
    assert (held.route, held.reason) == ("quiet now", "waits for the end of “night” at 07:00")
    assert list(holders(QUIET)) == [("quiet now", "07:00 daily")]


def test_a_post_of_the_day_does_not_wait() -> None:
    for hour in (7, 12, 21):
        assert len(planned(QUIET, datetime(2026, 3, 4, hour, tzinfo=UTC)).deliveries) == 1


def test_the_night_is_that_of_the_zone() -> None:
    at = datetime(2026, 3, 4, 20, 30, tzinfo=UTC)
    assert planned(QUIET, at, zone="Europe/Kyiv").held
    assert planned(QUIET, at, zone="America/New_York").deliveries


def test_what_is_over_the_limit_joins_a_digest_at_the_end_of_the_hour() -> None:
    route = Route("now", ("desk",), limit=Limit(6, "hour"))
    assert planned(route, NOON, posts=5).deliveries
    (held,) = planned(route, NOON, posts=6).held
    assert held.route == "limit now"
    assert "6 posts are planned there for this hour, and 6 is the limit" in held.reason
    assert list(holders(route)) == [("limit now", "hourly")]
    assert list(holders(replace(route, limit=Limit(2, "day")))) == [("limit now", "00:00 daily")]


def test_quiet_hours_and_a_limit_hold_nothing_that_is_collected_anyway() -> None:
    route = Route("daily", ("desk",), mode=Mode("18:00 daily"), quiet=NIGHT, limit=Limit(1, "hour"))
    (held,) = planned(route, datetime(2026, 3, 4, 23, tzinfo=UTC), posts=9).held
    assert held.route == "daily"


@given(
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)).map(lambda d: d.replace(tzinfo=UTC)),  # noqa: DTZ001 - the zone follows
    st.sampled_from(ZONES),
)
def test_quiet_hours_have_an_end_and_it_is_when_their_digest_is_due(
    start: time, end: time, moment: datetime, zone: str
) -> None:
    hours, place = Hours("h", start, end), ZoneInfo(zone)
    if within(hours, moment, place):
        over = next_due(Daily(end), moment, place)
        assert over - moment <= timedelta(hours=50)
        assert start == end or not within(hours, over, place)


class Year:
    """One channel over a year: documents come, what is due is released every hour."""

    def __init__(self, routes: list[Route], zone: str) -> None:
        self.routes, self.zone = routes, ZoneInfo(zone)
        self.held: dict[tuple[str, str], list[Held]] = {}
        self.deliveries: list[tuple[datetime, Delivery]] = []

    def document(self, name: str, at: datetime) -> None:
        made = document(name, at)
        result = plan(made, FOUND, None, self.routes, {}, at, zone=self.zone)
        self.deliveries += [(at, d) for d in result.deliveries]
        for held in result.held:
            self.held.setdefault((held.route, held.channel), []).append(held)

    def flush(self, at: datetime) -> None:
        for route in self.routes:
            for holder, schedule in holders(route):
                for channel in route.send:
                    waiting = self.held.get((holder, channel), [])
                    if not waiting or is_quiet(route, at, self.zone):
                        continue
                    due = plan_period(holder, channel, schedule, waiting, self.zone, at)
                    if due is not None:
                        self.deliveries.append((at, due))
                        self.held[holder, channel] = []


@pytest.mark.no_cover
@pytest.mark.parametrize("zone", ZONES)
def test_a_year_of_clock_changes_neither_loses_nor_doubles_a_digest(zone: str) -> None:
    year = Year(
        [
            Route("now", ("desk",), quiet=Hours("night", time(22), time(2, 30)), go_on=True),
            Route("daily", ("daily",), mode=Mode("02:30 daily"), go_on=True),
            Route("early", ("early",), mode=Mode("01:30 daily")),
        ],
        zone,
    )
    at, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 3, tzinfo=UTC)
    number, step = 0, 0
    while at < end:
        if step % 11 == 0 and at < end - timedelta(days=2):
            year.document(f"d{number}", at)
            number += 1
        year.flush(at)
        at, step = at + timedelta(hours=1), step + 1
    assert all(not waiting for waiting in year.held.values())
    for channel in ("desk", "daily", "early"):
        here = [(at, d) for at, d in year.deliveries if d.channel == channel]
        shown = Counter(s.document.key for _, d in here for s in d.digest.sections)
        # The text is the same in all: the first says the line, the others are named beside it.
        shown.update(a.key for _, d in here for s in d.digest.sections for a in s.also)
        assert set(shown.values()) == {1}
        assert len(shown) == number
        assert len({d.id for _, d in here}) == len(here)
    for channel in ("daily", "early"):
        days = Counter(
            at.astimezone(year.zone).date() for at, d in year.deliveries if d.channel == channel
        )
        assert set(days.values()) == {1}
        assert len(days) >= 363
    for moment, delivery in year.deliveries:
        if delivery.channel == "desk":
            assert not within(Hours("night", time(22), time(2, 30)), moment, year.zone)
