"""A sentence that hangs on the one before it, with that one: "It" alone says nothing."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from bot.core.digest import Piece
from bot.core.spans import Span
from bot.languages.english_trifles import HANGING

_TOGETHER: Final = 280
"""Characters of both sentences; longer ones would be cut where they are shown."""
_BETWEEN: Final = 3
"""Characters between two sentences of a paragraph, or of two below each other."""
_FEWEST_WORDS: Final = 4
_MARKS: Final = "\"'“‘„«([ "
_WORD: Final = 16


def explained(
    text: str, sentences: Sequence[Span], sentence: Piece, known: Sequence[Span | None]
) -> Piece:
    """The sentence, with the one before it if it begins with a pronoun and both are short.

    Args:
        text: the document.
        sentences: all its sentences, in order.
        sentence: the one that is shown.
        known: places a reader sees anyway, the title among them.
    """
    if not begins_hanging(sentence.text):
        return sentence
    n = bisect_left(sentences, sentence.span.start, key=lambda s: s.start) - 1
    if n < 0 or sentences[n].end > sentence.span.start:
        return sentence
    before = sentences[n]
    both = Span(before.start, sentence.span.end)
    apart = sentence.span.start - before.end > _BETWEEN or both.end - both.start > _TOGETHER
    words = before.of(text)
    empty = begins_hanging(words) or len(words.split()) < _FEWEST_WORDS
    if apart or empty or any(k and k.meets(before) for k in known):
        return sentence
    return Piece(both.of(text), both)


def begins_hanging(words: str) -> bool:
    """Whether words begin with a pronoun that means somebody or something told before."""
    first = words[:_WORD].lstrip(_MARKS).lower().replace("’", "'").partition(" ")[0]
    return first.partition("'")[0].rstrip(",") in HANGING
