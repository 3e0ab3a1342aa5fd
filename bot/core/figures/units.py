"""The unit after a number: percent, money, measures, ages, and what they are taken per."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.figures.nouns import singular
from bot.core.figures.numeral import Numeral
from bot.core.figures.symbols import STROKE, SUFFIX, read_symbol
from bot.languages.english_nouns import CLOSED, VERBS
from bot.languages.english_units import (
    COINS,
    CURRENCIES,
    DENOMINATORS,
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
_PER = re.compile(
    r"(?:,?\s|\s?-)(?P<cue>per|each|every|an?)[\s-](?P<one>[a-z]+)(?:\s(?P<two>m|ft|inch|foot|feet|metres?|meters?|miles?)\b)?"
    r"(?!\s(?:ago|earlier|before|later)\b)"
)
_PER_MANY = re.compile(
    r"(?:,?\s|\s?-)per\s(?P<scale>hundred|thousand|million|billion)\s(?:(?P<power>cubic|square)\s)?(?P<name>[a-z]{3,})"
)
_EACH = re.compile(r"\s(?:an?|each)\s(?P<one>[a-z]{3,})\b(?![-’'])")
_HALF_PERCENT = re.compile(r"\s(?:of\s)?an?\s(?P<unit>per\s?cent|percentage(?P<points>\spoint))\b")
_HALF = re.compile(r"(?:\s(?:of\s)?an?\s|-|\s)([a-z]+)\b")
_VAGUE_OF = re.compile(r"\sof(?=\s)")
_PASSED = frozenset({"ago", "earlier", "later", "of", "more", "less", "as", "before", "after"})
_CODE = 3
_CLOSE = 3
_AGAINST = frozenset(
    ", up from |, down from |, compared with |, compared to | compared with | compared to "
    "|, against | against | versus |, from ".split("|")
)
_NTH = ("one", "two", "three")
_AGE = re.compile(r"[\s-]*(?:of\sage|old)\b")
_LISTED = frozenset(
    {
        " to ",
        " and ",
        " or ",
        "- or ",
        "-, ",
        "- and ",
        "- to ",
        " ± ",
        "±",
        " +/- ",
        "-to-",
        " or even ",
    }
)
_ASIDE_AND = re.compile(
    r"(?P<place>\s(?:in|on|at|for|by|with|of|from|during|over|under)\s(?:[a-z'’-]+\s?){1,4}|,\s(?:[a-z'’-]+\s?){1,4})?,?"
    r"\s(?:and|but|or|while)\s(?:[a-z'’.-]+\s){0,3}?(?:(?P<by>at|with|by)\s)?"
)
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;:)”\"]|\Z)|\s(?:in|on|at|for|by|when|during|and|while|but)\b")
_PLACED = re.compile(r"\s(?:in|on|at|for|by|when|during)\b")
_SHARED_NEVER = frozenset(PERIODS) | {"times", "fraction", "percentage point"}
_FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,2}(?:[0-9.,]+\s?[-–]\s?)?\Z")
_GLUE = re.compile(r"(?:\+|-plus|-odd|\splus|\sodd|\sor\s(?:more|fewer|less|so))(?=\s)")
_TIMES = re.compile(
    r"[\s-](?P<times>times)\s(?=(?:more|less|fewer|as\s|the\s(?:size|amount|number|rate|price|cost|national|average|level)"
    r"|(?!other\b|after\b|over\b|under\b|per\b|ever\b|never\b|whether\b|together\b|either\b)[a-z]{2,}er\b))"
)
_ASIDE = re.compile(r"\s?\([^()]{1,30}\)(?=\sper\s)")
_NEARBY = 600
_NEXT = re.compile(r"[\s-]([a-z]+)")
_SPENT = re.compile(
    r"\b(?:cost|costs|costing|worth|pay|pays|paid|paying|fine|fined|price|priced|spend|spent|save|saved|wage|fee|bill|budget|raised|donated|owed|owes|debt|loan|bonus|tax|prize|ticket|rent|for)\b[^.;]{0,30}\Z"
)
_DIVIDES = frozenset(
    "person people head capita share barrel tonne ton kilogram kilo pound gallon litre liter ounce "
    "metre meter mile kilometre household family child pupil student game match room unit ticket "
    "bottle inch acre hectare employee worker user customer day-trip nights visit gram cup pint "
    "piece apartment vote seat citizen inhabitant resident".split()
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
        _take_per(lower, numeral, end)
        return
    if read_symbol(text, lower, numeral, end) or _named(lower, numeral, at, end):
        age = _AGE.match(lower, numeral.unit_end, end)
        if age and numeral.unit in _PERIOD_NAMES:
            numeral.age = True
            numeral.unit_end = age.end()
        else:
            _take_per(lower, numeral, end)


def _money_tail(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Money written with a sign may still repeat the currency, and may be a rate."""
    suffix = SUFFIX.match(text, numeral.end, end)
    if suffix:
        numeral.end = numeral.unit_end = suffix.end()
    else:
        words = _WORDS.match(lower, numeral.end, end)
        if words and words["gap"] == " " and words["one"] in {"dollars", "euros"}:
            numeral.end = numeral.unit_end = words.end("one")
    _take_per(lower, numeral, end)


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


def _take_per(lower: str, numeral: Numeral, end: int) -> None:
    if numeral.per:
        return
    per, stop = read_per(lower, numeral.unit_end, end)
    each = None if per or len(numeral.unit) != _CODE else _EACH.match(lower, numeral.unit_end, end)
    if each and each["one"] not in CLOSED and each["one"] not in VERBS and _is_closed(each, lower):
        per, stop = each["one"], each.end("one")
    aside = None if per else _ASIDE.match(lower, numeral.unit_end, end)
    if aside:
        numeral.per = read_per(lower, aside.end(), end)[0]
    elif per:
        if numeral.unit_start < 0:
            numeral.unit_start = numeral.unit_end
        numeral.per, numeral.unit_end = per, stop


def _is_closed(each: re.Match[str], lower: str) -> bool:
    """Whether the noun phrase of "$5 an episode" ends there; "$5 a month ago" is no rate."""
    following = _NEXT.match(lower, each.end())
    return following is None or (following[1] in CLOSED and following[1] not in _PASSED)


def read_per(lower: str, at: int, end: int) -> tuple[str, int]:
    """Read what a rate is taken per ("a day", "per square mile", "/week") from ``at`` on.

    Returns:
        The denominator in the singular and where it ends; ("", ``at``) if there is none.
    """
    stroke = STROKE.match(lower, at, end)
    if stroke and stroke[1] in DENOMINATORS:
        return DENOMINATORS[stroke[1]], stroke.end()
    if stroke and (stroke[1] in _DIVIDES or stroke[1] in NAMES):
        return NAMES.get(stroke[1], stroke[1]), stroke.end()
    match = _PER.match(lower, at, end)
    if match is None:
        return "", at
    if match["one"] in {"every", "each"}:
        return "", at
    many = _PER_MANY.match(lower, at, end)
    if many:
        power = f"{many['power']} " if many["power"] else ""
        name = NAMES.get(power + many["name"], singular(many["name"]))
        return f"{many['scale']} {name}", many.end()
    word = match["one"]
    if match["two"] and f"{word} {match['two']}" in NAMES:
        return NAMES[f"{word} {match['two']}"], match.end()
    name = NAMES.get(word) or DENOMINATORS.get(word, word)
    if match["cue"] in {"a", "an"} and match[0].startswith(",") and lower[at - 1].isalpha():
        return "", at
    known = name in _PERIOD_NAMES or word in _DIVIDES or word in NAMES
    if known or (match["cue"] == "per" and len(word) > 2):
        return name, match.end("one")
    return "", at


def _is_listed(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether two numbers and a comma begin a list with one unit: "7, 8 or 10 percent"."""
    close = a.plain and a.value < b.value <= _CLOSE * a.value
    return close and not lower.endswith(("of ", "the ", "age ", "aged "), 0, a.start)


def _is_beside(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether ``b`` leaves out the unit it shares: "28 mpg in town and 35 on the highway"."""
    if not a.unit or b.unit or not b.plain or a.form != b.form or a.unit in _SHARED_NEVER:
        return False
    if not _CLAUSE_ENDS.match(lower, b.end):
        return False
    gap = lower[a.unit_end : b.start]
    if gap in _AGAINST:
        return True
    aside = _ASIDE_AND.fullmatch(gap)
    if aside is None:
        return False
    if aside["by"] is None:
        return aside["place"] is not None and _PLACED.match(lower, b.end) is not None
    before = lower[max(0, a.start - 12) : a.start]
    return before.endswith(f" {aside['by']} ")


def share_unit(lower: str, numerals: Sequence[Numeral]) -> None:
    """Give bare numbers the unit of their partner: "from 6.29 to 6.7%", "21 mpg to 23"."""
    for n in range(len(numerals) - 2, -1, -1):
        a, b = numerals[n], numerals[n + 1]
        if a.unit or not b.unit or b.age:
            continue
        gap = lower[a.unit_end : b.start]
        if gap not in _LISTED and not (gap == ", " and _is_listed(lower, a, b)):
            continue
        if (a.form == b.form and a.form in {"digits", "words"}) or a.form == "vague":
            a.unit, a.per = b.unit, b.per
    for a, b in pairwise(numerals):
        if _is_beside(lower, a, b):
            b.unit, b.per = a.unit, a.per
        if b.unit or not a.unit or a.form != b.form or a.unit in _PERIOD_NAMES:
            continue
        gap = lower[a.unit_end : b.start]
        after = _NEXT.match(lower, b.end)
        if (
            len(gap) < 16
            and gap.endswith((" to ", " from "))
            and (after is None or after[1] in CLOSED)
            and (gap == " from " or _FROM.search(lower[max(0, a.start - 16) : a.start]))
        ):
            b.unit, b.per = a.unit, a.per
