"""The unit after a number: percent, money, measures, ages."""

import re

from bot.core.figures.numeral import Numeral
from bot.core.figures.rates import take_per
from bot.core.figures.symbols import SUFFIX, read_symbol
from bot.languages.english_currencies import COINS, CURRENCIES
from bot.languages.english_nouns import CLOSED
from bot.languages.english_units import NAMES, PERIODS, SUCCESSIVE

_PERCENT = re.compile(
    r"[\s\u00a0]?[-‑]?(?:%|per[\s-]?cents?\b|percents?\b|pct\b|pc\b|percentage(?=\s(?!points?)))"
)
_POINTS = re.compile(r"[\s-]?(?:percentage\s)?(?:points?|pts?)\b")
_WORDS = re.compile(
    r"(?P<gap>[\s\u00a0]|\s?[-‑]\s?|)(?P<one>[^\W\d_]+\.?)(?:[\s-](?P<two>[^\W\d_]+))?(?:[\s-](?P<three>[^\W\d_]+))?"
)
_HALF_PERCENT = re.compile(r"\s(?:of\s)?an?\s(?P<unit>per\s?cent|percentage(?P<points>\spoint))\b")
_HALF = re.compile(r"(?:\s(?:of\s)?an?\s|-|\s)([a-z]+)\b(?:\s(?P<more>[a-z]+)\b)?")
_PRIZE = re.compile(
    r"\s(?:an?\s(?!(?:hour|day|week|month|year|kilo\w*|litre|head|tonne|night|person|piece)\b)|the\b|their\b|his\b|her\b|its\b|both\b|all\b|at\b|by\b|it\b)"
)
"""What somebody won: "11 won a rosette" tells of no Korean money."""
_MANY = 1000
_ORDINAL_PART = re.compile(r"an?[\s-](?!half|quarter)")
"""A part that is an ordinal before a noun: "a third week", not "a third of a week"."""
_OF_WHAT = re.compile(r"\s(?:of\s)?an?\s")
_FOLLOWING = re.compile(r"[\s-]([a-z]+)")
_VAGUE_OF = re.compile(r"\sof(?=\s)")
_NTH = ("one", "two", "three")
_AGE = re.compile(r"[\s-]*(?:of\sage|olds?)\b")
_GLUE = re.compile(r"(?:\+|-plus|-odd|\splus|\sodd|\sor\s(?:more|fewer|less|so))(?=\s)")
_TIMES = re.compile(
    r"[\s-](?P<times>times)\s(?=(?:more|less|fewer|worse|as|what|that\sof|those\sof|its|their|above|below"
    r"|the(?!\s(?:previous|past|last|following|next|same)\s(?:day|week|month|quarter|season|year|decade)\b)"
    r"|an?\s(?:[a-z-]+\s){0,2}[a-z-]+['’]s\b|average|normal|usual|annual|earnings|ebitda|ebit|sales|revenues?|book|gdp|income|forward|core|net|gross)\b"
    r"|(?!other\b|after\b|over\b|under\b|per\b|ever\b|never\b|whether\b|together\b|either\b|earlier\b|later\b)[a-z]{2,}er\b)"
)
_MULTIPLE = re.compile(r"[\s-](?P<times>times)\b")
"""After a number with decimals nothing else is meant: nothing happens 1.2 times."""
_BARE_POINTS = re.compile(r"[\s-](?P<points>points?)\b(?![\s-](?:guard|scale|plan|lead\sin)\b)")
_SHIFT = re.compile(
    r"\b(?:up|down|by|another|risen|rose|rises|gained|gains|fell|fallen|falls|lost|dropped|slipped|climbed|eased|jumped"
    r"|within|error\s(?:[a-z]+\s){0,5}?(?:of|is|was)|net\s(?:positive|negative)(?:\srating)?(?:\s(?:of|is|was))?|swing\sof|lead\sof|gap\sof|rise\sof|fall\sof|drop\sof|margin\sof|ahead|behind|plus\sor\sminus|give\sor\stake|\+/-)\s"
    r"(?:about\s|almost\s|nearly\s|around\s|over\s|just\s|some\s|only\s|roughly\s|more\sthan\s|at\sleast\s){0,2}\Z"
)
_SHIFTED = re.compile(
    r"\s(?:over\s[a-z]|higher|lower|up|down|more|less|fewer|ahead|behind|above|below|clear|better|worse|(?:polling\s)?lead|swing|gap|margin|advantage|edge|deficit|win|loss|victory|defeat|difference|dip|jump|bump|bounce|rise|fall"
    r"|drop|increase|decline)\b"
)
_TRADED = re.compile(
    r"\b(?:index|indices|shares|stocks?|futures|ftse|dow|nasdaq|dax|nikkei|sensex|nifty|s&p|scor\w+|rebounds?|games?|match|matches"
    r"|season|league|table|standings|season's|basis)\b"
)
_SHARE_SIGNS = (
    "%",
    "per cent",
    "percent",
    "turnout",
    "approval rating",
    "vote share",
    "share of the vote",
    "poll",
    "survey",
    "voters",
    "electorate",
    "primary",
    "caucus",
    "election",
    "favorab",
    "favourab",
    "approval",
)
_SHARES_BEFORE, _SHARES_AFTER = 160, 70
_NEARBY = 600
_SPENT = re.compile(
    r"\b(?:cost|costs|costing|worth|pay|pays|paid|paying|fine|fined|price|priced|spend|spent|save|saved|wage|fee|bill|budget|raised|donated|owed|owes|debt|loan|bonus|tax|prize|ticket|rent|for)\b[^.;]{0,30}\Z"
)
_PERIOD_NAMES = frozenset(PERIODS)
_PERIOD_FORMS = frozenset(f"{period}s" for period in PERIODS if period != "quarter")
_BETWEEN = frozenset(
    "more long full whole short straight consecutive additional extra further solid difficult"
    " hard tough happy painful".split()
)
"""Words between a number and the periods that it measures: "four more years"."""
_SHOWN = re.compile(r"\bepisodes?\b|\btv\b|\btelevision\b")


def read_unit(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Find the unit that follows and note it on ``numeral``; ``end`` bounds the sentence."""
    glue = _GLUE.match(lower, numeral.end, end)
    at = glue.end() if glue else numeral.end
    if numeral.unit not in {"", "fraction"}:
        _money_tail(text, lower, numeral, end)
        return
    if numeral.form == "fold" or at >= end:
        return
    times = _TIMES.match(lower, at, end) or (
        _MULTIPLE.match(lower, at, end) if numeral.value % 1 else None
    )
    if times and numeral.form != "part":
        numeral.take("times", times.start("times"), times.end("times"))
        return
    percent = _PERCENT.match(lower, at, end)
    if percent and numeral.form != "part":
        numeral.unit, numeral.end, numeral.unit_end = "percent", percent.end(), percent.end()
        points = _POINTS.match(lower, percent.end(), end)
        if points:
            numeral.take("percentage point", percent.end(), points.end())
        take_per(lower, numeral, end)
        return
    if _is_shift(lower, numeral, at, end):
        return
    if read_symbol(text, lower, numeral, end) or _named(lower, numeral, at, end):
        age = _AGE.match(lower, numeral.unit_end, end)
        if age and numeral.unit in _PERIOD_NAMES:
            numeral.age = True
            numeral.unit_end = age.end()
        else:
            take_per(lower, numeral, end)


def _is_shift(lower: str, numeral: Numeral, at: int, end: int) -> bool:
    """Note percentage points where bare points shift a share: "48 %, up two points"."""
    points = _BARE_POINTS.match(lower, at, end)
    if points is None or numeral.form not in {"digits", "words"} or numeral.scaled:
        return False
    start = max(0, numeral.start - _SHARES_BEFORE)
    start = lower.rfind("\n", start, numeral.start) + 1 or start
    near = lower[start : numeral.start], lower[at : points.end() + _SHARES_AFTER]
    if not any(sign in part for sign in _SHARE_SIGNS for part in near):
        return False
    if _SHIFT.search(near[0]) is None and _SHIFTED.match(lower, points.end(), end) is None:
        return False
    if any(_TRADED.search(part) for part in near):
        return False
    numeral.take("percentage point", points.start("points"), points.end())
    return True


def _money_tail(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Money written with a sign may still repeat the currency, and may be a rate."""
    suffix = SUFFIX.match(text, numeral.end, end)
    if suffix:
        numeral.end = numeral.unit_end = suffix.end()
    else:
        words = _WORDS.match(lower, numeral.end, end)
        if words and words["gap"] == " " and words["one"] in {"dollars", "euros"}:
            numeral.end = numeral.unit_end = words.end("one")
    take_per(lower, numeral, end)


def _named(lower: str, numeral: Numeral, at: int, end: int) -> bool:
    match = _WORDS.match(lower, at, end)
    if match is None:
        return numeral.unit == "fraction" and _half(lower, numeral, end)
    if numeral.form == "part" and _half(lower, numeral, end):
        return True
    if numeral.form == "part" and _ORDINAL_PART.match(lower, numeral.start, numeral.end):
        return False
    if numeral.form == "vague":
        of = _VAGUE_OF.match(lower, numeral.end, end)
        if of:
            match = _WORDS.match(lower, of.end(), end) or match
    if match["one"] in _BETWEEN and match["two"] in _PERIOD_FORMS:
        numeral.take(NAMES[match["two"]], *match.span("two"))
        return True
    return _named_by(lower, numeral, match, end)


def _named_by(lower: str, numeral: Numeral, match: re.Match[str], end: int) -> bool:
    """Take the longest of the words after a number that names a unit."""
    words = [w.rstrip(".") for w in (match["one"], match["two"], match["three"]) if w]
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        stop = match.start(_NTH[count - 1]) + len(words[count - 1])
        if phrase in CURRENCIES and not _other_sense(phrase, lower, numeral, stop, end):
            numeral.unit = CURRENCIES[phrase]
            numeral.end = numeral.unit_end = stop
            return True
        if phrase in COINS and len(phrase) > 1:
            numeral.take(COINS[phrase], match.start("one"), stop)
            return True
        if phrase in {"pound", "pounds"}:
            _pounds(lower, numeral, match.start("one"), stop)
            return True
        name = NAMES.get(phrase)
        if phrase == "quarters" and lower.endswith(SUCCESSIVE, 0, numeral.start):
            numeral.take("quarter", match.start("one"), stop)
            return True
        if name and not _no_measure(phrase, lower, stop, end):
            numeral.take(name, match.start("one"), stop)
            return True
    return False


def _other_sense(phrase: str, lower: str, numeral: Numeral, stop: int, end: int) -> bool:
    """Whether the currency's name is another word here: "5 real friends", "10 won medals"."""
    if phrase not in {"real", "won", "lei", "sterling", "dong"}:
        return False
    small = numeral.value < _MANY and not numeral.scaled
    if phrase == "won" and small and _PRIZE.match(lower, stop, end):
        return True
    following = _FOLLOWING.match(lower, stop, end)
    return following is not None and following[1] not in CLOSED


def _no_measure(phrase: str, lower: str, stop: int, end: int) -> bool:
    """Whether the unit's name belongs to another word here: "two second-half goals"."""
    if phrase in {"second", "minute", "quarter"}:
        return lower.startswith(("-half", " half", "-placed", " place", " term"), stop)
    if phrase in {"season", "seasons"}:
        return _SHOWN.search(lower, max(0, stop - _SHARES_AFTER), stop + _SHARES_AFTER) is not None
    if phrase in {"min", "sec", "hr", "yr", "lb", "amp", "bit", "stone"}:
        return phrase in {"bit", "stone"}
    if phrase == "quarters":
        return True
    return phrase in {"yards", "bytes"} and lower.startswith(" of play", stop, end)


def _pounds(lower: str, numeral: Numeral, start: int, stop: int) -> None:
    left = lower[max(0, numeral.start - 60) : numeral.start]
    near = lower[max(0, numeral.start - _NEARBY) : stop + _NEARBY]
    money = "£" in near or "pence" in near or "sterling" in near
    weight = re.match(r"\s(?:of|per)\b", lower[stop : stop + 4]) or lower[start - 1] == "-"
    if (money or _SPENT.search(left)) and not weight:
        numeral.unit = "GBP"
        numeral.end = numeral.unit_end = stop
    else:
        numeral.take("pound", start, stop)


def _half(lower: str, numeral: Numeral, end: int) -> bool:
    """Find the unit of a part: "half an hour", "a quarter of a century", "half-hour"."""
    percent = _HALF_PERCENT.match(lower, numeral.end, end)
    if percent:
        if percent["points"]:
            numeral.take("percentage point", percent.start("unit"), percent.end())
        else:
            numeral.unit, numeral.end, numeral.unit_end = "percent", percent.end(), percent.end()
        return True
    match = _HALF.match(lower, numeral.end, end)
    if match and match[0][0] == " " and _OF_WHAT.match(match[0]) is None:
        match = None if _ORDINAL_PART.match(lower, numeral.start, numeral.end) else match
    if (
        match
        and match[1] == "point"
        and any(sign in lower[numeral.end : numeral.end + _SHARES_AFTER] for sign in _SHARE_SIGNS)
    ):
        numeral.take("percentage point", *match.span(1))
        return True
    power = NAMES.get(f"{match[1]} {match['more']}") if match and match["more"] else None
    if match and power and match[1] in {"square", "cubic"}:
        numeral.take(power, match.start(1), match.end("more"))
        return True
    if match and match[1] == "pound" and _OF_WHAT.match(match[0]):
        _pounds(lower, numeral, *match.span(1))
        return True
    name = match and (NAMES.get(match[1]) or COINS.get(match[1]))
    if match and match[1] == "second" and not lower.startswith(" of ", numeral.end):
        return False
    if match is None or not name or match[1] in {"quarter", "p"}:
        return False
    numeral.take(name, *match.span(1))
    return True
