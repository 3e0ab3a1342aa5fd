"""Numbers that are no figure to a reader, or a lesser one: how much each loses in the ranking.

A pronoun ("the two"), what a writer counts off ("two realities"), a figure of speech ("100 percent
sure"), the name of a coin or note ("$20 bills"): a digest is better without them. A number that is
denied, of years ago, or the bound of a group another number tells of, gives way to others.
"""

import re
from bisect import bisect_left
from typing import Final

from bot.core.figures.model import Figure
from bot.core.spans import Span
from bot.languages.english_nouns import STATES
from bot.languages.english_trifles import ANYBODY, OPPONENTS, POINTS, RELATIVES, RESOLVES

NONE: Final = 3.0
"""More than any figure has: it is not shown."""

_LESS: Final = 0.4
_MUCH_LESS: Final = 0.8
_POINTED = re.compile(r"\b(?:the|these|those|both|between|other|us|you|them)\s\Z", re.IGNORECASE)
_OF_THEM = re.compile(r"\sof\s(?:them|us|you|those|these|whom|which)\b")
_OWNED = re.compile(
    r"\b(?:wife|husband|wives|married|his|her|my|our|their|has|have|had)(?:\sand|\swith)?\s\Z",
    re.IGNORECASE,
)
_RESOLVED = re.compile(rf"\s(?:{'|'.join(RESOLVES)})\b", re.IGNORECASE)
_CASH = re.compile(r"(?:-dollar)?\s(?:bank\s?)?(?:bill|note|coin)s?\b")
_DENOMINATIONS = frozenset({1, 2, 5, 10, 20, 50, 100, 200, 500, 1000})
_LISTED = re.compile(r"\b(?:another|one|a second|the second|the first)\b", re.IGNORECASE)
_BY = re.compile(r"\bby\s(?:the\s)?\Z", re.IGNORECASE)
_BOUND = re.compile(r"\sor\s(?:less|more|older|younger|over|under|above|below|fewer)\b")
_DENYING = re.compile(
    r"(?:(?:\b(?:do|does|did|is|are|was|were|will|would|has|have|had|can|could|should|may|might)\s)?"
    r"\b(?:not|never)|n['’]t|\b(?:no\slonger|neither|nor))\s(?:[^,;:.?!—–()\n]*\s)?\Z",
    re.IGNORECASE,
)
_NO = ("not", "n't", "n’t", "never", "no longer", "neither", "nor ")
_NOT_DENIED = re.compile(
    r"\b(?:but|until|because|although|though|while|unless|before|after|when|only|just|mention|who|which"
    r"|where|what|how|why|whether|question|among|if|more|less|surprising\w*|unlike)\b|\bor\snot\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[12][90]\d\d(?<=(?:19|20)\d\d)(?<![\d$€£.,-]\d{4})(?![\d%]|[.,-]\d)")
_AHEAD = re.compile(
    r"\b(?:by|until|till|before|through|will|would|could|may|might|shall|next|coming|future|project\w*"
    r"|expect\w*|forecast\w*|target\w*|plan\w*|predict\w*|estimat\w*)\b|[’']ll\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:(?:from|than|over|versus|compared\s(?:to|with)|against|were|was)\s(?:in\s)?(?:\w+\s)?"
    r"|since\s[^,;.]*)\Z",
    re.IGNORECASE,
)
_MARGIN = re.compile(
    r"\b(?:margins?\sof\s(?:sampling\s)?error|sampling\serror|(?:credibility|confidence)\sinterval)\b"
)
_BEHIND = re.compile(rf"\s(?:\w+\s)?(?:who|{'|'.join(sorted(STATES))})\b")
_BASE = re.compile(
    r"\b(?:out|poll|survey|sample)\sof\s(?:about\s|some\s|nearly\s|the\s|more\sthan\s)*\Z",
    re.IGNORECASE,
)
_SHARE_OF_SHARE = re.compile(r"\sof\s(?:those|these|them|whom|which)\b")
_ATTRIBUTE = re.compile(r"\ban?\s\Z", re.IGNORECASE)
_ITEMS = re.compile(r"\s(?!less\b|plus\b|was\b|is\b|has\b)[a-z]{3,}s\b")
_IN_BRACKET = re.compile(r"\d[\w%.,]*(?:\s[\w%.,]+){0,5}\s\([^()]*\Z")
_OF_A_PEOPLE = re.compile(r"\s[A-Z][a-z]+(?:an|sh|se|ch)\b")
_COMMA = re.compile(r",\s")
_CLAUSE = re.compile(r"[;:—–()\n]|, (?:and|but|while|who|which|as|when|whose)\b|\b(?:and|but)\s")
_FEW: Final = 3
_SMALL_MONEY: Final = 10
_COUNTED_OFF: Final = 12
_LONGEST_LIST: Final = 30
_OLDEST: Final = 110
_TOP = re.compile(r"\btop[\s-]\Z", re.IGNORECASE)
_REACH: Final = 60
_YEARS_AGO: Final = 2
_NOTED: Final = 1.0
_NOTE = re.compile(
    r"\W{0,3}(?:(?:editor|author|publisher)s?[’']?s?[’']?\snotes?|notes?\sto\seditors?|disclosure|disclaimer)\b",
    re.IGNORECASE,
)


def loss(text: str, figure: Figure, sentence: Span, years: "Years") -> float:
    """How much less than others a figure is worth showing.

    Args:
        text: the document.
        figure: the figure.
        sentence: where its sentence stands.
        years: those of the document.
    """
    before = text[max(sentence.start, figure.span.start - _REACH) : figure.span.start]
    after = text[figure.span.end : min(sentence.end, figure.span.end + _REACH)]
    if is_none(figure, before, after):
        return NONE
    lost = _NOTED if _NOTE.match(text, *sentence) else 0.0
    if figure.vague and figure.kind == "count" and figure.counted is None:
        lost += _LESS
    if figure.kind == "count":
        lost += _pointed(figure, before, after)
        lost += _LESS * _is_rest_or_base(figure, before, after)
    elif _BOUND.match(after) and any(map(str.isdigit, text[sentence.start : figure.span.start])):
        lost += _LESS
    if figure.kind == "money":
        lost += _MUCH_LESS * _is_price_in_passing(figure, before, after)
    if "(" in before or figure.kind == "percent":
        lost += _LESS * _is_part(figure, before, after)
    beside = before + after
    if ("error" in beside or "interval" in beside) and _MARGIN.search(beside):
        lost += _MUCH_LESS
    if denial(text, sentence, _bounded_from(text, figure)) is not None:
        lost += _LESS
    if _is_of_years_ago(text, figure, sentence, years):
        lost += _LESS
    return lost


def is_note(text: str, sentence: Span) -> bool:
    """Whether a sentence is an editor's note on the text, and not of it."""
    return _NOTE.match(text, sentence.start, sentence.end) is not None


def is_none(figure: Figure, before: str, after: str) -> bool:
    """Whether a number tells no quantity of anything.

    Args:
        figure: the number.
        before: what stands before it in its sentence.
        after: what stands after it in its sentence.
    """
    value = figure.value
    if value is None:
        return False
    if figure.kind == "percent":
        listed = figure.unit == "fraction" and not after.startswith(" of ")
        return bool(
            (
                value >= 100
                and figure.unit == "percent"
                and (_RESOLVED.match(after) or _OF_A_PEOPLE.match(after))
            )
            or (listed and figure.text.lower().startswith("a ") and _LISTED.search(before))
        )
    if figure.kind == "money":
        return value in _DENOMINATIONS and _CASH.match(after) is not None
    if figure.kind != "count":
        return False
    if figure.counted_span is None and value <= _COUNTED_OFF and _POINTED.search(before):
        # "The two", whatever was counted before; but "the two killed" are two people.
        return after.strip().partition(" ")[0].strip(",.;:") not in STATES
    if figure.counted is None:
        aged = value <= _OLDEST and before.endswith(", now ")
        named = (
            aged or _TOP.search(before) or not any(map(str.isalpha, before + figure.text + after))
        )
        return bool(named or (figure.text.lower() == "dozen" and _BY.search(before)))
    if value <= _COUNTED_OFF and _POINTED.search(before) and _OF_THEM.match(after):
        return True
    if figure.counted in POINTS and value <= _LONGEST_LIST:
        return True
    return value == 1 and figure.comparator == "more_than"


def denial(text: str, sentence: Span, at: int) -> int | None:
    """Where the word begins that denies the number at ``at``: "isn't going to send 3"; or None."""
    floor = max(sentence.start, at - _REACH)
    left = text[floor:at].lower()
    if not any(word in left for word in _NO):
        return None
    found = _DENYING.search(text, floor, at)
    if found is None or _NOT_DENIED.search(text, found.start(), at):
        return None
    blank = text.rfind(" ", floor, found.start() + 1) + 1  # "n't" begins inside its word
    return max(floor, blank)


def _bounded_from(text: str, figure: Figure) -> int:
    """Where the number begins with the hedge right before it ("no more than")."""
    if figure.hedge_spans:
        hedge = figure.hedge_spans[0]
        if hedge.start < figure.span.start and text[hedge.end : figure.span.start].isspace():
            return hedge.start
    return figure.span.start


class Years:
    """The years that a text names, and the one that it is of.

    Args:
        text: the text.
        published: the year of its date, or None.
    """

    def __init__(self, text: str, published: int | None) -> None:
        named = [(int(found[0]), found.start()) for found in _YEAR.finditer(text)]
        self._places = [place for _, place in named]
        self.newest = published
        if published is None:
            behind = (
                year
                for year, place in sorted(named, reverse=True)
                if not _AHEAD.search(text, max(0, place - _REACH), place + 4 + _REACH)
            )
            self.newest = next(behind, None)
        self._oldest = min(named, default=(0, 0))[0]

    def are_near(self, start: int, end: int) -> bool:
        """Whether any stands between two places, if one of them is of years ago at all."""
        if self.newest is None or self._oldest > self.newest - _YEARS_AGO:
            return False
        n = bisect_left(self._places, start)
        return n < len(self._places) and self._places[n] < end


def _pointed(figure: Figure, before: str, after: str) -> float:
    """How much a count of few loses that points to what is known, or tells of it in passing."""
    if figure.value is None or figure.value > _FEW:
        return 0.0
    if figure.counted in RELATIVES and _OWNED.search(before):
        return _MUCH_LESS
    if figure.counted in ANYBODY and _POINTED.search(before) and not _BEHIND.match(after):
        return _MUCH_LESS
    if _POINTED.search(before) or after.startswith(" of the ") or figure.counted in OPPONENTS:
        return _LESS
    return 0.0


def _is_rest_or_base(figure: Figure, before: str, after: str) -> bool:
    """Whether it is the rest of a list ("and 4 other towns"), or what another is a part of."""
    if after.startswith((" other ", " others")):
        return True
    of = (figure.value or 0.0) > _COUNTED_OFF and " of " in before
    return of and _BASE.search(before) is not None


def _is_part(figure: Figure, before: str, after: str) -> bool:
    """Whether it is a part of a part, or stands with more words in a bracket behind a number."""
    if figure.kind == "percent" and after.startswith(" of ") and _SHARE_OF_SHARE.match(after):
        return True
    return "(" in before and after[:1] != ")" and _IN_BRACKET.search(before) is not None


def _is_price_in_passing(figure: Figure, before: str, after: str) -> bool:
    """Whether a few coins only tell of what sort something is: "a $4 soup", "$5 gifts"."""
    if figure.value is None or figure.value > _SMALL_MONEY:
        return False
    sort = _ATTRIBUTE.search(before) is not None and after[1:2].islower()
    return figure.per is None and (sort or _ITEMS.match(after) is not None)


def _is_of_years_ago(text: str, figure: Figure, sentence: Span, years: "Years") -> bool:
    """Whether the years beside it, in its clause, all lie some years before the document's."""
    start = max(sentence.start, figure.span.start - 2 * _REACH)
    end = min(sentence.end, figure.span.end + 2 * _REACH)
    if years.newest is None or not years.are_near(start, end):
        return False
    for cut in _CLAUSE.finditer(text, start, figure.span.start):
        start = cut.end()
    stop = _CLAUSE.search(text, figure.span.end, end) or _COMMA.search(text, figure.span.end, end)
    end = stop.start() if stop else end
    beside = [
        int(found[0])
        for found in _YEAR.finditer(text, start, end)
        if not _OPEN.search(text, max(start, found.start() - _REACH), found.start())
    ]
    return bool(beside) and max(beside) <= years.newest - _YEARS_AGO
