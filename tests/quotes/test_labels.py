"""How a speaker without a name is told: by a role that says who, with whom its pronoun means."""

import pytest
from construction import Read

from bot.core.quotes.labels import label_of
from bot.core.quotes.model import Speaker

WORDS = "“We will rebuild the mill,”"


def told(read: Read, text: str) -> tuple[str | None, str | None]:
    (quote,), _ = read(text)
    assert quote.speaker.name is None
    return label_of(quote.speaker), quote.speaker.owner


@pytest.mark.parametrize(
    "role",
    [
        "twelve of them", "two of the three", "Another", "most", "some", "Others", "both of these",
        "almost all of them", "10 of us", "one in five", "the two", "Someone", "half",
    ],
)  # fmt: skip
def test_a_count_of_people_told_elsewhere_is_no_label(role: str) -> None:
    assert label_of(Speaker(None, role, "role")) is None


@pytest.mark.parametrize(
    "role",
    ["twelve of them at the gate", "Two analysts", "one of two witnesses", "another pollster",
     "the company's lawyer", "a friend of his", "allies"],
)  # fmt: skip
def test_a_role_that_says_who_is_its_own_label(role: str) -> None:
    assert label_of(Speaker(None, role, "role")) == role


@pytest.mark.parametrize(
    ("role", "label"),
    [
        ("its senior vice president", "senior vice president"),
        ("Her campaign", "campaign"),
        ("their editors", "editors"),
        ("his wife", None),
        ("his older brothers", None),
        ("her critics", None),
        ("one of his aides", None),
    ],
)
def test_a_pronoun_that_may_mean_anybody_is_left_out(role: str, label: str | None) -> None:
    assert label_of(Speaker(None, role, "role")) == label
    assert label_of(Speaker(None, role, "role", owner="Ann Quill")) == role


@pytest.mark.parametrize(
    ("before", "said", "role", "owner"),
    [
        pytest.param(
            "Karl Stenning ran the mill.", "his wife said", "his wife", "Karl Stenning", id="his"
        ),
        pytest.param(
            "Ida Fenn has left Sorrel.", "her lawyer said", "her lawyer", "Ida Fenn", id="her"
        ),
        pytest.param(
            "Orvik Ferries is losing money.",
            "its chairman said",
            "its chairman",
            "Orvik Ferries",
            id="its",
        ),
        pytest.param(
            "Karl Stenning ran it at Sorrel.", "its mayor said", "mayor", None, id="its of nobody"
        ),
        pytest.param(
            "Orvik Ferries has bought Sund Lines.",
            "its chairman said",
            "chairman",
            None,
            id="its of two",
        ),
        pytest.param("Two men left.", "his wife said", None, None, id="his of nobody"),
    ],
)
def test_whose_a_role_is_is_told_where_it_is_sure(
    before: str, said: str, role: str | None, owner: str | None, read: Read
) -> None:
    assert told(read, f"{before} {WORDS} {said}.") == (role, owner)


def test_whose_a_role_is_is_not_looked_for_far_above(read: Read) -> None:
    text = "Karl Stenning ran the mill. It rained. It blew. It froze. "
    assert told(read, f"{text}{WORDS} his wife said.") == (None, None)
