"""What other readers of numbers get wrong, one trap a case, with the rule in the id."""

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def read(text: str) -> tuple[Figure, ...]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return figures


def shown(figure: Figure) -> tuple[object, ...]:
    value = figure.value if figure.value is not None else (figure.low, figure.high)
    return figure.text, value, figure.unit, figure.counted


def case(rule: str, text: str, *expected: tuple[object, ...]) -> object:
    return pytest.param(text, expected, id=rule)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("decimal-comma", "It lost 12,5 % of it.", ("12,5 %", 12.5, "percent", None)),
        case("decimal-comma-unit", "It is 1,8 metres.", ("1,8", 1.8, "metre", None)),
        case(
            "decimal-comma-scale", "Some 3,5 million saw it.", ("3,5 million", 3.5e6, "count", None)
        ),
        case("decimal-comma-money", "It cost €12,50.", ("€12,50", 12.5, "EUR", None)),
        case("groups-by-stops", "It cost €1.234,50.", ("€1.234,50", 1234.5, "EUR", None)),
        case(
            "comma-of-a-list",
            "We saw 5, 6 and 7 of it.",
            ("5", 5, "count", None),
            ("6", 6, "count", None),
            ("7", 7, "count", None),
        ),
        case("groups-by-spaces", "It shipped 816 000 t.", ("816 000", 816000, "tonne", None)),
        case("tonnes-of", "It shipped 816 000 t of oats.", ("816 000", 816000, "tonne", None)),
        case("code-glued", "It paid USD34.6 million.", ("USD34.6 million", 34.6e6, "USD", None)),
        case("code-behind-small", "It costs 15-20 usd.", ("15-20 usd", (15, 20), "USD", None)),
        case("code-rare", "It paid LKR 500.", ("LKR 500", 500, "LKR", None)),
        case("code-behind", "It paid 40 BHD.", ("40 BHD", 40, "BHD", None)),
        case("money-several-bear", "It paid 40 pesos.", ("40", 40, "peso", None)),
        case(
            "money-of-a-country", "It paid 40 Iraqi dinars.", ("40 Iraqi dinars", 40, "IQD", None)
        ),
        case("half-a-million", "Half a million came.", ("Half a million", 5e5, "count", "person")),
        case("half-a-dozen", "Half a dozen boats sank.", ("Half a dozen", 6, "count", "boat")),
        case("third-of", "A third of boats sank.", ("A third", 1 / 3, "fraction", "boat")),
        case("one-in-ten", "One in ten boats sank.", ("One in ten", 0.1, "fraction", "boat")),
        case(
            "one-in-ten-hyphens",
            "Three-in-five boats sank.",
            ("Three-in-five", 0.6, "fraction", "boat"),
        ),
        case(
            "between-words",
            "Between five and six boats sank.",
            ("five and six", (5, 6), "count", "boat"),
        ),
        case(
            "range-hyphened-to", "It has 15-to-20 boats.", ("15-to-20", (15, 20), "count", "boat")
        ),
        case("two-dozen", "Two dozen boats sank.", ("Two dozen", 24, "count", "boat")),
        case(
            "vague-of-vague",
            "Hundreds of thousands of ants left.",
            ("Hundreds of thousands", (1e5, 1e6), "count", "ant"),
        ),
        case("bn", "It has 1.2bn users.", ("1.2bn", 1.2e9, "count", "user")),
        case("sixfold", "It grew sixfold.", ("sixfold", 6, "times", None)),
        case("times-more", "It is 3 times bigger.", ("3", 3, "times", None)),
        case("times-as", "It is three times as big.", ("three", 3, "times", None)),
        case("times-counted", "They met three times.", ("three", 3, "count", "time")),
        case(
            "month-and-a-half",
            "It took a month and a half.",
            ("a month and a half", 1.5, "month", None),
        ),
        case(
            "millions-by-percent",
            "Sales were up 4 % to 12.3m.",
            ("4 %", 4, "percent", None),
            ("12.3m", 12.3e6, "count", None),
        ),
        case("metres-by-extent", "Sales of a mast 40m tall.", ("40", 40, "metre", None)),
        case("metres-by-name", "At a height of 40 m, it stood.", ("40", 40, "metre", None)),
        case(
            "feet-and-inches",
            "She is 5 ft 11 in tall.",
            ("5", 5, "foot", None),
            ("11", 11, "inch", None),
        ),
        case(
            "feet-strokes", "It is 5'11\" high.", ("5", 5, "foot", None), ("11", 11, "inch", None)
        ),
        case("feet-stroke", "An altitude of 30' then.", ("30", 30, "foot", None)),
        case("quote-mark-no-feet", "It had 'a team of 30' then.", ("30", 30, "count", "person")),
        case("bit-by-evidence", "The file is 16 million b.", ("16 million", 16e6, "bit", None)),
        case("farad-by-evidence", "The capacitor held 2.5 F.", ("2.5", 2.5, "farad", None)),
        case("rand-by-evidence", "It costs 18 R in Durban.", ("18 R", 18, "ZAR", None)),
        case("knots-by-evidence", "The ship made 20 kn.", ("20", 20, "knot", None)),
        case("kuna-without", "The seat cost 150 kn.", ("150 kn", 150, "HRK", None)),
        case("business-days", "It took 10 business days.", ("10", 10, "day", None)),
        case(
            "plus-or-minus", "It erred plus or minus three points.", ("three", 3, "count", "point")
        ),
        case("power-after-sign", "It is 2×10−3 grams.", ("2×10−3", 0.002, "gram", None)),
        case("citizens-of", "It had 40 U.S. citizens.", ("40", 40, "count", "citizen")),
        case(
            "owner-of-the-rest", "Half of Mrs. Ode's hens died.", ("Half", 0.5, "fraction", "hen")
        ),
        case("plural-owner", "The two firms' work went on.", ("two", 2, "count", "firm")),
        case(
            "participles-before-noun",
            "It sold 9 per cent of issued and unsold shares.",
            ("9 per cent", 9, "percent", "share"),
        ),
        case("those-who", "A third of those screened left.", ("A third", 1 / 3, "fraction", None)),
        case("verb-no-noun", "Of these, 12 sank.", ("12", 12, "count", None)),
        case("capitals-no-name", "STORM LEFT 40 DEAD.", ("40", 40, "count", "person")),
        case(
            "capitals-closed", "MILLIONS FROM ABROAD CAME.", ("MILLIONS", (1e6, 1e7), "count", None)
        ),
        case(
            "owner-before",
            "They had 81 votes to Ode’s 17.",
            ("81", 81, "count", "vote"),
            ("17", 17, "count", "vote"),
        ),
        case("sentence-after-name", "He met Ann Bo. 12 died.", ("12", 12, "count", "person")),
        case("word-after-name", "He met Bo. Twelve died.", ("Twelve", 12, "count", "person")),
        case("verb-building", "It is building 152 small homes.", ("152", 152, "count", "home")),
        case("verb-marks", "Monday marks four weeks of it.", ("four", 4, "week", None)),
        case("verb-train", "They want to train 50 guards.", ("50", 50, "count", "guard")),
        case("half-after-in", "It took in half of the gain.", ("half", 0.5, "fraction", "gain")),
        case("score-hyphen-to", "A 4-to-4 tie came.", ("4-to-4", (4, 4), "count", "tie")),
        case("score-colon", "They won 3:1 away.", ("3:1", (3, 1), "count", None)),
        case("score-dash", "They lost 2–4 away.", ("2–4", (2, 4), "count", None)),
        case("will-be-age", "She will be 60 in May.", ("60", 60, "year", None)),
        case("turned-age", "He turned 40.", ("40", 40, "year", None)),
        case(
            "ellipsis-including",
            "It has 9 homes, including 2 in Oldham.",
            ("9", 9, "count", "home"),
            ("2", 2, "count", "home"),
        ),
        case("third-largest", "Our third-largest port.", ("third", 3, "count", None)),
        case("hedged-odd", "Some 40-odd boats sank.", ("40", 40, "count", "boat")),
        case("glyph", "Add ¾ cup.", ("¾", 0.75, "count", "cup")),
        case(
            "hyphen-scale", "A 30-million-dollar bridge.", ("30-million-dollar", 3e7, "USD", None)
        ),
        case("scale-scale", "It spent Rs 5 lakh crore.", ("Rs 5 lakh crore", 5e12, "INR", None)),
        case("negative-degrees", "It fell to −4°F.", ("−4", -4, "degree fahrenheit", None)),
        case(
            "hours-minutes", "It ran 3h 20min.", ("3", 3, "hour", None), ("20", 20, "minute", None)
        ),
        case(
            "two-sides-of-a-poll",
            "She led 46% to 40%.",
            ("46%", 46, "percent", None),
            ("40%", 40, "percent", None),
        ),
        case(
            "two-sides-rising",
            "She trails him 40 percent to 46 percent.",
            ("40 percent", 40, "percent", None),
            ("46 percent", 46, "percent", None),
        ),
        case("owner-by-name", "Nearly 20 of Sanders' aides left.", ("20", 20, "count", "aide")),
        case(
            "state-after-noun",
            "It left one person dead and more hurt.",
            ("one", 1, "count", "person"),
        ),
        case(
            "group-of-people",
            "A group of 20 port security guards met.",
            ("20", 20, "count", "guard"),
        ),
        case("state-stories", "Some 65% of U.S. harbour stories.", ("65%", 65, "percent", "story")),
        case("periodic-users", "It has 9 active monthly users.", ("9", 9, "count", "user")),
        case("verb-before-name", "Only 19 support Sanders.", ("19", 19, "count", None)),
        case("died-at", "The singer died at 92.", ("92", 92, "year", None)),
        case("votes-to-none", "They confirmed her 92 to 0.", ("92 to 0", (92, 0), "count", None)),
        case("power-of-ten-alone", "It has 10^6 spores.", ("10^6", 1e6, "count", "spore")),
        case(
            "tolerance",
            "It is 5.2 ± 0.3 mm.",
            ("5.2", 5.2, "millimetre", None),
            ("0.3", 0.3, "millimetre", None),
        ),
        case(
            "amount-and-level",
            "It was up 12 to 340.",
            ("12", 12, "count", None),
            ("340", 340, "count", None),
        ),
        case(
            "level-shares-unit",
            "It fell to 2.5% from 2.55.",
            ("2.5%", 2.5, "percent", None),
            ("2.55", 2.55, "percent", None),
        ),
        case("watt-of-noun", "A 60 W bulb.", ("60", 60, "watt", None)),
        case("ampere-by-evidence", "The current was 5 A.", ("5", 5, "ampere", None)),
        case("no-ampere", "They gave 5 A grades.", ("5", 5, "count", None)),
        case("scaled-exactly", "It has 4.1 million ants.", ("4.1 million", 4.1e6, "count", "ant")),
        case("acronym-counted", "He had a triple and 3 RBIs.", ("3", 3, "count", "rbi")),
        case("rate-of-noun", "At an annual rate of 3.2%.", ("3.2%", 3.2, "percent", None)),
        case("percent-short", "Prices rose 9.1pc.", ("9.1pc", 9.1, "percent", None)),
        case("basis-points", "It rose 25 basis points.", ("25", 25, "basis point", None)),
        case("sixteenth", "It is 3 1/2 inches.", ("3 1/2", 3.5, "inch", None)),
    ],
)
def test_a_trap_is_read_as_people_read_it(
    text: str, expected: tuple[tuple[object, ...], ...]
) -> None:
    found = [shown(f) for f in read(text)]
    assert [(f[0], *f[2:]) for f in found] == [(e[0], *e[2:]) for e in expected]
    for (_, value, *_), (_, wanted, *_) in zip(found, expected, strict=True):
        assert value == (pytest.approx(wanted) if not isinstance(wanted, tuple) else wanted)
