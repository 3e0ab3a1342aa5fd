"""What looks like a number and is no figure, one trap a case, with the rule in the id."""

import pytest

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def read(text: str) -> tuple[Figure, ...]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return figures


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=rule)
        for rule, text in {
            "season": "The 2012–13 season ended.",
            "airliner": "The 737-800 landed.",
            "airliner-letters": "The A320-200 landed.",
            "always-open": "It opens 24/7.",
            "nine-eleven": "After 9/11 it closed.",
            "time-zone": "Clocks moved to UTC+3.",
            "page-of": "Page 3 of 12",
            "part-of": "This is part 3 of 3.",
            "one-of": "One of the boats sank.",
            "the-one": "It was the one that sank.",
            "telephone": "Call +380 44 123 4567 now.",
            "telephone-local": "Ring us: 0800 123 456.",
            "telephone-short": "Ring 555-0123.",
            "emergency": "Somebody made 911 calls.",
            "book-number": "See ISBN 978-3-16-148410-0.",
            "machine-address": "It runs at 192.168.0.1.",
            "formation": "They lined up in a 4-3-3.",
            "version": "Now version 2.0 runs.",
            "version-letters": "Now v2.3.1 runs.",
            "coordinates": "Moor at 54º 55,7' N 10º 30,0' E.",
            "size": "The 4x100m final.",
            "address": "At 45 High Street, Oldham.",
            "address-points": "It is at 319 S. Denver Road.",
            "flat": "They met in Apt 12.",
            "docket": "See No. 14-981.",
            "reference": "See AB-12345.",
            "docket-letters": "See SCAP-22-368 on it.",
            "section-number": "2.1. Old Harbours",
            "comet": "They saw comet 81P again.",
            "gang-of": "The Gang of Eight met.",
            "year-before-acronym": "It broke. 2012 on ABN’s show.",
            "year-any": "Any 2016 candidates came.",
            "the-only-one": "It is the only one.",
            "airliner-the": "The 757 can fly.",
            "tries": "He went 3-for-5.",
            "tag": "We liked #42.",
            "user": "We liked @ann99.",
            "group-of": "The Group of 20 met.",
            "list-mark": "There are ways: 1) sail, 2) row.",
            "day-month-words": "It is the 4th of March.",
            "quarter-of-year": "In Q3 2021 it closed.",
            "decade-of-life": "A man in his 40s.",
            "o-clock": "At five o'clock it closed.",
            "half-past": "At half past six it closed.",
            "zulu": "At 0600 GMT it closed.",
            "minutes-left": "With 4:39 left they scored.",
            "third-time": "It was the third time.",
            "half-full": "The hall was half-full.",
            "lone-number": "14",
        }.items()
    ],
)
def test_a_trap_that_is_no_figure_gives_none(text: str) -> None:
    assert [f.text for f in read(text)] == []


def test_a_row_of_two_dozen_bare_numbers_is_a_table_but_for_what_a_word_follows() -> None:
    row = ", ".join(str(n * 7) for n in range(30))
    assert [f.text for f in read(f"{row}, 12 boats")] == ["12"]
    assert len(read(", ".join(str(n * 7) for n in range(2, 20)))) == 18
