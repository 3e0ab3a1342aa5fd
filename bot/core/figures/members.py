"""Changes told in a row after one verb: "fell by 17 % at A, 5 % at B", "to 35 and to 32"."""

import re

from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import MOVED, MOVES, way

_LEVEL = (
    r"(?:(?:about|around|nearly|almost|just|only|over|under|more\sthan|less\sthan|as\slow\sas"
    r"|as\shigh\sas|some|an?)\s)*"
)
_ALONG = re.compile(
    rf"\s(?P<where>at|in|for|on|among)\s[^,;.:0-9\n]{{1,40}}?,?\s(?:and\s|but\s)?(?:by\s)?{_LEVEL}"
)
_LAST_AND = re.compile(rf"\s(?:last|this)\s[a-z]+,?\s(?:and|but)\s(?:by\s)?{_LEVEL}")
_PERIOD = re.compile(r"\s(?:the|last|this|so\sfar|in)\b")
_SO_FAR = re.compile(r"\s(?:so\sfar|this|last)\s")
_AND_TO = re.compile(rf"(?:\s[a-z'’-]+){{0,5}},?\s(?:and|then|and\sthen)\sto\s{_LEVEL}")
_THEN_TO = re.compile(
    rf"\s(?:in|on|by|at)\s[a-z]+(?:\s[0-9]{{1,4}})?,?\s(?:and\s)?(?:then\s)?(?:back\s)?to\s{_LEVEL}"
)
_NAMED_BY = re.compile(rf"[;,]\s(?:and\s)?[a-z][^,;:0-9\n]{{0,30}}\sby\s{_LEVEL}")
_HEADED = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})(?![\w-])[^:;.0-9\n]{{0,60}}:\s[a-z][^,;:0-9\n]{{0,30}}\sby\s{_LEVEL}\Z"
)
_LISTED = re.compile(rf",\s|,?\s(?:and|or)\s(?:by\s)?{_LEVEL}")
_LIST_ENDS = re.compile(
    r"\s?(?:[.;)]|\Z)|(?:,\s|,?\sand\s)[$€£]?[0-9]|,?\srespectively\b|\s(?:in|at|for|on|over)\s"
)
_OF_ANOTHER = re.compile(
    rf",?\s(?:and\s)?(?:(?:that|those)\s)?of\s[a-z](?:[a-z'’-]|\s(?=[a-z])){{1,30}}\s(?:by\s)?{_LEVEL}"
)
"""The verb is left out beside another thing: "sales of boats rose 4 %, of sails 5 %"."""
_THEN = re.compile(rf",?\s(?:and\s)?then\s{_LEVEL}")
_AND_YEAR = re.compile(
    rf"\s(?:in|by)\s(?:[a-z]+\s)?(?:19|20)[0-9]{{2}},?\s(?:and|then|and\sthen)\s(?:to\s)?{_LEVEL}"
)
_YEAR = re.compile(r"\s(?:in|by|this|last)\b")
_CODE = 3
_FAR = 90


def read_member(
    lower: str,
    numeral: Numeral,
    start: int,
    end: int,
    last: Numeral | None,
    before: Direction | None,
) -> Direction | None:
    """Read the direction that a number shares with the change told before it, and note its role.

    Args:
        lower: the text in lower case.
        numeral: the number; its role is filled in where it is one of a row.
        start: where its sentence begins.
        end: where its sentence ends.
        last: the number before it in the same sentence, if any.
        before: the direction of that one.
    """
    if numeral.unit != "percent" and len(numeral.unit) != _CODE and not (last and last.role):
        return None
    if last is None or not before:
        left = lower[max(start, numeral.start - _FAR) : numeral.start]
        headed = _HEADED.search(left) if ": " in left and " by " in left else None
        if headed is None:
            return None
        numeral.role = "by"
        return way(headed["move"])
    gap = lower[last.unit_end : numeral.start]
    if last.unit != numeral.unit or len(gap) > _FAR:
        return None
    if last.role == "by" and numeral.unit and _is_beside(lower, numeral, end, gap):
        numeral.role = "by"
        return before
    if last.role == "to" and (
        _THEN.fullmatch(gap)
        or (_AND_YEAR.fullmatch(gap) and _YEAR.match(lower, numeral.unit_end, end))
    ):
        numeral.role = "to"
        return "up" if numeral.value > last.value else "down"
    if last.role == "to" and " to " in gap:
        if _AND_TO.fullmatch(gap):
            numeral.role = "to"
            return before
        if _THEN_TO.fullmatch(gap) and numeral.value != last.value:
            numeral.role = "to"
            return "up" if numeral.value > last.value else "down"
    return None


def _is_beside(lower: str, numeral: Numeral, end: int, gap: str) -> bool:
    """Whether the gap parts two amounts that differ by place, time or name alone."""
    if _NAMED_BY.fullmatch(gap):
        return True
    if _LAST_AND.fullmatch(gap) and _PERIOD.match(lower, numeral.unit_end, end):
        return True
    if _LISTED.fullmatch(gap):
        return _LIST_ENDS.match(lower, numeral.unit_end, end) is not None
    if _OF_ANOTHER.fullmatch(gap):
        return True
    along = _ALONG.fullmatch(gap)
    return (
        along is not None
        and not MOVED.search(gap)
        and (
            lower.startswith(f" {along['where']} ", numeral.unit_end)
            or _SO_FAR.match(lower, numeral.unit_end, end) is not None
        )
    )
