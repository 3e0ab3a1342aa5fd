"""Letters that stand for an office: "the CS", "the District Commissioner (DC)"."""

from collections.abc import Iterator, Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Line, Token
from bot.languages.english_speech import ROLE_HEADS

_NEAR = 8
"""Tokens between an office's letters and its holder's name, at most."""


def letters_of(role: Sequence[Token], head: str) -> Iterator[str]:
    """The first letters of an office's last two and three words, if all have capitals."""
    end = next((n for n in range(len(role), 0, -1) if role[n - 1].low == head), 0)
    for length in (2, 3):
        words = role[end - length : end] if end >= length else ()
        if words and all(t.kind == "C" for t in words):
            yield "".join(t.word[0] for t in words)


def bracketed_offices(line: Line, mentions: Sequence[Mention]) -> Iterator[tuple[str, Mention]]:
    """Letters told in brackets, with the holder: "the Commissioner (DC) for Orley, Bo Teal"."""
    tokens = line.tokens
    if "(" not in line.words:
        return
    for at in range(3, len(tokens) - 1):
        letters = tokens[at].word
        if tokens[at - 1].word != "(" or tokens[at + 1].word != ")" or not letters.isupper():
            continue
        office = tokens[max(0, at - 1 - len(letters)) : at - 1]
        if letters not in letters_of(office, office[-1].low) or office[-1].low not in ROLE_HEADS:
            continue
        for m in mentions:
            near = at < m.first <= at + _NEAR and tokens[m.first - 1].word in {",", ")"}
            if near and m.kind == "name":
                yield letters, m
