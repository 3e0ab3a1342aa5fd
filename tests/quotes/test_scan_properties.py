"""What holds for the stretches of every text, however broken."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.layout import read_layout
from bot.core.paragraphs import split_paragraphs
from bot.core.quotes.blocks import label_end, signs
from bot.core.quotes.marks import marks_of
from bot.core.quotes.scan import Stretch, scan
from bot.core.spans import Span

MARKS = [*list("“”„‟«»\"＂'‘’‚‹›「」『』`"), "''", "``", "’’", "‘‘"]

TEXTS = st.lists(
    st.one_of(
        st.sampled_from(MARKS),
        st.sampled_from(
            ["Ann", "we go", "QUILL: ", "12", "s", "said ", ", captain", "—", "> ", "- "]
        ),
        st.sampled_from([" ", "\n", "\n\n", ".", ",", "?", "\u2029", "\r\n"]),
        st.text(max_size=4),
    ),
    max_size=40,
).map("".join)


def stretches(text: str) -> tuple[tuple[Span, ...], tuple[Stretch, ...]]:
    paragraphs = read_layout(text).paragraphs
    return paragraphs, scan(text, paragraphs)


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_every_stretch_is_words_inside_its_marks_inside_a_paragraph(text: str) -> None:
    paragraphs, found = stretches(text)
    for stretch in found:
        words = stretch.span.of(text)
        assert words == words.strip() != ""
        assert stretch.outer.holds(stretch.span)
        assert any(paragraph.holds(stretch.outer) for paragraph in paragraphs)


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_stretches_come_in_order_and_never_overlap(text: str) -> None:
    _, found = stretches(text)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_what_is_resumed_follows_what_was_left_open(text: str) -> None:
    _, found = stretches(text)
    for n, stretch in enumerate(found):
        assert not stretch.resumed or (n and found[n - 1].unclosed)


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_marks_are_characters_of_the_text_in_order(text: str) -> None:
    for paragraph in split_paragraphs(text):
        marks = marks_of(text, paragraph)
        assert all(m.start < m.end <= paragraph.end for m in marks)
        assert all(a.end <= b.start for a, b in pairwise(marks))
        assert not any(m.opens and m.closes for m in marks if not m.single)


@given(words=st.text(alphabet=st.characters(categories=["L", "N", "Zs"]), min_size=1))
def test_words_between_a_pair_of_marks_are_found_as_they_stand(words: str) -> None:
    text = f"So “{words}” it is."
    found = scan(text, [Span(0, len(text))])
    assert [s.span.of(text) for s in found] == ([words.strip()] if words.strip() else [])


@given(text=TEXTS)
def test_a_label_or_a_signature_is_looked_for_in_any_text(text: str) -> None:
    span = Span(0, len(text))
    assert 0 <= label_end(text, span) <= len(text)
    assert signs(text, span) in {True, False}


@pytest.mark.no_cover
@pytest.mark.parametrize("mark", MARKS)
def test_twenty_thousand_marks_in_a_row_are_read(mark: str) -> None:
    text = mark * 20_000
    assert len(marks_of(text, Span(0, len(text)))) <= len(text)
    scan(text, [Span(0, len(text))])
