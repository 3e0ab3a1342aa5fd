"""Which document goes to which channel, in which mode, and why (or why not)."""

from dataclasses import dataclass, field
from typing import Literal

from bot.core.digest import Show
from bot.core.quotes.model import QuoteKind

OnUpdate = Literal["edit", "reply", "ignore"]


@dataclass(frozen=True, slots=True)
class Mode:
    """When a route's documents are posted.

    Attributes:
        schedule: None for ``instant``; otherwise when the period's digest is due, as the
            configuration writes it ("hourly", "30m", "18:00 daily").
    """

    schedule: str | None = None


INSTANT = Mode()


@dataclass(frozen=True, slots=True)
class FigureCondition:
    """A figure that counts one of ``counts`` (any, if empty) within the bounds."""

    counts: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """All that is given must hold; a missing field never matches a condition on it.

    Attributes:
        speaker: names, any of which must be a quote's or statement's speaker.
        quote: a quote of this kind must be there (by ``speaker``, if both are given).
        text: words or phrases, any of which must stand in the text (case does not matter).
        source: names of sources.
        language: ISO 639-1 codes.
    """

    speaker: tuple[str, ...] = ()
    quote: QuoteKind | Literal["any"] | None = None
    figure: FigureCondition | None = None
    text: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """When → channels, mode.

    Attributes:
        go_on: whether later routes are tried after this one matched (``continue: true``).
        origin: ``config`` for routes of the file, ``chat`` for subscriptions; those are tried
            on their own, whatever the file's routes decided.
    """

    name: str
    send: tuple[str, ...]
    when: When | None = None
    mode: Mode = INSTANT
    go_on: bool = False
    show: Show = field(default_factory=Show)
    on_update: OnUpdate = "edit"
    origin: Literal["config", "chat"] = "config"


@dataclass(frozen=True, slots=True)
class Decision:
    """What one route said of one document.

    Attributes:
        reason: one clause for people: what matched ("figure: 500 wounded soldiers ≥ 500") or
            the first condition that did not.
    """

    route: Route
    matched: bool
    reason: str
