"""Changes told of the object of a verb: "cut its rate to 4 %", "drove up rents by 9 %"."""

import re

from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import FILLER, LEVELLED, MOVES, way
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import ADDED, AMOUNTED, LOST, TRADED
from bot.languages.english_nouns import CLOSED

_BY = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})\s(?:(?:[a-z'’-]+|[0-9]{{1,3}}(?:st|nd|rd|th)),?\s){{1,9}}?by\s(?:{FILLER}\s)*\Z"
)
_BARE = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cuts?|cutting|slash(?:ed|es)?|trim(?:med|s)?|increased?|increases|raise[sd]?|lower(?:ed|s)|boost(?:ed|s)?|hike[sd]?"
    r"|lift(?:ed|s))\s"
    r"(?:[a-z'’-]+\s){0,4}(?P<last>[a-z'’-]+)\s\Z"
)
_TO = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cut|cuts|cutting|slashed|trimmed|increased?|increases|increasing|raised?|raises|raising"
    r"|lowered|lowers|lowering|boost(?:ed|s|ing)?|lifted|lifts?|lifting|trims?|slash(?:es|ing)?|hike[sd]?|hiking|shrinks?|shrinking|shrank|upped"
    r"|pare[sd]?|paring|narrow(?:ed|s|ing)?|widen(?:ed|s|ing)?|stretched|extend(?:ed|s|ing)?|double[sd]?|doubling|halve[sd]?|halving|triple[sd]?|tripling"
    r"|expand(?:ed|s|ing)?|(?<=to\s)lower|(?<=will\s)lower|(?<=would\s)lower)\s(?:(?:the|its|their|his|her|our|a)\s)?(?:(?:[a-z'’-]+|(?:19|20)[0-9]{2})\s){0,3}?"
    rf"{LEVELLED}\s(?:[a-z'’-]+\s){{0,5}}?to\s(?:{FILLER}\s)*\Z"
)
_LATER_TO = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})"
    r"(?:\s(?:again|further|twice|overnight|slightly|sharply|yesterday|nationally|overall|steadily|(?:last|this|next)\s[a-z]+"
    r"|(?:in|on|during|for|over|since)\s(?:(?:the|an?)\s)?[a-z0-9]+(?:\s(?:[a-z]+|(?:19|20)[0-9]{2}))?)|(?=,)),?"
    rf"\sto\s(?:{FILLER}\s)*\Z"
)
"""The new level is told after the time of the change: "rose in March to 5 percent"."""
_PARTICLE = (
    r"(?:put|puts|putting|push\w*|driv\w+|drove|jack\w*|bump\w*|nudg\w+|sen[dt]\w*|bring\w*|brought|tak\w+|took|mark\w*|revis\w+|scal\w+|pull\w*|drag\w*|forc\w+"
    r"|ratchet\w*|crank\w*|bid\w*)"
)
_CUT_BACK = r"(?:scal\w+|par(?:e[sd]?|ing)|cut\w*|trim\w*|roll\w*)"
_SENT = re.compile(
    rf"\b(?:{_PARTICLE}\s(?P<move>up|down|upwards?|downwards?|higher|lower)|{_CUT_BACK}\sback)\s(?:[a-z'’-]+\s){{1,6}}?(?:by|to)\s(?:{FILLER}\s)*\Z"
)
_SENT_UP = re.compile(
    rf"\b(?:{_PARTICLE}\s(?:[a-z'’-]+\s){{1,5}}?(?<!at\s)(?<!of\s)(?<!by\s)(?<!to\s)(?<!for\s)(?<!from\s)(?<!with\s)(?<!in\s)(?P<move>up|down|upwards?|downwards?|higher|lower)"
    rf"|{_CUT_BACK}\s(?:[a-z'’-]+\s){{1,5}}?back)\s(?:by|to)\s(?:{FILLER}\s)*\Z"
)
_TO_THING = re.compile(
    r"\sto\s(?:the|its|their|his|her|our|an?|each|every|your)\s(?:[a-z'’-]+\s){0,3}?"
    rf"(?:{LEVELLED}|bills?|value|worth|sales|revenues?|profits?|exports?|imports?|growth|gdp|inflation|rents?|population|economy|journeys?|mortgages?|trips?)\b"
)
_ADDS = re.compile(
    r"\badd(?:s|ed|ing)?\s(?:up\sto\s|about\s|some\s|around\s|nearly\s|almost\s|more\sthan\s|another\s|over\s|at\sleast\s|as\smuch\sas\s"
    r"|a\sfurther\s|an\sextra\s|perhaps\s|roughly\s){0,2}\Z"
)
_LEVEL = re.compile(rf"\b{LEVELLED}\b")
_UP_OR_DOWN = frozenset({"up", "down", "higher", "lower"})
_NO_MOVES = LOST | _UP_OR_DOWN
_DOUBLES = frozenset("doubled halved trebled tripled quadrupled".split())
_NOT_LATER = (LOST | _UP_OR_DOWN | ADDED | AMOUNTED | TRADED) - _DOUBLES
_OF_YEARS = re.compile(r"\s(?:19|20)[0-9]{2}\s")
_AWAY = re.compile(
    r"[0-9,;:.]|\b(?:would|will|was|were|is|are|be|been|being|has|have|had|than|offset|caused|driven|led|followed)\b"
)
_ORDINALS = re.compile(r"\b[0-9]{1,3}(?:st|nd|rd|th)\b")
_SHARES = frozenset({"percent", "percentage point", "basis point"})
_COINS = frozenset(COINS.values())
_CODE = 3


def read_object(left: str, lower: str, numeral: Numeral, end: int) -> Direction | None:
    """Read the direction that a verb gives the number by its object.

    Args:
        left: the text before the number, in lower case, in which a word of change stands.
        lower: the text in lower case.
        numeral: the number.
        end: where its sentence ends.
    """
    by = _BY.search(left) if " by " in left else None
    lowered = (
        by is not None
        and by["move"] == "lower"
        and left.endswith(("to ", "will ", "would "), 0, by.start())
    )
    plain = left[by.end("move") : left.rfind("by ")].removesuffix(", ") if by else ""
    plain = _ORDINALS.sub("", plain)
    if by and (lowered or by["move"] not in _NO_MOVES) and not _AWAY.search(plain):
        return way(by["move"])
    to = _TO.search(left) if " to " in left else None
    if to and not _AWAY.search(_OF_YEARS.sub(" ", left[to.end("move") : left.rfind("to ")])):
        return way(to["move"])
    late = _LATER_TO.search(left) if to is None and " to " in left else None
    if late and late["move"] not in _NOT_LATER:
        return way(late["move"])
    bare = _BARE.search(left) if numeral.unit in _SHARES else None
    if bare and bare["last"] not in CLOSED and not bare["last"].endswith(("'s", "’s")):
        return way(bare["move"])
    return _sent(left, numeral) or _adds(left, lower, numeral, end)


def _sent(left: str, numeral: Numeral) -> Direction | None:
    """Read what is sent up or down: "drove up rents by 9 %", "put the fee up to $40"."""
    if " up" not in left and " down" not in left and " back" not in left:
        return None
    sent = _SENT.search(left) or _SENT_UP.search(left)
    if sent is None or _AWAY.search(
        left, sent.start(), max(left.rfind(" by "), left.rfind(" to "))
    ):
        return None
    if not numeral.unit and not _LEVEL.search(left, sent.start()):
        return None
    move = sent["move"] or "down"
    return "up" if move.startswith("up") or move == "higher" else "down"


def _adds(left: str, lower: str, numeral: Numeral, end: int) -> Direction | None:
    """Read what is added to a level: "would add $12 to the bill", "adds 5 % to the cost"."""
    if "add" not in left or numeral.form == "vague" or _ADDS.search(left) is None:
        return None
    if numeral.unit == "percent":
        return "up" if lower.startswith(" to ", numeral.unit_end) else None
    money = len(numeral.unit) == _CODE or numeral.unit in _COINS
    return "up" if money and _TO_THING.match(lower, numeral.unit_end, end) else None
