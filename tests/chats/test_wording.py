"""How lines are put into words, whatever the chat."""

from dataclasses import replace

import pytest

from bot.chats import wording
from bot.core.digest import ChangeLine, Piece, QuoteLine
from bot.core.quotes.model import How
from bot.core.spans import Span


def line(role: str | None, owner: str | None = None) -> QuoteLine:
    return QuoteLine((Piece("We go.", Span(0, 6)),), "direct", None, role, "role", owner=owner)


def test_whom_a_pronoun_in_a_role_means_is_told_beside_it() -> None:
    told = wording.attribution(line("one of his aides", "Karl\u202e Stenning")).words
    assert told == "one of his aides (role only; “his” is Karl Stenning)"


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("Senator", "Senator Ana Renn"),
        ("House Speaker", "House Speaker Ana Renn"),
        ("Adm.", "Adm. Ana Renn"),
        ("mayor", "Ana Renn, mayor"),
        ("President of the Board", "Ana Renn, President of the Board"),
        ("a Senator", "Ana Renn, a Senator"),
    ],
)
def test_a_title_stands_before_the_name_and_a_description_behind_it(role: str, words: str) -> None:
    assert wording.attribution(replace(line(role), name="Ana Renn")).words == words


@pytest.mark.parametrize("how", ["unknown", "named", "role"])
def test_one_mark_tells_that_nobody_is_surely_the_speaker(how: How) -> None:
    unsure = replace(line("a baker"), name="Ana Renn", how=how, sure=False)
    assert wording.attribution(unsure).words == "speaker not certain"


def test_a_role_that_is_not_shown_leaves_the_speaker_not_named() -> None:
    assert wording.attribution(line(None)).words == "speaker not certain"


def test_another_sources_number_is_named_as_such_with_both_sources() -> None:
    disputed = ChangeLine("figure", "31 people", "47 people", "herald\u202e", "wire")
    assert wording.change(disputed) == (
        "another source, herald, says",
        "",
        "47 people",
        "wire says 31 people",
    )


def test_a_changed_number_that_says_nothing_alone_has_its_sentence_beside_it() -> None:
    bare = ChangeLine("figure", "31", "38", sentence="The toll rose to 38 on Monday.")
    assert wording.change(bare) == ("changed figure", "31", "38", "The toll rose to 38 on Monday.")
