"""A source that a sentence names, and how much of the sentence it vouches for."""

from typing import NamedTuple

from bot.core.spans import Span


class Origin(NamedTuple):
    """Who or what says a stretch of a sentence.

    Attributes:
        who: the words that name the source.
        told: what it says; figures outside come from elsewhere.
        followed: whether the sentence follows it by its own word ("according to").
    """

    who: Span
    told: Span
    followed: bool = False


def nearest_origin(origins: tuple[Origin, ...], figure: Span) -> Span | None:
    """The source of a figure, or None: one followed, else the one that vouches for the least."""
    about = [origin for origin in origins if origin.told.holds(figure)]
    if not about:
        return None
    best = min(about, key=lambda origin: (not origin.followed, origin.told.end - origin.told.start))
    return None if best.who.meets(figure) else best.who
