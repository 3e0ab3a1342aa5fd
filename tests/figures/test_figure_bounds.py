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
        ("They rowed for the best part of 21 days.", ("nearly", "the best part of")),
        ("The toll passes 200", ("more_than", "passes")),
        ("The toll has climbed past 200.", ("more_than", "past")),
        ("The toll nears 40.", ("nearly", "nears")),
        ("It employs not fewer than 40 people.", ("at_least", "not fewer than")),
        ("It will not be more than 40 minutes.", ("at_most", "not be more than")),
        ("It costs south of $6bn.", ("less_than", "south of")),
        ("North of 220,000 doses are due.", ("more_than", "North of")),
        ("It costs $6bn, more or less.", ("about", "more or less")),
        ("It costs $7 a day on average, give or take.", ("about", "on average")),
        ("It costs $6 at a minimum.", ("at_least", "at a minimum")),
        ("Men over the age of 65 get one.", ("more_than", "over the age of")),
        ("The under-16s get one.", ("less_than", None)),
        ("Quakes above magnitude 3 followed.", ("more_than", "above")),
        ("It was done inside 40 minutes.", ("at_most", "inside")),
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
        "The island is spread over three hills.",
        "She lost nine pounds over 40 sessions.",
        "He spoke about 40 boats.",
        "He has ruled over 40 towns.",
        "It lies 12 miles south of 40 Mile Bend.",
        "The bus passes 40 stops.",
        "The new car may push past the 1000 hp mark.",
    ],
)
def test_a_word_that_bounds_nothing_here_is_no_hedge(text: str) -> None:
    assert bounds(text)[0] == EXACT


def test_a_cue_with_a_full_stop_bounds_the_number_though_it_looks_like_an_end() -> None:
    text = "Eaves height max. 12 m, bake for c. 35 minutes."
    stop = text.index("12")
    sentences = [Span(0, stop), Span(stop, text.index("35")), Span(text.index("35"), len(text))]
    figures, _ = read_figures(text, Layout(None, None, (Span(0, len(text)),)), sentences, None)
    assert [f.comparator for f in figures] == ["at_most", "about"]


def test_an_estimate_of_a_share_is_none_of_the_ages_behind_it() -> None:
    assert bounds("The port estimates that 12 percent of boys aged 3 to 17 fish.")[-1] == EXACT
