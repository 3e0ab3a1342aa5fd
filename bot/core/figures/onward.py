"""New levels told after the amount of their change: "rose 4 % to 512", "leaving it at 12"."""

import re

from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.languages.english_currencies import COINS
from bot.languages.english_units import PERIODS

_REACHED = re.compile(
    r"\b(?:death\s)?(?:toll|tally|total)\s(?:[a-z'’-]+\s){0,5}?(?:hits?|reach(?:es|ed)|tops|passe[sd]|now\sat|climbs?\sto|to)\s"
    r"(?:at\sleast\s|about\s|nearly\s|more\sthan\s|over\s){0,2}\Z"
)
_COUNT_REACHED = re.compile(
    r"\b(?:deaths|cases|infections|casualties|number\sof\s(?:dead|deaths|injured|missing|cases))\s(?:[a-z'’-]+\s){0,5}?(?:hits?|reach(?:es|ed)|tops|topped|passe[sd])\s"
    r"(?:at\sleast\s|about\s|nearly\s|more\sthan\s|over\s){0,2}\Z"
)
_LEFT_AT = re.compile(
    r",?\s(?:leaving|bringing|taking|pushing|putting|lifting|sending|driving|(?:which\s)?(?:brings|takes|pushes|lifts|brought|took|pushed|lifted))\s[^,;.:0-9\n]{1,50}\s(?:at|to)\s"
    r"(?:(?:a|an|just|only|about|around|nearly|almost|over|under|more\sthan|record|the)\s){0,3}\Z"
)
_ON_TO = re.compile(
    r"(?:\s(?!and\b|but\b|while\b|as\b|when\b|from\b|which\b|who\b|that\b|because\b|after\b)"
    r"(?:[^\s.;:!?0-9]{1,20}|q[1-4]|(?:19|20)[0-9]{2})){0,6}?"
    r"(?<!\bthanks)(?<!\bdue)(?<!\bcompared)(?<!\brelative)(?<!\bclose)(?<!the\syear)(?<!\bmonths)(?<!\bweeks)(?<!the\squarter),?\sto\s(?:reach\s|hit\s|(?:stand|settle|close|end|finish|trade)\sat\s)?"
    r"(?:(?:an?|just|only|about|around|nearly|almost|over|under|more\sthan|less\sthan|record|the|some|its|their|high|low|of|all-time|new"
    r"|[a-z]+-(?:year|month|week)|lowest|highest|seasonally|adjusted|annuali[sz]ed|revised|midpoint|total|average)\s){0,4}\Z"
)
_FAR_TO = re.compile(
    r"(?:\s(?!and\b|but\b|while\b|as\b|when\b|from\b|which\b|who\b|that\b|because\b)"
    r"(?:between\s(?:19|20)[0-9]{2}\sand\s(?:19|20)[0-9]{2}|[^\s.,;:!?0-9]{1,20}|(?:19|20)[0-9]{2}|[0-9]{1,2})){1,10},\sto\s"
    r"(?:(?:an?|just|only|about|around|nearly|almost|over|under|more\sthan|less\sthan|record|the|some)\s){0,4}\Z"
)
_ON_AT = re.compile(
    r"(?:,|\s(?:higher|lower|up|down|stronger|weaker|firmer|off))?\sat\s(?:an?\s|about\s|around\s|just\s|record\s)*\Z"
    r"|\s(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease)\sin\s(?:[a-z]+\s){1,4}(?:at|to)\s\Z"
    r"|\sfrom\s(?:the|a)\s(?:previous|prior|last|same)?\s?(?:year|quarter|month|week|day)(?:\s(?:ago|earlier|before))?,?\s(?:at|to)\s\Z"
    r"|(?:\s[a-z]+)?\sfrom\s(?:last|this)\s[a-z]+,?\s(?:at|to)\s\Z"
    r"|(?:\s[a-z]+){1,5}\sand\snow\s(?:has|have|stands?\sat|numbers?|counts?)\s\Z"
)
_AND_BY = re.compile(
    r"(?:\s(?:[a-z]{1,20}|q[1-4]|[0-9]{1,4})){1,6},?\s(?:and|but)\s(?:then\s|only\s|just\s)?by\s(?:about\s|around\s|nearly\s|almost\s|just\s|only\s|an?\s)*\Z"
)
_ARROWS = {
    "▲": "up",
    "↑": "up",
    "△": "up",
    "⬆": "up",
    "▼": "down",
    "↓": "down",
    "▽": "down",
    "⬇": "down",
}
_PERIOD_NAMES = frozenset(PERIODS)
_SHARES = frozenset({"percent", "fraction", "percentage point", "basis point"})
_COINS = frozenset(COINS.values())
_CODE = 3
_NEAR = 90


def read_onward(
    lower: str, numeral: Numeral, start: int, last: Numeral | None, before: Direction | None
) -> Direction | None:
    """Read the direction of a level that follows the amount of its change: "rose 4 % to 512".

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where its sentence begins.
        last: the number before it in the same sentence, if any.
        before: the direction of that one.
    """
    sign = lower[max(0, numeral.start - 2) : numeral.start]
    arrow = None if sign.isascii() else _ARROWS.get(sign[-1:]) or _ARROWS.get(sign.rstrip())
    if arrow:
        return "up" if arrow == "up" else "down"
    if not numeral.led or numeral.unit in _PERIOD_NAMES or numeral.age:
        return None
    left = lower[max(start, numeral.start - _NEAR) : numeral.start]
    reached = _REACHED.search(left) if "to" in left or "tally" in left else None
    if reached is None and ("each" in left or " hit" in left or " top" in left or " pas" in left):
        reached = _COUNT_REACHED.search(left)
    if reached and not numeral.unit:
        numeral.role = "to"
        return "up"
    if last is None or before is None or last.role != "by" or last.unit_end > numeral.start:
        return None
    gap = lower[last.unit_end : numeral.start]
    if len(gap) > _NEAR:
        return None
    if not _is_alike(last, numeral):
        return None
    if _ON_TO.fullmatch(gap) or _ON_AT.fullmatch(gap) or _LEFT_AT.fullmatch(gap[-70:]):
        numeral.role = "to"
        return before
    return None


def read_result(
    lower: str, numeral: Numeral, amount: Numeral, direction: Direction
) -> Direction | None:
    """Read the new level told after the time of its change: "fell 4 % in two years, to $512"."""
    gap = lower[amount.unit_end : numeral.start]
    if numeral.unit in _PERIOD_NAMES or numeral.age or len(gap) > _NEAR:
        return None
    if numeral.unit and amount.unit and _AND_BY.fullmatch(gap):
        numeral.role = "by"
        return direction
    if _is_alike(amount, numeral) and _FAR_TO.fullmatch(gap):
        numeral.role = "to"
        return direction
    return None


def _is_alike(amount: Numeral, level: Numeral) -> bool:
    """Whether an amount of change can be one of a level with this unit."""
    if amount.unit in _SHARES or amount.unit == level.unit:
        return amount.unit not in {"percentage point", "basis point"} or level.unit in {
            "percent",
            "",
        }
    money = len(level.unit) == _CODE or level.unit in _COINS
    return money and (len(amount.unit) == _CODE or amount.unit in _COINS)
