"""Between marks a title, a byname, an inscription or a gloss: told by the words on both sides.

As `bot.core.quotes.terms`, for stretches that may hold a sentence's own full stop inside the
marks: the author of “The Long Weir.”
"""

import re

from bot.core.quotes.tokens import Token
from bot.languages.english_naming import PERFORMING, RECITING, WORKS
from bot.languages.english_speech import BEING, NAMED_THINGS, SMALL_WORDS
from bot.languages.english_titled import (
    ACTING,
    ADDRESSING,
    AIRING,
    BILLED,
    CLICKED,
    CODED,
    EXEMPLARY,
    FRANCHISES,
    GOING_BY,
    INSCRIBED,
    LANGUAGES,
    MAKERS,
    MONIKERS,
    MOVING,
    PARTS,
    PUBLISHED,
    RENDERED,
    SCREENED,
    SHOUTS,
    SPOKEN_ON,
    TALKS,
    UNMISTAKEN,
)

_LONGEST_TITLE = 12
_LONGEST_INSCRIPTION = 7
_LONGEST_GLOSS = 4
_LONGEST_BYNAME = 4
_LONGEST_LABEL = 2
_NEAR = 8
_WORD = re.compile(r"[\w’'&$.-]+")
_ARTICLES = frozenset({"a", "an", "the"})
_JOINS = frozenset({"and", "or", ","})
_LISTING = frozenset({"including", "such", "like"})
_WITH = frozenset({"for", "to", "with"})
_AS = frozenset({"as", "into", "to"})
_SHOWN = PERFORMING - RECITING  # who sings “It Is Our Hour.” may be quoted with it
_ALL_WORKS = NAMED_THINGS | WORKS | PUBLISHED


def is_titled(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Whether the words between marks at ``at`` are a title, a byname, an inscription or a gloss.

    Args:
        tokens: those of the line; the marks are one of them.
        at: the place of the marks.
        words: what stands in them, or its beginning.
    """
    count = len(words.split())
    if count > _LONGEST_TITLE:
        return False
    behind = tokens[at + 1 : at + 6]
    if behind and count <= _LONGEST_INSCRIPTION and _is_worn(behind, words):
        return True
    size = _title_size(words)
    if size and behind and _is_work(behind, size):
        return True
    if not at:
        return False
    if at > 1 and tokens[at - 1].low == "for" and _is_language(tokens[at - 2]):
        return True
    if size and _is_listed(tokens, at):
        return True
    return (size > 0 and _is_led_in(tokens, at, size)) or (
        count <= _LONGEST_GLOSS and words[-1] not in "!?" and _is_gloss(tokens, at, count)
    )


def is_shouted(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the words are called out by many: cries of “Save the weir!” and “No more!”."""
    while at > 1 and tokens[at - 1].low == "and" and tokens[at - 2].kind == "Q":
        at -= 2
    return at > 1 and tokens[at - 1].low == "of" and tokens[at - 2].low in SHOUTS


def _title_size(words: str) -> int:
    """How many words a title has, 0 where it is none: all but small ones need a capital."""
    parts = _WORD.findall(words.rstrip(".,"))
    if not parts or not parts[0][0].isupper():
        return 0
    titled = all(w[0].isupper() or not w[0].isalpha() or w in SMALL_WORDS for w in parts)
    return len(parts) if titled else 0


def _is_worn(behind: tuple[Token, ...], words: str) -> bool:
    """A “Vote Heron” hat, “Save Our Weir” yard signs."""
    step = 1 if len(behind) > 1 and behind[0].low in BILLED else 0
    return words[0].isupper() and behind[step].low in INSCRIBED


def _is_work(behind: tuple[Token, ...], size: int) -> bool:
    """The “Heron Bay” reboot; “Heron Bay,” a new novel; “Heron Bay,” by Ann Quill."""
    if behind[0].low in (FRANCHISES if size > 1 else SCREENED):
        return True
    if size == 1:
        return False
    start = 1 if behind[0].word == "," else 0
    rest = behind[start:]
    if not rest:
        return False
    if rest[0].low in {"a", "an"}:
        return any(t.low in _ALL_WORKS for t in rest[1:] if t.kind == "w")
    return rest[0].low == "by" and [t.kind for t in rest[1:3]] == ["C", "C"]


def _is_led_in(tokens: tuple[Token, ...], at: int, size: int) -> bool:
    """Whether the words before lead in a title of so many words."""
    place = at - 1
    article = tokens[place].low in _ARTICLES
    if article and place:
        place -= 1
    lead, head = tokens[place], tokens[place - 1] if place else None
    if lead.low in MONIKERS:
        return True
    if head is None:
        return False
    if lead.low == "as":
        referred = head.low == "to" and tokens[place - 2].low == "referred"
        return size <= _LONGEST_BYNAME and (head.low == "known" or referred)
    if lead.low == "of":
        return head.low in MAKERS if size == 1 and not article else _is_of(head, size)
    if not article and size == 1:
        return lead.low in UNMISTAKEN and not lead.own
    if article:
        return False
    if not lead.own and (lead.low in _ALL_WORKS or lead.low in _SHOWN):
        return True
    return _is_aired(tokens, place) or (
        lead.word == "," and head.kind == "w" and not head.own and head.low in _ALL_WORKS
    )


def _is_listed(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether it is one of several works: new songs including “Heron Bay” and “Sad Weir”."""
    while at > 1 and tokens[at - 1].low in _JOINS and tokens[at - 2].kind == "Q":
        at -= 2
    place = at - 1 - (at > 1 and tokens[at - 1].low == "as" and tokens[at - 2].low == "such")
    if place < 1 or tokens[place].low not in _LISTING:
        return False
    head = tokens[place - 1 - (tokens[place - 1].word == ",")].low
    return head.endswith("s") and head[:-1] in _ALL_WORKS


def _is_of(head: Token, size: int) -> bool:
    return size > 1 and (head.low in MAKERS or head.low in PARTS)


def _is_aired(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the word at ``place`` leads in a show or a film somebody speaks or plays in."""
    low, head = tokens[place].low, tokens[place - 1]
    near = tokens[max(0, place - _NEAR) : place]
    if low == "on":
        if head.low in SPOKEN_ON or head.low in AIRING:
            return True
        return head.kind == "C" and any(t.low in AIRING or t.low in SPOKEN_ON for t in near)
    if low == "in":
        return any(t.low in ACTING for t in near)
    if low == "to" and head.low in MOVING:
        return True
    if low in _WITH:
        return head.low in TALKS
    return low in ADDRESSING and tokens[place].kind == "w" and head.low not in BEING


def _is_language(token: Token) -> bool:
    """Whether a saying is rendered behind it: Latin for “if you want peace, prepare for war”."""
    return token.kind == "C" and token.low in LANGUAGES


def _is_gloss(tokens: tuple[Token, ...], at: int, count: int) -> bool:
    """Spanish for “heron”; translates as “wet ground”; (pronounced “wire”); i.e., “wet”."""
    before, head = tokens[at - 1], tokens[at - 2] if at > 1 else None
    if before.low in RENDERED:
        return True
    if before.low in CLICKED or before.low in EXEMPLARY:
        return count <= _LONGEST_LABEL
    if head is None:
        return False
    if before.word == ",":
        return head.low in EXEMPLARY and count <= _LONGEST_LABEL
    if before.low == "for":
        return head.low in CODED
    if before.low == "by":
        return head.low in GOING_BY
    if before.low == "pronounced":
        return head.word in {"(", ","} or head.low == "is"
    return before.low in _AS and any(t.low in RENDERED for t in tokens[max(0, at - 4) : at - 1])
