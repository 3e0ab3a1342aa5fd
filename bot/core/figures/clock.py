"""Times of day and minutes of play in all their usual written forms."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.core.figures.places import Place
from bot.core.spans import Span

_HOUR = r"(?:1[0-2]|0?[1-9])"
_NAMED_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ZONE = (
    r"gmt|utc|cet|cest|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|aest|aedt|eet|eest|msk|eat|wat"
    r"|sast|hkt|sgt|pkt|nzt|et|pt|ct"
)
_HALVES = r"(?:morning|afternoon|evening|night)"
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:days?)?"
_SPELLED = re.compile(
    rf"\b(?:(?:{_NAMED_HOUR})\s?(?:[-–]|\b(?:and|to|or)\b)\s?)?(?:{_NAMED_HOUR})[\s-]?(?:thirty|fifteen)?\s[ap]\.?\s?m\b\.?"
    rf"|\b(?:[0-9]{{1,2}}|{_NAMED_HOUR})\s?o['’]clock"
    rf"|\b(?<!\bby\s)(?:half|quarter)\s(?:past|to)\s(?:[0-9]{{1,2}}|{_NAMED_HOUR})\b(?!\.[0-9])"
    rf"|\b(?:five|ten|twenty|twenty-five|[0-9]{{1,2}}(?:\sminutes)?)\spast\s(?:{_HOUR}|{_NAMED_HOUR})\b(?!\s[a-z]+s\b)"
)
_TIME = re.compile(
    r"(?:[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:[-–]|,|\b(?:and|to|or|until|till)\b)\s?){0,2}"
    r"[0-9]{1,2}(?:[:.][0-9]{2})?[\s\u00a0\u202f]?[ap]\.?\s?m\b\.?"
    rf"(?:\s(?:to|until|till)\s{_HOUR}(?![:.]?[0-9]|%)(?=\s?[.,;)]|\s?\Z|\s(?:on|every|daily|and|in)\b))?"
    rf"|(?:{_HOUR}\s?(?:[-–]|\b(?:to|until|till)\b)\s?)?[0-9]{{1,4}}(?::[0-9]{{2}}){{1,2}}(?:\.[0-9]+)?(?![0-9])"
    rf"(?:\s?(?:[-–]|to|until|till)\s?{_HOUR}(?![:.]?[0-9]|%)(?=\s?[.,;)]|\s?\Z|\s(?:on|every|daily|and|in)\b))?"
    rf"|{_HOUR}(?=\s?(?:to|until|till|[-–])\s?(?:noon|midnight|midday|late|dusk|dawn)\b)"
    r"|(?:[01][0-9]|2[0-3])[0-5][0-9]h\b"
    rf"|[0-9]{{2}}[0-9]{{2}}\s?(?:{_ZONE}|hrs|local\stime|hours\b(?=\s(?:gmt|utc|local)))\b"
    rf"|[0-2]?[0-9]\.[0-5][0-9]\s?(?:{_ZONE}|hrs|hours|uhr|h)\b"
    r"|(?:[01]?[0-9]|2[0-4])(?:h[0-5][0-9]|\sh\s[0-5][0-9](?!\smin))\b|12(?=\s(?:noon|midday|midnight)\b)"
    r"|(?<![\w.,/])[0-9]{1,2}/[0-9]{1,2}c\b|[0-9]{1,3}['’′]\s?\+\s?[0-9]{1,2}(?![\w.,]?[0-9])"
    # minutes of play
    r"|(?:45|90|105|120)\s?\+\s?[0-9]{1,2}(?:st|nd|rd|th|['’′]|\b(?!,[0-9]))"
    r"|[0-9]{1,3}\smin(?:ute)?s?\s(?:played|gone)\b"
    rf"|[0-9]{{1,2}}(?:\so['’]clock|(?:\sminutes)?\spast\s(?:{_HOUR}|{_NAMED_HOUR})\b(?!\s[a-z]+s\b))"
)
_HINT = re.compile(
    r"[0-9]+(?:[:.][0-9]|\s?[-–+]|h[0-5]|\sh\s|['’′]|,\s?[0-9]{1,2}\b|/[0-9]|[\s\u00a0\u202f]?(?:[ap]\.?\s?m\b|[a-z]{1,3}[tc]\b|msk\b"
    r"|hrs|hours|uhr|h\b|local|o['’]|past|to\b|and\b|or\b|till|until|noon|mid|min(?:ute)?s?\s[pg]))"
    r"|[a-z]+(?:[\s-](?:o['’]|past|to|and|or|thirty|fifteen|[ap]\.?\s?m\b)|-)"
)
_AT = re.compile(
    r"\b(?:at|by|until|till|around|before|after|since|about|from|past)\s(?:about\s|around\s)?\Z"
)
_SAID_AT = re.compile(
    rf"(?:(?:{_HOUR}|{_NAMED_HOUR})\s(?:to|or|and|until)\s)?(?:{_HOUR}|{_NAMED_HOUR})(?=\s(?:tonight|(?:this|tomorrow|yesterday|that|in\sthe|every|each)\s{_HALVES}|at\snight|sharp)\b)"
    r"|(?:[01][0-9]|2[0-3])[0-5][0-9](?=\s?(?:hours|hrs|h)\b)|(?:[01]?[0-9]|2[0-4])h\b(?!\s(?:of|and|[0-9]))"
    rf"|(?:five|ten|twenty|twenty-five)\sto\s(?:{_NAMED_HOUR})\b(?!\s[a-z]+s\b)"
    rf"|[0-2]?[0-9]\.[0-5][0-9](?=\s(?:local|on\s(?:{_DAYS})|in\sthe|tonight|sharp|this\s{_HALVES})\b)"
)
_ON_DAY = re.compile(rf"(?:{_HOUR}|{_NAMED_HOUR})(?=\s(?:(?:on\s)?{_DAYS}|tomorrow)\b)")
_AT_ONLY = re.compile(
    r"\b(?:at|until|till|shortly\sbefore|shortly\safter|just\sbefore|just\safter)\s\Z"
)
_AGAIN = re.compile(r"(?:[0-9]\s?[ap]\.?\s?m\b|o['’]clock)[^;]*\bat\s\Z")
_AN_HOUR = re.compile(rf"{_HOUR}(?=\s?[.,;)]|\s?\Z|\s(?:and|on|with|but)\b)(?!,[0-9]|\.[0-9])")
_LIVE = re.compile(r"[0-9]{1,3}['’′](?=\s[A-Z(])")
_NIGHTLY = re.compile(rf"(?:{_HOUR}|{_NAMED_HOUR})(?=\s(?:after|before)\smidnight\b)")
_OPENING = re.compile(
    r"\b(?:(?:open|close|start|begin|finish|shut|end)s?(?:\sdaily)?|(?:kick|tee)s?\soff|gets?\sunder\sway|lights\sout|(?:noon|midday|midnight))\s(?P<how>at|from|until|till|to)\s\Z"
)
_OPEN_HOURS = re.compile(
    r"\b(?:open|opening\shours|hours|weekdays|weekends|daily)(?:\s(?:daily|from))?:?\s\Z"
)
_OPEN_FOR = re.compile(
    rf"{_HOUR}\s?[-–]\s?{_HOUR}(?![\w%]|[.,:][0-9])(?!\s?(?:lead|win|up|down|against|to)\b)"
)
_PLAYED = re.compile(r"[0-9]{1,3}(?:(?:,\s|,?\sand\s)[0-9]{1,3}){0,3}(?=\sminutes?\b)")
_SPOKEN = re.compile(r"\b(?:at|until|till|by|from|between)\s\Z")
_BRITISH = re.compile(
    r"(?:[6-9]|1[0-9]|2[0-3]|0[0-9])\.[0-5][05](?:\s(?:to|and|until|till)\s(?:[6-9]|1[0-9]|2[0-3])\.[0-5][05])?"
    r"(?=\s?[.,;)!?](?![0-9])|\s?\Z|\s(?:the|he|she|they|we|it|i|on|in|and|but|when|with|after|before|because|for|last|this|each|every|was|to|police)\b)"
)
"""A time with a point, as British papers write it, between six in the morning and midnight."""
_NO_TIME = re.compile(
    r"[$€£¥₹%°]|\b(?:per\s?cent|rates?|pence|cents?|dollars?|euros?|pounds?|yen|rand|rupees?|kron[ae]r?|francs?|trad\w+|shares?|stocks?|index"
    r"|indices|points?|yields?|prices?|priced|valued|metres?|meters?|seconds?|clocked|timed|ran|runs?|throw|threw|jump\w*|vault\w*|record|scor\w+"
    r"|average[ds]?|grade[ds]?|ph|magnitude|measur\w+|pegged|litres?|tonnes?|kg|km|gpa|odds|median|mean|ratio|exchange|bid|ask|version|million|billion)\b"
)
_SCALE = re.compile(
    r"\b(?:rates?|scales?|prices?|ranges?|scores?|ages?|index|salar(?:y|ies)|fees?|bids?|bonds?|odds|temperatures?|shares?|yields?|numbers?)\b"
)
_OPEN_AT = re.compile(
    rf"{_HOUR}(?P<to>\s?(?:to|until|till|[-–])\s?{_HOUR})?(?=\s?[.;)!?]|,\s?[a-z]|\s?\Z|\s(?:and|on|daily|every|each|but|with|sharp)\b)"
)
_PAIRED = re.compile(
    r"(?:[01][0-9]|2[0-4])\.[0-5][0-9]\s?(?:to|until|till|and|[-–])\s?(?:[01][0-9]|2[0-4])\.[0-5][0-9](?![0-9%]|\s(?:per|million|billion|percent))"
)
_BUSINESS = re.compile(
    r"(?:[6-9]|1[0-9]|2[0-3])\.(?:00|15|30|45)\s?(?:to|until|till|[-–])\s?(?:1[0-9]|2[0-4])\.(?:00|15|30|45)(?![\w%])"
)
_SLOT = re.compile(r"(?:0?[6-9]|1[0-9]|2[0-3])\.[0-5][05](?:\s[-–]|:)?\s(?=[A-Z][a-z]{2})")
_ZERO_FIRST = re.compile(r"0[0-9]\.[0-5][0-9]")
_BILLED = re.compile(
    r"\b(?:kick-?\s?off|sunrise|sunset|doors|moonrise|moonset|throw-?in|tee-?off|arr|dep|departs|arrives|high\stide|low\stide|k\.?o\.?)(?:\sat)?[:.,]?\s\Z"
)
_POINTED = re.compile(r"[0-2]?[0-9]\.[0-5][0-9](?![0-9%])(?!\s?(?:m|metres|ft|feet)\b)")
_TRAIN = re.compile(
    r"[0-2]?[0-9]\.[0-5][0-9](?=\s(?:train|bus|ferry|service|flight|sailing|departure|express|showing|screening|performance|bulletin|news)\b|\s(?:from|to)\s[A-Z])"
)
_WEEK = re.compile(rf"\b{_DAYS}\s?(?:[-–]|to)\s?{_DAYS}[:,]?\s\Z")
_HOURS_OPEN = re.compile(
    rf"[0-9]{{1,4}}\s?[-–]\s?[0-9]{{1,4}}(?:,?\s{_DAYS}(?:\s?[-–]\s?{_DAYS})?\s[0-9]{{1,4}}\s?[-–]\s?[0-9]{{1,4}})?(?![\w%])"
)
_PRIMED = re.compile(r"[0-9]{1,3}['’′](?=\s?[,;.)]|\s?\Z|\s[(A-Z])")
_BEFORE_PRIME = re.compile(r"(?:\b[A-Z][\w.-]*\s\(?|['’′],\s?|\)\s|['’′]\s?[;(]\s?)\Z")
_SCORERS = re.compile(
    r"[0-9]{1,3}(?:\+[0-9]{1,2})?['’′]?(?:\s?(?:pen|og|o\.g\.|p)\b\.?)?"
    r"(?:(?:,\s?|,?\sand\s)[0-9]{1,3}(?:\+[0-9]{1,2})?['’′]?(?:\s?(?:pen|og|o\.g\.|p)\b\.?)?){0,9}\)"
)
_SCORED = re.compile(r"\+[0-9]|['’′]|pen\b|og\b|o\.g")
_NEAR = 80
_INSIDE = frozenset({".", ",", "_"})
_PRIMES = frozenset("'’′")
_TELLING = frozenset(
    "at by until till around before after since about from past between on to open hours weekdays "
    "weekends daily".split()
)
_DAY_ENDS = frozenset("day ays mon tue ues wed thu hur urs fri sat sun".split())
"""The last word before a time, by which it may be told."""
_BEFORE = 48
_ON_DAYS = (_AT_ONLY, _ON_DAY)
_AGAIN_AT = (_AGAIN, _AN_HOUR)
_ON_MINUTES = (re.compile(r"\bon\s\Z"), _PLAYED)
_OPENED = (_OPEN_HOURS, _OPEN_FOR)
_LISTED = (_WEEK, _HOURS_OPEN)
"""What stands before a time, and the time itself."""
_LATEST_MINUTE = 130


def find_times(
    text: str, lower: str, start: int, end: int, places: Sequence[Place]
) -> Iterator[Span]:
    """Yield what is a time of day or a minute of play in ``text[start:end]``.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand; times begin there.
    """
    timed = [p.start for p in places if p.near and _HINT.match(lower, p.start, end)]
    past = start
    for at in timed:
        before = lower[at - 1] if at > start else ""
        if at < past or before in _INSIDE or before.isalnum():
            continue
        match = (_TIME if lower[at] <= "9" else _SPELLED).match(lower, at, end)
        if match:
            past = match.end()
            yield Span(at, past)
    pointed = [at for at, stop, near in places if near and lower.startswith(".", stop)]
    slots = [at for at in pointed if _SLOT.match(text, at, end)] if len(pointed) > 1 else []
    if len(slots) > 1 and not _NO_TIME.search(lower, start, end):
        yield from anchored(_SLOT, text, slots, start, end)
    past = start
    for place in places:
        match = _told(text, lower, place, start, end) if place.near else None
        if match and place.start >= past:
            past = match.end()
            yield Span(place.start, past)


def anchored(
    pattern: re.Pattern[str], lower: str, starts: Iterable[int], past: int, end: int
) -> Iterator[Span]:
    """Yield what the pattern matches at one of ``starts``, none inside another."""
    for at in starts:
        match = pattern.match(lower, at, end) if at >= past else None
        if match:
            past = match.end()
            yield Span(*match.span())


def _told(text: str, lower: str, place: Place, start: int, end: int) -> re.Match[str] | None:
    """A time that only the words before it, or a mark after it, tell from a number."""
    at, stop, _ = place
    before, after = lower[at - 1] if at > start else "", lower[stop : stop + 1]
    match = None
    if lower[at] <= "9":
        if before == "(" or after in _PRIMES:
            match = _played(text, lower, at, start, end)
        elif after == ".":
            match = _pointed(text, lower, at, start, end)
    if match or before != " ":
        return match
    word = lower[max(start, at - 16) : at - 1].rpartition(" ")[2].rstrip(":,")
    if word in _TELLING or word[-3:] in _DAY_ENDS:
        match = _led(lower, at, start, end)
    nightly = match is None and lower.startswith((" after mid", " before mid"), stop)
    return _NIGHTLY.match(lower, at, end) if nightly else match


def _led(lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """A time that a word before it tells: "at 5 this morning", "open 9-5"."""
    match = _SAID_AT.match(lower, at, end)
    if match and _AT.search(lower, max(start, at - 24), at):
        return match
    for before, pattern in (_ON_DAYS, _AGAIN_AT, _ON_MINUTES, _OPENED, _LISTED):
        match = pattern.match(lower, at, end)
        if match and before.search(lower, max(start, at - _BEFORE), at):
            return match
    return _opening(lower, at, start, end)


def _played(text: str, lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """Minutes of play: "(23, 45+1, 78 pen)", "Ode 12'"."""
    if at == start:
        return _LIVE.match(text, at, end)
    if lower[at - 1] == "(":
        match = _SCORERS.match(lower, at, end)
        if match and _SCORED.search(match[0]):
            return match
    match = _PRIMED.match(text, at, end)
    if match and _BEFORE_PRIME.search(text, max(start, at - 24), at):
        return match if int(match[0][:-1]) <= _LATEST_MINUTE else None
    return None


def _opening(lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """An hour at which something opens, closes or begins as a rule."""
    match = _OPEN_AT.match(lower, at, end)
    opening = _OPENING.search(lower, max(start, at - _BEFORE), at) if match else None
    if opening is None or match is None or _SCALE.search(lower, max(start, at - 60), at):
        return None
    return match if opening["how"] != "from" or match["to"] else None


def _pointed(text: str, lower: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """A time with a point: "07.00 to 19.00", "kick-off 19.45", "the 7.15 to Leeds"."""
    match = _PAIRED.match(lower, at, end)
    if match and _ZERO_FIRST.match(match[0]):
        return match
    near = slice(max(start, at - _NEAR), min(end, at + _NEAR))
    match = _BUSINESS.match(lower, at, end)
    if match and not _NO_TIME.search(lower[near]):
        return match
    left = lower[max(start, at - 24) : at]
    if _BILLED.search(left):
        return _POINTED.match(lower, at, end)
    if _SPOKEN.search(left):
        match = _BRITISH.match(lower, at, end)
        return match if match and not _NO_TIME.search(lower[near]) else None
    if left.endswith("the "):
        return _TRAIN.match(text, at, end)
    return None
