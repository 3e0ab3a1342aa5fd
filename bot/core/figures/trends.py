"""Whether the text says that a quantity rose or fell."""

import re

from bot.core.figures.levels import read_after, read_loss, read_onward
from bot.core.figures.model import Direction
from bot.core.figures.numeral import ChangeRole, Numeral
from bot.languages.english_hedges import DOWN, FALLS, RISES, UP
from bot.languages.english_nouns import CLOSED
from bot.languages.english_units import COINS, PERIODS

_MOVES = "|".join(sorted(UP | DOWN, key=len, reverse=True))
_FILLER = (
    r"(?:by|to|at|of|about|nearly|almost|around|roughly|approximately|over|more|than|as|much|high|low|many|an?|some|another"
    r"|further|additional|just|only|slightly|sharply|up|down|estimated|least|less|under|total|the|record|its|well|fewer|even"
    r"|steadily|probably|quickly|rapidly|modestly|marginally|dramatically|significantly|below|above|past|under|through|again|out|off|back|another|for|between)"
)
_DIRECT = re.compile(rf"(?<![\w-])(?P<move>{_MOVES})\s(?:{_FILLER}\s)*\Z")
_OBJECT = re.compile(
    rf"(?<![\w-])(?P<move>{_MOVES})\s(?:[a-z'’-]+,?\s){{1,9}}?by\s(?:{_FILLER}\s)*\Z"
)
_OBJECT_BARE = re.compile(
    r"\b(?P<move>reduced?|reduces|reducing|cuts?|cutting|slash(?:ed)?|trim(?:med)?|increased?|raised?|lowered|boost(?:ed)?)\s"
    r"(?:[a-z'’-]+\s){0,4}(?P<last>[a-z'’-]+)\s\Z"
)
_LEVELLED = (
    r"(?:rates?|targets?|forecasts?|stakes?|prices?|wages?|tax|taxes|guidance|outlook|estimates?|limits?|age|ratings?|budget"
    r"|deficit|holdings?|dividend|toll|number|share|figures?|count|speed|quota|size|staff|workforce|fees?|fares?|costs?|bid"
    r"|threshold|minimum|maximum|ceiling|cap|levels?|position|offer|fine|sentence|output|production|emissions|spending|debt|pay)"
)
_PRICED = re.compile(
    rf"\b(?:{_LEVELLED}|rents|sales|profits?|revenues?|turnover|exports|imports|gold|oil|brent|crude|bitcoin|euro|dollar|pound|sterling"
    r"|yen|membership|attendance|inflation|unemployment|deaths|cases|bills?|earnings|futures|stocks|numbers)\s\Z"
)
_OBJECT_TO = re.compile(
    r"\b(?P<move>reduced|reduces|reducing|cut|cuts|cutting|slashed|trimmed|increased|increases|increasing|raised|raises|raising"
    r"|lowered|lowers|lowering|boosted|boosts?|lifted|lifts?|lifting|trims?|slash(?:es)?|hike[sd]?|hiking)\s(?:(?:the|its|their|his|her|our|a)\s)?(?:[a-z'’-]+\s){0,3}?"
    rf"{_LEVELLED}\s(?:[a-z'’-]+\s){{0,5}}?to\s(?:{_FILLER}\s)*\Z"
)
_NOUN_OF = re.compile(rf"\b(?P<noun>{'|'.join(RISES | FALLS)})s?\s(?:of|by)\s(?:{_FILLER}\s)*\Z")
_NOUN_AFTER = re.compile(
    r"[\s-](?:point\s)?(?:(?!(?:to|a|the|of|and|for|in|as|or|by|with|from)\b)[a-z-]+\s)?"
    rf"(?P<noun>{'|'.join(RISES | FALLS)})\b"
)
_NEW_LEVEL = re.compile(rf"\b(?:to|below|above|under|past|as\slow\sas|at(?!\sleast\b|\smost\b))\s(?:{_FILLER}\s)*\Z")
_OLD_LEVEL = re.compile(rf"\bfrom\s(?:{_FILLER}\s)*\Z")
_WORD = re.compile("[a-z]+")
_MOVING = frozenset(
    (*UP, *DOWN, *RISES, *FALLS, *(f"{n}s" for n in (*RISES, *FALLS)), "reduce", "slash", "trim")
)
_MOVED_ON = re.compile(rf"(?<![\w-])(?:{_MOVES})(?![\w-])")
_UP_FROM = re.compile(
    r"(?:\s[a-z'’]+){0,4},?\s(?P<move>up|down|rising|falling|an\sincrease|a\sdecrease|a\sdrop|a\srise)\sfrom\b"
)
_SHARE = re.compile(r"\s(?:[a-z]+\s){0,3}?[0-9][0-9.,]*(?:%|\sper\s?cent)")
_TO_AFTER = re.compile(
    r"\sto\s(?:about\s|around\s|just\s|nearly\s|almost\s|a\s|over\s|under\s|some\s)*\Z"
)
_OR_AFTER = re.compile(r",?\sor\s(?:about\s|around\s|nearly\s|almost\s)?\Z|\s?\(\Z")
_BARE = frozenset({"up", "down", "higher", "lower"})
_STATE = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|now|also|still|trading|traded|closed|ended|finished|shares|stock|index|futures)|[’']s|[,;(:—–-])\s*\Z|^\s*\Z"
)
_TRADED = frozenset(
    {
        "lost",
        "lose",
        "loses",
        "losing",
        "cut",
        "cuts",
        "shed",
        "sheds",
        "added",
        "adds",
        "gain",
        "gained",
        "gains",
    }
)
_LOST = frozenset({"lost", "lose", "loses", "losing"})
_BACK = re.compile(
    r"\b(?:back|inch\w*|tick\w*|edg\w+|creep\w*|crept|nudg\w+|push\w*|driv\w+|drove|bid|mov\w+|go|goes|going|gone|went|comes?|coming|came|drift\w*|trend\w*|head\w*|shot|shoots"
    r"|brought|brings?|bringing|stepp\w+|ramp\w+|bump\w+|scal\w+)\s\Z"
)
_TO_OR_BY = re.compile(r"\b(?:by|to)\b")
_RALLIED = frozenset({"rally", "rallied"})
_GAINED = frozenset({"gain", "gains", "gained", "gaining"})
_CODE = 3
_TIED = frozenset("-‑")
_NOUNED = frozenset({"percent", "percentage point", "basis point", "fraction", *COINS.values()})
_SIGNED = frozenset({"percent", "percentage point", "basis point"})
_UNMOVED = frozenset({"", "minute", "hour", "day", "week", "month", "year"})
_ADDED = frozenset({"added", "adds", "contract"})
_AMOUNTED = frozenset(
    {
        "raise",
        "raised",
        "raises",
        "rally",
        "rallied",
        "contracted",
        "lifted",
        "extended",
        "improved",
        "edged-up",
        "doubled",
        "halved",
        "trimmed",
        "slow",
        "slows",
        "slide",
        "slides",
        "raising",
        "boosting",
        "lifting",
        "hiking",
        "expanding",
        "lowering",
        "slashing",
        "trimming",
        "doubling",
        "sinking",
        "recover",
        "recovers",
        "recovered",
        "recovering",
        "lift",
        "lifts",
        "mounted",
        "pared",
        "tanked",
        "collapsed",
        "multiplied",
        "hikes",
        "trims",
        "slashes",
        "axed",
        "improving",
        "moderated",
    }
)
_VERB_FROM = re.compile(r"\b([a-z]+ed|went|goes|going|gone)\sfrom\s(?:[a-z]+\s){0,2}\Z")
_RANGED = frozenset(
    "ranged aged varied priced dated selected drawn recruited spanned travelled traveled walked moved stretched extended scored"
    " played open opened closed invited attended needed used".split()
)
_HIKED = frozenset("raised raises lifted hiked hikes trimmed improved slowed slows".split())
_MADE = re.compile(
    r"\b(?:ma(?:k(?:e|es|ing)|de)|takes?|taking|took|picked|picking|set|sets|gave|shot|sums?|adds|lined)\s\Z"
)
"""Verbs that make a word of their own with "up": "they make up 14 % of the voters"."""
_SPENT_ON = re.compile(r"\s(?:on|into)\s")
_LENGTHS = frozenset({"metre", "centimetre", "foot", "inch", "mile", "kilometre", "yard"})
_SHORT = re.compile(r"\s(?:[a-z]+\s)?short\s+of\b")
_TALLY = re.compile(
    r"\s(?:[a-z-]+\s)?(?:points?|seats?|jobs?|posts?|places?|positions?|votes?|subscribers?|customers?|members?|users?|pounds"
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
) -> Direction | None:
    """Read up or down for one number.

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where its sentence begins.
        end: where its sentence ends.
        last: the number before it in the same sentence, if any.
        before: the direction of that one.
    """
    if numeral.form in {"score", "rank"} or numeral.age:
        return None
    if numeral.role == "from_to":
        told = lower[max(start, numeral.start - 60) : numeral.start]
        moved = _moved(told, from_level=True)
        if moved or not _OLD_LEVEL.search(told):
            return moved
        return "up" if (numeral.high or 0) > numeral.value else "down"
    if numeral.unit in _SIGNED and (numeral.mark == "plus" or numeral.value < 0):
        return "up" if numeral.value >= 0 else "down"
    onward = read_onward(lower, numeral, start, last, before)
    if onward:
        return onward
    if last is not None and last.unit_end <= numeral.start:
        gap = lower[last.unit_end : numeral.start]
        if before and gap.endswith("(") and numeral.unit == last.unit:
            return None
        if before and len(gap) < 24 and (_TO_AFTER.fullmatch(gap) or _OR_AFTER.fullmatch(gap)):
            return before
        if _TO_AFTER.search(gap) and len(gap) < 40 and not _MOVED_ON.search(gap):
            told = lower[max(start, last.start - 60) : last.start]
            moved = _moved(told, from_level=True) or _compared(told, last, numeral)
            if moved:
                return moved
    floor = max(start, numeral.start - 80, last.end if last else 0)
    cut = "0" if floor > start else ""
    left = cut + lower[floor : numeral.start] if numeral.led else ""
    if _SHORT.match(lower, numeral.unit_end, end):
        return None
    if lower[numeral.end : numeral.end + 1] in _TIED:
        left = ""
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
        )
        return _way(direct["move"]) if moves else None
    by = _OBJECT.search(left)
    lowered = by is not None and by["move"] == "lower" and left.endswith(("to ", "will ", "would "), 0, by.start())
    plain = left[by.end("move") :].replace(", by ", " by ") if by else ""
    if by and (lowered or by["move"] not in _LOST | _BARE) and not _AWAY.search(plain):
        return _way(by["move"])
    to = _OBJECT_TO.search(left)
    if to and not _AWAY.search(left[to.end("move") :]):
        return _way(to["move"])
    bare = _OBJECT_BARE.search(left) if numeral.unit == "percent" else None
    if bare and bare["last"] not in CLOSED and not bare["last"].endswith(("'s", "’s")):
        return _way(bare["move"])
    noun = _NOUN_OF.search(left)
    if noun:
        return "up" if noun["noun"] in RISES else "down"
    return None


def _is_spent(direct: re.Match[str], lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the number is what was lost or spent, not by how much a level fell."""
    move = direct["move"]
    if numeral.unit == "" and move in _LOST:
        return _TALLY.match(lower, numeral.unit_end, end) is None
    if numeral.unit in _LENGTHS:
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
    if (move == "up" and _MADE.search(left[: direct.start()])) or " than" in between[:5]:
        return move not in _BARE
    if move in _BARE:
        return _is_stated(move, left[: direct.start()], between, numeral)
    if move in _LOST and (" by" in between or len(numeral.unit) == _CODE):
        return False
    if numeral.unit in PERIODS and not measured:
        return False
    if move in _GAINED and numeral.unit == "percent" and not measured:
        return not lower.startswith(" of ", numeral.unit_end)
    if move in _ADDED and between.startswith(" to "):
        return False
    if move in _AMOUNTED:
        if numeral.unit == "percent" and move in _HIKED:
            return not lower.startswith(" of ", numeral.unit_end)
        return measured or (move in _RALLIED and bool(numeral.unit))
    if move in _TRADED:
        return measured or numeral.unit not in _UNMOVED or _points(numeral, left)
    return True


def _is_stated(move: str, left: str, between: str, numeral: Numeral) -> bool:
    """Whether a bare "up" or "down" says how something stands: "shares were up 5", "up 5 %"."""
    back = _BACK.search(left) is not None
    upper = move == "up" and between.startswith(" to ") and not back
    if back and _TO_OR_BY.search(between):
        return True
    stated = numeral.unit == "percent" or _STATE.search(left) or _PRICED.search(left)
    return bool(stated) and not upper


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
    change = _UP_FROM.match(lower, numeral.unit_end, end) if " from" in following else None
    if change and (numeral.unit == "percent") == (_SHARE.match(lower, change.end(), end) is not None):
        return "up" if change["move"] in {"up", "rising", "an increase", "a rise"} else "down"
    return None


def _moved(left: str, *, from_level: bool) -> Direction | None:
    """The direction of the last verb of change before "from 60" in "fell from 60 to 41"."""
    if from_level and not re.search(r"\bfrom\s(?:[a-z]+\s){0,2}\Z", left):
        return None
    moves = _MOVED_ON.findall(left)
    return _way(moves[-1]) if moves else None


def _compared(told: str, old: Numeral, new: Numeral) -> Direction | None:
    """Compare two levels that any verb of change leads from one to the other."""
    verb = _VERB_FROM.search(told)
    if verb is None or verb[1] in _RANGED or old.unit != new.unit or old.value == new.value:
        return None
    return "up" if new.value > old.value else "down"


def _way(move: str) -> Direction:
    return "up" if move in UP else "down"


def read_role(
    lower: str, numeral: Numeral, start: int, end: int, direction: Direction | None
) -> ChangeRole:
    """Read what the number is in a change: its amount, the new level or the old one."""
    if numeral.role or not (direction or numeral.led):
        return numeral.role
    left = lower[max(start, numeral.start - 80) : numeral.start]
    if direction:
        level = _NEW_LEVEL.search(left) or _UP_FROM.match(lower, numeral.unit_end, end)
        return "to" if level else "by"
    return "from" if _OLD_LEVEL.search(left) and _MOVED_ON.search(left) else ""
