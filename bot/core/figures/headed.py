"""Units that the words before a bare number name: "Weight (kg): 72", "lows near -4"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_currencies import SIGNS
from bot.languages.english_units import DENOMINATORS, NAMES, SYMBOLS

_MERCURY = re.compile(
    r"\b(?:temperatures?|mercury|thermometers?)\s(?:[a-z]+\s){0,4}?(?:of|to|at|from|around|near|about|between|above|below|reach|reach(?:ed|es)|hit|hits"
    r"|touch(?:ed|es)?|topped|is|was|were|passed)\s\Z|\btemperatures?:?\s\Z"
)
_TEMPERATURE = re.compile(
    r"\b(?:lows?|highs?|temperatures?|feels?|feeling|felt|windchill|wind\schill|minimum|maximum|mercury)\s(?:[a-z]+\s){0,2}?"
    r"(?:like|of|near|around|about|closer\sto|between|to|from)\s\Z"
)
_WEATHER = re.compile(
    r"°|\b(?:winds?|rain|showers|snow|frost|precipitation|sunny|cloudy|weather|forecast|degrees)\b|[0-9]\s?c\b"
)
_HEADED = re.compile(
    r"(?:\((?P<unit>[^()\s0-9]{1,6}(?:/(?P<per>[a-zA-Z]{1,5}))?)\)|\bin\s(?P<name>[a-z]+(?:\s[a-z]+)?))\s?[:=|]\s*\Z"
)
_HOURS = re.compile(r"\bhours\b[^.;:0-9\n]{0,40}?\b(?:from|of|to|at)\s\Z")
_WEEKLY = re.compile(r"\s(?:an?|per|each)\s(?P<per>week|day|month)\b")
_LETTERS = {
    "m": "metre",
    "g": "gram",
    "l": "litre",
    "L": "litre",
    "t": "tonne",
    "s": "second",
    "h": "hour",
    "%": "percent",
}
_ENDED = re.compile(
    r"\s?(?:[.,;:)!?”\"](?!\d)|\Z)|\s(?:and|but|or|while|when|after|before|in|on|at|for|by|during"
    r"|with|inland|overnight|are|is|will)\b"
)
_CELSIUS = re.compile(r"[0-9]\s?°?c\b")
_MAGNITUDE = re.compile(r"\bmagnitudes?[\s-](?:[a-z]+\s){0,3}?\Z")
_RICHTER = re.compile(r"[\s-]magnitude\b|\son\sthe\s(?:open-ended\s)?(?:richter|moment)\b")
_STRONGEST = 10
_FARTHEST = 120
_HOTTEST = 60
_NEARBY = 60


def name_unit(text: str, lower: str, numeral: Numeral) -> None:
    """Note the unit of a bare number that a label or the words of a forecast give it.

    Args:
        text: the document.
        lower: the same in lower case.
        numeral: the number, whose unit is filled in.
    """
    _take_header(text, numeral)
    left = lower[max(0, numeral.start - _NEARBY) : numeral.start]
    weekly = _WEEKLY.match(lower, numeral.end) if "hours " in left else None
    if weekly and _HOURS.search(left):
        numeral.unit, numeral.per = "hour", weekly["per"]  # "its hours go from 34 a week"
        return
    if not numeral.unit and _is_temperature(lower, numeral):
        celsius = _CELSIUS.search(_near(lower, numeral)) is not None
        numeral.unit = "degree celsius" if celsius else "degree"


def _take_header(text: str, b: Numeral) -> None:
    """Take the unit that the label before a number names: "Weight (kg): 72"."""
    left = text[max(0, b.start - 30) : b.start]
    if left.rstrip()[-1:] not in {":", "=", "|"}:
        return
    headed = _HEADED.search(left)
    if headed is None:
        return
    name = headed["name"]
    symbol = (headed["unit"] or "").partition("/")[0]
    unit = (
        NAMES.get(name)
        if name
        else SYMBOLS.get(symbol) or SIGNS.get(symbol) or _LETTERS.get(symbol)
    )
    if unit:
        b.unit, _, b.per = unit.partition(" per ")
        b.per = b.per or DENOMINATORS.get((headed["per"] or "").lower(), "")


def is_magnitude(lower: str, numeral: Numeral) -> bool:
    """Whether it is how strong an earthquake was: "magnitude 6.1", "6.1 on the Richter scale"."""
    if numeral.value > _STRONGEST or numeral.scaled:
        return False
    if _RICHTER.match(lower, numeral.end):
        return True
    left = lower[max(0, numeral.start - 40) : numeral.start]
    return "magnitude" in left and _MAGNITUDE.search(left) is not None


def _near(lower: str, b: Numeral) -> str:
    start = lower.rfind("\n", max(0, b.start - _FARTHEST), b.start) + 1
    stop = lower.find("\n", b.end, b.end + _FARTHEST)
    return lower[start or max(0, b.start - _FARTHEST) : stop if stop > 0 else b.end + _FARTHEST]


def _is_temperature(lower: str, b: Numeral) -> bool:
    """Whether the words of a forecast make a bare number degrees: "lows near -4"."""
    if not b.led and b.value >= 0:
        return False
    if abs(b.value) > _HOTTEST or b.scaled or not _ENDED.match(lower, b.end):
        return False
    left = lower[max(0, b.start - 40) : b.start]
    if _MERCURY.search(left):
        return True
    return _TEMPERATURE.search(left) is not None and _WEATHER.search(_near(lower, b)) is not None
