"""Units of all trades, and units that a number leaves out or takes from the words before it."""

import pytest

from tests.figures.table import Reads, check

TRADES = [
    ("The pipe carries 120 mcm a day.", [Reads("120", 120, "million cubic metre", per="day")]),
    ("Take 250 g flour and 2 l milk.", [Reads("250", 250, "gram"), Reads("2", 2, "litre")]),
    ("The port can take 5 bcm a year.", [Reads("5", 5, "billion cubic metre", per="year")]),
    ("Gas was sold at $12.40 per mmbtu.", [Reads("$12.40", 12.4, "USD", per="mmbtu")]),
    ("Wells gave 300 boe/d.", [Reads("300", 300, "barrel of oil equivalent", per="day")]),
    ("Output is 400,000 b/d.", [Reads("400,000", 400000, "barrel", per="day")]),
    ("Kilns gave off 2.4 MtCO2e.", [Reads("2.4", 2.4, "megatonne")]),
    ("Soil held 120 mg/kg of lead.", [Reads("120", 120, "milligram", per="kilogram")]),
    ("She was given 400 IU.", [Reads("400", 400, "international unit")]),
    ("The yard moved 18,000 TEU.", [Reads("18,000", 18000, "TEU")]),
    ("They need 200 MT of oil.", [Reads("200", 200, "tonne")]),
    ("Doses stay below 4 g a day.", [Reads("4", 4, "gram", None, "less_than", per="day")]),
    ("The gap was 3.1 pp of the share.", [Reads("3.1", 3.1, "percentage point")]),
    ("He has a book of 240 pp in print.", [Reads("240", 240, "count", "pp")]),
    ("Rubber cost 140 US cents/kg.", [Reads("140", 140, "US cent", per="kilogram")]),
    ("It would cost half a cent.", [Reads("half", 0.5, "cent")]),
    ("Urea is 320 $/t.", [Reads("320 $", 320, "USD", per="tonne")]),
    ("They owe 3,000 Kenyan shillings.", [Reads("3,000 Kenyan shillings", 3000, "KES")]),
    ("It cost 20 South Sudanese pounds.", [Reads("20 South Sudanese pounds", 20, "SSP")]),
    ("He got Tk 40 back.", [Reads("Tk 40", 40, "BDT")]),
    (
        "Bees give 25 kilos of honey a year.",
        [Reads("25", 25, "kilogram", per="year")],
    ),
]

MULTIPLES = [
    ("It was ten times what she paid.", [Reads("ten", 10, "times")]),
    ("Debt is 3.5 times ebitda.", [Reads("3.5", 3.5, "times")]),
    ("It is four times the planned sum.", [Reads("four", 4, "times")]),
    ("It is 20 times worse.", [Reads("20", 20, "times")]),
    ("She rang three times the previous year.", [Reads("three", 3, "count", "time")]),
]

POINTS = [
    (
        "Support is 48%, up two points.",
        [
            Reads("48%", 48, "percent", direction="up"),
            Reads("two", 2, "percentage point", direction="up"),
        ],
    ),
    (
        "Turnout dropped seven points to 64%.",
        [
            Reads("seven", 7, "percentage point", direction="down"),
            Reads("64%", 64, "percent", direction="down"),
        ],
    ),
    (
        "The index lost 20 points, or 0.5%.",
        [
            Reads("20", 20, "count", "point", direction="down"),
            Reads("0.5%", 0.5, "percent", direction="down"),
        ],
    ),
    (
        "Reds 55% (+2), Blues 31% (-1).",
        [
            Reads("55%", 55, "percent"),
            Reads("2", 2, "percentage point", direction="up"),
            Reads("31%", 31, "percent"),
            Reads("-1", -1, "percentage point", direction="down"),
        ],
    ),
]

BORROWED = [
    (
        "The limit is 35 micrograms; this one read 61.",
        [Reads("35", 35, "microgram"), Reads("61", 61, "microgram")],
    ),
    (
        "The wait was 94 minutes (range 51 to 160).",
        [Reads("94", 94, "minute"), Reads("51 to 160", (51, 160), "minute")],
    ),
    (
        "Yields were 38.6 t/ha (2019: 44.1).",
        [
            Reads("38.6", 38.6, "tonne", direction="down", per="hectare"),
            Reads("44.1", 44.1, "tonne", per="hectare"),
        ],
    ),
    (
        "Milk is at 46.75 cents, up 1.5.",
        [
            Reads("46.75", 46.75, "cent", direction="up"),
            Reads("1.5", 1.5, "cent", direction="up"),
        ],
    ),
    (
        "She cleared 1.96 metres but failed at 1.99.",
        [Reads("1.96", 1.96, "metre"), Reads("1.99", 1.99, "metre")],
    ),
    (
        "He ran it in 9.92 seconds, 0.04 ahead of Bo.",
        [Reads("9.92", 9.92, "second"), Reads("0.04", 0.04, "second")],
    ),
    (
        "He got five years, two of them suspended.",
        [Reads("five", 5, "year"), Reads("two", 2, "year")],
    ),
    (
        "Roofs last ten years but these lasted fifty.",
        [Reads("ten", 10, "year"), Reads("fifty", 50, "year")],
    ),
    (
        "Tickets are $12 for adults, 8 for pupils.",
        [Reads("$12", 12, "USD"), Reads("8", 8, "USD")],
    ),
    (
        "They lost 40 hectares of oats and 12 of rye.",
        [
            Reads("40", 40, "hectare", direction="down"),
            Reads("12", 12, "hectare", direction="down"),
        ],
    ),
    ("The pool is 50 metres by 25.", [Reads("50", 50, "metre"), Reads("25", 25, "metre")]),
    (
        "The tower is 120 m tall, 20 more than the old one.",
        [Reads("120", 120, "metre"), Reads("20", 20, "metre")],
    ),
    ("Lows near -4, with snow.", [Reads("-4", -4, "degree")]),
    ("Weight (kg): 72", [Reads("72", 72, "kilogram")]),
]

KEPT = [
    (
        "She drove 300 km and saw 12.",
        [Reads("300", 300, "kilometre"), Reads("12", 12)],
    ),
    (
        "The index fell 3% to 812.",
        [Reads("3%", 3, "percent", direction="down"), Reads("812", 812, direction="down")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*TRADES, *MULTIPLES, *POINTS])
def test_a_unit_of_a_trade_is_named_as_its_people_name_it(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), BORROWED)
def test_a_bare_number_borrows_the_unit_that_it_repeats(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), KEPT)
def test_a_number_of_something_else_borrows_no_unit(text: str, expected: list[Reads]) -> None:
    check(text, expected)


NAMED = [
    ("The van sips 5.1 l/100 km.", [Reads("5.1", 5.1, "litre", per="100 kilometre")]),
    ("The tax took 40 kobo of each naira.", [Reads("40", 40, "kobo")]),
    (
        "Salt cost MK 4,200 there and Birr 310 here.",
        [Reads("MK 4,200", 4200, "MWK"), Reads("Birr 310", 310, "ETB")],
    ),
    ("It was 7.4 mm Hg lower.", [Reads("7.4", 7.4, "millimetre of mercury")]),
    ("The probe is good to 1 psu.", [Reads("1", 1, "practical salinity unit")]),
    ("The lowest 80 m alone took a year.", [Reads("80", 80, "metre")]),
    (
        "The share is 48%, up by 2.5 p.p. at last.",
        [
            Reads("48%", 48, "percent", direction="up"),
            Reads("2.5", 2.5, "percentage point", direction="up"),
        ],
    ),
    ("She won by two hundredths of a second.", [Reads("two hundredths", 0.02, "second")]),
    ("It covers a tenth of a square metre.", [Reads("a tenth", 0.1, "square metre")]),
    (
        "The hills get 40 inches of rain each year.",
        [Reads("40", 40, "inch", per="year")],
    ),
    (
        "The poll has a margin of error of plus or minus 4 points.",
        [Reads("4", 4, "percentage point")],
    ),
]

LEFT_OUT = [
    (
        "The boot holds 300 litres, or 900 with the seats down.",
        [Reads("300", 300, "litre"), Reads("900", 900, "litre")],
    ),
    (
        "Barges wait 12 days on average, against four before the flood.",
        [Reads("12", 12, "day"), Reads("four", 4, "day")],
    ),
    (
        "They had 31 days of frost in the winter of 2019, as against 14 in an average year.",
        [Reads("31", 31, "day"), Reads("14", 14, "day")],
    ),
    (
        "It means 60 cents more on a box of 24, which is dear.",
        [Reads("60", 60, "cent", direction="up"), Reads("24", 24)],
    ),
    (
        "Its focus lay 12 km down and it measured 5.4 on the moment magnitude scale.",
        [Reads("12", 12, "kilometre"), Reads("5.4", 5.4, "magnitude")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_units_are_known_as_they_are_written_in_reports(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT)
def test_a_unit_is_left_out_where_a_measure_is_told_again(text: str, expected: list[Reads]) -> None:
    check(text, expected)
