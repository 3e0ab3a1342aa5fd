"""Numbers that are no figure to a reader, and those that give way to others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.extraction import extract
from bot.core.figures.model import Figure
from bot.core.spans import Span
from bot.core.trifles import Years, denial, loss

NEWS = "The ferry line is to close\n\nThe ferry line lost 412 passengers in May. "


def key(sentence: str) -> list[str]:
    """The numbers of a sentence that are key figures where it stands in the news."""
    text = NEWS + sentence
    figures = [f for f in extract(text).figures if f.span.start >= len(NEWS)]
    assert figures, "the sentence has no number at all"
    return [f.text for f in figures if f.key]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The two have quarrelled over it for years.", id="a pronoun"),
        pytest.param("It is an old quarrel between the two of them.", id="a pronoun of them"),
        pytest.param("The letter names the two men of the line.", id="somebody told before"),
        pytest.param("Two realities drive the quarrel.", id="points of the writer"),
        pytest.param("Here are seven ways to cross the sound.", id="items of a list"),
        pytest.param("“I am 100 percent sure of it,” he said.", id="a resolve"),
        pytest.param("“Her son is 100 percent Ostmarkish,” he said.", id="a people"),
        pytest.param("He paid for it with $20 bills.", id="bank notes"),
        pytest.param("They had more than one talk about it.", id="more than one"),
        pytest.param("The line is in the country's top 10.", id="a list of the best"),
        pytest.param("One wing is closed, while a third will follow.", id="one in a row"),
        pytest.param("Ole Brandt, now 81 and retired, wept.", id="an age"),
        pytest.param("Travellers left by the dozen.", id="by the dozen"),
        pytest.param("His wife and two sons row for the club.", id="his children"),
    ],
)
def test_a_number_that_counts_nothing_for_a_reader_is_no_key_figure(sentence: str) -> None:
    assert [n for n in key(sentence) if n.lower() != "one"] == []


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Two sailors drowned.", ["Two"]),
        ("It now sails with 100 percent green power.", ["100 percent"]),
        ("The fine is $20.", ["$20"]),
        ("A third of the crew will go.", ["A third"]),
        ("At least one sailor drowned.", ["one"]),
        ("The three killed were sailors.", ["three"]),
        ("The two men killed were sailors.", ["two"]),
    ],
)
def test_a_small_number_that_counts_something_is_one(sentence: str, shown: list[str]) -> None:
    assert key(sentence) == shown


def order(text: str) -> list[str]:
    return [f.text for f in sorted(extract(text).figures, key=lambda f: -f.score)]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        pytest.param("It has 61 boats.", "It will not buy 62 boats.", id="denied"),
        pytest.param(
            "In 2024 it had 61 boats.", "In 2011 it ran 62 boats.", id="of years ago"
        ),
        pytest.param("It has 61 boats.", "It has thousands of boats.", id="vague"),
        pytest.param("It has 6 boats.", "It has 5 boats.", id="a handful"),
        pytest.param("It has 61 boats.", "It has 62 other boats.", id="the rest of a list"),
        pytest.param("It sold 61 boats.", "It is one out of 62 boats.", id="a base"),
        pytest.param("It asked 61 crews.", "It is a poll of 62 crews.", id="who was asked"),
        pytest.param("The fee is $7.", "He sells a $9 fish soup.", id="a price in passing"),
        pytest.param("The fee is $7.", "He sells $9 soups.", id="prices in passing"),
        pytest.param("It sank 41% of all.", "Old were 42% of those.", id="a part of a part"),
        pytest.param("The poll gives it 41%.", "The margin of error is 42%.", id="a margin"),
        pytest.param("Some 61 sailors met.", "Dozens met.", id="vague"),
        pytest.param("Some 61 sailors met.", "Editor’s note: We have 6,200 sailors.", id="a note"),
    ],
)  # fmt: skip
def test_a_lesser_figure_gives_way_wherever_it_stands(better: str, worse: str) -> None:
    texts = (
        f"The line is to close\n\n{better} {worse}",
        f"The line is to close\n\n{worse} {better}",
    )
    first = order(texts[0])[0]
    assert first in better
    assert order(texts[1])[0] == first


def test_the_bound_of_a_group_gives_way_to_how_many_are_in_it() -> None:
    text = "The line is to close\n\n"
    assert order(f"{text}Of the crew, 61% earn $9,100 or less.")[0] == "61%"
    assert order(f"{text}The crew of 61% earn $9,100 each.")[0] == "$9,100"


def test_a_number_in_a_bracket_behind_another_gives_way_but_not_one_alone_in_its_bracket() -> None:
    text = "The line is to close\n\n"
    assert order(f"{text}It won 41% of the vote (42% turnout).")[0] == "41%"
    assert order(f"{text}It won most of the 41% of the vote (42%).")[0] == "42%"


def denied(text: str, number: str) -> str | None:
    at = text.index(number)
    start = denial(text, Span(0, len(text)), at)
    return None if start is None else text[start:at]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The port isn’t going to send more than 3 tugs.", "isn’t going to send "),
        ("The port has never lost 3 tugs.", "has never lost "),
        ("Not all 3 tugs sank.", "Not all "),
        ("The port sent 3 tugs.", None),
        ("It did not rain, and 3 tugs sailed.", None),
        ("It was not only 3 tugs.", None),
        ("It did not sail before 3 tugs came.", None),
        ("We could not be more glad to greet 3 tugs.", None),
    ],
)
def test_what_denies_a_number_begins_with_its_verb(text: str, words: str | None) -> None:
    assert denied(text, "more than 3" if "more than" in text else "3") == words


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("It opened in 1998 and shut in 2016.", 2016),
        ("It opened in 1998 and will shut by 2040.", None),
        ("It opened in 1998. " + "The rest is told below. " * 5 + "It is to grow by 2040.", 1998),
        ("It cost $2016 and took 2,016 men.", None),
        ("", None),
    ],
)
def test_the_year_of_a_text_is_the_latest_it_looks_back_on(text: str, year: int | None) -> None:
    assert Years(text, None).newest == year
    assert Years(text, 2020).newest == 2020


@given(st.text(max_size=200), st.integers(0, 200))
def test_a_denial_stands_before_its_number_whatever_the_text(text: str, at: int) -> None:
    at = min(at, len(text))
    start = denial(text, Span(0, len(text)), at)
    assert start is None or 0 <= start < at


def test_a_figure_of_any_kind_has_a_loss_of_at_least_nothing() -> None:
    figure = Figure(Span(0, 1), "1", None)
    text = "1 boat"
    assert loss(text, figure, Span(0, 6), Years(text, None)) >= 0
