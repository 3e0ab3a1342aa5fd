"""Levels whose change is told beside them: "£91,206, down £7,000", "27 now. In May it was 19"."""

import re
from typing import NamedTuple

from bot.core.figures.earlier import are_levels, is_now, size, was_before
from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import FILLER
from bot.languages.english_currencies import COINS
from bot.languages.english_units import PERIODS

_FARTHER = (
    r"(?:up|down|off|more|fewer|less|above|below|under|short|higher|lower|longer|shorter|larger|bigger|smaller|greater"
    r"|dearer|cheaper|pricier|costlier|stronger|weaker|faster|slower|heavier|lighter|warmer|cooler|hotter|colder)"
)
_BESIDE = re.compile(
    r"(?:\s[^\s.;:,()]{1,20}){0,9}?(?:,\sgive\sor\stake)?(?:\s?[,(–—]|\s-)\s?"
    rf"(?:(?:{FILLER}|minus|plus|now|also|which\sis|which\swas|that\sis|some\s|{_FARTHER})\s){{0,5}}[+−–-]?\Z"
)
"""From the level to the amount: no verb but a comma or a bracket."""
_THAT_IS = re.compile(
    rf"(?:\s[^\s.;:,()]{{1,20}}){{0,9}}?[.;]\s(?:that|this|it)(?:['’]s|\s(?:is|was|would\sbe|will\sbe))\s(?:{FILLER}\s){{0,3}}\Z"
)
"""The amount is told in a sentence of its own: "310 tonnes. That is 40 below last year"."""
_LED = re.compile(rf"\b{_FARTHER}\s(?:{FILLER}\s)*\Z")
_FOLLOWED = re.compile(rf"\s(?:[a-z]+\s){{0,2}}?{_FARTHER}\b(?!\s(?:from|to)\b)")
_WITHIN = re.compile(
    r"\s(?:[a-z-]+\s){0,3}(?:of|in|at|across)\s(?:the\s|its\s|their\s|all\s|about\s|some\s)?"
)
"""Of a part and its whole, a change is told of the part: "14 of the 61 halts, three fewer"."""
_SHARES = frozenset({"percent", "fraction", "percentage point", "basis point"})
_COINS = frozenset(COINS.values())
_CODE = 3
_PERIOD_NAMES = frozenset(PERIODS)
_ENDS = frozenset(".;")
_FARTHEST = 110
_NEAR = 40


class Told(NamedTuple):
    """The direction that was told of a figure before.

    Attributes:
        figure: its place among the figures that were read.
        moved: the direction.
    """

    figure: int
    moved: Direction


class Levels:
    """The last number that may be a level, until its direction is told.

    Attributes:
        number: the number.
        figure: its place among the figures that were read.
    """

    def __init__(self) -> None:
        """Know of none."""
        self.number: Numeral | None = None
        self.figure = -1

    def tell(self, lower: str, numeral: Numeral, moved: Direction | None) -> Told | None:
        """The direction that a number gives to the level before it; both get their roles.

        Args:
            lower: the text in lower case.
            numeral: the number, its role filled in.
            moved: its own direction, if any.
        """
        level = self.number
        if level is None:
            return None
        if moved and not _is_level_of(lower, level, numeral, changed=numeral.role == "by"):
            return None
        if not moved:
            if not (are_levels(level, numeral) and was_before(lower, level, numeral)):
                return None
            numeral.role = "from"
            moved = "up" if size(level) > size(numeral) else "down"
        level.role = "to"
        return Told(self.figure, moved)

    def settle(self, lower: str, numeral: Numeral) -> Direction | None:
        """The direction of a number that is the present level of the one before it, if it is.

        Args:
            lower: the text in lower case.
            numeral: the number, without a direction of its own.
        """
        old = self.number
        if old is None or not (are_levels(old, numeral) and is_now(lower, old, numeral)):
            return None
        old.role, numeral.role = "from", "to"
        return "up" if size(numeral) > size(old) else "down"

    def note(self, lower: str, numeral: Numeral, moved: Direction | None, figure: int) -> None:
        """Take in a number that was read; a time is no level, nor is the whole of a part."""
        if numeral.unit in _PERIOD_NAMES or lower.startswith("-", numeral.end):
            return
        if (
            self.number is not None
            and not moved
            and numeral.start - self.number.end < _NEAR
            and _WITHIN.fullmatch(lower, self.number.end, numeral.start)
        ):
            return
        self.number, self.figure = (None if moved else numeral), figure


def _is_level_of(lower: str, level: Numeral, amount: Numeral, *, changed: bool) -> bool:
    """Whether the amount of a change is told beside its new level.

    Args:
        lower: the text in lower case.
        level: the number before, without a direction of its own.
        amount: the number, which has a direction.
        changed: whether the amount is one of change, and no level itself.
    """
    if not changed or level.role or level.age or level.form in {"rank", "score"}:
        return False
    if level.unit_end > amount.start:
        return False
    small = amount.unit in _COINS and len(level.unit) == _CODE
    if not (small or amount.unit in _SHARES or amount.unit in {level.unit, ""}):
        return False
    gap = lower[level.unit_end : amount.start]
    if len(gap) > _FARTHEST:
        return False
    if not (_BESIDE.fullmatch(gap) or (_ENDS.intersection(gap) and _THAT_IS.fullmatch(gap))):
        return False
    return _LED.search(gap) is not None or _FOLLOWED.match(lower, amount.unit_end) is not None
