"""Whether a verb of change right before a number moves it."""

import re

from bot.core.figures.numeral import Numeral
from bot.core.figures.pairs import LEVELLED
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import ADDED, AMOUNTED, HIKED, LOST, TRADED
from bot.languages.english_nouns import CLOSED, VERBS
from bot.languages.english_units import PERIODS

_PRICED = re.compile(
    rf"\b(?:{LEVELLED}|rents|sales|profits?|revenues?|turnover|exports|imports|gold|oil|brent|crude|bitcoin|euro|dollar|pound|sterling"
    r"|yen|membership|attendance|inflation|unemployment|deaths|cases|bills?|earnings|futures|stocks|numbers|jobs|jobless|claims|claimants|arrivals|visitors|approvals|registrations|bookings|crimes?|thefts|arrests|births|orders|passengers|traffic|turnout|yields"
    r"|vacancies|applications|admissions|subscribers|users|customers|enrol+ments?|immigration|migration|employment|payrolls)\s\Z"
)
_STATE = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|now|also|still|trading|traded|closed|ended|finished|settled|opened|closes|ends|finishes|settles|opens|shares|stock|index|futures)|[’']s|[,;(:—–-])\s*\Z|^\s*\Z"
)
_BACK = re.compile(
    r"\b(?:back|backed|inch\w*|tick\w*|edg\w+|creep\w*|crept|nudg\w+|push\w*|driv\w+|drove|bid|mov\w+|go|goes|going|gone|went|comes?|coming|came|drift\w*|trend\w*|head\w*|heat\w*|revis\w+|mark\w*|shot|shoots"
    r"|brought|brings?|bringing|stepp\w+|ramp\w+|bump\w+|scal\w+)\s\Z"
    r"|\b(?:been|be|being|was|were|is|are)\sput\s\Z"
    r"|\b(?:brought|brings?|bringing|tak(?:es?|ing)|took|push\w*|driv\w+|drove|gets?|got|getting|pull(?:s|ed|ing)?)\s"
    r"(?:us|it|them|that|this|you|me|him|her|(?:the|its|his|her|their|our)\s[a-z]+(?:\s[a-z]+)?)\s\Z"
)
_TO_OR_BY = re.compile(r"\b(?:by|to)\b")
_RALLIED = frozenset({"rally", "rallied"})
_GAINED = frozenset({"gain", "gains", "gained", "gaining"})
_WATERS = re.compile(
    r"\b(?:levels?|rivers?|lakes?|reservoirs?|seas?|water|waters|tides?|glaciers?|ice|snow\w*|groundwater|shorelines?|coastlines?|rainfall|depths?|heights?|gauges?"
    r"|streams?|canals?|floods?|floodwaters|swell|waves?|pools?|ponds?|average|mean|length|width|girth|waist|range|visibility|distance)\b"
)
_LEVEL = re.compile(rf"\b{LEVELLED}\b")
_WORD = re.compile(r"\s([a-z][a-z'’-]*)")
_PHRASE = re.compile(r"\s(?:[a-z-]+\s){0,2}?[a-z-]+s\b")
_TIMES = frozenset("annually last this next since amid yesterday overnight points point".split())
_ENTAILED = frozenset(
    "down extend extended extending extends expand expanded expanding expands improve improved"
    " improves improving".split()
)
"""Before "to", these lead a bare count that is no level: "extended to 12 towns", "down to two"."""
_TO_LEVEL = re.compile(r"\b(?:to|below|above|under|past)\b")
_STANDS = re.compile(r"(?:\b(?:is|are|was|were|been|be)|[’']s|,)\s(?:now\s|also\s|still\s)?\Z")
_PEOPLE = re.compile(r"\s(?:people|persons|men|women)\b")
_FEW = 10
_MANY = 100
_NEAR = 40
_UNMOVED = frozenset({"", "minute", "hour", "day", "week", "month", "year"})
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s\Z")
_MADE = re.compile(
    r"\b(?:ma(?:k(?:e|es|ing)|de)|takes?|taking|took|picked|picking|set|sets|gave|shot|sums?|adds|lined)\s\Z"
)
"""Verbs that make a word of their own with "up": "they make up 14 % of the voters"."""
_SHOT = re.compile(r"\b(?:pick(?:s|ed|ing)?|shot)\s\Z")
_SPENT_ON = re.compile(r"\s(?:on|into|worth\sof)\s")
LENGTHS = frozenset({"metre", "centimetre", "foot", "inch", "mile", "kilometre", "yard"})
_SHED = frozenset({"shed", "sheds", "shedding"})
_PLACES = re.compile(
    r"\s(?:into|onto|off|down|through|from\s(?:a|the|his|her|their)|to\s(?:his|her|their|the))\b"
)
"""What falls so far has a place, no level: "the van fell 25 feet into the river"."""
_TALLY = re.compile(
    r"\s(?:[a-z-]+\s)?(?:points?|seats?|jobs?|posts?|places?|positions?|votes?|subscribers?|customers?|members?|users?|pounds|pupils?|students?|residents?|inhabitants?|followers?|viewers?|readers?|listeners?|households?"
    r"|pts|kilos?|pips|ticks|lots|employees|staff|stores|shops)\b"
)
"""What can be lost from a level; people, games and ships that are lost are none."""
_BARE = frozenset({"up", "down", "higher", "lower"})
_CODE = 3
_POINT = re.compile(r"\spoints?\b")
_SHARES = frozenset({"percent", "percentage point", "basis point"})
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
        and not _is_thing(direct, left, lower, numeral, end)
    )


def _is_thing(direct: re.Match[str], left: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the verb tells what is done with the things counted: "cut 12 trees", "grew 4 t of".

    What a level moves by is bare ("sales fell 40 to 300") or one of a few kinds of things, such as
    jobs. A length moves only what has a level, such as a river.
    """
    move, between = direct["move"], left[direct.end("move") :]
    by, to = " by" in between, _TO_LEVEL.search(between) is not None
    if numeral.unit in LENGTHS:
        return not (by or to or numeral.per or is_level(left, lower, numeral, end))
    if numeral.unit and len(numeral.unit) != _CODE and numeral.unit not in _NOUNED:
        return not (by or to or move in LOST) and lower.startswith(" of ", numeral.unit_end)
    if numeral.unit or not is_followed(lower, numeral, end):
        return move in _ENTAILED and numeral.value < _FEW and to and not numeral.unit
    head, at = left[: direct.start()], numeral.unit_end
    if to:
        apart = " to" not in between and numeral.value < _MANY and not _LEVEL.search(left)
        from_old = lower.startswith(" from ", _phrase_end(lower, numeral, end))
        return (move in _ENTAILED or apart) and not from_old
    if by:
        return _PASSIVE.search(head) is not None and _LEVEL.search(left) is None
    if move in _BARE and _STANDS.search(head):
        return False
    return not (_TALLY.match(lower, at, end) or _PEOPLE.match(lower, at, end))


def is_level(left: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the words around a length name something that has a level: a river, the snow."""
    at = numeral.unit_end
    return bool(_WATERS.search(left) or _WATERS.search(lower, at, min(end, at + _NEAR)))


def is_followed(lower: str, numeral: Numeral, end: int) -> bool:
    """Whether a noun follows a bare count."""
    word = _WORD.match(lower, numeral.unit_end, end)
    return word is not None and not (
        word[1] in CLOSED or word[1] in VERBS or word[1] in _TIMES or word[1].endswith("ed")
    )


def _phrase_end(lower: str, numeral: Numeral, end: int) -> int:
    phrase = _PHRASE.match(lower, numeral.unit_end, end)
    return phrase.end() if phrase else numeral.unit_end


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
    if numeral.unit in LENGTHS:
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
    head = left[: direct.start()]
    level = (measured or numeral.unit in _SHARES) and _SHOT.search(head)
    if move == "up" and level:
        return bool(numeral.unit or measured) and not lower.startswith(" of ", numeral.unit_end)
    made = move == "up" and _MADE.search(head)
    if made or " than" in between[:5]:
        return move not in _BARE
    if move in _BARE:
        points = not numeral.unit and _POINT.match(lower, numeral.end)
        return _is_stated(move, head, between, numeral) or bool(points and _BACK.search(head))
    return _is_by_verb(direct, left, lower, numeral, measured=measured)


def _is_by_verb(
    direct: re.Match[str], left: str, lower: str, numeral: Numeral, *, measured: bool
) -> bool:
    """Whether a verb moves the number as it stands: not "lost $5", "fell above 5 metres"."""
    move, between = direct["move"], left[direct.end("move") :]
    if move in LOST and (" by" in between or len(numeral.unit) == _CODE):
        return False
    if " above" in between and numeral.unit in LENGTHS:
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
