"""Marks: what opens, what closes, and what is an apostrophe."""

import pytest

from bot.core.paragraphs import split_paragraphs
from bot.core.quotes.scan import Stretch, scan
from bot.core.spans import Span


def stretches(text: str) -> tuple[Stretch, ...]:
    return scan(text, split_paragraphs(text))


def words(text: str) -> list[str]:
    return [s.span.of(text) for s in stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We won,” he said.", ["We won,"], id="curly doubles"),
        pytest.param('"We won," he said.', ["We won,"], id="straight doubles"),
        pytest.param("''We won,'' he said.", ["We won,"], id="two straight singles are a double"),
        pytest.param("``We won,'' he said.", ["We won,"], id="grave accents open"),
        pytest.param("‘We won,’ he said.", ["We won,"], id="curly singles"),
        pytest.param("'We won,' he said.", ["We won,"], id="straight singles"),
        pytest.param("« Nous partons », dit-il.", ["Nous partons"], id="guillemets with spaces"),
        pytest.param("„Wir gehen“, sagte er.", ["Wir gehen"], id="low opening mark"),
        pytest.param('“We won," he said.', ["We won,"], id="opened curly, closed straight"),
        pytest.param('"We won,” he said.', ["We won,"], id="opened straight, closed curly"),
        pytest.param("”We won,” he said.", ["We won,"], id="a closing mark that opens"),
        pytest.param("“We won,“ he said.", ["We won,"], id="an opening mark that closes"),
        pytest.param("“We won,”he said.", ["We won,"], id="no space behind the closing mark"),
        pytest.param('"“We won,” he said.', ["We won,"], id="opened twice"),
        pytest.param("It's the boats' fault.", [], id="apostrophes are no marks"),
        pytest.param("In the '90s they 'd sing.", [], id="elisions are no marks"),
        pytest.param("A 6'2\" man left.", [], id="feet and inches are no marks"),
        pytest.param(
            "‘The workers’ boats sank,’ he said.", ["The workers’ boats sank,"], id="plural's mark"
        ),
        pytest.param(
            "“He said ‘never’ to us,” she said.", ["He said ‘never’ to us,"], id="single in double"
        ),
        pytest.param(
            "‘He said “never” to us,’ she said.", ["He said “never” to us,"], id="double in single"
        ),
        pytest.param(
            "“He said “never” to us,” she said.", ["He said “never” to us,"], id="double in double"
        ),
        pytest.param("“We won. Nobody cheered.", ["We won. Nobody cheered."], id="never closed"),
        pytest.param(
            "“We won,” he said. “They see that. “",
            ["We won,", "They see that."],
            id="an opening mark behind a space that ends a paragraph closes",
        ),
        pytest.param(
            "“We won, he added, “and we left.”",
            ["We won,", "and we left."],
            id="closed before “he added”, whose mark is missing",
        ),
        pytest.param(
            "“The weir held, said Ann Quill, who had built it. Nobody cheered.",
            ["The weir held,"],
            id="closed before the speaker, whose mark is missing",
        ),
        pytest.param(
            'Kell is a "weir poet\' town. Ned "Heron" Lind left it.',
            ["weir poet", "Heron"],
            id="opened by a double, closed by a single",
        ),
        pytest.param(
            'Kell (known as "Weir 2) lies in a bog. It is "wet" there.',
            ["Weir 2", "wet"],
            id="closed before the bracket it was opened in",
        ),
        pytest.param(
            'He was "goin\' to the old weir. Then "Heron" Lind left.',
            ["goin' to the old weir. Then", "Heron"],
            id="an elision closes nothing",
        ),
        pytest.param("‘We won. Nobody cheered.", [], id="a single that never closes is none"),
        pytest.param("“” and “ ”", [], id="nothing between the marks"),
        pytest.param("“One” and “two”", ["One", "two"], id="two in a sentence"),
        pytest.param('"One," he said. "Two."', ["One,", "Two."], id="straight ones pair up"),
        pytest.param('He said "A b. "C d," she said.', ["A b.", "C d,"], id="a lost closing mark"),
    ],
)
def test_a_stretch_is_what_stands_between_two_marks(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_stretch_over_a_paragraph_break_is_cut_there() -> None:
    text = '"We ran,\n\nand hid." Nobody came.'
    first, second = stretches(text)
    assert (first.span.of(text), second.span.of(text)) == ("We ran,", "and hid.")
    assert first.unclosed
    assert second.resumed


def test_a_quote_that_opens_every_paragraph_anew_is_resumed() -> None:
    text = "“We ran.\n\n“We hid,” she said."
    first, second = stretches(text)
    assert (first.unclosed, second.resumed) == (True, True)
    assert second.span.of(text) == "We hid,"


def test_a_quote_that_the_next_paragraph_goes_on_with_is_not_closed_before_a_speaker() -> None:
    text = "“We won, she said, and slept.\n\n“Then we left.”"
    assert words(text) == ["We won, she said, and slept.", "Then we left."]


def test_the_outer_span_holds_the_marks() -> None:
    text = "So “we won” ended."
    assert stretches(text)[0].outer == Span(3, 11)


def test_a_hundred_thousand_marks_take_one_pass() -> None:
    text = "“a b” 'c d' \" " * 25_000
    assert len(scan(text, [Span(0, len(text))])) > 10_000
