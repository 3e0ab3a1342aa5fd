"""Who says so: the sources of figures, where their own sentence names one outside the figure."""

import re
from collections.abc import Iterator

from bot.core.figures.findings import find_findings
from bot.core.figures.origin import Origin
from bot.core.spans import Span
from bot.languages.english_findings import EXPECTS, FORECASTERS, SAYS
from bot.languages.english_nouns import CLOSED
from bot.languages.english_numbers import ONES, SCALES, TENS

_ACCORDING = re.compile(r"\b(?:according\sto|as\sreported\sby|as\stold\sto)\s+", re.IGNORECASE)
_OWN = (
    r"(?:[Hh]is|[Hh]er|[Tt]heir)(?=\s(?:campaign|company|office|team|department|government|agency|lawyers?|attorneys?|spokes\w+|aides?"
    r"|staff|doctors?|firm|ministry|party|union|group|organi[sz]ation)\b)"
)
_NAME = (
    rf"(?:(?:{_OWN}|[Tt]he|[Aa]n?|[Ii]ts|[Ll]ocal|[Ss]tate|[Cc]ity|[Rr]escue|[Hh]ealth"
    r"|[Mm]ilitary|[Pp]olice|[Oo]fficials?|[Dd]efenders?|[Aa]uthorities|[A-Z][\w.'’&-]*)(?:\s|\Z))"
)
_TITLES = "".join(
    rf"(?<!\b{t})" for t in "Mr Mrs Ms Dr St Prof Gov Sen Rep Gen Col Capt Rev Lt Sgt [A-Z]".split()
)
_STOP = re.compile(
    rf"[,;:!?)—]\s|{_TITLES}\.\s|\s?[(]|[.!?]\Z|\s(?:who|which|that|and\sthat|said|says|while|but"
    r"|when|where|because|at\sleast|more\sthan|there)\b"
)
_SAYS = rf"(?:{'|'.join(SAYS)}|told\s\w+)"
_STEMS = re.compile(
    "[^a-z](?:sa[iy]|report|told|announc|confirm|estimat|add|stat|claim|note|alleg|acknowl|testif|calcul"
    "|projec|predic)"
)
_VERB = re.compile(rf"\b(?:ha(?:s|ve|d)\s(?:also\s|long\s)?|also\s)?{_SAYS}\b(?!\sin\b)")
_NOUN = re.compile(
    r"\s(?:(?:show|suggest|indicat|var)\w*|say|said|put|have|had|were|are|of|by|from|on|about|and|for)\b"
)
"""After "reports", "estimates" or "claims", these say that it is a noun."""
_NOUNS = ("reports", "estimates", "claims", "notes", "projects")
_LEADING = re.compile(
    r"(?:In|On|At|By|During|After|Before|Since|Late|Early|Last|This|For|Overall|Then|Still|Under|Earlier"
    r"|Separately|Nationally|But|And|However|Meanwhile|Yet|So|Later|Also)\b[^,;:\"“”()\n]{0,60},\s(?:in\s[0-9]{4},\s)?"
)
_WORDS = re.compile(r"[^\W\d_][\w'’&/.-]*")
_ADVERB = re.compile(r"\s[a-z]+ly\s")
_CLOSING = re.compile(
    rf"[,”\"]\s(?:(?P<who>(?:{_NAME}){{1,5}}(?:[a-z]+\s){{0,3}}?){_SAYS}\b"
    rf"|{_SAYS}\s(?P<whom>{_NAME}(?>(?:[\w.'’&-]+\s?){{0,6}})))[^,;]{{0,30}}(?:,\s[^.,;:\"“”0-9\n]{{3,80}})?[.!?]?[\"”’)]?\s*\Z"
)
_LATER = re.compile(
    rf"(?:,\s(?:and|but|while|although|though|yet|as)\s|[;:—–]\s)(?P<who>(?:(?:[Tt]he|[A-Z][\w.'’&-]*)\s)"
    rf"(?:[A-Z][\w.'’&-]*\s){{0,4}}|[Tt]he\s[a-z]+\s(?:[a-z]+\s)?)(?:ha(?:s|ve|d)\s)?{_SAYS}\b"
)
_LINKING = frozenset(
    "the a an of for in and at its by from on to with daily via his her their".split()
)
_STOPPING = CLOSED - _LINKING - {"most"}
_OPENER = re.compile(r"(?:But|And|However|Meanwhile|Still|Yet|So|Later|Also),?\s")
_CLOSER = re.compile(
    r"\s(?:(?:has|have|had|also|later|then|on|in|last|earlier)(?:\s(?:[0-9]{4}|[A-Z][a-z]+day|[A-Z][a-z]+|week|month|year|also))?\s?)\Z|\s(?:on|in)\s(?:[0-9]|[A-Z][a-z]+day\b)[^,]*\Z"
)
_REPORTED = re.compile(
    r"\s(?:released|published|conducted|taken|commissioned|carried|issued|based|obtained|reviewed|seen|compiled|dated"
    r"|leaked|posted|shared|sent|made|tallied|last\s[a-z]+|this\s[a-z]+|earlier)\b"
)
_BY_WHOM = re.compile(
    r"(?:[a-z]+\s)?(?:data|figures|numbers|documents|records|results|estimates|statistics|reports|information|filings)\s(?!from\b)"
    r"(?:(?P<whose>(?:(?:its|his|her|their|the)\s[a-z]+|[A-Z][^\s,]*(?:\s[A-Z][^\s,]*){0,3}))\s(?:released|published|issued|shared)\b.*"
    r"|(?:[a-z]+\s(?:[A-Z]?[a-z]+\s){0,3}?)?(?:by|from)\s(?P<body>.+))\Z",
    re.DOTALL,
)
"""Bare "data" tell nobody; who released them does."""
_DATED = re.compile(r"[12][0-9]{3}\Z")
_NOBODY = frozenset("no another others many some few several none it percent per cent".split())
_COUNTED = frozenset((*ONES, *TENS, *SCALES))
_ONE = re.compile(
    r"one\s(?:[a-z]+\s)?(?:report|estimate|study|survey|poll|account|analysis|source|official|person|aide|witness|count|expert|analyst)\Z"
)
_EXPECTED = re.compile(
    rf"\s(?:(?:an?|per)\s[a-z]+\s)?(?:that\s)?(?P<who>{FORECASTERS})\s(?:had\s|were\s|was\s|have\s|are\s)?(?:been\s)?"
    rf"(?:{'|'.join(EXPECTS)})\b"
)
# Words said that end without a sign while the writer's sentence goes on.
_QUOTED = re.compile(
    r"\s[“\"](?!\W)[^“”\"\s]+\s[^“”\"\n]{1,200}(?<![,.!?])[”\"](?=\s(?!and\b|but\b|or\b|that\b|because\b)\w)"
)
_DANGLING = frozenset("with of for by from in to and at on between among".split())
_LONGEST = 80
_NEAR = 200
_MOST = 9
_REACH = 400


def find_origins(text: str, start: int, end: int) -> tuple[Origin, ...]:
    """Find who is named as a source in the sentence ``text[start:end]``, and of what."""
    end = min(end, start + _REACH * 3)
    window = text[start:end].lower()
    if len(window) != end - start:
        return ()
    found = list(find_findings(text, start, end, window))
    if "ccording" in window or "eported" in window or "told" in window:
        found += _according(text, start, end)
    if _STEMS.search(f" {window}"):
        found += _sayers(text, start, end)
    return tuple(found)


def expected_by(lower: str, at: int, end: int) -> Span | None:
    """Who expected a number: "well above the $8 that analysts had forecast"."""
    match = _EXPECTED.match(lower, at, end)
    return Span(*match.span("who")) if match else None


def _according(text: str, start: int, end: int) -> Iterator[Origin]:
    """Those that the sentence follows, each of what stands before it, or after it if it leads."""
    told = start
    for match in _ACCORDING.finditer(text, start, end):
        who = _cut(text, match.end(), end)
        if who is None:
            continue
        opened = text.rfind("(", told, match.start())
        leads = match.start() == start or text[match.start() - 2] in ";:"
        if opened >= 0 and text.find(")", opened, match.start()) < 0:
            closed = text.find(")", who.end, end)
            yield Origin(who, Span(opened, closed if closed >= 0 else end), followed=True)
        elif leads:
            yield Origin(who, Span(match.start(), end), followed=True)
        else:
            follows = _ACCORDING.search(text, who.end, end) is None
            yield Origin(who, Span(told, end if follows else who.end), followed=True)
            told = who.end


def _sayers(text: str, start: int, end: int) -> Iterator[Origin]:
    """Those who say it: at the head of the sentence, at its end, in a later clause."""
    opening = _opening(text, start, end)
    if opening:
        yield opening
    else:
        closing = _CLOSING.search(text, max(start, end - _LONGEST * 2), end)
        if closing:
            group = "who" if closing["who"] else "whom"
            who = _trim(text, *closing.span(group))
            if who:
                yield Origin(who, Span(start, closing.start()))
    for later in _LATER.finditer(text, start, end):
        who = _trim(text, *later.span("who"))
        if who:
            yield Origin(who, Span(later.end(), end))


def _opening(text: str, start: int, end: int) -> Origin | None:
    leading = _LEADING.match(text, start, end)
    begin = leading.end() if leading else start
    for verb in _VERB.finditer(text, begin, min(end, begin + _NEAR)):
        if verb[0] == "added" and not text.startswith(" that", verb.end()):
            continue
        if verb[0].endswith(_NOUNS) and _NOUN.match(text, verb.end()):
            continue
        stop = verb.start()
        apart = text.find(", ", begin, stop)
        if apart < 0:
            who = _subject(text, begin, stop)
            return Origin(who, Span(begin, _told_until(text, verb.end(), end))) if who else None
        if text[stop - 2 : stop] == ", " and apart < stop - 2:
            who = _subject(text, begin, apart)
            return Origin(who, Span(verb.end(), end)) if who else None
        return None
    return None


def _told_until(text: str, after: int, end: int) -> int:
    """Where the telling ends: "Ode said “I am cross” every time that 40 came" tells no 40."""
    quoted = _QUOTED.match(text, after, end)
    return quoted.end() if quoted else end


def _subject(text: str, start: int, end: int) -> Span | None:
    words = text[start:end].split()
    if not 1 <= len(words) <= _MOST or not all(_WORDS.fullmatch(w) for w in words):
        return None
    if _ADVERB.search(text, start, end - 1):
        return None
    return _trim(text, start, end)


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
    whom = _BY_WHOM.match(text, start, end)
    if whom:
        start, end = whom.span("whose" if whom["whose"] else "body")
    led = _REPORTED.search(text, start, end)
    end = led.start() if led else end
    words = text[start:end].lower().split()
    if not words or (_COUNTED.isdisjoint(words[:1]) is False and not _ONE.match(text[start:end])):
        return None
    if any((w[0].isdigit() and not _DATED.match(w)) or w in _NOBODY for w in words):
        return None
    if any(w.partition("-")[0] in _COUNTED for w in words[1:]):
        return None
    if all(w in _LINKING for w in words) or any(w in _STOPPING for w in words):
        return None
    if words[-1] in _DANGLING:
        return None  # "interviews with" before a number
    return Span(start, end)
