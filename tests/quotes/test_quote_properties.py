"""What holds for every text, however broken."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.quotes.model import Quote, Statement

pytestmark = pytest.mark.traced

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]


_PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["“", "”", '"', "'", "‘", "’", "«", "»", "''", "``", "„", ".", "?", ",", ":", "\n\n"]
        ),
        st.sampled_from(
            [
                "Ann Lee",
                "Mr Lee",
                "she",
                "who",
                "said",
                "told",
                "according to",
                "mayor",
                "of",
                "the",
            ]
        ),
        st.text(max_size=5),
        st.just(" "),
    ),
    max_size=50,
).map("".join)


@settings(max_examples=250, deadline=None)
@given(text=_PIECES)
def test_everything_found_stands_in_the_text(text: str, read: Read) -> None:
    quotes, statements = read(text)
    for found in (*quotes, *statements):
        assert found.text == text[found.span.start : found.span.end] != ""
        assert 0 <= found.speaker.confidence <= 1
        mention = found.speaker.mention
        assert mention is None or 0 <= mention.start < mention.end <= len(text)
        assert found.speaker.role is None or found.speaker.role in text
    assert all(s.sentence.start <= s.span.start < s.span.end <= s.sentence.end for s in statements)


@settings(max_examples=100, deadline=None)
@given(text=_PIECES)
def test_quotes_are_in_order_apart_and_groups_count_up(text: str, read: Read) -> None:
    quotes, _ = read(text)
    highest = 0
    for n, quote in enumerate(quotes):
        assert not n or quotes[n - 1].span.end <= quote.span.start
        assert 1 <= quote.group <= highest + 1
        highest = max(highest, quote.group)


@settings(max_examples=100, deadline=None)
@given(text=_PIECES)
def test_no_statement_overlaps_a_quote(text: str, read: Read) -> None:
    quotes, statements = read(text)
    assert not any(q.span.meets(s.span) for q in quotes for s in statements)


@pytest.mark.parametrize(
    "piece",
    [
        "“a b” ", "Bo: “no no” ", "'a b' ", "Bo said, ", "“We go,” said Bo Lind. ", '"x ', "“‘",
        "boats' ", "“We go”\n— Bo Lind\n\n", "Q: Why?\n\nA: So.\n\n", "“We go,” she said.\n\n",
        '"We go.\n\n',
    ],
)  # fmt: skip
def test_work_grows_with_the_text_and_no_faster(piece: str, read: Read) -> None:
    few, many = (calls(read, piece * times) for times in (60, 480))
    assert many < 10 * few


def calls(read: Read, text: str) -> int:
    """How many functions are called to read a text: the same on every machine."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return count
