"""Sentences of sport, science, weather and technology, read as their readers read them."""

import pytest

from tests.figures.table import Reads, check

SPORT = [
    (
        "The guard is 6’2” tall and weighs 200 pounds.",
        [Reads("6", 6, "foot"), Reads("2", 2, "inch"), Reads("200", 200, "pound")],
    ),
    ("She will gain at least 24.", [Reads("24", 24, "count", None, "at_least", "up")]),
    ("They trailed 12-3 after a 24-hour delay.", [Reads("12-3", (12, 3)), Reads("24", 24, "hour")]),
    (
        "Bo Quill has a 3.2 WAR and 41 RBIs for the baseball club.",
        [Reads("3.2", 3.2, "win above replacement"), Reads("41", 41, "count", "rbi")],
    ),
    ("They squandered a 9-2 lead.", [Reads("9-2", (9, 2), "count", "lead")]),
    (
        "It lost 3 games and won 12.",
        [Reads("3", 3, "count", "game"), Reads("12", 12, "count", "game")],
    ),
    (
        "They won 13 of the past 15 league games.",
        [Reads("13", 13, "count", "game"), Reads("15", 15, "count", "game")],
    ),
    (
        "He lost 10 of the first 11 bouts.",
        [Reads("10", 10, "count", "bout"), Reads("11", 11, "count", "bout")],
    ),
    (
        "Vail scored 31 points, 12 rebounds and seven assists.",
        [
            Reads("31", 31, "count", "point"),
            Reads("12", 12, "count", "rebound"),
            Reads("seven", 7, "count", "assist"),
        ],
    ),
    (
        "She ran 26.2 miles in 2 hours 41 minutes.",
        [Reads("26.2", 26.2, "mile"), Reads("2", 2, "hour"), Reads("41", 41, "minute")],
    ),
    (
        "The visitors had six corners to Harl's two.",
        [Reads("six", 6, "count", "corner"), Reads("two", 2, "count", "corner")],
    ),
    ("Wynn was 14th, but Rowe finished third.", [Reads("third", 3)]),
    ("A crowd of about 2,600 cheered.", [Reads("2,600", 2600, "count", "person", "about")]),
    (
        "The 6ft 4in keeper saved two penalties.",
        [Reads("6", 6, "foot"), Reads("4", 4, "inch"), Reads("two", 2, "count", "penalty")],
    ),
    (
        "She jumped 6.8m, just one centimetre short of the record.",
        [Reads("6.8", 6.8, "metre"), Reads("one", 1, "centimetre")],
    ),
    ("Only one rider finished.", [Reads("one", 1, "count", "rider")]),
    ("But one rider finished.", []),
    ("The squad of 23 flew out on Monday.", [Reads("23", 23, "count", "person")]),
    ("He hit .312 with 20 home runs.", [Reads(".312", 0.312), Reads("20", 20, "count", "run")]),
    ("The match ended 2-2 after the second half.", [Reads("2-2", (2, 2))]),
]

SCIENCE = [
    ("The mirror is 2.4 m across.", [Reads("2.4", 2.4, "metre")]),
    (
        "It grows one-eighth of 1 percent a day.",
        [Reads("one-eighth of 1 percent", 0.125, "percent", direction="up", per="day")],
    ),
    ("The odds are one in 14 million.", [Reads("one in 14 million", 1 / 14e6, "fraction")]),
    (
        "Of 23 proteins, 17 of which were new, all bind.",
        [Reads("23", 23, "count", "protein"), Reads("17", 17, "count", "protein")],
    ),
    ("The tank leaks half a litre a day.", [Reads("half", 0.5, "litre", per="day")]),
    ("The beam reached 13 TeV.", [Reads("13", 13, "teraelectronvolt")]),
    ("The sample held 5 mg/dL of iron.", [Reads("5", 5, "milligram", per="decilitre")]),
    ("The drug cut deaths by a third.", [Reads("a third", 1 / 3, "fraction", direction="down")]),
    ("The comet is 4 AU from the Sun.", [Reads("4", 4, "astronomical unit")]),
    ("The magnet holds a field of 2 T.", [Reads("2", 2, "tesla")]),
    (
        "The patient got 3 Gy in two sessions.",
        [Reads("3", 3, "gray"), Reads("two", 2, "count", "session")],
    ),
    (
        "Some 12 of the 34 mice died.",
        [Reads("12", 12, "count", "mouse", "about"), Reads("34", 34, "count", "mouse")],
    ),
    ("It contains 421 ppm of the gas.", [Reads("421", 421, "part", per="million")]),
    ("Web 2.0 and Industry 4.0 were slogans.", []),
    (
        "A magnitude 6.0 tremor struck 10 km down.",
        [Reads("6.0", 6, "magnitude"), Reads("10", 10, "kilometre")],
    ),
    ("They sequenced about 20,000 genes.", [Reads("20,000", 20000, "count", "gene", "about")]),
    ("Its mass is 1.9×10^27 kg.", [Reads("1.9×10^27", 1.9e27, "kilogram")]),
    (
        "It loses 286 gigatonnes of ice a year.",
        [Reads("286", 286, "gigaton", direction="down", per="year")],
    ),
    ("Threads 30 to 40 times thinner than hair grew.", [Reads("30 to 40", (30, 40), "times")]),
    ("The disc stores 500 MB/s.", [Reads("500", 500, "megabyte", per="second")]),
    ("The river ran at 34 m³/s.", [Reads("34", 34, "cubic metre", per="second")]),
]

WEATHER = [
    (
        "Gusts of 120 km/h (75 mph) felled trees.",
        [Reads("120", 120, "kilometre", per="hour"), Reads("75", 75, "mile", per="hour")],
    ),
    ("The low of 950 mb is a record for a storm.", [Reads("950", 950, "millibar")]),
    (
        'Up to 3 in of rain and 12" of hail fell.',
        [Reads("3", 3, "inch", comparator="up_to"), Reads("12", 12, "inch")],
    ),
    (
        "It was minus 12 in Arn and minus 20 in Bell.",
        [Reads("minus 12", -12), Reads("minus 20", -20)],
    ),
    ("Highs near 40C are likely.", [Reads("40", 40, "degree celsius")]),
    (
        "The river crested at 7.2 metres, up from 5.",
        [Reads("7.2", 7.2, "metre", direction="up"), Reads("5", 5, "metre")],
    ),
    ("Rain fell on 25 of 30 days.", [Reads("25", 25, "count", "day"), Reads("30", 30, "day")]),
]

TECHNOLOGY = [
    (
        "The hatchback does 28 mpg in town and 35 on the highway.",
        [Reads("28", 28, "mile", per="gallon"), Reads("35", 35, "mile", per="gallon")],
    ),
    ("The 5G network has 40 masts.", [Reads("40", 40, "count", "mast")]),
    ("It shoots 4K video at 60 fps.", [Reads("60", 60, "frame", per="second")]),
    (
        "The phone has 8GB of memory and a 5,000 mAh battery.",
        [Reads("8", 8, "gigabyte"), Reads("5,000", 5000, "milliampere hour")],
    ),
    ("The link does 100 Mbit/s.", [Reads("100", 100, "megabit", per="second")]),
    (
        "They want several hundred or even 2,000 megawatts.",
        [Reads("several hundred", (100, 1000), "megawatt"), Reads("2,000", 2000, "megawatt")],
    ),
    (
        "Horsepower went from 240 to 273.",
        [Reads("240", 240), Reads("273", 273, direction="up")],
    ),
    (
        "The van has a six-speed gearbox and seven seats.",
        [Reads("six", 6, "count", "speed"), Reads("seven", 7, "count", "seat")],
    ),
    ("It emits 120 g/km of CO2.", [Reads("120", 120, "gram", per="kilometre")]),
    ("Power costs 3 cents per kWh.", [Reads("3", 3, "cent", per="kilowatt hour")]),
    ("The plant makes 500 MWe.", [Reads("500", 500, "megawatt")]),
    (
        "It is 30 percent faster and 14 users liked it.",
        [Reads("30 percent", 30, "percent"), Reads("14", 14, "count", "user")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}-{n}")
        for name, cases in {
            "sport": SPORT,
            "science": SCIENCE,
            "weather": WEATHER,
            "technology": TECHNOLOGY,
        }.items()
        for n, (text, expected) in enumerate(cases, 1)
    ],
)
def test_a_sentence_of_a_field_is_read_as_its_readers_read_it(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)
