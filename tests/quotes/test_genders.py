"""What a name tells of the gender of who bears it."""

import pytest

from bot.core.extraction import extract
from bot.core.quotes.genders import gender_of_name
from bot.languages.english_given_names import (
    FEMALE_BEFORE_SURNAMES,
    FEMALE_NAMES,
    MALE_BEFORE_SURNAMES,
    MALE_NAMES,
)
from bot.languages.english_speech import ALL_CUES, ROLE_NOUNS

WOMAN, MAN = True, False


@pytest.mark.parametrize(
    ("rule", "name", "gender"),
    [
        ("a given name that the list has", "solveig quill", WOMAN),
        ("a given name of another tongue", "chukwuemeka quill", MAN),
        ("a name without its accents", "zdenek quill", MAN),
        ("a word that is a name before a surname", "patience quill", WOMAN),
        ("the first of two joined names", "anne-sofie quill", WOMAN),
        ("the second of two joined names", "jean-luc quill", MAN),
        ("a name behind an initial", "j. robert quill", MAN),
        ("a name behind a nickname", "big ray quill", MAN),
        ("a short form of Muhammad", "md quillam marrow", MAN),
        ("daughter of", "quen binti marrow", WOMAN),
        ("son of", "quen bin marrow", MAN),
        ("a middle name of Vietnamese women", "quen thi marrow", WOMAN),
        ("a middle name of Vietnamese men", "nguyen van marrow", MAN),
        ("van of the Low Countries", "quen van marrow", None),
        ("mother of", "umm marrow", WOMAN),
        ("a Turkish capital with a dot", "İpek Marrow".lower(), WOMAN),
        ("a patronymic of women", "quen ivanovna marrow", WOMAN),
        ("a patronymic of men", "quen petrovich marrow", MAN),
        ("an Irish daughter's surname", "quen ní mharra", WOMAN),
        ("a Slavic surname's form for women", "quen marrowová", WOMAN),
        ("an Icelandic daughter's surname", "quen marrowsdóttir", WOMAN),
        ("a surname that only looks like one", "quen casanova", None),
        ("an unlisted name in a", "emeralda quill", None),
        ("an unlisted name in ette", "marrowette quill", WOMAN),
        ("an unlisted name in ullah", "marrowullah quill", MAN),
        ("a name in a that men bear too", "sasha quill", None),
        ("a name that tells nothing", "quen marrow", None),
    ],
)
def test_a_full_name_tells_the_gender_by(rule: str, name: str, gender: bool | None) -> None:
    assert gender_of_name(name.split()) is gender, rule


def test_no_name_speaks_for_both() -> None:
    women = FEMALE_NAMES | FEMALE_BEFORE_SURNAMES
    assert not women & (MALE_NAMES | MALE_BEFORE_SURNAMES)


def test_what_needs_a_surname_speaks_not_alone() -> None:
    assert not MALE_BEFORE_SURNAMES & MALE_NAMES
    assert not FEMALE_BEFORE_SURNAMES & FEMALE_NAMES


def test_names_are_no_words_of_speech_and_no_roles() -> None:
    assert not (FEMALE_BEFORE_SURNAMES | MALE_BEFORE_SURNAMES) & (ALL_CUES | ROLE_NOUNS)
    assert not (FEMALE_NAMES | MALE_NAMES) & ROLE_NOUNS


def test_she_is_the_woman_whose_name_a_list_knows() -> None:
    text = (
        "Solveig Tarn met Ansgar Holm at the ferry stage in Kell on Sunday."
        " “The ramp is rotten,” she said."
    )
    assert [q.speaker.name for q in extract(text).quotes] == ["Solveig Tarn"]


def test_a_town_that_is_a_womans_name_too_is_not_she() -> None:
    text = "Quen Marrow flew to Savannah in May. Savannah was hot. “The ramp is rotten,” she said."
    assert [q.speaker.name for q in extract(text).quotes] != ["Savannah"]
