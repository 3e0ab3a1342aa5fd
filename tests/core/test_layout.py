from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.layout import read_layout
from bot.core.paragraphs import split_paragraphs


def paragraphs(text: str) -> list[str]:
    return [p.of(text) for p in read_layout(text).paragraphs]


def test_a_header_glued_to_the_first_sentence_gives_the_date_and_leaves_the_sentence() -> None:
    layout = read_layout(
        " date 2026-03-04 The dam held through the night, engineers said.\n\nMore."
    )
    assert layout.published == date(2026, 3, 4)
    assert layout.paragraphs[0].start == 17


def test_a_header_on_a_line_of_its_own_is_no_paragraph() -> None:
    text = "date 2026-03-04\n\nDam holds\n\nThe dam held."
    assert paragraphs(text) == ["Dam holds", "The dam held."]


def test_a_header_with_an_impossible_date_is_told_and_not_believed() -> None:
    layout = read_layout("date 2026-02-31 The dam held.")
    assert layout.published is None
    assert [n.code for n in layout.notices] == ["bad-header-date"]


def test_the_word_date_without_a_date_is_text() -> None:
    assert paragraphs("date palms grow here.") == ["date palms grow here."]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Monday, May 18, 2026", date(2026, 5, 18)),
        ("18 May 2026", date(2026, 5, 18)),
        ("2026-05-18", date(2026, 5, 18)),
        ("Published on 18 Sept. 2026", date(2026, 9, 18)),
        ("Updated: Tuesday, May 19, 2026", date(2026, 5, 19)),
        ("Port Illary, 19 May 2026", date(2026, 5, 19)),
        ("Saltmere, Tuesday, 19 May 2026", date(2026, 5, 19)),
    ],
)
def test_a_paragraph_that_is_only_a_date_dates_the_text_and_is_not_read(
    line: str, day: date
) -> None:
    layout = read_layout(f"Dam holds\n\n{line}\n\nThe dam held.")
    assert layout.published == day
    assert len(layout.paragraphs) == 2


def test_a_sentence_with_a_date_is_not_a_dateline() -> None:
    text = "Dam holds\n\nIt opened on May 18, 2026.\n\nMay 40, 2026\n\nthe dam, May 4, 2026"
    assert paragraphs(text) == ["Dam holds", *text.split("\n\n")[1:]]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("SARNEVO, 25 November 2026 (Wire) - ", date(2026, 11, 25)),
        ("TARN HAVEN/KELL, 14 March 2026 – ", date(2026, 3, 14)),
        ("ŽELEZNIK, Ostmark, Tuesday, Nov. 3, 2026 /Presswire/ -- ", date(2026, 11, 3)),
        ("Tarn Haven, 3 May 2026 (Wire) — ", date(2026, 5, 3)),
        ("Dec 29, 2026 (Wire) — ", date(2026, 12, 29)),
        ("SARNEVO, 40 November 2026 (Wire) - ", None),
        ("In Kell, 14 March 2026 — ", None),
        ("ANNA PELL, 3 May 1990 – June 2026: ", None),
        ("SARNEVO, 25 November 2026 ", None),
    ],
)
def test_the_dateline_of_the_first_sentence_dates_the_text(lead: str, day: date | None) -> None:
    layout = read_layout(f"Dam holds\n\n{lead}The dam held.\n\nIt rained.")
    assert layout.published == day
    assert len(layout.paragraphs) == 3


def test_a_dateline_far_below_dates_nothing() -> None:
    text = "Dam holds\n\n" + "It rained.\n\n" * 5 + "SARNEVO, 25 May 2026 (Wire) - It held."
    assert read_layout(text).published is None


def test_the_header_outranks_a_later_dateline() -> None:
    layout = read_layout("date 2026-03-04\n\nDam holds\n\nMarch 9, 2026\n\nIt held.")
    assert layout.published == date(2026, 3, 4)


@pytest.mark.parametrize(
    "head",
    [
        "PRESS RELEASE 114/2026\nHarbour Police, Port Sable\nFor immediate release\n\n",
        "**Press release**\n\n",
        "NEWS RELEASE\n\nFOR IMMEDIATE RELEASE\n\n",
        "Media statement No. 12\n3 May 2026\n\n",
        "EMBARGOED UNTIL 00:01 Friday 4 May\n",
    ],
)
def test_a_releases_letterhead_is_neither_its_headline_nor_read(head: str) -> None:
    text = f"{head}Two arrested after find in port\n\nOfficers arrested two men on Wednesday."
    layout = read_layout(text)
    assert layout.title is not None
    assert layout.title.of(text) == "Two arrested after find in port"
    assert [p.of(text) for p in layout.paragraphs][1:] == [
        "Officers arrested two men on Wednesday."
    ]


def test_a_date_in_the_letterhead_dates_the_text() -> None:
    text = "Media statement\n3 May 2026\n\nTwo arrested\n\nIt rained all day."
    assert read_layout(text).published == date(2026, 5, 3)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Press release condemned by unions\n\nIt rained all day.", "Press release condemned"),
        ("Mayor opens bridge\nFor immediate release\n\nIt rained all day.", "Mayor opens"),
        ("Speech by the mayor\nCheck against delivery\n\nFriends,\n\nIt rains.", "Speech by"),
        ("It stands\n\nFor immediate release\n\nIt rained all day.", "It stands"),
    ],
)
def test_what_only_stands_beside_such_a_line_stays_the_headline(text: str, title: str) -> None:
    found = read_layout(text).title
    assert found is not None
    assert found.of(text).startswith(title)


def test_a_related_headline_goes_with_the_see_more_below_it() -> None:
    text = "The dam held through the night.\n\nStorm feared: minister\n\nsee more\n\nIt rained."
    layout = read_layout(text)
    assert paragraphs(text) == ["The dam held through the night.", "It rained."]
    assert [f.of(text) for f in layout.furniture] == ["Storm feared: minister", "see more"]


def test_a_sentence_above_see_more_stays() -> None:
    text = "Dam holds\n\nThe dam held.\n\nsee more\n\nIt rained."
    assert paragraphs(text) == ["Dam holds", "The dam held.", "It rained."]


def test_the_headline_of_the_text_itself_is_never_taken_for_a_related_one() -> None:
    assert paragraphs("Dam holds\n\nread more\n\nIt rained.") == ["Dam holds", "It rained."]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "SHARE THIS STORY",
        "Read more: Dam built in haste",
        "Also read | Dam built in haste",
        "5 min read",
        "[Image: Ida Fenn, Kell Pictures]",
        "Photo credit: Ida Fenn",
        "Ida Fenn at the weir in May (Photo: Kell Pictures)",
        "Page 3 of 12",
        "12 comments",
        "© 2026 The Harrow Post",
        "Read the rest here.",
        "See also\n\nDam built in haste",
    ],
)
def test_lines_that_belong_to_the_page_are_not_read(line: str) -> None:
    text = f"Dam holds\n\nThe dam held.\n\n{line}\n\nIt rained on."
    assert paragraphs(text) == ["Dam holds", "The dam held.", "It rained on."]


def test_a_long_sentence_that_starts_like_furniture_stays() -> None:
    line = "Related: " + "the engineers of the valley disagree about it, " * 6
    assert len(paragraphs(f"Dam holds\n\n{line}")) == 2
    assert len(paragraphs(f"Dam holds\n\nShare prices fell.\n\n{'more ' * 60}")) == 3


def test_a_headline_is_a_short_first_paragraph_of_one_sentence() -> None:
    text = "Dam holds, minister says\n\nThe dam held."
    title = read_layout(text).title
    assert title is not None
    assert title.of(text) == "Dam holds, minister says"


@pytest.mark.parametrize(
    "first",
    [
        "The dam held. Nobody was hurt.",
        "word " * 31,
        "w" * 230,
        "The dam held,",
    ],
)
def test_other_first_paragraphs_are_no_headline(first: str) -> None:
    assert read_layout(f"{first}\n\nIt rained.").title is None


def test_a_lone_paragraph_has_no_headline() -> None:
    assert read_layout("Dam holds").title is None


def test_a_line_wrapped_at_the_width_of_its_block_goes_on() -> None:
    text = (
        "The dam above the town of Harrow held through\n"
        "the night although water stood a hand below\n"
        "the crest.\n\nIt rained."
    )
    assert len(paragraphs(text)) == 2


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    text = "Dam holds\nThe dam above the town of Harrow held through the night.\nIt rained."
    assert len(paragraphs(text)) == 3


def test_a_list_item_is_a_paragraph_even_where_lines_are_wrapped() -> None:
    text = (
        "The council of Harrow asks three things of the\n"
        "- regional government and of all the others\n"
        "2. second, more money for the levee and boats\n"
    )
    assert len(paragraphs(text)) == 3


def test_windows_and_old_mac_line_ends_part_paragraphs_like_any_other() -> None:
    assert paragraphs("Dam holds\r\n\r\nIt rained.") == ["Dam holds", "It rained."]
    assert paragraphs("Dam holds\r\rIt rained.") == ["Dam holds", "It rained."]
    assert paragraphs("Dam holds\x0cIt rained.") == ["Dam holds", "It rained."]


def test_a_windows_line_end_alone_is_one_break_not_two() -> None:
    text = (
        "The dam above the town of Harrow held through\r\n"
        "the night although water stood a hand below\r\n"
        "the crest."
    )
    assert len(split_paragraphs(text)) == 1


@given(st.text(alphabet=st.sampled_from("aA. \n\r\t\u2029“”-1Date:see mor")))
def test_paragraphs_are_in_order_trimmed_and_lose_no_letter(text: str) -> None:
    spans = split_paragraphs(text)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())


@given(st.text())
def test_any_text_has_a_layout(text: str) -> None:
    layout = read_layout(text)
    for span in (*layout.paragraphs, *layout.furniture):
        assert 0 <= span.start < span.end <= len(text)
