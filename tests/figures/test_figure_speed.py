"""Hostile repetition must cost time in step with its length."""

import time

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


@pytest.mark.parametrize(
    "piece",
    "1|1,|1.|,111|one |one-|5 and |May 5, |5 of |§|$|hundred and |a-|www.|dozens of |"
    "killing |according to |night of April 5 and 26 |building 5-a|from $5 to |5-to-4 a-|A-5-|"
    "Ode 3, |7(2)|1. |1.2.|see 4.2 |06 12 |section 5, |numbers: 4, |A/5/|12' |90+3 |at 9.30 |"
    "among voters 5% |he has 5, seats |asked voters how 5% |In 348 |dayMay 5 |"
    "5 of the a's 5 |poll within 5 points |third to |No. 4 in |(5, |1'000'|5,5 |the Five ".split(
        "|"
    ),
)
def test_a_repeated_piece_is_read_in_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        whole = Span(0, len(text))
        began = time.process_time()
        read_figures(text, Layout(None, None, (whole,)), (whole,), None)
        return time.process_time() - began

    # Four times the text: sixteen times the work if it were quadratic.
    assert seconds(12_000) < 10 * max(seconds(3_000), 0.005)
