"""Telephone numbers, told by their groups of digits or by the word before them."""

import re
from collections.abc import Iterator, Sequence

from bot.core.alternation import at_word
from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_names import CALLED

_RUN = re.compile(
    r"[0-9]{1,5}\)?(?:[\s\u00a0.–-]\(?[0-9]{2,7}\)?){1,6}(?![\w%]|[.,][0-9])(?<=[0-9])"
)
_FREE = frozenset({"1300", "1800", "1850", "1890", "1900", "0800"})
_AMERICAN = re.compile(
    r"(?:1[-. ])?\(?[0-9]{3}\)?[-. ]\s?[0-9]{3}[-. ][0-9]{4}(?![\w-])|555[-. ][0-9]{4}(?![\w-])"
    r"|[0-9]{3}-0[0-9]{3}(?![\w-])"
)
_LED = re.compile(
    rf"\b(?:{'|'.join(CALLED)})(?:\.|\s(?:code|number|no\.?|line|us|them|him|her|now|on|at|is|are|to|the|freephone|stop|help|info|join)\b)"
    r"{0,4}:?\s*(?:[(+]{1,2})?\Z"
)
_SHORT = re.compile(
    r"[0-9]{3,9}(?:(?:,\s|\sor\s|,?\sand\s)[0-9]{3,9})?(?=\s?(?:[.;:!?)]|,(?!\s?[0-9])|\Z)"
    r"|\s(?:if|for|and|or|to|now|immediately|in|from|with|when|any|at|free|today|before|after|via|during|by|on|anytime|round)\b)"
)
_ORDER = re.compile(
    at_word(r"call dial(?:l?ed)? text ring phone telephone sms whatsapp".split())
    + r"(?:\s(?:(?!to\b)[a-z]{2,12}\s)?(?:to|on|at)|\sus\son)?\s\Z"
)
_LISTED = re.compile(
    at_word("tel telephone phone hotline helpline fax mob mobile whatsapp sms emergency".split())
    + r"(?:\.|\snumber|\sline|\sno\.?)?(?::|\s(?:is|on))?\s\Z"
)
_SERVICE = re.compile(
    r"(?:911|999)\s(?:calls?|operators?|dispatch\w*)\b|988\s(?:lifeline|hotline|line)\b|(?:91[\s-])?[6-9][0-9]{4}[\s-][0-9]{5}(?![\w-])"
    r"|(?:[78][\s-])?[0-9]{3}[\s-][0-9]{3}-[0-9]{2}-[0-9]{2}(?![\w-])|[0-9]{5}-[0-9]{4}(?![\w-])|0[0-9]{1,4}\s?/\s?[0-9][0-9\s]{4,9}[0-9](?!\w)"
    r"|[0-9]{4}(?:[\s-][0-9]{4}){2,5}(?:[\s-][0-9]{1,4})?(?![\w-])|[0-9]{3}(?:\s[0-9]{2}){3}(?!\s?[0-9])(?!\w)"
)
"""Numbers told by their groups, and services told by their numbers."""
_EXTENSION = re.compile(r",?\s(?:ext(?:ension)?\.?|x)\s?[0-9]{1,5}\b")
_ASKING = frozenset(
    "call dial dialed dialled text ring phone telephone sms whatsapp to on at tel hotline helpline "
    "fax mob mobile emergency number line no is".split()
)
_CLOSE = 3
_REACH = 48
_FEWEST, _MOST = 7, 15
"""Digits of a number with its area code, at least; no telephone number has more than 15."""
_FEWEST_LED = 5
"""Digits where a word says that it is a telephone number."""


def find_phones(lower: str, start: int, end: int, places: Sequence[Place]) -> Iterator[Span]:
    """Yield telephone numbers in ``lower[start:end]``.

    Args:
        lower: the document in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand.
    """
    past = start
    for n, (at, stop, near) in enumerate(places):
        if lower[at] > "9" or not near or at < past:
            continue
        if not _may_call(
            lower, at, stop, start, places[n + 1].start if n + 1 < len(places) else end
        ):
            continue
        left = lower[max(start, at - _REACH) : at]
        match = _match(lower, at, end, left)
        if match:
            extension = _EXTENSION.match(lower, match.end(), end)
            past = (extension or match).end()
            yield Span(at, past)


def _may_call(lower: str, at: int, stop: int, start: int, following: int) -> bool:
    """Whether more digits follow close by, or a word may say that one run of them is enough."""
    if following - stop <= _CLOSE:
        return True
    if stop - at < _CLOSE or at == start or not lower[at - 1].isspace():
        return False
    return lower[max(start, at - 16) : at - 1].rpartition(" ")[2].rstrip(".:") in _ASKING


def _match(lower: str, at: int, end: int, left: str) -> re.Match[str] | None:
    before = left[-1:]
    if before.isalnum() or before in {".", ",", "/"}:
        return None
    match = _AMERICAN.match(lower, at, end) if before != "-" else None
    if match:
        return match
    run = _RUN.match(lower, at, end) if before != "-" else None
    if run and not left[-2:-1].isdigit():
        digits = sum(c.isdigit() for c in run[0])
        first = re.split(r"[^0-9]", run[0], maxsplit=1)[0]
        if digits <= _MOST:
            if digits >= _FEWEST and (first in _FREE or (first[0] == "0" and len(first) > 1)):
                return run
            if digits >= _FEWEST_LED and _LED.search(left):
                return run
    if _ORDER.search(left) or _LISTED.search(left):
        return _SHORT.match(lower, at, end)
    return _SERVICE.match(lower, at, end)
