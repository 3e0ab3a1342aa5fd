"""Patterns put together by first letters find what the plain alternation finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.core.alternation import at_word, by_letter

WORDS = st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8, unique=True)
TEXTS = st.text("abc _-1é\n", max_size=40)


def spans(pattern: str, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text)]


@given(WORDS, TEXTS)
def test_grouping_by_letter_changes_nothing_that_is_found(words: list[str], text: str) -> None:
    plain = "|".join(sorted(words, key=len, reverse=True))
    assert spans(rf"(?:{by_letter(words)})", text) == spans(rf"(?:{plain})", text)


@given(WORDS, TEXTS)
def test_what_begins_a_word_is_what_stands_behind_a_boundary(words: list[str], text: str) -> None:
    plain = "|".join(sorted(words, key=len, reverse=True))
    assert spans(rf"{at_word(words)}(?!\w)", text) == spans(rf"\b(?:{plain})(?!\w)", text)


def test_what_follows_a_letter_may_be_any_pattern() -> None:
    pattern = re.compile(at_word([r"tak(?:es?|ing)", "took", r"wip\w+"]) + r"\s")
    assert [m[0] for m in pattern.finditer("he takes a rag, wipes it, retakes it, wiping up")] == [
        "takes ",
        "wipes ",
        "wiping ",
    ]
