"""Levels beside what they once were, and amounts told by comparison with an earlier level."""

import pytest

from tests.figures.table import Reads, check


def percent(text: str, value: float, direction: str | None = None) -> Reads:
    return Reads(text, value, "percent", direction=direction)


def count(text: str, value: float, noun: str, direction: str | None = None) -> Reads:
    return Reads(text, value, "count", noun, direction=direction)


def pounds(text: str, value: float, direction: str | None = None) -> Reads:
    return Reads(text, value, "GBP", direction=direction)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The league won 31 seats, six more than in May.",
            [count("31", 31, "seat", "up"), count("six", 6, "seat", "up")],
        ),
        (
            "Rent is £640, 8% above last year's.",
            [pounds("£640", 640, "up"), percent("8%", 8, "up")],
        ),
        (
            "No lift runs at 9 of the 40 stops, two fewer than last year.",
            [
                count("9", 9, "stop", "down"),
                count("40", 40, "stop"),
                count("two", 2, "stop", "down"),
            ],
        ),
        (
            "It pressed 310 tonnes. That is 40 below last year's.",
            [
                Reads("310", 310, "tonne", direction="down"),
                Reads("40", 40, "tonne", direction="down"),
            ],
        ),
        (
            "The index closed at 2,118, higher by a token four points.",
            [
                Reads("2,118", 2118, direction="up"),
                count("four", 4, "point", "up"),
            ],
        ),
        (
            "Oats made £3.90, six pence off last week.",
            [
                pounds("£3.90", 3.9, "down"),
                Reads("six", 6, "penny", direction="down"),
            ],
        ),
        (
            "Snow: 60 cm (+14 since Friday).",
            [
                Reads("60", 60, "centimetre"),
                Reads("14", 14, "centimetre", direction="up"),
            ],
        ),
        (
            "Pilgrims: 2,100, give or take, which is 300 short of the 2018 fair.",
            [
                Reads("2,100", 2100, "count", "pilgrim", "about", "down"),
                count("300", 300, "pilgrim", "down"),
            ],
        ),
    ],
)
def test_a_level_moves_as_the_amount_told_beside_it(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The dues are now £210 a year: it was £150 when we joined.",
            [Reads("£210", 210, "GBP", per="year", direction="up"), pounds("£150", 150)],
        ),
        (
            "A loaf is £1.85 now. It was £1.40 at Easter.",
            [pounds("£1.85", 1.85, "up"), pounds("£1.40", 1.4)],
        ),
        (
            "The new quote was £904, the old £860.",
            [pounds("£904", 904, "up"), pounds("£860", 860)],
        ),
        (
            "The hall used 3,100 kWh, last winter 4,200.",
            [
                Reads("3,100", 3100, "kilowatt hour", direction="down"),
                Reads("4,200", 4200, "kilowatt hour"),
            ],
        ),
        (
            "The kiln is back at 900 kW after being held at 500.",
            [Reads("900", 900, "kilowatt", direction="up"), Reads("500", 500, "kilowatt")],
        ),
        (
            "Nearly one in three stalls is empty. Before the flood it was one in nine.",
            [
                Reads("one in three", 1 / 3, "fraction", "stall", "nearly", "up"),
                Reads("one in nine", 1 / 9, "fraction", "stall"),
            ],
        ),
        (
            "The toll stands at 46, having been 39 on Friday.",
            [count("46", 46, "person", "up"), count("39", 39, "person")],
        ),
    ],
)
def test_a_level_is_compared_with_what_it_was(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The budget was £32m and is now £21m.",
            [pounds("£32m", 32e6), pounds("£21m", 21e6, "down")],
        ),
        (
            "A tin that held 500 g last year holds 450 now.",
            [Reads("500", 500, "gram"), Reads("450", 450, "gram", direction="down")],
        ),
        (
            "In 2019 the choir had 90 members. It now has 64.",
            [count("90", 90, "member"), count("64", 64, "member", "down")],
        ),
        (
            "The crew lost a cook (three became two).",
            [Reads("three", 3), Reads("two", 2, direction="down")],
        ),
    ],
)
def test_a_present_level_is_compared_with_the_one_before(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The wait is longer by nine points than when it was set.",
            [count("nine", 9, "point", "up")],
        ),
        ("The beach is 8% narrower than it was.", [percent("8%", 8, "down")]),
        ("It makes 40% less than at first.", [percent("40%", 40, "down")]),
        ("Oats are dearer by £4 than before the drought.", [pounds("£4", 4, "up")]),
        ("Barley, off three points on the week, was firm.", [count("three", 3, "point", "down")]),
        ("Prices are still 11% short of the 2007 peak.", [percent("11%", 11, "down")]),
        ("Yields run 2% under where they were in May.", [percent("2%", 2, "down")]),
        (
            "Gold eased from an all-time peak of £1,790 to £1,741.",
            [pounds("£1,790", 1790), pounds("£1,741", 1741, "down")],
        ),
        (
            "The herd swelled from 90 to upwards of 350.",
            [Reads("90", 90), Reads("350", 350, comparator="more_than", direction="up")],
        ),
        ("The mill shed staff: 45 posts axed.", [count("45", 45, "post", "down")]),
        ("Some 30 packers were let go.", [Reads("30", 30, "count", "packer", "about")]),
        ("The way will be 20 minutes longer.", [Reads("20", 20, "minute", direction="up")]),
        ("Car imports did well (plus 11%).", [percent("11%", 11, "up")]),
        (
            "Hours go from 34 a week to 21.",
            [
                Reads("34", 34, "hour", per="week"),
                Reads("21", 21, "hour", per="week", direction="down"),
            ],
        ),
    ],
)
def test_how_far_a_level_moved_is_told_in_many_ways(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It hired 150 guards in 2023 and will hire 90 more this year.",
            [count("150", 150, "guard"), count("90", 90, "guard")],
        ),
        (
            "The camp was built for 900 people but now houses 2,000.",
            [count("900", 900, "person"), count("2,000", 2000, "person")],
        ),
        (
            "It won 19 seats more in a 90-seat house.",
            [count("19", 19, "seat"), count("90", 90, "seat")],
        ),
        (
            "In 2010 he had 12 cows; now he has 40 goats.",
            [count("12", 12, "cow"), count("40", 40, "goat")],
        ),
        (
            "Inflation was 2.9%. Pay growth is put at 4.1% this year.",
            [percent("2.9%", 2.9), percent("4.1%", 4.1)],
        ),
        (
            "Debt is £20m, or 1.4 times profit.",
            [pounds("£20m", 20e6), Reads("1.4", 1.4, "times")],
        ),
    ],
)
def test_two_levels_of_two_things_have_no_direction(text: str, expected: list[Reads]) -> None:
    check(text, expected)
