"""Whether the text says that a quantity rose or fell."""

import re

from bot.core.figures.levels import read_after, read_loss
from bot.core.figures.members import read_member
from bot.core.figures.model import Direction
from bot.core.figures.movers import is_moved
from bot.core.figures.numeral import Numeral
from bot.core.figures.onward import read_onward, read_result
from bot.core.figures.pairs import (
    FILLER,
    LEVELLED,
    MOVES,
    UP_FROM,
    is_old,
    read_between,
    read_brought,
    read_pair,
    way,
)
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import (
    ADDED,
    AMOUNTED,
    DOWN,
    FALLS,
    LOST,
    RISES,
    TRADED,
    UP,
)
from bot.languages.english_nouns import CLOSED

_DIRECT = re.compile(rf"(?<![\w-])(?P<move>{MOVES})\s(?:{FILLER}\s)*\Z")
_OBJECT = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})\s(?:[a-z'’-]+,?\s){{1,9}}?by\s(?:{FILLER}\s)*\Z"
)
_OBJECT_BARE = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cuts?|cutting|slash(?:ed)?|trim(?:med)?|increased?|raised?|lowered|boost(?:ed)?)\s"
    r"(?:[a-z'’-]+\s){0,4}(?P<last>[a-z'’-]+)\s\Z"
)
_OBJECT_TO = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cut|cuts|cutting|slashed|trimmed|increased?|increases|increasing|raised?|raises|raising"
    r"|lowered|lowers|lowering|boost(?:ed|s|ing)?|lifted|lifts?|lifting|trims?|slash(?:es|ing)?|hike[sd]?|hiking|shrinks?|shrinking|shrank|(?<=to\s)lower|(?<=will\s)lower|(?<=would\s)lower)\s(?:(?:the|its|their|his|her|our|a)\s)?(?:(?:[a-z'’-]+|(?:19|20)[0-9]{2})\s){0,3}?"
    rf"{LEVELLED}\s(?:[a-z'’-]+\s){{0,5}}?to\s(?:{FILLER}\s)*\Z"
)
_BARE = frozenset({"up", "down", "higher", "lower"})
_LATER_TO = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})"
    r"(?:\s(?:again|further|overnight|slightly|sharply|yesterday|nationally|overall|steadily|(?:last|this|next)\s[a-z]+"
    r"|(?:in|on|during|for|over|since)\s(?:(?:the|an?)\s)?[a-z0-9]+(?:\s(?:[a-z]+|(?:19|20)[0-9]{2}))?)|(?=,)),?"
    rf"\sto\s(?:{FILLER}\s)*\Z"
)
"""The new level is told after the time of the change: "rose in March to 5 percent"."""
_NO_MOVES = LOST | _BARE
_NOT_LATER = LOST | _BARE | ADDED | AMOUNTED | TRADED
_OF_YEARS = re.compile(r"\s(?:19|20)[0-9]{2}\s")
_NOUN_OF = re.compile(rf"\b(?P<noun>{'|'.join(RISES | FALLS)})s?\s(?:of|by)\s(?:{FILLER}\s)*\Z")
_NOUN_AFTER = re.compile(
    r"[\s-](?:point\s)?(?:(?!(?:to|a|the|of|and|for|in|as|or|by|with|from)\b)[a-z-]+\s)?"
    rf"(?P<noun>{'|'.join(RISES | FALLS)})\b"
)
_WORD = re.compile("[a-z]+")
_MOVING = frozenset(
    (*UP, *DOWN, *RISES, *FALLS, *(f"{n}s" for n in (*RISES, *FALLS)), "reduce", "slash", "trim")
)
_SHARE = re.compile(r"\s(?:[a-z]+\s){0,3}?[0-9][0-9.,]*(?:%|\sper\s?cent)")
_CODE = 3
_AGE_TO = re.compile(r"\bage\s[^.;,:0-9\n]{0,50}?\b(?:to|from)\s\Z")
"""Of all ages, one at which something is allowed or due rises and falls."""
_ASKED = re.compile(
    r"\b(?:ask(?:ed|s|ing)?\sfor|demand(?:ed|s|ing)?|seek(?:s|ing)?|sought|want(?:ed|s|ing)?|call(?:ed|s|ing)?\sfor|request(?:ed|s|ing)?)"
    r"\s(?:an?\s|the\s|at\sleast\s|up\sto\s|about\s|its\s|their\s|[a-z]+\s(?=(?:rise|increase|cut|reduction)\b)|(?:rise|increase|cut|reduction)\sof\s){0,4}\Z"
)
"""What is only asked for has not changed."""
_OFF = re.compile(rf"\b(?:is|are|was|were|been)\soff\s(?!by\s)(?:{FILLER}\s)*\Z")
_TIED = frozenset("-‑")
_NOUNED = frozenset({"percent", "percentage point", "basis point", "fraction", *COINS.values()})
_SIGNED = frozenset({"percent", "percentage point", "basis point"})
_SHORT = re.compile(r"\s(?:[a-z]+\s)?short\s+of\b")
_AWAY = re.compile(
    r"[0-9,;:.]|\b(?:would|will|was|were|is|are|be|been|being|has|have|had|than|offset|caused|driven|led|followed)\b"
)


def read_direction(
    lower: str,
    numeral: Numeral,
    start: int,
    end: int,
    last: Numeral | None,
    before: Direction | None,
    amount: tuple[Numeral, Direction] | None = None,
) -> Direction | None:
    """Read up or down for one number.

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where its sentence begins.
        end: where its sentence ends.
        last: the number before it in the same sentence, if any.
        before: the direction of that one.
        amount: the last amount of a change in the same sentence, with its direction, if any.
    """
    if numeral.form in {"score", "rank"} or (
        numeral.age and not _AGE_TO.search(lower, max(start, numeral.start - 80), numeral.start)
    ):
        return None
    if numeral.role == "from_to":
        return read_between(lower[max(start, numeral.start - 60) : numeral.start], numeral)
    if numeral.unit in _SIGNED and (numeral.mark == "plus" or numeral.value < 0):
        return "up" if numeral.value >= 0 else "down"
    if _ASKED.search(lower, max(start, numeral.start - 60), numeral.start):
        return None
    if last is not None and is_old(lower, last, numeral, before):
        return None
    onward = (
        read_onward(lower, numeral, start, last, before)
        or (read_pair(lower, numeral, start, last, before) if last else None)
        or read_member(lower, numeral, start, end, last, before)
        or (read_result(lower, numeral, *amount) if amount else None)
        or read_brought(lower, numeral, start)
    )
    if onward:
        return onward
    floor = max(start, numeral.start - 80, last.end if last else 0)
    cut = "0" if floor > start else ""
    left = cut + lower[floor : numeral.start] if numeral.led else ""
    if _SHORT.match(lower, numeral.unit_end, end):
        return None
    if lower[numeral.end : numeral.end + 1] in _TIED:
        left = ""
    if _OFF.search(left) and (numeral.unit in _SIGNED or len(numeral.unit) == _CODE):
        return "down"
    return (
        _left(left, lower, numeral, end)
        or read_loss(lower, numeral, start, end)
        or _right(lower, numeral, end)
        or read_after(lower, numeral, end)
    )


def _left(left: str, lower: str, numeral: Numeral, end: int) -> Direction | None:
    if not left or _MOVING.isdisjoint(_WORD.findall(left)):
        return None
    direct = _DIRECT.search(left)
    if direct:
        return way(direct["move"]) if is_moved(direct, left, lower, numeral, end) else None
    by = _OBJECT.search(left)
    lowered = (
        by is not None
        and by["move"] == "lower"
        and left.endswith(("to ", "will ", "would "), 0, by.start())
    )
    plain = left[by.end("move") : left.rfind("by ")].removesuffix(", ") if by else ""
    if by and (lowered or by["move"] not in _NO_MOVES) and not _AWAY.search(plain):
        return way(by["move"])
    to = _OBJECT_TO.search(left)
    if to and not _AWAY.search(_OF_YEARS.sub(" ", left[to.end("move") : left.rfind("to ")])):
        return way(to["move"])
    late = _LATER_TO.search(left)
    if late and late["move"] not in _NOT_LATER:
        return way(late["move"])
    bare = _OBJECT_BARE.search(left) if numeral.unit == "percent" else None
    if bare and bare["last"] not in CLOSED and not bare["last"].endswith(("'s", "’s")):
        return way(bare["move"])
    noun = _NOUN_OF.search(left)
    if noun:
        return "up" if noun["noun"] in RISES else "down"
    return None


def _right(lower: str, numeral: Numeral, end: int) -> Direction | None:
    if numeral.unit in _NOUNED or len(numeral.unit) == 3:
        noun = _NOUN_AFTER.match(lower, numeral.unit_end, end)
        if noun and not lower.startswith(" of ", numeral.unit_end):
            return "up" if noun["noun"] in RISES else "down"
    following = lower[numeral.unit_end : numeral.unit_end + 80]
    change = UP_FROM.match(lower, numeral.unit_end, end) if " from" in following else None
    if change and (numeral.unit == "percent") == (
        _SHARE.match(lower, change.end(), end) is not None
    ):
        return "up" if change["move"] in {"up", "rising", "an increase", "a rise"} else "down"
    return None
