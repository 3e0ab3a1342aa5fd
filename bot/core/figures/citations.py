"""References to laws, judgments, documents and places in books: "18 U.S.C. § 2", "S/2023/4"."""

import re
from collections.abc import Iterator, Sequence

from bot.core.figures.places import Place
from bot.core.spans import Span

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
_NUMBERED = re.compile(r"\b[A-Z]{2,6}\s\Z")
_OF_YEAR = re.compile(r"[0-9]{1,4}/(?:[12][0-9]{3}|[0-9]{2})(?![\w/]|[.,][0-9])")
_PAPER = re.compile(r"\b[A-Z]{2,5}\([12][0-9]{3}\)\s\Z")
_COUNTED = re.compile(r"[0-9]{1,4}(?![\w%])")
_CITED = re.compile(r"\bal\.,?\s\(\Z|(?<=[)\]])\(\Z")
_SOURCES = re.compile(r"[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,8}\)")
_BRACKETED = re.compile(r"[0-9]{1,3}(?:,?\sp{1,2}\.\s?[0-9–-]{1,9}|\s?[,;–-]\s?[0-9]{1,3}){0,12}\]")
_VERSE = re.compile(r"[0-9]{1,3}:[0-9]{1,3}[-–][0-9]{1,3}(?![\w:.,]?[0-9])")
_NAMED = re.compile(r"\b[A-Z][a-z]+\s\Z")
_EXPOSURE = re.compile(r"1/[0-9]{1,4}(?:s|th|\ssec(?:ond)?)\b")
_DRAWN = re.compile(
    r"(?:\b(?:winning|lucky|lotto|lottery|jackpot)\s(?:[a-z]+\s)?numbers|\bnumbers\s(?:drawn|picked))(?:\s(?:were|are)|:)\s\Z"
)
_DRAW = re.compile(r"[0-9]{1,2}(?:(?:,?\sand\s|,\s?|\s|-)[0-9]{1,2}\b(?![%.,]?[0-9])){2,9}(?:\s?\([0-9]{1,2}\))?")
_LEADERS = re.compile(r"[0-9]{1,4}\s*(?=\Z|\n)")
"""The page at the end of a line of points, in a table of contents."""
_ROUNDED = 40


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
        if not near or at < past or lower[at] > "9":
            continue
        span = _cited(text, lower, Span(at, stop), start, end)
        if span:
            past = span.end
            yield span


def _cited(text: str, lower: str, digits: Span, start: int, end: int) -> Span | None:
    at, stop = digits
    before, after = lower[at - 1] if at > start else "", lower[stop : stop + 1]
    match = None
    if before == "." and lower[at - 3 : at] in {"...", ". ."} or lower[at - 3 : at] == ".. ":
        match = _LEADERS.match(lower, at, end)
        if match:
            return Span(*match.span())
    if before == "/":
        return _symbol(lower, at, start, end)
    if before in {"(", "["}:
        pattern = _BRACKETED if before == "[" else _SOURCES
        if before == "[" or _CITED.search(lower, max(start, at - 8), at):
            match = pattern.match(lower, at, end)
    elif after == "/" and before == " ":
        match = _EXPOSURE.match(lower, at, end)
        if not match and _NUMBERED.search(text, max(start, at - 8), at):
            match = _OF_YEAR.match(lower, at, end)
    elif after == ":" and _NAMED.search(text, max(start, at - 24), at):
        match = _VERSE.match(lower, at, end)
    elif after == " ":
        match = _REPORTED.match(lower, at, end)
        if not match and before == " " and lower[at - 2] == ")":
            found = _PAPER.search(text, max(start, at - 12), at)
            match = _COUNTED.match(lower, at, end) if found else None
    if match is None and after in {",", " ", "-"} and before == " ":
        drawn = lower.find("numbers", max(start, at - _ROUNDED), at) >= 0
        if drawn and _DRAWN.search(lower, max(start, at - _ROUNDED), at):
            match = _DRAW.match(lower, at, end)
    return Span(*match.span()) if match else None


def _symbol(lower: str, at: int, start: int, end: int) -> Span | None:
    """The symbol of a document whose letters and numbers strokes divide: "A/RES/77/12"."""
    led = _SYMBOL_BEFORE.search(lower, max(start, at - 64), at)
    match = _SYMBOL_AFTER.match(lower, at, end) if led else None
    if led is None or match is None or _PER.fullmatch(match[0]):
        return None
    return Span(led.start(), match.end())
