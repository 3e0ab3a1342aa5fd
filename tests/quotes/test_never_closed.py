"""A mark that opens in the middle of a sentence and is never closed tells no quote."""

import pytest

from tests.quotes.conftest import Read

NONE = [
    "Ana Renn called the report “incomplete, and she asked for another. Three members left.",
    'Ana Renn called the plan "a sham and walked out of the hall. The vote was put off.',
    "Ana Renn spoke of “rust in the pipes. The council meets in May.\n\nIt was shut last year.",
]
SOME = [
    ("Ana Renn said: “we will not pay. We never did.", "we will not pay. We never did."),
    ("“We will not pay. We never did.\n\nAna Renn left.", "We will not pay. We never did."),
    ("Ana Renn said they were “done with it.\n\n“We never paid,” she said.", "done with it."),
    ("Ana Renn said they were “done with it, she said in Kell.", "done with it,"),
]


@pytest.mark.parametrize("text", NONE)
def test_the_writer_s_own_words_are_nobody_s(text: str, read: Read) -> None:
    quotes, _ = read(text)
    assert quotes == ()


@pytest.mark.parametrize(("text", "words"), SOME)
def test_what_a_colon_a_paragraph_or_another_mark_tells_is_kept(
    text: str, words: str, read: Read
) -> None:
    quotes, _ = read(text)
    assert quotes[0].text == words
