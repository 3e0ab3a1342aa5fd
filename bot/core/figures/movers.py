"""Whether a verb of change right before a number moves it."""

import re

from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import LEVELLED
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import ADDED, AMOUNTED, HIKED, LOST, TRADED
from bot.languages.english_units import PERIODS

_PRICED = re.compile(
    rf"\b(?:{LEVELLED}|rents|sales|profits?|revenues?|turnover|exports|imports|gold|oil|brent|crude|bitcoin|euro|dollar|pound|sterling"
    r"|yen|membership|attendance|inflation|unemployment|deaths|cases|bills?|earnings|futures|stocks|numbers)\s\Z"
)
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
_UNMOVED = frozenset({"", "minute", "hour", "day", "week", "month", "year"})
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s\Z")
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
_TALLY = re.compile(
    r"\s(?:[a-z-]+\s)?(?:points?|seats?|jobs?|posts?|places?|positions?|votes?|subscribers?|customers?|members?|users?|pounds|pupils?|students?|residents?|inhabitants?|followers?|viewers?|readers?|listeners?|households?"
    r"|kilos?|pips|ticks|lots|employees|staff|stores|shops)\b"
)
"""What can be lost from a level; people, games and ships that are lost are none."""
_BARE = frozenset({"up", "down", "higher", "lower"})
_CODE = 3
_NOUNED = frozenset({"percent", "percentage point", "basis point", "fraction", *COINS.values()})


def is_moved(direct: re.Match[str], left: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the verb moves the number.

    Args:
        direct: the verb with what stands between it and the number.
        left: the text before the number that ``direct`` was found in.
        lower: the text in lower case.
        numeral: the number.
        end: where its sentence ends.
    """
    return (
        _moves(direct, left, lower, numeral)
        and not _is_spent(direct, lower, numeral, end)
        and not left.endswith("were to ", 0, direct.start())
        and not _is_apart(direct, left, numeral)
    )


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
        return measured or _is_amount(direct, left, lower, numeral)
    if move in TRADED:
        return measured or numeral.unit not in _UNMOVED or _points(numeral, left)
    return True


def _is_amount(direct: re.Match[str], left: str, lower: str, numeral: Numeral) -> bool:
    """Whether a verb that needs "by" or "to" moves by the bare number: "was lifted $5 to $9"."""
    move = direct["move"]
    if numeral.unit == "percent" and move in HIKED:
        return not lower.startswith(" of ", numeral.unit_end)
    if move in _RALLIED and numeral.unit:
        return True
    return (
        _is_sum(numeral)
        and lower.startswith(" to ", numeral.unit_end)
        and _PASSIVE.search(left[: direct.start()]) is not None
    )


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
