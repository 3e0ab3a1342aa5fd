"""Who says so: the sources of figures, and how far each of them reaches."""

import pytest

from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span


def sources(text: str) -> list[str | None]:
    whole = Span(0, len(text))
    figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
    return [figure.by.of(text) if figure.by else None for figure in figures]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("A Harbour Times poll shows Ada Finch at 46 percent.", "A Harbour Times poll"),
        ("The poll, taken by the Tidewater Group, found 46 percent.", "The poll"),
        (
            "A study by the Tern Institute found that 40 boats sank.",
            "A study by the Tern Institute",
        ),
        ("A 2019 report by Wren and Finch put the loss at $40.", "A 2019 report by Wren and Finch"),
        ("A new survey of fishermen last week showed 40 idle boats.", "A new survey"),
        ("Early estimates put the toll at 40.", "Early estimates"),
        ("Exit poll results show 46 percent for her.", "Exit poll results"),
        ("Polls are showing 46 percent for her.", "Polls"),
        ("The Tern poll has Ada Finch at 46 percent.", "The Tern poll"),
        ("But a recent audit found 40 idle boats.", "a recent audit"),
        ("Some 40 boats lie idle, harbour records show.", "harbour records"),
        ("Ada Finch's own tracking poll put it at 46 percent.", "Ada Finch's own tracking poll"),
        (
            "It was a close race, with the new Tern survey finding that 46 percent liked it.",
            "the new Tern survey",
        ),
    ],
)
def test_a_poll_or_a_study_is_the_source_of_what_it_finds(text: str, by: str) -> None:
    assert sources(text)[-1] == by


@pytest.mark.parametrize(
    "text",
    [
        "The results show 40 boats.",
        "Did the poll show 40 percent?",
        "No poll has shown 40 percent.",
        "The report has 40 pages.",
        "The 40 boats in the survey sank.",
        "The poll that Finch found had 40 errors.",
        "It took 40 polls to find out.",
    ],
)
def test_no_source_without_a_finding_that_has_a_name(text: str) -> None:
    assert sources(text) == [None]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("In the past, Ada Finch has said the wall is 40 feet high.", "Ada Finch"),
        ("Rye Ferries, a small company, says that it lost $40.", "Rye Ferries"),
        ("Harbour aides noted that 40 boats sank.", "Harbour aides"),
        ("The ferry company has $40, said Ada Finch, its new head.", "Ada Finch"),
        ("It raised $40, her campaign announced Saturday.", "her campaign"),
        ("It has $40, according to the 2019 paper.", "the 2019 paper"),
        (
            "It lost $40, according to data released Friday by harbour inspectors.",
            "harbour inspectors",
        ),
        ("It has $40, according to figures her office released Friday.", "her office"),
        (
            "It has 40 cases, according to the most recent data available from Rye.",
            "the most recent data available from Rye",
        ),
        ("Ada Finch said “it makes me sad” and that 40 boats sank.", "Ada Finch"),
        ("Ada Finch said “thousands” of boats sank.", "Ada Finch"),
        ("Three boats sank, but the coast guard said it saw 40.", "the coast guard"),
    ],
)
def test_who_says_so_is_found_around_asides_and_adverbs(text: str, by: str) -> None:
    assert sources(text)[-1] == by


@pytest.mark.parametrize(
    "text",
    [
        "Finch clearly erred in saying that 40 boats sank.",
        "At the yard, workers added 40 planks.",
        "In the yard 40 boats sank, and their smiles said it all.",
        "Ada Finch said “it makes me sad” every time she passed the 40 boats.",
        "It was bad, according to talks with more than 40 rowers.",
    ],
)
def test_who_does_not_tell_the_number_is_no_source(text: str) -> None:
    assert sources(text) == [None]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "Some 81 boats sank (the number is closer to 15, according to Gullcheck).",
            [None, "Gullcheck"],
        ),
        ("Finch won 3 seats, but a Tern poll shows her at 46 percent.", [None, "a Tern poll"]),
        (
            "Rye Ferries reported a profit of $8, above the $7 that analysts were looking for.",
            ["Rye Ferries", "analysts"],
        ),
        ("The boats sank, the Tern Post reported 10 days ago.", [None]),
        (
            "It has 40 boats, according to Ada Finch, and 50, according to Bo Wren.",
            ["Ada Finch", "Bo Wren"],
        ),
        ("It has $40, according to one report.", ["one report", None]),
        (
            "Polls show her well liked, with 46 percent for her, according to a Tern poll.",
            ["a Tern poll"],
        ),
    ],
)
def test_a_source_vouches_for_its_own_part_of_the_sentence(text: str, by: list[str | None]) -> None:
    assert sources(text) == by


@pytest.mark.parametrize("title", ["Prof.", "Gov.", "Dr.", "Sen."])
def test_a_title_s_full_stop_ends_no_source(title: str) -> None:
    text = f"According to {title} Wim Adler of Aldmoor, the levy brings 40 crowns a day."
    assert sources(text)[0] == f"{title} Wim Adler of Aldmoor"
