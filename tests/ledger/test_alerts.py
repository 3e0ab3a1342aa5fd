"""When a figure is news against what its series said before."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_records import DAY, point, series

from bot.core.series.alerts import NO_ALERT, Alert, Change, read_change
from bot.core.series.model import Followed, Point
from bot.core.spans import Span

LATER = DAY + timedelta(days=1)


def followed(new: Point, *before: Point) -> Followed:
    return Followed(Span(0, 1), new, series(*before))


@pytest.mark.parametrize(
    ("alert", "new", "reason"),
    [
        (Alert(crosses=500), 520, "crosses 500: was 480 on 5 Nov 2026 (wire)"),
        (Alert(changed_by=Change(40)), 520, "changed by 40 or more: was 480 on 5 Nov 2026 (wire)"),
        (
            Alert(crosses=500, changed_by=Change(5, percent=True)),
            520,
            "crosses 500 and changed by 5 % or more: was 480 on 5 Nov 2026 (wire)",
        ),
    ],
)
def test_an_alert_that_holds_names_what_was_said_before(
    alert: Alert, new: float, reason: str
) -> None:
    told = followed(point(new, day=LATER, key="b.txt"), point(480))
    assert alert.judge(told) == (True, reason)


@pytest.mark.parametrize(
    ("alert", "new", "reason"),
    [
        (Alert(crosses=500), 490, "does not cross 500: was 480 on 5 Nov 2026 (wire)"),
        (Alert(changed_by=Change(41)), 520, "not changed by 41: was 480 on 5 Nov 2026 (wire)"),
        (Alert(crosses=500, changed_by=Change(41)), 520, "not changed by 41: was 480"),
        (Alert(sources_disagree=True), 490, "no source disagrees"),
    ],
)
def test_an_alert_that_does_not_hold_says_why(alert: Alert, new: float, reason: str) -> None:
    told = followed(point(new, day=LATER, key="b.txt"), point(480))
    holds, said = alert.judge(told)
    assert not holds
    assert said.startswith(reason)


def test_sources_disagree_names_them() -> None:
    told = followed(point(61), point(48, source="courier"))
    holds, said = Alert(sources_disagree=True).judge(told)
    assert holds
    assert said == "sources disagree: 48 on 5 Nov 2026 (courier)"


def test_a_first_figure_passes_nothing() -> None:
    alert = Alert(crosses=10)
    assert alert.judge(None) == (None, "it is the first of its series")
    assert alert.judge(followed(point(20))) == (None, "nothing earlier is known of it")


def test_a_copy_passes_nothing_again() -> None:
    told = followed(point(520, source="courier"), point(480), point(520, key="b.txt", hour=13))
    assert not Alert(crosses=500).judge(told)[0]


def test_a_correction_is_compared_with_what_the_document_said() -> None:
    told = followed(point(520, revision=2), point(480), point(900, key="b.txt", day=LATER))
    assert Alert(crosses=500).judge(told)[0]


@pytest.mark.parametrize("text", ["", "0", "0 %", "%", "a lot", "-5", "20 % %", "1e9", "5 km"])
def test_what_is_no_change_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match="50 or 20 %"):
        read_change(text)


@given(st.integers(1, 10**11 - 1), st.integers(0, 9999), st.booleans())
def test_a_change_is_written_as_it_is_read(whole: int, part: int, percent: bool) -> None:
    change = read_change(f"{whole}.{part:04}{' %' if percent else ''}")
    assert read_change(change.words()) == change


def test_nothing_asked_needs_no_history() -> None:
    assert not NO_ALERT.is_set
    assert Alert(crosses=0.0).is_set
    assert list(Alert(1000, Change(5, True), True).words()) == [
        "that crosses 1,000",
        "changed by 5 %",
        "that sources disagree on",
    ]
