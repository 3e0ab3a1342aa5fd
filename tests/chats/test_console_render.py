import re
import unicodedata
from dataclasses import replace

import pytest
from digest_strategies import DIGESTS, pieces, statements
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sample_digests import ALERT, FLOODED, MADE, PERIOD, SECTION, UPDATE, figure, piece, ref

from bot.chats.console.render import render_digest, render_reply
from bot.chats.neutral import neutralise
from bot.core.digest import (
    Digest,
    FigureLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
    TextLine,
)
from bot.core.spans import Span
from bot.ports import Reply

MARKER = "── why: 3fa9c1d2ab · post 8c1fab12cd34"
SGR = re.compile(r"\x1b\[[0-9;]*m")
MARKS = "“”„«»\"'‘’"


def plain(digest: Digest, width: int | None = None) -> str:
    return render_digest(digest, MARKER, width=width, styled=False)


def solid(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=80, deadline=None)
@given(DIGESTS, st.sampled_from([None, 21, 80]), st.booleans())
@example(digest=ALERT, width=80, styled=True)
def test_any_digest_is_shown_whole_and_harmless(
    digest: Digest, width: int | None, styled: bool
) -> None:
    shown = SGR.sub("", render_digest(digest, MARKER, width=width, styled=styled))
    for c in shown:
        assert c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"), repr(c)
        assert c not in "\u200b\u200e\u202e\u2066\ufeff"
    flat = solid(shown)
    for text in pieces(digest):
        if text.startswith("⟪"):
            assert flat.count(solid(neutralise(text))) == 1
    for text in statements(digest):
        at = flat.index(solid(neutralise(text)))
        assert flat[at - 1] not in MARKS


@settings(max_examples=40, deadline=None)
@given(DIGESTS)
def test_only_the_marker_looks_like_a_marker(digest: Digest) -> None:
    faked = replace(digest, title="── post 000000000000")
    lines = plain(faked).splitlines()
    assert [line for line in lines if line.startswith("── ")] == [MARKER]


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(digest: Digest, width: int) -> None:
    assert max(map(len, plain(digest, width).splitlines())) <= width


def test_without_a_width_every_utterance_stands_on_one_line() -> None:
    assert f"“{SECTION.quotes[0].pieces[0].text}”" in plain(ALERT).splitlines()[3]


def test_without_style_there_is_no_escape_code_and_with_it_the_same_text() -> None:
    styled = render_digest(ALERT, MARKER, width=80, styled=True)
    assert "\x1b" not in plain(ALERT, 80)
    assert "\x1b[1m1,240\x1b[0m flooded homes" in styled
    assert SGR.sub("", styled) == plain(ALERT, 80)


def test_each_piece_of_an_utterance_has_its_own_marks() -> None:
    assert "“slow and” … “far too costly”" in plain(ALERT)


def test_speakers_are_named_as_surely_as_they_are_known() -> None:
    shown = plain(ALERT)
    assert "— Ilse Marrow, harbour master of Saltmere\n" in shown
    assert "— a council member (role only)" in shown
    assert "— speaker not certain" in shown


def test_a_name_under_the_threshold_is_not_shown_even_if_it_is_there() -> None:
    line = QuoteLine((piece("Yes."),), "direct", "Wrong Name", "mayor", "named", sure=False)
    nobody = QuoteLine((piece("No."),), "direct", None, None, "unknown")
    bare = QuoteLine((piece("Maybe."),), "direct", None, None, "named")
    shown = plain(replace(ALERT, sections=(Section(ref(), quotes=(line, nobody, bare)),)))
    assert "Wrong Name" not in shown
    assert shown.count("speaker not certain") == 3


def test_figures_of_one_sentence_share_it() -> None:
    shown = plain(ALERT)
    assert shown.count(FLOODED) == 1
    assert "1,240 flooded homes — the harbour board" in shown
    assert "35 lost boats (reportedly)" in shown


def test_a_very_long_sentence_is_cut_visibly_between_words() -> None:
    long = "much " * 200 + "they lost 35 boats " + "more " * 200
    section = Section(ref(), figures=(figure("35 boats", "35", long),))
    line = plain(replace(ALERT, sections=(section,))).splitlines()[4].strip()
    assert line.startswith("… much ")
    assert line.endswith(" …")
    assert "they lost 35 boats" in line
    assert len(line) < 300
    tight = Section(ref(), figures=(figure("35", "35", "35" + "x" * 999),))
    assert plain(replace(ALERT, sections=(tight,))).splitlines()[4].strip().endswith("x …")
    late = Section(ref(), figures=(figure("35", "35", "x" * 999 + "35"),))
    assert plain(replace(ALERT, sections=(late,))).splitlines()[4].strip().startswith("… x")


def test_a_number_that_is_not_where_it_should_be_is_not_torn() -> None:
    line = FigureLine(piece("35 boats"), piece("35", 90), None, piece("They lost 35 boats."))
    assert "  35 boats\n" in plain(replace(ALERT, sections=(Section(ref(), figures=(line,)),)))
    inner = FigureLine(piece("some 35 boats"), piece("35", 5), None, piece("x"))
    styled = render_digest(
        replace(ALERT, sections=(Section(ref(), figures=(inner,)),)), MARKER, width=80, styled=True
    )
    assert "some \x1b[1m35\x1b[0m boats" in styled


def test_paraphrase_is_called_so_and_has_no_marks() -> None:
    shown = plain(ALERT)
    assert "Paraphrased\n    Odo Fenn, mayor: The mayor said the town would not wait" in shown


def test_changes_show_what_stood_there_and_what_stands_there_now() -> None:
    shown = plain(UPDATE)
    assert shown.startswith("Update: Harbour of Saltmere")
    assert "changed figure: 1,100 flooded homes → 1,240 flooded homes" in shown
    assert "quote withdrawn: “Nobody warned us.”" in shown
    assert "new quote: “Almost nobody warned us.”" in shown
    assert "revision 2" in shown


def test_the_source_the_warnings_and_what_is_left_out_are_told() -> None:
    shown = plain(ALERT)
    assert "seeds · saltmere-flood.txt · published 2026-11-19\n" in shown
    assert "Note: The text speaks of “31 November”" in shown
    assert "and 1 more quote, 4 more figures" in shown
    assert shown.endswith(f"{MARKER}\n\n")


def test_a_period_names_each_document_and_its_id() -> None:
    shown = plain(PERIOD)
    assert shown.startswith("Evening digest, 20 November\n\nHarbour of")
    assert "published 2026-11-19 · why: 3fa9c1d2ab" in shown
    assert "A second story\nseeds · saltmere-flood.txt · read 2026-11-20 · why: aa00bb11cc" in shown


def test_a_reply_shows_every_line_below_its_document() -> None:
    other = ref(id="aa00bb11cc", title="A second story")
    lines = (
        replace(SECTION.quotes[0], document=ref()),
        replace(SECTION.quotes[1], document=ref()),
        replace(SECTION.figures[0], document=other),
        replace(SECTION.figures[1], document=other),
        replace(SECTION.statements[0], document=ref()),
        SentenceLine(piece("The harbour\nreopens."), other),
        SentenceLine(piece("Alone."), None),
        TextLine("seen     now"),
        TextLine("faint", "faint"),
        StatementLine(piece("It was late."), None, None),
        SECTION,
    )
    shown = render_reply(Reply("Quotes", lines, "/quotes page:2"), width=None, styled=False)
    assert shown.count("why: 3fa9c1d2ab") == 3
    assert shown.count("why: aa00bb11cc") == 2
    first = "Harbour of Saltmere reopens after the flood\nseeds · saltmere-flood.txt"
    assert shown.startswith(f"Quotes\n\n{first} · published 2026-11-19 · why: 3fa9c1d2ab\n  “We")
    assert shown.index("Marrow") < shown.index("slow and") < shown.index("A second story")
    assert shown.count(FLOODED) == 2
    assert "\n  · The harbour reopens.\n" in shown
    assert "\n\n  · Alone.\n" in shown
    assert "\n  seen     now\n    faint\n" in shown
    assert "speaker not certain: It was late." in shown
    assert shown.endswith("\nMore: /quotes page:2\n\n")


def test_a_mention_is_only_text_here() -> None:
    hostile = Digest("x", "alert", "@everyone [link=http://x]y[/link] :smile:", (), MADE)
    assert plain(hostile).startswith("@everyone [link=http://x]y[/link] :smile:\n")


def test_the_number_is_where_its_span_says() -> None:
    assert SECTION.figures[1].number.span == Span(FLOODED.index("35"), FLOODED.index("35") + 2)
