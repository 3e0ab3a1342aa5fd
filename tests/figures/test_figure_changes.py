"""Changes told in a row, with their time, by rarer verbs, and old levels beside new ones."""

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

Change = tuple[str | None, str | None]


def changes(text: str) -> list[Change]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return [(figure.direction, figure.change_role) for figure in figures]


NONE: Change = (None, None)
OLD: Change = (None, "from")
UP_TO: Change = ("up", "to")
UP_BY: Change = ("up", "by")
DOWN_TO: Change = ("down", "to")
DOWN_BY: Change = ("down", "by")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port plans to raise its berth fee to $15 a night.", [UP_TO]),
        ("Boosting the minimum to $15 would help.", [UP_TO]),
        ("They asked it to raise the toll to about $610.", [UP_TO]),
        ("She brought the sum down to $380.", [DOWN_TO]),
        ("That takes us up to 314 boats.", [UP_TO]),
        ("It cut the top berth rate of 41 percent to as low as 12 percent.", [OLD, DOWN_TO]),
        ("The yard shrank, in all, to $12 million from $19 million.", [DOWN_TO, OLD]),
        ("It would hand the fair $90,000, down sharply from $400,000.", [DOWN_TO, OLD]),
        ("It cut its rate to 17 percent, compared with its current 25 percent.", [DOWN_TO, OLD]),
    ],
)
def test_a_new_level_is_what_a_verb_leads_its_object_to(text: str, found: list[Change]) -> None:
    assert changes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("More boats were cleared, bringing the total to 1,274.", [UP_TO]),
        ("It increased its stake in the ferry, bringing its share to 3 percent.", [UP_TO]),
        ("Shares were up 17 percent, pushing the yard's worth to $11 million.", [UP_BY, UP_TO]),
        ("Trade fell 30 percent in eight months, to $5 million.", [DOWN_BY, NONE, DOWN_TO]),
        ("Scores fell by 15 points between 2018 and 2022, to 472.", [DOWN_BY, DOWN_TO]),
        ("The club lost 700 members in May and now has 4,100.", [DOWN_BY, DOWN_TO]),
        ("Jobs were down 31,000 from the previous quarter at 842,000.", [DOWN_BY, DOWN_TO]),
        ("Fares will rise by 4 percent, taking a monthly pass to €94.", [UP_BY, UP_TO]),
        ("Two more deaths bring to 12 the number of gulls found.", [NONE, UP_TO]),
        ("Crews are down 300 men from last year, to 4,100.", [DOWN_BY, DOWN_TO]),
        ("It rose by 21 cm in 100 years, and by 4 mm since then.", [UP_BY, NONE, UP_BY]),
        ("Claims dropped 11,000 to a seasonally adjusted 219,000.", [DOWN_BY, DOWN_TO]),
    ],
)
def test_a_new_level_is_what_a_change_brings_about(text: str, found: list[Change]) -> None:
    assert changes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Catches fell by 17 percent at Rye, 5 percent at Deal and 4 percent at Hythe.", 3),
        ("Catches were down 31 percent in May and some 14 percent so far this season.", 2),
        ("Catches dropped 12 percent last year and 9 percent the year before.", 2),
        (
            "Catches are down at the ports: Rye by 29 percent; Deal by 17 percent; and Hove by 8%.",
            3,
        ),
    ],
)
def test_one_verb_moves_all_the_members_of_its_list(text: str, found: int) -> None:
    assert changes(text) == [DOWN_BY] * found


@pytest.mark.parametrize(
    "text",
    [
        "The share rose in March to 5 percent.",
        "The share rose last year to 5 percent.",
        "The share climbed again, to 5 percent.",
        "The share grew, to 5 percent.",
    ],
)
def test_a_new_level_may_follow_the_time_of_its_verb(text: str) -> None:
    assert changes(text) == [UP_TO]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rose to 27 percent on land and to 22 percent at sea.", [UP_TO, UP_TO]),
        ("The crew went from 16 in May, to 13 in June, to 17 in July.", [OLD, DOWN_TO, UP_TO]),
    ],
)
def test_levels_in_a_row_move_each_from_the_last(text: str, found: list[Change]) -> None:
    assert changes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The share price crumbled 13 percent.", [DOWN_BY]),
        ("Takings are off more than $96 million.", [DOWN_BY]),
        ("He boasted of whittling $25 million off the price.", [DOWN_BY]),
        ("There were three million fewer gulls that year.", [DOWN_BY]),
        ("Wages went up by an average of 2.8 percent.", [UP_BY]),
        ("A tablet can reduce the number of bites by more than a third.", [DOWN_BY]),
        ("The number of gulls has passed 1,000 for the first time.", [UP_TO]),
        ("The payout was lifted 50 cents to $9.", [UP_BY]),
        ("The retirement age will rise to 67.", [UP_TO]),
        ("Trade shrank at an annualized rate of 1.2 percent.", [("down", "to")]),
        ("The toll goes up 50 cents to $4.", [UP_BY]),
        ("Onions shot up to $70 a sack.", [UP_TO]),
        ("Herring futures settled up $1.12 at $83.", [UP_BY]),
        ("A recount cut her lead to 86 votes.", [DOWN_TO]),
        ("She promised to lower the docking age to 16.", [DOWN_TO]),
        ("Rye Ferries has lowered its 2027 output target to 410,000 trips.", [DOWN_TO]),
        ("Rye won six seats more than four years ago.", [UP_BY]),
        ("Catches were 6 % less than the year before.", [DOWN_BY]),
        ("The share was 0.3 points above 2019.", [UP_BY]),
        ("The hut costs £389,950 (reduced from £405,000).", [DOWN_TO]),
        ("The school lost 3,100 pupils in a year.", [DOWN_BY]),
        ("There are four million fewer gulls here than there were a decade ago.", [DOWN_BY]),
    ],
)
def test_rarer_words_move_a_level_too(text: str, found: list[Change]) -> None:
    assert changes(text)[:1] == found


@pytest.mark.parametrize(
    "text",
    [
        "The yard dropped over $2 million worth of paint.",
        "The forecast was off by 3 percent.",
        "It has 300 fewer boats than Hythe.",
        "It shaved 10 seconds off the ferry's time.",
        "The plant took 640 MW off the grid.",
        "A lorry shed 18 tonnes of gravel.",
        "She is 67.",
        "The boats that they lost in May to 5 storms were old.",
        "A van fell 25 feet into the river.",
        "Prices are 14 percent below their peak of 2022.",
        "The port fell silent, and 5 percent in Rye slept.",
        "Prices rose, sending the mail to 12 ports.",
    ],
)
def test_what_only_looks_like_a_change_moves_nothing(text: str) -> None:
    assert changes(text) == [NONE]
