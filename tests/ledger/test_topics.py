"""What a figure is about: read from its sentence, clause by clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_records import mentions, reported

from bot.core.series.intervals import interval
from bot.core.series.topics import MOST, read_mentions

# sentence, number, noun, state, scope
ABOUT = [
    ("At least 40 people were killed and 120 wounded.", "40", "person", "dead", ""),
    ("At least 40 people were killed and 120 wounded.", "120", "person", "wounded", ""),
    ("The blast wounded nine soldiers and killed two.", "nine", "soldier", "wounded", ""),
    ("The blast wounded nine soldiers and killed two.", "two", "soldier", "dead", ""),
    ("They evacuated 300 soldiers and 1,200 civilians.", "1,200", "civilian", "evacuated", ""),
    ("Some 300 soldiers and 1,200 civilians were evacuated.", "300", "soldier", "evacuated", ""),
    ("The death toll rose to 43 on Tuesday.", "43", "person", "dead", ""),
    ("Fifty-two fatalities were recorded.", "Fifty-two", "person", "dead", ""),
    ("The number of civilians wounded in Karsk rose to 52.", "52", "civilian", "wounded", ""),
    ("A total of 52 people, including 10 children, were hurt.", "10", "child", "wounded", "part"),
    ("Another 12 people died in the rubble.", "12", "person", "dead", "more"),
    ("Three more bodies were found, so the toll is 46.", "46", "person", "dead", ""),
    ("Overnight 11 civilians were wounded.", "11", "civilian", "wounded", "window"),
    ("It saw 31 new cases in the past 24 hours.", "31", "case", "", "window"),
    ("More than 200 cattle drowned.", "200", "cattle", "dead", ""),
    ("About 2,400 homes are without power.", "2,400", "home", "unpowered", ""),
    ("Fires destroyed 41 houses.", "41", "home", "destroyed", ""),
    ("Police arrested 14 protesters.", "14", "protester", "detained", ""),
    ("Clashes left 30 people killed or wounded.", "30", "person", "dead or wounded", ""),
    ("The army says 500 troops are missing.", "500", "soldier", "missing", ""),
    ("The city plans 500 homes as its target.", "500", "home", "", "aim"),
]


@pytest.mark.parametrize(("sentence", "number", "noun", "state", "scope"), ABOUT)
def test_each_figure_is_about_what_its_own_clause_says(
    sentence: str, number: str, noun: str, state: str, scope: str
) -> None:
    found = mentions(sentence)[number].topic
    assert (found.noun, found.state, found.scope) == (noun, state, scope)


@pytest.mark.parametrize(
    ("sentence", "number", "kind", "unit", "measured"),
    [
        ("Turnout reached 41 percent.", "41 percent", "percent", "percent", "turno"),
        ("Inflation rose to 4.1 percent in October.", "4.1 percent", "percent", "percent", "infla"),
        ("The river stood at 6.2 metres.", "6.2", "measure", "metre", "river"),
        ("Damage is put at 34 million euros.", "34 million euros", "money", "EUR", "damag"),
        (
            "Parliament voted 20 million euros in aid.",
            "20 million euros",
            "money",
            "EUR",
            "aid",
        ),
        ("6,500 hectares have burned.", "6,500", "measure", "hectare", "burne"),
    ],
)
def test_what_is_measured_stands_beside_the_number(
    sentence: str, number: str, kind: str, unit: str, measured: str
) -> None:
    found = mentions(sentence)[number].topic
    assert (found.kind, found.unit) == (kind, unit)
    assert measured in found.focus


@pytest.mark.parametrize(
    ("sentence", "number", "places"),
    [
        ("In Karsk, 52 civilians were wounded.", "52", ("karsk",)),
        ("Police held 14 men in Old Lunden and 3 men in New Lunden.", "14", ("old lunden",)),
        ("Police held 14 men in Old Lunden and 3 men in New Lunden.", "3", ("new lunden",)),
        ("The flood killed 60 people in the towns of Velm and Sarn.", "60", ("sarn+velm",)),
        ("Across the country 60 people were killed.", "60", ("*country",)),
        ("Shells wounded 7 men in the village of Dorn.", "7", ("dorn",)),
        ("A fire in eastern Karsk killed 7 men.", "7", ("east karsk",)),
        ("In October some 70 men were killed.", "70", ()),
    ],
)
def test_a_figure_stands_where_its_clause_says(
    sentence: str, number: str, places: tuple[str, ...]
) -> None:
    assert mentions(sentence)[number].topic.places == places


def test_a_document_is_about_where_its_dateline_and_title_say() -> None:
    body = "VELM, 2 November 2026 – Seven people were killed, the rescue service said."
    found = mentions(body, title="Flood leaves seven dead")
    assert found["Seven"].topic.home == ("velm",)


@pytest.mark.parametrize(
    ("title", "home"),
    [
        ("Poll: Governing party slips ahead of the vote", ()),
        ("Poll: Karsk party slips ahead of the vote", ("karsk",)),
        ("Address by Premier Ida Orrin", ()),
        ("“Nobody left us a lamp” as power fails", ()),
        ("Storm nears Prince Edwin Island", ("prince edwin",)),
    ],
)
def test_neither_a_word_that_opens_a_clause_nor_a_person_is_a_place(
    title: str, home: tuple[str, ...]
) -> None:
    body = "Seven people of Karsk were killed, and some were governing nobody."
    found = mentions(f"It rained.\n\nIt snowed.\n\n{body}", title=title)
    assert found["Seven"].topic.home == home


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Brod, 47, won 3-1.",
        "The talks took three days.",
        "He came second.",
        "They counted 12.",
    ],
)
def test_ages_scores_durations_and_bare_numbers_are_not_followed(sentence: str) -> None:
    assert mentions(sentence) == {}


def test_the_value_before_a_change_is_not_followed() -> None:
    assert list(mentions("The toll rose to 43, up from 38 on Monday.")) == ["43"]


def test_of_a_change_only_the_new_level_is_followed() -> None:
    assert list(mentions("Inflation rose 0.3 points to 4.1 percent.")) == ["4.1 percent"]
    assert mentions("The number of cases in Velm rose by 12 on Monday.") == {}
    (both,) = mentions("The price rose from 20 euros to 25 euros.").values()
    assert interval(both.figure) == (25, 25)


def test_a_headline_counts_who_the_text_counts() -> None:
    document, extraction = reported(
        "Two workers died in the fire at Velm, the brigade said.", title="Two die in fire at Velm"
    )
    nouns = {m.topic.noun for m in read_mentions(document, extraction)}
    assert nouns == {"worker"}


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    document, extraction = reported(text, title=text[:40])
    for mention in read_mentions(document, extraction):
        assert mention.figure.span.of(document.text) == mention.figure.text
        assert mention.topic.noun or mention.topic.focus


_WORDS = st.sampled_from(
    "in Karsk Velm 12 40 civilians soldiers killed wounded and , ; percent of the more including "
    "people “ ” was from to Lower In dozens Across country".split()
)


@given(st.lists(_WORDS, max_size=120).map(" ".join))
def test_any_heap_of_such_words_can_be_read(text: str) -> None:
    document, extraction = reported(text)
    read_mentions(document, extraction)


def test_of_a_table_without_end_a_part_is_followed() -> None:
    document, extraction = reported(" ".join(f"In Karsk {n} men died." for n in range(10, 400)))
    assert len(read_mentions(document, extraction)) == MOST
