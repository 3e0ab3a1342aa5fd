"""On the labelled texts of this repository the extraction stays as good as it was measured."""

from functools import cache

import pytest

from benchmarks._agreement import (
    Share,
    comparator_agrees,
    pair_figures,
    same_person,
    unit_agrees,
    value_agrees,
)
from benchmarks.gold import FOLDER, measure, texts

# A point below what was measured (docs/accuracy.md), so that a change has to be meant.
FLOORS = {
    "dry_numbers": {"value": 96, "value + unit": 92, "direction": 79, "left alone": 95},
    "later_numbers": {"value": 98, "value + unit": 96, "direction": 87, "left alone": 96},
    "later_texts": {"span": 98, "mention": 92, "speaker": 90, "names shown": 96},
    "numbers": {"value": 96, "value + unit": 94, "+ comparator": 93, "left alone": 95},
    "press": {"span": 98, "mention": 88, "speaker": 83, "names shown": 96},
    "unread_numbers": {"value": 95, "value + unit": 92, "direction": 71, "left alone": 95},
    "unread_texts": {"span": 97, "mention": 86, "speaker": 81, "names shown": 93},
    "wide_texts": {"span": 98, "mention": 90, "speaker": 88, "names shown": 96},
    "reports": {"span": 95, "mention": 84, "speaker": 77, "names shown": 95},
}


@cache
def _measured(part: str) -> dict[str, Share]:
    return measure(FOLDER / f"{part}.ndjson")


@pytest.mark.parametrize(
    ("part", "name"), [(part, name) for part, floors in FLOORS.items() for name in floors]
)
def test_no_measure_falls_under_its_floor(part: str, name: str) -> None:
    assert _measured(part)[name].f1 >= FLOORS[part][name]


@pytest.mark.parametrize("part", FLOORS)
def test_labels_stand_where_they_say(part: str) -> None:
    for text in texts(part):
        for item in (*text.get("quotes", ()), *text.get("figures", ())):
            assert 0 <= item["start"] < item["end"] <= len(text["text"])


@pytest.mark.parametrize(
    ("shown", "labelled", "same"),
    [
        pytest.param("Ann Quill", "ANN QUILL", True, id="case"),
        pytest.param("Ana Nunez", "Ana Núñez", True, id="accents"),
        pytest.param("Ann B. Quill", "Ann Quill", True, id="an initial"),
        pytest.param("Quill", "Ann Quill", False, id="the surname alone"),
        pytest.param("Quill", "Quill", True, id="the text gives no more"),
        pytest.param("Bo Quill", "Ann Quill", False, id="another of the surname"),
        pytest.param(None, "Ann Quill", False, id="nobody"),
    ],
)
def test_first_and_last_name_make_a_person(shown: str | None, labelled: str, *, same: bool) -> None:
    assert same_person(shown, labelled) is same


@pytest.mark.parametrize(
    ("label", "found", "agrees"),
    [
        pytest.param({"value": 5}, {"value": 5.0}, True, id="a value"),
        pytest.param({"low": 5, "high": 6}, {"low": 5.0, "high": 6.0}, True, id="a range"),
        pytest.param({"low": 5, "high": 6}, {"value": 5.5}, False, id="a range is no mean"),
        pytest.param({"values": [4, 1]}, {"low": 1.0, "high": 4.0}, True, id="a score"),
        pytest.param(
            {"value": 0.2, "unit": "fraction"}, {"value": 20.0, "unit": "percent"}, True,
            id="a fifth",
        ),
        pytest.param({"value": 7, "value_alt": [-7]}, {"value": -7.0}, True, id="either sign"),
        pytest.param({"value": 5}, {"value": 50.0}, False, id="another value"),
    ],
)  # fmt: skip
def test_values_agree_to_the_last_digit(
    label: dict[str, object], found: dict[str, object], *, agrees: bool
) -> None:
    assert value_agrees(label, found) is agrees


def test_a_unit_is_compared_without_what_it_is_per() -> None:
    assert unit_agrees({"unit": "kilometre"}, {"unit": "kilometre per hour"})
    assert unit_agrees({"unit": "count"}, {"unit": None})
    assert not unit_agrees({"unit": "mile"}, {"unit": "kilometre"})


def test_a_missing_comparator_is_exact() -> None:
    assert comparator_agrees({}, {"comparator": "exact"})
    assert not comparator_agrees({"comparator": "about"}, {})


def test_one_figure_answers_one_label() -> None:
    place = {"start": 0, "end": 2, "value": 5}
    pairs = pair_figures([place, place], [place])
    assert [found is not None for _, found in pairs] == [True, False]
