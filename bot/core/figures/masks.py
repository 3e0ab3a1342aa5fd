"""What looks like a number and is no figure: dates, times, ordinals, identifiers, list numbers."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from bot.core.figures.dates import find_dates
from bot.core.spans import Span
from bot.languages.english_names import DESIGNATORS, PERIODIC, STREETS
from bot.languages.english_numbers import ONES, ORDINALS, TENS

_ANY = rf"(?:[0-9]+[a-z]?|(?:{'|'.join(w for w in ONES if w != 'zero')}))"
_KEPT = "|".join(d for d in DESIGNATORS if d not in PERIODIC)
_PLURAL = r"(?:[\s-][a-z-]+){0,2}?[\s-](?:[a-z]{2,}s|feet|people|men|women|children)\b"
# "building 152 homes", "the day marks four weeks", "to train 500 guards": verbs, no names.
_NO_VERB = (
    rf"(?!(?:building|marks|forms|trains|orders|measures|questions|posts|stages|rules|types|models|exits|warrants)\s{_ANY}{_PLURAL})"
    rf"(?!(?<=\bto\s)(?:train|form|mark|order|post|measure|question|stage|model|box|title|exit|warrant)\s{_ANY}{_PLURAL})"
)
_MASK = re.compile(
    # addresses on the net and telephone numbers
    r"(?:https?://|www\.)\S{1,2000}|@[\w.]+|\+[0-9][0-9\s().-]{7,20}[0-9]"
    r"|(?<![\w-])(?:1-)?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}(?![\w-])"
    r"|\b(?:call|dial|dialled|dialed|phone|tel\.?|telephone|text)(?:ed|ing)?:?\s[0-9][0-9\s-]{1,14}[0-9]\b"
    r"|(?<![\w.,-])(?<![0-9]\s)0[1-9][0-9]{1,3}[\s-][0-9]{3,4}(?:[\s-]?[0-9]{3,4})?(?![\w-])|\b911\s(?:calls?|operators?|dispatch\w*)\b"
    # book numbers, formations, time zones, places on the globe, verses, sizes
    r"|(?<![\w-])[0-9]{1,9}(?:-[0-9]{1,9}){2,6}(?:-x)?(?![\w-])|\b(?:utc|gmt)\s?[-+−–±]\s?[0-9]{1,2}(?::?[0-9]{2})?(?![0-9])"
    r"|(?<![\w.,])[0-9]{1,3}(?:[.,][0-9]{1,6})?\s?[°º]\s?(?:[0-9]{1,2}(?:[.,][0-9]{1,6})?\s?['’′]\s?"
    r"(?:[0-9]{1,2}(?:[.,][0-9]{1,6})?\s?(?:[\"”″]|''|’’)\s?)?)?[nsew]\b"
    r"|(?<![\w.,])[0-9]{1,3}[x×][0-9]{1,4}(?![0-9^])(?=m?\b)|\b7[0-8]7-(?:max\b|[0-9]{1,3}(?:er|lr|f)?\b)"
    # versions, letters and digits in one word
    r"|\b(?:version|release|build|revision)s?\s[0-9]{1,4}(?:\.[0-9]{1,5}){1,4}\b|\bgroup\sof\s(?:[0-9]{1,2}|five|seven|eight|ten|twenty)\b(?!\s(?:[a-z-]+\s)?[a-z]+s\b)"
    r"|(?<![\w.])v?[0-9]{1,9}(?:\.[0-9]{1,9}){2,8}(?!\w)"
    rf"|\b(?!(?:minus|then|now|to|to-be|and|or|than|of|plus|from|over|under|about)-)[a-z]+[-‑][0-9]+[a-z]?\b(?!,[0-9]|[-\s]?year)"
    # ordinals and parts of play
    r"|(?<![\w.])[0-9]{1,9}(?:,[0-9]{3}){0,4}(?:st|nd|rd|th)\b"
    rf"|\b(?:{'|'.join(TENS)})[\s-](?:{'|'.join(ORDINALS[:9])})\b"
    r"|\b(?:first|second|other|latter|last|final|opening|this|that|each|top|bottom|upper|lower"
    r"|better|northern|southern|eastern|western)[\s-]half\b|\b(?:in|centre|center)[\s-]half\b(?!\sof\b)"
    r"|\bhalf-(?!hour|mile|day|century|million|billion|dozen|year|inch|point|percent|ton|pound|metre|meter)"
    r"|\bhalf\s(?:time|way|brother|sister|term|board|marathon)\b"
    # numbers that name a thing: "Article 5", "day five", "posts 542 and 543", "no. 7", "#4"
    rf"|\b{_NO_VERB}(?:{_KEPT})(?:s?\s|s?\.\s?){_ANY}\b(?![%]|[,.][0-9]|[-\s](?:year|day|hour|month|minute|week)s?\b)"
    r"(?:\s?(?:,|and|to|or|[-–&])\s?[0-9]+\b(?!%|[,.][0-9])){0,12}"
    rf"|(?<!this\s)(?<!last\s)(?<!each\s)(?<!next\s)(?<!that\s)(?<!\bthe\s)(?<!per\s)(?<!\ba\s)(?<!one\s)(?<!every\s)(?<!same\s)"
    rf"(?<!past\s)(?<!a\s)(?<!first\s)(?<!previous\s)\b(?:{'|'.join(sorted(PERIODIC))})\s{_ANY}\b(?![%]|[,.][0-9]|\s?[-–][a-z])"
    rf"(?!\s(?!of\b|in\b|and\b|at\b|on\b|as\b|when\b|with\b|for\b|the\b|was\b|is\b|has\b|had\b)[a-z])"
    r"|\[[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,12}\]|\bpp?\.\s?[0-9]+"
    r"|#\s?[0-9]+|§{1,2}\s?[0-9]+|№\s?[0-9]+"
    # idioms
    r"|\bcovid\s?[-‑]\s?19\b|\bbaker['’]s\sdozen\b|\bone\s(?:another|by\sone)\b|\bnumber\sone\b|\b24/7\b|\b50[-/\s]50\b|\btwo-way\b|\bone-(?:way|off|time|sided)\b"
    r"|\bhigh[\s-]five\b|\bcatch-22\b|\bbig\s(?:ten|12|ten)\b|\bback\sto\ssquare\sone\b"
)
_ITEM = re.compile(r"\s*(?:[(\[]?[0-9]{1,3}[.)\]](?=\s|\Z)|[0-9]{1,3}\s*\Z)")
_INLINE = re.compile(r"(?:^|[\s,;:.])(?P<n>[0-9]{1,2})\)\s")
_BRACKETED = 60
"""How far back an open bracket is looked for before "2)" counts as the mark of a list item."""
_STREET = re.compile(
    r"(?<![\w.,$€£])[0-9]{1,5}[A-Z]?(?:[-–][0-9]{1,5})?\s"
    r"(?:[NSEW]\.?\s|[0-9]{1,3}(?:st|nd|rd|th)\s|[A-Z][\w.]*\s){1,3}"
    rf"(?:{'|'.join(s.title() for s in STREETS)})\b"
    r"|(?<![\w.,$€£])[0-9]{1,4}(?:\s?[-–]\s?[0-9]{1,4})?\s(?:Ave|Rue|Avenue)\s[A-Z]"
)


class Masks:
    """Places to leave out, for quick look-up."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Merge ``spans``, in any order, overlapping or not."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(spans):
            if self.ends and start < self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            else:
                self.starts.append(start)
                self.ends.append(end)

    def over(self, start: int, end: int) -> int | None:
        """Where the first mask that meets ``start``..``end`` ends, or None."""
        n = bisect_right(self.starts, start) - 1
        for at in (n, n + 1):
            if 0 <= at < len(self.starts) and self.starts[at] < end and start < self.ends[at]:
                return self.ends[at]
        return None


def find_masks(text: str, lower: str, start: int, end: int) -> Masks:
    """Find what is no figure in one paragraph; ``lower`` is ``text`` in lower case."""
    spans = list(find_dates(text, lower, start, end))
    spans += [Span(*match.span()) for match in _MASK.finditer(lower, start, end)]
    spans += [Span(*match.span()) for match in _STREET.finditer(text, start, end)]
    spans += [
        Span(*match.span("n"))
        for match in _INLINE.finditer(lower, start, end)
        if "(" not in lower[max(start, match.start() - _BRACKETED) : match.start()]
    ]
    item = _ITEM.match(lower, start, end)
    if item:
        spans.append(Span(*item.span()))
    return Masks(spans)
