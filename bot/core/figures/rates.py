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
_CODE = 3
_NEXT = re.compile(r"[\s-]([a-z]+)")
_PERIOD_NAMES = frozenset(PERIODS)


def take_per(lower: str, numeral: Numeral, end: int) -> None:
    """Note what the number is taken per, if that follows its unit before ``end``."""
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
