from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.times import EXAMPLES, moment

KYIV = ZoneInfo("Europe/Kyiv")
# A Friday, 14:00 in Kyiv.
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def kyiv(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYIV)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("7d", "2026-11-13T14:00"),
        ("24h", "2026-11-19T14:00"),
        ("30 m", "2026-11-20T13:30"),
        ("2w", "2026-11-06T14:00"),
        ("now", "2026-11-20T14:00"),
        ("Today", "2026-11-20T00:00"),
        ("yesterday", "2026-11-19T00:00"),
        ("friday", "2026-11-20T00:00"),
        ("Monday", "2026-11-16T00:00"),
        ("sat", "2026-11-14T00:00"),
        ("2026-11-01", "2026-11-01T00:00"),
        ("2026-11", "2026-11-01T00:00"),
        ("2025", "2025-01-01T00:00"),
        ("2026-11-01 9:30", "2026-11-01T09:30"),
        ("2026-11-01T09:30", "2026-11-01T09:30"),
        ("09:15", "2026-11-20T09:15"),
    ],
)
def test_a_moment_is_read_by_the_zones_clock(words: str, expected: str) -> None:
    assert moment(words, NOW, KYIV) == kyiv(expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yesterday", "2026-11-20T00:00"),
        ("2026-11-01", "2026-11-02T00:00"),
        ("2026-12", "2027-01-01T00:00"),
        ("2025", "2026-01-01T00:00"),
        ("2026-11-01 10:00", "2026-11-01T10:00"),
        ("7d", "2026-11-13T14:00"),
    ],
)
def test_up_to_a_day_includes_the_day(words: str, expected: str) -> None:
    assert moment(words, NOW, KYIV, ends=True) == kyiv(expected)


def test_days_ago_are_whole_days_across_a_change_of_the_clocks() -> None:
    after = datetime(2026, 10, 25, 12, 0, tzinfo=UTC)
    assert moment("24h", after, KYIV) == after - timedelta(hours=24)
    assert moment("today", after, KYIV) == kyiv("2026-10-25T00:00")


@pytest.mark.parametrize(
    "words",
    ["", "soon", "mo", "0000-01-01", "2026-02-30", "2026-13", "9999-12-31x", "999999w", "25:00",
     "2026-11-01 99:99", "٧d", "9999-12"],
)  # fmt: skip
def test_no_moment_is_refused_with_examples(words: str) -> None:
    with pytest.raises(ValueError, match="yesterday"):
        moment(words, NOW, KYIV, ends=True)


@given(
    st.text(max_size=20) | st.from_regex(r"\A[0-9]{1,7}[mhdw]|[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?\Z")
)
def test_any_text_is_a_moment_in_utc_or_a_value_error(words: str) -> None:
    try:
        found = moment(words, NOW, KYIV)
    except ValueError:
        return
    assert found.tzinfo is UTC


@pytest.mark.parametrize("words", EXAMPLES)
def test_every_example_in_the_help_is_understood(words: str) -> None:
    assert moment(words, NOW, KYIV) <= NOW
