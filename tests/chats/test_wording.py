"""How lines are put into words, whatever the chat."""

from bot.chats import wording
from bot.core.digest import Piece, QuoteLine
from bot.core.spans import Span


def line(role: str | None, owner: str | None = None) -> QuoteLine:
    return QuoteLine((Piece("We go.", Span(0, 6)),), "direct", None, role, "role", owner=owner)


def test_whom_a_pronoun_in_a_role_means_is_told_beside_it() -> None:
    told = wording.attribution(line("one of his aides", "Karl\u202e Stenning")).words
    assert told == "one of his aides (role only, not named; “his” is Karl Stenning)"


def test_a_role_that_is_not_shown_leaves_the_speaker_not_named() -> None:
    assert wording.attribution(line(None)).words == "speaker not named"
