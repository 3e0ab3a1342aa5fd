"""Dates, year ranges and decades in all their usual written forms."""

import re
from collections.abc import Iterator, Sequence

from bot.core.figures.clock import anchored
from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_numbers import DECADES

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?"
    r"|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9%]|[.,][0-9])"
YEAR = r"(?:1[0-9]|20|21)[0-9]{2}(?![0-9%]|[.,][0-9])"
ENDS = (
    r"(?=\s*(?:[.,;:)\]!?\"'”’—–/-]|\Z)|\s(?:and|at|in|of|to|for|but|when|as|by|with|on|from|the|there"
    r"|this|last|was|were|is|are|will|after|before|because|while|where|which|that|through|until"
    r"|respectively|had|has|have|it|he|she|they|we|a|an|who|during|between|amid)\b)"
)
_AND = r"\s*(?:,\s*and|and|or|to|through|until|&|[-–—/])\s*"
_DATE = re.compile(
    rf"\b{MONTH}\s+(?:the\s+)?{DAY}(?:(?:,\s*(?={DAY}(?:,|\s+and)\s){DAY}|{_AND}"
    rf"(?:{MONTH}\s+{DAY}|{DAY}{ENDS})|[-–]{DAY}(?!\w))){{0,6}}(?:,?\s+{YEAR})?(?!\w)"
    rf"|(?<![\w.,$€£])(?:{DAY}(?:,\s*|{_AND})){{0,6}}{DAY}(?:\s+(?:of\s+)?|-){MONTH}\b(?:,?\s+(?:of\s+)?{YEAR})?"
    rf"|\b{MONTH}\s+of\s+[1-9][0-9]{{2}}(?=\s?[.,;)])"
    rf"|\b{MONTH},?\s+(?:of\s+)?{YEAR}(?!\w)|\b{MONTH}\s+['’][0-9]{{2}}\b"
    rf"|(?<![0-9])[0-9]{{4}}[-/.][0-9]{{2}}[-/.][0-9]{{2}}(?![0-9])(?:t[0-9:.]{{4,15}}z?)?"
    rf"|(?<![0-9/])[0-9]{{1,2}}([/.])[0-9]{{1,2}}\1(?:[0-9]{{4}}|[0-9]{{2}})(?![0-9/])"
    rf"|(?<![0-9/])(?:9/11|7/7)(?![0-9/])"
    r"|(?<![0-9/.])(?:0?[1-9]|1[0-2])/(?:19|20)[0-9]{2}(?![0-9/])|(?<=\bthe\s)[12][0-9]/[12][0-9](?![\w/])|(?<=season\s)[12][0-9][-–/][12][0-9](?![\w/])|(?<=exp\.\s)[0-9]{1,2}/[0-9]{2}\b"
    r"|(?<![0-9/])[0-9]{2}/[0-9]{2}(?=\s(?:season|campaign|financial|fiscal|academic|school|tax|term|budget)\b)"
    # "since 3/10", "on 12/04", "expires 06/27", "on 12.4."
    r"|(?:(?<=\bsince\s)|(?<=\bon\s)|(?<=\buntil\s)|(?<=\bdated\s)|(?<=\bexpiry\s)|(?<=\bexpires\s)|(?<=\bexp\s))"
    r"[0-9]{1,2}/[0-9]{1,2}(?=\s?[.,;)]|\s?\Z|\s(?:it|he|she|they|we|i|the|a|an|and|at|in|to|by)\b)"
    # "31/01", whose month's naught tells it from a fraction, "31/12"
    r"|(?<![\w/.,$€£])(?:(?:3[01]|[12][0-9]|0[1-9])/0[1-9]|3[01]/1[0-2])(?![\w/%]|[.,][0-9])"
    r"|(?<=\bon\s)(?:3[01]|[12][0-9]|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?=\s|\Z)"
)
_PERIOD = re.compile(
    r"(?<![\w.,$€£-])(?:1[0-9]|20)[0-9]{2}\s?[-–—/]\s?(?:(?:1[5-9]|20)[0-9]{2}|[0-9]{2})(?![\w,%]|\.[0-9])"
    r"|(?<![0-9])(?<!over\s)(?<!over-)(?<!under\s)(?<!under-)(?:(?:1[0-9]|20)?[0-9]0['’]?s)\b|(?<![0-9])(?:['’][0-9]{2}s?|‘0[0-9]|(?<=\bin\s)‘[0-9]{2}(?=\s?[.,;)]|\s(?:is|was|and|when|but|to|for|than|as)\b))\b"
    r"|\b[0-9]{1,4}(?:\s?[-–]\s?[0-9]{1,4})?\s?(?:b\.c\.|a\.d\.|bce?\b|ce\b|ad\b)"
    r"|\b(?:nineteen|eighteen|twenty)[\s-](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b"
)
_DECADE = re.compile(
    rf"\b(?:mid-?|early\s|late\s|the\s|swinging\s|roaring\s|h(?:is|er)\s|their\s)(?:{'|'.join(DECADES)})\b"
)
_ERA = re.compile(
    r"\b(?:ca?|[bdr]|fl)\.\s?[0-9]{3,4}(?:\s?[-–—/]\s?[0-9]{2,4})?(?=\s?[),;])"
    r"|\b(?:a\.?d\.?|c\.?e\.?|[fa]y)\s?[0-9]{2,4}(?:[/-][0-9]{2,4})?\b(?:\s+(?:and|to)\s+[0-9]{3,4}\b)?"
)
_GLUED = re.compile(
    r"(?<=[a-z])(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\Z"
)
_GLUED_DAY = re.compile(rf"{DAY}(?:,\s{YEAR})?")
_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_MONTH_AT = re.compile(
    r"[jfmasond](?<!\w.)(?:(?<=j)(?:an|u[nl])|(?<=f)eb|(?<=m)a[ry]|(?<=a)(?:pr|ug)|(?<=s)ep|(?<=o)ct|(?<=n)ov|(?<=d)ec)"
)
_LAST_LETTERS = frozenset("yhletr")
_PARTED = re.compile(r"[0-9][-/.][0-9]")
_PERIOD_HINT = re.compile(
    r"['’‘]|[0-9]{1,4}(?:\s?(?:[-–—/]|b\.?c|a\.?d\b|a\.d|ce\b)|['’s])|(?:nineteen|eighteen|twenty)[\s-][a-z]"
)
_DATE_HINT = re.compile(
    r"[a-z]|[0-9]{1,4}(?:st|nd|rd|th)?(?:[-/.][0-9jfmasond]|\s?(?:,|and\b|or\b|to\b|through|until|&|[-–—/])|\s+(?:of\s+)?[jfmasond])"
)
_ERA_HINT = re.compile(
    r"[0-9](?:(?<=[a-z]\.[0-9])|(?<=[a-z]\.\s[0-9])|(?<=[fa]y[0-9])|(?<=[fa]y\s[0-9])"
    r"|(?<=[a.]d[0-9])|(?<=[a.]d\s[0-9])|(?<=[c.]e[0-9])|(?<=[c.]e\s[0-9]))"
)


def find_dates(
    text: str, lower: str, start: int, end: int, places: Sequence[Place]
) -> Iterator[Span]:
    """Yield what is a date, a year range or a decade in ``text[start:end]``.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand; dates begin there or at a month's name.
    """
    window = lower[start:end]
    months: list[int] = []
    if names_month(window):
        months = [m.start() for m in _MONTH_AT.finditer(lower, start, end)]
    starts = [place.start for place in places if place.near]
    if months or _PARTED.search(window):
        dated = [at for at in starts if lower[at] <= "9" and _DATE_HINT.match(lower, at, end)]
        for span in anchored(_DATE, lower, sorted([*dated, *months]), start, end):
            may = lower.startswith(("may", "mar"), span.start)
            declared = text.endswith(" dec", *span)
            if not declared and (not may or text[span.start].isupper()):
                yield span
        yield from _glued(text, lower, start, end, dated)
    led = [_quoted(lower, at, start) for at in starts]
    yield from anchored(
        _PERIOD, lower, [n for n in led if _PERIOD_HINT.match(lower, n)], start, end
    )
    if "ties" in window:
        for match in _DECADE.finditer(lower, start, end):
            yield Span(*match.span())
    if _ERA_HINT.search(window):
        for match in _ERA.finditer(lower, start, end):
            yield Span(*match.span())


def names_month(window: str) -> bool:
    """Whether a month's name, or its beginning, is somewhere in a stretch of lower-case text."""
    for month in _MONTHS:  # noqa: SIM110 - a generator for `any` costs more than the search
        if month in window:
            return True
    return False


def _glued(text: str, lower: str, start: int, end: int, days: Sequence[int]) -> Iterator[Span]:
    """Yield dates whose month a page has glued to the word before it: "FeaturedMay 6, 2016"."""
    for at in days:
        if at - 2 > start and lower[at - 1] == " " and lower[at - 2] in _LAST_LETTERS:
            month = _GLUED.search(text, max(start, at - 11), at)
            day = _GLUED_DAY.match(lower, at, end) if month else None
            if month and day:
                yield Span(month.start(), day.end())


def _quoted(lower: str, at: int, start: int) -> int:
    """Where a number begins that may be a short year: "'98"."""
    return at - 1 if at > start and lower[at - 1] in "'’‘" else at
