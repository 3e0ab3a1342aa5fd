"""Words that bound a number, and the same words where they mean something else."""

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

Bound = tuple[str, str | None]
EXACT: Bound = ("exact", None)


def bounds(text: str) -> list[Bound]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return [(figure.comparator, figure.hedge) for figure in figures]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It won among voters under age 45.", ("less_than", "under")),
        ("Those over 60 years old liked it.", ("more_than", "over")),
        ("It is in use, over 70 years after his death.", ("more_than", "over")),
        ("Ada Finch estimates that she spent $45 on it.", ("about", "estimates that")),
        ("Projections suggest it would bring in $91.", ("about", "Projections suggest")),
        ("The sums add up to more than $8.", ("more_than", "more than")),
        ("It stood within two points of the top.", ("at_most", "within")),
        ("It came within 36 hours.", ("at_most", "within")),
    ],
)
def test_a_bound_is_read_around_what_stands_between(text: str, first: Bound) -> None:
    assert bounds(text)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "That takes us up to 314 boats.",
        "The sums add up to $8 million.",
        "They want a $15 minimum wage.",
        "Her support among likely ferry voters stood at 5 percent.",
        "The catch is likely to be larger than the 3 percent of last year.",
        "The boats fall under two broad heads.",
        "He sorts them within three basic kinds.",
        "It ran over two days.",
    ],
)
def test_a_word_that_bounds_nothing_here_is_no_hedge(text: str) -> None:
    assert bounds(text)[0] == EXACT


def test_an_estimate_of_a_share_is_none_of_the_ages_behind_it() -> None:
    assert bounds("The port estimates that 12 percent of boys aged 3 to 17 fish.")[-1] == EXACT
