"""What is shown of a sentence beside a line, and when the speaker is told beside it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.chats import wording
from bot.chats.figure_rows import figure_rows
from bot.chats.windows import LONGEST_CONTEXT
from bot.core.digest import FigureLine, Piece, QuoteLine, StatementLine
from bot.core.spans import Span

LONG = "The harbour office has never " + "so far " * 30 + "blamed 40 rowers for it" + " at all" * 40
CLAUSES = "It rained; " + "the office waited, " * 20 + "and 40 rowers came" + " home again" * 30


def figure(sentence: str, number: str) -> FigureLine:
    at = sentence.index(number)
    place = Piece(number, Span(at, at + len(number)))
    return FigureLine(place, place, None, Piece(sentence, Span(0, len(sentence))))


def context(line: FigureLine) -> str:
    return figure_rows([line])[0].context


def test_a_short_sentence_is_shown_whole() -> None:
    assert context(figure("No 40 rowers came.", "40")) == "No 40 rowers came."


def test_the_beginning_of_a_long_sentence_is_kept_while_there_is_room() -> None:
    short = LONG.replace("so far " * 30, "so far " * 10)
    assert context(figure(short, "40")).startswith("The harbour office has never so far")


def test_a_far_number_is_shown_from_the_beginning_of_its_clause() -> None:
    assert context(figure(CLAUSES, "40")).startswith("… and 40 rowers came")


@given(st.text(max_size=900), st.integers(0, 900))
def test_what_is_shown_is_part_of_the_sentence_and_not_too_long(text: str, at: int) -> None:
    sentence = Piece(text, Span(0, len(text)))
    line = FigureLine(Piece("", Span(at, at)), Piece("", Span(at, at)), None, sentence)
    shown = context(line)
    core = shown.removeprefix("… ").removesuffix(" …")
    assert core in wording.neutralise(text)
    assert len(core) <= LONGEST_CONTEXT


def quote(context: Piece | None) -> QuoteLine:
    return QuoteLine((Piece("rotten", Span(4, 10)),), "partial", "Ana Renn", None, "named",
                     context=context)  # fmt: skip


def test_a_long_quote_is_marked_in_the_sentence_below_it_and_not_said_again() -> None:
    words = "It was wrong to close the harbour, and it will be wrong again next spring."
    text = f"Asked of the ferry, she said, “{words}”"
    at = text.index(words)
    line = replace(
        quote(Piece(text, Span(0, len(text)))), pieces=(Piece(words, Span(at, at + len(words))),)
    )
    assert wording.around(line) == "Asked of the ferry, she said, “…”"
    assert wording.around(replace(line, pieces=(Piece(text[:3], Span(0, 3)),))) == text


def test_words_that_do_not_stand_alone_are_shown_with_their_sentence() -> None:
    assert wording.around(quote(Piece("It is rotten.", Span(0, 13)))) == "It is rotten."
    assert wording.around(quote(None)) == ""


def told(sentence: str, name: str | None, role: str | None) -> tuple[str | None, str]:
    line = StatementLine(Piece(sentence, Span(0, len(sentence))), name, role)
    who = wording.told(line)
    return who.words if who else None, wording.signed(line)


def test_a_speaker_whom_the_sentence_names_in_full_is_not_named_twice() -> None:
    assert told("Mayor Ana Renn said it would pass.", "Ana Renn", "Mayor") == (None, "")
    assert told("The rowers said it would pass.", None, "rowers") == (None, "")
    assert told("Mayor Renn said it would pass.", "Renn", "head of the council") == (None, "")


def test_a_speaker_whom_the_sentence_names_in_part_signs_it() -> None:
    assert told("Renn said it would pass.", "Ana Renn", "Mayor") == (None, "Mayor Ana Renn")
    assert told("Mayor Renn said it would pass.", "Ana Renn", "Mayor") == (None, "Ana Renn")
    assert told("Ana Renn said so.", "Ana Renn", "Mayor") == (None, "Mayor Ana Renn")


def test_a_speaker_whom_the_sentence_does_not_name_is_named_before_it() -> None:
    assert told("She said it would pass.", "Ana Renn", None) == ("Ana Renn", "")
    assert told("The code was bad, she said.", "Ode", None) == ("Ode", "")
    assert told("It would pass, it was said.", None, None) == ("speaker not certain", "")


def rows(sentence: str, *numbers: str, by: tuple[str | None, ...] = ()) -> list[tuple[str, str]]:
    lines = [figure(sentence, number) for number in numbers]
    lines = [replace(f, by=who) for f, who in zip(lines, by, strict=True)] if by else lines
    return [
        (" · ".join(f.number.text for f in row.figures), row.context) for row in figure_rows(lines)
    ]


def test_figures_of_one_sentence_stand_in_one_row_above_it() -> None:
    text = "Of 60 rowers 40 came."
    assert rows(text, "60", "40") == [("60 · 40", text)]


def test_figures_of_two_sources_stand_in_two_rows_above_their_sentence() -> None:
    text = "The club counted 60 rowers and the office 40."
    assert rows(text, "60", "40", by=("The club", "the office")) == [("60", ""), ("40", text)]


def test_a_number_too_far_from_the_others_has_a_part_of_the_sentence_of_its_own() -> None:
    text = "The club counted 60 rowers, " + "and the rain went on, " * 20 + "and 40 came home."
    (first, above), (second, below) = rows(text, "60", "40")
    assert (first, second) == ("60", "40")
    assert "60 rowers" in above
    assert "40 came home" in below


@given(st.lists(st.integers(0, 880), min_size=1, max_size=4), st.text(max_size=900))
def test_every_number_of_a_row_stands_in_what_is_shown_below(places: list[int], text: str) -> None:
    text = text.ljust(900, "x")
    sentence = Piece(text, Span(0, len(text)))
    pieces = [Piece(text[n : n + 3], Span(n, n + 3)) for n in sorted(places)]
    for row in figure_rows([FigureLine(p, p, None, sentence) for p in pieces]):
        assert all(wording.neutralise(f.number.text) in row.context for f in row.figures)
