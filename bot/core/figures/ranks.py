"""Places in a ranking: "third-largest", "second place", "finished fifth"."""

import re
from collections.abc import Iterator

from bot.core.figures.masks import Masks
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_numbers import ORDINALS

_ORDINAL = rf"(?:[0-9]{{1,3}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
_NO_SUPERLATIVE = (
    r"(?!(?:rest|west|test|quest|guest|request|protest|contest|forest|interest|harvest|arrest|invest|conquest|nest|chest"
    r"|east|southeast|northeast|southwest|northwest|midwest|unrest|dearest|honest)\b)"
)
_RANK = re.compile(
    rf"\b(?P<a>{_ORDINAL})(?:[\s-]{_NO_SUPERLATIVE}(?:most|least|best|worst|[a-z]{{3,12}}est)\b|[\s-]places?\b|-placed\b|-ranked\b)"
    rf"|\b(?P<c>{_ORDINAL})[\s-]seeds?\b|\b(?P<d>(?!first\b){_ORDINAL})\s(?:nationally|overall|globally|worldwide"
    r"|(?:in|on)\sthe\s(?:world|standings|table|rankings?|league|leaderboard|medals?\stable|country|national\srankings?))\b"
    r"|\b(?:world|ranked|rated|seeded|(?:to|at|for|from|reached|hit)\sthe|(?:to|at|for|from|as|reached|hit|spent|remains?))\s(?:no\.?|number)\s(?P<e>[1-9][0-9]{0,2})\b(?![.,]?[0-9])"
    r"|\bno\.\s(?P<f>[1-9][0-9]{0,2})(?=\s(?:seeds?|ranked|spot|position|(?:in|on)\sthe\s(?:world|charts?|rankings?|standings|list|box\soffice)))"
    rf"|\b(?:rank(?:s|ed|ing)?|finish(?:ed|es|ing)|placed)\s(?:joint\s|in\s)?(?P<b>{_ORDINAL})(?!\s(?:time|half|and\sforemost))\b"
)
_SUPERLATIVE = re.compile(r"(?:st|nd|rd|th)[\s-][a-z]{1,12}est\b")
_NUMBER = re.compile(r"[0-9]+")


def find_ranks(lower: str, start: int, end: int) -> Iterator[Numeral]:
    """Yield the places in a ranking within ``lower[start:end]``."""
    if not _may_rank(lower[start:end]):
        return
    for match in _RANK.finditer(lower, start, end):
        group = match.lastgroup or "a"
        word = match[group]
        if word == "first" and (
            group == "b" or lower[max(0, match.start() - 7) : match.start()] == "in the "
        ):
            continue
        digits = _NUMBER.match(word)
        value = float(digits[0] if digits else ORDINALS.index(word) + 1)
        at, stop = match.span(group)
        yield Numeral(at, stop, value, value, "rank", unit_end=stop)


def _may_rank(lower: str) -> bool:
    """Whether a paragraph has a word that every rank has; most have none, and cost no search."""
    if "seed" in lower or "no." in lower or "number" in lower or "no " in lower:
        return True
    if "rank" in lower or "place" in lower or "finish" in lower:
        return True
    if "overall" in lower or "nationally" in lower or "in the" in lower or "on the" in lower:
        return True
    if "most" in lower or "least" in lower or "worst" in lower:
        return True
    return "est" in lower and _SUPERLATIVE.search(lower) is not None


def with_ranks(numerals: list[Numeral], ranks: list[Numeral], masks: Masks) -> list[Numeral]:
    """Both in text order; a rank gives way to a number or a date at the same place."""
    taken = Masks(Span(n.start, n.end) for n in numerals)
    kept = [r for r in ranks if not _dated(r, masks) and taken.over(r.start, r.end) is None]
    return sorted([*numerals, *kept], key=_start) if kept else numerals


def _start(numeral: Numeral) -> int:
    return numeral.start


def _dated(rank: Numeral, masks: Masks) -> bool:
    """Whether a mask wider than the ordinal itself lies here ("the 2nd of May")."""
    over = masks.over(rank.start, rank.end)
    return over is not None and over > rank.end
