"""What holds for the figures of any text at all."""

import math
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout, Notice
from bot.core.spans import Span

pytestmark = pytest.mark.traced

_PIECES = st.sampled_from(
    "one two five twenty hundred thousand million half third dozen dozens of to and or in per a "
    "the 5 26 1,000 2.5 0 99 1998 12,5 .5 1/2 7-9 4–1 3% $5 €2bn £ US$ km kg °C m k / - – + ~ > , "
    ". ; : ( ) “ ” ' \" April May 5th first largest place rose fell from up by about over least "
    "than said according boats people men killed dead year-old hours Mr. Finch Boeing Route "
    "Article § # @ No. section (2) 4.2 see 06 5550 12' 45+1 [3] / × 10⁹ 7-1/4 5,4% 1.187 "
    "third to Five All 1. (1) nil votes at on 9.30 for 6 overs \n \u00a0 \u2009 \u200f "
    "\x00 \ud800 İ ½ ² −".split(" ")
)
_TEXTS = st.one_of(
    st.text(alphabet=st.characters(), max_size=120),
    st.lists(_PIECES, max_size=30).map(" ".join),
    st.lists(_PIECES, max_size=30).map("".join),
)


def read(text: str) -> tuple[tuple[Figure, ...], tuple[Notice, ...]]:
    whole = Span(0, len(text))
    return read_figures(text, Layout(None, None, (whole,)), (whole,), date(2022, 4, 26))


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_any_text_yields_verbatim_ordered_finite_figures(text: str) -> None:
    figures, notices = read(text)
    last = 0
    for figure in figures:
        assert figure.span.of(text) == figure.text != ""
        assert figure.span.start >= last
        last = figure.span.end
        for span in (*figure.hedge_spans, figure.counted_span, figure.unit_span, figure.by):
            assert span is None or 0 <= span.start < span.end <= len(text)
        numbers = [n for n in (figure.value, figure.low, figure.high) if n is not None]
        assert all(math.isfinite(n) for n in numbers)
        assert (figure.value is None) == (figure.low is not None) == (figure.high is not None)
        assert (figure.hedge is None) == (not figure.hedge_spans)
        assert figure.unit
    assert all(n.span is not None and n.span.of(text) for n in notices)


@settings(max_examples=100, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=12).map(" ".join), st.data())
def test_sentence_bounds_never_raise_and_never_move_a_span(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    sentences = tuple(s for s in (Span(0, cut), Span(cut, len(text))) if s.start < s.end)
    figures, _ = read_figures(text, Layout(None, None, (Span(0, len(text)),)), sentences, None)
    assert all(f.span.of(text) == f.text for f in figures)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**15), st.sampled_from([",", "\u00a0", "\u2009", "\u202f"]))
def test_a_grouped_integer_reads_back(value: int, separator: str) -> None:
    text = f"They counted {value:,} boats there.".replace(",", separator)
    (figure,) = read(text)[0]
    assert (figure.value, figure.counted, figure.comparator) == (value, "boat", "exact")


@settings(max_examples=200, deadline=None)
@given(st.decimals(min_value="0.01", max_value="999999", places=2))
def test_a_decimal_reads_back(value: object) -> None:
    (figure,) = read(f"It cost ${value} then.")[0]
    assert figure.value == float(str(value))
    assert figure.unit == "USD"


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 999), st.sampled_from([("million", 1e6), ("bn", 1e9), ("thousand", 1e3)]))
def test_a_scaled_number_reads_back(value: int, scale: tuple[str, float]) -> None:
    (figure,) = read(f"It cost €{value} {scale[0]} then.")[0]
    assert figure.value == value * scale[1]


_DATES = st.dates(date(1900, 1, 1), date(2035, 12, 31)).flatmap(
    lambda d: st.sampled_from(
        [
            f"{d:%B} {d.day}, {d.year}",
            f"{d:%B} {d.day}",
            f"{d.day} {d:%B} {d.year}",
            f"{d.day} {d:%b}",
            d.isoformat(),
            f"{d:%B} {d.year}",
            f"{d:%A}, {d:%B} {d.day}",
            f"{d:%B} {min(d.day, 27)}–{min(d.day, 27) + 1}",
            f"{d:%B} {min(d.day, 26)} and {min(d.day, 26) + 2}",
            f"{d:%d/%m/%Y}",
            f"{d.year}",
        ]
    )
)


@settings(max_examples=300, deadline=None)
@given(_DATES, st.integers(2, 900))
def test_a_date_never_becomes_a_figure_and_hides_none(written: str, count: int) -> None:
    text = f"On the morning in {written}, the crew found {count} crates."
    assert [f.text for f in read(text)[0]] == [str(count)]


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 30), st.integers(1, 30))
def test_one_night_of_two_days_is_odd_unless_they_adjoin(first: int, second: int) -> None:
    text = f"On the night of April {first} and {second}, it rained."
    figures, notices = read(text)
    assert figures == ()
    assert [n.code for n in notices] == ([] if second - first in {0, 1} else ["odd-date"])
