import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bot
from bot.core.extraction import extract
from bot.core.record import record

pytestmark = pytest.mark.traced

_NEWS = st.lists(
    st.sampled_from(
        [
            "Mayor Ada Brook",
            "she",
            "said",
            "according to",
            "told reporters",
            "“we will not wait,”",
            "“",
            "”",
            '"',
            "‘",
            "’",
            "«oui»",
            "about 1,200",
            "40 to 50",
            "half a million",
            "5%",
            "$3.5bn",
            "boats",
            "on 4 May 2026",
            ".",
            "?",
            ",",
            "\n",
            "\n\n",
            "\r\n",
            "see more",
            "\ud800",
            "\0",
            "\u202e",
            "date 2026-05-04",
        ]
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=150)
@given(st.text() | _NEWS)
def test_any_text_has_an_extraction_whose_every_place_is_verbatim(text: str) -> None:
    found = extract(text)
    for line in (*found.quotes, *found.statements, *found.figures):
        assert line.span.of(text) == line.text != ""
    for quote in found.quotes:
        assert quote.speaker.mention is None or quote.speaker.mention.of(text)
    for figure in found.figures:
        assert figure.by is None or figure.by.of(text)
        assert all(hedge.of(text) for hedge in figure.hedge_spans)
    assert all(0 <= s.start < s.end <= len(text) for s in found.sentences)


@settings(max_examples=50)
@given(st.text() | _NEWS)
def test_an_extraction_is_one_line_of_json_whatever_the_text(text: str) -> None:
    line = json.dumps(record("d", text, extract(text)), allow_nan=False)
    assert "\n" not in line
    assert json.loads(line)["id"] == "d"


def test_the_same_text_gives_the_same_extraction() -> None:
    text = "“We wait,” Mayor Ada Brook said. About 40 boats sank."
    assert extract(text) == extract(text)


def test_what_the_caller_knows_outranks_what_the_text_says() -> None:
    text = "date 2026-03-04 The dam held."
    assert extract(text).published == date(2026, 3, 4)
    known = extract(text, published=date(2026, 3, 5), language="en")
    assert (known.published, known.language) == (date(2026, 3, 5), "en")


def test_the_record_names_every_field_that_others_rely_on() -> None:
    text = (
        "Boats lost\n\n“We will count again,” harbour master Ada Brook said.\n\n"
        "Ada Brook said that about 40 fishing boats sank."
    )
    found = record("d", text, extract(text))
    assert set(found) == {"id", "quotes", "statements", "figures", "story", "warnings"}
    assert found["story"] == {"title": "Boats lost", "published": None, "language": None}
    (quote,) = found["quotes"]
    assert set(quote) == {"start", "end", "text", "kind", "group", "speaker", "score", "key"}
    assert set(quote["speaker"]) == {"name", "role", "how", "mention", "confidence"}
    assert quote["speaker"]["name"] == "Ada Brook"
    (figure,) = found["figures"]
    fields = (
        "start end text value low high comparator hedge direction unit counted counted_span"
        " per kind vague score key"
    )
    assert set(fields.split()) <= set(figure)
    assert (figure["value"], figure["comparator"], figure["counted"]) == (40, "about", "boat")
    assert len(found["statements"]) == 1


def test_warnings_carry_their_place() -> None:
    text = "date 2026-02-31 The dam held."
    (warning,) = record(None, text, extract(text))["warnings"]
    assert warning["code"] == "bad-header-date"
    assert text[warning["span"]["start"] : warning["span"]["end"]] == "date 2026-02-31"


def test_extract_is_there_on_the_package_and_nothing_else_is_by_accident() -> None:
    assert bot.extract is extract
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        _ = bot.extrakt
