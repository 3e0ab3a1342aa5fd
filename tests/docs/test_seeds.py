"""The sample documents: what a reader finds in them is known, so a wrong answer shows."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.extraction import Extraction, extract
from bot.core.lines import SURE
from bot.formats.registry import parse

SEEDS = Path(__file__).parents[2] / "seeds"

SPEAKERS: dict[str, dict[str, str | None]] = {
    "bank-rate.md": {
        "Inflation is falling": "Annelies Torvane",
        "We would rather be slow": "Annelies Torvane",
        "in the course of 2028": "Annelies Torvane",
        "running on one lung": "Ruben Askelfors",
        "Four members of that board": None,
    },
    "council-questions.txt": {
        "If we repair it at night": "Cosmo Adeyinka-Ross",
        "A bus is not a tram": "Ingrid Maltravers",
        "@everyone look at this!!": None,
        "before the first snow": "Thaddeus Orlovane",
        "a small town hidden": "Bartholomew Finch-Adair",
    },
    "courier-bank-rate.html": {
        "Inflation is falling": "Annelies Torvane",
        "We would rather be slow": "Annelies Torvane",
        "in the course of 2028": "Annelies Torvane",
        "running on one lung": "Ruben Askelfors",
    },
    "cup-final.txt": {
        "My legs were gone": "Solveig Dunmarrow",
        "Nobody gave us a chance": "Fennimore Astley",
        "and he is an optimist": "Fennimore Astley",
        "a decision for the museum": "Benedetta Crowhurst-Vale",
        "everything, including": None,
        "If I walk up the town hall": "Solveig Dunmarrow",
        "But I am walking": "Solveig Dunmarrow",
    },
    "fever-bulletin.md": {
        "We can stop this": "Philippa Quarrington-Osei",
        "the whole problem": "Philippa Quarrington-Osei",
        "wrong, and wrong": "Leopold Vantongeren",
        "a waiting room": None,
    },
    "flood-harrow-valley.txt": {
        "We are not looking": "Ottoline Brackwater",
        "far too late": "Ottoline Brackwater",
        "It came up the stairs": "Josip Merrowdale",
        "I counted eleven steps": "Josip Merrowdale",
        "before the slopes": "Halden Roos",
    },
    "flood-update.txt": {
        "Two digits changed": "Perpetua Lindqvarn",
        "We are not looking": "Ottoline Brackwater",
        "Now we will ask": "Ottoline Brackwater",
        "and we will begin": "Ottoline Brackwater",
        "until the spring": "Halden Roos",
        "Bread is the only": "Josip Merrowdale",
    },
    "glacier-study.html": {
        "We thought of it": "Maelle Dragomirsson",
        "is rain, plain rain": "Maelle Dragomirsson",
        "real but young": "Tobiah Wexelholt",
        "I do not need a model": None,
    },
    "mill-ruling.txt": {
        "A company that counts": "Eudora Fallowmere",
        "a heap, not a chain": "Lucan Ibbetsdale",
        "He used to drink": "Wilhelmina Stroud",
        "I have waited nine years": "Wilhelmina Stroud",
        "wholly out of proportion": "Augustin Peverell-Dray",
    },
    "orlin-results.md": {
        "We are closing": "Marguerite Solberghe",
        "I take no pleasure": "Marguerite Solberghe",
        "about four billion": "Marguerite Solberghe",
        "They read it between": "Dashiell Umbermore",
        "have nothing to do": "Pelham Rask-Oyelaran",
        "A company that can": None,
    },
}
"""For each document the beginning of each quote, and who said it; None where no name is given."""

DATES = {
    "bank-rate.md": date(2026, 11, 12),
    "courier-bank-rate.html": date(2026, 11, 12),
    "fever-bulletin.md": date(2026, 11, 16),
    "flood-harrow-valley.txt": date(2026, 11, 9),
    "flood-update.txt": date(2026, 11, 10),
    "glacier-study.html": date(2026, 11, 5),
    "mill-ruling.txt": date(2026, 10, 29),
    "orlin-results.md": date(2026, 11, 17),
}
FOUND = [(name, begins) for name, quotes in SPEAKERS.items() for begins in quotes]


@cache
def read(name: str) -> tuple[str, Extraction]:
    parsed = parse((SEEDS / name).read_bytes(), name)
    return parsed.text, extract(parsed.text, published=parsed.published, language=parsed.language)


def test_every_sample_is_known_here() -> None:
    assert sorted(SPEAKERS) == sorted(path.name for path in SEEDS.iterdir())


@pytest.mark.parametrize("name", SPEAKERS)
def test_exactly_the_quotes_of_a_sample_are_found(name: str) -> None:
    found = [quote.text for quote in read(name)[1].quotes]
    unknown = [text for text in found if not text.startswith(tuple(SPEAKERS[name]))]
    missed = [b for b in SPEAKERS[name] if not any(text.startswith(b) for text in found)]
    assert (unknown, missed) == ([], [])


@pytest.mark.parametrize("name", SPEAKERS)
def test_no_quote_of_a_sample_is_given_to_somebody_else(name: str) -> None:
    wrong = []
    for quote in read(name)[1].quotes:
        right = next((s for b, s in SPEAKERS[name].items() if quote.text.startswith(b)), None)
        given = quote.speaker.name if quote.speaker.confidence >= SURE else None
        if given not in (None, right):
            wrong.append((quote.text, given, right))
    assert wrong == []


def test_most_quotes_of_the_samples_are_given_to_whoever_said_them() -> None:
    named = [(name, begins) for name, begins in FOUND if SPEAKERS[name][begins]]
    right = [
        (name, begins)
        for name, begins in named
        for quote in read(name)[1].quotes
        if quote.text.startswith(begins) and quote.speaker.name == SPEAKERS[name][begins]
    ]
    assert len(right) >= 0.85 * len(named), sorted(set(named) - set(right))


@pytest.mark.parametrize("name", DATES)
def test_a_sample_is_dated_as_it_says_itself(name: str) -> None:
    assert read(name)[1].published == DATES[name]


@pytest.mark.parametrize("name", SPEAKERS)
def test_no_date_or_clock_time_of_a_sample_is_a_figure(name: str) -> None:
    text, found = read(name)
    odd = {"2017", "2024", "2026", "2027", "2028", "21:50", "07:00", "22:00"}
    assert [figure.text for figure in found.figures if figure.text in odd] == []
    months = ("November", "January")
    after = [text[figure.span.end :].lstrip()[:8] for figure in found.figures]
    assert [words for words in after if words.startswith(months)] == []


@pytest.mark.parametrize(
    ("name", "furniture"),
    [
        ("mill-ruling.txt", "all results"),
        ("mill-ruling.txt", "see more"),
        ("mill-ruling.txt", "2026-10-29"),
        ("courier-bank-rate.html", "Subscribe"),
        ("courier-bank-rate.html", "11 predictions"),
        ("courier-bank-rate.html", "120,000"),
        ("glacier-study.html", "212"),
        ("glacier-study.html", "Follow us"),
    ],
)
def test_furniture_of_a_sample_is_in_no_sentence(name: str, furniture: str) -> None:
    text, found = read(name)
    assert [s.of(text) for s in found.sentences if furniture in s.of(text)] == []


def test_the_update_of_the_flood_raises_the_toll_and_corrects_the_homes() -> None:
    values = {name: {f.value for f in read(name)[1].figures} for name in SPEAKERS}
    assert {14, 2300, 8400} <= values["flood-harrow-valley.txt"]
    assert {19, 2900, 4800} <= values["flood-update.txt"]
