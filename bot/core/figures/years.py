"""Whether four bare digits are a year, told from the words around them."""

import re

from bot.core.figures.nouns import is_plural
from bot.core.figures.numeral import Numeral

_AFTER = re.compile(r"[\s\u00a0]([^\W\d_][\w'’-]*)(?:\s([^\W\d_][\w'’-]*))?")
_LEVELS = re.compile(
    r"\s(?:levels?|prices|figures|elections?|season|campaign|census|budget|report|survey)\b"
)
_PEOPLE = re.compile(r"\s(?:people|persons|years?|men|women|children|soldiers|troops|dead|times)\b")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|before|after|early|late|mid|by|of|from|the|this|to|and|or|for"
    r"|circa|any|every|each|likely|potential|around|about|between|through|than|spring|summer|autumn|fall|winter|christmas|fiscal|year"
    r"|[a-z]+['’]s)[\s-]+\Z|[(,;:'’]\s?\Z|[a-z]ing\s\Z"
)
_AMOUNT_BEFORE = re.compile(
    r"\b(?:more\sthan|less\sthan|fewer\sthan|at\sleast|up\sto|nearly|almost|over|average\sof|total\sof"
    r"|roughly|approximately|some|estimated|around|about|only|just|exactly|record)\s\Z"
)
_SURE_AMOUNT = re.compile(
    r"\b(?:more\sthan|less\sthan|fewer\sthan|at\sleast|up\sto|nearly|almost|average\sof|total\sof"
    r"|as\smany\sas|roughly|approximately|(?:an|the)\sestimated)\s\Z"
)
_STRONG_YEAR = re.compile(
    r"\b(?:in|since|until|during|before|after|the|this|early|late|by|['’]s|s['’])\s\Z"
)
_LONGEST = 4
_NAMED_YEAR = re.compile(r"\b(?:in|since|of|by|until|from|after|before)\sthe\syear\s\Z")
_SINCE = re.compile(r"\bsince\s(?:at\sleast|about|around)\s\Z")
_TO_MORE = re.compile(r"\s?(?:[-–]|to)\s?(?:2[2-9]|[3-9][0-9])[0-9]{2}\b")
_EARLIEST, _LATEST = 1000, 2199
_SURELY_YEAR = 1500
_SURE_YEAR = re.compile(r"\b(?:in|since|the)\s\Z")
_MODERN = (1900, 2035)
_ROUND = 50
"""A modern year that no round number looks like stays a year before a plural: "2013 remarks"."""
_PERIOD = re.compile(r"\s(?:day|week|month|quarter|second|minute|night|season)\b(?!-)")
_EARLY_LENGTH = 3
_EARLY_BEFORE = re.compile(
    r"\b(?:in|since|until|till|before|after|by|from|to|ca?\.|circa|around|year)\s(?:about\s|around\s)?\Z|[-–]\s?\Z|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\Z"
)
_EARLY = re.compile(
    r"\b(?:emperors?|bishops?|century|centuries|monks?|monastery|romans?|dynasty|empire|saints?|caliphs?|pope|abbot|b\.?c\.?e?|a\.?d|martyr\w*|reigned?|legion|kings?)\b"
)
_EARLY_REACH = 300
_PLURAL_VERB = re.compile(r"\s(?:were|are|have|voted)\b")


def is_year(text: str, lower: str, numeral: Numeral) -> bool:
    """Whether a bare number of four digits is a year ("in 2018", "the 2014 protests")."""
    if not numeral.plain or numeral.mark or numeral.end - numeral.start > _LONGEST:
        return False
    if _NAMED_YEAR.search(lower[max(0, numeral.start - 20) : numeral.start]):
        return not numeral.unit
    if numeral.end - numeral.start == _EARLY_LENGTH:
        return _is_early(text, lower, numeral)
    if numeral.end - numeral.start != _LONGEST:
        return False
    modern = _MODERN[0] <= numeral.value <= _MODERN[1]
    if numeral.unit and not (modern and _PERIOD.match(lower, numeral.end)):
        return False
    if not _EARLIEST <= numeral.value <= _LATEST:
        return False
    left = lower[max(0, numeral.start - 16) : numeral.start]
    right = lower[numeral.end : numeral.end + 40]
    if _SINCE.search(left):
        return True
    if _SURE_AMOUNT.search(left) or _TO_MORE.match(right):
        return False
    if not modern and _PLURAL_VERB.match(right) and not left.endswith(("in ", "since ")):
        return False
    return _is_year_before(text, left, right, numeral, modern=modern)


def _is_early(text: str, lower: str, numeral: Numeral) -> bool:
    """Whether three digits are a year, told by who lived then: "In 348 the monk died"."""
    start, end = numeral.start, numeral.end
    if numeral.unit or text[start] == "0" or _is_counting(text, end):
        return False
    left = lower[max(0, start - 16) : start]
    if left.endswith("-") or _EARLY_BEFORE.search(left) is None:
        return False
    near = lower[max(0, start - _EARLY_REACH) : end + _EARLY_REACH]
    return len(_EARLY.findall(near)) > 1


def _is_year_before(text: str, left: str, right: str, numeral: Numeral, *, modern: bool) -> bool:
    """Decide by what follows: levels, people, a plural noun, or nothing of the kind."""
    if modern and _LEVELS.match(right):
        return True
    if _PEOPLE.match(right):
        return modern and _SURE_YEAR.search(left) is not None
    said = _YEAR_BEFORE.search(left) is not None
    if _AMOUNT_BEFORE.search(left) and (not modern or _is_counting(text, numeral.end)):
        return False
    if _is_counting(text, numeral.end):
        if modern and numeral.value % _ROUND and not _AMOUNT_BEFORE.search(left):
            return True
        return _STRONG_YEAR.search(left) is not None or (modern and said)
    return modern or said or numeral.value >= _SURELY_YEAR


def _is_counting(text: str, end: int) -> bool:
    """Whether a plural noun in lower case follows, perhaps after one modifier."""
    word = _AFTER.match(text, end)
    if word is None or not word[1].islower():
        return False
    return is_plural(word[1]) or (word[2] is not None and is_plural(word[2]))
