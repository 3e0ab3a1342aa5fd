"""What has a capital and is nobody's name: openings, salutations, places, datelines, networks."""

import pytest
from construction import Construction, Read, case, check, direct, partial

from bot.core.quotes.names import is_organisation
from bot.languages.english_given_names import FEMALE_NAMES, MALE_NAMES
from bot.languages.english_places import PLACE_BEGINNINGS

WORDS = "The ramp is rotten to its core."

CASES = [
    case("a contraction opens the sentence",
         f"Ana Lind fixed the ramp. You'll recall what she said. “{WORDS}” she told us.",
         direct(WORDS, "Ana Lind", how="pronoun")),
    case("a pronoun run together with its verb is the pronoun",
         f"Bo Lind fixed the ramp. He'd said: “{WORDS}”", direct(WORDS, "Bo Lind", how="pronoun")),
    case("somebody is told what to do",
         f"Ana Lind fixed the ramp. Come to the hall at six. “{WORDS}” she said.",
         direct(WORDS, "Ana Lind", how="pronoun")),
    case("a letter's salutation is no part of the name",
         f"Dear Ulla Renn,\n\nThank you for the tools. Ulla said: “{WORDS}”",
         direct(WORDS, "Ulla Renn")),
    case("a dateline with day and month",
         f"KELL HARBOUR, 9 October – The mill closed. “{WORDS}” said Ana Lind.",
         direct(WORDS, "Ana Lind")),
    case("a dateline with a date and an agency",
         "KELL, Oct 9 (Meridian) - The mill said its ramp was “rotten to the core”.",
         partial("rotten to the core", role="The mill")),
    case("a post on a network is a thing",
         "Ana Lind runs it. In a Facebook post she called the ramp “rotten to the core”.",
         partial("rotten to the core", "Ana Lind", how="pronoun")),
    case("she is no street",
         f"Ana Lind met us on Carter Street. “{WORDS}” she said.",
         direct(WORDS, "Ana Lind", how="pronoun")),
    case("the first surname of two",
         f"Inés Arteche Quillón runs the mill. “{WORDS}” said Arteche.",
         direct(WORDS, "Inés Arteche Quillón")),
    case("a common noun before of opens a headline",
         f"Trial of Kell miller opens\n\n“{WORDS}” said Bo Lind.", direct(WORDS, "Bo Lind")),
    case("a plural that opens a sentence is nobody's name",
         "Bo Lind runs the choir. Basses are “rotten to the core”, he said.",
         partial("rotten to the core", "Bo Lind", how="pronoun")),
    case("a headline whose words all have capitals names nobody that the text does not",
         "Angry Miller Corners Lind Over Rotten Ramp\n\nBo Lind came to Kell. The ramp was shut."
         f" He wept.\n\nLind said: “{WORDS}”", direct(WORDS, "Bo Lind")),
]  # fmt: skip


def unnamed(who: str) -> object:
    """A row: somebody told by what they are."""
    return case(who, f"The ramp was shut. {who} called it “rotten to the core”.",
                partial("rotten to the core", role=who))  # fmt: skip


UNNAMED = [
    unnamed(who)
    for who in (
        "A solicitor", "The surveyor", "A geriatrician", "One reviewer", "The bishop", "A midwife",
        "Two fishermen", "The villagers", "A survivor", "The tribunal", "The inquiry", "A leaflet",
        "The placard", "A postmistress", "The auditors", "A 9-year-old girl", "Her grandson",
    )
]  # fmt: skip


@pytest.mark.parametrize("construction", [*CASES, *UNNAMED])
def test_what_only_has_a_capital_is_nobody(construction: Construction, read: Read) -> None:
    check(read, construction)


def test_places_begin_with_no_given_name() -> None:
    given = MALE_NAMES | FEMALE_NAMES
    assert not (PLACE_BEGINNINGS - {"santa"}) & given


@pytest.mark.parametrize(
    ("rule", "name", "place"),
    [
        ("a last word of places", "lakota falls", True),
        ("a last word of places behind a given name", "elizabeth street", True),
        ("a last word that is a surname too", "marrow bay", True),
        ("that surname behind a given name", "tessa bay", False),
        ("that surname behind an initial", "t bay", False),
        ("a first word of places", "barangay marrow", True),
        ("a first word of places in other tongues", "ras marrow", True),
        ("an office of a place, and who holds it", "port marrow director quen lind", False),
        ("a newspaper", "marrow ledger", True),
        ("a person", "quen marrow", False),
        ("one word", "falls", False),
    ],
)
def test_a_name_is_a_places_or_papers_by(rule: str, name: str, place: bool) -> None:
    assert is_organisation(name.split()) is place, rule
