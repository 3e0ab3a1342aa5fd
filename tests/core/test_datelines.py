"""Datelines are cut off what is shown of a report's first sentence, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.datelines import without_dateline
from bot.core.digest import Piece
from bot.core.spans import Span


def cut(text: str, kept: str = "40") -> str:
    at = text.find(kept)
    piece = without_dateline(Piece(text, Span(5, 5 + len(text))), Span(5 + at, 5 + at + 2))
    assert piece.text == text[piece.span.start - 5 :]
    return piece.text


@pytest.mark.parametrize(
    "dateline",
    [
        "TARN HAVEN — ",
        "TARN HAVEN, Ostmark — ",
        "TARN HAVEN, Ostmark (Wire) – ",
        "Tarn Haven (Wire) - ",
        "Dec 29 (Wire) -- ",
        "TARN HAVEN/KELL, 14 March 2016 (Wire) - ",
        "TARN HAVEN, Nov. 3, 2015 /Presswire/ -- ",
    ],
)
def test_a_dateline_is_left_out(dateline: str) -> None:
    assert cut(f"{dateline}The harbour lost 40 boats.") == "The harbour lost 40 boats."


@pytest.mark.parametrize(
    "text",
    [
        "The harbour — 40 boats are gone — is shut.",
        "Harbour master Ann Quill — The one who stayed — lost 40 boats.",
        "OPEC — a club of 14 states — sold 40 barrels.",
        "The harbour lost 40 boats.",
        "40 BOATS — The harbour is shut.",
    ],
)
def test_words_that_only_have_a_dash_behind_them_stay(text: str) -> None:
    assert cut(text) == text


@given(st.text(max_size=120), st.integers(0, 120))
def test_what_must_be_kept_is_kept_whatever_the_text(text: str, at: int) -> None:
    whole = Piece(text, Span(0, len(text)))
    kept = Span(min(at, len(text)), len(text))
    piece = without_dateline(whole, kept)
    assert piece.span.of(text) == piece.text
    assert piece.span.holds(kept)
