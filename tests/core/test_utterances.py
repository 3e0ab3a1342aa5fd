"""Words are shown side by side only where nothing but who speaks stood between them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.compose import section
from bot.core.digest import QuoteLine, Show
from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.quotes.model import Speaker
from bot.core.spans import Span
from bot.core.utterances import run_to_show

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def shown(make_document: Callable[..., Document], text: str) -> list[QuoteLine]:
    return list(section(make_document(text), extract(text), Show(quotes=3)).quotes)


def words(line: QuoteLine) -> list[str]:
    return [piece.text for piece in line.pieces]


JOINED = [
    pytest.param("“We will stay,” Ana Renn said, “and the bridge will hold.” The rain went on.",
                 ["We will stay,", "and the bridge will hold."], id="an interrupted sentence"),
    pytest.param("“We will stay here,” Ana Renn said. “The bridge will hold us all.”",
                 ["We will stay here,", "The bridge will hold us all."], id="whole sentences"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pieces"), JOINED)
def test_pieces_with_no_more_than_the_speaker_between_them_are_shown_together(
    text: str, pieces: list[str], make_document: Callable[..., Document]
) -> None:
    assert words(shown(make_document, text)[0]) == pieces


APART = [
    pytest.param("“They will end the ferry.” Otto Brandt shook his head. “No,” he said. “Although"
                 " the rowers may do something,” Ana Renn said.", id="words of somebody between"),
    pytest.param("Ana Renn backs “higher pay for all who row,” but opposes “a freeze of any sort”.",
                 id="a verb of the writer's"),
    pytest.param("“We thought only the mayor was deaf,” Ana Renn said, and the port “kind of"
                 " misheard it” too.", id="a subject of the writer's"),
]  # fmt: skip


@pytest.mark.parametrize("text", APART)
def test_pieces_with_other_words_between_them_are_not_put_together(
    text: str, make_document: Callable[..., Document]
) -> None:
    assert all(len(line.pieces) == 1 for line in shown(make_document, text))


def test_the_same_words_are_shown_once(make_document: Callable[..., Document]) -> None:
    text = (
        "“We will stay here,” Ana Renn said. “The bridge will hold us all.”\n\n“We will stay here."
        " The bridge will hold us all.”"
    )
    lines = shown(make_document, text)
    assert [words(line) for line in lines] == [
        ["We will stay here,", "The bridge will hold us all."]
    ]


ALONE = [
    pytest.param("“The bridge will hold us all,” Ana Renn said.", id="a sentence"),
    pytest.param("Ana Renn said “the bridge will hold us all”.", id="a clause in small letters"),
    pytest.param("Ana Renn said that “The bridge will hold us all.”", id="behind that"),
]
LOST = [
    pytest.param("Ana Renn called the bridge “rotten to the last of its planks”.", id="a part"),
    pytest.param("Those who think “The bridge will hold us are badly wrong,” Ana Renn said.",
                 id="a sentence that the writer began"),
]  # fmt: skip


@pytest.mark.parametrize("text", ALONE)
def test_words_that_stand_alone_need_no_sentence(
    text: str, make_document: Callable[..., Document]
) -> None:
    assert [line.context for line in shown(make_document, text)] == [None]


@pytest.mark.parametrize("text", LOST)
def test_words_that_do_not_stand_alone_bring_their_sentence(
    text: str, make_document: Callable[..., Document]
) -> None:
    (line,) = shown(make_document, text)
    assert line.context is not None
    assert line.context.text == text


def test_a_sentence_that_only_says_the_quote_again_is_left_out(
    make_document: Callable[..., Document],
) -> None:
    text = "“too far from any of our boats,” Ana Renn said."
    assert [line.context for line in shown(make_document, text)] == [None]


def test_a_quote_of_the_headline_is_shown_as_the_text_below_has_it(
    make_document: Callable[..., Document],
) -> None:
    text = (
        "Ana Renn: ‘The Bridge Will Hold Us All’\n\nThe rain went on for days in Kell.\n\n"
        "“The bridge will hold us all,” Ana Renn said on Monday."
    )
    assert [words(line) for line in shown(make_document, text)] == [
        ["The bridge will hold us all,"]
    ]


PARTS = st.lists(
    st.sampled_from(
        ["“We stay,” ", "“a freeze” ", "Ana Renn said. ", "she said, ", "but opposes ", "\n\n",
         "“So. ", "He called it ", "‘no,’ "]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(PARTS)
def test_every_shown_word_stands_where_its_line_says(text: str) -> None:
    document = Document("d1", "wire", "a.txt", text, 1, "A title", None, NOON)
    for line in section(document, extract(text), Show()).quotes:
        pieces = [*line.pieces, *([line.context] if line.context else [])]
        assert all(text[p.span.start : p.span.end] == p.text for p in pieces)
        assert list(line.pieces) == sorted(line.pieces, key=lambda p: p.span)


def test_paragraphs_of_a_block_quote_stand_beside_each_other(author: Any) -> None:
    write = author("Ann Quill wrote:\n\n> that the mill closed,\n>\n> and it was late.")
    pieces = [write.quote("that the mill closed,"), write.quote("and it was late.")]
    assert list(run_to_show(write.text, pieces)) == pieces


@pytest.mark.parametrize(
    "asked",
    [
        "Asked about the burnt mill, Ana Renn said: ",
        "When pressed on the burnt mill, Ana Renn said: ",
        "But when asked about the burnt mill, she said, and Ana Renn meant it: ",
    ],
)
def test_an_answer_is_shown_with_what_was_asked(
    asked: str, make_document: Callable[..., Document]
) -> None:
    text = f"Ana Renn spoke.\n\n{asked}“It is wrong, but we have no right to judge.”"
    (line,) = shown(make_document, text)
    assert line.context is not None
    assert "burnt mill" in line.context.text


BEFORE = "The council voted to close the mill of Kell."


@pytest.mark.parametrize(
    "said",
    [
        "It will cost us all we have this year.",
        "That was not what the rowers of the town wanted.",
        "In the end they gave us nothing but a letter.",
    ],
)
def test_words_that_mean_what_was_told_before_are_shown_with_the_sentence_before(
    said: str, make_document: Callable[..., Document]
) -> None:
    text = f"A title\n\nIt rained on Monday.\n\n{BEFORE}\n\n“{said}” Ana Renn said."
    (line,) = shown(make_document, text)
    assert line.context is not None
    assert line.context.text == BEFORE


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (BEFORE, "The mill of Kell was all that we had here."),
        (BEFORE, "We heard from Tom Brandt that they would come back."),
        ("They voted on it that very night in Kell.", "It will cost us all we have."),
        ("A vote.", "It will cost us all we have."),
        (BEFORE[:-1] + ", " + "which had stood there for a very long time, " * 8 + "on Monday.",
         "It will cost us all we have."),
        ("“We were never asked about the mill of Kell,” Ana Renn said.",
         "It will cost us all we have."),
    ],
)  # fmt: skip
def test_what_explains_nothing_or_stands_there_anyway_is_not_shown_below(
    before: str, said: str, make_document: Callable[..., Document]
) -> None:
    text = f"A title\n\n{before}\n\n“{said}” Ana Renn said."
    assert shown(make_document, text)[-1].context is None


INTERVIEW = (
    "An evening with Ana Renn\n\nAna Renn spoke with the Courier on the quay of Kell.\n\n"
    "Q: The mill of Kell is to close. Do you fear for the town?\n\n"
    "A: I fear for all who work there and for the boats. We have talked about it for a year.\n\n"
    "Q: What would you ask of the council?\n\n"
    "A: I would ask the council to come and look at the quay for once."
)


def test_an_answer_of_an_interview_is_shown_with_its_question_and_one_question_once(
    make_document: Callable[..., Document],
) -> None:
    lines = shown(make_document, INTERVIEW)
    assert [line.context.text if line.context else None for line in lines] == [
        "Q: The mill of Kell is to close. Do you fear for the town?",
        None,
        "Q: What would you ask of the council?",
    ]


def test_words_of_nobody_surely_are_shown_with_the_sentence_that_may_tell_who(
    make_document: Callable[..., Document], author: Any
) -> None:
    text = "The mill is shut, Renn wrote. “We were never asked about it,” the letter of Renn says."
    write = author(text)
    sentences = (Span(0, 29), Span(30, len(text)))

    def context(speaker: Speaker, words: str) -> str | None:
        quotes = (write.quote(words, 1, speaker=speaker, key=True),)
        found = write.extraction(quotes=quotes, sentences=sentences)
        (line,) = section(make_document(text), found, Show()).quotes
        return line.context.text if line.context else None

    words = "We were never asked about it,"
    unsure = Speaker("Ana Renn", None, "named", None, 0.3)
    sure = Speaker("Ana Renn", None, "named", None, 0.9)
    nobody = Speaker(None, "the two", "role", None, 0.9)
    assert context(unsure, words) == sentences[1].of(text)
    assert context(nobody, words) == sentences[1].of(text)
    assert context(sure, words) is None


def test_words_of_nobody_surely_without_a_sentence_of_their_own_have_the_one_before(
    make_document: Callable[..., Document], author: Any
) -> None:
    text = "Renn answered in a letter on Monday.\n\n“We were never asked about the mill.”"
    write = author(text)
    quote = write.quote("We were never asked about the mill.", 1, key=True)
    found = write.extraction(quotes=(quote,), sentences=(Span(0, 36), Span(38, len(text))))
    (line,) = section(make_document(text), found, Show()).quotes
    assert line.context is not None
    assert line.context.text == "Renn answered in a letter on Monday."
