"""Quotes in headings: whose they are is told where the same words come again."""

import pytest

from tests.quotes.conftest import Read

TAG = "“It rains,” said Otto Brandt.\n\n"
TOLD = "\n\n“So much anger on the pier,” Tilda Vance said.\n\n“It snows,” Bo Lind said."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (TAG + "‘So much anger.’\n\nArlow is small and poor." + TOLD, "Tilda Vance"),
        (TAG + "Storms and ‘so much anger’\n\nArlow is small and poor." + TOLD, "Tilda Vance"),
        (TAG + "Spurns ferry, fears ‘so much anger on the pier.’\n\nArlow is small." + TOLD,
         "Tilda Vance"),
    ],
)  # fmt: skip
def test_a_sub_heading_is_his_who_says_it_further_down(read: Read, text: str, name: str) -> None:
    quotes, _ = read(text)
    assert quotes[1].speaker.name == name
    assert quotes[-1].speaker.name == "Bo Lind"


def test_a_headline_keeps_the_words_that_attribute_it(read: Read) -> None:
    text = "Mayor: ‘So much anger on the pier’\n\nArlow is small and poor." + TOLD
    quotes, _ = read(text)
    speaker = quotes[0].speaker
    assert speaker.name == "Tilda Vance"
    assert speaker.mention is not None
    assert speaker.mention.of(text) == "Mayor"


def test_a_headline_that_names_its_speaker_keeps_him_for_a_few_common_words(read: Read) -> None:
    text = (
        "Brandt vows reply ‘as soon as possible’\n\nOtto Brandt runs the ferry.\n\nTilda Vance"
        " said she would leave “as soon as possible”."
    )
    quotes, _ = read(text)
    assert quotes[0].speaker.name == "Otto Brandt"


def test_a_sentence_is_no_heading(read: Read) -> None:
    text = (
        "Arlow is small and poor.\n\nAccording to Otto Brandt, the crew were “so much trouble for"
        " the town.”\n\nThey left.\n\n“So much trouble for the town,” Tilda Vance said."
    )
    quotes, _ = read(text)
    assert quotes[0].speaker.name == "Otto Brandt"
