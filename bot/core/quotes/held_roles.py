"""Who holds a role that no noun beside the name gives: who is on trial, who speaks for a country.

"Bo Karst, 34, denies two counts of fraud": the accused. "Ana Ruiz (Quern) said", as minutes of
assemblies have it: the representative of Quern.
"""

from collections.abc import Iterator
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Line, Token
from bot.languages.english_speech import BETWEEN

_DENYING = frozenset("denies denied denying admits admitted pleads pleaded pled".split())
_CHARGES = frozenset("charge charges count counts guilty murder manslaughter fraud theft".split())
_ACCUSED = ("accused", "defendant")
MAY_HOLD = _DENYING | {"("}
"""A line without any of these words gives no such role."""

_MOST_BEHIND = 7
_LONGEST_COUNTRY = 3
_SHORTEST_COUNTRY = 4  # a party's letters are shorter: "(Lab)"
_SEATS = ("representative", "delegate")
_BEHIND_SEAT = frozenset({",", "said", "asked", "noted", "stressed", "added", "recalled", "called"})


class Held(NamedTuple):
    """A role that somebody holds: the name, the noun, and the words that tell which one it is."""

    mention: Mention
    head: str
    words: frozenset[str]


def find_held(line: Line, mentions: list[Mention]) -> Iterator[Held]:
    """The roles that one line's verbs and brackets give to its people."""
    if not _DENYING.isdisjoint(line.words):
        yield from _on_trial(line.tokens, mentions)
    if mentions and mentions[0].first == 0 and mentions[0].kind == "name":
        yield from _by_country(line.tokens, mentions[0])


def _on_trial(tokens: tuple[Token, ...], mentions: list[Mention]) -> Iterator[Held]:
    for m in mentions:
        if m.kind != "name" or m.own or m.preposition or m.last + 3 >= len(tokens):
            continue
        aged = tokens[m.last].word == "," and tokens[m.last + 1].kind == "n"
        verb = m.last + 3 if aged else m.last
        while verb < len(tokens) - 1 and tokens[verb].low in BETWEEN:
            verb += 1
        behind = tokens[verb + 1 : verb + 1 + _MOST_BEHIND]
        if tokens[verb].low in _DENYING and any(t.low in _CHARGES for t in behind):
            for head in _ACCUSED:
                yield Held(m, head, frozenset({head}))


def _by_country(tokens: tuple[Token, ...], m: Mention) -> Iterator[Held]:
    if m.last + 2 >= len(tokens) or tokens[m.last].word != "(":
        return
    country = tokens[m.last + 1 : m.last + 2 + _LONGEST_COUNTRY]
    end = next((n for n, t in enumerate(country) if t.word == ")"), 0)
    behind = m.last + 2 + end
    if not end or behind >= len(tokens) or tokens[behind].low not in _BEHIND_SEAT:
        return
    place = country[:end]
    named = all(t.kind == "C" and not t.word.isupper() for t in place)
    if named and len(place[-1].word) >= _SHORTEST_COUNTRY:
        for head in _SEATS:
            yield Held(m, head, frozenset([head, *(t.low for t in place)]))
