"""Whether the text says that a quantity rose or fell."""

import re

from bot.core.figures.levels import read_after, read_loss
from bot.core.figures.members import read_member
from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.core.figures.onward import read_onward, read_result
from bot.core.figures.pairs import (
    FILLER,
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
    HIKED,
    LOST,
    RISES,
    TRADED,
    UP,
)
from bot.languages.english_nouns import CLOSED
from bot.languages.english_units import PERIODS

_DIRECT = re.compile(rf"(?<![\w-])(?P<move>{MOVES})\s(?:{FILLER}\s)*\Z")
_OBJECT = re.compile(
    rf"(?<![\w-])(?P<move>{MOVES})\s(?:[a-z'’-]+,?\s){{1,9}}?by\s(?:{FILLER}\s)*\Z"
)
_OBJECT_BARE = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cuts?|cutting|slash(?:ed)?|trim(?:med)?|increased?|raised?|lowered|boost(?:ed)?)\s"
    r"(?:[a-z'’-]+\s){0,4}(?P<last>[a-z'’-]+)\s\Z"
)
_LEVELLED = (
    r"(?:rates?|targets?|forecasts?|stakes?|prices?|wages?|tax|taxes|guidance|outlook|estimates?|limits?|age|ratings?|budget"
    r"|deficit|holdings?|dividend|toll|number|share|figures?|count|speed|quota|size|staff|workforce|fees?|fares?|costs?|bid"
    r"|lead|loss(?:es)?|margin|threshold|minimum|maximum|ceiling|cap|cutoff|levels?|position|offer|fine|sentence|output|production|emissions|spending|debt|pay)"
)
_PRICED = re.compile(
    rf"\b(?:{_LEVELLED}|rents|sales|profits?|revenues?|turnover|exports|imports|gold|oil|brent|crude|bitcoin|euro|dollar|pound|sterling"
    r"|yen|membership|attendance|inflation|unemployment|deaths|cases|bills?|earnings|futures|stocks|numbers)\s\Z"
)
_OBJECT_TO = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cut|cuts|cutting|slashed|trimmed|increased?|increases|increasing|raised?|raises|raising"
    r"|lowered|lowers|lowering|boost(?:ed|s|ing)?|lifted|lifts?|lifting|trims?|slash(?:es|ing)?|hike[sd]?|hiking|shrinks?|shrinking|shrank|(?<=to\s)lower|(?<=will\s)lower|(?<=would\s)lower)\s(?:(?:the|its|their|his|her|our|a)\s)?(?:(?:[a-z'’-]+|(?:19|20)[0-9]{2})\s){0,3}?"
    rf"{_LEVELLED}\s(?:[a-z'’-]+\s){{0,5}}?to\s(?:{FILLER}\s)*\Z"
)
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
_BARE = frozenset({"up", "down", "higher", "lower"})
_STATE = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|now|also|still|trading|traded|closed|ended|finished|settled|opened|closes|ends|finishes|settles|opens|shares|stock|index|futures)|[’']s|[,;(:—–-])\s*\Z|^\s*\Z"
)
_BACK = re.compile(
    r"\b(?:back|inch\w*|tick\w*|edg\w+|creep\w*|crept|nudg\w+|push\w*|driv\w+|drove|bid|mov\w+|go|goes|going|gone|went|comes?|coming|came|drift\w*|trend\w*|head\w*|shot|shoots"
    r"|brought|brings?|bringing|stepp\w+|ramp\w+|bump\w+|scal\w+)\s\Z"
    r"|\b(?:brought|brings?|bringing|tak(?:es?|ing)|took|push\w*|driv\w+|drove|gets?|got|getting|pull(?:s|ed|ing)?)\s"
    r"(?:us|it|them|that|this|you|me|him|her|(?:the|its|his|her|their|our)\s[a-z]+(?:\s[a-z]+)?)\s\Z"
)
_TO_OR_BY = re.compile(r"\b(?:by|to)\b")
_RALLIED = frozenset({"rally", "rallied"})
_GAINED = frozenset({"gain", "gains", "gained", "gaining"})
_CODE = 3
_ASKED = re.compile(
    r"\b(?:ask(?:ed|s|ing)?\sfor|demand(?:ed|s|ing)?|seek(?:s|ing)?|sought|want(?:ed|s|ing)?|call(?:ed|s|ing)?\sfor|request(?:ed|s|ing)?)"
    r"\s(?:an?\s|the\s|at\sleast\s|up\sto\s|about\s|its\s|their\s|[a-z]+\s(?=(?:rise|increase|cut|reduction)\b)|(?:rise|increase|cut|reduction)\sof\s){0,4}\Z"
)
"""What is only asked for has not changed."""
_OFF = re.compile(rf"\b(?:is|are|was|were|been)\soff\s(?!by\s)(?:{FILLER}\s)*\Z")
_TIED = frozenset("-‑")
_NOUNED = frozenset({"percent", "percentage point", "basis point", "fraction", *COINS.values()})
_SIGNED = frozenset({"percent", "percentage point", "basis point"})
_UNMOVED = frozenset({"", "minute", "hour", "day", "week", "month", "year"})
_MADE = re.compile(
    r"\b(?:ma(?:k(?:e|es|ing)|de)|takes?|taking|took|picked|picking|set|sets|gave|shot|sums?|adds|lined)\s\Z"
)
"""Verbs that make a word of their own with "up": "they make up 14 % of the voters"."""
_SPENT_ON = re.compile(r"\s(?:on|into|worth\sof)\s")
_LENGTHS = frozenset({"metre", "centimetre", "foot", "inch", "mile", "kilometre", "yard"})
_SHED = frozenset({"shed", "sheds", "shedding"})
_PLACES = re.compile(
    r"\s(?:into|onto|off|down|through|from\s(?:a|the|his|her|their)|to\s(?:his|her|their|the))\b"
)
"""What falls so far has a place, no level: "the van fell 25 feet into the river"."""
_SHORT = re.compile(r"\s(?:[a-z]+\s)?short\s+of\b")
_TALLY = re.compile(
    r"\s(?:[a-z-]+\s)?(?:points?|seats?|jobs?|posts?|places?|positions?|votes?|subscribers?|customers?|members?|users?|pounds|pupils?|students?|residents?|inhabitants?|followers?|viewers?|readers?|listeners?|households?"
    r"|kilos?|pips|ticks|lots|employees|staff|stores|shops)\b"
)
"""What can be lost from a level; people, games and ships that are lost are none."""
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
    if numeral.form in {"score", "rank"} or numeral.age:
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
        moves = (
            _moves(direct, left, lower, numeral)
            and not _is_spent(direct, lower, numeral, end)
            and not left.endswith("were to ", 0, direct.start())
            and not _is_apart(direct, left, numeral)
        )
        return way(direct["move"]) if moves else None
    by = _OBJECT.search(left)
    lowered = (
        by is not None
        and by["move"] == "lower"
        and left.endswith(("to ", "will ", "would "), 0, by.start())
    )
    plain = left[by.end("move") :].replace(", by ", " by ") if by else ""
    if by and (lowered or by["move"] not in LOST | _BARE) and not _AWAY.search(plain):
        return way(by["move"])
    to = _OBJECT_TO.search(left)
    if to and not _AWAY.search(_OF_YEARS.sub(" ", left[to.end("move") :])):
        return way(to["move"])
    bare = _OBJECT_BARE.search(left) if numeral.unit == "percent" else None
    if bare and bare["last"] not in CLOSED and not bare["last"].endswith(("'s", "’s")):
        return way(bare["move"])
    noun = _NOUN_OF.search(left)
    if noun:
        return "up" if noun["noun"] in RISES else "down"
    return None


def _is_apart(direct: re.Match[str], left: str, numeral: Numeral) -> bool:
    """Whether the verb tells another thing of a bare count: "they fall under two heads".

    So does an average of things: they are counted one by one, no level moves.
    """
    between = left[direct.end("move") :]
    if numeral.unit or numeral.scaled:
        return False
    return " average " in between or (between == " under " and numeral.form == "words")


def _is_spent(direct: re.Match[str], lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the number is what was lost or spent, not by how much a level fell."""
    move = direct["move"]
    if numeral.unit == "" and move in LOST:
        return _TALLY.match(lower, numeral.unit_end, end) is None
    if move in _SHED and len(numeral.unit) > _CODE and numeral.unit not in _NOUNED:
        return lower.startswith(" of ", numeral.unit_end)
    if numeral.unit in _LENGTHS:
        if _PLACES.match(lower, numeral.unit_end, end):
            return True
        return move in {"jumped", "jump", "jumps", "jumping", "leapt", "leaped"}
    spent = move in {"dropped", "drop", "drops", "dropping", "slid", "sinking", "sank"}
    return (
        len(numeral.unit) == _CODE
        and spent
        and _SPENT_ON.match(lower, numeral.unit_end, end) is not None
    )


def _moves(direct: re.Match[str], left: str, lower: str, numeral: Numeral) -> bool:
    """Whether the verb before the number moves it: not "shot down 5", "raised $5", "up to 5"."""
    move, between = direct["move"], left[direct.end("move") :]
    measured = _TO_OR_BY.search(between) is not None
    shot = measured and left.endswith("shot ", 0, direct.start())
    made = move == "up" and not shot and _MADE.search(left[: direct.start()])
    if made or " than" in between[:5]:
        return move not in _BARE
    if move in _BARE:
        return _is_stated(move, left[: direct.start()], between, numeral)
    if move in LOST and (" by" in between or len(numeral.unit) == _CODE):
        return False
    if numeral.unit in PERIODS and not measured:
        return False
    if move in _GAINED and numeral.unit == "percent" and not measured:
        return not lower.startswith(" of ", numeral.unit_end)
    if move in ADDED and between.startswith(" to "):
        return False
    if move in AMOUNTED:
        if numeral.unit == "percent" and move in HIKED:
            return not lower.startswith(" of ", numeral.unit_end)
        return measured or (move in _RALLIED and bool(numeral.unit))
    if move in TRADED:
        return measured or numeral.unit not in _UNMOVED or _points(numeral, left)
    return True


def _is_stated(move: str, left: str, between: str, numeral: Numeral) -> bool:
    """Whether a bare "up" or "down" says how something stands: "shares were up 5", "up 5 %"."""
    back = _BACK.search(left) is not None
    upper = move == "up" and between.startswith(" to ") and not back
    if back and (_TO_OR_BY.search(between) or _is_sum(numeral)):
        return True
    stated = numeral.unit == "percent" or _STATE.search(left) or _PRICED.search(left)
    return bool(stated) and not upper


def _is_sum(numeral: Numeral) -> bool:
    """Whether the number is money, a share or points, which a level moves by."""
    return numeral.unit in _NOUNED or len(numeral.unit) == _CODE


def _points(numeral: Numeral, left: str) -> bool:
    return (
        numeral.form == "digits"
        and not numeral.scaled
        and not left.endswith(("the ", "his ", "her "))
    )


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
