import pytest

from bot.core.extraction import extract


@pytest.mark.parametrize(
    "denial",
    [
        "Marrow did not say",
        "Marrow didn’t say",
        "Marrow never said",
        "Marrow denied saying",
        "Marrow has denied ever saying",
        "Marrow would not have denied saying",
    ],
)
def test_words_that_were_denied_are_not_shown_as_said(denial: str) -> None:
    text = f"Tobias Marrow spoke. {denial} “we will close the mill tomorrow,” his aide held."
    assert extract(text).quotes == ()


def test_words_beside_a_denial_of_something_else_are_still_said() -> None:
    text = "Tobias Marrow did not stay. He said “we will close the mill tomorrow” and left."
    assert [q.speaker.name for q in extract(text).quotes] == ["Tobias Marrow"]


def test_what_somebody_may_do_one_day_is_no_statement() -> None:
    text = "Quillstone Corp will dismiss two thousand people next year.\n\nIt rained all day long."
    assert extract(text).statements == ()
