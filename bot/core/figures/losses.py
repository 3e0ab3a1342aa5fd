"""Directions of what is lost or put on: "to axe 1,200 jobs", "0.4 seconds off the record"."""

import re

from bot.core.alternation import at_word
from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.languages.english_units import PERIODS

_GOING = re.compile(
    r"\s(?:[a-z-]+\s)?(?:jobs?|posts?|roles?|positions?)\s(?:(?:will|would|could|may|might|must|are|were|is|was)\s(?:also\s|now\s|soon\s)?(?:(?:set|due|expected|likely|about)\s)?(?:to\s)?"
    r"(?:be\s)?(?:go|going|gone|lost|cut|axed|shed|scrapped|eliminated|slashed|disappear)\b)|\s(?:[a-z-]+\s)?job\s(?:losses|cuts)\b"
    r"|\s(?:[a-z-]+\s)?(?:jobs?|posts?|roles?|positions?)\s(?:axed|shed|scrapped|eliminated|slashed)\b"
    r"|\s(?:[a-z-]+\s){0,2}?(?:workers|staff|employees)\s(?:(?:were|are|was|will\sbe|have\sbeen|had\sbeen|being)\s)?(?:let\sgo|laid\soff|made\sredundant)\b"
)
_LOSS_OF = re.compile(
    r"(?:,|\ba\snet)\s(?:an?\s)?(?:net\s)?(?P<move>loss|gain)\sof\s(?:about\s|some\s|around\s|nearly\s|almost\s|just\s|only\s|more\sthan\s|over\s|at\sleast\s){0,2}\Z"
)
"""Beside a count told before, "a loss of seven" is of the same things."""
_OVER = re.compile(r"\s?[.,;:)]|\s?\Z|\s(?:on|since|from|over|in|compared|while|and|but)\b")
_SHARE_LOST = re.compile(
    r"\b(?:(?:weight|job|blood|heat|yield|crop|hearing|memory)\sloss|loss\sof)\s(?:of\s)?(?:about\s|some\s|around\s|nearly\s|almost\s|just\s|only\s|more\sthan\s|over\s|up\sto\s|at\sleast\s){0,2}\Z"
)
_LOSS = re.compile(r"\s(?:weight\s)?loss(?:es)?\b(?!\s(?:rates?|ratio|leader|margin|adjust\w+))")
_AXED = re.compile(
    r"(?:\b(?:axe|axes|axed|axing|shed|sheds|shedding|scrap|scraps|slash|slashes|cut|cuts|cutting|lose|loses|losing|lost)|\bloss(?:es)?\sof)\s"
    r"(?:up\sto\s|about\s|some\s|around\s|nearly\s|almost\s|more\sthan\s|another\s|over\s|at\sleast\s|as\smany\sas\s|a\sfurther\s){0,2}\Z"
)
_PUT_ON = re.compile(
    r"\b(?:put|puts|putting|tacked|tacking|tacks|piled|piling|piles)\son\s(?:about\s|another\s|nearly\s|almost\s|over\s)?\Z"
)
_TAKES = re.compile(
    at_word(
        r"""
        whittl\w+ shav\w+ knock\w* tak(?:es?|ing|en) took slic\w+ wip\w+ cuts? cutting trim\w*
        chop\w* lop\w* strip\w*
        """.split()
    )
    + r"\s(?:about\s|another\s|nearly\s|almost\s|over\s|more\sthan\s|some\s|around\s){0,2}\Z"
)
_FROM = re.compile(
    r"\sfrom\s(?:the|its|their|his|her|[a-z]+['’]s)\s(?:[a-z]+\s){0,2}(?:value|worth|price|bill|costs?|capitali[sz]ation)\b"
)
_OFF = re.compile(
    r"\soff\s(?:of\s)?(?:the|its|their|his|her|a|an|each|every|[a-z]+['’]s|that|this)\b"
)
_RECORD = re.compile(
    r"\soff\s(?:of\s)?(?:the|its|their|his|her|an?|that|each|every|[a-z]+['’]s)\s(?:[a-z-]+\s){0,3}?(?:records?|marks?|bests?|times?|journeys?|leads?|gaps?|deficits?|waits?|delays?|trips?|commutes?|routes?|flights?|schedules?)\b"
)
_MEASURED = frozenset("metre centimetre kilometre mile foot inch kilogram pound".split())
_PASSES = re.compile(
    at_word(
        r"""
        passed passes exceeded exceeds topped tops surpassed surpasses crossed broke\sthrough
        """.split()
    )
    + r"\s(?:the\s)?\Z"
)
_FIRST = re.compile(r"\bfor\sthe\sfirst\stime\b")
_FEWER = re.compile(r"\sfewer\s(?!than\b)[a-z'’-]++(?!(?:\s[a-z'’-]++){0,8}\sthan\b)")
_POINTS = re.compile(r"\spoints?\b")
_POSTS = re.compile(
    r"\s(?:[a-z-]+\s){0,2}?(?:jobs?|posts?|roles?|staff|workers|employees|positions|seats?)\b"
)
_REACH = 80
_WEIGHTS = frozenset({"kilogram", "gram", "pound", "tonne", "stone"})
_PERIOD_NAMES = frozenset(PERIODS)
_SHARES = frozenset({"percent", "fraction", "percentage point", "basis point"})
_CODE = 3
_NEAR = 90


def read_loss(lower: str, numeral: Numeral, start: int, end: int) -> Direction | None:
    """Read what is axed or put on: "to axe 1,200 jobs", "put on 45 points"."""
    left, at = lower[max(start, numeral.start - 40) : numeral.start], numeral.unit_end
    if (
        "on " in left
        and _PUT_ON.search(left)
        and (numeral.unit or _POINTS.match(lower, numeral.end, end))
    ):
        return "up"
    marked = numeral.unit in _PERIOD_NAMES or numeral.unit in _MEASURED
    if marked and _TAKES.search(left) and _RECORD.match(lower, at, end):
        numeral.role = "by"
        return "down"
    if (
        (numeral.unit in _SHARES or len(numeral.unit) == _CODE)
        and _TAKES.search(left)
        and (_OFF.match(lower, at, end) or _FROM.match(lower, at, end))
    ):
        return "down"
    until = min(end, at + _NEAR)
    if (
        lower.find("first", at, until) > 0
        and _PASSES.search(left)
        and _FIRST.search(lower, at, until)
    ):
        numeral.role = "to"
        return "up"
    if not numeral.unit:
        return _read_counted(lower, numeral, left, end)
    if "loss" in left:
        weighed = numeral.unit == "percent" or numeral.unit in _WEIGHTS
        return "down" if weighed and _SHARE_LOST.search(left) else None
    if numeral.unit != "percent" or _LOSS.match(lower, at, end) is None:
        return None
    numeral.role = "by"
    return "down"


def _read_counted(lower: str, numeral: Numeral, left: str, end: int) -> Direction | None:
    """Read the direction of a bare count of things lost or gained: "400 jobs will go"."""
    at = numeral.unit_end
    lost = _LOSS_OF.search(left) if " of " in left and _OVER.match(lower, at, end) else None
    if lost:
        return "up" if lost["move"] == "gain" else "down"
    if _FEWER.match(lower, at, end) or _goes(lower[at : min(end, at + _REACH)]):
        numeral.role = "by"
        return "down"
    return "down" if _POSTS.match(lower, at, end) and _AXED.search(left) else None


def _goes(near: str) -> bool:
    """Whether what follows a count are jobs or workers that go."""
    named = "job" in near or "post" in near or "role" in near or "position" in near
    named = named or "workers" in near or "staff" in near or "employees" in near
    return named and _GOING.match(near) is not None
