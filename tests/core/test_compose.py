from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.core.compose import NOTHING, alert, delivery_id, period, section
from bot.core.digest import ChangeLine, DocumentRef, Section, Show, TextLine
from bot.core.document import Document, document_id
from bot.core.extraction import extract
from bot.core.layout import Notice
from bot.core.spans import Span

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
TEXT = "One said “aa bb”, two “cc dd”, three “ee ff”. Then 11 cats, 22 dogs and 33 birds left."


def test_the_best_lines_are_taken_and_shown_in_the_order_of_the_text(
    make_document: Callable[..., Document], author: Any
) -> None:
    write = author(TEXT)
    found = write.extraction(
        quotes=(
            write.quote("aa bb", 1, score=1.0, key=True),
            write.quote("cc dd", 2, score=3.0, key=True),
            write.quote("ee ff", 3, score=2.0, key=True),
        ),
        figures=(
            write.figure("11", 11, score=1.0, key=True),
            write.figure("22", 22, score=3.0, key=False),
            write.figure("33", 33, score=2.0, key=True),
        ),
    )
    part = section(make_document(TEXT), found, Show(quotes=2, figures=1))
    assert [line.pieces[0].text for line in part.quotes] == ["cc dd", "ee ff"]
    assert [line.number.text for line in part.figures] == ["33"]
    assert (part.more_quotes, part.more_figures) == (1, 2)


def test_one_fact_is_shown_once(make_document: Callable[..., Document], author: Any) -> None:
    text = "900 people fled. Later, all 900 people came back."
    write = author(text)
    first = write.figure("900", 900, counted="person", score=2.0, key=True)
    again = write.figure("all 900", 900, counted="person", score=1.0, key=True)
    part = section(make_document(text), write.extraction(figures=(first, again)), Show())
    assert [line.number.text for line in part.figures] == ["900"]


def test_of_two_figures_that_tell_one_fact_the_one_that_says_more_is_shown(
    make_document: Callable[..., Document], author: Any
) -> None:
    text = "He needs 15 percent. He has 15 percent of all. Now 85 of the 154 boats sank."
    write = author(text)
    bare = write.figure("15 percent", 15, unit="percent", kind="percent", score=2.0, key=True)
    place = text.rindex("15 percent")
    full = replace(
        bare,
        span=Span(place, place + 10),
        counted="vote",
        counted_span=Span(place + 11, place + 17),
        score=1.0,
    )
    part = write.figure("154", 154, counted="boat", score=1.5, key=True)
    whole = write.figure("85", 85, counted_words="of the 154 boats", score=0.9, key=True)
    extraction = write.extraction(figures=(bare, full, whole, part))
    shown = section(make_document(text), extraction, Show()).figures
    assert [line.number.span for line in shown] == [full.span, whole.span]


def test_a_figure_that_a_shown_quote_gives_is_left_out_unless_there_is_no_other(
    make_document: Callable[..., Document],
) -> None:
    text = "The ferry is to close\n\n“We lost 40 boats in one night,” Ana Renn said."
    more = text + " The port has 300 boats."

    def numbers(text: str, show: Show) -> list[str]:
        part = section(make_document(text), extract(text), show)
        return [line.number.text for line in part.figures]

    assert numbers(text, Show()) == ["40"]
    assert numbers(more, Show()) == ["300"]
    assert numbers(more, Show(quotes=0)) == ["40", "300"]


def test_a_figure_in_somebodys_words_says_whose_they_are(
    make_document: Callable[..., Document],
) -> None:
    text = "Ferry to close\n\n“We lost 40 boats in a night. It took 3,000 nets,” Ana Renn said."
    part = section(make_document(text), extract(text), Show(quotes=3))
    assert [line.by for line in part.figures] == ["Ana Renn", "Ana Renn"]


def test_a_dateline_stands_in_no_sentence_that_is_shown(
    make_document: Callable[..., Document],
) -> None:
    text = (
        "The ferry is to close\n\nTARN HAVEN, Ostmark (Wire) — The ferry lost 412 boats in May.\n\n"
        "KELL (Wire) — Ana Renn said that the ferry would come back in spring."
    )
    part = section(make_document(text), extract(text), Show())
    shown = [line.sentence.text for line in (*part.figures, *part.statements)]
    assert shown == [
        "The ferry lost 412 boats in May.",
        "Ana Renn said that the ferry would come back in spring.",
    ]


def test_a_statement_whose_sentence_a_figure_shows_is_not_shown_again(
    make_document: Callable[..., Document], author: Any
) -> None:
    text = "Police said 40 boats sank. The mayor said it would pass. She warned of it again."
    write = author(text)
    sentences = (Span(0, 26), Span(27, 56), Span(57, len(text)))
    said = tuple(
        write.statement(words, sentence=sentences[n], score=3.0 - n, key=True)
        for n, words in enumerate(["40 boats sank", "it would pass", "of it again"])
    )
    found = write.extraction(
        sentences=sentences,
        statements=(*said, write.statement("would", sentence=sentences[1], key=True)),
        figures=(write.figure("40", 40, key=True),),
    )
    part = section(make_document(text), found, Show(statements=1))
    assert [line.sentence.text for line in part.statements] == ["The mayor said it would pass."]


def test_a_statement_whose_sentence_explains_a_quote_is_not_shown_again(
    make_document: Callable[..., Document],
) -> None:
    told = "Ana Renn said that the council would close the mill of Kell."
    text = f"A title\n\n{told}\n\n“It will cost us all we have,” she said."
    part = section(make_document(text), extract(text), Show())
    assert [line.context.text for line in part.quotes if line.context] == [told]
    assert part.statements == ()


def test_own_words_without_marks_are_shown_as_quotes_and_share_their_budget(
    make_document: Callable[..., Document], author: Any
) -> None:
    text = "“It is late,” she said. Q: And now? A: We go home by boat. It is not far from here."
    write = author(text)
    spoken = {"key": True, "spoken": True}
    found = write.extraction(
        quotes=(write.quote("It is late,", 1, score=2.0, key=True),),
        statements=(
            write.statement("We go home by boat.", score=3.0, **spoken),
            write.statement("It is not far from here.", score=1.0, **spoken),
        ),
    )
    part = section(make_document(text), found, Show(quotes=2))
    assert [line.pieces[0].text for line in part.quotes] == ["It is late,", "We go home by boat."]
    assert (part.statements, part.more_quotes, part.best_quote) == ((), 1, 1)


def test_what_is_odd_about_a_document_is_noted(
    make_document: Callable[..., Document], author: Any
) -> None:
    found = author("Nothing.").extraction(warnings=(Notice("odd", "Something is odd.", None),))
    assert section(make_document(), found, Show()).notes == ("Something is odd.", NOTHING)


def test_a_title_that_would_stand_alone_says_that_nothing_was_found(
    make_document: Callable[..., Document],
) -> None:
    empty, told = "It rained.", "It rained.\n\n“We will stay here,” said Ada Brook."
    notes = [section(make_document(t), extract(t), Show()).notes for t in (empty, told)]
    assert notes == [(NOTHING,), ()]


def test_a_correction_is_an_update_with_an_id_of_its_own(
    make_document: Callable[..., Document], author: Any
) -> None:
    found = author("Nothing.").extraction()
    first = alert(section(make_document(), found, Show()), "all", NOON)
    change = (ChangeLine("figure", "500", "600"),)
    later = alert(section(make_document(revision=2), found, Show(), change), "all", NOON, "update")
    assert (first.kind, later.kind) == ("alert", "update")
    assert later.sections[0].changes == change
    assert first.id != later.id


def _part(key: str, day: int, revision: int = 1, lines: bool = True) -> Section:
    ref = DocumentRef(
        document_id("wire", key), key, "wire", key, revision, date(2026, 3, day), NOON
    )
    changes = (ChangeLine("quote", None, f"{key} {revision}"),) if lines else ()
    return Section(ref, changes=changes)


def test_a_period_shows_each_document_once_newest_first_and_no_empty_one() -> None:
    parts = [_part("a", 1), _part("b", 3), _part("a", 1, 2), _part("c", 2), _part("d", 4, 1, False)]
    digest = period("Today", [*parts, _part("a", 1)], NOON, "all")
    assert [(s.document.key, s.document.revision) for s in digest.sections] == [
        ("b", 1),
        ("c", 1),
        ("a", 2),
    ]


@given(st.permutations([("a", 1), ("b", 3), ("c", 2), ("d", 3)]))
def test_the_order_of_arrival_does_not_change_a_period(order: list[tuple[str, int]]) -> None:
    parts = [_part(key, day) for key, day in order]
    expected = period("Today", [_part("a", 1), _part("b", 3), _part("c", 2), _part("d", 3)], NOON)
    assert period("Today", parts, NOON).sections == expected.sections


def test_a_delivery_has_one_id_however_often_it_is_planned() -> None:
    digest = period("Today", [_part("a", 1)], NOON, "all")
    same = period("Today", [_part("a", 1)], NOON, "all")
    assert delivery_id(digest, "desk", 1) == delivery_id(same, "desk", 1)
    others = {
        delivery_id(digest, "flash", 1),
        delivery_id(digest, "desk", 2),
        delivery_id(period("Today", [], NOON + timedelta(hours=1), "all"), "desk", 1),
    }
    assert delivery_id(digest, "desk", 1) not in others
    assert len(others) == 3
    assert len(delivery_id(digest, "desk", 1)) <= 25


_WORDS = st.lists(
    st.sampled_from(
        "Mayor Ada Brook said , “ ” . 40 boats about 3% \n\n The “we will not wait,” 1,200".split(
            " "
        )
    ),
    max_size=120,
).map(" ".join)


@given(_WORDS, st.integers(0, 3), st.integers(0, 4), st.integers(0, 2))
def test_a_section_fits_its_budget_and_every_line_stands_in_the_text(
    text: str, quotes: int, figures: int, statements: int
) -> None:
    document = Document(document_id("wire", "a"), "wire", "a", text, 1, "A title", None, NOON)
    found = extract(text)
    part = section(document, found, Show(quotes, figures, statements))
    assert len(part.quotes) <= quotes
    assert len(part.figures) <= figures
    assert len(part.statements) <= statements
    pieces = [p for line in part.quotes for p in line.pieces]
    pieces += [p for line in part.figures for p in (line.phrase, line.number, line.sentence)]
    pieces += [line.sentence for line in part.statements]
    assert all(piece.span.of(text) == piece.text for piece in pieces)
    assert len({p.span for p in pieces if p}) == len(set(pieces))


def test_below_a_quote_stands_its_own_sentence_where_that_tells_enough() -> None:
    text = (
        "A title\n\nLast year Ada Brook praised a diver who had been hurt at the old weir.\n\n"
        "In May, as a guest was led from the hall in Kell, Brook said, “I would like to see him.”"
    )
    document = Document(document_id("wire", "a"), "wire", "a", text, 1, "A title", None, NOON)
    (line,) = section(document, extract(text), Show()).quotes
    assert line.context is not None
    assert line.context.text.startswith("In May, as a guest")


@given(_WORDS)
def test_the_best_lines_of_a_section_are_those_with_the_highest_scores(text: str) -> None:
    document = Document(document_id("wire", "a"), "wire", "a", text, 1, "A title", None, NOON)
    found = extract(text)
    part = section(document, found, Show())
    one = section(document, found, Show(1, 1, 0))
    # What stands before a quote is not shown where another line shows it.
    best = [replace(q, context=None) for q in part.quotes[part.best_quote : part.best_quote + 1]]
    assert best == [replace(q, context=None) for q in one.quotes]
    assert part.figures[part.best_figure : part.best_figure + 1] == one.figures


def test_a_text_line_is_plain_unless_told() -> None:
    assert TextLine("Nothing found.").style == "plain"
