"""Leads in polls are percentage points, glued dates and early years are none."""

import re

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span
from tests.figures.table import Reads, check

LEADS = [
    ("The poll gives her a 16-point margin.", [Reads("16", 16, "percentage point")]),
    ("She leads by 9 points among voters.", [Reads("9", 9, "percentage point")]),
    ("He beat her by 20 points in the primary.", [Reads("20", 20, "percentage point")]),
    ("The poll has a margin of error of 4.5 points.", [Reads("4.5", 4.5, "percentage point")]),
    (
        "It gives him a net positive of nine points in the poll.",
        [Reads("nine", 9, "percentage point")],
    ),
    ("They won by 9 points in the game.", [Reads("9", 9, counted="point")]),
]
NO_FIGURES = [
    "UpdatedFebruary 6, 2016 by the desk",
    "It ran its poll April 5-8 by letter.",
    "In 348 the abbot died, and the monks chose a bishop.",
    "The emperor ruled until about 360, says the bishop.",
    "He began the 2013 season at home.",
    "Extracts 2 and 3 show it.",
    "He wrote to the Group of 8 herring nations.",
    "It was a six-figure sum.",
    "Take US 75 or US 169 (the parkway).",
    "It tests grades three through eight.",
    "Buying the 757 is dear.",
    "He cites Ephesians 5:6 to them.",
]
OTHERS = [
    ("In 348 towns the bishop and the king met.", [Reads("348", 348, counted="town")]),
    ("It found 348 coins of the emperor.", [Reads("348", 348, counted="coin")]),
    ("As tens of thousands descend on it, it rains.",
     [Reads("tens of thousands", (10000, 100000), counted="person")]),
    ("The two agree that it rains.", [Reads("two", 2)]),
    ("How did you two meet?", [Reads("two", 2)]),
    ("The two party system is old.", [Reads("two", 2, counted="party")]),
    ("It has 16 involving port business on file.", [Reads("16", 16)]),
    ("It has 2 charging cables.", [Reads("2", 2, counted="cable")]),
    ("It watches 3,000 of New Zealand's 11,000 piers.",
     [Reads("3,000", 3000, counted="pier"), Reads("11,000", 11000, counted="pier")]),
    ("It read 12 percent of the roughly 8,000 letters.",
     [Reads("12 percent", 12, "percent", "letter"),
      Reads("8,000", 8000, counted="letter", comparator="about")]),
    ("The 13 Zurbarán works left.", [Reads("13", 13, counted="work")]),
    ("It offers one flight per week.", [Reads("one", 1, counted="flight", per="week")]),
    ("It has a nation of 51 million to feed.", [Reads("51 million", 51e6, counted="person")]),
    ("They won 13 million votes, 13.3 million to be exact.",
     [Reads("13 million", 13e6, counted="vote"), Reads("13.3 million", 13.3e6, counted="vote")]),
    ("They won 10 [towns].", [Reads("10", 10, counted="town")]),
    ("They get half a vote.", [Reads("half", 0.5, "fraction", "vote")]),
    ("It was 24 º C.", [Reads("24", 24, "degree celsius")]),
    ("A tenth of a square metre.", [Reads("A tenth", 0.1, "square metre")]),
    ("They pay 40 CUC.", [Reads("40 CUC", 40, "CUC")]),
    ("Two real-world trials ran.", [Reads("Two", 2, counted="trial")]),
    ("Of 1,590 votes, 1128 were for Ode.",
     [Reads("1,590", 1590, counted="vote"), Reads("1128", 1128, counted="vote")]),
    ("It lies in Ripley (population 5,000).", [Reads("5,000", 5000, counted="person")]),
    ("He got nine £500 gifts.",
     [Reads("nine", 9, counted="gift"), Reads("£500", 500, "GBP")]),
    ("Half of the 18 million viewers left.",
     [Reads("Half", 0.5, "fraction", "viewer"), Reads("18 million", 18e6, counted="viewer")]),
    ("A dozen of the firm's several dozen clerks left.",
     [Reads("A dozen", 12, counted="clerk"), Reads("several dozen", (12, 144), counted="clerk")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*LEADS, *OTHERS])
def test_what_polls_and_readers_mean_is_read(text: str, expected: list[Reads]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_dates_labels_and_idioms_are_no_figures(text: str) -> None:
    check(text, [])


def test_names_numbered_line_by_line_are_no_figures() -> None:
    text = "1 Ann Ode.\n\n2 Bo Bray.\n\n3 Rand Cray."
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    figures, _ = read_figures(text, Layout(None, None, tuple(spans)), spans, None)
    assert figures == ()
