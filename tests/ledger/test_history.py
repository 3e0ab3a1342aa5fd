"""What a series says: copies, corrections, who disagrees, what was passed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_records import DAY, point, series

from bot.core.series.history import (
    agree,
    allowed,
    crossing,
    dissenters,
    moved,
    previous,
    rows,
)
from bot.core.series.model import Point

LATER = DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (point(48), point(48)),
        (point(48, comparator="at_least"), point(61)),
        (point(500, high=600), point(550)),
        (point(50, comparator="about"), point(53)),
        (point(1.2e6, words="1.2 million"), point(1_234_000, words="1,234,000")),
        (point(50, comparator="up_to"), point(12)),
        (point(50, comparator="nearly"), point(48)),
    ],
)
def test_figures_agree_if_what_they_allow_for_overlaps(one: Point, other: Point) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (point(48), point(61)),
        (point(48, comparator="at_least"), point(40)),
        (point(500, high=600), point(610)),
        (point(50, comparator="about"), point(60)),
        (point(1.2e6, words="1.2 million"), point(1_260_000, words="1,260,000")),
        (point(41, words="41"), point(41.6, words="41.6")),
    ],
)
def test_figures_that_cannot_both_be_true_disagree(one: Point, other: Point) -> None:
    assert not agree(one, other)


def test_other_sources_of_the_same_day_are_named_as_disagreeing() -> None:
    told = rows(series(point(48, source="courier"), point(61), point(61, source="radio")))
    assert [row.against for row in told if row.point.document.source == "courier"] == [
        ("radio", "wire")
    ]
    assert {row.against for row in told if row.point.low == 61} == {("courier",)}


def test_growth_from_day_to_day_is_no_disagreement_but_a_later_lower_count_is() -> None:
    grown = rows(series(point(48, source="courier"), point(61, day=LATER)))
    assert [row.against for row in grown] == [(), ()]
    shrunk = rows(series(point(61, source="courier"), point(48, day=LATER)))
    assert [row.against for row in shrunk] == [("wire",), ("courier",)]
    level = rows(series(point(61, source="courier"), point(48, day=LATER), state=""))
    assert [row.against for row in level] == [(), ()]


def test_a_source_never_disagrees_with_itself() -> None:
    told = rows(series(point(48), point(61, key="b.txt")))
    assert [row.against for row in told] == [(), ()]


def test_the_same_sentence_elsewhere_is_a_copy_and_the_first_is_none() -> None:
    said = "At least 48 civilians were wounded in the market of Karsk, the hospital said."
    told = rows(
        series(
            point(48, sentence=said),
            point(48, source="courier", sentence=said + " Today.", hour=13),
            point(48, source="radio", sentence="Doctors in the city counted 48 of them."),
        )
    )
    assert {r.point.document.source: r.copies for r in told} == {
        "wire": None,
        "courier": "wire",
        "radio": None,
    }


def test_a_correction_shows_what_was_said_before() -> None:
    old = point(52, superseded=point(1).at)
    told = rows(series(old, point(58, revision=2)))
    assert [(row.before, row.point.low) for row in told] == [(old, 58)]


def test_a_revision_that_says_the_same_is_no_correction() -> None:
    told = rows(series(point(52, superseded=point(1).at), point(52, revision=2)))
    assert [(row.before, row.withdrawn) for row in told] == [(None, False)]


def test_a_figure_that_the_newest_revision_lacks_is_withdrawn() -> None:
    told = rows(series(point(52, superseded=point(1).at), point(40, source="courier")))
    assert {r.point.low: r.withdrawn for r in told} == {52: True, 40: False}
    assert all(not row.against for row in told)


def test_a_document_tells_each_value_once_and_no_range_around_it() -> None:
    told = rows(
        series(
            point(12, high=144, words="dozens"),
            point(48),
            point(48, comparator="at_least", words="at least 48"),
        )
    )
    assert [row.point.comparator for row in told] == ["at_least"]


def test_what_was_said_before_is_the_latest_earlier_figure_or_the_documents_own() -> None:
    known = series(point(48), point(61, key="b.txt", day=LATER), point(99, day=LATER, key="c.txt"))
    new = point(70, key="d.txt", day=LATER)
    assert previous(known, new) == known.points[1]
    assert previous(known, point(70, key="d.txt")) == known.points[0]
    assert previous(known, point(50, revision=2)) == known.points[0]
    assert previous(series(), new) is None


@pytest.mark.parametrize(
    ("old", "new", "crosses"),
    [
        (point(480), point(520), True),
        (point(520), point(480), True),
        (point(480), point(500), True),
        (point(500), point(520), False),
        (point(480, high=510), point(520), False),
        (point(480), point(490, high=510), False),
        (point(480), point(499), False),
    ],
)
def test_a_threshold_is_crossed_when_the_whole_figure_is_beyond_it(
    old: Point, new: Point, crosses: bool
) -> None:
    assert crossing(old, new, 500) is crosses


def test_how_far_a_figure_moved_is_counted_between_the_nearest_ends() -> None:
    assert moved(point(40), point(50)) == 10
    assert moved(point(50, high=60), point(20, high=40)) == 10
    assert moved(point(50, high=60), point(55)) == 0


def test_who_disagrees_with_a_new_figure_is_told_by_its_source() -> None:
    known = series(point(48, source="courier"), point(61, source="radio"), point(70))
    assert [p.document.source for p in dissenters(known, point(61, key="n.txt"))] == ["courier"]


POINTS = st.builds(
    lambda low, more, comparator, source, key, days, gone: point(
        low,
        high=low + more,
        comparator=comparator,
        source=source,
        key=f"{source}-{key}",
        day=DAY + timedelta(days=days),
        superseded=point(1).at if gone else None,
    ),
    st.floats(0, 1e6),
    st.sampled_from([0.0, 0.0, 10.0]),
    st.sampled_from(["exact", "about", "at_least", "up_to", "nearly", "less_than", "more_than"]),
    st.sampled_from(["wire", "courier", "radio"]),
    st.integers(0, 2),
    st.integers(0, 9),
    st.booleans(),
)


@given(st.lists(POINTS, max_size=12))
def test_disagreement_is_mutual_and_rows_come_in_order(points: list[Point]) -> None:
    told = rows(series(*points))
    days = [row.point.at for row in told]
    assert days == sorted(days)
    assert {row.point.document.id for row in told} == {p.document.id for p in points}
    for row in told:
        for source in row.against:
            theirs = [r for r in told if r.point.document.source == source]
            assert any(row.point.document.source in r.against for r in theirs)


@given(POINTS)
def test_what_a_figure_allows_for_holds_what_it_states(one: Point) -> None:
    low, high = allowed(one)
    assert low <= high
    assert agree(one, one)
