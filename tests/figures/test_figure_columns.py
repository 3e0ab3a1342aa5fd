"""What the numbers of a table count, by the headings of their columns."""

import time

import pytest

from bot.core.extraction import extract

TABLE = "Region | Killed | Boats lost | CFR (%)"
ROWS = "North | 12 | 40 | 2.1\n\nSouth, old town | 3 | 1,900 | 0.0"
TOLD = "The storm sank 1,943 boats at sea, the coast guard said."


def _counted(text: str) -> list[tuple[str, str | None]]:
    return [(figure.text, figure.counted) for figure in extract(text).figures]


def test_the_heading_of_a_column_says_what_its_numbers_count() -> None:
    assert _counted(f"{TABLE}\n\n{ROWS}") == [
        ("12", "person"),
        ("40", "boat"),
        ("2.1", None),
        ("3", "person"),
        ("1,900", "boat"),
        ("0.0", None),
    ]


@pytest.mark.parametrize(
    "between",
    ["North | none | 3", "A line of words.", "Town | 2024 | 2025 | 2026", "North | 3 | 40"],
)
def test_rows_that_do_not_fit_their_headings_end_the_table(between: str) -> None:
    counted = _counted(f"{TABLE}\n\n{between}\n\n{ROWS}")
    assert counted[-6:] == [
        ("12", None), ("40", None), ("2.1", None), ("3", None), ("1,900", None), ("0.0", None),
    ]  # fmt: skip


def test_what_a_row_says_without_its_headings_is_no_key_figure_beside_prose() -> None:
    figures = extract(f"{TABLE}\n\n{ROWS}\n\n{TOLD}").figures
    assert [figure.text for figure in figures if figure.key] == ["1,943"]


def test_a_document_that_is_only_a_table_keeps_its_key_figures() -> None:
    assert any(figure.key for figure in extract(f"{TABLE}\n\n{ROWS}").figures)


def test_one_number_beside_its_label_may_be_a_key_figure() -> None:
    figures = extract(f"People killed | 314\n\n{TOLD}").figures
    assert [figure.text for figure in figures if figure.key] == ["314", "1,943"]


@pytest.mark.no_cover
@pytest.mark.parametrize("piece", ["| ", "a | 3 | 4 ", "|1", "a | 3 | 4\n\n", "aa | bb | cc\n"])
def test_tables_are_read_in_step_with_their_length(piece: str) -> None:
    def taken(times: int) -> float:
        start = time.process_time()
        extract(piece * times)
        return time.process_time() - start

    taken(100)
    assert taken(2400) < 6 * 4 * max(taken(400), 0.02)
