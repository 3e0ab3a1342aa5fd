"""How a number bounds its quantity, and the words that say so."""

import re

from bot.core.alternation import by_letter
from bot.core.figures.idle import MOVED_BACK, PLACED, is_idle
from bot.core.figures.model import Comparator
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_hedges import (
    AFTER,
    AFTER_LAST,
    BEFORE,
    DOUBTS,
    ESTIMATES,
    LIMITERS,
    MARKS,
)

_CUES = by_letter(re.escape(c).replace(r"\ ", r"\s+") for c in BEFORE)
_BETWEEN = (
    "an? the its their his her another additional between magnitude total\\s+of as\\s+of ages? aged"
)
_BEFORE = re.compile(
    rf"(?<![\w-])(?P<cue>{_CUES})\s*(?:(?:{_BETWEEN.replace(' ', '|')})\s+){{0,2}}[\"'“‘(]?\Z"
)
_LAST_OF_CUES = frozenset(c.split()[-1].rstrip(".") for c in BEFORE)
_SMALL = frozenset(
    """
    a an the its their his her another additional between magnitude total as of age ages aged
    """.split()
)
_MOST_SMALL = 4
_WORD = re.compile("[a-z]+")
_DOUBTED = frozenset(DOUBTS)
_AFTER = re.compile(
    r"[\s,]*(?P<cue>"
    + "|".join(
        re.escape(c).replace(r"\ ", r"\s+")
        for c in AFTER
        if c[0].isalpha() and c not in {"plus", "odd"}
    )
    + r")\b(?!(?<=minimum)\s(?:wage|hourly|age|sentence|salary|pay|price|income)"
    r"|(?<=maximum)\s(?:sentence|penalty|fine|age)|(?<=and\sup)\sto\b)"
)
"""Behind "minimum" and "maximum" a noun makes a term of them: "a $15 minimum wage"."""
_LAST = re.compile(
    rf"[\s,]*(?P<cue>{'|'.join(AFTER_LAST)})(?:(?<=take)\s(?:an?\s)?[a-z]+(?:\s[a-z]+)?)?(?=\s?[.,;:)]|\s?\Z)"
)
_GLUED = re.compile(r"\+(?![\w])|-plus\b|-odd\b|-ish\b|\splus\b(?=\s[a-z]|\s?[.,;)]|\s?\Z)|\sodd\b")
_ABBREVIATED = re.compile(r"(?<![\w(-])(?<![0-9]\s)(?P<cue>c|ca|min|max|approx|est)\.\s\Z")
"""A cue whose full stop looks like the end of a sentence."""
_AVERAGE = re.compile(r",?\s+(?:[a-z]+\s+){0,3}?(?P<cue>on average)\b")
_DOUBT = re.compile(rf"\b(?:{'|'.join(sorted(DOUBTS))})\b")
_ESTIMATE = re.compile(rf"\b(?:{'|'.join(ESTIMATES)})\b")
_LIKELY = re.compile(
    r"likely\s(?:[a-z-]+\s){0,3}?(?:voters?|caucus-?goers?|electorate|republicans|democrats|participants|attendees|buyers"
    r"|supporters|respondents|larger|smaller|higher|lower|greater|more|less|fewer)\b"
)
"""Here "likely" tells of people or of another number: "likely voters", "likely to be larger"."""
_MAY = re.compile(r"\b(?:may|might|could)\b")
_BREAK = re.compile(r"[;:,()—!?]|\.(?=\s)|\b(?:and|but|which|who|while)\b|[0-9]")
_THAN = frozenset({"more than", "less than", "fewer than", "higher than", "lower than"})
"""Directly after another number, these compare: "22 % more than five years ago"."""
_ESTIMATED = re.compile(r"\b(?P<cue>estimated)\s(?:[a-z]+\s){1,2}(?:of|at)\s(?:[a-z]+\s)?\Z")
_PRICED = re.compile(
    r"\b(?:prices?|priced|fares?|tickets?|rates?|rooms?|rents?|fees|start|starts|starting|available|on\ssale):?\sfrom\s\Z"
)
"""What is sold "from" a sum on: no level that it comes from."""
_CAPPED = re.compile(
    r"\b(?:limits|limited|limiting|caps|capped|capping|restricts|restricted|restricting|(?:to|will|would|must|may)\s(?:limit|cap|restrict))\s(?:[a-z'’-]+\s){1,5}(?:to|at)\s(?:an?\s|just\s|only\s)?\Z"
)
_AHEAD = 24
_SHORTEST = 9
_SIDES = {"under": "less_than", " over": "more_than", "over": "more_than"}
"""Before ages: "under-16s"."""
_REACH = 60
_AFTER_FIRST = frozenset(c[0] for c in AFTER if c[0].isalpha()) | {""}
_AFTER_SPACE = 4
_STARTS = frozenset(" amg")
_FOLLOWS = frozenset(" ,+-\n\t\u00a0")


def read_bounds(
    lower: str, numeral: Numeral, start: int, tail: int, end: int, before: int = -1
) -> tuple[Comparator, tuple[Span, ...]]:
    """Read the comparator and where its cue words stand.

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where the sentence begins.
        tail: one past the number's unit or counted phrase, where "or more" would follow.
        end: where the sentence ends.
        before: where the number before it ends, beyond which no cue of this one stands.
    """
    comparator: str = "exact"
    spans: list[Span] = []
    if numeral.mark:
        comparator = MARKS.get(numeral.mark, comparator)
    elif numeral.age and lower[numeral.start - 1 : numeral.start] == "-":
        comparator = _SIDES.get(lower[max(0, numeral.start - 6) : numeral.start - 1][-5:], "exact")
    floor = max(start, before, numeral.start - _REACH)
    left = lower[floor : numeral.start]
    if numeral.start == start:
        comparator = _abbreviated(lower, start, comparator, spans)
    words = _WORD.findall(left)
    cue = _BEFORE.search(left) if numeral.led and _may_be_cued(words) else None
    if numeral.led and not cue:
        comparator = _from_afar(left, floor, numeral, comparator, spans)
    word = " ".join(cue["cue"].split()) if cue else ""
    if cue and floor == before and word in _THAN and left[: cue.start()].isspace():
        cue = None
    if cue:
        cut = "0" if floor > start else ""
        after = lower[numeral.end : numeral.end + _AHEAD]
        head = left[: cue.start()]
        if not is_idle(word, cue[0], cut + head, numeral, after, listed=before > start):
            comparator = BEFORE[word]
            spans = _cued(cue, word, head, floor, spans)
            left = head
    if words:
        spans = _doubts(lower, left, floor, start, numeral, spans)
    comparator = _after(lower, numeral, tail, end, comparator, spans)
    if not cue and any(_ESTIMATE.match(lower, s.start) for s in spans):
        comparator = "about"
    return comparator, tuple(sorted(set(spans)))  # type: ignore[return-value]  # values of BEFORE


def _cued(cue: re.Match[str], word: str, head: str, floor: int, spans: list[Span]) -> list[Span]:
    """The places of the words that bound a number, and of a second cue before them."""
    if word in LIMITERS:
        return spans
    spans = [*spans, Span(floor + cue.start("cue"), floor + cue.end("cue"))]
    second = _BEFORE.search(head)
    if second and _bounds_too(second, head):
        spans.insert(0, Span(floor + second.start("cue"), floor + second.end("cue")))
    return spans


def _abbreviated(lower: str, start: int, comparator: str, spans: list[Span]) -> str:
    """The comparator of a cue whose full stop looks like the end of a sentence: "max. 12 kg"."""
    short = lower.endswith(". ", 0, start) and _ABBREVIATED.search(
        lower, max(0, start - _SHORTEST), start
    )
    if not short:
        return comparator
    spans.append(Span(short.start("cue"), short.end("cue") + 1))
    return BEFORE[f"{short['cue']}."]


def _bounds_too(second: re.Match[str], left: str) -> bool:
    """Whether a cue before the cue bounds the number as well: not "adds up to over 8"."""
    word = " ".join(second["cue"].split())
    if word == "up to" and MOVED_BACK.search(left[: second.start()]):
        return False
    return not (word in LIMITERS or word in PLACED)


def _from_afar(left: str, floor: int, numeral: Numeral, comparator: str, spans: list[Span]) -> str:
    """The comparator of words that stand apart: "estimated losses of", "limits the fee to"."""
    priced = left.endswith("from ") and numeral.unit and numeral.high is None
    if priced and _PRICED.search(left):
        return "at_least"
    estimated = _ESTIMATED.search(left) if "estimated" in left else None
    if estimated:
        spans.append(Span(floor + estimated.start("cue"), floor + estimated.end("cue")))
        return "about"
    may_cap = "limit" in left or "cap" in left or "restrict" in left
    return "at_most" if may_cap and _CAPPED.search(left) else comparator


def _may_be_cued(words: list[str]) -> bool:
    """Whether the last word that is not small ends a cue, or a small one behind it does."""
    for word in words[: -_MOST_SMALL - 2 : -1]:
        if word in _LAST_OF_CUES:
            return True
        if word not in _SMALL:
            return False
    return False


def _doubts(
    lower: str, left: str, floor: int, start: int, numeral: Numeral, spans: list[Span]
) -> list[Span]:
    found: list[Span] = []
    if not _DOUBTED.isdisjoint(_WORD.findall(left)):
        breaks = list(_BREAK.finditer(left))
        since = breaks[-1].end() if breaks else 0
        found = [
            Span(floor + m.start(), floor + m.end())
            for m in _DOUBT.finditer(left, since)
            if not _LIKELY.match(left, m.start())
        ]
    near = max(start, numeral.start - 40)
    told = lower[near : numeral.start]
    if numeral.age or ("estimate" not in told and "projection" not in told):
        return [*found, *spans]
    head = _ESTIMATE.search(lower, near, numeral.start)
    if head:
        found.append(Span(*head.span()))
        may = _MAY.search(lower, numeral.end, min(len(lower), numeral.end + 40))
        if may:
            spans = [*spans, Span(*may.span())]
    return [*found, *spans]


def _adds(glued: re.Match[str], numeral: Numeral) -> bool:
    """Whether "plus" adds something else to a sum of money: "$5 plus tips"."""
    return glued[0] == " plus" and bool(numeral.unit) and numeral.unit_start < 0


def _after(
    lower: str, numeral: Numeral, tail: int, end: int, comparator: str, spans: list[Span]
) -> str:
    for at in {numeral.end, numeral.unit_end, tail}:
        if lower[at : at + 1] not in _FOLLOWS:
            continue
        glued = _GLUED.match(lower, at, end)
        if glued and (glued[0][0] != " " or at == numeral.end) and not _adds(glued, numeral):
            spans.append(
                Span(*glued.span()) if glued[0][0] == "+" else Span(glued.start() + 1, glued.end())
            )
            return "about" if glued[0].endswith(("odd", "ish")) else "at_least"
        first = lower[at : at + _AFTER_SPACE].lstrip(" ,\t\n\u00a0")[:1]
        cue = (_AFTER.match(lower, at, end) if first in _AFTER_FIRST else None) or (
            _AVERAGE.match(lower, at, min(end, at + 40))
            if "on average" in lower[at : at + 40]
            else None
        )
        if cue:
            word = " ".join(cue["cue"].split())
            spans.append(Span(*cue.span("cue")))
            found = AFTER[word]
            last = _LAST.match(lower, cue.end(), end) if found == "exact" else None
            found = AFTER_LAST[last["cue"]] if last else found
            return comparator if found == "exact" else found
        last = _LAST.match(lower, at, end) if lower[at + 1 : at + 2] in _STARTS else None
        if last:
            spans.append(Span(*last.span("cue")))
            return AFTER_LAST[last["cue"]]
    return comparator
