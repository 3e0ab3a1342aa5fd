"""Where somebody not named speaks, the place says nothing."""

import pytest

from tests.quotes.conftest import Read

WHO = [
    ("a nurse", "in Marl Camp"), ("a mother of four", "in Marl Camp"), ("a rigger", "in Oldvale"),
    ("one shopkeeper", "from Oldvale"), ("two nurses", "in Oldvale"), ("residents", "in Oldvale"),
    ("a police officer", "near North Dorle"), ("the baker", "outside Oldvale"),
]  # fmt: skip


@pytest.mark.parametrize(("who", "where"), WHO)
def test_the_head_of_the_phrase_speaks(who: str, where: str, read: Read) -> None:
    quotes, _ = read(f"“We have no beds,” {who} {where} said.")
    speaker = quotes[0].speaker
    assert speaker.name is None
    assert speaker.role is not None
    assert speaker.role.startswith(who)


@pytest.mark.parametrize(("who", "where"), WHO)
def test_the_head_of_the_phrase_leads_in(who: str, where: str, read: Read) -> None:
    quotes, _ = read(f"{who.capitalize()} {where} said: “We have no beds.”")
    assert quotes[0].speaker.name is None


def test_a_name_behind_the_place_speaks(read: Read) -> None:
    quotes, _ = read("A nurse in Marl Camp, Ana Renn, said: “We have no beds.”")
    assert quotes[0].speaker.name == "Ana Renn"


@pytest.mark.parametrize(
    "text",
    [
        "Ezra 4:12 reads, “No wall may stand where the river once ran free.”",
        "“We will not go back there,” said 34.",
    ],
)
def test_a_number_alone_is_nobodys_role(text: str, read: Read) -> None:
    speaker = read(text)[0][0].speaker
    assert (speaker.name, speaker.role) == (None, None)
