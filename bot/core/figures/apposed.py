"""Levels whose change is told beside them: "£91,206, down £7,000", "27 now. In May it was 19"."""

import re
from typing import NamedTuple

from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import FILLER
from bot.languages.english_units import PERIODS

_BESIDE = re.compile(
    r"(?:\s[^\s.;:,()]{1,20}){0,9}?(?:\s?[,(–—]|\s-)\s?"
    rf"(?:(?:{FILLER}|minus|plus|up|down|now|also|which\sis|which\swas|that\sis|some\s)\s){{0,5}}[+−–-]?\Z"
)
"""From the level to the amount: no verb but a comma or a bracket."""
_LED = re.compile(rf"\b(?:up|down)\s(?:{FILLER}\s)*\Z")
_FOLLOWED = re.compile(r"\s(?:[a-z]+\s)?(?:up|down)\b(?!\s(?:from|to)\b)")
_SHARES = frozenset({"percent", "fraction", "percentage point", "basis point"})
_PARTS = frozenset({"fraction", "percent"})
_PERIOD_NAMES = frozenset(PERIODS)
_WHEN = (
    r"(?:(?:(?:in|before|at|by|back\sin|as\slate\sas)\s[^.;,()]{1,30}?,?\s|(?:[a-z]+|[0-9]{1,2})\s(?:years?|months?|weeks?|days?|decades?)\s(?:ago|earlier|before),?\s"
    r"|(?:last|the\s(?:previous|last))\s[a-z]+,?\s|previously,?\s|then,?\s|once,?\s){1,2})"
)
_WAS = re.compile(
    rf"[^.;]{{0,60}}[.;]\s{_WHEN}(?:it|that|this|there|the\s(?:figure|number|total|share|price|rate))\s(?:was|were|had\sbeen|stood\sat|came\sto)\s"
    r"(?:(?:just|only|about|around|nearly|almost|over|under|still|barely|as\slow\sas|as\shigh\sas)\s){0,2}\Z"
)
_USED_TO = re.compile(
    r"[^.;]{0,50}?\b(?:where|when|whereas|and)\s(?:there|it|they|we)\sused\sto\s(?:be|have|number)\s(?:(?:just|only|about|around|nearly|almost|over)\s)?\Z"
)
_WHEN_IT_WAS = re.compile(
    r"[^.;]{0,60}[.;,]\s(?:(?:this|that|it)\s(?:is|was)\s|which\s(?:is|was)\s)?an?\s(?:[a-z]+\s)?(?:rise|increase|gain|jump|fall|drop|decline|decrease|reduction)\s"
    r"(?:from|on|since)\s[^.;0-9]{1,40}?,\swhen\s(?:it|they|the\s(?:figure|number|share|rate|total))\s(?:was|were|stood\sat)\s(?:(?:just|only|about|around|nearly|almost|over)\s)?\Z"
)
_FROM = re.compile(r"(?:\s[a-z]+){0,6}?,\sfrom\s(?:(?:just|only|about|around|nearly|over)\s)?\Z")
_CUES = ("was", "were", "been", "stood", "came to", "used to", ", from ")
_FARTHEST = 110
_ALIKE = 20
"""Levels more times apart than that are hardly of one thing."""


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
            if not _was_before(lower, level, numeral):
                return None
            numeral.role = "from"
            moved = "up" if _size(level) > _size(numeral) else "down"
        level.role = "to"
        return Told(self.figure, moved)

    def note(self, numeral: Numeral, moved: Direction | None, figure: int) -> None:
        """Take in a number that was read; a time is no level."""
        if numeral.unit not in _PERIOD_NAMES:
            self.number, self.figure = (None if moved else numeral), figure


def _size(numeral: Numeral) -> float:
    """The value, in percent where it is a part."""
    return numeral.value * 100 if numeral.unit == "fraction" else numeral.value


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
    if not (amount.unit in _SHARES or amount.unit in {level.unit, ""}):
        return False
    gap = lower[level.unit_end : amount.start]
    if len(gap) > _FARTHEST or _BESIDE.fullmatch(gap) is None:
        return False
    return _LED.search(gap) is not None or _FOLLOWED.match(lower, amount.unit_end) is not None


def _was_before(lower: str, level: Numeral, old: Numeral) -> bool:
    """Whether the number is what the level before it once was: "five now. In May it was two"."""
    if level.role not in {"", "to"} or level.age or level.unit_end > old.start:
        return False
    if level.high is not None or old.high is not None or level.form in {"rank", "score"}:
        return False
    if not (old.unit in {level.unit, ""} or {old.unit, level.unit} <= _PARTS):
        return False
    new, was = _size(level), _size(old)
    if new == was or not new or not 1 / _ALIKE < abs(was / new) < _ALIKE:
        return False
    gap = lower[level.unit_end : old.start]
    if len(gap) > _FARTHEST or not any(word in gap for word in _CUES):
        return False
    return any(told.fullmatch(gap) for told in (_WAS, _USED_TO, _WHEN_IT_WAS, _FROM))
