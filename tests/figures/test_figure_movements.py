"""How English says that something rose or fell, and the same words where nothing did."""

import pytest

from tests.figures.test_figure_changes import (
    DOWN_BY,
    DOWN_TO,
    NONE,
    OLD,
    UP_BY,
    UP_TO,
    Change,
    changes,
)

VERBS = [
    ("Takings picked up 4% in June.", [UP_BY]),
    ("Takings picked up to $4m in June.", [UP_TO]),
    ("The index inched up 3 points.", [UP_BY]),
    ("Shares shot up 14%.", [UP_BY]),
    ("Shares gave up 1.4%.", [DOWN_BY]),
    ("Shares pulled back 1.4%.", [DOWN_BY]),
    ("Shares recovered 1.4%.", [UP_BY]),
    ("Bookings snowballed to 9,000.", [UP_TO]),
    ("The queue thinned to 40.", [DOWN_TO]),
    ("The deficit deepened to $9bn.", [UP_TO]),
    ("Bookings almost halved, to 40.", [DOWN_TO]),
    ("Profits halve to $4m.", [DOWN_TO]),
    ("The ration was halved in March to 400 grams.", [DOWN_TO]),
    ("The estimate was revised upwards to 4%.", [UP_TO]),
    ("The economy contracted 0.4%.", [DOWN_BY]),
    ("Sales rose a mere 4%.", [UP_BY]),
    ("Sales rose to an all-time high of $4m.", [UP_TO]),
    ("The ratio improved to 48% from 51%.", [DOWN_TO, OLD]),
]

OBJECTS = [
    ("The council has put the fee up to $40.", [UP_TO]),
    ("The council put up the fee by $4.", [UP_BY]),
    ("The snow drove up prices by 4%.", [UP_BY]),
    ("The firm brought down its debt by $4m.", [DOWN_BY]),
    ("The firm scaled back its target to 4%.", [DOWN_TO]),
    ("The firm scaled its target back by 4%.", [DOWN_BY]),
    ("The firm slashed prices by up to 30%.", [DOWN_BY]),
    ("The firm pared its headcount to 400.", [DOWN_TO]),
    ("The plan doubles the levy to 4%.", [UP_TO]),
    ("He narrowed the gap to 4 seconds.", [DOWN_TO]),
    ("The council hiked fares 4%.", [UP_BY]),
    ("The bank raised rates 25 basis points.", [UP_BY]),
    ("The move wiped $3bn from its value.", [DOWN_BY]),
    ("It would add $12 to a monthly bill.", [UP_BY]),
    ("It adds 5% to the cost.", [UP_BY]),
    ("They will reduce the 36 berths to 18.", [NONE, DOWN_TO]),
]

NOUNS = [
    ("It was a contraction of 4%.", [DOWN_BY]),
    ("Nurses get a 4% raise.", [UP_BY]),
    ("A three-point fall in support followed.", [DOWN_BY]),
    ("A 25,000 rise in jobs followed.", [UP_BY]),
    ("A rise in fares of 4% is planned.", [UP_BY]),
    ("There was a tenfold rise in sales.", [UP_BY]),
    ("It led to a weight loss of 9.1 kg.", [DOWN_BY]),
    ("It led to a 15% weight loss.", [DOWN_BY]),
    ("The Greens hold 23 seats, a loss of seven.", [NONE, DOWN_BY]),
    ("Some 400 jobs are to go at the yard.", [DOWN_BY]),
    ("The plan means 400 job losses.", [DOWN_BY]),
    ("Jobs up 17,000 in May", [UP_BY]),
    ("Cuts of up to 4% are planned.", [DOWN_BY]),
]

COMPARED = [
    ("The order book is 4% thinner than a year ago.", [DOWN_BY]),
    ("Traffic was 4% heavier than at this point last year.", [UP_BY]),
    ("Shares traded 1.4% firmer.", [UP_BY]),
    ("It sold 40 more boats than at end-2020.", [UP_BY]),
    ("Pay is 2% below its level of 2010.", [DOWN_BY]),
    ("Drivers will pay $4 more for a permit.", [UP_BY]),
    ("The ratio stood at 14.3% in June, up 40 basis points.", [UP_TO, UP_BY]),
    ("Support stands at 54%, up two.", [UP_TO, UP_BY]),
    ("Profit, at $4m, was up 4%.", [UP_TO, UP_BY]),
    ("The side is 73rd, up nine places.", [UP_TO, UP_BY]),
    ("She dropped from second to fourth.", [OLD, DOWN_TO]),
    ("Ode 24 (+3), Bray 22 (-1)", [NONE, UP_BY, NONE, DOWN_BY]),
]

ROWS = [
    ("Boats rose 1.4%, 0.8% and 0.3% in April, May and June.", [UP_BY] * 3),
    ("Sales of boats rose 4% and of sails 5%.", [UP_BY, UP_BY]),
    ("Boats rose 4% in May after falling 5% in April.", [UP_BY, DOWN_BY]),
    ("Boats fell from 40 in 2019 to 30 in 2021 and 20 in 2022.", [OLD, DOWN_TO, DOWN_TO]),
    ("The score went from 13.6 (±3.1) to 9.2.", [OLD, NONE, DOWN_TO]),
    ("The fee rises to $67, then $68 in May.", [UP_TO, UP_TO]),
]


@pytest.mark.parametrize(("text", "found"), [*VERBS, *OBJECTS, *NOUNS, *COMPARED, *ROWS])
def test_a_change_is_read_however_english_says_it(text: str, found: list[Change]) -> None:
    assert [f for f in changes(text) if f != NONE or NONE in found] == found


@pytest.mark.parametrize(
    "text",
    [
        "The farm grew 400 tonnes of wheat.",
        "The plane dropped 12 bombs.",
        "The tower rises 400 metres above the bay.",
        "They climbed 400 metres.",
        "They gained 12 km of ground.",
        "The team gained 12 medals.",
        "The law cuts 12 taxes.",
        "The blaze reduced 12 homes to ash.",
        "Snow cut off 17 villages.",
        "The chain expanded to 40 cities.",
        "It came down to two names.",
        "Ten ships were sunk by four planes.",
        "It slipped past 12 guards.",
        "A climb of 400 metres ends the day.",
        "A 40-foot drop lies behind it.",
        "Its chip can accelerate to 100 km/h.",
        "He gave up $12m in pay.",
        "She put up 12 posters.",
        "An expansion of 40 schools is planned.",
        "It is five degrees cooler than last year's model.",
        "The team drew 3,100 more maps than any earlier effort.",
        "Snow fell above 1,200 metres.",
        "They put the amount at up to 900 kilograms.",
    ],
)
def test_what_is_done_with_things_moves_no_level(text: str) -> None:
    assert [direction for direction, _ in changes(text) if direction] == []
