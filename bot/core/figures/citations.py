"""References to laws, judgments, documents and places in books: "18 U.S.C. § 2", "S/2023/4"."""

import re
from collections.abc import Iterator, Sequence

from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_names import BOOKS

_REPORTED = re.compile(
    r"[0-9]{1,4}\s(?:u\.?\s?s\.?\s?c\.?(?:\s?a\.)?|c\.?\s?f\.?\s?r\.?|f\.\s?(?:[234]d|4th|supp\.?(?:\s?[23]d)?)|u\.\s?s\."
    r"|s\.\s?ct\.|fed\.\s?reg\.|stat\.|l\.\s?ed\.(?:\s?2d)?|[a-z]{1,4}\.\s?(?:app\.\s?)?[234]d)"
    r"(?:,?\sat|,?\ssections?|,?\sparts?)?\s(?:§{1,2}\s?)?[0-9][0-9a-z]*(?:[.-][0-9a-z]+)*(?:\([0-9a-z]{1,5}\)){0,5}"
)
_SYMBOL_BEFORE = re.compile(
    r"(?<![\w.])(?:[a-z][a-z0-9.-]{0,12}|\([a-z]{2,4}\)\s?[0-9]{1,4})(?:/[a-z0-9.-]{1,12}){0,6}/\Z"
)
_SYMBOL_AFTER = re.compile(r"[0-9][0-9a-z.-]*(?:/[0-9a-z-]+){0,6}")
_PER = re.compile(r"1(?:0|00|,?000|0,?000|00,?000|,?000,?000)(?![0-9])")
_WORD_BEFORE = re.compile(r"(?<![\w'’-])([^\W\d_]{1,20})\s\Z")
_INSIDE = frozenset("see in at under with to of".split())
_INTERNAL = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=\s(?:above|below)(?:\s?[.,;()]|\s?\Z))"
    r"|(?<=see\s)[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=\s?[.,;)](?![0-9]))"
)
"""A part of the same text: "see 4.2", "as set out in 4.2 above"."""
_OF_YEAR = re.compile(r"[0-9]{1,4}/(?:[12][0-9]{3}|[0-9]{2})(?![\w/]|[.,][0-9])")
_CITED = re.compile(r"\bal\.,?\s\(\Z|(?<=[)\]])\(\Z")
_SOURCES = re.compile(r"[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,8}\)")
_BRACKETED = re.compile(r"[0-9]{1,3}(?:,?\sp{1,2}\.\s?[0-9–-]{1,9}|\s?[,;–-]\s?[0-9]{1,3}){0,12}\]")
_VERSE = re.compile(r"[0-9]{1,3}:[0-9]{1,3}[-–][0-9]{1,3}(?![\w:.,]?[0-9])")
_VERSE_OF = re.compile(r"[0-9]{1,3}:[0-9]{1,3}(?:[-–][0-9]{1,3})?(?![\w:.,]?[0-9])")
_EXPOSURE = re.compile(r"1/[0-9]{1,4}(?:s|th|\ssec(?:ond)?)\b")
_DRAWN = re.compile(
    r"(?:\b(?:winning|lucky|lotto|lottery|jackpot)\s(?:[a-z]+\s)?numbers|\bnumbers\s(?:drawn|picked))(?:\s(?:were|are)|:)\s\Z"
    r"|\b(?:lotto|lottery|powerball|millions|draw|balls?)(?:\s[a-z]+)?:\s\Z"
)
_DRAW = re.compile(
    r"[0-9]{1,2}(?:(?:,?\sand\s|,\s?|\s|-)[0-9]{1,2}\b(?![%.,]?[0-9])){2,9}(?:\s?\([0-9]{1,2}\)|,?\s(?:and\s)?(?:bonus|power)\s?(?:ball|number)?:?\s[0-9]{1,2}\b)?"
)
_LEADERS = re.compile(r"[0-9]{1,4}\s*(?=\Z|\n)")
"""The page at the end of a line of points, in a table of contents."""
_WORDS_ON = frozenset(" ,-–%;)")
_JOINED = frozenset("/:.")
_TOLD = tuple(f"{word[-2:]} " for word in ("numbers:", "were", "are"))
_FARTHEST = 40


def find_citations(
    text: str, lower: str, start: int, end: int, places: Sequence[Place]
) -> Iterator[Span]:
    """Yield references that begin with digits, or whose digits follow a stroke or a bracket.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand.
    """
    past = start
    for at, stop, near in places:
        if lower[at] > "9" or not near or at < past:
            continue
        plain = at > start and lower[at - 1] == " " and lower[at - 2] != "."
        if plain and lower[stop : stop + 1] in _WORDS_ON and not _may_follow(lower, at, stop):
            continue
        span = _cited(text, lower, at, stop, start, end)
        if span:
            past = span.end
            yield span


def _may_follow(lower: str, at: int, stop: int) -> bool:
    """Whether a number between words may be a law report's or a lottery's."""
    return _may_report(lower, stop) or lower.startswith(_TOLD, at - 3)


def _cited(text: str, lower: str, at: int, stop: int, start: int, end: int) -> Span | None:
    before, after = lower[at - 1] if at > start else "", lower[stop : stop + 1]
    if before == "/":
        return _symbol(lower, at, start, end)
    if before in {"(", "["}:
        match = _bracketed(lower, at, start, end)
    elif lower[at - 3 : at] in {"...", ". .", ".. "}:
        match = _LEADERS.match(lower, at, end)
    elif before == " " and after in _JOINED:
        match = _after(text, lower, at, start, end)
    elif after == " " and _may_report(lower, stop):
        match = _REPORTED.match(lower, at, end)
    elif before == " " and lower.startswith(_TOLD, at - 3):
        match = _drawn(lower, at, start, end)
    else:
        match = None
    return Span(*match.span()) if match else None


def _may_report(lower: str, stop: int) -> bool:
    """Whether letters with points may follow: most numbers are turned away here."""
    return lower.find(".", stop + 2, stop + 5) > 0 or lower.startswith((" usc", " cfr"), stop)


def _bracketed(lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """The number of a source: "[12, p. 4]", "et al. (12)"."""
    if lower[at - 1] == "[":
        return _BRACKETED.match(lower, at, end)
    cited = _CITED.search(lower, max(start, at - 8), at)
    return _SOURCES.match(lower, at, end) if cited else None


def _after(text: str, lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """What the word before the number says: "ISO 3/24", "Ode 3:4-5", "see 4.2"."""
    word = _WORD_BEFORE.search(text, max(start, at - 24), at)
    if word is None:
        return _EXPOSURE.match(lower, at, end)
    if word[1].lower() in _INSIDE:
        return _INTERNAL.match(lower, at, end)
    if word[1].isupper() and len(word[1]) > 1:
        return _OF_YEAR.match(lower, at, end)
    if word[1] in BOOKS:
        return _VERSE_OF.match(lower, at, end)
    if word[1][0].isupper():
        return _VERSE.match(lower, at, end)
    return None


def _drawn(lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """The numbers of a lottery."""
    drawn = _DRAWN.search(lower, max(start, at - _FARTHEST), at)
    return _DRAW.match(lower, at, end) if drawn else None


def _symbol(lower: str, at: int, start: int, end: int) -> Span | None:
    """The symbol of a document whose letters and numbers strokes divide: "A/RES/77/12"."""
    led = _SYMBOL_BEFORE.search(lower, max(start, at - 64), at)
    match = _SYMBOL_AFTER.match(lower, at, end) if led else None
    if led is None or match is None or _PER.fullmatch(match[0]):
        return None
    return Span(led.start(), match.end())
