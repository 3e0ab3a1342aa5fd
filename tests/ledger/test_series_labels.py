"""What a series is called: the text's own phrase for what is counted or measured."""

from datetime import UTC, date, datetime

import pytest

from bot.core.document import Document, document_id
from bot.core.extraction import extract
from bot.core.folding import fold
from bot.core.series.labels import findable, label
from bot.core.series.topics import Mention, read_mentions

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def mention_in(text: str) -> Mention:
    day = date(2026, 3, 4)
    document = Document(document_id("wire", "a"), "wire", "a", text, 1, "A title", day, NOON)
    (mention,) = read_mentions(document, extract(text))
    return mention


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("The price of bread rose to 3.20 crowns.", "price of bread in crowns"),
        ("The interest rate stood at 4 percent.", "interest rate in %"),
        ("The river rose to 4.2 metres on Monday.", "river in metres"),
        ("Damages for the firm reached $40 million.", "damages for the firm in USD"),
        ("The temperature fell to 4 degrees Celsius.", "temperature in degrees Celsius"),
        ("The levee now stands at 12 feet.", "levee in feet"),
        ("The mayor promised 40 percent.", "mayor in %"),
    ],
)
def test_what_is_measured_is_called_as_the_text_calls_it(text: str, called: str) -> None:
    assert label(mention_in(text), text) == called


def test_a_verb_or_a_comparing_word_alone_is_no_name_of_what_is_measured() -> None:
    text = "It fell, promised and held 12 feet."
    assert label(mention_in(text), text) == "measure in feet"


@pytest.mark.parametrize(
    "text", ["The price of bread rose to 3.20 crowns.", "The levee now stands at 12 feet."]
)
def test_a_series_is_found_by_every_word_of_its_label(text: str) -> None:
    mention = mention_in(text)
    assert set(fold(label(mention, text)).split()) <= set(fold(findable(mention, text)).split())
