"""Two numbers that are one figure: ranges, scores, "one in five"."""

import re
from collections.abc import Sequence

from bot.core.figures.numeral import Numeral
from bot.core.figures.scales import scaled
from bot.core.figures.scores import is_innings, is_won
from bot.core.figures.shares import join_share
from bot.languages.english_nouns import CLOSED

_DASH = re.compile(r"\s?[-–—‑−]\s?")
_TO = re.compile(
    r"(?:\s|\s?-\s?)(?:up\s)?to(?:\s|-)(?:about\s|around\s|as\smany\sas\s|nearly\s|almost\s)?"
)
_TO_LATER = re.compile(
    r"\s(?:(?:in|on|at|last|a|by|during|back|early|late|earlier|this|four|three|two|five|ten)\s)?(?:the\s|last\s|early\s|late\s|mid-)?"
    r"(?:(?:[12][0-9]{3}|[a-z]+\s(?:[12][0-9]{3}|ago|earlier|before|ago)|[a-z]+),?\s)to\s(?:just\s|only\s|about\s|around\s|nearly\s|almost\s|over\s)?"
)
"""The old level is told with its time: "from $75 in June to $92"."""
_AND = re.compile(r"\sand\s(?:about\s)?")
_OR = re.compile(r"\sor\s(?:even\s|perhaps\s|maybe\s)?")
_BETWEEN = re.compile(r"\bbetween\s(?:[a-z]+\s){0,3}\Z")
_FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,2}\Z")
_CHANGED = re.compile(
    r"\b(?:rose|risen|rises?|rising|increas\w+|gr[eo]w\w*|growth|climb\w*|jump\w*|surg\w+|soar\w*|up|fell|fallen"
    r"|falls?|falling|dropp?\w*|declin\w+|decreas\w+|down|reduc\w+|cut|cuts|slid\w*|slipp?\w*|plung\w+|tumbl\w+"
    r"|shr[aiu]nk\w*|slow\w*|rais\w+|lower\w*|creep\w*|crept|inch\w*|edg\w+|tick(?:s|ed|ing)?(?![a-z])|upwards?|downwards?|went|going|goes|gone|chang\w+|improv\w*|widen\w*|swell\w*|swollen|doubl\w+|tripl\w+|halv\w+|recover\w*|rebound\w*|slump\w*|dip\w*|expand\w*|mov\w+|narrow\w*|eas\w+|quadrupl\w+|quicken\w*|accelerat\w+|lift\w*|boost\w*|trim\w*|slash\w*|plummet\w*|strengthen\w*|weaken\w*|soften\w*|lengthen\w*|shorten\w*|dwindl\w+|wan(?:ed|es|ing)|thinn\w+"
    r"|deepen\w*|revis\w+|hik\w+)\b[^.;]{0,60}\Z"
)
_FALLING = re.compile(
    r"(?:fell|falls?|drop|declin|decreas|down|reduc|cut|slid|slip|plung|tumbl|lower|narrow)"
)
_GAME = re.compile(
    r"\b(?:w[io]n\w*|beat\w*|los[et]\w*|defeat\w*|dr[ae]w\w*|victor\w*|scor\w+|goals?|match\w*|game\w*|lead\w*|led|tie[ds]?"
    r"|ahead|behind|aggregate|(?:first|second)\shalf|set|sets|vote[ds]?|ruling|decision|cup|final|league|season|record|down|up)\b"
)
_NEXT = re.compile(r"[\s-]([a-z]{2,})")
_CONTESTED = frozenset(
    "lead win victory defeat loss draw thrashing vote ruling decision score aggregate triumph "
    "success drubbing advantage deficit record series home away majority split".split()
)
_ENDING = CLOSED | _CONTESTED
_DIGITS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?(?![0-9.,])")
_PERIODS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_TALLIES = re.compile(r"\s(?:points?|goals?|games?|sets?|frames?|legs|tries)\sto\s")
_WON = re.compile(
    r"\b(?:beat\w*|won?|winn?\w*|lost|los[es]\w*|defeat\w*|victor\w*|led|lead\w*)\b[^.;]*\Z"
)
_THOUSAND = 1000
_FARTHEST = 40
_HIGHEST_SCORE = 999
_FARTHER = 5
"""From so many times the first number on, "up 12 to 340" is an amount and a level."""
_DOUBLE = 2
"""From so many times on, "by 12 to 47" is an amount and a level; "by 12 to 15" is a range."""
_BY = re.compile(r"\bby\s(?:(?:about|around|another|some|nearly|almost|at\sleast)\s)?\Z")
_MOVED = re.compile(
    r"\b(?:up|down|rose|fell|gained|lost|dropped|climbed|jumped|slipped|slid|added|shed|rises|falls|gains|loses|drops"
    r"|climbs|jumps|slips|slides|adds|sheds|rising|falling|gaining|losing|dropping|climbing|jumping|slipping|sliding|adding"
    r"|shedding|tumbled|plunged|surged|soared|sank|eased|advanced|dipped|rallied)\s(?:about\s|around\s|nearly\s|almost\s|another\s)?\Z"
)
_CODE = 3
_APART = 50
_COMPARED = _PERIODS | {"percent", "percentage point"}
"""Two falling numbers of these without a verb are two sides of a poll or a bill: "46% to 40%"."""
_COUNTING = frozenset({"", "fraction", "times"})
_VOTED = re.compile(r"vote|confirmed|ruled|passed|approved|rejected|defeated")
_CONTEST = re.compile(
    r"\b(?:lead|leads|leading|led|trail\w*|beat\w*|ahead|behind|lost|defeat\w*|outpoll\w*|versus)\b[^.;]*\Z"
)
_DECIDED = re.compile(
    r"[\s-](?:[a-z-]+\s){0,2}?(?:vote|tie|split|decision|ruling|majority|win|victory|deadlock|draw|loss|defeat|margin|score|lead)s?\b"
)


def join_numbers(text: str, lower: str, numerals: Sequence[Numeral]) -> list[Numeral]:
    """Join neighbours that make one figure; the others stay as they are, in order."""
    dashed: list[Numeral] = []
    for numeral in numerals:
        last = dashed[-1] if dashed else None
        if (
            last is None
            or not _is_dashed(lower, last, numeral)
            or not _join(text, lower, last, numeral)
        ):
            dashed.append(numeral)
    joined: list[Numeral] = []
    for numeral in dashed:
        last = joined[-1] if joined else None
        if last is None or not _join(text, lower, last, numeral):
            if last and numeral.high is not None and numeral.scaled:
                _lend_scale(lower, last, numeral)
            joined.append(numeral)
    return joined


def _lend_scale(lower: str, a: Numeral, b: Numeral) -> None:
    """Read a level in the scale of the range that it moves to: "from 8.1 to 9-10 billion"."""
    if a.scaled or a.unit or a.high is not None or lower[a.end : b.start] != " to ":
        return
    digits = _DIGITS.match(lower, b.start)
    low = float(digits[0]) if digits else 0.0
    if low and lower.endswith("from ", 0, a.start) and low / _FARTHER < a.value < low * _FARTHER:
        a.value, a.scaled, a.plain = scaled(a.value, b.value / low), True, False
        a.unit, a.per = b.unit, b.per


def _is_dashed(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether a dash binds two numbers, closer than any word does: "from 8 to 9-10"."""
    return b.start - a.unit_end == 1 and _DASH.fullmatch(lower, a.unit_end, b.start) is not None


def _join(text: str, lower: str, a: Numeral, b: Numeral) -> bool:
    """Join ``b`` into ``a`` where the two are one figure."""
    if (
        a.high is not None
        or b.high is not None
        or b.form in {"vague", "fold", "rank"}
        or a.form in {"fold", "rank"}
    ):
        return False
    if b.start - a.end > _FARTHEST:
        return False
    gap = lower[a.unit_end : b.start]
    if a.age and gap.startswith(("-", " ")) is False:
        return False
    if _DASH.fullmatch(gap) and a.mark != "plus":
        return _dash(text, lower, a, b, gap)
    if gap in {":", "/"}:
        return _ratio(a, b, gap) or (gap == "/" and a.value > b.value and _wickets(lower, a, b))
    return _by_word(lower, a, b, gap)


def _by_word(lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    """Join two numbers that have a word between them."""
    if gap == "-of-":
        return not b.unit and _score(a, b)
    if _TALLIES.fullmatch(gap):
        won = _WON.search(lower, max(0, a.start - 90), a.start)
        return won is not None and not b.unit and a.value > b.value and _score(a, b)
    if gap == " for ":
        return _wickets(lower, a, b)
    if _TO.fullmatch(gap):
        return _to(lower, a, b)
    if _TO_LATER.fullmatch(gap):
        left = lower[max(0, a.start - 90) : a.start]
        return (
            _FROM.search(left) is not None and _CHANGED.search(left) is not None and _levels(a, b)
        )
    left = lower[max(0, a.start - 30) : a.start]
    if _AND.fullmatch(gap) and _BETWEEN.search(left):
        return _range(a, b)
    if _OR.fullmatch(gap):
        near = a.value < b.value <= a.value + max(5, a.value) and not b.scaled
        whole = a.unit == b.unit or not a.unit
        return near and whole and lower[a.unit_end - 1] != "-" and _range(a, b)
    if join_share(lower, a, b, gap):
        return True
    if gap == " of " and a.form == "part" and b.unit == "percent" and b.value == 1:
        a.form, a.unit, a.per = b.form, b.unit, b.per
        a.end, a.unit_start, a.unit_end = b.end, b.unit_start, b.unit_end
        return True
    return False


def _wickets(lower: str, a: Numeral, b: Numeral) -> bool:
    """Join runs and wickets of cricket: "187 for 6", "187/6", "3 for 41"."""
    return is_innings(lower, a, b) and _score(a, b)


def _score(a: Numeral, b: Numeral) -> bool:
    """Join two numbers that stand against each other."""
    if a.form not in {"digits", "words", "score"} or a.scaled or b.scaled:
        return False
    a.form, a.high, a.unit = "score", b.value, ""
    a.end = a.unit_end = b.end
    a.plain = False
    return True


def _dash(text: str, lower: str, a: Numeral, b: Numeral, gap: str) -> bool:
    window = lower[max(0, a.start - 80) : b.end + 60]
    tight = len(gap) == 1 or (len(gap) == 3 and _GAME.search(window) is not None)
    plain = a.plain and b.plain and not b.unit
    score = tight and plain and a.value <= 250 and b.value <= 250
    following = _NEXT.match(text, b.end)
    if plain and gap in "-–" and is_innings(lower, a, b):
        return _score(a, b)
    if score and (following is None or following[1] in _ENDING or a.value > b.value):
        named = (
            text[max(0, a.start - 2) : a.start - 1].isalpha()
            and text[b.end + 1 : b.end + 2].isupper()
        )
        if a.value >= b.value or named or _GAME.search(window):
            a.form, a.high = "score", b.value
            a.end = a.unit_end = b.end
            a.plain = False
            return True
    if len(gap) > 1 and a.unit and not b.unit and lower[a.start].isdigit():
        return False  # "to 12.60 euros – 2.1m gain": what has its unit behind it is told
    if a.plain and _in_thousands(lower, a, b):
        a.value = a.mantissa = a.value * _THOUSAND
    return a.value < b.value and _range(a, b)


def _in_thousands(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether the first number leaves its thousands to the second: "12-15,000 boats"."""
    thousands = b.value / _THOUSAND
    return lower[b.start : b.end].endswith(",000") and a.value < thousands < _THOUSAND


def _ratio(a: Numeral, b: Numeral, gap: str) -> bool:
    """Join "3:1", a score or odds (times of day never come here), and "$6/$8", a range."""
    if gap == "/":
        return bool(a.unit and b.unit) and a.value < b.value and _range(a, b)
    if not (a.plain and b.plain and not b.unit and max(a.value, b.value) <= _HIGHEST_SCORE):
        return False
    a.form, a.high = "score", b.value
    a.end = a.unit_end = b.end
    a.plain = False
    return True


def _to(lower: str, a: Numeral, b: Numeral) -> bool:
    left = lower[max(0, a.start - 90) : a.start]
    changed = _CHANGED.search(left) if _FROM.search(left) else None
    if changed and not (_FALLING.match(changed[0]) and a.mantissa < b.mantissa):
        return _levels(a, b)
    if a.unit == "percent" and not b.unit:
        return False
    if len(b.unit) == _CODE and not a.unit and b.value > _APART * a.value:
        return False  # "nickel 0.8 to $15,600"
    failed = left.endswith((" failed ", " lost ", " defeated "))
    tied = lower[a.unit_end] == "-" and _DECIDED.match(lower, b.end)
    small = all(n.plain or (n.form == "words" and not n.scaled) for n in (a, b))
    if (
        small
        and not (a.unit or b.unit)
        and (
            tied
            or failed
            or (a.value > b.value and _VOTED.search(left + lower[b.end : b.end + 20]))
            or (a.value > b.value and is_won(lower, a, b))
        )
    ):
        a.form, a.high = "score", b.value
        a.end = a.unit_end = b.end
        return True
    if b.scaled == a.scaled and b.value > _FARTHER * a.value and _MOVED.search(left):
        return False
    alike = a.unit == b.unit and (not a.unit or len(a.unit) == _CODE)
    if alike and b.value > _DOUBLE * a.value and _BY.search(left):
        return False
    amount = _BY.search(left) or _MOVED.search(left)
    if a.unit and a.unit == b.unit and amount and _is_told(lower, a, b):
        return False
    if a.unit and a.unit == b.unit and a.per == b.per and a.value > b.value and not a.scaled:
        return a.unit not in _COMPARED and len(a.unit) != _CODE and _levels(a, b)
    if a.unit == "percent" and a.unit_end == a.end and _CONTEST.search(left):
        return False
    return (a.value < b.value or a.mantissa < b.mantissa) and _range(a, b)


def _is_told(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether both numbers have their unit written: "by €4m to €36m", not "by 5 to 10 km"."""
    signed = not lower[a.start].isdigit() and not lower[b.start].isdigit()
    return signed or (a.unit_start >= 0 and a.unit_start != b.unit_start)


def _levels(a: Numeral, b: Numeral) -> bool:
    """Join the old and the new level of something measured: "from $75 to $45.88".

    The two levels of a count stay apart: each of them counts things.
    """
    if a.unit in _COUNTING or b.unit in _COUNTING or a.form == "part" or a.value == b.value:
        return False
    if (a.unit != b.unit and a.unit and b.unit) or a.age or b.age:
        return False
    a.high, a.role = b.value, "from_to"
    a.unit, a.per = a.unit or b.unit, a.per or b.per
    a.end, a.unit_start, a.unit_end = b.end, b.unit_start, b.unit_end
    a.scaled, a.plain = a.scaled or b.scaled, False
    return True


def _range(a: Numeral, b: Numeral) -> bool:
    if a.unit and b.unit and a.unit != b.unit and not (a.unit == "USD" and len(b.unit) == 3):
        return False
    low, high = a.value, b.value
    if b.scaled and not a.scaled and a.mantissa < b.mantissa and b.mantissa:
        low = scaled(low, b.value / b.mantissa)
    if low >= high:
        return False
    a.value, a.high = low, high
    a.unit = b.unit or a.unit
    a.per, a.age = b.per or a.per, b.age or a.age
    a.end, a.unit_start, a.unit_end = b.end, b.unit_start, b.unit_end
    a.scaled, a.plain = a.scaled or b.scaled, False
    return True
