"""How a number bounds its quantity, and the words that say so."""

import re

from bot.core.figures.model import Comparator
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_hedges import AFTER, BEFORE, DOUBTS, ESTIMATES, LIMITERS, MARKS

_CUES = "|".join(re.escape(c).replace(r"\ ", r"\s+") for c in sorted(BEFORE, key=len, reverse=True))
_BEFORE = re.compile(
    rf"(?<![\w-])(?P<cue>{_CUES})\s*(?:(?:an?|the|its|their|his|her|another|additional|between|total\s+of|as\s+of|ages?|aged)\s+){{0,2}}"
    r"[\"'“‘(]?\Z"
)
_LAST_OF_CUES = frozenset(c.split()[-1].rstrip(".") for c in BEFORE)
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
    r"|(?<=maximum)\s(?:sentence|penalty|fine|age))"
)
"""Behind "minimum" and "maximum" a noun makes a term of them: "a $15 minimum wage"."""
_GLUED = re.compile(r"\+(?![\w])|-plus\b|-odd\b|\splus\b(?=\s[a-z])|\sodd\b")
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
_SPANNING = frozenset({"over", "under", "above", "below", "beyond"})
_PLACED = frozenset({"around", "over", "about", "above", "below", "under", "within", "beyond"})
_COMPARED = _PLACED | frozenset(
    "more than,less than,fewer than,higher than,greater than,larger than,lower than,smaller than,"
    "well above,well below,short of,exceeded,exceeding,exceeds,surpassed,topped".split(",")
)
"""Before "the", these compare with a number that stands fast: "more than the 270 needed"."""
_THAN = frozenset({"more than", "less than", "fewer than", "higher than", "lower than"})
"""Directly after another number, these compare: "22 % more than five years ago"."""
_MOVED_BACK = re.compile(
    r"\b(?:back|inch\w*|tick\w*|edg\w+|creep\w*|crept|nudg\w+|push\w*|driv\w+|drove|bid|mov\w+|go|come|goes|going|gone|went|comes|coming|came|drift\w*|head\w*|shot|brought|stepp\w+|ramp\w+|bump\w+|scal\w+|adds?|added|adding)\s\Z"
    r"|\b(?:brought|brings?|bringing|tak(?:es?|ing)|took|push\w*|driv\w+|drove|gets?|got|getting)\s(?:us|it|them|that|this|you|me|him|her)\s\Z"
)
_CENTRED = re.compile(
    r"\b(?:organi[sz]ed|cent(?:re|er)[sd]?|revolv\w+|built|gather\w*|wrapped|arranged)\s\Z"
)
_ARTICLED = re.compile(r"\s(?:an?|its|their|his|her)\s\Z")
_ESTIMATED = re.compile(r"\b(?P<cue>estimated)\s(?:[a-z]+\s){1,2}(?:of|at)\s(?:[a-z]+\s)?\Z")
_CAPPED = re.compile(
    r"\b(?:limits|limited|limiting|caps|capped|capping|restricts|restricted|restricting|(?:to|will|would|must|may)\s(?:limit|cap|restrict))\s(?:[a-z'’-]+\s){1,5}(?:to|at)\s(?:an?\s|just\s|only\s)?\Z"
)
_PASSED = frozenset({"passed", "passes", "crossed", "breached", "tops"})
_LASTING = frozenset({"day", "week", "month", "year", "hour"})
_LASTED = re.compile(r"\b(?:for|lasted|took|last|just|after|than|been)\s+\Z|^\s*\Z")
_MANY = 1000
_AHEAD = 24
_SINCE = re.compile(r"\s[a-z]+\s(?:after|ago|later|before|earlier)\b")
_SORTED = re.compile(
    r"\b(?:fall\w*|fell|com(?:e|es|ing)|came|group\w*|classif\w+|filed|listed|catalogu?ed|sorted|subsumed|appear\w*)\s\Z"
)
_NEARBY = re.compile(
    r"\s(?:[a-z]+\s)?(?:blocks?|points?|seats?|votes?|games?|doors?|steps?|clicks?|strokes?|shots?|delegates?|places?)\b"
)
_CODE = 3
_REACH = 60
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
    floor = max(start, before, numeral.start - _REACH)
    left = lower[floor : numeral.start]
    cue = _BEFORE.search(left) if numeral.led and _may_be_cued(left) else None
    if numeral.led and not cue:
        comparator = _from_afar(left, floor, comparator, spans)
    word = " ".join(cue["cue"].split()) if cue else ""
    if cue and floor == before and word in _THAN and left[: cue.start()].isspace():
        cue = None
    if cue:
        cut = "0" if floor > start else ""
        after = lower[numeral.end : numeral.end + _AHEAD]
        if not _idle(word, cue[0], cut + left[: cue.start()], numeral, after):
            comparator = BEFORE[word]
            if word not in LIMITERS:
                spans.append(Span(floor + cue.start("cue"), floor + cue.end("cue")))
                second = _BEFORE.search(left[: cue.start()])
                if second and _bounds_too(second, left[: cue.start()]):
                    spans.insert(0, Span(floor + second.start("cue"), floor + second.end("cue")))
            left = left[: cue.start()]
    if left.upper() != left:
        spans = _doubts(lower, left, floor, start, numeral, spans)
    comparator = _after(lower, numeral, tail, end, comparator, spans)
    if not cue and any(_ESTIMATE.match(lower, s.start) for s in spans):
        comparator = "about"
    return comparator, tuple(sorted(set(spans)))  # type: ignore[return-value]  # values of BEFORE


def _bounds_too(second: re.Match[str], left: str) -> bool:
    """Whether a cue before the cue bounds the number as well: not "adds up to over 8"."""
    word = " ".join(second["cue"].split())
    if word == "up to" and _MOVED_BACK.search(left[: second.start()]):
        return False
    return not (word in LIMITERS or word in _PLACED)


def _from_afar(left: str, floor: int, comparator: str, spans: list[Span]) -> str:
    """The comparator of words that stand apart: "estimated losses of", "limits the fee to"."""
    estimated = _ESTIMATED.search(left)
    if estimated:
        spans.append(Span(floor + estimated.start("cue"), floor + estimated.end("cue")))
        return "about"
    return "at_most" if _CAPPED.search(left) else comparator


def _may_be_cued(left: str) -> bool:
    """Whether one of the last words ends a cue; few numbers have one."""
    return not _LAST_OF_CUES.isdisjoint(_WORD.findall(left)[-5:])


def _idle(word: str, cued: str, left: str, numeral: Numeral, after: str) -> bool:
    """Whether the cue means something else here: "over two days", "under a five-year plan"."""
    if word == "past" or (word in _COMPARED and cued.rstrip().endswith("the")):
        return True
    if word in {"some", "under", "below", "above", "beyond"} and numeral.form == "rank":
        return True
    if word in _PASSED:
        return not (numeral.unit not in {"", "percent"} or numeral.scaled or numeral.value >= _MANY)
    if word == "around" and _CENTRED.search(left):
        return True
    if word in _SPANNING and _ARTICLED.search(cued) and after[:1] in {"-", "‑"}:
        return True
    if word == "up to" and _MOVED_BACK.search(left):
        return True
    if word in {"over", "under", "within", "starting from"}:
        return _spans(word, left, numeral, after)
    return word == "some" and numeral.unit == "fraction" and not numeral.shared


def _spans(word: str, left: str, numeral: Numeral, after: str) -> bool:
    """Whether the cue tells where or when it lies: "over two days", "fall under two heads"."""
    if word == "starting from":
        return numeral.unit != "percent" and len(numeral.unit) != _CODE
    if word != "over" and not numeral.unit and numeral.form == "words":
        return _SORTED.search(left) is not None or (
            word == "within" and not numeral.scaled and _NEARBY.match(after) is None
        )
    if word != "over" or numeral.age or numeral.unit not in _LASTING or _SINCE.match(after):
        return False
    return _LASTED.search(left) is None


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
            return "at_least" if "odd" not in glued[0] else "about"
        cue = _AFTER.match(lower, at, end) or (
            _AVERAGE.match(lower, at, min(end, at + 40))
            if "on average" in lower[at : at + 40]
            else None
        )
        if cue:
            word = " ".join(cue["cue"].split())
            spans.append(Span(*cue.span("cue")))
            found = AFTER[word]
            return comparator if found == "exact" else found
    return comparator
