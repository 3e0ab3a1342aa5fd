"""Results told by names and bare numbers: "Tigers 17, Falcons 10", "Ode XI 229 all out"."""

import re
from collections.abc import Sequence

from bot.core.figures.nouns import is_plural
from bot.core.figures.places import Place
from bot.languages.english_names import DESIGNATORS, MAKERS, RATED, RELEASED, SINGLE

_NAME = re.compile(
    r"(?<![\w.'’-])(?:[A-Z][\w.&'’-]{0,24}(?:\s(?:of|and|the|de|la|&))?\s){0,3}(?P<last>[A-Z][\w&'’-]{1,24})\s\Z"
)
_GAP = re.compile(r"\s?[,;–|]\s|\s|,?\sand\s")
_ENDS = re.compile(r"\s?(?:[,;:.)|–]|\Z)(?![0-9])|\s(?:and\s)?[A-Z]|\s\(")
_OPENS = re.compile(r"(?:^|[.!?:;(\n–—])\s?\Z")
_PLAYED = re.compile(
    r"\b(?:half-?time|full-?time|ht|ft|final|quarter|beat|won|win|lost|drew|league|cup|match|game|score|result|kick|overtime|goal)"
)
_CRICKET = re.compile(
    r"\b(?:wickets?|overs|innings|stumps|batting|batsm[ae]n|batters?|bowled|crease|dec(?:lared)?|all\sout|odi|t20|run\schase)\b"
)
_INNINGS = re.compile(r"\s(?:all\sout|and\s[0-9]|for\s(?:[0-9]|10|no\sloss)\b|dec\b|declared)")
_GOING_ON = frozenset({" a", " f", " d"})
_OWNING = frozenset({"'s", "’s", "s'", "s’"})
_LONGEST = 3
_REACH = 84
_NO_SIDES = frozenset((*DESIGNATORS, *MAKERS, *RATED, *RELEASED, *SINGLE)) | frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun radio sky "
    "matthew mark luke john genesis exodus".split()
)


def find_results(
    text: str, lower: str, start: int, end: int, places: Sequence[Place]
) -> dict[int, bool]:
    """Where numbers stand that the name before them scored.

    Two names with a number each that open a sentence or are told of a game, three that follow
    on a colon: what a lone name and number would not show.

    Returns:
        For each place whether it is a score, of a game rather than of a vote or a table.
    """
    found: dict[int, bool] = {}
    innings = [
        at
        for at, stop, _ in places
        if lower[stop : stop + 2] in _GOING_ON
        and stop - at <= _LONGEST
        and _INNINGS.match(lower, stop, end)
    ]
    if innings and _CRICKET.search(lower, start, end):
        found = dict.fromkeys(innings, True)
    chain: list[tuple[int, int, int, str]] = []
    for at, stop, near in places:
        digits = lower[at] <= "9"
        side = None
        if digits and near and stop - at <= _LONGEST and at > start and text[at - 1] == " ":
            word = text.rfind(" ", max(start, at - _REACH), at - 1) + 1 or start
            side = _side(text, at, stop, start, end) if text[word].isupper() else None
        if side is None:
            if digits and chain:
                found |= _told(text, lower, chain, start, end)
                chain = []
            continue
        if chain and not _GAP.fullmatch(text, chain[-1][2], side[0]):
            found |= _told(text, lower, chain, start, end)
            chain = []
        chain.append(side)
    return found | _told(text, lower, chain, start, end)


def _side(text: str, at: int, stop: int, start: int, end: int) -> tuple[int, int, int, str] | None:
    if not _ENDS.match(text, stop, end):
        return None
    name = _NAME.search(text, max(start, at - _REACH), at)
    if name is None or name["last"].lower() in _NO_SIDES or name["last"][-2:] in _OWNING:
        return None
    return name.start(), at, stop, name["last"]


def _told(
    text: str, lower: str, chain: Sequence[tuple[int, int, int, str]], start: int, end: int
) -> dict[int, bool]:
    """The places of a chain of names and numbers, if it is long enough and told as a result."""
    if len(chain) < 2 or len({side[3] for side in chain}) < len(chain):
        return {}
    first, last = chain[0], chain[-1]
    opens = _OPENS.search(text, max(start, first[0] - 3), first[0]) is not None or first[0] == start
    closes = text[last[2] : last[2] + 1] in {"", ".", ":", ";", ")", "\n"}
    teams = all(is_plural(side[3]) for side in chain)
    near = lower[max(start, first[0] - _REACH) : min(end, last[2] + _REACH)]
    played = _PLAYED.search(near) is not None
    if (opens and closes) or teams or played:
        return {side[1]: teams or len(chain) == 2 for side in chain}
    return {}
