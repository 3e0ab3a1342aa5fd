"""What is shown of a sentence beside a line, and when the speaker is told beside it."""

from hypothesis import given
from hypothesis import strategies as st

from bot.chats import wording
from bot.core.digest import FigureLine, Piece, QuoteLine, StatementLine
from bot.core.spans import Span

LONG = "The harbour office has never " + "so far " * 30 + "blamed 40 rowers for it" + " at all" * 40
CLAUSES = "It rained; " + "the office waited, " * 20 + "and 40 rowers came" + " home again" * 30


def figure(sentence: str, number: str) -> FigureLine:
    at = sentence.index(number)
    place = Piece(number, Span(at, at + len(number)))
    return FigureLine(place, place, None, Piece(sentence, Span(0, len(sentence))))


def test_a_short_sentence_is_shown_whole() -> None:
    assert wording.context(figure("No 40 rowers came.", "40")) == "No 40 rowers came."


def test_the_beginning_of_a_long_sentence_is_kept_while_there_is_room() -> None:
    short = LONG.replace("so far " * 30, "so far " * 10)
    assert wording.context(figure(short, "40")).startswith("The harbour office has never so far")


def test_a_far_number_is_shown_from_the_beginning_of_its_clause() -> None:
    assert wording.context(figure(CLAUSES, "40")).startswith("… and 40 rowers came")


@given(st.text(max_size=900), st.integers(0, 900))
def test_what_is_shown_is_part_of_the_sentence_and_not_too_long(text: str, at: int) -> None:
    sentence = Piece(text, Span(0, len(text)))
    line = FigureLine(Piece("", Span(at, at)), Piece("", Span(at, at)), None, sentence)
    shown = wording.context(line)
    core = shown.removeprefix("… ").removesuffix(" …")
    assert core in wording.neutralise(text)
    assert len(core) <= wording.LONGEST_CONTEXT


def quote(context: Piece | None) -> QuoteLine:
    return QuoteLine((Piece("rotten", Span(4, 10)),), "partial", "Ana Renn", None, "named",
                     context=context)  # fmt: skip


def test_words_that_do_not_stand_alone_are_shown_with_their_sentence() -> None:
    assert wording.around(quote(Piece("It is rotten.", Span(0, 13)))) == "It is rotten."
    assert wording.around(quote(None)) == ""


def told(sentence: str, name: str | None, role: str | None) -> str | None:
    who = wording.told(StatementLine(Piece(sentence, Span(0, len(sentence))), name, role))
    return who.words if who else None


def test_a_speaker_whom_the_sentence_names_in_full_is_not_named_twice() -> None:
    assert told("Mayor Ana Renn said it would pass.", "Ana Renn", "Mayor") is None
    assert told("The rowers said it would pass.", None, "rowers") is None


def test_a_speaker_whom_the_sentence_names_in_part_is_named_beside_it() -> None:
    assert told("Renn said it would pass.", "Ana Renn", "Mayor") == "Ana Renn, Mayor"
    assert told("She said it would pass.", "Ana Renn", None) == "Ana Renn"
    assert told("The code was bad, she said.", "Ode", None) == "Ode"
    assert told("It would pass, it was said.", None, None) == "speaker not named"
