"""How a figure reads: what tables of sentences are written in and checked against."""

from typing import NamedTuple

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

Value = float | tuple[float, float]


class Reads(NamedTuple):
    """What a reader takes from a figure; a table gives only what differs from a plain count."""

    text: str
    value: Value
    unit: str = "count"
    counted: str | None = None
    comparator: str = "exact"
    direction: str | None = None
    per: str | None = None


def shown(figure: Figure) -> Reads:
    """The reading of a figure that was found."""
    value: Value = (figure.low or 0.0, figure.high or 0.0) if figure.value is None else figure.value
    return Reads(
        figure.text,
        value,
        figure.unit,
        figure.counted,
        figure.comparator,
        figure.direction,
        figure.per,
    )


def check(text: str, expected: list[Reads]) -> None:
    """Fail unless the sentence reads as expected, figure by figure."""
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    found = [shown(figure) for figure in figures]
    assert [f._replace(value=0) for f in found] == [e._replace(value=0) for e in expected]
    assert [f.value for f in found] == [
        e.value if isinstance(e.value, tuple) else pytest.approx(e.value) for e in expected
    ]
