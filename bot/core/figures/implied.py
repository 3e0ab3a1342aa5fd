"""What a number counts where no noun follows it: "killing 9", "200 more", "from 9 to 10"."""

import re

from bot.core.figures.counted import Counted
from bot.core.figures.nouns import singular
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED

_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es?)|wound(?:ed|ing|s)|slew|murder(?:ed|ing)|arrest(?:ed|ing|s)"
    r"|rescu(?:ed|ing|es)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|detain(?:ed|ing)|hurt(?:ing)?|employ(?:s|ed|ing)"
    r"|seats?|death\stoll(?:\s\w+){0,3}|toll(?:\s\w+){0,3})\s(?:[a-z]+\s){0,3}\Z"
)
_NUMBER_OF = re.compile(
    r"\bnumber\sof\s((?:[a-z-]+\s){0,2}?(?:[a-z]+s|people|children))\b[^,;.]*\Z"
)
_FROM = re.compile(
    r"\b([a-z]{3,}s|people|children)\s(?:[a-z'’-]+\s){0,6}?(?:rose|grew|fell|dropped|climbed|increased"
    r"|decreased|declined|jumped|rising|growing|falling|shrank)\s(?:from|to)\s\Z"
)
_SHARE_OF = re.compile(r"\b(?:([a-z]{3,})\s(?:rates?\s|levels?\s)?of|([a-z]{3,}s)\sby)\s\Z")
_VAGUE = CLOSED | frozenset(
    "annual annualised annualized average total record monthly yearly weekly quarterly overall full"
    " high low steady current".split()
)
_OTHERS = re.compile(r"\s(?:others|more|of\s(?:them|whom|those|these))\b")
_ELLIPSIS = re.compile(r"\b(?:and|to|or|than|including|closer\sto|another|of\sthe)\s\Z")


def imply_counted(
    lower: str, numeral: Numeral, start: int, end: int, before: str | None
) -> Counted | None:
    """Guess what is counted where no noun follows; ``before`` is what the last figure counted."""
    left = lower[max(start, numeral.start - 70) : numeral.start]
    if numeral.unit:
        share = _SHARE_OF.search(left) if numeral.led and numeral.unit == "percent" else None
        noun = share and (share[1] or share[2])
        return Counted(singular(noun), None) if noun and noun not in _VAGUE else None
    right = lower[numeral.unit_end : min(end, numeral.unit_end + 24)]
    if _OTHERS.match(right):
        return Counted(before or "person", None)
    if not numeral.led:
        return None
    if _CASUALTIES.search(left):
        return Counted("seat" if "seat" in left else "person", None)
    known = _NUMBER_OF.search(left) or _FROM.search(left)
    if known:
        return Counted(singular(known[1].split()[-1]), None)
    if before and _ELLIPSIS.search(left):
        return Counted(before, None)
    return None
