"""Whether the text says that a quantity rose or fell."""

import re

from bot.core.alternation import at_word
from bot.core.figures.levels import read_after, read_from, read_place
from bot.core.figures.losses import read_loss
from bot.core.figures.members import read_member
from bot.core.figures.model import Direction
from bot.core.figures.movers import LENGTHS, is_level, is_moved
from bot.core.figures.numeral import Numeral
from bot.core.figures.objects import read_object
from bot.core.figures.onward import read_onward, read_result
from bot.core.figures.pairs import (
    FILLER,
    MOVES,
    UP_FROM,
    is_old,
    read_between,
    read_brought,
    read_far,
    read_pair,
    way,
)
from bot.core.figures.stated import read_stated
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import (
    DOWN,
    FALLS,
    OF_THINGS,
    RISES,
    UP,
)

_DIRECT = re.compile(rf"(?<![\w-])(?P<move>{MOVES})\s(?:{FILLER}\s)*\Z")
_NOUNS = "|".join(RISES | FALLS)
_NOUN_OF = re.compile(
    rf"\b(?P<noun>{_NOUNS})s?(?P<what>\sin\s(?:[a-z'’-]+\s){{0,3}}(?!number|price|rate|cost|share|value|amount|proportion|level|size|groups?)[a-z'’-]+,?)?"
    rf"\s(?:of|by|totall?ing)\s(?:{FILLER}\s)*\Z"
)
_NOUNS_AFTER = "|".join((RISES | FALLS) - {"improvement", "rebound"})
_NOUN_AFTER = re.compile(
    r"[\s-](?:point\s)?(?:(?!(?:to|a|the|of|and|for|in|as|or|by|with|from)\b)[a-z-]+\s)?"
    rf"(?P<noun>{_NOUNS_AFTER})\b"
)
_POINT_NOUN = re.compile(
    rf"[\s-]point[\s-](?:(?!to\b|of\b|and\b|in\b|or\b)[a-z]+\s)?(?P<noun>{_NOUNS})\b"
)
"""Points without a unit of their own: "a three-point fall"."""
_BARE_NOUN = re.compile(rf"\s(?P<noun>{_NOUNS})\s(?:in|from|since|on)\b")
_ARTICLE = re.compile(r"\ban?\s\Z")
_WORD = re.compile("[a-z]+")
_MOVING = frozenset(
    (
        *(word for move in UP | DOWN for word in move.split()),
        *(f"{n}{s}" for n in RISES | FALLS for s in ("", "s")),
        *"add adding adds reduce slash trim hike pare extend expand narrow widen back off".split(),
    )
)
_SHARE = re.compile(r"\s(?:[a-z]+\s){0,3}?[0-9][0-9.,]*(?:%|\sper\s?cent)")
_CODE = 3
_AGE_TO = re.compile(r"\bage\s[^.;,:0-9\n]{0,50}?\b(?:to|from)\s\Z")
"""Of all ages, one at which something is allowed or due rises and falls."""
_ASKED = re.compile(
    at_word(
        r"""
        ask(?:ed|s|ing)?\sfor demand(?:ed|s|ing)? seek(?:s|ing)? sought want(?:ed|s|ing)?
        call(?:ed|s|ing)?\sfor request(?:ed|s|ing)?
        """.split()
    )
    + r"\s(?:an?\s|the\s|at\sleast\s|up\sto\s|about\s|its\s|their\s"
    r"|[a-z]+\s(?=(?:rise|increase|cut|reduction)\b)|(?:rise|increase|cut|reduction)\sof\s){0,4}\Z"
)
"""What is only asked for has not changed."""
_SINCE = re.compile(r"\s(?:since|on|from|over)\s[^()]{1,30}\)")
_OFF = re.compile(rf"\b(?:is|are|was|were|been)\soff\s(?!by\s)(?:{FILLER}\s)*\Z")
_OFF_BESIDE = re.compile(rf"(?:[,(–—]\s?|\b(?:is|are|was|were)\s)off\s(?:{FILLER}\s)*\Z")
_ON_THE = re.compile(
    r"(?:\spoints?)?\s(?:on|from|in|over)\sthe\s(?:day|week|month|quarter|year|session)\b"
)
_MORE_BY = re.compile(
    rf"\b(?P<move>higher|lower|longer|shorter|larger|bigger|smaller|dearer|cheaper|pricier|costlier|stronger|weaker|heavier|lighter|warmer|cooler|hotter|colder|wider|narrower|taller|deeper|shallower)\sby\s(?:{FILLER}\s)*\Z"
)
_THAN_BEFORE = re.compile(
    r"\s?(?:[.,;)]|\Z)|(?:\s[a-z]+){0,2}?\sthan\s(?:it\s|they\s|at\s|in\s|on\s)?(?:when|before|last|was|were|(?:a|one|two|three|five|ten)\s(?:year|month|week|decade)s?|the\s(?:year|month|week|day|previous|last|same)|(?:19|20)[0-9]{2})\b"
)
_SHORT_OF = re.compile(
    r"\s(?:[a-z]+\s)?short\sof\s(?:(?:(?:the|its|their)\s)?(?:(?:19|20)[0-9]{2}\b|(?:[a-z]+\s)?(?:peak|high)\b|pre-[a-z]+)|last\s[a-z]+['’]s|(?:where|what)\s(?:it|they)\s(?:was|were))"
)
"""How far a level is still from what it once was: "11 % short of the 2007 peak"."""

_NEAR = 60
_TIED = frozenset("-‑")
_NOUNED = frozenset({"percent", "percentage point", "basis point", "fraction", *COINS.values()})
_SIGNED = frozenset({"percent", "percentage point", "basis point"})
_GREATER = frozenset(
    "higher longer larger bigger dearer pricier costlier stronger heavier warmer hotter wider"
    " taller deeper".split()
)
_PACES = frozenset({"second", "minute", "hour"})
_SHORT = re.compile(r"\s(?:[a-z]+\s)?short\s+of\b")


def read_direction(
    lower: str,
    numeral: Numeral,
    start: int,
    end: int,
    last: Numeral | None,
    before: Direction | None,
    amount: tuple[Numeral, Direction] | None = None,
    old: Numeral | None = None,
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
        old: the last old level in the same sentence, if any.
    """
    if numeral.form == "rank":
        return read_place(lower, numeral, start, end)
    if numeral.form == "score" or (
        numeral.age and not _AGE_TO.search(lower, max(start, numeral.start - 80), numeral.start)
    ):
        return None
    if numeral.role == "from_to":
        return read_between(lower[max(start, numeral.start - 60) : numeral.start], numeral)
    plus = numeral.mark == "plus" or lower.endswith("(plus ", 0, numeral.start)
    if (plus or numeral.value < 0) and _is_signed(lower, numeral):
        return "up" if numeral.value >= 0 else "down"
    if _is_asked(lower[max(start, numeral.start - _NEAR) : numeral.start]):
        return None
    if last is not None and is_old(lower, last, numeral, before):
        return None
    led = _led_on(lower, numeral, start, end, last, before, amount, old)
    if led:
        return led
    floor = max(start, numeral.start - 80, last.end if last else 0)
    cut = "0" if floor > start else ""
    left = cut + lower[floor : numeral.start] if numeral.led else ""
    if _SHORT.match(lower, numeral.unit_end, end):
        return "down" if _SHORT_OF.match(lower, numeral.unit_end, end) else None
    left = "" if lower[numeral.end : numeral.end + 1] in _TIED else left
    return (
        _by_more(left, lower, numeral, end)
        or _left(left, lower, numeral, end)
        or read_loss(lower, numeral, start, end)
        or _right(lower, numeral, end)
        or read_after(lower, numeral, end)
    )


def _is_asked(left: str) -> bool:
    """Whether the number is only asked for; most searches are spared by the words they need."""
    asked = "ask" in left or "want" in left or "call" in left or "seek" in left
    asked = asked or "demand" in left or "request" in left or "sought" in left
    return asked and _ASKED.search(left) is not None


def _is_signed(lower: str, numeral: Numeral) -> bool:
    """Whether a sign tells of a change: "-3 %", "24 (+3)"."""
    bare = numeral.unit_end == numeral.end and lower.endswith(("(", "(+"), 0, numeral.start)
    return numeral.unit in _SIGNED or (
        bare
        and (lower.startswith(")", numeral.end) or _SINCE.match(lower, numeral.end) is not None)
    )


def _led_on(
    lower: str,
    numeral: Numeral,
    start: int,
    end: int,
    last: Numeral | None,
    before: Direction | None,
    amount: tuple[Numeral, Direction] | None,
    old: Numeral | None,
) -> Direction | None:
    """Read the direction that the numbers before this one lead to."""
    return (
        read_onward(lower, numeral, start, last, before)
        or (read_pair(lower, numeral, start, last, before) if last else None)
        or read_member(lower, numeral, start, end, last, before)
        or (read_result(lower, numeral, *amount) if amount else None)
        or (read_far(lower, numeral, old) if old and old is not last else None)
        or read_brought(lower, numeral, start)
        or read_stated(lower, numeral, start, end)
    )


def _left(left: str, lower: str, numeral: Numeral, end: int) -> Direction | None:
    if not left or _MOVING.isdisjoint(_WORD.findall(left)):
        return None
    if numeral.per in _PACES and left.endswith(" at "):
        return None  # a speed of change: "cooled at 5 °C a minute"
    direct = _DIRECT.search(left)
    if direct and is_moved(direct, left, lower, numeral, end):
        turned = direct["move"].startswith(("improv", "deterior"))
        return (read_from(lower, numeral, end) if turned else None) or way(direct["move"])
    if direct and direct["move"] not in {"up", "down"}:
        return None
    if "off " in left and _is_off(left, lower, numeral, end):
        return "down"
    told = read_object(left, lower, numeral, end)
    if told:
        return told
    noun = _NOUN_OF.search(left)
    if noun and not _is_of_things(noun, left, lower, numeral, end):
        return "up" if noun["noun"] in RISES else "down"
    return None


def _by_more(left: str, lower: str, numeral: Numeral, end: int) -> Direction | None:
    """Read how far a level is above or below an earlier one: "longer by nine than in May"."""
    more = _MORE_BY.search(left) if "er by " in left else None
    if more is None or _THAN_BEFORE.match(lower, numeral.unit_end, end) is None:
        return None
    return "up" if more["move"] in _GREATER else "down"


def _is_off(left: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether "off" says by how much a level fell: "was off 3 %", ", off three on the week"."""
    if _OFF.search(left) and (numeral.unit in _SIGNED or len(numeral.unit) == _CODE):
        return True
    fallen = _OFF_BESIDE.search(left) is not None
    return fallen and _ON_THE.match(lower, numeral.unit_end, end) is not None


def _is_of_things(noun: re.Match[str], left: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the noun tells what befell so many things, or a way: "a climb of 400 metres"."""
    if numeral.unit in LENGTHS:
        return not is_level(left, lower, numeral, end)
    things = noun["what"] or noun["noun"] in OF_THINGS
    return bool(things and not numeral.unit and not lower.startswith(" point", numeral.end))


def _right(lower: str, numeral: Numeral, end: int) -> Direction | None:
    if numeral.unit in _NOUNED or len(numeral.unit) == _CODE or numeral.form == "fold":
        noun = _NOUN_AFTER.match(lower, numeral.unit_end, end)
        if noun and not lower.startswith(" of ", numeral.unit_end):
            return "up" if noun["noun"] in RISES else "down"
    elif not numeral.unit:
        noun = _POINT_NOUN.match(lower, numeral.end, end)
        if noun is None and _ARTICLE.search(lower, max(0, numeral.start - 4), numeral.start):
            noun = _BARE_NOUN.match(lower, numeral.end, end)
        if noun:
            return "up" if noun["noun"] in RISES else "down"
    following = lower[numeral.unit_end : numeral.unit_end + 80]
    change = UP_FROM.match(lower, numeral.unit_end, end) if " from" in following else None
    if change and (numeral.unit == "percent") == (
        _SHARE.match(lower, change.end(), end) is not None
    ):
        return "up" if change["move"] in {"up", "rising", "an increase", "a rise"} else "down"
    return None
