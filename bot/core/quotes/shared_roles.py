"""Roles that two people bear together: "hosts Ana Ruiz and Bo Karst"."""

from collections.abc import Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.core.quotes.whole_roles import Part

SHARED = frozenset(
    """
    hosts co-hosts anchors authors co-authors founders co-founders directors editors owners senators
    lawyers attorneys professors economists filmmakers researchers
    """.split()
)
"""Their nouns, of which a description may mean one later: "the host"."""


def one_of_two(
    tokens: tuple[Token, ...], mention: Mention, before: Sequence[Mention]
) -> tuple[Part, str] | None:
    """(tokens of the role, its noun for one) of the first or the second of two, or None.

    Args:
        tokens: those of the line.
        mention: the name.
        before: the line's mentions before it.
    """
    first = mention
    if mention.name == mention.first:
        if not before or before[-1].last != mention.first - 1:
            return None
        first = before[-1]
        if tokens[first.last].low != "and":
            return None
    if first.kind != "name" or first.name == first.first:
        return None
    head = tokens[first.name - 1].low
    return ((first.first, first.name), head[:-1]) if head in SHARED else None
