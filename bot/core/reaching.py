"""Routes that no document can take: what they ask for contradicts itself, or an earlier one has it.

Decided from the conditions alone, so only what is certain is said: a route that this finds
nothing against may still never match.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.conditions import When
from bot.core.figure_condition import FigureCondition
from bot.core.folding import fold
from bot.core.story_condition import StoryCondition


def contradiction(when: When) -> str | None:
    """Why no document can meet the condition; None if one might."""
    figure = when.figure
    if figure and _above(figure.at_least, figure.at_most):
        return "at_least is above at_most"
    needed = list(_needed(when))
    lists = (
        ("source", [part.source for part in needed]),
        ("language", [part.language for part in needed]),
        ("word for the story", [part.story.kinds for part in needed if part.story]),
    )
    for noun, sets in lists:
        common = _common(sets)
        if common is not None and not common:
            return f"no {noun} is in all of its lists"
    if common == frozenset({"new"}) and any(part.story and part.story.sources for part in needed):
        return "a new story is told by one source"
    for part in when.all_of:
        if inner := contradiction(part):
            return inner
    alternatives = [contradiction(part) for part in when.any_of]
    if alternatives and all(alternatives):
        return alternatives[0] if len(alternatives) == 1 else "none of its alternatives can hold"
    excluded = when.but_not
    if excluded not in (None, When()) and implies(replace(when, but_not=None), excluded):
        return "`not` excludes all that the rest asks for"
    return None


def _above(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high


def _needed(when: When) -> Iterator[When]:
    """The condition, and those inside it that must hold as well."""
    yield when
    for part in when.all_of:
        yield from _needed(part)


def _common(lists: Sequence[tuple[str, ...]]) -> frozenset[str] | None:
    """What stands in all of the lists that ask for anything; None if none does."""
    asked = [frozenset(words) for words in lists if words]
    return frozenset.intersection(*asked) if asked else None


def implies(narrow: When, wide: When | None) -> bool:
    """Whether every document that meets the one surely meets the other."""
    if wide is None or narrow == wide:
        return True
    return (
        _within(narrow.source, wide.source)
        and _within(narrow.language, wide.language)
        and _within(_folded(narrow.text), _folded(wide.text))
        and _speech(narrow, wide)
        and _figures(narrow.figure, wide.figure)
        and _stories(narrow, wide.story)
        and all(_one_implies(narrow, part) for part in wide.all_of)
        and (not wide.any_of or _either(narrow, wide))
        and (wide.but_not is None or wide.but_not == narrow.but_not)
    )


def _one_implies(narrow: When, wide: When) -> bool:
    """By itself, or by one of its own parts that must hold."""
    return implies(narrow, wide) or any(implies(part, wide) for part in narrow.all_of)


def _either(narrow: When, wide: When) -> bool:
    if any(_one_implies(narrow, part) for part in wide.any_of):
        return True
    return bool(narrow.any_of) and all(
        any(_one_implies(part, other) for other in wide.any_of) for part in narrow.any_of
    )


def _within(narrow: tuple[str, ...], wide: tuple[str, ...]) -> bool:
    """Any of these is one of those; nothing asked for is anything."""
    return not wide or (bool(narrow) and set(narrow) <= set(wide))


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(word) for word in words)


def _speech(narrow: When, wide: When) -> bool:
    if not wide.speaker and wide.quote is None:
        return True
    kind = (
        wide.quote is None
        or narrow.quote == wide.quote
        or (wide.quote == "any" and narrow.quote is not None)
    )
    asked = bool(narrow.speaker) or narrow.quote is not None
    return asked and kind and _within(_folded(narrow.speaker), _folded(wide.speaker))


def _figures(narrow: FigureCondition | None, wide: FigureCondition | None) -> bool:
    if wide is None or narrow == wide:
        return True
    if narrow is None:
        return False
    if replace(narrow, at_least=wide.at_least, at_most=wide.at_most) != wide:
        return False
    return (
        wide.at_least is None or (narrow.at_least is not None and narrow.at_least >= wide.at_least)
    ) and (wide.at_most is None or (narrow.at_most is not None and narrow.at_most <= wide.at_most))


def _stories(narrow: When, wide: StoryCondition | None) -> bool:
    if wide is None or narrow.story == wide:
        return True
    own = narrow.story
    if own is None:
        return False
    told = wide.sources is None or (own.sources is not None and own.sources >= wide.sources)
    return (
        told and _within(own.kinds, wide.kinds) and _within(_folded(own.about), _folded(wide.about))
    )
