"""Sentences: where they end, and where they must not."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.paragraphs import split_paragraphs
from bot.core.quotes.scan import scan
from bot.core.sentences import split
from bot.core.spans import Span

pytestmark = pytest.mark.traced

_PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["“", "”", '"', "'", "‘", "’", "«", "»", "''", ". ", "! ", "? ", "… ", "\n\n", "\r\n"]
        ),
        st.sampled_from(["Ann", "said", "Mr.", "U.S.", "3.5", "no", "it", " ", ", ", ": "]),
        st.text(max_size=6),
    ),
    max_size=40,
)


def sentences(text: str) -> list[str]:
    paragraphs = split_paragraphs(text)
    return [s.of(text) for s in split(text, paragraphs, scan(text, paragraphs))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained. We left.", ["It rained.", "We left."], id="full stop"),
        pytest.param("Why? Nobody knew!", ["Why?", "Nobody knew!"], id="question and cry"),
        pytest.param("Mr. Oduya left.", ["Mr. Oduya left."], id="courtesy title"),
        pytest.param("J. K. Lund spoke.", ["J. K. Lund spoke."], id="initials"),
        pytest.param("It cost 3.5 crowns.", ["It cost 3.5 crowns."], id="decimal"),
        pytest.param("Tar Co. Bergen won.", ["Tar Co. Bergen won."], id="company abbreviation"),
        pytest.param(
            "He sailed for the U.S. The rest stayed.",
            ["He sailed for the U.S.", "The rest stayed."],
            id="abbreviation that ends a sentence",
        ),
        pytest.param("They paid No. 5 twice.", ["They paid No. 5 twice."], id="number sign word"),
        pytest.param("They said no. Then rain.", ["They said no.", "Then rain."], id="plain no"),
        pytest.param("So … we wait.", ["So … we wait."], id="ellipsis inside"),
        pytest.param("We wait… Then we go.", ["We wait…", "Then we go."], id="ellipsis at the end"),
        pytest.param(
            "“We won. They lost,” she said. It rained.",
            ["“We won. They lost,” she said.", "It rained."],
            id="full stop inside a quote",
        ),
        pytest.param(
            "“We won.” The crowd left.", ["“We won.”", "The crowd left."], id="quote is a sentence"
        ),
        pytest.param("“Why?” he said.", ["“Why?” he said."], id="attribution in small letters"),
        pytest.param(
            "“Never!” Dana Reyes said.", ["“Never!” Dana Reyes said."], id="attribution by name"
        ),
        pytest.param(
            '"We won." Bo said. Then rain.',
            ['"We won." Bo said.', "Then rain."],
            id="attribution after a full stop",
        ),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="carriage returns"),
        pytest.param("  One.  Two.  ", ["One.", "Two."], id="white space trimmed"),
        pytest.param(
            "It ended.”“It began.", ["It ended.”", "“It began."], id="marks without space"
        ),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@settings(max_examples=150, deadline=None)
@given(_PIECES)
def test_sentences_are_in_order_trimmed_and_cover_all_but_white_space(pieces: list[str]) -> None:
    text = "".join(pieces)
    paragraphs = split_paragraphs(text)
    found = split(text, paragraphs, scan(text, paragraphs))
    covered = "".join(s.of(text) for s in found)
    assert "".join(covered.split()) == "".join("".join(p.of(text) for p in paragraphs).split())
    assert all(s.of(text).strip() == s.of(text) != "" for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=150, deadline=None)
@given(_PIECES)
def test_no_sentence_begins_or_ends_inside_a_quote(pieces: list[str]) -> None:
    text = "".join(pieces)
    paragraphs = split_paragraphs(text)
    stretches = scan(text, paragraphs)
    for sentence in split(text, paragraphs, stretches):
        for stretch in stretches:
            assert not stretch.outer.start < sentence.start < stretch.span.end
            assert not stretch.span.start < sentence.end < stretch.span.end


def test_a_line_of_a_megabyte_is_cut_in_one_pass() -> None:
    text = "Nobody came. " * 80_000
    assert len(split(text, [Span(0, len(text))], ())) == 80_000
