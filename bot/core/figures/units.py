"""The unit after a number: percent, money, measures, ages."""

import re

from bot.core.figures.numeral import Numeral
from bot.core.figures.rates import take_per
from bot.core.figures.symbols import SUFFIX, read_symbol
from bot.languages.english_units import (
    COINS,
    CURRENCIES,
    NAMES,
    PERIODS,
)

_PERCENT = re.compile(
    r"[\s\u00a0]?[-‑]?(?:%|per[\s-]?cents?\b|percents?\b|pct\b|pc\b|percentage(?=\s(?!points?)))"
)
_POINTS = re.compile(r"[\s-](?:percentage\s)?points?\b")
_WORDS = re.compile(
    r"(?P<gap>[\s\u00a0]|\s?[-‑]\s?|)(?P<one>[^\W\d_]+\.?)(?:[\s-](?P<two>[^\W\d_]+))?(?:[\s-](?P<three>[^\W\d_]+))?"
)
_HALF_PERCENT = re.compile(r"\s(?:of\s)?an?\s(?P<unit>per\s?cent|percentage(?P<points>\spoint))\b")
_HALF = re.compile(r"(?:\s(?:of\s)?an?\s|-|\s)([a-z]+)\b")
_VAGUE_OF = re.compile(r"\sof(?=\s)")
_NTH = ("one", "two", "three")
_AGE = re.compile(r"[\s-]*(?:of\sage|old)\b")
_GLUE = re.compile(r"(?:\+|-plus|-odd|\splus|\sodd|\sor\s(?:more|fewer|less|so))(?=\s)")
_TIMES = re.compile(
    r"[\s-](?P<times>times)\s(?=(?:more|less|fewer|as\s|the\s(?:size|amount|number|rate|price|cost|national|average|level)"
    r"|(?!other\b|after\b|over\b|under\b|per\b|ever\b|never\b|whether\b|together\b|either\b)[a-z]{2,}er\b))"
)
_NEARBY = 600
_SPENT = re.compile(
    r"\b(?:cost|costs|costing|worth|pay|pays|paid|paying|fine|fined|price|priced|spend|spent|save|saved|wage|fee|bill|budget|raised|donated|owed|owes|debt|loan|bonus|tax|prize|ticket|rent|for)\b[^.;]{0,30}\Z"
)
_PERIOD_NAMES = frozenset(PERIODS)


def read_unit(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Find the unit that follows and note it on ``numeral``; ``end`` bounds the sentence."""
    glue = _GLUE.match(lower, numeral.end, end)
    at = glue.end() if glue else numeral.end
    if numeral.unit not in {"", "fraction"}:
        _money_tail(text, lower, numeral, end)
        return
    if numeral.form == "fold" or at >= end:
        return
    times = _TIMES.match(lower, at, end)
    if times and numeral.form != "part":
        numeral.take("times", times.start("times"), times.end("times"))
        return
    percent = _PERCENT.match(lower, at, end)
    if percent and numeral.form != "part":
        numeral.unit, numeral.end, numeral.unit_end = "percent", percent.end(), percent.end()
        points = _POINTS.match(lower, percent.end(), end)
        if points and percent[0].strip() != "%":
            numeral.take("percentage point", percent.end(), points.end())
        take_per(lower, numeral, end)
        return
    if read_symbol(text, lower, numeral, end) or _named(lower, numeral, at, end):
        age = _AGE.match(lower, numeral.unit_end, end)
        if age and numeral.unit in _PERIOD_NAMES:
            numeral.age = True
            numeral.unit_end = age.end()
        else:
            take_per(lower, numeral, end)


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
    if numeral.form == "vague":
        of = _VAGUE_OF.match(lower, numeral.end, end)
        if of:
            match = _WORDS.match(lower, of.end(), end) or match
    words = [w.rstrip(".") for w in (match["one"], match["two"], match["three"]) if w]
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        stop = match.start(_NTH[count - 1]) + len(words[count - 1])
        if phrase in CURRENCIES and not _other_sense(phrase, lower, stop, end):
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
        if name and not _no_measure(phrase, lower, stop, end):
            numeral.take(name, match.start("one"), stop)
            return True
    return False


def _other_sense(phrase: str, lower: str, stop: int, end: int) -> bool:
    """Whether the currency's name is another word here: "5 real friends", "10 won medals"."""
    if phrase not in {"real", "won", "lei", "sterling", "dong", "rand"}:
        return False
    return re.match(r"\s[a-z]", lower[stop : min(end, stop + 2)]) is not None and phrase != "rand"


def _no_measure(phrase: str, lower: str, stop: int, end: int) -> bool:
    """Whether the unit's name belongs to another word here: "two second-half goals"."""
    if phrase in {"second", "minute", "quarter"}:
        return lower.startswith(("-half", " half", "-placed", " place", " term"), stop)
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
    if match is None or match[1] not in NAMES or match[1] in {"quarter", "second"}:
        return False
    numeral.take(NAMES[match[1]], match.start(1), match.end())
    return True
