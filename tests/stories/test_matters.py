"""Documents that share their words but tell of two matters."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.matters import is_other_matter

FORM = """Fever bulletin: {place} district

The health office of {place} district counted {new} new cases of fever this week, its bulletin says.

Since spring, {all} cases have been reported, and {beds} beds in the wards are taken.

"We need clean water at every well," said {who}, head of the office. Officers in {place} visited
{homes} households.
"""
ALDAR = FORM.format(place="Aldar", new=31, all=412, beds=96, who="Mira Haldan", homes=1840)
BRESK = FORM.format(place="Bresk", new=7, all=118, beds=33, who="Oren Tavik", homes=655)
SAME_NUMBERS = ALDAR.replace("Aldar", "Bresk")


def document(text: str, *, source: str = "office", title: str = "") -> Document:
    name = title or text.split("\n", 1)[0]
    return Document(f"id of {hash(text)}", source, "a.txt", text, 1, name, None, datetime.now(UTC))


def differ(one: Document, other: Document) -> bool:
    mine, theirs = ((d, extract(d.text)) for d in (one, other))
    answer = is_other_matter(mine, theirs)
    assert is_other_matter(theirs, mine) == answer
    return answer


@pytest.mark.parametrize("source", ["office", "wire"])
def test_two_bulletins_made_from_one_form_are_two_matters(source: str) -> None:
    assert differ(document(ALDAR), document(BRESK, source=source))


def test_a_title_of_the_same_source_that_names_another_place_tells_of_another_matter() -> None:
    assert differ(document(ALDAR), document(SAME_NUMBERS))


def test_nearly_all_numbers_other_tell_of_another_matter_under_one_title() -> None:
    one, other = document(ALDAR, title="Bulletin"), document(BRESK, title="Bulletin")
    assert differ(one, other)
    assert not differ(one, document(ALDAR.replace("31", "34"), title="Bulletin"))


def test_few_numbers_changed_under_the_same_names_are_one_matter() -> None:
    revised = ALDAR.replace("31 new", "38 new").replace("412", "419")
    assert not differ(document(ALDAR), document(revised, source="wire"))


def test_an_excerpt_is_of_the_same_matter() -> None:
    assert not differ(document(ALDAR), document(ALDAR[:230], source="wire"))


def test_other_words_in_a_headline_are_no_other_matter() -> None:
    one = document(ALDAR, title="Fever Spreads in Aldar")
    assert not differ(one, document(ALDAR, title="Fever Numbers Rise in Aldar District"))


def test_the_name_of_the_site_in_a_title_is_no_other_matter() -> None:
    one, other = (
        document(
            f"{ALDAR}\nWrite to the editor of the {site}, please.",
            source=site,
            title=f"Fever bulletin{sign} {site}",
        )
        for site, sign in (("Courier", " |"), ("Herald", ":"))
    )
    assert not differ(one, other)


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=60), st.text(max_size=60))
def test_no_text_raises_and_nothing_is_another_matter_than_itself(
    text: str, other: str, title: str, second: str
) -> None:
    one, two = (document(t, title=n or "x") for t, n in ((text, title), (other, second)))
    differ(one, two)
    assert not differ(one, replace(one, id="copy"))
