"""The unit after a number: percent, money, measures, ages, and what they are taken per."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED
from bot.languages.english_units import (
    CODES,
    COINS,
    CURRENCIES,
    DENOMINATORS,
    EVIDENCE,
    LOOSE,
    NAMES,
    PERIODS,
    SIGNS,
    SYMBOLS,
    TIGHT,
)

_PERCENT = re.compile(
    r"[\s\u00a0]?[-‑]?(?:%|per[\s-]?cents?\b|percents?\b|pct\b|pc\b|percentage(?=\s(?!points?)))"
)
_POINTS = re.compile(r"[\s-](?:percentage\s)?points?\b")
_WORDS = re.compile(
    r"(?P<gap>[\s\u00a0]|\s?[-‑]\s?|)(?P<one>[^\W\d_]+\.?)(?:[\s-](?P<two>[^\W\d_]+))?(?:[\s-](?P<three>[^\W\d_]+))?"
)
_SYMBOL = re.compile(
    r"(?P<gap>[\s\u00a0]?|-)(?P<symbol>°\s?[CF]?|º[CF]|[℃℉″\"′'’]|lb-ft|m\.p\.h\.?|[^\W\d_]+[23²³]?)(?:(?<=['’′])|(?![^\W_]))"
)
_STROKE = re.compile(r"\s?/\s?(sq\s(?:m|ft)|[a-z]+[23²³]?)(?![\w])")
_PER = re.compile(
    r"(?:,?\s|\s?-)(?P<cue>per|each|every|an?)[\s-](?P<one>[a-z]+)(?:\s(?P<two>m|ft|inch|foot|feet|metres?|meters?|miles?)\b)?"
)
_NTH = ("one", "two", "three")
_AGE = re.compile(r"[\s-]*(?:of\sage|old)\b")
_SUFFIX = re.compile(
    rf"\s?(?:US\b|U\.S\.(?=\s|\Z)|€|£|¥|₽|₴|₪|zł|Kč)|\s?(?:kr|{'|'.join(sorted(CODES))})\b"
)
_LISTED = frozenset({" to ", " and ", " or ", "- or ", "-, ", "- and ", "- to "})
_FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,2}(?:[0-9.,]+\s?[-–]\s?)?\Z")
_WORD_ON = re.compile(
    r"[\s-](?!(?:of|tall|long|high|deep|wide|away|apart|thick|below|above|from|per|in|and|to|or|at|on|was|were|is|by|for|with)\b)[a-z]"
)
_GLUE = re.compile(r"(?:\+|-plus|-odd|\splus|\sodd)(?=\s)")
_DIGIT_NEXT = re.compile(r"\s?[0-9]")
_TIMES = re.compile(
    r"[\s-](?P<times>times)\s(?=(?:more|less|fewer|as\s|the\s(?:size|amount|number|rate|price|cost|national|average|level)"
    r"|(?!other\b|after\b|over\b|under\b|per\b|ever\b|never\b|whether\b|together\b|either\b)[a-z]{2,}er\b))"
)
_ASIDE = re.compile(r"\s?\([^()]{1,30}\)(?=\sper\s)")
_NEARBY = 600
_BESIDE = 70
_PRIMES = frozenset("'’′")
_INCHES = re.compile(r"\s?[0-9]{1,2}\s?(?:[\"″”]|''|’’)")
_HIGH = re.compile(r"\b(?:altitude|height|depth|width|length|elevation|tall|boat|feet)\b")
_OPEN = re.compile(r"(?:^|\s)['‘]")
_FEET = re.compile(r"[0-9](?:\s?ft|\s?feet|[\s-]foot|['’′])[\s-]?\Z")
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
        _set(numeral, "times", times.start("times"), times.end("times"))
        return
    percent = _PERCENT.match(lower, at, end)
    if percent and numeral.form != "part":
        numeral.unit, numeral.end, numeral.unit_end = "percent", percent.end(), percent.end()
        points = _POINTS.match(lower, percent.end(), end)
        if points and percent[0].strip() != "%":
            _set(numeral, "percentage point", percent.end(), points.end())
        _take_per(lower, numeral, end)
        return
    if _symbol(text, lower, numeral, end) or _named(lower, numeral, at, end):
        age = _AGE.match(lower, numeral.unit_end, end)
        if age and numeral.unit in _PERIOD_NAMES:
            numeral.age = True
            numeral.unit_end = age.end()
        else:
            _take_per(lower, numeral, end)


def _money_tail(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Money written with a sign may still repeat the currency, and may be a rate."""
    suffix = _SUFFIX.match(text, numeral.end, end)
    if suffix:
        numeral.end = numeral.unit_end = suffix.end()
    else:
        words = _WORDS.match(lower, numeral.end, end)
        if words and words["gap"] == " " and words["one"] in {"dollars", "euros"}:
            numeral.end = numeral.unit_end = words.end("one")
    _take_per(lower, numeral, end)


def _symbol(text: str, lower: str, numeral: Numeral, end: int) -> bool:
    if _sign_behind(text, numeral, end):
        return True
    match = _SYMBOL.match(text, numeral.end, end)
    if match is None or numeral.form == "vague":
        return False
    unit = SYMBOLS.get(match["symbol"].replace(" ", ""))
    if unit == "foot" and match["symbol"] in _PRIMES and not _is_feet(text, numeral, match):
        return False
    if unit is None:
        unit = _short_symbol(text, numeral, match)
    if unit is None or (unit == "inch" and numeral.value > 200):
        return False
    name, _, per = unit.partition(" per ")
    if unit in CODES:
        numeral.unit, numeral.end, numeral.unit_end = unit, match.end(), match.end()
        return True
    _set(numeral, name, match.start("symbol"), match.end())
    numeral.per = per
    if numeral.form == "part":
        numeral.form = "digits"
    stroke = _STROKE.match(lower, match.end(), end)
    if stroke and stroke[1] in DENOMINATORS:
        numeral.per, numeral.unit_end = DENOMINATORS[stroke[1]], stroke.end()
    return True


def _is_feet(text: str, numeral: Numeral, match: re.Match[str]) -> bool:
    """Whether a stroke is feet and no closing quote mark: 5'11", an altitude of 30'."""
    if match["gap"] or numeral.form != "digits":
        return False
    if match["symbol"] == "′" or _INCHES.match(text, match.end()):
        return True
    left = text[max(0, numeral.start - _BESIDE) : numeral.start]
    return _HIGH.search(left.lower()) is not None and not _OPEN.search(left)


def _sign_behind(text: str, numeral: Numeral, end: int) -> bool:
    money = _SUFFIX.match(text, numeral.end, end)
    if money is None or numeral.form not in {"digits", "words"}:
        return False
    if _DIGIT_NEXT.match(text, money.end()):
        return False
    sign = money[0].strip()
    if sign in {"US", "U.S."}:
        return False
    numeral.unit = SIGNS[sign]
    numeral.end = numeral.unit_end = money.end()
    return True


def _short_symbol(text: str, numeral: Numeral, match: re.Match[str]) -> str | None:
    """Read a symbol of one letter, which is a unit only close to the digits."""
    symbol, gap = match["symbol"].replace(" ", ""), match["gap"]
    if symbol in {"in", '"'}:
        return _inch(text, numeral, match)
    near = _evidence(text, numeral, match, symbol) if symbol in EVIDENCE else None
    if near:
        return near
    if symbol == "kn":
        return "HRK"
    if symbol in TIGHT:
        if symbol == "s" and numeral.plain and numeral.value >= 100:
            return None
        if gap in {"", "-"} or (symbol in LOOSE and not _WORD_ON.match(text, match.end())):
            return TIGHT[symbol]
    if not gap and numeral.form == "digits":
        return {"p": "penny", "P": "cent", "c": "cent", "C": "cent"}.get(symbol)
    return None


def _inch(text: str, numeral: Numeral, match: re.Match[str]) -> str | None:
    """Whether "in" is inches: "11in", "5 ft 11 in tall"."""
    follows = _FEET.search(text[max(0, numeral.start - 8) : numeral.start]) is not None
    tight = match["gap"] == "" and numeral.form == "digits" and match["symbol"] == "in"
    return "inch" if tight or (follows and not _WORD_ON.match(text, match.end())) else None


def _evidence(text: str, numeral: Numeral, match: re.Match[str], symbol: str) -> str | None:
    """Read a symbol that needs words around it which make its unit likely."""
    left = text[max(0, numeral.start - _BESIDE) : numeral.start]
    right = text[match.end() : match.end() + _BESIDE]
    near = left[left.rfind(". ") + 1 :].lower() + right.partition(". ")[0].lower()
    if symbol == "m" and (match["gap"] or _WORD_ON.match(text, match.end())):
        return None
    for unit, words in EVIDENCE[symbol]:
        if re.search(words, near):
            return unit
    return None


def _named(lower: str, numeral: Numeral, at: int, end: int) -> bool:
    match = _WORDS.match(lower, at, end)
    if match is None:
        return numeral.unit == "fraction" and _half(lower, numeral, end)
    if numeral.form == "part" and _half(lower, numeral, end):
        return True
    if numeral.form == "vague":
        of = re.compile(r"\sof(?=\s)").match(lower, numeral.end, end)
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
            _set(numeral, COINS[phrase], match.start("one"), stop)
            return True
        if phrase in {"pound", "pounds"}:
            _pounds(lower, numeral, match.start("one"), stop)
            return True
        name = NAMES.get(phrase)
        if name and not _no_measure(phrase, lower, stop, end):
            _set(numeral, name, match.start("one"), stop)
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
        _set(numeral, "pound", start, stop)


def _half(lower: str, numeral: Numeral, end: int) -> bool:
    """Find the unit of a part: "half an hour", "a quarter of a century", "half-hour"."""
    match = re.compile(r"(?:\s(?:of\s)?an?\s|-|\s)([a-z]+)\b").match(lower, numeral.end, end)
    if match is None or match[1] not in NAMES or match[1] in {"quarter", "second"}:
        return False
    _set(numeral, NAMES[match[1]], match.start(1), match.end())
    return True


def _set(numeral: Numeral, unit: str, start: int, end: int) -> None:
    numeral.unit, numeral.unit_start, numeral.unit_end = unit, start, end


def _take_per(lower: str, numeral: Numeral, end: int) -> None:
    if numeral.per:
        return
    per, stop = read_per(lower, numeral.unit_end, end)
    aside = None if per else _ASIDE.match(lower, numeral.unit_end, end)
    if aside:
        numeral.per = read_per(lower, aside.end(), end)[0]
    elif per:
        if numeral.unit_start < 0:
            numeral.unit_start = numeral.unit_end
        numeral.per, numeral.unit_end = per, stop


def read_per(lower: str, at: int, end: int) -> tuple[str, int]:
    """Read what a rate is taken per ("a day", "per square mile", "/week") from ``at`` on.

    Returns:
        The denominator in the singular and where it ends; ("", ``at``) if there is none.
    """
    stroke = _STROKE.match(lower, at, end)
    if stroke and stroke[1] in DENOMINATORS:
        return DENOMINATORS[stroke[1]], stroke.end()
    match = _PER.match(lower, at, end)
    if match is None:
        return "", at
    word = match["one"]
    if match["two"] and f"{word} {match['two']}" in NAMES:
        return NAMES[f"{word} {match['two']}"], match.end()
    name = NAMES.get(word, word)
    if match["cue"] in {"a", "an"} and match[0].startswith(",") and lower[at - 1].isalpha():
        return "", at
    known = name in _PERIOD_NAMES or word in _DIVIDES or word in NAMES
    if known or (match["cue"] == "per" and len(word) > 2):
        return name, match.end("one")
    return "", at


def share_unit(lower: str, numerals: Sequence[Numeral]) -> None:
    """Give bare numbers the unit of their partner: "from 6.29 to 6.7%", "21 mpg to 23"."""
    for n in range(len(numerals) - 2, -1, -1):
        a, b = numerals[n], numerals[n + 1]
        alike = not a.unit and b.unit and a.form == b.form and a.form in {"digits", "words"}
        if alike and not b.age and lower[a.unit_end : b.start] in _LISTED:
            a.unit, a.per = b.unit, b.per
    for a, b in pairwise(numerals):
        if b.unit or not a.unit or a.form != b.form or a.unit in _PERIOD_NAMES:
            continue
        gap = lower[a.unit_end : b.start]
        after = _NEXT.match(lower, b.end)
        if (
            len(gap) < 16
            and gap.endswith(" to ")
            and (after is None or after[1] in CLOSED)
            and _FROM.search(lower[max(0, a.start - 16) : a.start])
        ):
            b.unit, b.per = a.unit, a.per
