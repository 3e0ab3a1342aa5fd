"""What is shown as a figure: the number with what must not be missing beside it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.extraction import extract
from bot.core.lines import figure_line, sentence_at


def shown(text: str) -> list[str]:
    found = extract(text)
    lines = [figure_line(f, sentence_at(text, found.sentences, f.span)) for f in found.figures]
    assert all(line.phrase.span.of(text) == line.phrase.text for line in lines)
    return [line.phrase.text for line in lines]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        pytest.param("The port isn't going to send more than 3 tugs.",
                     "isn't going to send more than 3 tugs", id="denied"),
        pytest.param("The port did not lose 30 tugs.", "did not lose 30 tugs", id="denied whole"),
        pytest.param("The port sent between 30 and 40 tugs.",
                     "between 30 and 40 tugs", id="between"),
        pytest.param("The port sent only 30 tugs.", "only 30 tugs", id="only"),
        pytest.param("“We have lost 10 [harbours],” she said.", "10 [harbours]", id="a bracket"),
        pytest.param('They saw "thousands" of gulls there.', '"thousands" of gulls', id="marks"),
        pytest.param("He faces twenty “theft charges” now.",
                     "twenty “theft charges”", id="one mark"),
        pytest.param("It has 40 boats, five more than in May.", "40 boats;five more", id="more"),
        pytest.param("It lost 40 boats, five more than known.", "40 boats;five more", id="bare"),
        pytest.param("It has 40 boats, up from 31 in May.", "40 boats;up from 31", id="from"),
        pytest.param("They sent 12 HP (Harbour Patrol) guards home.",
                     "12 HP (Harbour Patrol) guards", id="a gloss"),
        pytest.param("It fell (by about 30 tugs) in May.", "about 30 tugs", id="inside a bracket"),
    ],
)  # fmt: skip
def test_the_phrase_has_all_that_changes_what_the_number_says(text: str, phrase: str) -> None:
    assert shown(text) == phrase.split(";")


def test_a_hedge_inside_the_phrase_is_not_told_again() -> None:
    text = "They will not rise above a $14 fee."
    found = extract(text)
    (figure,) = found.figures
    line = figure_line(figure, sentence_at(text, found.sentences, figure.span))
    assert "above" in line.phrase.text
    assert line.hedge is None


def test_a_bracket_that_is_never_closed_is_left_out(author: Any) -> None:
    text = "It has 40 boats (and rafts at sea."
    write = author(text)
    figure = write.figure("40", 40, counted_words="boats (and rafts")
    line = figure_line(figure, sentence_at(text, [write.span(text)], figure.span))
    assert line.phrase.text == "40 boats"


PARTS = st.lists(
    st.sampled_from(["not ", "only ", "(", ")", "[", "]", "“", "”", '"', "40 ", "12% ", "boats ",
                     "HP ", "about ", "$3 million ", ". ", "n’t ", "it "]),
    max_size=16,
).map("".join)  # fmt: skip


@given(PARTS)
def test_every_phrase_holds_its_number_and_stands_in_its_sentence(text: str) -> None:
    found = extract(text)
    for figure in found.figures:
        line = figure_line(figure, sentence_at(text, found.sentences, figure.span))
        assert line.phrase.span.of(text) == line.phrase.text
        assert line.phrase.span.holds(line.number.span)
