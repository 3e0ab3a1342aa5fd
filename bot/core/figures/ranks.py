"""Places in a ranking: "third-largest", "second place", "finished fifth", "world No. 4"."""

import re
from collections.abc import Iterator, Sequence

from bot.core.figures.masks import Masks
from bot.core.figures.numeral import Numeral
from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_numbers import ONES, ORDINALS

_ORDINAL = rf"(?:[0-9]{{1,3}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"

_FAR_WORDS = ("first", "second", "eleventh", *(w for w in ORDINALS if w.endswith("teenth")))
"""Ordinals that are no parts of anything, so that no place stands where they do."""
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_WORDED = frozenset(ORDINALS)
_LONGEST = 3
_NO_SUPERLATIVE = (
    r"(?!(?:rest|west|test|quest|guest|request|protest|contest|forest|interest|harvest|arrest|invest|conquest|nest|chest"
    r"|east|southeast|northeast|southwest|northwest|midwest|unrest|dearest|honest)\b)"
)
_PLACED = re.compile(
    rf"[\s-]{_NO_SUPERLATIVE}(?:most|least|best|worst|[a-z]{{3,12}}est)\b|[\s-]places?\b|-placed\b|-ranked\b"
)
_SHARED = re.compile(r"\s(?:at|on|with)\s(?:about\s|just\s|only\s)?[0-9][0-9.]*\s?(?:%|per\s?cent)")
"""A poll's place and share: "third at 11 percent"."""
_BOTH = re.compile(rf"\s(?:and|or)\s(?P<second>{_ORDINAL})\b")
_SEEDED = re.compile(
    r"[\s-]seeds?\b|\s(?:nationally|overall|globally|worldwide)\b|\sonly\sto\b"
    r"|\s(?:in|on)\sthe\s(?:world|standings|table|rankings?|league|leaderboard|charts?|medals?\stable|national\srankings?)\b"
)
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|finish(?:ed|es|ing)|placed|seeded)\s(?:(?:the|it|him|her|them)\s(?:[a-z]+\s)?)?(?:joint\s|in\s|equal\s)?\Z"
)
_NO_RANK_AFTER = re.compile(r"\s(?:time|half|and\sforemost)\b")
_MOVED = re.compile(
    r"\b(?:came|comes?|coming|sits?|sat|sitting|lies?|lay|lying|stands?|stood|go(?:es|ing)?|went|climb(?:s|ed|ing)?|rose|ris(?:es|en|ing)|mov(?:es?|ed|ing)"
    r"|drop(?:s|ped|ping)?|fell|fall(?:s|ing|en)?|slip(?:s|ped|ping)?|slid|jump(?:s|ed)?|leapt|vault(?:s|ed)?|tied|remain(?:s|ed)?"
    r"|stay(?:s|ed)?|ended|qualified|back|up|down|currently)\s(?:(?:up|down|back|into|in|to|for|at|from|joint|equal|tied|at)\s){0,3}\Z"
)
_STOOD = re.compile(r"\b(?:was|were|is|are|be|being)\s(?:only\s|now\s|just\s|joint\s|equal\s)?\Z")
_IN = re.compile(r"\bin\s(?:joint\s|equal\s)?\Z")
_STOPS = re.compile(
    r"\s?[.;)!?](?![0-9])|\s?\Z|,?\s(?:behind|overall|ahead\sof)\b|,\s(?:up|down)\b"
)
"""What closes a place that nothing but "was third" or "in 73rd" tells."""
_FROM = re.compile(rf"\bfrom\s(?:joint\s)?{_ORDINAL}\sto\s\Z")
_ENDS = re.compile(
    r"\s?[.,;:)!?](?![0-9])|\s?\Z|\s(?:in|on|behind|with|from|after|overall|among|out\sof|globally|nationally|and|at|ahead|this|last|when"
    r"|while|but|as|worldwide|to|of\s(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?![a-z])"
)
_WORDS = "|".join(w for w in ONES if w != "zero")
_NUMBERED = re.compile(
    rf"\b(?P<led>(?:world|ranked|rated|seeded|to|at|for|from|as|is|was|hit|reached|spent|remains?|the|far\sfrom)\s(?:the\s)?)?"
    rf"(?:no(?=\.|\s[0-9])\.?|number)\s(?P<place>[1-9][0-9]{{0,2}}|{_WORDS})\b(?![.,:/-]?[0-9])"
)
_SPOT = re.compile(
    r"[\s-](?:seeds?|ranked|spot|position|(?:in|on)\sthe\s(?:world|charts?|rankings?|standings|list|box\soffice))\b"
)
_CLOSES = re.compile(r"\s?[.,;)!?’”\"](?![0-9])|\s?\Z|\s(?:in\s[0-9a-z]|and\s|on\s)")
_SURELY = frozenset({"world", "ranked", "rated", "seeded"})
_STREETS = frozenset({"at", "the", "is", "was", "from"})
"""Before these "No. 10" may also be a house, a rule or a shirt."""
_LAST = 10
_DIGITS = re.compile(r"[0-9]+")
_REACH = 40


def find_ranks(lower: str, start: int, end: int, places: Sequence[Place]) -> Iterator[Numeral]:
    """Yield the places in a ranking within ``lower[start:end]``.

    Args:
        lower: the document in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand.
    """
    window = lower[start:end]
    for span in _ordinals(lower, window, start, places):
        if _is_place(lower, span, start, end):
            yield _numeral(*span, span.of(lower))
    if "no. " in window or "number " in window or "no " in window:
        for match in _NUMBERED.finditer(lower, start, end):
            if _is_numbered(lower, match, end):
                yield _numeral(*match.span("place"), match["place"])


def _ordinals(lower: str, window: str, start: int, places: Sequence[Place]) -> Iterator[Span]:
    """Yield where ordinals stand, in digits or in words."""
    for at, stop, _ in places:
        if lower[at] <= "9":
            if lower[stop : stop + 2] in _ENDINGS and stop - at <= _LONGEST:
                yield Span(at, stop + 2)
        elif lower[at:stop] in _WORDED:
            yield Span(at, stop)
    for word in _FAR_WORDS if "teenth" in window else _FAR_WORDS[:3]:
        at = window.find(word)
        while at >= 0:
            stop = at + len(word)
            alone = not window[at - 1 : at].isalnum() and not window[stop : stop + 1].isalnum()
            if alone:
                yield Span(start + at, start + stop)
            at = window.find(word, stop)


def _numeral(at: int, stop: int, word: str) -> Numeral:
    digits = _DIGITS.match(word)
    value = digits[0] if digits else ONES.get(word) or ORDINALS.index(word) + 1
    return Numeral(at, stop, float(value), float(value), "rank", unit_end=stop)


def _is_place(lower: str, span: Span, start: int, end: int) -> bool:
    at, stop = span
    first = lower.startswith("first", at)
    left = lower[max(start, at - _REACH) : at]
    if _PLACED.match(lower, stop, end):
        return not (first and left.endswith("in the "))
    if first:
        return False
    if _SEEDED.match(lower, stop, end) or _SHARED.match(lower, stop, end):
        return True
    both = _BOTH.match(lower, stop, end)
    if both and _PLACED.match(lower, both.end(), end):
        return True
    if _RANKED.search(left):
        return _NO_RANK_AFTER.match(lower, stop, end) is None
    moved = _MOVED.search(left) is not None or _FROM.search(left) is not None
    if not moved and _STOPS.match(lower, stop, end):
        return (_STOOD.search(left) or _IN.search(left)) is not None
    return moved and _ENDS.match(lower, stop, end) is not None


def _is_numbered(lower: str, match: re.Match[str], end: int) -> bool:
    """Whether "No. 4" is a place in a ranking: said to be ranked, or of seeds and charts."""
    if _SPOT.match(lower, match.end(), end):
        return True
    led = (match["led"] or "").split()
    if not led or not _CLOSES.match(lower, match.end(), end):
        return bool(led) and led[0] in _SURELY
    return led[0] in _SURELY or (led[-1] not in _STREETS and _small(match["place"]) < _LAST)


def _small(word: str) -> int:
    """A small number in digits or in words."""
    return int(word) if word.isdigit() else ONES[word]


def with_ranks(numerals: list[Numeral], ranks: list[Numeral], masks: Masks) -> list[Numeral]:
    """Both in text order; a rank gives way to a number or a date at the same place."""
    if not ranks:
        return numerals
    taken = Masks(Span(n.start, n.end) for n in numerals)
    kept = [r for r in ranks if not _dated(r, masks) and taken.over(r.start, r.end) is None]
    return sorted([*numerals, *kept], key=_start) if kept else numerals


def _start(numeral: Numeral) -> int:
    return numeral.start


def _dated(rank: Numeral, masks: Masks) -> bool:
    """Whether a mask wider than the ordinal itself lies here ("the 2nd of May")."""
    over = masks.over(rank.start, rank.end)
    return over is not None and over > rank.end
