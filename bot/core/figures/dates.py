"""Dates, year ranges, decades and times in all their usual written forms."""

import re
from collections.abc import Iterator

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
    rf"(?:{MONTH}\s+{DAY}|{DAY}{ENDS}))){{0,6}}(?:,?\s+{YEAR})?(?!\w)"
    rf"|(?<![\w.,$€£])(?:{DAY}(?:,\s*|{_AND})){{0,6}}{DAY}\s+(?:of\s+)?{MONTH}\b(?:,?\s+(?:of\s+)?{YEAR})?"
    rf"|\b{MONTH},?\s+(?:of\s+)?{YEAR}(?!\w)|\b{MONTH}\s+['’][0-9]{{2}}\b"
    rf"|(?<![0-9])[0-9]{{4}}[-/.][0-9]{{2}}[-/.][0-9]{{2}}(?![0-9])(?:t[0-9:.]{{4,15}}z?)?"
    rf"|(?<![0-9/])[0-9]{{1,2}}([/.])[0-9]{{1,2}}\1(?:[0-9]{{4}}|[0-9]{{2}})(?![0-9/])"
    rf"|(?<![0-9/])(?:9/11|7/7)(?![0-9/])"
)
_PERIOD = re.compile(
    rf"(?<![\w.,$€£-])(?:1[0-9]|20)[0-9]{{2}}\s?[-–—/]\s?(?:(?:1[5-9]|20)[0-9]{{2}}|[0-9]{{2}})(?![\w,%]|\.[0-9])"
    r"|(?<![0-9])(?:(?:1[0-9]|20)?[0-9]0['’]?s)\b|(?<![0-9])['’][0-9]{2}s?\b"
    rf"|\b(?:mid-?|early\s|late\s|the\s|swinging\s|roaring\s|h(?:is|er)\s|their\s)(?:{'|'.join(DECADES)})\b"
    r"|\b(?:a\.?d\.?|c\.?e\.?|fy)\s?[0-9]{2,4}\b(?:\s+(?:and|to)\s+[0-9]{3,4}\b)?"
    r"|\b[0-9]{1,4}(?:\s?[-–]\s?[0-9]{1,4})?\s?(?:b\.c\.|a\.d\.|bce?\b|ce\b|ad\b)"
    r"|\b(?:nineteen|eighteen|twenty)[\s-](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b"
)
_TIME = re.compile(
    r"(?<![\w.:,])[0-9]{1,2}(?:[:.][0-9]{2})?(?:\s?[-–]\s?[0-9]{1,2}(?:[:.][0-9]{2})?)?"
    r"[\s\u00a0\u202f]?[ap]\.?\s?m\b\.?"
    r"|(?<![\w.,])[0-9]{1,4}(?::[0-9]{2}){1,2}(?:\.[0-9]+)?(?![0-9])"
    r"|(?<![\w.,])[0-9]{2}[0-9]{2}\s?(?:gmt|utc|hrs|cet|est|edt|pst|bst|local\stime|hours\b(?=\s(?:gmt|utc|local)))"
    r"|\b(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?o['’]clock"
    r"|\b(?:at|from|until|by|around)\s[0-2]?[0-9]\.[0-5][0-9](?=\s(?:local|gmt|on|in\sthe)\b)"
    r"|\b(?:half|quarter)\s(?:past|to)\s(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_PARTED = re.compile(r"[0-9][-/.][0-9]")
_PERIOD_HINT = re.compile(
    r"[0-9](?:\s?[-–—/]\s?[0-9]|['’]?s|\s?(?:b\.?c|a\.?d|ce)|(?<=[dey.][0-9])|(?<=[dey.]\s[0-9]))|['’][0-9]"
)
_TIME_HINT = re.compile(
    r"[0-9](?::[0-9]|\.[0-9]{2}\s|[\s\u00a0\u202f]?[ap]\.?\s?m\b|\s?(?:gmt|utc|hrs|cet|est|edt|pst|bst|local|hours))"
)


def find_dates(text: str, lower: str, start: int, end: int) -> Iterator[Span]:
    """Yield what is a date, a year range, a decade or a time of day; ``lower`` is ``text``'s."""
    window = lower[start:end]
    if names_month(window) or _PARTED.search(window):
        for match in _DATE.finditer(lower, start, end):
            if match[0][:3] not in {"may", "mar"} or text[match.start()].isupper():
                yield Span(*match.span())
    if _may_be_period(window):
        for match in _PERIOD.finditer(lower, start, end):
            yield Span(*match.span())
    if _may_be_time(window):
        for match in _TIME.finditer(lower, start, end):
            yield Span(*match.span())


def names_month(window: str) -> bool:
    """Whether a month's name, or its beginning, is somewhere in a stretch of lower-case text."""
    return any(month in window for month in _MONTHS)


def _may_be_period(window: str) -> bool:
    """Whether it has what every year range, decade or era has; few have, and the rest is passed."""
    if _PERIOD_HINT.search(window):
        return True
    return "eteen" in window or "ighteen" in window or "twenty" in window or "ties" in window


def _may_be_time(window: str) -> bool:
    """Whether it has what every time of day has."""
    if _TIME_HINT.search(window) or "clock" in window:
        return True
    return "half" in window or "quarter" in window
