"""What says that two numbers of a sentence are measured alike: "1.99 after 1.96 metres"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_currencies import COINS
from bot.languages.english_nouns import CLOSED, VERBS
from bot.languages.english_units import PERIODS

_LED = re.compile(
    r"\b(?:at|of|to|from|than|reads?|was|were|is|hit|reached|reaches|measured|recorded|showed|took|weighed|averaged|lasted"
    r"|against|versus|compared\swith|compared\sto|nearly|about|around|over|under|below|above|only|just|closer\sto|after|within)\s\Z"
)
_AHEAD = re.compile(
    r"\s(?:ahead|behind|clear|adrift|faster|slower|quicker|off|outside|inside|short|shy|up\son|down\son)\b"
)
_OF = re.compile(r"\sof\s[a-z]+(?:\s[a-z]+){0,2},?\s(?:and|or|but|plus)\s(?:[a-z]+\s){0,2}\Z")
_OF_THEM = re.compile(r"\s(?:(?:more\s)?of\s(?:them|which|these|those|it)\b|suspended\b)")
_THEREOF = re.compile(
    r",?\s(?:(?:with|and|but|including|only|just|some|about|at\sleast|nearly)\s){0,2}\Z"
)
_PARALLEL = re.compile(
    r"\s(?P<by>for|in|on|at|with|under|among|to|from|by)\s(?:the\s)?[a-z'’-]+(?:\s[a-z'’-]+){0,3}(?:,|;|,?\s(?:and|but|while|or))"
    r"\s(?:(?:only|just|about|nearly|some)\s)?\Z"
)
_TOLD = re.compile(r"\s(for|in|on|at|with|under|among|to|from|by)\s[a-z]")
_LISTED = re.compile(
    r"(?P<of>\sof\s[a-z'’\s-]{1,50})?(?:[,;]|\sand)\s(?:and\s)?(?:[a-z][\w'’.-]*\s){1,3}?(?P<led>(?:at|on|with|to|is|was)\s)?\Z"
)
_ITEM = re.compile(r"\s?(?:[,;.)](?!\d)|\Z|\n)")
SIZED = re.compile(r"\s(?:wide|long|tall|high|deep|thick|across|apart|away)\b")
_LENGTHS = frozenset(
    {"metre", "centimetre", "millimetre", "kilometre", "foot", "inch", "mile", "yard"}
)
_SAME_PERIOD = re.compile(
    r"\b(?P<led>after|at|within|in|for|lasted|lasts|last|took|takes|take|served|spent|waited|waits?|by)\s(?:[a-z]+\s)?\Z"
)
_SPENT = frozenset("for lasted lasts last took takes take served spent waited wait waits".split())
_BEYOND = re.compile(
    r"\s(?:more|less|fewer|longer|shorter|higher|lower|taller|heavier|lighter|wider|better|worse|faster|slower|quicker|earlier|later)\sthan\b|\s(?:above|below)\s[a-z]"
)
_MARGIN = re.compile(
    r"(?:\s[a-z]+){0,4},\s(?:which\sis\s)?(?:(?:some|about|nearly|almost|just|only|a\sgood)\s)?(?P<by>(?:longer|shorter|higher|lower|taller|heavier|lighter|wider|faster|slower)\sby\s)?\Z"
)
_THAN = re.compile(r"\sthan\b")
_DOUBLING = re.compile(
    r",\s(?:doubling|tripling|trebling|quadrupling|halving|beating|bettering|equalling|matching)\s(?:the\s|its\s|his\s|her\s)?(?:[\w-]+\s){0,3}[\w-]+(?:['’]s|s['’])\s\Z"
)
"""Whose measure follows without its unit: "512 GB, doubling the old model's 256"."""
_ANOTHER = ("another ", "a further ")
_TO_LEVEL = re.compile(
    r"(?:,?\s[a-z]+){0,4}?,?\s(?:will|would|is|was|has|had|have|can|could|may|should|to)\s(?:[a-z]+\s){1,4}?to\s(?:(?:just|only|about|nearly|almost)\s)?\Z"
)
_LEVEL_ENDS = re.compile(
    r"\s?(?:[.,;:)!?”\"](?!\d)|\Z)|\s(?:next|this|from|in|by|on|at|after|and|but)\b"
)
_OR_FOR = re.compile(r",?\s(?:or|and)\s(?:(?:just|only|about)\s)?\Z")
_OR_ELSE = re.compile(r",?\sor\s(?:(?:just|only|about|even)\s)?\Z")
_GIVEN = re.compile(r"\s(?:with|without|if|when|where|including|excluding)\s")
"""What changes a measure: "385 litres, or 1,270 with the seats down"."""
_PACKED = re.compile(
    r"\b(?:packs?|packets?|box(?:es)?|crates?|sets?|groups?|teams?|classes|class|bundles?|batch(?:es)?|trays?|cartons?|rows?|parties|party|crews?)\sof\s\Z"
)
_PLACED = re.compile(r"\s(?:in|on|at|near|inland|along|up|over|across)\s")
_ZONE = re.compile(r"\s(?:zone|limit|area)\b")
_UNLISTED = (CLOSED | VERBS) - {"the"}
_COINS = frozenset(COINS.values())
PERIOD_NAMES = frozenset(PERIODS)
_NEAR = 5
"""Up to so many times greater or smaller, a bare number may be the same measure again."""
_CLOSE = 2
WHOLE = 100
_CODE = 3
_PACK = 14
_WRITTEN_OUT = 10
"""Many texts write smaller numbers in words and the others in digits."""


def is_alike(lower: str, a: Numeral, b: Numeral, gap: str, *, ended: bool) -> bool:
    """Whether it is more of the same, or the like of another: "another 240", "the old one's 5"."""
    if (b.mark == "plus" or b.value < 0) and gap in {" (", " (+"}:
        return a.unit not in PERIOD_NAMES
    if not ended or b.scaled or a.form != b.form:
        return False
    again = a.unit not in PERIOD_NAMES and lower.endswith(_ANOTHER, 0, b.start)
    return again or _DOUBLING.fullmatch(gap) is not None


def is_new_level(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Whether a share moves to the number: "the tax, now 3 per cent, will rise to 5"."""
    if b.scaled or not 1 / _NEAR <= b.value / (a.value or 1) <= _NEAR:
        return False
    return _TO_LEVEL.fullmatch(gap) is not None and _LEVEL_ENDS.match(lower, b.end) is not None


def is_margin(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Whether it is by how much the measure differs: "28 minutes, five better than in May"."""
    margin = _MARGIN.fullmatch(gap) if b.value < a.value else None
    if margin is None:
        return False
    return (_THAN if margin["by"] else _BEYOND).match(lower, b.end) is not None


def is_written_alike(a: Numeral, b: Numeral) -> bool:
    """Whether both are digits or both words, as far as small numbers are not written out."""
    if a.form == b.form:
        return True
    small, great = sorted((a, b), key=lambda n: n.value)
    return small.form == "words" and great.form == "digits" and small.value < _WRITTEN_OUT


def is_sized(lower: str, a: Numeral, b: Numeral, gap: str, *, ended: bool) -> bool:
    """Whether ``b`` is another side, share or price of one thing: "50 metres by 25"."""
    if gap in {" by ", " x ", " × "} or (a.per == "hour" and _ZONE.match(lower, b.end)):
        return True
    if a.unit in _LENGTHS and SIZED.match(lower, b.end):
        return True
    if _OF.fullmatch(gap) and lower.startswith(" of ", b.end):
        return True
    if gap == ", " and _PLACED.match(lower, b.end) and not b.scaled and a.unit not in PERIOD_NAMES:
        return 1 / _NEAR <= b.value / (a.high or a.value or 1) <= _NEAR
    if b.scaled:
        return False
    if _OR_ELSE.fullmatch(gap) and _GIVEN.match(lower, b.end) and a.unit not in PERIOD_NAMES:
        return 1 / _NEAR <= b.value / (a.high or a.value or 1) <= _NEAR
    if not (len(a.unit) == _CODE or a.unit in _COINS):
        return False
    again = _OR_FOR.fullmatch(gap) and lower.startswith(" for ", b.end)
    return bool(again or (ended and gap == " to "))


def is_parallel(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Whether both are told in one way: "$12 for adults, 8 for pupils", "Ayes 54 %, Noes 39"."""
    if not is_written_alike(a, b):
        return False
    if _OF_THEM.match(lower, b.end) and _THEREOF.fullmatch(gap):
        return b.value < a.value
    parallel = _PARALLEL.fullmatch(gap)
    told = _TOLD.match(lower, b.end) if parallel else None
    if parallel and told and parallel["by"] == told[1]:
        return True
    if not _ITEM.match(lower, b.end) or (
        b.value > WHOLE if a.unit == "percent" else not is_close(lower, a, b)
    ):
        return False
    listed = _LISTED.fullmatch(gap)
    if listed is None:
        return False
    end = listed.start("led") if listed["led"] else None
    words = gap[max(0, listed.end("of")) : end].strip(",; ").split()
    return _UNLISTED.isdisjoint(words[1:] if words[:1] == ["and"] else words)


def is_again(lower: str, a: Numeral, b: Numeral, *, beside: bool) -> bool:
    """Whether ``b`` is the measure of ``a`` once more: "cleared 1.96 metres but failed at 1.99"."""
    if a.scaled != b.scaled or a.form != b.form or not a.value or len(a.unit) == _CODE:
        return False
    if _PACKED.search(lower, max(0, b.start - _PACK), b.start):
        return False
    if is_close(lower, a, b):
        return True
    ratio = abs(b.value / a.value)
    left = lower[max(0, b.start - 16) : b.start]
    return beside and bool(_LED.search(left)) and 1 / _NEAR <= ratio <= _NEAR


def is_close(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether both have the same decimals and are close: "9.92 seconds ... the mark of 9.98"."""
    if not a.value or a.scaled != b.scaled:
        return False
    places = _decimals(lower, a)
    return 0 < places == _decimals(lower, b) and 1 / _CLOSE <= b.value / a.value <= _CLOSE


def _decimals(lower: str, numeral: Numeral) -> int:
    return len(lower[numeral.start : numeral.end].partition(".")[2].split(" ", 1)[0])


def ahead(lower: str, a: Numeral, b: Numeral) -> str:
    """The unit of a margin: "in 9.8 seconds, 0.02 ahead of the field"."""
    if a.unit in {"second", "minute", "metre"} and _AHEAD.match(lower, b.end):
        return a.unit if b.value < a.value and "." in lower[b.start : b.end] else ""
    return ""


def is_same_period(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether both are told alike: "at two months ... after six", "to last ten and lasted 50"."""
    if b.value >= 100 or b.scaled:
        return False
    one = _SAME_PERIOD.search(lower[max(0, a.start - 20) : a.start])
    two = _SAME_PERIOD.search(lower[max(0, b.start - 20) : b.start])
    if one is None or two is None:
        return False
    if one["led"] in _SPENT or two["led"] in _SPENT:
        return one["led"] in _SPENT and two["led"] in _SPENT
    return one["led"].replace("at", "after") == two["led"].replace("at", "after")
