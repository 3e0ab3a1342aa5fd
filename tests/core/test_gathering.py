"""A digest of many documents: newest development first, no line twice, nothing lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.digest import (
    ChangeLine,
    DocumentRef,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    StatementLine,
)
from bot.core.gathering import MOST_ALSO, ROOM, beside, gather
from bot.core.spans import Span

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WORDS = ("We leave today.", "we leave TODAY", "Nobody was asked.", "It will cost us.", "No.")
FIGURES = ("40 boats", "3 people", "1,200 homes")
SENTENCES = ("40 boats sank with 3 people.", "The flood hit 1,200 homes.", "Of 40 boats none came.")


def piece(text: str) -> Piece:
    return Piece(text, Span(0, len(text)))


def ref(name: str, hours: int, revision: int = 1) -> DocumentRef:
    fetched = NOON + timedelta(hours=hours)
    return DocumentRef(f"id-{name}", name, "wire", name, revision, date(2026, 3, 4), fetched)


def quote(words: str) -> QuoteLine:
    return QuoteLine((piece(words),), "direct", "Ada Brook", None, "named")


def figure(phrase: str, sentence: str) -> FigureLine:
    return FigureLine(piece(phrase), piece(phrase), None, piece(sentence))


QUOTES = st.sampled_from(WORDS).map(quote)
LINES = st.builds(figure, st.sampled_from(FIGURES), st.sampled_from(SENTENCES))
REPORTED = st.sampled_from(SENTENCES).map(lambda s: StatementLine(piece(s), None, "an aide"))
CHANGES = st.builds(
    ChangeLine, st.just("figure"), st.sampled_from([None, "30 boats"]), st.sampled_from(FIGURES)
)


def few(lines: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(lines, max_size=3).map(tuple)


SECTIONS = st.builds(
    Section,
    st.builds(ref, st.sampled_from("abcdefgh"), st.integers(0, 9), st.integers(1, 2)),
    few(QUOTES),
    few(LINES),
    few(REPORTED),
    few(CHANGES),
    story=st.sampled_from([None, "one", "two"]),
)


def bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def lines(section: Section) -> list[tuple[str, ...]]:
    """What a reader would call the same line twice."""
    said = [("quote", *(bare(p.text) for p in q.pieces)) for q in section.quotes]
    said += [("figure", bare(f.phrase.text), bare(f.sentence.text)) for f in section.figures]
    said += [("statement", bare(s.sentence.text)) for s in section.statements]
    said += [("change", str(c.old), str(c.new)) for c in section.changes]
    return said


@given(st.lists(SECTIONS, max_size=8))
def test_a_digest_never_repeats_a_line_and_loses_none(sections: list[Section]) -> None:
    shown = gather(sections)
    said = [line for section in shown for line in lines(section)]
    assert len(said) == len(set(said))
    newest: dict[str, int] = {}
    for section in sections:
        key = section.document.id
        newest[key] = max(newest.get(key, 0), section.document.revision)
    quotes = {line for section in shown for line in lines(section) if line[0] == "quote"}
    for section in sections:
        if section.document.revision == newest[section.document.id]:
            # Of two sections of one revision the later stands for both.
            same = [s for s in sections if s.document.id == section.document.id]
            if len(same) == 1:
                assert {line for line in lines(section) if line[0] == "quote"} <= quotes


@given(st.lists(SECTIONS, max_size=8))
def test_every_document_with_something_to_show_is_shown_or_named(sections: list[Section]) -> None:
    latest = {s.document.id: s for s in sorted(sections, key=lambda s: s.document.revision)}
    told = {d.id for section in gather(sections) for d in (section.document, *section.also)}
    assert {i for i, s in latest.items() if lines(s)} <= told | {
        i for i, s in latest.items() if sum(x.document.id == i for x in sections) > 1
    }


@given(st.permutations(range(6)))
def test_the_order_of_arrival_does_not_matter(order: list[int]) -> None:
    parts = [
        Section(ref(str(n), n // 2), (quote(WORDS[n % 4]),), story="s" if n in (1, 4) else None)
        for n in range(6)
    ]
    assert gather([parts[n] for n in order]) == gather(parts)


def test_a_storys_sections_stand_together_by_its_newest_document() -> None:
    old = Section(ref("old", 1), (quote("First."),), story="s")
    other = Section(ref("other", 5), (quote("Other."),))
    new = Section(ref("new", 9), (quote("Second."),), story="s")
    assert [s.document.key for s in gather([old, other, new])] == ["new", "old", "other"]


def test_a_document_that_says_nothing_new_is_named_beside_the_one_that_says_it() -> None:
    first = Section(ref("first", 1), (quote("We leave today."),), also=(ref("third", 0),))
    second = Section(ref("second", 2), (quote("We leave today!"), quote("No.")))
    (shown,) = gather([first, second])
    assert shown.document.key == "second"
    assert [d.key for d in shown.also] == ["first", "third"]


def test_documents_beside_a_section_are_named_once_newest_first_and_not_itself() -> None:
    part = Section(ref("a", 0), also=(ref("b", 0),))
    more = beside(part, [ref("c", 0), ref("a", 0), ref("b", 0, 2)])
    assert [(d.key, d.revision) for d in more.also] == [("c", 1), ("b", 2)]
    many = beside(part, [ref(f"d{n}", 0) for n in range(80)])
    assert len(many.also) == MOST_ALSO
    assert beside(part, []) == part
    assert replace(part, also=()) == beside(replace(part, also=()), [])


def test_where_all_would_be_a_flood_the_oldest_are_cut_to_their_best_lines() -> None:
    parts = [
        Section(
            ref(f"d{n}", n),
            tuple(quote(f"Line {n} of quote {m} here.") for m in range(3)),
            tuple(figure(f"{n} boats", f"Sentence {n} and {m}.") for m in range(1)),
            more_quotes=1,
            best_quote=2,
        )
        for n in range(30)
    ]
    shown = gather(parts)
    assert [s.document.key for s in shown] == [f"d{n}" for n in reversed(range(30))]
    whole = [s for s in shown if len(s.quotes) == 3]
    cut = [s for s in shown if len(s.quotes) == 1]
    assert cut == list(shown[len(whole) :])
    assert all(s.quotes[0].pieces[0].text.endswith("quote 2 here.") for s in cut)
    assert {s.more_quotes for s in cut} == {3}
    assert all(s.figures for s in shown)
    few = gather(parts[:10])
    assert sum(len(s.quotes) + len(s.figures) for s in few) == 40 <= ROOM
