"""The name shown is the whole name and nothing but the name."""

import pytest
from construction import Construction, Read, case, check, direct

WORDS = "The ramp was rotten for years,"
SAID = f"“{WORDS}” said"
ANA = "Ana Renn"


AROUND = [
    case("an office of a parliament", f"{SAID} Majority Whip Ana Renn on Sunday.",
         direct(WORDS, ANA, role="Majority Whip")),
    case("an office with hyphens", f"{SAID} Editor-in-Chief Ana Renn on Sunday.",
         direct(WORDS, ANA)),
    case("two offices in one", f"{SAID} Secretary-Treasurer Ana Renn on Sunday.",
         direct(WORDS, ANA)),
    case("a place of birth", f"{SAID} Kell-born Ana Renn on Sunday.", direct(WORDS, ANA)),
    case("a show called after her", f"She was on The Ana Renn Show. {SAID} Renn on Sunday.",
         direct(WORDS, ANA)),
    case("a word that the sentence goes on with", f"Renn however said “{WORDS}” in Kell.",
         direct(WORDS, "Renn")),
    case("a surname that is a trade", f"Senator Ana Boxer came to Kell. {SAID} Ms. Boxer.",
         direct(WORDS, "Ana Boxer", role="Senator")),
    case("from a state", f"{SAID} the Texan on Sunday.", direct(WORDS, role="the Texan")),
]  # fmt: skip

FIRST_WORDS = [
    case("a reference", f"Ana Renn came. (See Renn’s full list.) {SAID} Renn.", direct(WORDS, ANA)),
    case("what it would be without her", f"Ana Renn left. Absent Renn, all stalled. {SAID} Renn.",
         direct(WORDS, ANA)),
    case("a question", f"Ana Renn is strong. Can Renn win? {SAID} Renn.", direct(WORDS, ANA)),
    case("a verb in its ing-form", f"Celebrating Renn was easy. Ana Renn smiled. {SAID} Renn.",
         direct(WORDS, ANA)),
    case("a word of the text in small letters",
         f"Scold Renn if you must; they scold all. Ana Renn smiled. {SAID} Renn.",
         direct(WORDS, ANA)),
    case("a word before the full name", f"They met at noon. Said Ana Renn: “{WORDS}” All nodded.",
         direct(WORDS, ANA)),
    case("a given name that is an auxiliary too",
         f"Will Renn came, and Ana Renn. {SAID} Will Renn.", direct(WORDS, "Will Renn")),
    case("a given name that no list has", f"Yrsildi Renn met Ana Renn. {SAID} Yrsildi Renn.",
         direct(WORDS, "Yrsildi Renn")),
]  # fmt: skip

INITIALS = [
    case("an initial that is an article too", f"Ana A. Renn came to Kell. {SAID} Ms. Renn.",
         direct(WORDS, "Ana A. Renn")),
    case("an initial that is a pronoun too", f"Bo I. Lind came to Kell. {SAID} Mr. Lind.",
         direct(WORDS, "Bo I. Lind")),
]  # fmt: skip

LETTERS = [
    case("an accent that is a letter of its own", f"{SAID} Jose\u0301 Lind on Sunday.",
         direct(WORDS, "Jose\u0301 Lind")),
    case("letters that a wrong decoding broke", f"{SAID} Iker Nu\u00c3\u00b1ez Lind on Sunday.",
         direct(WORDS, "Iker Nu\u00c3\u00b1ez Lind")),
    case("broken letters in the surname",
         f"Iker Nu\u00c3\u00b1ez came. {SAID} Nu\u00c3\u00b1ez on Sunday.",
         direct(WORDS, "Iker Nu\u00c3\u00b1ez")),
]  # fmt: skip


@pytest.mark.parametrize("construction", AROUND)
def test_titles_places_and_shows_are_no_part_of_a_name(
    construction: Construction, read: Read
) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", FIRST_WORDS)
def test_a_first_word_that_is_no_name_begins_none(construction: Construction, read: Read) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", LETTERS)
def test_a_name_is_not_cut_at_letters_written_oddly(construction: Construction, read: Read) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", INITIALS)
def test_an_initial_is_no_word(construction: Construction, read: Read) -> None:
    check(read, construction)


WHOLE = [
    case("a union whose last word is a verb elsewhere", f"{SAID} the United States on Sunday.",
         direct(WORDS, "United States")),
    case("a firm that begins as an officer does", f"{SAID} General Electric on Sunday.",
         direct(WORDS, "General Electric")),
    case("a party's meeting", f"{SAID} the Democratic National Convention on Sunday.",
         direct(WORDS, "Democratic National Convention")),
    case("a firm, and not what it runs",
         f"Zorvik runs the Zorvik Train to Kell. {SAID} Zorvik on Sunday.",
         direct(WORDS, "Zorvik")),
    case("some of a party are a group", f"{SAID} Leading Democrats on Sunday.",
         direct(WORDS, role="Leading Democrats")),
    case("a province at the end of a role is no name",
         f"{SAID} a teacher of salt in Nashville, Tennessee. She sat.",
         direct(WORDS, role="a teacher of salt")),
]  # fmt: skip


@pytest.mark.parametrize("construction", WHOLE)
def test_a_name_is_whole_and_a_group_is_none(construction: Construction, read: Read) -> None:
    check(read, construction)
