"""Numbers told beside others, and everyday shapes: each row is one construction."""

import pytest

from tests.figures.table import Reads, check

FORMS = [
    ("Samples are kept at ≤−70 °C.", [Reads("−70", -70, "degree celsius", comparator="at_most")]),
    ("Barley closed at $6.25-1/2.", [Reads("$6.25-1/2", 6.255, "USD")]),
    ("Crowds came for a third night.", []),
    ("She serves a fifth term.", []),
    ("They ran a third of a mile.", [Reads("a third", 1 / 3, "mile")]),
    ("It takes half a pound of flour.", [Reads("half", 0.5, "pound")]),
    (
        "A crate costs five to six times a docker's wage.",
        [Reads("five to six", (5, 6), "times")],
    ),
    ("Exports fell in the last two quarters.", [Reads("two", 2, "quarter")]),
    ("Three quarters of the boats sank.", [Reads("Three quarters", 0.75, "fraction", "boat")]),
    (
        "Set 154 to win, Orley fell short.",
        [Reads("154", 154)],
    ),
    ("The X4 million went unseen.", []),
    ("Crews met at flat 9.", []),
    ("He sold two flat 9-inch pans.", [Reads("two", 2, "count", "pan"), Reads("9", 9, "inch")]),
    ("Its clerk stayed 22 years; the one before that did not.", [Reads("22", 22, "year")]),
    ("It was over by 02.00.", []),
]

MONEY = [
    ("The port fined it R7 million.", [Reads("R7 million", 7e6, "ZAR")]),
    ("A stall costs N650,000.", [Reads("N650,000", 650_000, "NGN")]),
    ("Road R62 is shut.", []),
    (
        "Brokers cut the target to 480p from 510p.",
        [Reads("480", 480, "penny", direction="down"), Reads("510", 510, "penny")],
    ),
    ("It plays in 480p and 720p.", []),
    ("Fares from $35, hot meals extra.", [Reads("$35", 35, "USD", comparator="at_least")]),
    ("Clerk jailed over $2m pension fraud.", [Reads("$2m", 2e6, "USD")]),
    ("The clerk took over $2m.", [Reads("$2m", 2e6, "USD", comparator="more_than")]),
    (
        "Ticket prices range from $20 to $85, and up to 40 boats come.",
        [Reads("$20 to $85", (20, 85), "USD"), Reads("40", 40, "count", "boat", "up_to")],
    ),
    (
        "The toll goes to 4.20 euros – 900k commuters pay it.",
        [
            Reads("4.20 euros", 4.2, "EUR"),
            Reads("900k", 900_000, "count", "commuter"),
        ],
    ),
]

BESIDE = [
    (
        "Cases of fever at the port are up from 4 a day to 19.",
        [
            Reads("4", 4, "count", "case", per="day"),
            Reads("19", 19, "count", "case", direction="up"),
        ],
    ),
    (
        "Season passes, 110 of which were sold, lapse.",
        [Reads("110", 110, "count", "pass")],
    ),
    (
        "The crew planned 2,400 kits, packed 2,180, handed out 2,177.",
        [
            Reads(w, v, "count", "kit")
            for w, v in (("2,400", 2400), ("2,180", 2180), ("2,177", 2177))
        ],
    ),
    ("The fee is 9,860 won an hour.", [Reads("9,860 won", 9860, "KRW", per="hour")]),
    ("The side has 10 won games.", [Reads("10", 10, "count", "game")]),
    ("It leaked 200 ltrs of oil.", [Reads("200", 200, "litre")]),
    ("It was 22 by the coast, 24 inland.", [Reads("22", 22), Reads("24", 24)]),
    (
        "This adds up to 96,000 in four years.",
        [Reads("96,000", 96_000, direction="up"), Reads("four", 4, "year")],
    ),
    (
        "Ode took 51.2% of the vote to 46.8 for Bray.",
        [Reads("51.2%", 51.2, "percent", "vote"), Reads("46.8", 46.8, "percent", "vote")],
    ),
    (
        "Women have 22 per cent of seats in town halls, men 78.",
        [Reads("22 per cent", 22, "percent", "seat"), Reads("78", 78, "percent", "seat")],
    ),
    ("The rock is 4,100 years (±60) old.", [Reads("4,100", 4100, "year"), Reads("60", 60, "year")]),
    (
        "The reef is 9,000 years old, give or take 300.",
        [Reads("9,000", 9000, "year", comparator="about"), Reads("300", 300, "year")],
    ),
    (
        "Of the 310 skippers polled, 40%, 35% and 25% named fuel, fog and tax.",
        [
            Reads("310", 310, "count", "skipper"),
            *(Reads(f"{n}%", n, "percent", "skipper") for n in (40, 35, 25)),
        ],
    ),
    (
        "Three hamlets of 420 residents are cut off.",
        [Reads("Three", 3, "count", "hamlet"), Reads("420", 420, "count", "resident")],
    ),
    (
        "Half the 900 docks that replied will close.",
        [Reads("Half", 0.5, "fraction", "dock"), Reads("900", 900, "count", "dock")],
    ),
]

MOVED = [
    (
        "Landings fell for the 11th month running, by 1,200 to 38,000.",
        [
            Reads("1,200", 1200, "count", "landing", direction="down"),
            Reads("38,000", 38_000, "count", "landing", direction="down"),
        ],
    ),
    (
        "Thefts dropped sharply, the town said, from 400 to 90.",
        [
            Reads("400", 400, "count", "theft"),
            Reads("90", 90, "count", "theft", direction="down"),
        ],
    ),
    (
        "Shares fell last week, by 40 to 300.",
        [Reads("40", 40, direction="down"), Reads("300", 300, direction="down")],
    ),
    (
        "Hake fell from $900 a tonne in June to below $500.",
        [
            Reads("$900", 900, "USD", per="tonne"),
            Reads("$500", 500, "USD", comparator="less_than", direction="down"),
        ],
    ),
    (
        "It expects profit “5 to 8 per cent” below the €40 million of the previous year.",
        [
            Reads("5 to 8 per cent", (5, 8), "percent", direction="down"),
            Reads("€40 million", 4e7, "EUR"),
        ],
    ),
    (
        "Diesel has become 15% dearer during the strike.",
        [Reads("15%", 15, "percent", direction="up")],
    ),
    (
        "A further 60 guards will join the 200 there, bringing the garrison to 260.",
        [
            Reads("60", 60, "count", "guard"),
            Reads("200", 200),
            Reads("260", 260, direction="up"),
        ],
    ),
    (
        "Three more cups would take him to 19.",
        [Reads("Three", 3, "count", "cup"), Reads("19", 19, "count", "cup", direction="up")],
    ),
    (
        "She shaved 0.4 seconds off the old record.",
        [Reads("0.4", 0.4, "second", direction="down")],
    ),
    (
        "Rents rose by 2% against Q3 and by 9% against last year.",
        [Reads("2%", 2, "percent", direction="up"), Reads("9%", 9, "percent", direction="up")],
    ),
    (
        "The drug shortens stays by 3 to 5 days.",
        [Reads("3 to 5", (3, 5), "day", direction="down")],
    ),
    (
        "The dune has sunk by in the order of 2 metres a year.",
        [Reads("2", 2, "metre", comparator="about", direction="down", per="year")],
    ),
    (
        "The melt was cooled at 4 °C a minute.",
        [Reads("4", 4, "degree celsius", per="minute")],
    ),
]


LEVELS = [
    (
        "Takings came to £8,200 last season, down a little over £700 on the season before.",
        [
            Reads("£8,200", 8200, "GBP", direction="down"),
            Reads("£700", 700, "GBP", comparator="more_than", direction="down"),
        ],
    ),
    (
        "Lambs: 2,300, 140 up on the week.",
        [
            Reads("2,300", 2300, "count", "lamb", direction="up"),
            Reads("140", 140, "count", "lamb", direction="up"),
        ],
    ),
    (
        "There are five of us where there used to be nine.",
        [
            Reads("five", 5, "count", "person", direction="down"),
            Reads("nine", 9, "count", "person"),
        ],
    ),
    (
        "The ferry takes 60 bikes now. Four years ago it was 25.",
        [
            Reads("60", 60, "count", "bike", direction="up"),
            Reads("Four", 4, "year"),
            Reads("25", 25, "count", "bike"),
        ],
    ),
    (
        "Only a fifth of boats use it. It is a drop from last year, when it was 30 percent.",
        [
            Reads("a fifth", 0.2, "fraction", "boat", direction="down"),
            Reads("30 percent", 30, "percent", "boat"),
        ],
    ),
    (
        "Landings averaged 31 a day in May, from 52 in April.",
        [
            Reads("31", 31, "count", "landing", direction="down", per="day"),
            Reads("52", 52, "count", "landing"),
        ],
    ),
    (
        "The flock fell from sixty to not quite forty.",
        [Reads("sixty", 60), Reads("forty", 40, comparator="nearly", direction="down")],
    ),
    (
        "Fever deaths reached 61 on Sunday.",
        [Reads("61", 61, "count", "death", direction="up")],
    ),
    (
        "It will cut 285 posts to close a £22m gap.",
        [Reads("285", 285, "count", "post", direction="down"), Reads("£22m", 2.2e7, "GBP")],
    ),
    (
        "Patrols were scaled back to 3 by dawn.",
        [Reads("3", 3, direction="down")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_a_level_takes_its_direction_from_what_is_told_beside_it(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), [*FORMS, *MONEY])
def test_everyday_shapes_are_read_as_they_are_meant(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_a_number_takes_unit_and_noun_of_the_one_it_is_told_beside(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), MOVED)
def test_a_change_is_read_though_other_words_stand_between(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("cue", "comparator"),
    [
        ("as good as", "nearly"),
        ("close upon", "nearly"),
        ("within a whisker of", "nearly"),
        ("not far short of", "nearly"),
        ("going on for", "nearly"),
        ("reckoned at", "about"),
        ("in the area of", "about"),
        ("well north of", "more_than"),
        ("no smaller than", "at_least"),
        ("never over", "at_most"),
        ("a max of", "at_most"),
    ],
)
def test_rarer_cues_bound_a_number_too(cue: str, comparator: str) -> None:
    check(
        f"The fleet was {cue} 340 boats.",
        [Reads("340", 340, "count", "boat", comparator)],
    )


def test_as_good_as_an_age_is_a_comparison() -> None:
    check("She runs as good as a 40-year-old.", [Reads("40", 40, "year")])
