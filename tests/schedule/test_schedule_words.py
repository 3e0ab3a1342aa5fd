"""The words of a schedule, and the moment each means; the clock is an argument."""

import itertools
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.schedules import (
    EXAMPLES,
    Daily,
    Each,
    Hourly,
    next_due,
    read_duration,
    read_schedule,
    write_duration,
)

KYIV = ZoneInfo("Europe/Kyiv")
NEW_YORK = ZoneInfo("America/New_York")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
ZONES = [UTC, KYIV, NEW_YORK, LORD_HOWE, ZoneInfo("Asia/Kathmandu")]
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone


def utc(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


def follow(words: str, start: datetime, zone: ZoneInfo, times: int) -> list[datetime]:
    found = [next_due(read_schedule(words), start, zone)]
    while len(found) < times:
        found.append(next_due(read_schedule(words), found[-1], zone))
    return found


def test_every_example_is_understood() -> None:
    assert [read_schedule(words) for words in EXAMPLES] == [
        Hourly(),
        Each(timedelta(minutes=30)),
        Daily(datetime(2000, 1, 1, 18).time()),  # noqa: DTZ001 - only its time is used
        Daily(datetime(2000, 1, 1, 18).time(), 0),  # noqa: DTZ001 - only its time is used
    ]


def test_letter_case_and_single_digit_hours_do_not_matter() -> None:
    assert read_schedule("  7:05  SUNDAY ") == read_schedule("07:05 sunday")
    assert read_schedule("Hourly") == Hourly()


@pytest.mark.parametrize(
    "words",
    ["", "18:00", "24:00 daily", "12:60 daily", "18:00 mondays", "30", "0m", "m", "-5m", "monthly"],
)
def test_other_words_are_refused_with_the_forms_that_exist(words: str) -> None:
    with pytest.raises(ValueError, match=r'write one of: "hourly", "30m", "18:00 daily"'):
        read_schedule(words)


@pytest.mark.parametrize("words", ["59s", "32d", "9999999h"])
def test_a_digest_period_has_bounds(words: str) -> None:
    with pytest.raises(ValueError, match="every 1m at the soonest"):
        read_schedule(words)


@pytest.mark.parametrize(
    ("words", "seconds"), [("90s", 90), ("15m", 900), ("2 h", 7200), ("1d", 86400), (" 5m ", 300)]
)
def test_durations_have_one_number_and_one_unit(words: str, seconds: int) -> None:
    assert read_duration(words) == timedelta(seconds=seconds)


@pytest.mark.parametrize("words", ["", "60", "m", "1w", "1.5h", "1h30m", "0s", "１m", "12345678s"])
def test_anything_else_is_no_duration(words: str) -> None:
    assert read_duration(words) is None


@given(st.integers(1, 9_999_999))
def test_a_duration_written_is_read_back(seconds: int) -> None:
    assert read_duration(write_duration(timedelta(seconds=seconds))) == timedelta(seconds=seconds)


def test_eighteen_daily_is_eighteen_on_the_zones_clock_summer_and_winter() -> None:
    assert next_due(read_schedule("18:00 daily"), utc("2026-07-01 12:00"), KYIV) == utc(
        "2026-07-01 15:00"
    )
    assert next_due(read_schedule("18:00 daily"), utc("2026-12-01 12:00"), KYIV) == utc(
        "2026-12-01 16:00"
    )


def test_the_moment_itself_is_past_so_the_next_one_is_a_day_later() -> None:
    assert next_due(read_schedule("18:00 daily"), utc("2026-07-01 15:00"), KYIV) == utc(
        "2026-07-02 15:00"
    )


def test_eighteen_monday_is_the_coming_monday_and_not_tuesday() -> None:
    # 2026-11-24 is a Tuesday.
    found = follow("18:00 monday", utc("2026-11-24 08:00"), KYIV, 2)
    assert found == [utc("2026-11-30 16:00"), utc("2026-12-07 16:00")]


def test_a_late_hour_far_east_belongs_to_the_local_day() -> None:
    zone = ZoneInfo("Pacific/Kiritimati")  # UTC+14
    found = next_due(read_schedule("00:30 monday"), utc("2026-11-29 09:00"), zone)
    assert found == utc("2026-11-29 10:30")


@pytest.mark.parametrize(
    ("zone", "words", "start", "expected"),
    [
        # Kyiv goes forward at 03:00 on 2026-03-29: 03:30 does not exist and comes as 04:30.
        (KYIV, "03:30 daily", "2026-03-28 12:00", ["2026-03-29 01:30", "2026-03-30 00:30"]),
        # New York goes forward at 02:00 on 2026-03-08: 02:30 comes as 03:30.
        (NEW_YORK, "02:30 daily", "2026-03-07 12:00", ["2026-03-08 07:30", "2026-03-09 06:30"]),
    ],
)
def test_a_time_the_clocks_jump_over_comes_as_much_later(
    zone: ZoneInfo, words: str, start: str, expected: list[str]
) -> None:
    assert follow(words, utc(start), zone, 2) == [utc(e) for e in expected]


@pytest.mark.parametrize(
    ("zone", "words", "start", "expected"),
    [
        # Kyiv goes back at 04:00 on 2026-10-25: 03:30 is passed twice.
        (KYIV, "03:30 daily", "2026-10-24 12:00", ["2026-10-25 00:30", "2026-10-26 01:30"]),
        # New York goes back at 02:00 on 2026-11-01: 01:30 is passed twice.
        (NEW_YORK, "01:30 daily", "2026-10-31 12:00", ["2026-11-01 05:30", "2026-11-02 06:30"]),
    ],
)
def test_a_time_the_clocks_pass_twice_comes_once(
    zone: ZoneInfo, words: str, start: str, expected: list[str]
) -> None:
    assert follow(words, utc(start), zone, 2) == [utc(e) for e in expected]


def test_whole_hours_come_every_sixty_minutes_through_both_changes() -> None:
    for start in (utc("2026-10-24 22:10"), utc("2026-03-28 22:10")):
        found = follow("hourly", start, KYIV, 6)
        assert {b - a for a, b in itertools.pairwise(found)} == {timedelta(hours=1)}


def test_whole_hours_are_the_zones_own_even_where_it_shifts_by_half_an_hour() -> None:
    # Lord Howe goes from +10:30 to +11:00 on 2026-10-04 at 02:00, so 01:00 is followed by 03:00.
    found = follow("hourly", utc("2026-10-03 14:10"), LORD_HOWE, 3)
    assert [t.astimezone(LORD_HOWE).strftime("%H:%M") for t in found] == ["01:00", "03:00", "04:00"]


def test_a_period_keeps_its_slots_through_a_restart() -> None:
    early, late = utc("2026-11-24 08:01"), utc("2026-11-24 08:29:59")
    assert next_due(read_schedule("30m"), early, KYIV) == utc("2026-11-24 08:30")
    assert next_due(read_schedule("30m"), late, KYIV) == utc("2026-11-24 08:30")


@given(
    st.sampled_from([*EXAMPLES, "03:30 daily", "02:00 sunday", "7m"]),
    MOMENTS,
    st.sampled_from(ZONES),
)
def test_the_next_moment_is_later_and_no_moment_is_skipped(
    words: str, moment: datetime, zone: ZoneInfo
) -> None:
    due = read_schedule(words)
    found = next_due(due, moment, zone)
    assert found > moment
    # Asked just before it, the answer is the same: nothing lies in between.
    assert next_due(due, found - timedelta(microseconds=1), zone) == found
    assert found - moment <= timedelta(days=7, hours=2)


@given(st.integers(0, 23), st.integers(0, 59), MOMENTS, st.sampled_from(ZONES))
def test_a_daily_digest_comes_exactly_once_on_every_local_day(
    hour: int, minute: int, moment: datetime, zone: ZoneInfo
) -> None:
    words = f"{hour:02}:{minute:02} daily"
    days = [found.astimezone(zone).date() for found in follow(words, moment, zone, 4)]
    assert [b - a for a, b in itertools.pairwise(days)] == [timedelta(days=1)] * 3
