"""A sentence that hangs on the one before it is shown with that one."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.compose import section
from bot.core.digest import Piece, Show
from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.spans import Span
from bot.core.surroundings import explained

BEFORE = "The harbour of Tarn is to close in May."
HANGING = "It lost 412 boats to the ice."


def shown(text: str, sentence: str, *known: str) -> str:
    """What is shown of a sentence of a text whose sentences end with full stops."""
    spans, at = [], 0
    for part in text.split("."):
        begin = at + len(part) - len(part.lstrip())
        if part.strip():
            spans.append(Span(begin, at + len(part) + 1))
        at += len(part) + 1
    start = text.index(sentence)
    place = Span(start, start + len(sentence))
    seen = [next(s for s in spans if s.of(text).startswith(words)) for words in known]
    piece = explained(text, spans, Piece(sentence, place), seen)
    assert piece.span.of(text) == piece.text
    assert piece.span.holds(place)
    return piece.text


@pytest.mark.parametrize(
    "hanging",
    [
        HANGING,
        "“They’re at 78 boats now.",
        "Her 12 boats sank.",
        "That is 40 boats.",
        "And they lost 12 boats.",
        "Some 12 boats were lost to her last year.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_sentence_that_begins_with_a_pronoun_brings_the_one_before(
    hanging: str, between: str
) -> None:
    assert (
        shown(f"So it is here. {BEFORE}{between}{hanging}", hanging) == BEFORE + between + hanging
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(f"{BEFORE} The port lost 412 boats.", "The port lost 412 boats.", id="a noun"),
        pytest.param(
            f"{BEFORE} Renn, who says he has 12 boats, left.",
            "Renn, who says he has 12 boats, left.",
            id="named before",
        ),
        pytest.param(
            f"{BEFORE} The 12 boats of Ada Brook left her.",
            "The 12 boats of Ada Brook left her.",
            id="named within",
        ),
        pytest.param(f"She says so to all. {HANGING}", HANGING, id="hangs itself"),
        pytest.param(f"Well now. {HANGING}", HANGING, id="says nothing"),
        pytest.param(f"{'So it is in all of Tarn ' * 12}. {HANGING}", HANGING, id="too long"),
        pytest.param(HANGING, HANGING, id="the first of all"),
        pytest.param(f"{BEFORE}\n\n* * *\n\n{HANGING}", HANGING, id="too far off"),
    ],
)
def test_any_other_sentence_stands_alone(text: str, sentence: str) -> None:
    assert shown(text, sentence) == sentence


def test_a_sentence_that_is_seen_anyway_is_not_brought() -> None:
    assert shown(f"{BEFORE} {HANGING}", HANGING, BEFORE) == HANGING


def test_two_figures_of_one_sentence_share_what_is_brought(
    make_document: Callable[..., Document],
) -> None:
    text = f"Ice ahead\n\n{BEFORE} It lost 412 boats and 300 nets to the ice."
    part = section(make_document(text), extract(text), Show())
    assert [line.number.text for line in part.figures] == ["412", "300"]
    assert {line.sentence.text for line in part.figures} == {text.partition("\n\n")[2]}


@given(st.lists(st.sampled_from(["It is. ", "He ", "“", "Ana lost 40 boats. ", "\n\n", "”"])))
def test_what_is_shown_stands_in_the_text_and_holds_its_number(parts: list[str]) -> None:
    text = "".join(parts)
    found = extract(text)
    for figure in found.figures:
        for sentence in found.sentences:
            if sentence.holds(figure.span):
                piece = explained(text, found.sentences, Piece(sentence.of(text), sentence), ())
                assert piece.span.of(text) == piece.text
                assert piece.span.holds(figure.span)
