"""Which document goes to which channel, in which mode, and why (or why not)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.core.conditions import (
    Known,
    When,
    asks_history,
    asks_story,
    could_take,
    meets,
)
from bot.core.digest import Show
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figure_condition import FigureCondition
from bot.core.retelling import InStory
from bot.core.schedules import Hours
from bot.core.series.model import Followed
from bot.core.story_condition import StoryCondition

__all__ = [
    "INSTANT",
    "Decision",
    "FigureCondition",
    "Limit",
    "Mode",
    "OnUpdate",
    "Route",
    "StoryCondition",
    "When",
    "could_take",
    "needs_history",
    "needs_story",
    "route",
]

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
class Limit:
    """How many posts of one document each a channel gets in an hour or day of the clock."""

    posts: int
    period: Literal["hour", "day"]


@dataclass(frozen=True, slots=True)
class Route:
    """When → channels, mode.

    Attributes:
        go_on: whether later routes are tried after this one matched (``continue: true``).
        origin: ``config`` for routes of the file, ``chat`` for subscriptions; those are tried
            on their own, whatever the file's routes decided.
        quiet: the hours in which its posts wait for one digest at their end, or None.
        limit: what is over it joins a digest at the end of the hour or day; None: no limit.
    """

    name: str
    send: tuple[str, ...]
    when: When | None = None
    mode: Mode = INSTANT
    go_on: bool = False
    show: Show = field(default_factory=Show)
    on_update: OnUpdate = "edit"
    origin: Literal["config", "chat"] = "config"
    quiet: Hours | None = None
    limit: Limit | None = None


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


def needs_history(routes: Sequence[Route]) -> bool:
    """Whether any route asks what the series of a figure said before."""
    return any(route.when is not None and asks_history(route.when) for route in routes)


def needs_story(routes: Sequence[Route]) -> bool:
    """Whether any route asks what other documents of a story said."""
    return any(route.when is not None and asks_story(route.when) for route in routes)


def route(
    document: Document,
    extraction: Extraction,
    routes: Sequence[Route],
    followed: Sequence[Followed] = (),
    story: InStory | None = None,
) -> tuple[Decision, ...]:
    """Ask every route, in order; total: each gets its decision and its reason.

    ``followed``: the series that the document's figures belong to, and ``story`` what it is to
    its story, for routes that ask.

    The file's routes are tried until one matches that does not go on; chat's subscriptions are
    tried on their own.
    """
    known = Known({f.span: f for f in followed}, story)
    taken: str | None = None
    decisions: list[Decision] = []
    for candidate in routes:
        own = candidate.origin == "chat"
        if taken is not None and not own:
            decisions.append(Decision(candidate, False, f"route “{taken}” took it before"))
            continue
        matched, reason = meets(document, extraction, candidate.when, known)
        decisions.append(Decision(candidate, matched, reason))
        if matched and not candidate.go_on and not own:
            taken = candidate.name
    return tuple(decisions)
