"""Nouns, units and ages that a text leaves out because it has just named them, or never does."""

import pytest

from tests.figures.table import Reads, check


def count(text: str, value: float, noun: str | None, **more: str) -> Reads:
    return Reads(text, value, "count", noun, **more)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 29 goats, licensed for 16.",
            [count("29", 29, "goat"), count("16", 16, "goat")],
        ),
        (
            "We have 19 wells where there ought to be 50.",
            [count("19", 19, "well"), count("50", 50, "well")],
        ),
        (
            "With 144 laps gone of 200, it rained.",
            [count("144", 144, "lap"), count("200", 200, "lap")],
        ),
        (
            "The inn counted 37 lorries, when the permit allows 15 a day.",
            [count("37", 37, "lorry"), count("15", 15, "lorry", per="day")],
        ),
        (
            "The depot had 90 drivers. That number had dwindled to 61.",
            [count("90", 90, "driver"), count("61", 61, "driver", direction="down")],
        ),
        (
            "Some 40 tents stood there. All but two were blown down.",
            [count("40", 40, "tent", comparator="about"), count("two", 2, "tent")],
        ),
        (
            "The depot held 90 vans but now holds 30.",
            [count("90", 90, "van"), count("30", 30, "van", direction="down")],
        ),
        ("There are six of us on shift.", [count("six", 6, "person")]),
        ("She was the youngest of seven.", [count("seven", 7, "child")]),
        ("Members present: 17.", [count("17", 17, "member")]),
        (
            "It bakes 900 rolls and sells 850.",
            [count("900", 900, "roll"), count("850", 850, "roll")],
        ),
    ],
)
def test_a_noun_left_out_is_the_one_just_named(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Set 287 to win, they were bowled out for 141.",
            [count("287", 287, "run"), count("141", 141, "run")],
        ),
        ("Ode made 83 off 112 balls.", [count("83", 83, "run"), count("112", 112, "ball")]),
        (
            "Ode finished with five for 38 in ten overs.",
            [Reads("five for 38", (5, 38), "count"), count("ten", 10, "over")],
        ),
        (
            "Won 11, drawn 3, lost 2.",
            [count("11", 11, "match"), count("3", 3, "match"), count("2", 2, "match")],
        ),
        ("They are top with three to play.", [count("three", 3, "match")]),
        (
            "The motion fell: for 112, against 116.",
            [count("112", 112, "vote"), count("116", 116, "vote")],
        ),
        ("It passed by 203 votes to 171.", [count("203", 203, "vote"), count("171", 171, "vote")]),
        ("They made 83 for the shop.", [count("83", 83, None)]),
    ],
)
def test_reports_of_play_and_votes_leave_out_what_all_know(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 30 hamlets we saw few had wells. Two-thirds drank rain.",
            [count("30", 30, "hamlet"), Reads("Two-thirds", 2 / 3, "fraction", "hamlet")],
        ),
        (
            "Half of the nurses slept badly, and a tenth had resigned.",
            [
                Reads("Half", 0.5, "fraction", "nurse"),
                Reads("a tenth", 0.1, "fraction", "nurse"),
            ],
        ),
        (
            "One in five homes is damp. In the east it is one in nine.",
            [
                Reads("One in five", 0.2, "fraction", "home"),
                Reads("one in nine", 1 / 9, "fraction", "home"),
            ],
        ),
        ("It lost a third of its value.", [Reads("a third", 1 / 3, "fraction", direction="down")]),
        ("The debt is 4% of gross domestic product.", [Reads("4%", 4, "percent")]),
        ("Two-thirds of the money is gone.", [Reads("Two-thirds", 2 / 3, "fraction")]),
    ],
)
def test_a_share_is_of_things_that_can_be_counted(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The roll is 611, and 23 higher than ours.",
            [count("611", 611, None), count("23", 23, None)],
        ),
        ("The ridge is five longer.", [count("five", 5, None)]),
        ("Five older boys came.", [count("Five", 5, "boy")]),
        (
            "There were 60 entries and 11 won a rosette.",
            [count("60", 60, "entry"), count("11", 11, "entry")],
        ),
        ("The wage is 9,860 won an hour.", [Reads("9,860 won", 9860, "KRW", per="hour")]),
    ],
)
def test_no_comparative_and_no_verb_is_counted(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two brothers aged 15 and 16 were fined.",
            [count("Two", 2, "brother"), Reads("15", 15, "year"), Reads("16", 16, "year")],
        ),
        (
            "She left school at 13 and married at 19.",
            [Reads("13", 13, "year"), Reads("19", 19, "year")],
        ),
        ("Most of them are over 50.", [Reads("50", 50, "year", comparator="more_than")]),
        (
            "The index opened at 13 and closed at 19.",
            [count("13", 13, None), count("19", 19, None)],
        ),
    ],
)
def test_ages_are_told_without_the_word(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took 6 min 40 s.", [Reads("6", 6, "minute"), Reads("40", 40, "second")]),
        (
            "Oil was 3.2 million tonnes (2022: 3.9).",
            [
                Reads("3.2 million", 3.2e6, "tonne", direction="down"),
                Reads("3.9", 3.9e6, "tonne"),
            ],
        ),
        (
            "It holds 512 GB, doubling the old model's 256.",
            [Reads("512", 512, "gigabyte"), Reads("256", 256, "gigabyte")],
        ),
        (
            "Frost took 1,900 ha and hail another 240.",
            [Reads("1,900", 1900, "hectare"), Reads("240", 240, "hectare")],
        ),
        (
            "Delays averaged 28 minutes, five better than in July.",
            [Reads("28", 28, "minute"), Reads("five", 5, "minute")],
        ),
        (
            "The tax, now 3 per cent, will rise to 5.",
            [Reads("3 per cent", 3, "percent"), Reads("5", 5, "percent", direction="up")],
        ),
        (
            "It should grow from 8.1 to 9-10 billion euros.",
            [
                Reads("8.1", 8.1e9, "EUR"),
                Reads("9-10 billion euros", (9e9, 10e9), "EUR", direction="up"),
            ],
        ),
        (
            "Zinc lost 4% to $8,940, nickel 0.8 to $15,600.",
            [
                Reads("4%", 4, "percent", direction="down"),
                Reads("$8,940", 8940, "USD", direction="down"),
                count("0.8", 0.8, None),
                Reads("$15,600", 15600, "USD"),
            ],
        ),
        (
            "They were paid R 90 a day instead of R 216.",
            [Reads("R 90", 90, "ZAR", per="day"), Reads("R 216", 216, "ZAR")],
        ),
        ("Maize is K 410 a tin.", [Reads("K 410", 410, "ZMW", per="tin")]),
        ("Take the R 62 to the coast.", []),
    ],
)
def test_a_unit_left_out_is_that_of_the_measure_beside(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thefts fell by a fifth last year.",
            [Reads("a fifth", 0.2, "fraction", direction="down")],
        ),
        (
            "Rents are a quarter dearer than in May.",
            [Reads("a quarter", 0.25, "fraction", direction="up")],
        ),
        ("Sales slid 3% in the half.", [Reads("3%", 3, "percent", direction="down")]),
        (
            "It cut the payout by half to 2.5p.",
            [
                Reads("half", 0.5, "fraction", direction="down"),
                Reads("2.5", 2.5, "penny", direction="down"),
            ],
        ),
    ],
)
def test_a_part_is_no_ordinal_no_hour_and_no_half_year(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dunn, now 72, fled.", [Reads("72", 72, "year")]),
        (
            "Two dead; suspect, 17, in custody",
            [count("Two", 2, "person"), Reads("17", 17, "year")],
        ),
        ("Ms Orr is 61, and retired.", [Reads("61", 61, "year")]),
        ("Mr Orr was 40 minutes late.", [Reads("40", 40, "minute")]),
    ],
)
def test_an_age_stands_beside_whose_it_is(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closing date 31/01. On 31/12 it ends.", []),
        ("It runs 24/06 to 30/06.", []),
        ("Users on build 26100.1742 lose power.", []),
        ("He hit 23/31.", [count("23", 23, None), count("31", 31, None)]),
    ],
)
def test_a_month_with_a_naught_makes_a_date(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The shop cut its hours from 60 a week to 45.",
            [
                Reads("60", 60, "hour", per="week"),
                Reads("45", 45, "hour", per="week", direction="down"),
            ],
        ),
        ("It rained on 19 days out of 30.", [Reads("19", 19, "day"), Reads("30", 30, "day")]),
        (
            "Three stalls out of 40 shut.",
            [count("Three", 3, "stall"), count("40", 40, "stall")],
        ),
        (
            "Exhibits: 212 (photographs 140, paintings 72).",
            [
                count("212", 212, "exhibit"),
                count("140", 140, "photograph"),
                count("72", 72, "painting"),
            ],
        ),
        ("Up to 40 may be laid off.", [count("40", 40, "person", comparator="up_to")]),
    ],
)
def test_parts_and_rates_take_what_they_are_of(text: str, expected: list[Reads]) -> None:
    check(text, expected)
