"""The sentence a text begins with is shown where nothing else of it tells what happened."""

from collections.abc import Callable

import pytest

from bot.core.compose import NOTHING, section
from bot.core.digest import Show
from bot.core.document import Document
from bot.core.extraction import extract

TITLE = "Ostmark ferries"
LEAD = "The council of Tarn Haven voted on Friday to end its night boats for good."
SAID = "“Nobody asked the people who live there,” said Ana Renn, a baker on the quay."


@pytest.fixture
def lead(make_document: Callable[..., Document]) -> Callable[..., str | None]:
    def of(text: str, title: str = TITLE, show: Show | None = None) -> str | None:
        whole = f"{title}\n\n{text}"
        part = section(make_document(whole, title=title), extract(whole), show or Show())
        if part.lead is None:
            return None
        assert part.lead.sentence.span.of(whole) == part.lead.sentence.text
        return part.lead.sentence.text

    return of


def test_the_first_sentence_is_shown_where_title_and_lines_do_not_tell_it(
    lead: Callable[..., str | None],
) -> None:
    assert lead(f"{LEAD}\n\n{SAID}") == LEAD
    assert lead(f"- {LEAD}\n\n{SAID}") == LEAD
    assert lead(f"TARN HAVEN (Wire) — {LEAD}\n\n{SAID}") == LEAD
    assert lead(f"{LEAD}\n\n{SAID}", show=Show(lead=False)) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (SAID, TITLE),
        (f"{LEAD} {SAID}", "Council of Tarn Haven votes to end night boats for good"),
        (f"{LEAD.replace('its night boats', '14 of its 30 boats')}\n\n{SAID}", TITLE),
        ("The council said that the night boats of Tarn Haven would end on Friday.", TITLE),
    ],
)
def test_it_is_not_shown_where_title_quote_figure_or_statement_tells_it(
    lead: Callable[..., str | None], text: str, title: str
) -> None:
    assert lead(text, title) is None


@pytest.mark.parametrize(
    "before",
    [
        "By Odo Fenn, reporter in the harbour of Tarn Haven",
        "SUMMARY.",
        "Will the night boats of Tarn Haven ever come back to the quay?",
        "Editor’s note: This report from Tarn Haven was changed on Friday to name the board.",
        "Here is what the council of Tarn Haven did on Friday after a long night:",
    ],
)
def test_what_is_no_beginning_of_a_report_is_passed_over(
    lead: Callable[..., str | None], before: str
) -> None:
    assert lead(f"{before}\n\n{LEAD}\n\n{SAID}") == LEAD


@pytest.mark.parametrize(
    "scene",
    [
        "There was a good deal of glee about it, and then there was some fear.",
        "How he answers the council of Tarn Haven will tell how many stay.",
        "She had waited for the boat since the early morning at Tarn Haven.",
    ],
)
def test_a_beginning_that_tells_nothing_by_itself_is_not_shown(
    lead: Callable[..., str | None], scene: str
) -> None:
    assert lead(f"{scene}\n\n{SAID}") is None


def test_a_beginning_that_the_next_sentence_turns_round_is_shown_with_it(
    lead: Callable[..., str | None],
) -> None:
    held = "For years the night boats of Tarn Haven were safe from every cut."
    turn = "But on Friday the council voted to end them for good."
    assert lead(f"{held} {turn}\n\n{SAID}") == f"{held} {turn}"
    assert lead(f"{held} The council met there.\n\n{SAID}") == held


def test_a_text_in_which_nothing_is_quoted_or_counted_is_no_empty_post(
    make_document: Callable[..., Document],
) -> None:
    text = f"{TITLE}\n\n{LEAD}"
    part = section(make_document(text, title=TITLE), extract(text), Show())
    assert (part.lead is not None, NOTHING in part.notes) == (True, False)
    bare = section(make_document(text, title=TITLE), extract(text), Show(lead=False))
    assert (bare.lead, bare.notes) == (None, (NOTHING,))
