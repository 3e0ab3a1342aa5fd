"""Who says so: the source of a figure, where its own sentence names one outside the figure."""

import re

from bot.core.spans import Span
from bot.languages.english_nouns import CLOSED
from bot.languages.english_numbers import ONES, SCALES, TENS

_ACCORDING = re.compile(r"\b(?:according\sto|as\sreported\sby|as\stold\sto)\s+", re.IGNORECASE)
_NAME = (
    r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Ll]ocal|[Ss]tate|[Cc]ity|[Rr]escue|[Hh]ealth|[Mm]ilitary"
    r"|[Pp]olice|[Oo]fficials?|[Dd]efenders?|[Aa]uthorities|[A-Z][\w.'’&-]*)(?:\s|\Z))"
)
_TITLES = "".join(rf"(?<!\b{t})" for t in ("Mr", "Mrs", "Ms", "Dr", "St", "[A-Z]"))
_STOP = re.compile(
    rf"[,;:!?)—]\s|{_TITLES}\.\s|\s?[(]|[.!?]\Z|\s(?:who|which|that|and\sthat|said|says|while|but"
    r"|when|where|because|at\sleast|more\sthan|there)\b"
)
_SAYS = (
    r"(?:said|says|say|reported|reports|told\s\w+|announced|confirmed|estimated|estimates|added"
    r"|stated|claimed|claims)"
)
_STEMS = re.compile("sa[iy]|report|told|announc|confirm|estimat|add|stat|claim")
_OPENING = re.compile(rf"(?P<who>(?:{_NAME}|[a-z]+\s){{1,7}}?){_SAYS}\b(?!\sin\b)")
_CLOSING = re.compile(
    rf"[,”\"]\s(?:(?P<who>(?:{_NAME}){{1,5}}(?:[a-z]+\s){{0,3}}?){_SAYS}\b"
    rf"|{_SAYS}\s(?P<whom>{_NAME}(?>(?:[\w.'’&-]+\s?){{0,6}})))[^,;]{{0,30}}[.!?]?[\"”’)]?\s*\Z"
)
_LINKING = frozenset("the a an of for in and at its by from on to with daily via".split())
_OPENER = re.compile(r"(?:But|And|However|Meanwhile|Still|Yet|So|Later|Also),?\s")
_CLOSER = re.compile(
    r"\s(?:(?:has|have|had|also|later|then|on|in|last|earlier)(?:\s(?:[0-9]{4}|[A-Z][a-z]+day|[A-Z][a-z]+|week|month|year|also))?\s?)\Z|\s(?:on|in)\s(?:[0-9]|[A-Z][a-z]+day\b)[^,]*\Z"
)
_REPORTED = re.compile(
    r"\s(?:released|published|conducted|taken|commissioned|carried|issued|based|obtained|reviewed|seen|compiled|dated"
    r"|leaked|posted|shared|sent|made|last\s[a-z]+|this\s[a-z]+|earlier)\b"
)
_NOBODY = frozenset(
    "no another others one some many most few several none it percent per cent".split()
)
_COUNTED = frozenset((*ONES, *TENS, *SCALES))
_LONGEST = 80
_REACH = 400


def find_origin(text: str, start: int, end: int) -> Span | None:
    """Find who is named as the source in the sentence ``text[start:end]``, or None."""
    end = min(end, start + _REACH * 3)
    window = text[start:end].lower()
    according = _ACCORDING.search(text, start, end) if _names_source(window) else None
    if according:
        return _cut(text, according.end(), end)
    if _STEMS.search(window) is None:
        return None
    opening = _OPENING.match(text, start, min(end, start + _LONGEST))
    if opening:
        return _trim(text, opening.start("who"), opening.end("who"))
    closing = _CLOSING.search(text, max(start, end - _LONGEST * 2), end)
    if closing:
        group = "who" if closing["who"] else "whom"
        return _trim(text, *closing.span(group))
    return None


def _names_source(window: str) -> bool:
    return "ccording" in window or "eported" in window or "told" in window


def _cut(text: str, start: int, end: int) -> Span | None:
    stop = _STOP.search(text, start, end)
    stopped = stop.start() if stop else end
    return _trim(text, start, stopped) if stopped - start <= _LONGEST else None


def _trim(text: str, start: int, end: int) -> Span | None:
    opener = _OPENER.match(text, start, end)
    start = opener.end() if opener else start
    closer = _CLOSER.search(text, start, end)
    end = closer.start() if closer else end
    while end > start and not text[end - 1].isalnum():
        end -= 1
    led = _REPORTED.search(text, start, end)
    end = led.start() if led else end
    words = text[start:end].lower().split()
    if any(w[0].isdigit() or w in _NOBODY or w.partition("-")[0] in _COUNTED for w in words):
        return None
    if all(w in _LINKING for w in words) or any(w in CLOSED - _LINKING for w in words):
        return None
    return Span(start, end)
