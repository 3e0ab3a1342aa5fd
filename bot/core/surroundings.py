"""What hangs on the words before it is shown with them: "It" alone says nothing.

A figure's sentence is shown with the one before it; below a quote stands what it was said about,
below an answer what was asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from typing import Final

from bot.core.digest import Piece
from bot.core.spans import Span
from bot.languages.english_trifles import HANGING, JOINING, PERSONS, PRONOUNS

_TOGETHER: Final = 280
"""Characters of both sentences; longer ones would be cut where they are shown."""
_BETWEEN: Final = 3
"""Characters between two sentences of a paragraph, or of two below each other."""
_FEWEST_WORDS: Final = 4
_LONGEST: Final = 200
_FIRST_WORDS: Final = 60
"""Characters of a quote among which a pronoun is looked for."""
_LONGEST_ANSWER: Final = 40
"""Sentences of an answer above its words up to which what was asked is looked for."""
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
    if not begins_hanging(sentence.text) and not means_another(sentence.text, PERSONS, _LONGEST):
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


def said_about(
    text: str,
    sentences: Sequence[Span],
    quote: Span,
    known: Sequence[Span | None],
    *,
    always: bool,
) -> Piece | None:
    """The sentence before a quote that means somebody or something told there; or None.

    Args:
        text: the document.
        sentences: all its sentences, in order.
        quote: the words that are shown.
        known: places a reader sees anyway, the title among them.
        always: whether it is wanted whatever the quote means: it may tell who speaks.
    """
    words = quote.of(text)
    if (
        not always
        and not begins_hanging(words)
        and not means_another(words, PRONOUNS, _FIRST_WORDS)
    ):
        return None
    n = bisect_right(sentences, quote.start, key=lambda s: s.start) - 2
    if n < 0:
        return None
    before = sentences[n]
    words = before.of(text)
    far = sentences[n + 1].start - before.end > _BETWEEN or before.end - before.start > _TOGETHER
    empty = len(words.split()) < _FEWEST_WORDS or begins_hanging(words)
    if far or empty or any(k and k.meets(before) for k in known):
        return None
    return Piece(words, before)


def asked_before(
    text: str, sentences: Sequence[Span], answer: Span, own: Sequence[Span]
) -> Piece | None:
    """What was asked before an answer: the last sentences above it that are not of the answer.

    Args:
        text: the document.
        sentences: all its sentences, in order.
        answer: some words of it.
        own: what the one who answers says in the text, in order.
    """
    n = bisect_right(sentences, answer.start, key=lambda s: s.start) - 1
    asked: Span | None = None
    for sentence in reversed(sentences[max(0, n - _LONGEST_ANSWER) : max(0, n)]):
        near = bisect_left(own, sentence.end, key=lambda s: s.start) - 1
        answered = near >= 0 and own[near].meets(sentence)
        if asked is None:
            asked = None if answered else sentence
            continue
        # The last of several may say little alone: "In spring?"
        both = Span(sentence.start, asked.end)
        gap = text[sentence.end : asked.start]
        if answered or "\n" in gap or len(gap) > _BETWEEN or both.end - both.start > _TOGETHER:
            break
        asked = both
    return Piece(asked.of(text), asked) if asked else None


def means_another(words: str, pronouns: Collection[str], length: int) -> bool:
    """Whether one of these pronouns in its first characters means somebody not named before it."""
    for n, word in enumerate(words[:length].split()):
        plain = word.strip(_MARKS + ",.;:!?").partition("’")[0].partition("'")[0]
        if plain[:1].isupper() and plain != "I" and (n or word.endswith(",")):
            return False
        if plain in pronouns:
            return True
    return False


def begins_hanging(words: str) -> bool:
    """Whether words begin with a pronoun that means somebody or something told before."""
    begin = words[: 2 * _WORD].lstrip(_MARKS).lower().replace("’", "'").split(" ")
    first = begin[begin[0] in JOINING and len(begin) > 1]
    return first.partition("'")[0].rstrip(",") in HANGING
