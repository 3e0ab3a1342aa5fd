"""Which unit people mean: by name, plural, sign, symbol or code, and never another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.extraction import extract
from bot.core.figures.meaning import unit_meant


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("%", "percent"),
        ("per cent", "percent"),
        ("€", "EUR"),
        ("eur", "EUR"),
        ("Euros", "EUR"),
        ("dollars", "USD"),
        ("£", "GBP"),
        ("km", "kilometre"),
        ("Kilometres", "kilometre"),
        ("tonnes", "tonne"),
        ("m²", "square metre"),
        ("MW", "megawatt"),
        ("mW", "milliwatt"),
        ("km/h", "kilometre per hour"),
        ("mph", "mile per hour"),
        ("euros per night", "EUR per night"),
        ("  square   kilometres ", "square kilometre"),
        ("count", "count"),
    ],
)
def test_a_unit_is_known_by_whatever_people_write_for_it(words: str, unit: str) -> None:
    assert unit_meant(words) == unit


@pytest.mark.parametrize("words", ["", " ", "homes", "/", " per ", "per night", "km/", "a/b/c"])
def test_what_names_no_unit_means_none(words: str) -> None:
    assert unit_meant(words) is None


@given(st.text(max_size=40))
def test_a_unit_that_was_found_means_itself(words: str) -> None:
    unit = unit_meant(words)
    assert unit is None or unit_meant(unit) == unit


@pytest.mark.parametrize(
    "text",
    [
        "The dam lost 40 m of its crest.",
        "It rained 12.5mm in an hour.",
        "They paid €3 million, or $3.3 million.",
        "Wind reached 70 km/h and then 80 mph.",
        "Rates fell by 0.25 percentage points to 4 percent.",
        "A third of the crew left, and the price was three times as high.",
        "He is 44 years old and ran 300 metres in 40 seconds.",
        "It costs 300 crowns, or 20 pesos and 5 cents.",
    ],
)
def test_every_unit_that_figures_have_can_be_asked_for(text: str) -> None:
    figures = extract(text).figures
    assert figures
    for figure in figures:
        assert unit_meant(figure.unit) == figure.unit
