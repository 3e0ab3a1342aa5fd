"""Ages without a word for years, and numbers that only look like them."""

import pytest

from bot.core.figures.places import find_places
from bot.core.figures.ranks import find_ranks
from tests.figures.table import Reads, check

AGES = [
    (
        "Police held two boys of 13 and 14.",
        [Reads("two", 2, counted="boy"), Reads("13", 13, "year"), Reads("14", 14, "year")],
    ),
    ("A woman of 60 was hurt.", [Reads("60", 60, "year")]),
    ("The rate for the 15–24 age group fell.", [Reads("15–24", (15, 24), "year")]),
    ("Ann Ode, then 38, left.", [Reads("38", 38, "year")]),
    ("The mayor's eldest daughter, 34, runs it.", [Reads("34", 34, "year")]),
    ("She fled; at 31, she wrote.", [Reads("31", 31, "year")]),
    ("His bride was 20, from Bray.", [Reads("20", 20, "year")]),
    ("I am 61 now.", [Reads("61", 61, "year")]),
    ("Since I was sixteen doing this, it rains.", [Reads("sixteen", 16, "year")]),
    ("He had courage to die at twenty.", [Reads("twenty", 20, "year")]),
    ("It took people as young as 17.", [Reads("17", 17, "year")]),
    ("Among those 26 to 34, it fell.", [Reads("26 to 34", (26, 34), "year")]),
    ("They ask 18-to-34-year-olds.", [Reads("18-to-34", (18, 34), "year")]),
    ("She teaches 14- and 15-year-olds.", [Reads("14", 14, "year"), Reads("15", 15, "year")]),
    ("Ode (44 years old) and Bray (45) won.", [Reads("44", 44, "year"), Reads("45", 45, "year")]),
]
OTHERS = [
    ("Among those 26 to 34 boats, it fell.", [Reads("26 to 34", (26, 34), counted="boat")]),
    ("At 31, shares fell.", [Reads("31", 31)]),
    ("In the poll they led by six points (47 to 41).",
     [Reads("six", 6, "percentage point"), Reads("47", 47, "percent"),
      Reads("41", 41, "percent")]),
    ("They won by six points (47 to 41) in the cup.",
     [Reads("six", 6, counted="point"), Reads("47", 47), Reads("41", 41)]),
    ("They owe 10 Canadian dollars, more than the 30 dollars they have.",
     [Reads("10 Canadian dollars", 10, "CAD"), Reads("30 dollars", 30, "CAD")]),
]  # fmt: skip
PERIODS = [
    ("They wait ten more days, maybe twelve.",
     [Reads("ten", 10, "day"), Reads("twelve", 12, "day")]),
    ("She spent 24 difficult years here.", [Reads("24", 24, "year")]),
    ("The show has six seasons and 60 episodes.",
     [Reads("six", 6, counted="season"), Reads("60", 60, counted="episode")]),
    ("The poll says he beats Ode 45 to 40 percent.",
     [Reads("45", 45, "percent"), Reads("40 percent", 40, "percent")]),
]  # fmt: skip
RANKS = [
    ("They beat Hale and go third, two points behind.", ["third"]),
    ("In the relay Ode's four were third.", ["third"]),
    ("The list has Orland in 61st, up four places.", ["61st"]),
    ("The second was Ode.", []),
    ("The poll showed Ode in third at 11 percent.", ["third"]),
    ("It is the fifth and sixth richest house.", ["fifth", "sixth"]),
    ("It ranks the area second.", ["second"]),
    ("He was second on the scene.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*AGES, *OTHERS, *PERIODS])
def test_a_bare_number_is_an_age_where_a_person_or_a_group_has_it(
    text: str, expected: list[Reads]
) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_a_place_is_told_by_a_share_or_by_the_place_beside_it(
    text: str, expected: list[str]
) -> None:
    lower = text.lower()
    found = find_ranks(lower, 0, len(text), find_places(lower, 0, len(text)))
    assert [lower[n.start : n.end] for n in found] == expected
