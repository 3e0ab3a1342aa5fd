"""The phrase beside a name that is a role: "Mayor Ana Ruiz", "Ana Ruiz, a pier warden,"."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.shared_roles import one_of_two
from bot.core.quotes.tokens import Token
from bot.core.quotes.whole_roles import Part, before_name, behind_name, end_of_aside
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    OWNERS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    ROLE_HEADS,
    TITLES,
)

_OF = frozenset("of for from at".split())
_SEATED = frozenset({"of", "from"})
_JOINING = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
_MOST_OF = 3
_NO_LEAD = frozenset(
    """
    not yet never become becomes became becoming remain remains remained in at on during through
    since within upon into
    """.split()
)
_ARTICLES = frozenset({"a", "an"})
_NO_ROLES = frozenset(
    "day week month year hour minute moment decade few bit lot little while first second".split()
)
_LEADING = COURTESY | {"the", "a", "an"}


def is_subject(mention: Mention) -> bool:
    """Whether a verb of speech follows at once: such a role stands in no apposition."""
    return mention.cue >= 0 and mention.path in {"", "a"}


class Found(NamedTuple):
    """A role beside a name.

    Attributes:
        worth: the more, the better it tells who somebody is.
        words: its tokens (first, behind the last), all that was read.
        head: its head noun in lower case.
        whole: the tokens that may be shown, or None.
    """

    worth: int
    words: Part
    head: str
    whole: Part | None


def role_of(
    tokens: tuple[Token, ...],
    mention: Mention,
    before: Sequence[Mention],
    following: Mention | None,
) -> Found | None:
    """The role beside a name, or None.

    Args:
        tokens: those of the line.
        mention: the name.
        before: the line's mentions before it.
        following: the next mention that may be a role.
    """
    first, name = mention.first, mention.name
    while first < name and tokens[first].low in _LEADING:
        first += 1
    while name > first and tokens[name - 1].low in COURTESY:
        name -= 1
    if name > first:
        # "Minister of Fisheries": the office's name behind "of" is no head.
        of = next((n for n in range(first + 1, name - 1) if tokens[n].low in {"of", "for"}), name)
        head = tokens[of - 1].low
        if head in PEOPLE_NOUNS or head in TITLES:
            whole = before_name(tokens, first, name, mention.last) if of == name else (first, name)
            words = name - (whole[0] if whole else first)
            return Found(2 if words > 1 else 1, (first, name), head, whole)
    behind = role_behind(tokens, mention, following)
    after = _behind_age(tokens, mention.last)
    found = behind or _led_in(tokens, mention, before, after)
    return found or _shared(tokens, mention, before)


def role_behind(
    tokens: tuple[Token, ...], mention: Mention, following: Mention | None
) -> Found | None:
    """The role that stands behind a name and a comma: "Ana Ruiz, the mayor,"."""
    after = _behind_age(tokens, mention.last)
    if (
        following is not None
        and following.kind == "role"
        and following.first == after + 1
        and tokens[after].word == ","
        and following.lows[0] in PEOPLE_NOUNS
        and not is_subject(following)
    ):
        whole, closed = behind_name(tokens, after + 1)
        end = end_of_aside(tokens, after + 1)
        cut = whole is not None and whole[1] < end
        if not closed and not cut and _is_subject_of(tokens, after + 1, end):
            return None
        return Found(3, (after + 1, end), following.lows[0], whole)
    return _described(tokens, mention, after)


def _shared(tokens: tuple[Token, ...], m: Mention, before: Sequence[Mention]) -> Found | None:
    """A role that is told of two; it is not to be shown of one."""
    return Found(1, *two, None) if (two := one_of_two(tokens, m, before)) else None


def _is_subject_of(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a phrase has a verb of its own: "For Ana Ruiz, the mayor is no friend"."""
    return tokens[start].low == "the" and end < len(tokens) and tokens[end].low in AUXILIARIES


def _described(tokens: tuple[Token, ...], mention: Mention, after: int) -> Found | None:
    """Ana Ruiz, a pier warden, said: any noun behind "a" that a sign closes."""
    if len(mention.lows) < 2 or after + 3 >= len(tokens) or tokens[after].word != ",":
        return None
    if tokens[after + 1].low not in _ARTICLES or tokens[after + 2].low in _NO_ROLES:
        return None
    whole, closed = behind_name(tokens, after + 1)
    if whole is None or not closed or tokens[whole[1] - 1].kind != "w":
        return None
    return Found(2, whole, tokens[whole[1] - 1].low, whole)


def _led_in(
    tokens: tuple[Token, ...], mention: Mention, before: Sequence[Mention], after: int
) -> Found | None:
    """The head of the harbour office, Ana Ruiz, said."""
    last = before[-1] if before else None
    if last is None or last.last != mention.first - 1 or tokens[last.last].word != ",":
        return None
    if after >= len(tokens):
        return None
    begins = before[0].first == 0 and before[0].kind == "role" and mention.cue >= mention.last
    begins = begins and tokens[min(mention.cue + 1, len(tokens) - 1)].word != ","
    if not (tokens[after].kind == "p" or tokens[after].low in _SEATED or begins):
        return None
    role = start = last
    for earlier in reversed(before[-_MOST_OF:-1]):
        if earlier.last != start.first - 1 or tokens[earlier.last].low not in _OF:
            break
        start = earlier
        role = earlier if earlier.kind == "role" else role
    if role.kind != "role" or role.own or last.own or role.lows[0] not in ROLE_HEADS:
        return None
    if not _leads(tokens, role.first):
        return None
    # "The Mayor" of a sentence's start reads badly behind a name.
    first = tokens[role.first]
    bare = first.low == "the" and first.kind == "C"
    begin = role.first + (bare and role.last - role.first > 1)
    whole, _ = behind_name(tokens, begin)
    return Found(3, (role.first, last.last), role.lows[0], whole)


def _leads(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a phrase leads in a name: no predicate, no time or place, not denied.

    "If she is not yet a candidate, Ana Ruiz, …", "fit to be mayor, Ana Ruiz, …".
    """
    before = tokens[first - 1].low if first else ""
    definite = tokens[first].low == "the" or tokens[first].own
    if before in _NO_LEAD or (before in BEING and not definite):
        return False
    plain = tokens[first].kind == "w" and not (
        tokens[first].low in DETERMINERS or tokens[first].low in OWNERS
    )
    return not plain or tokens[first].own or before == "as" or before not in _JOINING


def _behind_age(tokens: tuple[Token, ...], after: int) -> int:
    """Place of the comma behind an age: "Ana Ruiz, 34, a nurse"; else ``after``."""
    if after + 2 < len(tokens) and tokens[after].word == "," and tokens[after + 1].kind == "n":
        return after + 2 if tokens[after + 2].word == "," else after
    return after
