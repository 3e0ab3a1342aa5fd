"""Reported speech: whose it is and where it stands."""

from collections.abc import Callable

import pytest

from bot.core.quotes.model import Quote, Statement

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]


_NAME = "Ana Lund"


@pytest.mark.parametrize(
    ("text", "content", "name"),
    [
        pytest.param("Ana Lund said that the bridge would open in May.",
                     "the bridge would open in May", _NAME, id="said that"),
        pytest.param("Ana Lund said the bridge would open in May.",
                     "the bridge would open in May", _NAME, id="said"),
        pytest.param("Ana Lund told the council that the bridge was shut.",
                     "the bridge was shut", _NAME, id="told whom that"),
        pytest.param("The bridge would open in May, Ana Lund said.",
                     "The bridge would open in May", _NAME, id="attribution behind"),
        pytest.param("According to Ana Lund, the bridge would open in May.",
                     "the bridge would open in May", _NAME, id="according to, before"),
        pytest.param("The bridge would open in May, according to Ana Lund.",
                     "The bridge would open in May", _NAME, id="according to, behind"),
        pytest.param("Ana Lund dismissed the plan to widen the road.",
                     "Ana Lund dismissed the plan to widen the road.", _NAME, id="whole sentence"),
        pytest.param("Ana Lund came. She warned that ice was near.",
                     "ice was near", _NAME, id="pronoun"),
        pytest.param("Ana Lund asked whether the bridge would open in May.",
                     "Ana Lund asked whether the bridge would open in May.", _NAME,
                     id="a question, whole"),
        pytest.param("Ana Lund promised to open the bridge in May.",
                     "Ana Lund promised to open the bridge in May.", _NAME, id="a promise, whole"),
        pytest.param("Ana Lund told the crowd not to cross the bridge.",
                     "Ana Lund told the crowd not to cross the bridge.", _NAME,
                     id="an appeal, whole"),
        pytest.param("The ministry claimed that the road was safe.",
                     "the road was safe", None, id="organisation"),
    ],
)  # fmt: skip
def test_a_statement_is_the_reported_clause(
    text: str, content: str, name: str | None, read: Read
) -> None:
    quotes, statements = read(text)
    assert quotes == ()
    assert [(s.text, s.speaker.name) for s in statements] == [(content, name)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Lund walked to the bridge in May.", id="no verb of speech"),
        pytest.param("Ana Lund did not say when the bridge would open.", id="denied"),
        pytest.param("“We will open it in May,” Ana Lund said.", id="a quote's sentence"),
        pytest.param("I said that the bridge was shut.", id="the writer"),
        pytest.param("Ana Lund said so.", id="nothing reported"),
        pytest.param("The prices told their own story.", id="told a story"),
        pytest.param("Ana Lund asked to see the old bridge.", id="asked to see"),
        pytest.param("Ana Lund wrote her songs, one of her best pieces.", id="wrote songs"),
        pytest.param("Ana Lund wrote a letter which was lost.", id="wrote a letter"),
        pytest.param("Ana Lund testified as first witness.", id="testified as"),
        pytest.param("Ana Lund said nothing from the platform.", id="said nothing"),
        pytest.param("Ana Lund called the council to order.", id="called to order"),
        pytest.param("A man accused of theft came to the bridge.", id="accused of"),
        pytest.param("The plan was criticised by Ana Lund and the rest.", id="passive"),
    ],
)
def test_what_reports_no_speech_is_no_statement(text: str, read: Read) -> None:
    assert read(text)[1] == ()


def test_a_paragraph_handed_over_with_a_colon_is_its_speaker_s(read: Read) -> None:
    text = (
        "Ana Lund, the mayor, commented:\n\nWe did for the bridge what any town could do. It will"
        " close.\n\nIt rained."
    )
    told = [(s.text, s.speaker.name, s.spoken) for s in read(text)[1]]
    first = "We did for the bridge what any town could do."
    assert told == [(first, "Ana Lund", True), ("It will close.", "Ana Lund", True)]


def test_a_list_behind_a_colon_is_nobody_s(read: Read) -> None:
    assert read("Ana Lund said:\n\n- the bridge is shut\n\n- the road is open\n")[1] == ()


def test_the_headline_is_no_statement(read: Read) -> None:
    assert read("Lund says bridge would open in May\n\nAna Lund left on Monday.")[1] == ()
