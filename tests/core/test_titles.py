"""Which line names a text: its headline, or the line that says what the paper is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.layout import read_layout
from bot.core.lines import headline
from bot.core.sentences import split
from bot.core.titles import title_of

BODY = "Some 1,200 people are in shelters, the relief cell said on Monday. Two bridges are shut."
FLOODS = "Floods in the Orvik valley"


def name(*lines: str, parted: str = "\n\n") -> str:
    text = parted.join([*lines, BODY])
    return headline(text, read_layout(text).title, [])


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Parish of Wendle", "Minutes of the drainage committee"], 1),
        (["DRAFT", "Wendle Parish Council", "Approved minutes of the meeting of 3 March"], 2),
        (["Present: Ann Teal, Bo Karst", "Minutes of the drainage committee, 3 March"], 1),
        (["Ministry of Health", "Daily Situation Report on Cholera - No. 12"], 1),
        (["CONFIDENTIAL", "Orvik valley: situation report 7 (12 March 2026)"], 1),
        (["Orvik Cell", "Weekly bulletin on the floods"], 1),
    ],
)
def test_the_line_that_says_what_the_paper_is_names_it(lines: list[str], title: int) -> None:
    assert name(*lines) == lines[title]
    assert name(*lines, parted="\n") == lines[title]


def test_a_headline_of_two_decks_is_told_whole() -> None:
    assert name("Orvik wins the vote;", "Wendle still has the math") == (
        "Orvik wins the vote; Wendle still has the math"
    )


def test_a_first_line_of_two_short_sentences_is_told_whole() -> None:
    text = f"Game over. Orvik wins the vote\n\n{BODY}"
    layout = read_layout(text)
    assert headline(text, layout.title, split(text, layout.paragraphs, ())) == (
        "Game over. Orvik wins the vote"
    )


def test_a_long_first_line_is_told_by_its_first_sentence() -> None:
    text = f"Game over. {'Orvik wins the vote ' * 9}\n\n{BODY}"
    layout = read_layout(text)
    assert headline(text, None, split(text, layout.paragraphs, ())) == "Game over."


def test_a_sentence_below_a_semicolon_is_no_deck() -> None:
    below = "The relief cell said that two bridges were shut. It rained."
    assert below not in name("Orvik wins the vote;", below)


@pytest.mark.parametrize(
    "kind", ["Situation report no. 7", "SITREP 14", "Flash Update #2", "MINUTES"]
)
def test_a_kind_of_paper_alone_is_named_with_the_line_below(kind: str) -> None:
    assert name(kind, FLOODS) == f"{kind}: {FLOODS}"
    assert name("ORVIK CELL", kind, FLOODS) == f"{kind}: {FLOODS}"
    assert name(kind, "Date: 12 March") == kind
    assert name(kind, "It rained again.") == kind


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Pump to be mended at Mill Lane", "Minutes of the meeting show a row"], 0),
        (["Floods worsen in the north", "Situation report no. 7"], 0),
        (["Wendle Parish", "The pump is old and has to be mended.", "Minutes of the meeting"], 0),
        (["Wendle Parish", "Minutes later the pump broke"], 0),
        ([FLOODS, "By Ann Teal"], 0),
    ],
)
def test_a_headline_that_tells_something_stays_the_title(lines: list[str], title: int) -> None:
    assert name(*lines) == lines[title]


@given(
    st.lists(
        st.sampled_from(
            ["SITREP 7", "Minutes of", "DRAFT", FLOODS, "Date: now", BODY, "“We", "x", ":", "7."]
        ),
        max_size=7,
    )
)
def test_a_title_is_one_paragraph_or_two_below_each_other(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    layout = read_layout(text)
    title = title_of(text, layout.paragraphs)
    assert title == layout.title
    if title is not None:
        inside = [p for p in layout.paragraphs if title.holds(p)]
        assert 1 <= len(inside) <= 2
        assert (inside[0].start, inside[-1].end) == title


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            ["Orvik: Floods", "Flash Update No. 2 (as of 9 May 2026)", "HIGHLIGHTS"],
            "Orvik: Floods: Flash Update No. 2 (as of 9 May 2026)",
        ),
        (
            ["ORVIK", "Situation Report No. 12", "As of 5 May 2026, 18:00 UTC", "Key messages"],
            "ORVIK: Situation Report No. 12",
        ),
        (["CONFIDENTIAL", "Situation Report No. 12", "Overview"], "Situation Report No. 12"),
        (["To: all cells", "Situation Report No. 12", "Overview"], "Situation Report No. 12"),
        (["Situation Report No. 12", "Overview"], "Situation Report No. 12"),
    ],
)
def test_a_numbered_report_is_named_by_the_line_above_if_a_section_follows(
    lines: list[str], title: str
) -> None:
    assert name(*lines) == title


@pytest.mark.parametrize(
    "line",
    [
        "As of 9 May 2026",
        "(as of 9 May 2026, 18:00 UTC)",
        "Date: 9 May 2026",
        "Issued on 9 May 2026",
        "Flash Update No. 2 (as of 9 May 2026)",
        "Situation report as at 1800 hours on 9 May 2026",
        "Floods in Orvik | as of 18:00, 9 May 2026",
    ],
)
def test_a_report_is_of_the_day_whose_state_it_gives(line: str) -> None:
    layout = read_layout(f"Orvik\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert layout.published == date(2026, 5, 9)


@pytest.mark.parametrize(
    "line",
    ["As of 31 April 2026", "As of May, 40 boats", f"{BODY} It was so as of 9 May 2026. {BODY}"],
)
def test_no_day_and_no_prose_date_a_report(line: str) -> None:
    assert read_layout(f"Orvik\n\n{line}\n\n{BODY}\n\n{BODY}").published is None


def test_a_line_of_one_semicolon_is_no_headline_of_two_decks() -> None:
    assert title_of(";\n\nFloods", read_layout(";\n\nFloods").paragraphs) is None
