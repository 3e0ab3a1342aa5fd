"""Old and new levels: "fell from 60 to 41", and what a number is in a change."""

import re

from bot.core.figures.model import Direction
from bot.core.figures.numeral import ChangeRole, Numeral
from bot.languages.english_hedges import DOWN, RANGED, UP

MOVES = "|".join(sorted(UP | DOWN, key=len, reverse=True))
"""Every verb of change, for a regular expression."""
FILLER = (
    r"(?:by|to|at|of|about|nearly|almost|around|roughly|approximately|over|more|than|as|much|high|low|many|an?|some|another"
    r"|further|additional|just|only|slightly|sharply|up|down|estimated|least|less|under|total|the|record|its|well|fewer|even"
    r"|steadily|probably|quickly|rapidly|modestly|marginally|dramatically|significantly|below|above|past|under|through|again|out|off|back|another|for|between)"
)
"""What may stand between a verb of change and its number."""
_MOVED_ON = re.compile(rf"(?<![\w-])(?:{MOVES})(?![\w-])")
_TO_AFTER = re.compile(
    r"\sto\s(?:about\s|around\s|just\s|nearly\s|almost\s|a\s|over\s|under\s|some\s)*\Z"
)
_OR_AFTER = re.compile(r",?\sor\s(?:about\s|around\s|nearly\s|almost\s)?\Z|\s?\(\Z")
_VERB_FROM = re.compile(r"\b([a-z]+ed|went|goes|going|gone)\sfrom\s(?:[a-z]+\s){0,2}\Z")
_NEAR = 24
_FAR = 40
_OLD_LEVEL = re.compile(rf"\bfrom\s(?:{FILLER}\s)*\Z")
_NEW_LEVEL = re.compile(
    rf"\b(?:to|below|above|under|past|as\slow\sas|at(?!\sleast\b|\smost\b))\s(?:{FILLER}\s)*\Z"
)
UP_FROM = re.compile(
    r"(?:\s[a-z'’]+){0,4},?\s(?P<move>up|down|rising|falling|an\sincrease|a\sdecrease|a\sdrop|a\srise)\sfrom\b"
)


def read_between(told: str, numeral: Numeral) -> Direction | None:
    """The direction of two levels in one expression: "eased from $75 to $46"."""
    moved = _moved(told, from_level=True)
    if moved or not _OLD_LEVEL.search(told):
        return moved
    return "up" if (numeral.high or 0) > numeral.value else "down"


def is_old(lower: str, last: Numeral, numeral: Numeral, before: Direction | None) -> bool:
    """Whether a bracket holds the old level after the new one: "up to 4.4p (4.0p)"."""
    gap = lower[last.unit_end : numeral.start]
    return before is not None and gap == " (" and numeral.unit == last.unit


def read_pair(
    lower: str, numeral: Numeral, start: int, last: Numeral, before: Direction | None
) -> Direction | None:
    """The direction that a number takes from the one before it."""
    if last.unit_end > numeral.start:
        return None
    gap = lower[last.unit_end : numeral.start]
    if before and len(gap) < _NEAR and (_TO_AFTER.fullmatch(gap) or _OR_AFTER.fullmatch(gap)):
        return before
    if _TO_AFTER.search(gap) is None or len(gap) >= _FAR or _MOVED_ON.search(gap):
        return None
    told = lower[max(start, last.start - 60) : last.start]
    return _moved(told, from_level=True) or _compared(told, last, numeral)


def _moved(left: str, *, from_level: bool) -> Direction | None:
    """The direction of the last verb of change before "from 60" in "fell from 60 to 41"."""
    if from_level and not re.search(r"\bfrom\s(?:[a-z]+\s){0,2}\Z", left):
        return None
    moves = _MOVED_ON.findall(left)
    return way(moves[-1]) if moves else None


def _compared(told: str, old: Numeral, new: Numeral) -> Direction | None:
    """Compare two levels that any verb of change leads from one to the other."""
    verb = _VERB_FROM.search(told)
    if verb is None or verb[1] in RANGED or old.unit != new.unit or old.value == new.value:
        return None
    return "up" if new.value > old.value else "down"


def read_role(
    lower: str, numeral: Numeral, start: int, end: int, direction: Direction | None
) -> ChangeRole:
    """Read what the number is in a change: its amount, the new level or the old one."""
    if numeral.role or not (direction or numeral.led):
        return numeral.role
    left = lower[max(start, numeral.start - 80) : numeral.start]
    if direction:
        level = _NEW_LEVEL.search(left) or UP_FROM.match(lower, numeral.unit_end, end)
        return "to" if level else "by"
    return "from" if _OLD_LEVEL.search(left) and _MOVED_ON.search(left) else ""


def way(move: str) -> Direction:
    """Up or down, by the verb of change."""
    return "up" if move in UP else "down"
