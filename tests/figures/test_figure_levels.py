"""Directions of new levels, and of amounts that are told by comparison."""

import pytest

from tests.figures.table import Reads, check


def percent(text: str, value: float, direction: str | None = None) -> Reads:
    return Reads(text, value, "percent", direction=direction)


def money(text: str, value: float, direction: str | None = None) -> Reads:
    return Reads(text, value, "USD", direction=direction)


LEVELS = [
    ("Sales rose 4% in Q2 to $512.", [percent("4%", 4, "up"), money("$512", 512, "up")]),
    ("Gold fell $12, to $1,930.", [money("$12", 12, "down"), money("$1,930", 1930, "down")]),
    (
        "There are 816,000 posts open, down 26,000.",
        [
            Reads("816,000", 816000, "count", "post", direction="down"),
            Reads("26,000", 26000, "count", "post", direction="down"),
        ],
    ),
    (
        "The rate was 4.1 percent, up from 3.9.",
        [percent("4.1 percent", 4.1, "up"), percent("3.9", 3.9)],
    ),
    ("It made $4, a 3 per cent fall.", [money("$4", 4, "down"), percent("3 per cent", 3, "down")]),
    ("The wage is $13.50 (was $12.82).", [money("$13.50", 13.5, "up"), money("$12.82", 12.82)]),
    ("Flood toll hits 112", [Reads("112", 112, "count", "person", direction="up")]),
    (
        "Rents fell again in May, by 2%, leaving the mean at $900.",
        [percent("2%", 2, "down"), money("$900", 900, "down")],
    ),
    (
        "The levy will go up to 5% in May.",
        [percent("5%", 5, "up")],
    ),
    ("Bank trims growth forecast to 1.2%", [percent("1.2%", 1.2, "down")]),
]

COMPARED = [
    ("Shares closed 6.3% higher at $412.", [percent("6.3%", 6.3, "up"), money("$412", 412, "up")]),
    ("It costs $3 more than a year ago.", [money("$3", 3, "up")]),
    ("It won eight fewer than last time.", [Reads("eight", 8, "count", direction="down")]),
    ("The krone is 2.7% weaker than in June.", [percent("2.7%", 2.7, "down")]),
    ("Sales were 12% above last year's.", [percent("12%", 12, "up")]),
    ("The firm will axe 1,200 jobs.", [Reads("1,200", 1200, "count", "job", direction="down")]),
    ("Exports ▼ 3.1%", [percent("3.1%", 3.1, "down")]),
    ("The index put on 45 points.", [Reads("45", 45, "count", "point", direction="up")]),
    ("The 20p rise is due.", [Reads("20", 20, "penny", direction="up")]),
]

UNMOVED = [
    ("Nurses asked for a 10% rise.", [percent("10%", 10)]),
    ("It was 0.3% lower than expected.", [percent("0.3%", 0.3)]),
    ("It is 5% cheaper than butter.", [percent("5%", 5)]),
    (
        "It had 12 guests, 5 more than seats.",
        [Reads("12", 12, "count", "guest"), Reads("5", 5, "count", "guest")],
    ),
    ("If oil were to fall below $50, we would sell.", [Reads("$50", 50, "USD", None, "less_than")]),
    (
        "It has 60 sites, made at its two plants, up from 45%.",
        [
            Reads("60", 60, "count", "site"),
            Reads("two", 2, "count", "plant"),
            percent("45%", 45),
        ],
    ),
    (
        "Growth is put at 4.1%, falling to 3.6% in May.",
        [percent("4.1%", 4.1), percent("3.6%", 3.6, "down")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_a_new_level_has_the_direction_of_its_change(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_an_amount_compared_with_an_earlier_one_has_a_direction(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), UNMOVED)
def test_no_direction_where_nothing_has_changed(text: str, expected: list[Reads]) -> None:
    check(text, expected)
