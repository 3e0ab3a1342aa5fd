"""Sentences of aid, elections and courts, read as their readers read them."""

import pytest

from tests.figures.table import Reads, check

PEOPLE = [
    ("The flood cut the road to three villages.", [Reads("three", 3, "count", "village")]),
    ("Users under 16 will need a parent.", [Reads("16", 16, "year", comparator="less_than")]),
    (
        "The oldest was 84, and the youngest suspect is 17.",
        [Reads("84", 84, "year"), Reads("17", 17, "year")],
    ),
    ("They lowered the voting age to 16.", [Reads("16", 16, "year", direction="down")]),
    ("The driver, 38, was released.", [Reads("38", 38, "year")]),
    ("Applicants must be at least 21.", [Reads("21", 21, "year", comparator="at_least")]),
    ("Name: Ida Fenn. Age: 34.", [Reads("34", 34, "year")]),
    ("Another 37 are missing.", [Reads("37", 37, "count", "person")]),
    (
        "Ida Fenn is a 34-year-old mother of three; her aide is a father of two daughters.",
        [
            Reads("34", 34, "year"),
            Reads("three", 3, "count", "child"),
            Reads("two", 2, "count", "daughter"),
        ],
    ),
    (
        "Of 40 boats that left, 12 are missing.",
        [Reads("40", 40, "count", "boat"), Reads("12", 12, "count", "boat")],
    ),
    (
        "The crash left three dead, including two children, and seven in hospital.",
        [
            Reads("three", 3, "count", "person"),
            Reads("two", 2, "count", "child"),
            Reads("seven", 7, "count", "person"),
        ],
    ),
    (
        "Some three in four of the 1,100 patients got better.",
        [
            Reads("three in four", 0.75, "fraction", "patient", "about"),
            Reads("1,100", 1100, "count", "patient"),
        ],
    ),
    (
        "He gave it to 4,500 such donors.",
        [Reads("4,500", 4500, "count", "donor")],
    ),
    ("Turnout was the best since at least 1980.", []),
    (
        "The number of people who speak it is 40, of whom 12 are children.",
        [Reads("40", 40, "count", "person"), Reads("12", 12, "count", "child")],
    ),
    (
        "In 2014 two of the five nurses left, and one more is ill.",
        [
            Reads("two", 2, "count", "nurse"),
            Reads("five", 5, "count", "nurse"),
            Reads("one", 1, "count", "nurse"),
        ],
    ),
    (
        "The shelling went on, killing 9 and wounding 14.",
        [Reads("9", 9, "count", "person"), Reads("14", 14, "count", "person")],
    ),
    ("Home to about 300, the village burned.", [Reads("300", 300, "count", "person", "about")]),
    ("The town of 4,000 has one doctor.", [Reads("4,000", 4000, "count", "person")]),
    ("The staff of more than 100 fled.", [Reads("100", 100, "count", "person", "more_than")]),
    ("The number of injured stands at 387.", [Reads("387", 387, "count", "person")]),
    (
        "Of the 80 rescued, 20 were children.",
        [Reads("80", 80, "count", "person"), Reads("20", 20, "count", "child")],
    ),
    (
        "Some 2 million are displaced.",
        [Reads("2 million", 2e6, "count", "person", comparator="about")],
    ),
    ("Dozens of “missing” letters were found.", [Reads("Dozens", (12, 144), "count", "letter")]),
    (
        "Several hundred growers marched.",
        [Reads("Several hundred", (100, 1000), "count", "grower")],
    ),
    ("A few thousand nurses struck.", [Reads("A few thousand", (1000, 10000), "count", "nurse")]),
    (
        "Thousands of COVID -19 tests were lost.",
        [Reads("Thousands", (1000, 10000), "count", "test")],
    ),
    ("Seven of every ten wells are dry.", [Reads("Seven of every ten", 0.7, "fraction", "well")]),
    ("At least one reader asks every week.", [Reads("one", 1, "count", "reader", "at_least")]),
    ("He told one person close to her.", [Reads("one", 1, "count", "person")]),
    ("Only one paid helper stayed.", [Reads("one", 1, "count", "helper")]),
    ("One of the oldest wells is dry.", []),
    (
        "Two children drowned and one was saved.",
        [Reads("Two", 2, "count", "child"), Reads("one", 1, "count", "child")],
    ),
    ("The camp holds 40,000, twice what it was built for.", [Reads("40,000", 40000)]),
    (
        "There were 14 camps; now there are about 40.",
        [Reads("14", 14, "count", "camp"), Reads("40", 40, "count", "camp", "about", "up")],
    ),
    (
        "It fed 2,200 families, compared with 390 who were turned away.",
        [Reads("2,200", 2200, "count", "family"), Reads("390", 390, "count", "family")],
    ),
]

ELECTIONS = [
    (
        "The measure passed by a 73-to-25 percent margin.",
        [Reads("73", 73, "percent"), Reads("25 percent", 25, "percent")],
    ),
    (
        "Adair led with 25 percent, followed by Brook at 21 percent and Cole at 14.",
        [
            Reads("25 percent", 25, "percent"),
            Reads("21 percent", 21, "percent"),
            Reads("14", 14, "percent"),
        ],
    ),
    (
        "About a third said they had switched.",
        [Reads("a third", 1 / 3, "fraction", comparator="about")],
    ),
    (
        "A third say no; two-fifths say yes.",
        [Reads("A third", 1 / 3, "fraction"), Reads("two-fifths", 0.4, "fraction")],
    ),
    ("Women make up 14 percent of the council.", [Reads("14 percent", 14, "percent", "council")]),
    (
        "Adair had 1,163 delegates to Brook's 844.",
        [Reads("1,163", 1163, "count", "delegate"), Reads("844", 844, "count", "delegate")],
    ),
    ("It takes more than the 270 votes needed.", [Reads("270", 270, "count", "vote")]),
    ("People 45 or older may vote.", [Reads("45", 45, "year", comparator="at_least")]),
    ("Voters younger than 30 stayed home.", [Reads("30", 30, "year", comparator="less_than")]),
    (
        "Turnout slid from 61 percent in 2014 to 54 percent.",
        [Reads("61 percent in 2014 to 54 percent", (61, 54), "percent", direction="down")],
    ),
    ("The bill failed 45 to 48.", [Reads("45 to 48", (45, 48))]),
    ("She lost the race by ten points.", [Reads("ten", 10, "count", "point")]),
    (
        "His rating improved by two percentage points.",
        [Reads("two", 2, "percentage point", direction="up")],
    ),
    ("The party lost 40 seats.", [Reads("40", 40, "count", "seat", direction="down")]),
    ("We lost 3,000 people that day.", [Reads("3,000", 3000, "count", "person")]),
    ("The 2013 remarks cost him votes.", []),
    (
        "The Nays led by 45 percent to 40 percent.",
        [Reads("45 percent", 45, "percent"), Reads("40 percent", 40, "percent")],
    ),
]

COURT = [
    ("He took the town in the year 71 (c. 314 – 368), they say.", []),
    ("The case is organized around four themes.", [Reads("four", 4, "count", "theme")]),
    ("The jury voted 10-2 to convict.", [Reads("10-2", (10, 2))]),
    (
        "He got 12 years in prison and a $5,000 fine.",
        [Reads("12", 12, "year"), Reads("$5,000", 5000, "USD")],
    ),
    ("The average age of the jurors was 44.", [Reads("44", 44, "year")]),
    ("When he was around 10, he left.", [Reads("10", 10, "year", comparator="about")]),
    (
        "Justice Ames will be 78, and Justice Bly will be 80.",
        [Reads("78", 78, "year"), Reads("80", 80, "year")],
    ),
    ("A 5-4 ruling ended it.", [Reads("5-4", (5, 4), "count", "ruling")]),
    (
        "Three people were charged with 14 counts of theft.",
        [Reads("Three", 3, "count", "person"), Reads("14", 14, "count", "count")],
    ),
    (
        "Under Section 9 he owes $250 for each of 40 days.",
        [Reads("$250", 250, "USD"), Reads("40", 40, "day")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}-{n}")
        for name, cases in {
            "people": PEOPLE,
            "elections": ELECTIONS,
            "court": COURT,
        }.items()
        for n, (text, expected) in enumerate(cases, 1)
    ],
)
def test_a_sentence_about_people_is_read_as_its_readers_read_it(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)
