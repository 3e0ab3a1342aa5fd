"""Directions of a level that a predicate states: "up on last year at 40", "dearer at 5"."""

import re

from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import FILLER

_GREATER = frozenset("up higher dearer better pricier costlier busier stronger heavier".split())
_MOVES = (
    r"(?P<move>up|down|higher|lower|dearer|cheaper|better|worse|pricier|costlier|stronger|weaker)"
)
_THEN = (
    r"(?:last\s[a-z]+|the\s(?:previous|same|preceding)\s[a-z]+|(?:a|the)\s(?:day|week|month|year)"
    r"(?:\s(?:ago|before|earlier))?|(?:19|20)[0-9]{2}|in\s(?:19|20)[0-9]{2}|previous\s[a-z]+)"
)
_AT = re.compile(
    rf"\b(?:is|are|was|were|be|been|ended|closed|finished|remained?)\s(?:[a-z]+\s)?"
    rf"(?:{_MOVES}\s(?:on|than|from)\s{_THEN},?|(?P<plain>dearer|cheaper|pricier|costlier))"
    rf"\sat\s(?:{FILLER}\s)*\Z"
)
_WERE = re.compile(
    rf"(?:\s[a-z]+){{0,2}},\s(?:is|are|was|were)\s(?:[a-z]+\s){{0,2}}?{_MOVES}\s(?:on|than|from)\s{_THEN}"
)
_BESIDE = re.compile(
    rf"(?:\s[a-z]+){{0,2}},\s(?:well|slightly|sharply|just|marginally|far|much|a\slittle|a\sfraction)"
    rf"\s{_MOVES}\s(?:on|than|from)\s{_THEN}"
)
_LEAVING = re.compile(
    r"\b(?:left|quit|lost|died|gone|go|closed|resigned|retired|sold|scrapped|cut)\b[^.;:]{0,40},\s"
    rf"leaving\s(?:us|it|them|the\s[a-z]+|[a-z]+)(?:\swith)?\s(?:{FILLER}\s)*\Z"
)
_BRINGING = re.compile(
    r"\b(?:new|more|extra|further|additional|joined|added|opened|hired)\b[^.;:]{0,40},\s"
    rf"(?:taking|bringing)\s(?:us|it|them)\sto\s(?:{FILLER}\s)*\Z"
)
_NEAR = 90


def read_stated(lower: str, numeral: Numeral, start: int, end: int) -> Direction | None:
    """Read up or down of a level, and note its role.

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where its sentence begins.
        end: where its sentence ends.
    """
    if numeral.age or numeral.role:
        return None
    moved = _stated(lower, numeral, max(start, numeral.start - _NEAR), end)
    if moved:
        numeral.role = "to"
    return moved


def _stated(lower: str, numeral: Numeral, start: int, end: int) -> Direction | None:
    left = lower[start : numeral.start]
    if " at " in left[-16:]:
        at = _AT.search(left)
        if at:
            return _way(at["move"] or at["plain"])
    if "leaving " in left and _LEAVING.search(left):
        return "down"
    if ("taking " in left or "bringing " in left) and _BRINGING.search(left):
        return "up"
    if "," not in lower[numeral.unit_end : numeral.unit_end + 2 * len(" members")]:
        return None
    beside = _WERE.match(lower, numeral.unit_end, end) or _BESIDE.match(
        lower, numeral.unit_end, end
    )
    return _way(beside["move"]) if beside else None


def _way(move: str) -> Direction:
    return "up" if move in _GREATER else "down"
