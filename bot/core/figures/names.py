"""Whether bare digits are a year or part of a name, told from the words around them."""

import re

from bot.core.figures.nouns import is_plural
from bot.core.figures.numeral import Numeral
from bot.languages.english_names import MAKERS, OPENERS

_BEFORE = re.compile(r"([^\W\d_][\w'’&.]*|&)[\s\u00a0-]\Z")
_AFTER = re.compile(r"[\s\u00a0]([^\W\d_][\w'’-]*)(?:\s([^\W\d_][\w'’-]*))?")
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Aa]cross|[Ii]nside|[Oo]utside)\s(?:[A-Z][\w'’.-]*\s){1,3}\Z"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|before|after|early|late|mid|by|of|from|the|this|to|and|or|for"
    r"|circa|around|about|between|through|than|spring|summer|autumn|fall|winter|christmas|fiscal|year"
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
_LEVELS = re.compile(
    r"\s(?:levels?|prices|figures|elections?|season|campaign|census|budget|report|survey)\b"
)
_PEOPLE = re.compile(r"\s(?:people|persons|years?|men|women|children|soldiers|troops|dead|times)\b")
_SCORE = re.compile(r"[-–—][0-9]{1,3}(?![0-9,.%])")
_HIGHEST_SCORE = 250
_TO_MORE = re.compile(r"\s?(?:[-–]|to)\s?(?:2[2-9]|[3-9][0-9])[0-9]{2}\b")
_TITLE_CASE = re.compile(r"[\s-][A-Z0-9]")
_MODEL_BEFORE = re.compile(r"\b(?:the|an?|own|new|and|its|old|first)\s\Z")
_MODEL_AFTER = re.compile(r"\s[A-Z][^\W\d_]+(?:\s[^\W\d_]+){0,2}")
_RANGE = re.compile(r"\s?[-–]\s?[0-9]")
_AIRLINERS = frozenset(range(707, 788, 10))
_PLURAL_NEXT = re.compile(r"\s[a-z]+(?:s|people|men|women|children)\b")
_EARLIEST, _LATEST = 1000, 2199
_MODERN = (1900, 2035)
_PERIOD = re.compile(r"\s(?:day|week|month|quarter|second|minute|night)\b(?!-)")


def is_year(text: str, lower: str, numeral: Numeral) -> bool:
    """Whether a bare number of four digits is a year ("in 2018", "the 2014 protests")."""
    if not numeral.plain or numeral.end - numeral.start != 4 or numeral.mark:
        return False
    if numeral.unit and not (
        _MODERN[0] <= numeral.value <= _MODERN[1] and _PERIOD.match(lower, numeral.end)
    ):
        return False
    if not _EARLIEST <= numeral.value <= _LATEST:
        return False
    left = lower[max(0, numeral.start - 16) : numeral.start]
    right = lower[numeral.end : numeral.end + 40]
    modern = _MODERN[0] <= numeral.value <= _MODERN[1]
    if _SURE_AMOUNT.search(left) or _TO_MORE.match(right):
        return False
    word = _AFTER.match(text, numeral.end)
    plural = word is not None and (
        is_plural(word[1]) or (word[2] is not None and word[1].islower() and is_plural(word[2]))
    )
    if modern and _LEVELS.match(right):
        return True
    if _PEOPLE.match(right):
        return bool(modern and re.search(r"\b(?:in|since|the)\s\Z", left))
    if plural and word and word[1].islower():
        if _AMOUNT_BEFORE.search(left):
            return False
        return bool(_STRONG_YEAR.search(left)) or (modern and bool(_YEAR_BEFORE.search(left)))
    if modern:
        return True
    if _AMOUNT_BEFORE.search(left):
        return False
    return bool(_YEAR_BEFORE.search(left)) or numeral.value >= 1500


def is_model(text: str, numeral: Numeral) -> bool:
    """Whether bare digits begin a product's name: "the 787 Dreamliner", "and 11 Pro Max"."""
    if numeral.form != "digits" or not numeral.plain or numeral.unit or numeral.mark:
        return False
    if numeral.value in _AIRLINERS and not _PLURAL_NEXT.match(text, numeral.end):
        return True
    if numeral.value >= 1000 or not _MODEL_BEFORE.search(
        text[max(0, numeral.start - 8) : numeral.start]
    ):
        return False
    following = _MODEL_AFTER.match(text, numeral.end)
    return following is not None and not any(is_plural(w) for w in following[0].split())


def is_name(text: str, numeral: Numeral) -> bool:
    """Whether the number belongs to a name: "Studio 54", "Boeing 737 jets", "the S&P 500"."""
    start = numeral.start
    before = _BEFORE.search(text[max(0, start - 32) : start])
    if numeral.form != "digits" or not numeral.plain or numeral.mark or before is None:
        return False
    if _SCORE.match(text, numeral.end) and numeral.value <= _HIGHEST_SCORE:
        return False
    word = before[1]
    if text[start - 1] == "-":
        return word.lower() not in {"minus", "then", "now", "to", "mid", "and", "or"}
    if word == "&" or not word[0].isupper() or word.lower().rstrip(".") in OPENERS:
        return False
    if word.endswith(".") and len(word) > 3:
        return False
    if word.lower() in MAKERS:
        return True
    after = _AFTER.match(text, numeral.end)
    if numeral.unit or numeral.unit_end > numeral.end:
        return False
    if after is None and _RANGE.match(text, numeral.end) and _opens(text, start, word):
        return False
    if after is None or not after[1].islower():
        return True
    counted = is_plural(after[1]) or (after[2] is not None and is_plural(after[2]))
    if not counted:
        return True
    return not (_PLACE.search(text[max(0, start - 48) : start]) or _opens(text, start, word))


def _opens(text: str, start: int, word: str) -> bool:
    """Whether ``word`` begins its sentence, so that its capital says nothing."""
    left = text[max(0, start - len(word) - 4) : start - len(word) - 1].rstrip(" \"'“‘(")
    return not left or left[-1] in ".!?\n"


def is_inside_word(text: str, numeral: Numeral) -> bool:
    """Whether the number is glued to a word or is the end of a name ("M5S", "the Kick Six win")."""
    start = numeral.start
    if text[numeral.unit_end : numeral.unit_end + 1].isalnum():
        return True
    if numeral.form != "words":
        return False
    if text[start - 1 : start] in {"-", "‑"} and text[max(0, start - 2) : start - 1].isalpha():
        return True
    if start == 0 or not text[start].isupper():
        return False
    before = _BEFORE.search(text[max(0, start - 32) : start])
    if (
        before is None
        or not before[1][0].isupper()
        or before[1][-1] == "."
        or before[1].lower() in OPENERS
    ):
        return False
    return _TITLE_CASE.match(text, numeral.end) is None
