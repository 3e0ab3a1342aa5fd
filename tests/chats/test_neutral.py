import time
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.chats.neutral import neutralise

ANY = st.text(st.characters(exclude_categories=()), max_size=60)
TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\U000e0041"


@given(ANY)
def test_nothing_that_steers_a_terminal_or_hides_is_left(text: str) -> None:
    shown = neutralise(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not set(shown) & set(TURNING + UNSEEN)


@given(ANY)
def test_neutral_text_stays_as_it_is(text: str) -> None:
    assert neutralise(neutralise(text)) == neutralise(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=60))
def test_what_a_reader_sees_is_kept_letter_by_letter(text: str) -> None:
    fillers = "\u115f\u1160\u3164\uffa0"
    assert neutralise(text) == "".join(c for c in text if c not in fillers)


def test_control_characters_become_visible_signs() -> None:
    assert neutralise("a\x1b[31mb\x00\x7f\x9b") == "a␛[31mb␀␡\ufffd"


def test_a_line_break_becomes_a_space_and_columns_stay() -> None:
    assert neutralise("one\r\n\ttwo\u2028three") == "one two three"
    assert neutralise("seen     now") == "seen     now"
    assert neutralise("a" + " " * 500 + "b") == "a b"


def test_a_long_text_takes_no_time() -> None:
    begin = time.perf_counter()
    for text in ("\u202e" * 200_000, " " * 200_000 + "x", "\x1b" * 200_000, "a\n" * 100_000):
        neutralise(text)
    assert time.perf_counter() - begin < 60
