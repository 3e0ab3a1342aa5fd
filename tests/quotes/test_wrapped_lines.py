"""A quote that ends its line with a comma is said by whoever the next line begins with."""

import pytest

from tests.quotes.conftest import Read

BELOW = [
    ("“It is rust,”\nsaid Engineer Ana Renn", "Ana Renn"),
    ("“It is rust,”\nAna Renn said.\n\nThe bridge is shut.", "Ana Renn"),
    ("“It is rust,”\r\nsaid Ana Renn.", "Ana Renn"),
    ("“It is rust,”\n\nsaid Ana Renn.", "Ana Renn"),
    ("“It is rust”,\nsaid Ana Renn.", "Ana Renn"),
    ("The wall fell.\n\n“It is rust!”\nshouted Ana Renn.", "Ana Renn"),
    ("The wall fell.\n\n“It is rust, no more than rust.”\nAna Renn said nothing else.", None),
]


@pytest.mark.parametrize(("text", "name"), BELOW)
def test_the_line_below_a_comma_tells_who_says_it(text: str, name: str | None, read: Read) -> None:
    quotes, _ = read(text)
    assert [q.speaker.name for q in quotes] == [name]


def test_a_first_line_that_no_verb_of_speech_follows_is_a_headline(read: Read) -> None:
    quotes, _ = read("“It is rust,”\nAna Renn left the hall at noon.")
    assert quotes == ()
