"""Which two numbers are how a game or an innings stood."""

import re

from bot.core.figures.numeral import Numeral

_WICKETS = 10
_CRICKET = re.compile(
    r"\b(?:wickets?|overs|innings|stumps|batting|crease|dec(?:lared)?|all\sout|runs|odi|t20|tests?|chase|spinners?|seamers?|bowlers?|spell)\b"
)
_WINS = re.compile(
    r"\b(?:won|wins?|winning|lost|loses?|losing|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?)\s(?:[a-z'’]+\s){0,4}\Z"
)
_SPORT = re.compile(r"\b(?:games?|match(?:es)?|cup|league|season|playoffs?|innings?|set)\b")
_LOWEST_SHARE = 20
_NEAR = 40


def is_innings(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether two numbers are runs and wickets of cricket: "187 for 6", "187/6", "3 for 41"."""
    if not all(n.plain or n.form == "words" for n in (a, b)) or b.unit or a.unit_end > a.end:
        return False
    if min(a.value, b.value) > _WICKETS:
        return False
    return _CRICKET.search(lower, max(0, a.start - 90), b.end + 90) is not None


def is_won(lower: str, a: Numeral, b: Numeral) -> bool:
    """Whether a game ended so: "won 4 to 0"; the shares of a poll are higher."""
    left = lower[max(0, a.start - _NEAR) : a.start]
    return _WINS.search(left) is not None and (
        b.value == 0
        or a.value < _LOWEST_SHARE
        or _SPORT.search(lower, max(0, a.start - 2 * _NEAR), b.end + _NEAR) is not None
    )
