"""Old and new levels: "fell from 60 to 41", and what a number is in a change."""

import re
from collections.abc import Iterable

from bot.core.figures.model import Direction
from bot.core.figures.numeral import ChangeRole, Numeral
from bot.languages.english_hedges import DOWN, RANGED, UP


def _any_of(words: Iterable[str]) -> str:
    """One of the words, for a regular expression; by first letters, which fails sooner."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[:1], []).append(word[1:].replace(" ", r"\s"))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))


MOVES = _any_of(UP | DOWN)
"""Every verb of change, for a regular expression."""
FILLER = (
    r"(?:in\sthe\s(?:order|region)\sof|by|to|at|of|about|nearly|almost|around|roughly|approximately|over|more|than|as|much|high|low|many|an?|some|another"
    r"|further|additional|just|only|slightly|sharply|up|down|estimated|least|less|under|total|the|record|its|well|fewer|even|little|bit|tad|shade|touch|token|good|fraction|full|notional|nominal"
    r"|steadily|probably|quickly|rapidly|modestly|marginally|dramatically|significantly|below|above|past|under|through|again|out|off|back|another|for|between"
    r"|average|annual|annuali[sz]ed|yearly|rate|pace|seasonally|adjusted|mere|modest|whopping|hefty|staggering|meagre|meager|massive|paltry"
    r"|measly|robust|solid|healthy|historic|steep|tiny|huge|cumulative|combined|[a-z-]{1,12}-than-(?:expected|forecast)|all-time|peak|upwards?|barely)"
)
"""What may stand between a verb of change and its number."""
LEVELLED = (
    r"(?:rates?|targets?|forecasts?|stakes?|prices?|wages?|tax|taxes|guidance|outlook|estimates?|limits?|age|ratings?|budget"
    r"|deficit|holdings?|dividend|toll|number|share|figures?|count|speed|quota|size|staff|workforce|fees?|fares?|costs?|bid"
    r"|headcount|lev(?:y|ies)|gap|tolls|rents?|duty|duties|tariffs?|charges?|premiums?|turnover|revenues?|profits?|sales|capacity|membership|population|allowances?"
    r"|salar(?:y|ies)|grants?|rations?|intake|fleet|majority|total|tally|income|inflation|supply|stocks?|reserves|imports|exports"
    r"|lead|loss(?:es)?|margin|threshold|minimum|maximum|ceiling|cap|cutoff|levels?|position|offer|fine|sentence|output|production|emissions|spending|debt|pay)"
)
"""What has a level, for a regular expression."""
MOVED = re.compile(rf"(?<![\w-])(?:{MOVES})(?![\w-])")
_TO_AFTER = re.compile(
    r"\sto\s(?:trade\s(?:at|around|near)\s|stand\sat\s|reach\s)?(?:(?:more|less|fewer|than|only|about|around|just|nearly|almost|an?|over|under|some|below|above|barely|as|little|much|many|not|quite|roughly|well|mere|record|average|of|upwards?|barely)\s){0,4}\Z"
)
_OR_AFTER = re.compile(r",?\sor\s(?:about\s|around\s|nearly\s|almost\s)?\Z|\s?\(\Z")
_VERB_FROM = re.compile(r"\b([a-z]+ed|went|goes|going|gone|go)\sfrom\s(?:[a-z]+\s){0,2}\Z")
_OBJECT_OF = re.compile(
    r"\b(?P<move>cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shrink|shrank|rais(?:e|es|ed|ing)"
    r"|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?)\s"
    r"(?:the|its|their|his|her|our|a|an)\s(?:[a-z'’-]+\s){1,5}of\s(?:about\s|around\s|nearly\s|almost\s)?\Z"
)
"""A verb whose object is told with its old level: "cut the rate of 39 percent to 10"."""
_TURNS = re.compile(
    r"\b(?P<move>cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)|slash(?:es|ed|ing)?|shrink|shrank|rais(?:e|es|ed|ing)"
    r"|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)|expand(?:s|ed|ing))\s(?:the|its|their|his|her|our)\s\Z"
)
_TURNED_TO = re.compile(r"\s(?:[a-z'’-]+\s){0,3}to\s(?:just\s|only\s|about\s)?")
"""A verb whose object is counted before and after: "reduce the 36 holes to 18"."""
_ON_TO = re.compile(rf"\sto\s(?:{FILLER}\s)*(?=[0-9$€£¥])")
_FROM_ON = re.compile(rf"\sfrom\s(?:{FILLER}\s)*\Z")
_GONE = re.compile(r"\b(?:went|goes|going|gone|go)\sfrom\s(?:[a-z]+\s){0,2}\Z")
_LED_TO = re.compile(
    r"(?:\s\([^()\n]{1,30}\))?(?:\s(?:an?|per)\s[a-z]+)?(?:\s(?:in|on|by|at)\s[a-z]+(?:\s[0-9]{4})?)?,?\sto\s(?:[a-z]+\s){0,2}(?=[0-9$€£¥])"
)
_COMPARED_WITH = re.compile(
    r",?\scompared\s(?:with|to)\s(?:(?:its|their|his|her)|the\s(?:current|previous|earlier|former))\s(?:[a-z]+\s)?\Z"
)
_BROUGHT = re.compile(
    r",\s(?P<verb>bring|push|lift|driv|tak|send|put|leav|rais|boost|drag|pull)(?:t?ing)\s"
    rf"(?P<what>(?:the|its|their|his|her|our|an?)\s[^,;:.\n]{{3,110}}?)\s(?:to|at)\s(?:{FILLER}\s)*\Z"
)
"""What a change brings about: "bringing the total to 12"."""
_BROUGHT_TO = re.compile(
    rf"\b(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?)\sto\s(?:{FILLER}\s)*\Z"
)
_TOTAL = re.compile(
    r"\s(?:the|its|their|his|her)\s(?:[a-z]+\s)?(?:number|total|toll|tally|count|sum)\b"
)
_SUMMED = re.compile(r"\b(?:total|tally|toll|sum)s?\b")
_JOINED = re.compile(r"\b(?:further|another|additional|extra|more)\b")
_TAKEN = re.compile(
    r"\b(?:take|takes|took|taking|bring|brings|brought|bringing|lift|lifts|lifted|lifting|move|moves|moved|moving)\s(?:him|her|them|it|us|me)\sto\s\Z"
)
"""Who gets more has a total: "three more cups would take him to 19"."""
_TALLIED = re.compile(
    r"\b(?:total|tally|toll|sum|number|count|figure|population|membership|workforce|staff|fleet|score)s?\b"
)
"""What has a level without a unit; "sending the mail to 12 ports" moves none."""
_CLOSED = re.compile(r"\s?[.,;:)]|\s?\Z")
_WAYS: dict[str, Direction] = {
    "lift": "up", "rais": "up", "boost": "up", "drag": "down",
}  # fmt: skip
_FARTHER = 80
_LONG = 150
_NEAR = 24
_FAR = 40
_OLD_LEVEL = re.compile(rf"\bfrom\s(?:{FILLER}\s)*\Z")
_NEW_LEVEL = re.compile(
    rf"\b(?:to|below|above|under|past|as\slow\sas|at(?!\sleast\b|\smost\b))\s(?:{FILLER}\s)*\Z"
)
_UP_TO = re.compile(rf"\b(?:of|by)\sup\sto\s(?:{FILLER}\s)*\Z")
"""What bounds an amount: "cuts of up to 4 %"."""
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
    if last.role == "from" and len(gap) < _FAR and last.unit == numeral.unit:
        moved = _OBJECT_OF.search(lower, max(start, last.start - _FARTHER), last.start)
        if moved and gap.startswith(" to "):
            numeral.role = "to"
            return way(moved["move"])
    if last.role in {"", "from"} and last.unit == numeral.unit:
        turned = _TURNS.search(lower, max(start, last.start - _FARTHER), last.start)
        if turned and _TURNED_TO.fullmatch(gap):
            numeral.role = "to"
            return way(turned["move"])
    to_next = last.role != "to" and _TO_AFTER.fullmatch(gap)
    if (
        before
        and len(gap) < _NEAR
        and (to_next or (numeral.unit != "times" and _OR_AFTER.fullmatch(gap)))
    ):
        return before
    if len(gap) >= _FAR or _TO_AFTER.search(gap) is None:
        return None
    if MOVED.search(gap, 0, gap.rfind(" to ") + 1):
        return None
    told = lower[max(start, last.start - 60) : last.start]
    return _moved(told, from_level=True) or _compared(told, last, numeral)


def read_brought(lower: str, numeral: Numeral, start: int) -> Direction | None:
    """Read the new level that a change brings about: "2 more died, bringing the total to 12"."""
    if not numeral.led or numeral.age:
        return None
    left = lower[max(start, numeral.start - _LONG) : numeral.start]
    if " to " in left[-_FAR:] and _BROUGHT_TO.search(left) and _TOTAL.match(lower, numeral.end):
        numeral.role = "to"
        return "up"
    brought = (
        _BROUGHT.search(left) if "ing " in left and (" to " in left or " at " in left) else None
    )
    if brought is None and left.endswith(" to ") and _JOINED.search(left) and _TAKEN.search(left):
        if numeral.unit or _CLOSED.match(lower, numeral.end) is None:
            return None
        numeral.role = "to"
        return "up"
    if brought is None or not (
        numeral.unit or _TALLIED.search(brought["what"]) or _JOINED.search(left)
    ):
        return None
    moves = MOVED.findall(lower, max(start, numeral.start - 2 * _LONG), numeral.start)
    summed = _SUMMED.search(brought["what"]) or not (moves or numeral.unit)
    towards = _WAYS.get(brought["verb"]) or ("up" if summed else None)
    if towards is None and moves:
        towards = way(moves[-1])
    numeral.role = "to" if towards else numeral.role
    return towards


def read_far(lower: str, numeral: Numeral, old: Numeral) -> Direction | None:
    """Read the new level told far behind the old one: "from 13.6 (±3.1) to 9.2", and its role.

    Args:
        lower: the text in lower case.
        numeral: the number; its role is filled in where it is the new level.
        old: the last old level of the same sentence.
    """
    gap = lower[old.unit_end : numeral.start]
    if not numeral.led or not 0 < len(gap) <= _FARTHER:
        return None
    if numeral.unit != old.unit or numeral.value == old.value or numeral.age:
        return None
    if _TO_AFTER.search(gap) is None or MOVED.search(gap, 0, gap.rfind(" to ") + 1) or ";" in gap:
        return None
    numeral.role = "to"
    return "up" if numeral.value > old.value else "down"


def _moved(left: str, *, from_level: bool) -> Direction | None:
    """The direction of the last verb of change before "from 60" in "fell from 60 to 41"."""
    if from_level and not re.search(r"\bfrom\s(?:[a-z-]+\s){0,4}\Z", left):
        return None
    moves = MOVED.findall(left)
    return way(moves[-1]) if moves else None


def _compared(told: str, old: Numeral, new: Numeral) -> Direction | None:
    """Compare two levels that any verb of change leads from one to the other."""
    verb = _VERB_FROM.search(told)
    if verb is None or verb[1] in RANGED or old.unit != new.unit or old.value == new.value:
        return None
    return "up" if new.value > old.value else "down"


def read_role(
    lower: str,
    numeral: Numeral,
    start: int,
    end: int,
    direction: Direction | None,
    last: Numeral | None = None,
) -> ChangeRole:
    """Read what the number is in a change: its amount, the new level or the old one."""
    if numeral.role or not (direction or numeral.led):
        return numeral.role
    left = lower[max(start, numeral.start - 80) : numeral.start]
    if direction:
        level = (_NEW_LEVEL.search(left) and not _UP_TO.search(left)) or UP_FROM.match(
            lower, numeral.unit_end, end
        )
        return "to" if level else "by"
    if (
        "from" in left
        and _OLD_LEVEL.search(left)
        and (
            MOVED.search(left)
            or (_GONE.search(left) and _LED_TO.match(lower, numeral.unit_end, end))
        )
    ):
        return "from"
    if last and last.role == "to" and last.unit == numeral.unit and last.unit_end <= numeral.start:
        gap = lower[last.unit_end : numeral.start]
        near = len(gap) < _FAR and _FROM_ON.fullmatch(gap)
        if near or (len(gap) < _FARTHER and _COMPARED_WITH.search(gap)):
            return "from"
    if " of " in left and _OBJECT_OF.search(left) and _ON_TO.match(lower, numeral.unit_end, end):
        return "from"
    return ""


def way(move: str) -> Direction:
    """Up or down, by the verb of change."""
    return "up" if move in UP else "down"
