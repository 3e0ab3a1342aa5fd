"""One construction of English a case: what it must be read as, with the rule in the id."""

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def read(text: str) -> tuple[Figure, ...]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return figures


def case(rule: str, text: str, *expected: tuple[object, ...]) -> object:
    return pytest.param(text, expected, id=rule)


# value or (low, high), unit, counted
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("digits-count", "Rescuers found 35 boats.", (35, "count", "boat")),
        case("thousands-comma", "It has 12,400 seats.", (12400, "count", "seat")),
        case("thousands-no-break-space", "It has 12\u00a0400 seats.", (12400, "count", "seat")),
        case("thousands-thin-space", "It has 12\u2009400 seats.", (12400, "count", "seat")),
        case("indian-groups", "They planted 1,20,000 trees.", (120000, "count", "tree")),
        case("decimal", "It drew 8.5 bathrooms.", (8.5, "count", "bathroom")),
        case("words", "Nine ferries sank.", (9, "count", "ferry")),
        case("words-hyphen", "Thirty-four goats died.", (34, "count", "goat")),
        case("words-hundred-and", "Two hundred and five men left.", (205, "count", "man")),
        case("two-dozen", "Two dozen crates fell.", (24, "count", "crate")),
        case("digits-and-scale", "It sold 4 million tickets.", (4e6, "count", "ticket")),
        case("scale-mark", "It sold 4.3M tickets.", (4.3e6, "count", "ticket")),
        case("a-scale", "About a million birds came.", (1e6, "count", "bird")),
        case("half-a-million", "Half a million birds came.", (5e5, "count", "bird")),
        case("one-and-a-half", "It took two and a half years.", (2.5, "year", None)),
        case("mixed-glyph", "Add 1½ litres.", (1.5, "litre", None)),
        case("slash-fraction", "Add 1/2 pound of oats.", (0.5, "pound", None)),
        case("power-of-ten", "It weighs 2×10^3 kilograms.", (2000, "kilogram", None)),
        case("vague", "Dozens of miners struck.", ((12, 144), "count", "miner")),
        case("vague-double", "Tens of thousands of fans.", ((1e4, 1e5), "count", "fan")),
        case("several-hundred", "Several hundred nurses left.", ((100, 1000), "count", "nurse")),
        case("fraction-words", "Two-thirds of voters agreed.", (2 / 3, "fraction", "voter")),
        case("fraction-article", "A third of voters agreed.", (1 / 3, "fraction", "voter")),
        case("half-of", "Half of the wells ran dry.", (0.5, "fraction", "well")),
        case("one-in-five", "One in five pupils walks.", (0.2, "fraction", "pupil")),
        case("out-of", "Nine out of ten pupils walk.", (0.9, "fraction", "pupil")),
        case("ordinal-is-no-fraction", "A third boat came."),
        case("third-of-ranking", "It is the third-largest port.", (3, "count", None)),
        case("second-place", "She won second place.", (2, "count", None)),
        case("range-to", "It has 35 to 40 berths.", ((35, 40), "count", "berth")),
        case("range-dash", "It has 15-20 berths.", ((15, 20), "count", "berth")),
        case("range-between", "Between 5 and 6 tonnes fell.", ((5, 6), "tonne", None)),
        case("range-or", "We had two or three goals.", ((2, 3), "count", "goal")),
        case("range-scale", "It costs $10 to $15 billion.", ((1e10, 1.5e10), "USD", None)),
        case("range-words", "Four to five thousand came.", ((4000, 5000), "count", "person")),
        case("score", "They won 4–1 away.", ((4, 1), "count", None)),
        case("score-names", "Leeds 1–2 Oldham", ((1, 2), "count", None)),
        case("fold", "It grew tenfold.", (10, "times", None)),
        case("fold-apart", "It grew a thousand fold.", (1000, "times", None)),
        case("percent-sign", "It is 7% fat.", (7, "percent", None)),
        case("percent-word", "Some 7 per cent of ducks.", (7, "percent", "duck")),
        case("percent-words", "Forty percent of ducks.", (40, "percent", "duck")),
        case("points", "It fell 3 percentage points.", (3, "percentage point", None)),
        case("dollar", "It cost $8.50.", (8.5, "USD", None)),
        case("dollar-letters", "It cost NZ$34 million.", (34e6, "NZD", None)),
        case("dollar-behind", "It cost C$300.", (300, "CAD", None)),
        case("euro", "It cost €3.4bn.", (3.4e9, "EUR", None)),
        case("pound-sign", "It cost £5m.", (5e6, "GBP", None)),
        case("money-words", "It cost 318,000 euros.", (318000, "EUR", None)),
        case("money-code", "It cost USD10m.", (1e7, "USD", None)),
        case("money-vague", "It cost millions of dollars.", ((1e6, 1e7), "USD", None)),
        case("measure-attached", "A 12km walk.", (12, "kilometre", None)),
        case("measure-hyphen", "A 70-metre mast.", (70, "metre", None)),
        case("measure-american", "A 70 meter mast.", (70, "metre", None)),
        case("square", "It spans 180,000 square feet.", (180000, "square foot", None)),
        case("temperature", "It hit 41°C.", (41, "degree celsius", None)),
        case("minus", "It hit minus 12 degrees.", (-12, "degree", None)),
        case("duration", "It took six weeks.", (6, "week", None)),
        case("age-hyphen", "A 14-year-old boat.", (14, "year", None)),
        case("age-comma", "Ada Finch, 42, spoke.", (42, "year", None)),
        case("age-aged", "She was aged 25 then.", (25, "year", None)),
        case("age-was", "He was 19.", (19, "year", None)),
        case("age-under", "Voters under 30 stayed home.", (30, "year", None)),
        case("compound-noun", "Six sports cars crashed.", (6, "count", "car")),
        case("and-modifiers", "Five old and new boats.", (5, "count", "boat")),
        case("participle", "It bought 500 stolen bikes.", (500, "count", "bike")),
        case("possessive", "Two of Ada's friends left.", (2, "count", "friend")),
        case("irregular", "Ten children sang.", (10, "count", "child")),
        case("mass-of", "Only 10% of Alpine snow fell.", (10, "percent", "snow")),
        case("hyphen-noun", "A five-member panel met.", (5, "count", "member")),
        case("modifier-noun", "A 12 page letter came.", (12, "count", "page")),
        case("killing", "A wall fell down, killing 9.", (9, "count", "person")),
        case("dead", "It left 9 dead.", (9, "count", "person")),
        case("more", "It took 50 boats and 20 more.", (50, "count", "boat"), (20, "count", "boat")),
        case("only-one", "Only one vote was cast.", (1, "count", "vote")),
        case("at-least-one", "At least one shell fell.", (1, "count", "shell")),
        case("one-beside-two", "One cat and two dogs.", (1, "count", "cat"), (2, "count", "dog")),
        case("one-hour", "It took one hour.", (1, "hour", None)),
        case("zero", "There were zero deaths.", (0, "count", "death")),
        case("year-like-amount", "Some 2000 people came.", (2000, "count", "person")),
        case("shared-unit", "It went from 6 to 7%.", ((6, 7), "percent", None)),
        case("place-before", "In Lviv 40 people sang.", (40, "count", "person")),
        case("opener-before", "Volunteers 40 years old sang.", (40, "year", None)),
        case("title-case", "Flood Kills Three People", (3, "count", "person")),
        case("allow-range", "Allow 4 - 7 days.", ((4, 7), "day", None)),
        case("old-year-amount", "The choir of 1709 pupils.", (1709, "count", "pupil")),
        case("year-size-average", "It rose by an average of 1700.", (1700, "count", None)),
        case("year-to-more", "Burn 2000-2600 calories.", ((2000, 2600), "calorie", None)),
        case("year-modified-noun", "Some 1950 small boats.", (1950, "count", "boat")),
        case("share-of-every", "One of every nine voters.", (1 / 9, "fraction", "voter")),
        case(
            "share-needs-less", "It let in 7 in 5 games.", (7, "count", None), (5, "count", "game")
        ),
        case("vote-to", "They voted 5 to 4.", ((5, 4), "count", None)),
        case("record", "It had an 11-2 record.", ((11, 2), "count", "record")),
        case("slash-range", "The odds are $6/$8.", ((6, 8), "USD", None)),
        case("falling-range", "It is down from $61 to $64 bn.", ((61e9, 64e9), "USD", None)),
        case("quarter-million", "A quarter of a million.", (0.25e6, "count", None)),
        case("half-hour", "It took half an hour.", (0.5, "hour", None)),
        case("three-quarters", "Three quarters of a mile.", (0.75, "mile", None)),
        case("and-three-quarters", "Six and three quarters miles.", (6.75, "mile", None)),
        case("million-and-half", "Two million and a half votes.", (2.5e6, "count", "vote")),
        case("couple-dozen", "A couple dozen bankers.", ((12, 144), "count", "banker")),
        case("minus-words", "It was minus five degrees.", (-5, "degree", None)),
        case("minus-sign", "It was −5°C.", (-5, "degree celsius", None)),
        case("money-minus", "It was $-31.7bn.", (-31.7e9, "USD", None)),
        case("metres-or-millions", "It used 14.6m tonnes.", (14.6e6, "tonne", None)),
        case("tight-metres", "It stood 5m tall.", (5, "metre", None)),
        case("tight-apart", "It stood 5 m, or so.", (5, "metre", None)),
        case("pence", "Shares rose to 231p.", (231, "penny", None)),
        case("sign-behind", "It cost 5 € then.", (5, "EUR", None)),
        case("sign-twice", "It cost $31 US then.", (31, "USD", None)),
        case("sign-and-word", "It cost $5 million dollars.", (5e6, "USD", None)),
        case("dollars-of-country", "It cost 5 Canadian dollars.", (5, "CAD", None)),
        case("second-half-goals", "Two second-half goals.", (2, "count", "goal")),
        case("plus-years", "It took 15-plus years.", (15, "year", None)),
        case("per-stroke", "It drew 10 kV/cm.", (10, "kilovolt", None)),
        case("strong", "Thousand-strong colonies.", (1000, "count", None)),
        case("rated-noun", "A 31,000 bushel-a-day mill.", (31000, "bushel", None)),
        case("nothing-counted", "It came to 40.", (40, "count", None)),
        case("adverb", "There were 40 locally.", (40, "count", None)),
        case(
            "men-compound",
            "Ten firemen and 3 postmen.",
            (10, "count", "fireman"),
            (3, "count", "postman"),
        ),
        case("grandchildren", "Ten stepchildren sang.", (10, "count", "stepchild")),
        case("ies", "Ten ferries sank.", (10, "count", "ferry")),
        case("boxes", "Ten boxes sank.", (10, "count", "box")),
        case("number-of", "The number of deer fell to 40.", (40, "count", None)),
        case("number-of-plural", "The number of cases is 40.", (40, "count", "case")),
        case(
            "subject-from", "Seats grew from 9 to 10.", (9, "count", "seat"), (10, "count", "seat")
        ),
        case("share-of-noun", "It had a turnout of 58%.", (58, "percent", "turnout")),
        case("two-thirds-verb", "Two-thirds support it.", (2 / 3, "fraction", None)),
        case("half-the", "Half the wells ran dry.", (0.5, "fraction", "well")),
        case("by-a-third", "It shrank by a third to nothing.", (1 / 3, "fraction", None)),
        case("one-each", "They got one each.", (1, "count", None)),
        case("one-dead", "It left one dead.", (1, "count", "person")),
        case("one-vote", "She has one vote.", (1, "count", "vote")),
        case("after-others", "Two dogs and one cat.", (2, "count", "dog"), (1, "count", "cat")),
        case(
            "n-of-m", "Of those, 17 of 23 kites flew.", (17, "count", "kite"), (23, "count", "kite")
        ),
        case(
            "n-of-the-m",
            "Some 12 of the 34 kites flew.",
            (12, "count", "kite"),
            (34, "count", "kite"),
        ),
        case(
            "others", "One singer and 14 others.", (1, "count", "singer"), (14, "count", "singer")
        ),
        case("age-under-words", "Children under five sang.", (5, "year", None)),
        case("sign-of-the-next", "It has ten £5 notes.", (10, "count", "note"), (5, "GBP", None)),
        case("magnitude", "One of magnitude 6.2 killed many.", (6.2, "magnitude", None)),
        case("no-longest-digits", 'An id "918273645546372819" shows.'),
    ],
)
def test_a_number_is_read_with_its_unit_and_noun(
    text: str, expected: tuple[tuple[object, ...], ...]
) -> None:
    found = [
        (f.value if f.value is not None else (f.low, f.high), f.unit, f.counted) for f in read(text)
    ]
    assert [f[1:] for f in found] == [e[1:] for e in expected]
    for (value, *_), (wanted, *_) in zip(found, expected, strict=True):
        assert value == (pytest.approx(wanted) if not isinstance(wanted, tuple) else wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=rule)
        for rule, text in {
            "date-month-day": "It began on April 26.",
            "date-two-days": "It ran on April 5 and 26, as planned.",
            "date-day-month": "It began on 26 April 2019.",
            "date-days-month": "It ran on 5 and 6 May.",
            "date-iso": "Printed 2022-04-26.",
            "date-slashes": "Printed 26/04/2022.",
            "date-month-year": "It opened in July 2003.",
            "year": "It opened in 1998.",
            "year-range": "It ran from 2004 to 2009.",
            "year-range-short": "The 2018-19 season ended.",
            "year-adjective": "The 2014 protests ended.",
            "decade": "In the 1960s it closed.",
            "decade-words": "Back in the sixties it closed.",
            "decade-short": "Bands of the '90s played.",
            "era": "Built in 3000 BC.",
            "time": "It closed at 22:30.",
            "time-meridiem": "It closed at 9 p.m. sharp.",
            "time-oclock": "It closed at ten o'clock.",
            "ordinal": "The 36th Brigade left.",
            "ordinal-word": "Her twenty-first birthday.",
            "half-of-play": "The second half began.",
            "phone": "Call 555-010-9999 now.",
            "url": "See https://example.org/9/12 now.",
            "e-mail": "Write to desk@mail9.example today.",
            "article": "Under Article 5 it ends.",
            "flight": "The Boeing 737 jets left.",
            "flight-own": "The new 787 Dreamliner flew.",
            "street": "He lives at 12 Low Mill Road.",
            "route": "Take Route 66 west.",
            "letters": "The G20 met; K7S did too.",
            "generation": "A 5G mast.",
            "posts": "They repainted posts 611 and 612.",
            "list-number": "3. Close the door.",
            "section": "See § 12 below.",
            "day-five": "On day five of the cup.",
            "one-of": "One of the crew left.",
            "no-one": "No one came.",
            "the-new-one": "I like the new one.",
            "one-man": "One man waited.",
            "one-another": "They met one another.",
            "ground-zero": "It is ground zero.",
            "airliner": "He sold the 757 later.",
            "year-levels": "It fell below 2005 levels.",
            "year-plural": "Since 2014 protests spread.",
            "year-people": "In 2014 people left.",
            "year-old-plain": "It burned in 1204.",
            "abbreviated-name": "The S&P 500 rose.",
            "name-word": "The Goal Nine win over them.",
            "hyphen-name": "An F-16 landed.",
            "one-person-article": "This one person waited.",
            "one-numbered": "Just one 1998 bottle.",
            "one-that": "Just one that fits.",
            "zero-tolerance": "We have zero.",
            "citation": "It holds [12, 13].",
            "jersey": "Then Dan Reed (4) ran.",
            "quarter-earlier": "It sank a quarter earlier.",
            "scores-alone": "The scores came.",
            "unknown-letters": "It cost XQZ500.",
            "digit-glued": "The Robotron77 toy.",
            "in-half": "He cut it in half.",
            "covid": "COVID-19 spread.",
        }.items()
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "comparator", "hedge"),
    [
        ("It held over 900 goats.", "more_than", "over"),
        ("It held more than 900 goats.", "more_than", "more than"),
        ("It held at least 12 goats.", "at_least", "at least"),
        ("It held 12 or more goats.", "at_least", "or more"),
        ("It held 12+ goats.", "at_least", "+"),
        ("It held fewer than 12 goats.", "less_than", "fewer than"),
        ("Act within 36 hours.", "at_most", "within"),
        ("It held no more than 12 goats.", "at_most", "no more than"),
        ("It held up to 12 goats.", "up_to", "up to"),
        ("It held as many as 12 goats.", "up_to", "as many as"),
        ("It held nearly 12 goats.", "nearly", "nearly"),
        ("It held about 12 goats.", "about", "about"),
        ("It held an estimated 12 goats.", "about", "an estimated"),
        ("It has an estimated cost of $9.", "about", "estimated"),
        ("It held ~12 goats.", "about", None),
        ("It held 12 goats or so.", "about", "or so"),
        ("It reportedly held 12 goats.", "exact", "reportedly"),
        ("Estimates suggest 800 goats may be lost.", "about", "Estimates suggest … may"),
        ("Only 12 goats came.", "exact", None),
        ("It happened in the past 30 days.", "exact", None),
        ("It stood around the 12 metre mast.", "exact", None),
        ("They drop 25 marks, on average.", "exact", "on average"),
    ],
)
def test_bounds_and_hedges_are_the_words_of_the_text(
    text: str, comparator: str, hedge: str | None
) -> None:
    (figure,) = read(text)
    assert (figure.comparator, figure.hedge) == (comparator, hedge)
    assert [s.of(text) for s in figure.hedge_spans] == (hedge.split(" … ") if hedge else [])


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("Fares rose 8%.", ["up"]),
        ("Fares fell by 8%.", ["down"]),
        ("Seats fell from 60 to 41.", [None, "down"]),
        ("Shares rose 8 percent to $99.", ["up", "up"]),
        ("It cut the deaths of ants by 15%.", ["down"]),
        ("It would reduce emissions 26 percent.", ["down"]),
        ("There was a 4 percent drop.", ["down"]),
        ("It was an increase of 40 jobs.", ["up"]),
        ("Sales were 84 million, up from 60 million.", ["up", None]),
        ("Dow +0.2%.", ["up"]),
        ("DAX -1.6%.", ["down"]),
        ("The index lost 80 points, or 0.3%.", ["down", "down"]),
        ("41 boats sank.", [None]),
        ("They shot down 5 drones.", [None]),
        ("It holds up to 5 drones.", [None]),
        ("He raised $5 million.", [None]),
        ("He lost $5 million.", [None]),
        ("He was 19 and rising.", [None]),
        ("Sand is added to only 12 per cent of it.", [None]),
    ],
)
def test_direction_is_read_where_the_text_states_a_change(
    text: str, directions: list[str | None]
) -> None:
    assert [f.direction for f in read(text)] == directions


@pytest.mark.parametrize(
    ("text", "unit", "per", "kind"),
    [
        ("It drove 70 km/h.", "kilometre", "hour", "rate"),
        ("It drove 70 miles per hour.", "mile", "hour", "rate"),
        ("It drove 70 mph.", "mile", "hour", "rate"),
        ("It costs $15 a month.", "USD", "month", "money"),
        ("It costs $80 per sq m.", "USD", "square metre", "money"),
        ("It pumps 5 barrels a day.", "barrel", "day", "rate"),
        ("We pour ten a night.", "count", "night", "rate"),
        ("It took 4 hours.", "hour", None, "duration"),
        ("A 9-month-old calf.", "month", None, "age"),
        ("It weighs 4 kg.", "kilogram", None, "measure"),
        ("They won 3-1.", "count", None, "score"),
        ("It is the fifth-oldest inn.", "count", None, "rank"),
        ("It costs 90 cents.", "cent", None, "money"),
        ("It weighs 250 pounds.", "pound", None, "measure"),
        ("A fine of 250 pounds.", "GBP", None, "money"),
        ("It rang 9.58s later.", "second", None, "duration"),
    ],
)
def test_kind_and_denominator_follow_the_unit(
    text: str, unit: str, per: str | None, kind: str
) -> None:
    (figure,) = read(text)
    assert (figure.unit, figure.per, figure.kind) == (unit, per, kind)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("According to Ada Finch, 40 boats sank.", "Ada Finch"),
        ("Some 40 boats sank, the coast guard said.", "the coast guard"),
        ("Some 40 boats sank, said Mr. Finch.", "Mr. Finch"),
        ("The coast guard said 40 boats sank.", "The coast guard"),
        ("But the harbour office said 40 boats sank.", "the harbour office"),
        ("He said 40 boats sank.", None),
        ("The 40 boats sank.", None),
        ("According to 40 witnesses, it sank.", None),
    ],
)
def test_a_source_is_named_only_where_the_sentence_does(text: str, by: str | None) -> None:
    (figure,) = read(text)
    assert (figure.by.of(text) if figure.by else None) == by


def test_the_counted_phrase_is_the_noun_phrase_after_the_number() -> None:
    text = "They heard reportedly 14 early morning church bells near the mill."
    (figure,) = read(text)
    assert figure.counted_span is not None
    assert figure.counted_span.of(text) == "early morning church bells"
    assert figure.counted == "bell"


def test_the_counted_phrase_goes_on_over_of() -> None:
    text = "It has 22 keepers of the Old Lighthouse."
    (figure,) = read(text)
    assert figure.counted_span is not None
    assert figure.counted_span.of(text) == "keepers of the Old Lighthouse"


def test_a_unit_outside_the_number_has_its_own_span() -> None:
    text = "It ran 70 km/h there."
    (figure,) = read(text)
    assert figure.unit_span is not None
    assert figure.unit_span.of(text) == "km/h"


def test_a_number_inside_the_counted_phrase_is_no_figure_of_its_own() -> None:
    assert [f.text for f in read("It sold 41,900 Model 6 wagons.")] == ["41,900"]


def test_letters_that_change_length_in_lower_case_keep_the_spans() -> None:
    text = "İİİ saw 40 boats."
    (figure,) = read(text)
    assert figure.span.of(text) == "40"
    assert figure.counted == "boat"


def test_what_a_verb_behind_a_number_counts_is_not_counted_by_it() -> None:
    first, second = read("A quake of magnitude 6.1 destroyed 300 houses.")
    assert (first.value, first.counted) == (6.1, None)
    assert (second.value, second.counted) == (300, "house")
