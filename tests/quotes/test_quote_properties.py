"""What holds for every text, however broken."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.quotes.model import Quote, Statement

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
    "piece", ["“a b” ", "Bo: “no no” ", "'a b' ", "Bo said, ", "“We go,” said Bo Lind. ", '"x ']
)
def test_work_grows_with_the_text_and_no_faster(piece: str, read: Read) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        start = time.process_time()
        read(text)
        return time.process_time() - start

    seconds(50)
    assert seconds(4000) < 30 * max(seconds(400), 0.01)
