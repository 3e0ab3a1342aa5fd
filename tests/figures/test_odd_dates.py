"""Dates that contradict themselves are pointed out, the others are not."""

from datetime import date

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def odd(text: str) -> list[str]:
    whole = Span(0, len(text))
    _, notices = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    assert all(n.code == "odd-date" and n.message for n in notices)
    return [n.span.of(text) for n in notices if n.span]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("On the night of April 5 and 26, it burned.", ["night of April 5 and 26"]),
        ("On the night of April 5 and 6, it burned.", []),
        ("On the night of 5 April it burned.", []),
        ("On the nights of April 5 and 26, it burned.", []),
        ("On the day of May 3 to 5.", ["day of May 3 to 5"]),
        ("It opens on June 31.", ["June 31"]),
        ("It opens on 30 February.", ["30 February"]),
        ("It opens on August 31.", []),
        ("On Monday, June 19, 2018 it opened.", ["Monday, June 19, 2018"]),
        ("On Tuesday, June 19, 2018 it opened.", []),
        ("On Tuesday, June 31, 2018 it opened.", ["June 31"]),
    ],
)
def test_a_date_that_cannot_be_right_gives_a_notice(text: str, spans: list[str]) -> None:
    assert odd(text) == spans


@pytest.mark.parametrize(
    ("text", "published", "spans"),
    [
        ("On Tuesday, April 26, it met.", date(2022, 4, 28), []),
        ("On Monday, April 26, it met.", date(2022, 4, 28), ["Monday, April 26"]),
        ("On Monday, April 26, it met.", date(2022, 9, 1), []),
        ("On Monday, April 26, it met.", None, []),
    ],
)
def test_a_weekday_without_a_year_is_judged_near_the_day_of_publication(
    text: str, published: date | None, spans: list[str]
) -> None:
    whole = Span(0, len(text))
    _, notices = read_figures(text, Layout(None, None, (whole,)), (whole,), published)
    assert [n.span.of(text) for n in notices if n.span] == spans
