"""What a number is taken per: "a day", "per square mile", "an episode"."""

import re

from bot.core.figures.nouns import singular
from bot.core.figures.numeral import Numeral
from bot.core.figures.symbols import STROKE
from bot.languages.english_nouns import CLOSED, VERBS
from bot.languages.english_units import DENOMINATORS, NAMES, PERIODS

_PER = re.compile(
    r"(?:,?\s|\s?-)(?P<cue>per|each|every|an?)[\s-](?P<one>[a-z]+)(?:\s(?P<two>m|ft|inch|foot|feet|metres?|meters?|miles?)\b)?"
    r"(?!\s(?:ago|earlier|before|later)\b)"
)
_PER_MANY = re.compile(
    r"(?:,?\s|\s?-)per\s(?P<scale>hundred|thousand|million|billion)\s(?:(?P<power>cubic|square)\s)?(?P<name>[a-z]{3,})"
)
_EACH = re.compile(r"\s(?:an?|each)\s(?P<one>[a-z]{3,})\b(?![-’'])")
_EVERY = re.compile(
    r"(?:\sof\s[a-z]+(?:\s(?:and|or)\s[a-z]+)?)?\s(?:each|every)\s(?P<one>year|month|week|day|hour|minute)\b(?!-)"
)
"""What a measure of something is repeated in: "40 inches of rain each year"."""
_NO_MEASURES = frozenset({"times", "percent", "fraction", "percentage point", "basis point"})
_PASSED = frozenset({"ago", "earlier", "later", "of", "more", "less", "as", "before", "after"})
_ASIDE = re.compile(
    r"\s?\([^()]{1,30}\)(?=\sper\s)|\sof\s[a-z]+(?:\s[a-z]+)?(?=\s(?:per|an?)\s)|\s[nk](?=/ha\b)"
)
_DIVIDES = frozenset(
    "person people head capita share barrel tonne ton kilogram kilo pound gallon litre liter ounce "
    "metre meter mile kilometre household family child pupil student game match room unit ticket "
    "bottle inch acre hectare employee worker user customer day-trip nights visit gram cup pint "
    "piece apartment vote seat citizen inhabitant resident "
    "cow hen hive tree plant animal ewe class classroom teacher doctor".split()
)
_ADVERB = re.compile(
    r"\s(?:(?P<always>annually)\b|(?P<last>yearly|monthly|weekly|daily|hourly|nightly)"
    r"(?=\s?[.,;:)]|\s?\Z|\s(?:in|on|to|from|for|and|by|at|since|with|over|until|but|while)\b))"
)
_ADVERBS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "nightly": "night",
}  # fmt: skip
_FOR_EVERY = re.compile(
    r"(?:\s[a-z]+)?\sfor\severy\s(?:(?P<many>[$€£]?[0-9][0-9,]*|hundred|thousand|million|ten|two|three"
    r"|four|five)(?:\s|(?=[.,;])))?(?P<noun>[a-z]{3,})?"
)
_DUES = re.compile(
    r"\bannual\s(?:[a-z-]+\s)?(?:dues|fees?|rents?|salar(?:y|ies)|pay|premiums?|subscriptions?|tuition"
    r"|membership|stipend|wages?)\s(?:[a-z'’-]+\s){0,6}\Z"
)
_RATED = re.compile(
    r",?\s(?:(?:well|far|just|slightly)\s)?(?:above|below|over|under|up\sfrom|down\sfrom|compared\s(?:with|to)|versus|against"
    r"|(?:higher|lower|more|less)\sthan|from|to|(?:is\s|was\s)?to\sbe\s[a-z]+\sto|(?:and\s)?(?:will|would|is\sto)\s[a-z]+\sto)"
    r"\s(?:(?:the|about|nearly|just|only|around)\s){0,2}\Z"
)
_NEAR = 60
_CODE = 3
_NEXT = re.compile(r"[\s-]([a-z]+)")
_SIGNS = frozenset("$€£")
_SPACES = frozenset(" \u00a0")
_AHEAD = 24
_PERIOD_NAMES = frozenset(PERIODS)


def take_per(lower: str, numeral: Numeral, end: int) -> None:
    """Note what the number is taken per, if that follows its unit before ``end``."""
    if numeral.per:
        return
    per, stop = read_per(lower, numeral.unit_end, end)
    each = None if per or len(numeral.unit) != _CODE else _EACH.match(lower, numeral.unit_end, end)
    if each and each["one"] not in CLOSED and each["one"] not in VERBS and _is_closed(each, lower):
        per, stop = each["one"], each.end("one")
    if not per and _is_measure(numeral.unit):
        every = _EVERY.match(lower, numeral.unit_end, end)
        numeral.per = every["one"] if every else ""
    aside = None if per or numeral.per else _ASIDE.match(lower, numeral.unit_end, end)
    if aside:
        numeral.per = read_per(lower, aside.end(), end)[0]
    elif per:
        if numeral.unit_start < 0:
            numeral.unit_start = numeral.unit_end
        numeral.per, numeral.unit_end = per, stop


def _is_measure(unit: str) -> bool:
    """Whether it measures something, and is no time, money or share."""
    return len(unit) > _CODE and unit not in _PERIOD_NAMES and unit not in _NO_MEASURES


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


def read_rate(
    lower: str, numeral: Numeral, tail: int, start: int, end: int, last: Numeral | None
) -> tuple[str, int]:
    """Read what a count or a sum of money is taken per, from the words around it.

    Args:
        lower: the text in lower case.
        numeral: the number, with the denominator that follows its unit, if any.
        tail: one past its unit or counted phrase.
        start: where its sentence begins.
        end: where its sentence ends.
        last: the number before it in the same sentence, if any.

    Returns:
        The denominator, or "", and where the number ends with it.
    """
    counts = numeral.unit in {"", "times"}
    if numeral.per or not (counts or len(numeral.unit) == _CODE):
        return numeral.per, tail
    per, stop = read_per(lower, tail, end) if counts else ("", tail)
    if not per and lower[tail : tail + 1] in _SPACES:
        per, stop = _other_per(lower, tail, end)
    return (per, stop) if per or counts else (_share_per(lower, numeral, start, last), tail)


def _other_per(lower: str, at: int, end: int) -> tuple[str, int]:
    """The denominators of "annually" and "for every 1,000 residents"."""
    adverb = _ADVERB.match(lower, at, end)
    if adverb:
        return _ADVERBS[adverb[0][1:]], adverb.end()
    every = _FOR_EVERY.match(lower, at, end) if "every" in lower[at : at + _AHEAD] else None
    if every is None or not (every["many"] or every["noun"]):
        return "", at
    if every["many"] is None:
        name = NAMES.get(every["noun"], singular(every["noun"]))
        return ("", at) if name in _PERIOD_NAMES or name in CLOSED else (name, at)
    priced = every["many"][0] in _SIGNS or not every["noun"] or every["noun"] in CLOSED
    return (every["many"] if priced else f"{every['many']} {every['noun']}"), at


def _share_per(lower: str, numeral: Numeral, start: int, last: Numeral | None) -> str:
    """The denominator of words before it: "annual dues of $8", "$9 a share, above the $8"."""
    if last and last.per and last.unit == numeral.unit and last.unit_end <= numeral.start:
        gap = lower[last.unit_end : numeral.start]
        if len(gap) < _NEAR and _RATED.fullmatch(gap):
            return last.per
    floor = max(start, numeral.start - _NEAR, last.unit_end if last else 0)
    left = lower[floor : numeral.start]
    return "year" if "annual " in left and _DUES.search(left) else ""
