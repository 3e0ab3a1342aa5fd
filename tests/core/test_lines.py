from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bot.core.digest import Piece
from bot.core.document import Document
from bot.core.lines import (
    SURE,
    SURE_OF_ROLE,
    document_ref,
    figure_line,
    headline,
    is_sure,
    quote_line,
    sentence_at,
    statement_line,
)
from bot.core.quotes.model import Speaker
from bot.core.spans import Span

TEXT = "Rain fell. Police said 40 fishing boats, worth 3 km of rope, sank. “We wait,” she said."


def test_a_document_is_named_by_id_title_and_place(
    make_document: Callable[..., Document],
) -> None:
    ref = document_ref(make_document(key="b.txt", link="/tmp/b.txt"))
    assert (ref.key, ref.title, ref.link) == ("b.txt", "A title", "/tmp/b.txt")
    assert ref.published == date(2026, 3, 4)


def test_a_text_is_named_by_its_title_else_its_first_sentence() -> None:
    sentences = [Span(0, 10), Span(11, 66)]
    assert headline(TEXT, Span(11, 17), sentences) == "Police"
    assert headline(TEXT, None, sentences) == "Rain fell."
    assert headline("", None, []) == ""


@pytest.mark.parametrize("rule", ["---", "* * *", "=====", "…"])
def test_a_rule_names_no_text(rule: str) -> None:
    text = f"{rule}\n\nRain fell."
    place = Span(0, len(rule))
    sentence = Span(len(rule) + 2, len(text))
    assert headline(text, place, [sentence]) == "Rain fell."
    assert headline(text, None, [place, sentence]) == "Rain fell."
    assert headline(rule, None, [place]) == ""


def test_a_long_headline_is_cut_at_a_word_with_a_visible_mark() -> None:
    text = "word, " * 40
    cut = headline(text, Span(0, len(text)), [])
    assert cut.endswith("word …")
    assert len(cut) <= 122


def test_a_place_is_shown_with_the_sentence_it_begins_in() -> None:
    sentences = [Span(0, 10), Span(11, 66)]
    assert sentence_at(TEXT, sentences, Span(23, 25)).text.startswith("Police said")
    assert sentence_at(TEXT, sentences, Span(67, 75)).span == Span(67, 75)
    assert sentence_at(TEXT, [], Span(0, 4)).text == "Rain"


def test_a_name_under_the_threshold_is_not_shown(author: Any) -> None:
    quote = author(TEXT).quote(
        "We wait,", speaker=Speaker("Ada Brook", "mayor", "pronoun", None, 0.2)
    )
    line = quote_line([quote])
    assert (line.name, line.role, line.sure) == (None, None, False)


@pytest.mark.parametrize(
    ("speaker", "sure"),
    [
        (Speaker("Ada Brook", None, "named", None, SURE), True),
        (Speaker("Ada Brook", None, "named", None, SURE - 0.01), False),
        (Speaker(None, "a spokeswoman", "role", None, SURE_OF_ROLE), True),
        (Speaker(None, "a spokeswoman", "role", None, SURE_OF_ROLE - 0.01), False),
        (Speaker(None, None, "unknown", None, 1.0), False),
    ],
)
def test_a_speaker_is_shown_from_the_threshold_on_and_a_role_from_a_lower_one(
    speaker: Speaker, sure: bool
) -> None:
    assert is_sure(speaker) is sure


def test_an_utterance_keeps_its_pieces_apart_and_is_direct_if_one_of_them_is(author: Any) -> None:
    write = author("“We wait,” she said. “And hope.”")
    line = quote_line([write.quote("We wait,"), write.quote("And hope.", kind="partial")])
    assert [p.text for p in line.pieces] == ["We wait,", "And hope."]
    assert line.kind == "direct"


def test_a_figure_shows_what_it_counts_and_who_says_so(author: Any) -> None:
    write = author(TEXT)
    sentence = sentence_at(TEXT, [Span(0, 10), Span(11, 66)], Span(23, 25))
    boats = write.figure("40", 40, counted_words="fishing boats", by=write.span("Police"))
    line = figure_line(boats, sentence)
    assert (line.phrase.text, line.number.text, line.by) == ("40 fishing boats", "40", "Police")
    assert line.phrase.span.of(TEXT) == line.phrase.text
    rope = write.figure("3", 3, unit="kilometre", unit_span=write.span("km"))
    assert figure_line(rope, sentence).phrase.text == "3 km"


def test_a_figure_whose_noun_stands_outside_the_sentence_is_shown_alone(author: Any) -> None:
    write = author(TEXT)
    sentence = sentence_at(TEXT, [Span(0, 25)], Span(23, 25))
    boats = write.figure("40", 40, counted_words="fishing boats", by=write.span("she"))
    line = figure_line(boats, sentence)
    assert (line.phrase.text, line.by) == ("40", None)


def test_a_statement_is_shown_as_its_whole_sentence(author: Any) -> None:
    write = author(TEXT)
    sentence = sentence_at(TEXT, [Span(11, 66)], Span(23, 25))
    statement = write.statement(
        "40 fishing boats", speaker=Speaker("Ada Brook", None, "named", None, 0.9)
    )
    line = statement_line(statement, sentence)
    assert (line.sentence, line.name) == (sentence, "Ada Brook")
    assert statement_line(write.statement("40"), sentence).name is None


def test_a_hedge_that_bounds_the_number_is_part_of_its_phrase(author: Any) -> None:
    text = "About 40 boats and, reportedly, 30 rafts; 20 buoys or so, at the most 10 men."
    write = author(text)
    sentence = sentence_at(text, [Span(0, len(text))], Span(0, 5))

    def phrase(words: str, value: float, hedge: str, comparator: str) -> tuple[str, str | None]:
        place = (write.span(hedge),)
        figure = write.figure(words, value, comparator=comparator, hedge=hedge, hedge_spans=place)
        line = figure_line(figure, sentence)
        assert line.phrase.span.of(text) == line.phrase.text
        return line.phrase.text, line.hedge

    assert phrase("40", 40, "About", "about") == ("About 40", None)
    assert phrase("30", 30, "reportedly", "exact") == ("30", "reportedly")
    assert phrase("20", 20, "or so", "about") == ("20", "or so")
    assert phrase("10", 10, "men", "at_most") == ("10", "men")


def test_a_hedge_in_another_sentence_stays_in_words(author: Any) -> None:
    text = "About that. 40 boats."
    write = author(text)
    figure = write.figure(
        "40", 40, comparator="about", hedge="About", hedge_spans=(write.span("About"),)
    )
    line = figure_line(figure, sentence_at(text, [Span(0, 11), Span(12, 21)], Span(12, 14)))
    assert (line.phrase.text, line.hedge) == ("40", "About")


@pytest.mark.parametrize(
    ("text", "said", "shown"),
    [
        ("A: All of them.", "All of them.", "All of them."),
        ("MAYOR ORRIN: We stay here.", "We stay here.", "We stay here."),
        ("Orrin denied: it rains.", "it rains.", None),
        ("She says it rains.", "it rains.", "She says it rains."),
        ("It is as we told the whole council: it rains.", "it rains.", None),
    ],
)
def test_a_statement_is_its_sentence_without_the_label_of_its_turn(
    author: Any, text: str, said: str, shown: str | None
) -> None:
    write = author(text)
    whole = Span(0, len(text))
    line = statement_line(write.statement(said, sentence=whole), Piece(text, whole))
    assert line.sentence.text == (shown or text)
    assert line.sentence.span.of(text) == line.sentence.text


def test_a_role_that_tells_nobody_is_not_shown_and_whom_its_pronoun_means_is(author: Any) -> None:
    write = author("“We wait,” and “We go.”")
    pair = Speaker(None, "two of them", "role", None, 0.9)
    wife = Speaker(None, "his wife", "role", None, 0.9, owner="Karl Stenning")
    line = quote_line([write.quote("We wait,", speaker=pair)])
    assert (line.role, line.owner, line.sure) == (None, None, True)
    line = quote_line([write.quote("We go.", speaker=wife)])
    assert (line.role, line.owner) == ("his wife", "Karl Stenning")
