"""A level set beside an earlier one of the same thing rose or fell; the earlier one did not."""

import pytest

from bot.core.extraction import extract

BESIDE = [
    ("Membership stands at 900, compared with 1,200 in 2019.", "900", "down"),
    ("Output is 30 tonnes a head, versus 24 in 2010.", "30", "up"),
    ("Turnout was 61 per cent, as against 69 in 2019.", "61 per cent", "down"),
    ("It made £4m, after £2m the year before.", "£4m", "up"),
    ("Attendance came to 8,100 (2022: 7,400).", "8,100", "up"),
    ("Attendance: 8,100 (previous year 7,400).", "8,100", "up"),
    ("The rate came in at 7% (9% in May).", "7%", "down"),
    ("The fee will be £900 instead of £850.", "£900", "up"),
    ("From January the fee will be £900 rather than £950.", "£900", "down"),
    ("The rent, £850 last year, will be £900.", "£900", "up"),
    ("The toll, 44 on Monday, reached 47.", "47", "up"),
    ("In 2015 the town had 40 shops; by 2023 only 22 were left.", "22", "down"),
    ("The town once had 40 shops. Twenty-two remain.", "Twenty-two", "down"),
    ("Of the 90 boats there a decade ago, 40 remain.", "40", "down"),
    ("It saw 310 patients last week, twice as many as the week before.", "310", "up"),
    ("It saw 310 patients last week, half as many as the week before.", "310", "down"),
    ("Only 310 patients came, half the number of a year earlier.", "310", "down"),
    ("Sales of 4,000 were 12% below those of May.", "12%", "down"),
    ("The fee has been put up to £900.", "£900", "up"),
    ("Takings were down on last year at £1,240.", "£1,240", "down"),
    ("Takings, at £1,240, were up on last year.", "£1,240", "up"),
    ("Takings were £1,240, slightly down on last year.", "£1,240", "down"),
    ("Eggs are dearer at £2.40 a dozen.", "£2.40", "up"),
    ("Two dozen members left, leaving us with 61.", "61", "down"),
    ("Some new members joined, taking us to 61.", "61", "up"),
    ("Bookings are 310, nearly three times last year's figure.", "310", "up"),
    ("Takings were £90 better than last year.", "£90", "up"),
    ("Visitor numbers are still 90 below the 2019 level.", "90", "down"),
    ("There were 310 complaints, as opposed to 270 in 2021.", "310", "up"),
    ("There were 310 complaints, whereas in 2021 there were 270.", "310", "up"),
    ("The lake is 61% full, against 80% at this time last year.", "61%", "down"),
    ("The lake is 61% full; this time last year it was 80%.", "61%", "down"),
]


@pytest.mark.parametrize(("text", "level", "direction"), BESIDE)
def test_the_new_level_alone_has_a_direction(text: str, level: str, direction: str) -> None:
    told = {f.text: f.direction for f in extract(text).figures if f.direction}
    assert told == {level: direction}
    assert {f.comparator for f in extract(text).figures if f.text == level} == {"exact"}


NOT_BESIDE = [
    "The bill passed by 60 votes to 40.",
    "There are 40 shops in the town and 22 in the village.",
    "Of the 40 shops, 22 are open.",
    "A boat carries 40 people, a bus 22.",
    "In 2015 she won 40 votes, against 22 for her rival.",
    "He used two eggs instead of three.",
    "It costs £40 (£20 for children).",
    "The yard has 40 berths; 22 are left for guests.",
    "He has 40 boats, twice as many as his brother.",
    "The stall is up at 40 High Street.",
    "He is down at the mill with 40 men.",
    "Up to 40 people were put up in tents.",
]


@pytest.mark.parametrize("text", NOT_BESIDE)
def test_numbers_of_one_time_have_no_direction(text: str) -> None:
    assert [f.direction for f in extract(text).figures if f.direction] == []
