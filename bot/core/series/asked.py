"""The words of a question about a series, as they were folded when its figures were read."""

from bot.core.figures.nouns import singular
from bot.languages.english_states import ANYBODY, NOUN_STATES, SAME_NOUNS


def counted_as_one(word: str) -> tuple[str, ...]:
    """The words under which what a noun counts is followed besides itself: "houses" as "home".

    Any other word is under no other, and gives nothing.
    """
    noun = singular(word)
    found = SAME_NOUNS.get(noun) or NOUN_STATES.get(noun) or ("person" if noun in ANYBODY else "")
    return tuple(found.split()) if found and found != word else ()
