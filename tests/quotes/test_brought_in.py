"""Somebody who is brought in without a name may be whom the next "he" or "she" means."""

import pytest

from bot.core.lines import SURE
from tests.quotes.conftest import Read

MAYOR = "Ana Ruiz is the mayor of Kell.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Tom Orrel met an old woman with a dog. She said the harvest was poor. “It is,” she said.",
        "Tom Orrel begged a woman for her vote. After a talk, she said he had it. “Yes,” she said.",
        "Tom Orrel visited a farmer on Monday. “It was a poor harvest for us,” she said.",
    ],
)
def test_a_name_from_farther_off_is_not_shown_for_her(text: str, read: Read) -> None:
    quotes, statements = read(MAYOR + text)
    speakers = [found.speaker for found in (*quotes, *statements)]
    assert speakers
    assert not [s.name for s in speakers if s.name == "Ana Ruiz" and s.confidence >= SURE]


def test_a_name_in_the_same_sentence_is_still_meant(read: Read) -> None:
    quotes, _ = read(MAYOR + "Ana Ruiz met an old man with a dog. “We talked,” she said.")
    assert [q.speaker.name for q in quotes] == ["Ana Ruiz"]


def test_a_chain_of_pronouns_is_as_sure_as_its_weakest_link(read: Read) -> None:
    quotes, _ = read(
        "Ana Ruiz met Ida Fenn. “We talked for hours,” she said.\n\nRain fell. “We did,” she said."
    )
    first, second = (quote.speaker.confidence for quote in quotes)
    assert second <= first + 0.05
