"""Figures in sentences of many trades: each with the reading that its readers would give it.

A line names what is shown, the value or both ends, and then, in the order of `Reading`, only what
differs from a plain count: unit, what is counted, comparator, direction, denominator.
"""

from typing import NamedTuple

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

Value = float | tuple[float, float]


class Reading(NamedTuple):
    """What a reader takes from a figure."""

    text: str
    value: Value
    unit: str = "count"
    counted: str | None = None
    comparator: str = "exact"
    direction: str | None = None
    per: str | None = None


def shown(figure: Figure) -> Reading:
    """The reading of a figure that was found."""
    value: Value = (figure.low or 0.0, figure.high or 0.0) if figure.value is None else figure.value
    return Reading(
        figure.text,
        value,
        figure.unit,
        figure.counted,
        figure.comparator,
        figure.direction,
        figure.per,
    )


def read(text: str) -> list[Reading]:
    """Every figure of one sentence."""
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return [shown(figure) for figure in figures]


R = Reading
HALF, THIRD = 0.5, 1 / 3

FINANCE = [
    ("Shares in Brill fell 2.5p to 98p.", [R("2.5", 2.5, "penny", direction="down"), R("98", 98, "penny", direction="down")]),
    ("Revenue grew from $362 million in 2014 to $557 million.", [R("$362 million in 2014 to $557 million", (362e6, 557e6), "USD", direction="up")]),
    ("Net debt eased to £1.1bn from £1.4bn.", [R("£1.1bn", 1.1e9, "GBP", direction="down"), R("£1.4bn", 1.4e9, "GBP")]),
    ("The yield widened by 25bp to 3.1 percent.", [R("25", 25, "basis point", direction="up"), R("3.1 percent", 3.1, "percent", direction="up")]),
    ("Oil settled at $81.20 a barrel.", [R("$81.20", 81.2, "USD", per="barrel")]),
    ("Gas cost $2.86 per thousand cubic feet.", [R("$2.86", 2.86, "USD", per="thousand cubic foot")]),
    ("The agency pays $5 an hour plus tips.", [R("$5", 5, "USD", per="hour")]),
    ("Studios pay nearly $1 million an episode.", [R("$1 million", 1e6, "USD", comparator="nearly", per="episode")]),
    ("The bid values Corve at 3.4 times earnings.", [R("3.4", 3.4, "count", "time")]),
    ("Earnings of $8.42 a share were well above the $8.04 that was forecast.", [R("$8.42", 8.42, "USD", per="share"), R("$8.04", 8.04, "USD")]),
    ("The loan runs for two or more years.", [R("two", 2, "year", comparator="at_least")]),
    ("Some 401(k) plans lost a tenth of their worth.", [R("a tenth", 0.1, "fraction", "worth", direction="down")]),
    ("Costs should come in at $40m to $45m.", [R("$40m to $45m", (40e6, 45e6), "USD")]),
    ("Orders doubled to 1,900 lots.", [R("1,900", 1900, "count", "lot", direction="up")]),
    ("The fund dropped $2.5 million on billboards.", [R("$2.5 million", 2.5e6, "USD")]),
    ("Not quite 13 cents of each dollar came back.", [R("13", 13, "cent", comparator="nearly")]),
    ("They spent millions and millions of dollars.", [R("millions and millions of dollars", (1e6, 1e7), "USD")]),
    ("Sales rose 4 percent last year and 6 percent this year.", [R("4 percent", 4, "percent", direction="up"), R("6 percent", 6, "percent")]),
    ("The levy takes 0.5% of sums over €10,000.", [R("0.5%", 0.5, "percent", "sum"), R("€10,000", 10000, "EUR", comparator="more_than")]),
    ("Rents went up 3, 4 and 5 percent.", [R("3", 3, "percent", direction="up"), R("4", 4, "percent"), R("5 percent", 5, "percent")]),
    ("One in three firms pays no dividend.", [R("One in three", THIRD, "fraction", "firm")]),
    ("Pay averages $25,550 per graduate.", [R("$25,550", 25550, "USD", per="graduate")]),
    ("Its stake went from a fifth to a third.", [R("a fifth", 0.2, "fraction"), R("a third", THIRD, "fraction")]),
    ("They lowered the target to 300 from 340 lorries.", [R("300", 300, direction="down"), R("340", 340, "count", "lorry")]),
]

SPORT = [
    ("Bo Quill has a 3.2 WAR and 41 RBIs for the baseball club.", [R("3.2", 3.2, "win above replacement"), R("41", 41, "count", "rbi")]),
    ("They squandered a 9-2 lead.", [R("9-2", (9, 2), "count", "lead")]),
    ("It lost 3 games and won 12.", [R("3", 3, "count", "game"), R("12", 12, "count", "game")]),
    ("They won 13 of the past 15 league games.", [R("13", 13, "count", "game"), R("15", 15, "count", "game")]),
    ("He lost 10 of the first 11 bouts.", [R("10", 10, "count", "bout"), R("11", 11, "count", "bout")]),
    ("Vail scored 31 points, 12 rebounds and seven assists.", [R("31", 31, "count", "point"), R("12", 12, "count", "rebound"), R("seven", 7, "count", "assist")]),
    ("She ran 26.2 miles in 2 hours 41 minutes.", [R("26.2", 26.2, "mile"), R("2", 2, "hour"), R("41", 41, "minute")]),
    ("The visitors had six corners to Harl's two.", [R("six", 6, "count", "corner"), R("two", 2, "count", "corner")]),
    ("Wynn was 14th, but Rowe finished third.", [R("third", 3)]),
    ("A crowd of about 2,600 cheered.", [R("2,600", 2600, "count", "person", "about")]),
    ("The 6ft 4in keeper saved two penalties.", [R("6", 6, "foot"), R("4", 4, "inch"), R("two", 2, "count", "penalty")]),
    ("She jumped 6.8m, just one centimetre short of the record.", [R("6.8", 6.8, "metre"), R("one", 1, "centimetre")]),
    ("Only one rider finished.", [R("one", 1, "count", "rider")]),
    ("But one rider finished.", []),
    ("The squad of 23 flew out on Monday.", [R("23", 23)]),
    ("He hit .312 with 20 home runs.", [R(".312", 0.312), R("20", 20, "count", "run")]),
    ("The match ended 2-2 after the second half.", [R("2-2", (2, 2))]),
]

SCIENCE = [
    ("The beam reached 13 TeV.", [R("13", 13, "teraelectronvolt")]),
    ("The sample held 5 mg/dL of iron.", [R("5", 5, "milligram", per="decilitre")]),
    ("The drug cut deaths by a third.", [R("a third", THIRD, "fraction", direction="down")]),
    ("The comet is 4 AU from the Sun.", [R("4", 4, "astronomical unit")]),
    ("The magnet holds a field of 2 T.", [R("2", 2, "tesla")]),
    ("The patient got 3 Gy in two sessions.", [R("3", 3, "gray"), R("two", 2, "count", "session")]),
    ("Some 12 of the 34 mice died.", [R("12", 12, "count", "mouse", "about"), R("34", 34, "count", "mouse")]),
    ("It contains 421 ppm of the gas.", [R("421", 421, "part", per="million")]),
    ("Web 2.0 and Industry 4.0 were slogans.", []),
    ("A magnitude 6.0 tremor struck 10 km down.", [R("6.0", 6), R("10", 10, "kilometre")]),
    ("They sequenced about 20,000 genes.", [R("20,000", 20000, "count", "gene", "about")]),
    ("Its mass is 1.9×10^27 kg.", [R("1.9×10^27", 1.9e27, "kilogram")]),
    ("It loses 286 gigatonnes of ice a year.", [R("286", 286, "gigaton", direction="down")]),
    ("Threads 30 to 40 times thinner than hair grew.", [R("30 to 40", (30, 40), "times")]),
    ("The disc stores 500 MB/s.", [R("500", 500, "megabyte", per="second")]),
    ("The river ran at 34 m³/s.", [R("34", 34, "cubic metre", per="second")]),
]

WEATHER = [
    ("Gusts of 120 km/h (75 mph) felled trees.", [R("120", 120, "kilometre", per="hour"), R("75", 75, "mile", per="hour")]),
    ("The low of 950 mb is a record for a storm.", [R("950", 950, "millibar")]),
    ("Up to 3 in of rain and 12\" of hail fell.", [R("3", 3, "inch", comparator="up_to"), R("12", 12, "inch")]),
    ("It was minus 12 in Arn and minus 20 in Bell.", [R("minus 12", -12), R("minus 20", -20)]),
    ("Highs near 40C are likely.", [R("40", 40, "degree celsius")]),
    ("The river crested at 7.2 metres, up from 5.", [R("7.2", 7.2, "metre", direction="up"), R("5", 5, "metre")]),
    ("Rain fell on 25 of 30 days.", [R("25", 25, "count", "day"), R("30", 30, "day")]),
]

PEOPLE = [
    ("The shelling went on, killing 9 and wounding 14.", [R("9", 9, "count", "person"), R("14", 14, "count", "person")]),
    ("Home to about 300, the village burned.", [R("300", 300, "count", "person", "about")]),
    ("The town of 4,000 has one doctor.", [R("4,000", 4000, "count", "person")]),
    ("The staff of more than 100 fled.", [R("100", 100, "count", "person", "more_than")]),
    ("The number of injured stands at 387.", [R("387", 387, "count", "person")]),
    ("Of the 80 rescued, 20 were children.", [R("80", 80, "count", "person"), R("20", 20, "count", "child")]),
    ("Some 2 million are displaced.", [R("2 million", 2e6, comparator="about")]),
    ("Dozens of “missing” letters were found.", [R("Dozens", (12, 144), "count", "letter")]),
    ("Several hundred growers marched.", [R("Several hundred", (100, 1000), "count", "grower")]),
    ("A few thousand nurses struck.", [R("A few thousand", (1000, 10000), "count", "nurse")]),
    ("Thousands of COVID -19 tests were lost.", [R("Thousands", (1000, 10000), "count", "test")]),
    ("Seven of every ten wells are dry.", [R("Seven of every ten", 0.7, "fraction", "well")]),
    ("At least one reader asks every week.", [R("one", 1, "count", "reader", "at_least")]),
    ("He told one person close to her.", [R("one", 1, "count", "person")]),
    ("Only one paid helper stayed.", [R("one", 1, "count", "helper")]),
    ("One of the oldest wells is dry.", []),
    ("Two children drowned and one was saved.", [R("Two", 2, "count", "child"), R("one", 1, "count", "child")]),
    ("The camp holds 40,000, twice what it was built for.", [R("40,000", 40000)]),
    ("There were 14 camps; now there are about 40.", [R("14", 14, "count", "camp"), R("40", 40, "count", "camp", "about")]),
    ("It fed 2,200 families, compared with 390 who were turned away.", [R("2,200", 2200, "count", "family"), R("390", 390, "count", "family")]),
]

ELECTIONS = [
    ("The measure passed by a 73-to-25 percent margin.", [R("73", 73, "percent"), R("25 percent", 25, "percent")]),
    ("Adair led with 25 percent, followed by Brook at 21 percent and Cole at 14.", [R("25 percent", 25, "percent"), R("21 percent", 21, "percent"), R("14", 14, "percent")]),
    ("About a third said they had switched.", [R("a third", THIRD, "fraction", comparator="about")]),
    ("A third say no; two-fifths say yes.", [R("A third", THIRD, "fraction"), R("two-fifths", 0.4, "fraction")]),
    ("Women make up 14 percent of the council.", [R("14 percent", 14, "percent", "council")]),
    ("Adair had 1,163 delegates to Brook's 844.", [R("1,163", 1163, "count", "delegate"), R("844", 844, "count", "delegate")]),
    ("It takes more than the 270 votes needed.", [R("270", 270, "count", "vote")]),
    ("People 45 or older may vote.", [R("45", 45, "year", comparator="at_least")]),
    ("Voters younger than 30 stayed home.", [R("30", 30, "year", comparator="less_than")]),
    ("Turnout slid from 61 percent in 2014 to 54 percent.", [R("61 percent in 2014 to 54 percent", (61, 54), "percent", direction="down")]),
    ("The bill failed 45 to 48.", [R("45 to 48", (45, 48))]),
    ("She lost the race by ten points.", [R("ten", 10, "count", "point")]),
    ("His rating improved by two percentage points.", [R("two", 2, "percentage point", direction="up")]),
    ("The party lost 40 seats.", [R("40", 40, "count", "seat", direction="down")]),
    ("We lost 3,000 people that day.", [R("3,000", 3000, "count", "person")]),
    ("The 2013 remarks cost him votes.", []),
    ("The Nays led by 45 percent to 40 percent.", [R("45 percent", 45, "percent"), R("40 percent", 40, "percent")]),
]

COURT = [
    ("The jury voted 10-2 to convict.", [R("10-2", (10, 2))]),
    ("He got 12 years in prison and a $5,000 fine.", [R("12", 12, "year"), R("$5,000", 5000, "USD")]),
    ("The average age of the jurors was 44.", [R("44", 44, "year")]),
    ("When he was around 10, he left.", [R("10", 10, "year", comparator="about")]),
    ("Justice Ames will be 78, and Justice Bly will be 80.", [R("78", 78, "year"), R("80", 80, "year")]),
    ("A 5-4 ruling ended it.", [R("5-4", (5, 4), "count", "ruling")]),
    ("Three people were charged with 14 counts of theft.", [R("Three", 3, "count", "person"), R("14", 14, "count", "count")]),
    ("Under Section 9 he owes $250 for each of 40 days.", [R("$250", 250, "USD"), R("40", 40, "day")]),
]

COOKING = [
    ("Add 2 fl oz of gin and 6 qt of milk.", [R("2", 2, "fluid ounce"), R("6", 6, "quart")]),
    ("Bake at 180C for 25-30 minutes.", [R("180", 180, "degree celsius"), R("25-30", (25, 30), "minute")]),
    ("Stir in 1/2 tsp salt and 3 cloves of garlic.", [R("1/2", HALF, "teaspoon"), R("3", 3, "count", "clove")]),
    ("Serves 4 to 6.", [R("4 to 6", (4, 6))]),
    ("Roast it 10 or so minutes more.", [R("10", 10, "minute", comparator="about")]),
    ("Halve one and a half lemons.", [R("one and a half", 1.5, "count", "lemon")]),
]

TECHNOLOGY = [
    ("The hatchback does 28 mpg in town and 35 on the highway.", [R("28", 28, "mile", per="gallon"), R("35", 35, "mile", per="gallon")]),
    ("The 5G network has 40 masts.", [R("40", 40, "count", "mast")]),
    ("It shoots 4K video at 60 fps.", [R("60", 60, "frame", per="second")]),
    ("The phone has 8GB of memory and a 5,000 mAh battery.", [R("8", 8, "gigabyte"), R("5,000", 5000, "milliampere hour")]),
    ("The link does 100 Mbit/s.", [R("100", 100, "megabit", per="second")]),
    ("We need several hundred or even 1,000 megawatts.", [R("several hundred", (100, 1000), "megawatt"), R("1,000", 1000, "megawatt")]),
    ("Horsepower went from 240 to 273.", [R("240", 240), R("273", 273)]),
    ("The van has a six-speed gearbox and seven seats.", [R("six", 6, "count", "speed"), R("seven", 7, "count", "seat")]),
    ("It emits 120 g/km of CO2.", [R("120", 120, "gram", per="kilometre")]),
    ("Power costs 3 cents per kWh.", [R("3", 3, "cent", per="kilowatt hour")]),
    ("The plant makes 500 MWe.", [R("500", 500, "megawatt")]),
    ("It is 30 percent faster and 14 users liked it.", [R("30 percent", 30, "percent"), R("14", 14, "count", "user")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}-{n}")
        for name, cases in {
            "finance": FINANCE,
            "sport": SPORT,
            "science": SCIENCE,
            "weather": WEATHER,
            "people": PEOPLE,
            "elections": ELECTIONS,
            "court": COURT,
            "cooking": COOKING,
            "technology": TECHNOLOGY,
        }.items()
        for n, (text, expected) in enumerate(cases, 1)
    ],
)
def test_a_sentence_of_a_trade_is_read_as_its_readers_read_it(
    text: str, expected: list[Reading]
) -> None:
    found = read(text)
    assert [f._replace(value=0) for f in found] == [e._replace(value=0) for e in expected]
    assert [f.value for f in found] == [
        e.value if isinstance(e.value, tuple) else pytest.approx(e.value) for e in expected
    ]
