"""A name is shown without title and without letters behind it; both tell who is who."""

import pytest
from construction import Construction, Read, case, check, direct

SAID = "“The ramp was rotten for years,” said "
WORDS = "The ramp was rotten for years,"


def named(rule: str, who: str, name: str, role: str | None = None) -> object:
    """A row: what stands behind the verb, the name in it, the role in it."""
    return case(rule, f"{SAID}{who} on Sunday in Kell.", direct(WORDS, name, role=role))


CASES = [
    named("a council's short title", "Cllr Bram Oost", "Bram Oost", "Cllr"),
    named("a title of the peerage", "Baroness Ana Renn", "Ana Renn", "Baroness"),
    named("a trade that no list has", "Lithographer Liese Ode", "Liese Ode"),
    named("an office of a board", "Trustee Ana Renn", "Ana Renn", "Trustee"),
    named("a dotted title", "Atty. Jess Tolen-Uy", "Jess Tolen-Uy", "Atty."),
    named("two dotted ranks", "Det. Sgt. Ann Keir", "Ann Keir", "Det. Sgt."),
    named("a rank with a hyphen", "Major-General Bo Lind", "Bo Lind", "Major-General"),
    named("a courtesy of another language", "Doña Fermina Chuc", "Fermina Chuc"),
    named("a courtesy before an office", "Frau Dr. Ute Klamm", "Ute Klamm"),
    named("a title of West Africa", "Alhaji Musa Kell", "Musa Kell", "Alhaji"),
    named("two titles of Malaysia", "Tan Sri Ahmad Kell", "Ahmad Kell"),
    named("a courtesy of India", "Smt Sita Kell", "Sita Kell"),
    named("a constable's letters before the name", "PC Tom Hale", "Tom Hale", "PC"),
    named("a title of one not yet in office", "Ambassador-designate Ruth Acht", "Ruth Acht"),
    named("a title of one no more in office", "ex-Trustee Ruth Acht", "Ruth Acht"),
    named("excellency", "HE Sheikh Hamad bin Tarr", "Hamad bin Tarr", "Sheikh"),
    named("don before two names", "Don Rogelio Dumar", "Rogelio Dumar"),
    named("Don before a surname is a given name", "Don Quill", "Don Quill"),
    named("a nickname before the given name", "Big Ray Sorrel", "Ray Sorrel"),
    named("a nickname in marks stays", "Rogelio “Boy” Dumar", "Rogelio “Boy” Dumar"),
    named("a lawyer's letters", "Ann Keir KC", "Ann Keir"),
    named("letters of an order", "Dame Rosalind Keir DBE", "Rosalind Keir"),
    named("letters of a parliament", "the Rt Hon Ann Keir MP", "Ann Keir"),
    named("letters behind a comma", "Ann Keir, KC,", "Ann Keir"),
    named("several letters", "Ann Keir, PhD, RN,", "Ann Keir"),
    named("a junior keeps his suffix", "Bo Lind Jr.", "Bo Lind Jr."),
    named("a given name cut short", "Mr. Jos. Delan", "Jos. Delan"),
    named("Maria cut short", "Ma. Corazon Bill-Yap", "Ma. Corazon Bill-Yap"),
    named("a lord of one name keeps his title", "Lord Hathermere", "Lord Hathermere"),
    case(
        "a lord whose given name is known", f"{SAID}Lord Hathermere. Giles Hathermere went home.",
        direct(WORDS, "Giles Hathermere"),
    ),
    case(
        "letters behind the full name, none behind the surname",
        "Tobias Renn KC came to Kell. “The ramp was rotten for years,” Mr Renn said.",
        direct(WORDS, "Tobias Renn"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_a_name_is_shown_without_title_and_letters(construction: Construction, read: Read) -> None:
    check(read, construction)


def test_he_in_capitals_stays_a_pronoun(read: Read) -> None:
    quotes, _ = read("Bo Lind wept. “THE RAMP IS ROTTEN,” HE SAID.")
    assert quotes[0].speaker.how == "pronoun"
