"""One construction of the language, and what has to be read from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from bot.core.quotes.model import Quote, QuoteKind, Statement

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]


@dataclass(frozen=True)
class Expected:
    """A quote that has to be found; ``mention`` is compared where it is given."""

    words: str
    name: str | None
    kind: QuoteKind
    role: str | None
    how: str
    group: int
    mention: str | None


def direct(
    words: str,
    name: str | None = None,
    group: int = 1,
    *,
    role: str | None = None,
    how: str = "",
    mention: str | None = None,
    kind: QuoteKind = "direct",
) -> Expected:
    """Expect a quote that holds a whole clause; without ``how`` the fields given tell it."""
    how = how or ("named" if name else "role" if role else "unknown")
    return Expected(words, name, kind, role, how, group, mention)


def partial(words: str, name: str | None = None, group: int = 1, **rest: Any) -> Expected:
    """Expect a fragment built into the writer's sentence."""
    return direct(words, name, group, kind="partial", **rest)


@dataclass(frozen=True)
class Construction:
    """A rule, a text that shows it, the quotes and the statements (content, name or role)."""

    rule: str
    text: str
    quotes: tuple[Expected, ...] = ()
    statements: tuple[tuple[str, str], ...] = ()


def case(rule: str, text: str, *found: Expected | tuple[str, str]) -> Any:
    """Make a row of a table; its rule is the name of the test."""
    quotes = tuple(f for f in found if isinstance(f, Expected))
    statements = tuple(f for f in found if not isinstance(f, Expected))
    return pytest.param(Construction(rule, text, quotes, statements), id=rule)


def seen(text: str, quotes: Sequence[Quote], expected: Sequence[Expected]) -> list[Expected]:
    """What was found, in the shape of what was expected; a mention only where one is compared."""
    found = []
    for n, quote in enumerate(quotes):
        speaker = quote.speaker
        compared = n < len(expected) and expected[n].mention is not None
        mention = speaker.mention.of(text) if compared and speaker.mention else None
        assert quote.text == quote.span.of(text)
        found.append(
            Expected(
                quote.text,
                speaker.name,
                quote.kind,
                speaker.role,
                speaker.how,
                quote.group,
                mention,
            )
        )
    return found


def check(read: Read, construction: Construction) -> None:
    """Compare all that was found with all that was expected, in text order."""
    quotes, statements = read(construction.text)
    assert seen(construction.text, quotes, construction.quotes) == list(construction.quotes)
    told = [(s.text, s.speaker.name or s.speaker.role or "") for s in statements]
    assert told == list(construction.statements)
    place = 0
    for quote in quotes:
        assert quote.span.start >= place
        place = quote.span.end
