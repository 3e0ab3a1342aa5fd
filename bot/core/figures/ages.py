"""Numbers that say how old somebody is without the word "old"."""

import re

from bot.core.alternation import at_word
from bot.core.figures.numeral import Numeral
from bot.languages.english_speech import PEOPLE_NOUNS
from bot.languages.english_units import PERIODS

_COUNT = r"one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}"
_AGED = re.compile(
    r"\b(?:(?:aged|ages?|turn(?:s|ed|ing)?|(?:died|dies|die|dying|(?<!\bthe\s)dead)\sat|as\s(?:young|old)\s(?:as|at))\s(?:of\s|between\s|from\s|about\s|around\s|just\s|only\s|at\s|[0-9]{1,2}(?:,|,?\s(?:and|or))\s)*"
    r"|(?:average|mean|median|minimum|maximum|retirement|pension|voting|drinking|driving|legal|school)\sage\s(?:[a-z'’-]+\s){0,6}(?:is|was|of|at|to|from)\s(?:about\s|around\s|just\s|only\s)*"
    r"|ages?(?:\s\(|:\s))\Z"
)
_SENIOR = re.compile(r"\b(?:older|younger)\sthan\s(?:about\s)?\Z")
_AT = re.compile(r"\bat\s(?:just\s|only\s)?\Z")
_AT_THAT = re.compile(r",\s(?:he|she|i)\b")
_IN_LIFE = re.compile(
    r"\b(?:(?:he|she|who|i)\s(?:had\s|was\s|then\s)?(?:first\s)?(?:came|went|moved|joined|began|started|left|fled|became|won|met|learned|learnt|lost|took|made|signed|enlisted|emigrated|orphaned|widowed)"
    r"|left\s(?:school|home)|married|retired|orphaned|widowed|enlisted|emigrated)\b(?:\s[^\s.;,]{1,20}){0,6}?\sat\s(?:just\s|only\s)?\Z"
)
"""What somebody did, whose age follows: "she left school at 13"."""
_IN_LIFE_ENDS = re.compile(r"\s?(?:[.,;)]|\Z)|\s(?:and|with|but|after|because|to|when)\b")
_OF_THEM = re.compile(
    r"(?:\b(?:of\s(?:them|whom|those|us|these)|child|anyone|someone|somebody|nobody|no\sone)\s(?:(?:are|were|is|was|who\sare|who\sis)\s)?|(?:%|per\s?cent)\s(?:are|were|was|is)\s)(?:aged\s)?(?:over|under|above|below)\s\Z"
)
_OVER = ("over ", "under ", "above ", "below ")
_BOUNDS = (*_OVER, "er than ", "age of ")
_GROUP = re.compile(r"[\s-]age[\s-](?:groups?|brackets?|ranges?|bands?|cohorts?)\b")
_OF = re.compile(
    rf"\b(?:an?|the|{_COUNT})\s(?:[a-z]+\s)?(?:boys?|girls?|youths?|teenagers?|pensioners?|sons?|daughters?|lads?|man|woman|widow(?:er)?|child)"
    r"\sof\s(?:about\s|just\s|only\s|[0-9]{1,2}\sand\s)?\Z"
)
"""Whose age follows: "two boys of 12 and 15"."""
_OF_ENDS = re.compile(
    r"\s?(?:[.,;:)]|\Z)|\s(?:and\s[0-9]{1,2}\b|who|was|were|is|are|has|had|from)\b"
)
_THEN = re.compile(r"[A-Z][\w.'’-]+,\s(?:then|now)\s\Z")
_OR_OLDER = re.compile(r"\s(?:or|and)\s(?:older|younger)\b")
_WILL_BE = re.compile(
    r"\b[A-Z][\w.'’-]+\s(?:will|would)\s(?:soon\s|then\s)?be\s\Z|\b(?:Mr|Mrs|Ms|Miss)\.?\s[A-Z][\w.'’-]+\s(?:is|was)\s\Z"
)
_NAMED = re.compile(r"[A-Z][\w.'’-]+\s?,\s\Z")
_CLOSES = re.compile(r"\s?[,;.)―—–]|\s(?:and|of|from|who)\b|\s?\Z")
_WAS = re.compile(
    r"\b(?:who|he|she|i|they)\s(?:is|was|were|am|are|will\sbe|would\sbe|turns|turned|already\swas)\s(?:only\s|just\s|about\s|around\s|nearly\s|almost\s|already\s|now\s|then\s|at\sleast\s)?\Z"
)
_FAMILY = re.compile(
    r"\b(?:my|his|her|their|our|the|whose)\s(?:[a-z]+\s)?(?:bride|wife|husband|son|daughter|mother|father|brother|sister|boy|girl|baby|grandson"
    r"|granddaughter)\s(?:is|was)\s(?:only\s|just\s|now\s)?\Z"
)
_NAME = re.compile(r"[A-Z][\w’'-]+\s\(\Z")
_PERSON = re.compile(r"[A-Z][\w’'-]+\s[A-Z][\w’'-]+\s\(\Z")
_TOLD = re.compile(
    r"\b(?:says?|said|tells?|told|explains?|adds?|asks?|recalls?|named|aged|of|by)\s(?:[a-z]+\s){0,3}[A-Z][\w’'-]+\s[A-Z][\w’'-]+\s\(\Z"
)
_BY_BRACKET = re.compile(r"\),?\s(?:an?|the|of|from|who|said|says|told|was|died)\b")
_ADULT = 16
"""A number in brackets after a name is also a goal, a shirt or a seat; those are mostly lower."""
_ENDS = re.compile(
    r"\s?(?:[,;.)]|\Z)|\s(?:[a-z]+ing|now|then|today|already|when|and|at\sthe|but|or|in|on|this|next|last|is|was|were|are|has|had|can|must|will)\b"
)
_PEOPLE = at_word(
    rf"{people}\s"
    for people in """
    people those children adults voters women men anyone everyone kids girls boys residents
    americans persons citizens users drivers pupils players patients workers students applicants
    teenagers members blacks whites hispanics latinos males females respondents democrats
    republicans independents
    """.split()
)
_RANGED = re.compile(rf"{_PEOPLE}\Z")
_YOUNG, _OLD = 10, 100
_BRACKET = re.compile(
    rf"{_PEOPLE}(?:(?:who\s)?(?:was|were|are|is)\s)?"
    r"(?:under|over|above|below|older\sthan|younger\sthan)\s(?:the\sage\sof\s)?\Z"
)
_EXTREME = re.compile(
    r"\bthe\s(?:oldest|youngest|eldest)(?:\s[a-z]+){0,3}\s(?:is|was|were|being)\s(?:only\s|just\s)?\Z"
)
_MUST = re.compile(
    r"\b(?:applicants?|candidates?|volunteers?|players?|drivers?|members?|you|they|he|she)\s(?:must|should|have\sto)\sbe"
    r"\s(?:at\sleast|over|under|older\sthan|younger\sthan)\s\Z"
)
_BESIDE = re.compile(
    r"(?:(?:\b(?:the|an?|his|her|their|whose|my|our)|[a-z]['’]s)\s(?:[\w'’-]+\s){0,2}?|[;:]\s(?:[a-z]+\s)?)([a-z]+),\s\Z"
)
_GO_ON = re.compile(r"\s[a-z]+\b(?<!s)")
_AT_ALL = ("at ", "at just ", "at only ")
_OLDEST = 120
_LISTED = 400
"""How far back "(44 years old)" says that the numbers in brackets after it are ages too."""
_LEAST_BESIDE = 10
_HOURS = 12
_TIMES = frozenset(("", *PERIODS, "fortnight", "weekend", "season"))


def note_age(text: str, lower: str, numeral: Numeral, end: int) -> None:
    """Mark the number as an age if it is one, in years where no unit stands beside it."""
    if numeral.age or numeral.unit not in _TIMES or not _is_age(text, lower, numeral, end):
        return
    numeral.age, numeral.unit = True, numeral.unit or "year"


def _is_age(text: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Whether the number is an age; its unit, if it has one, is a period of time."""
    if (
        not 0 < numeral.value <= _OLDEST
        or numeral.scaled
        or numeral.form not in {"digits", "words"}
    ):
        return False
    start = numeral.start
    left = lower[max(0, start - 60) : start]
    if numeral.unit and not numeral.led:
        return False
    told = "age" in left or "turn" in left or " at" in left or left.endswith("as ")
    if told and _AGED.search(left):
        return numeral.unit in {"", "year", "month", "week", "day"}
    if numeral.unit:
        return False
    right = lower[numeral.end : min(end, numeral.end + 12)]
    if _OR_OLDER.match(right) or _GROUP.match(lower, numeral.end, end):
        return True
    if " of " in left[-16:] and _OF.search(left) and _OF_ENDS.match(lower, numeral.end, end):
        return True
    if (
        "er than " in left
        and _SENIOR.search(left)
        and (_ENDS.match(right) or right.startswith(" who"))
    ):
        return True
    if numeral.plain and _NAMED.search(text[max(0, start - 40) : start]) and _CLOSES.match(right):
        return numeral.value >= 3
    if is_bracketed_age(text, numeral) or _is_beside_person(numeral, left, right):
        return True
    return _is_of_people(numeral, left, right) or _is_said(text, numeral, left, right)


def _is_of_people(numeral: Numeral, left: str, right: str) -> bool:
    """Whether it is an age in a life, or one that some are over: "left school at 13"."""
    if left.endswith(_OVER):
        return _OF_THEM.search(left) is not None and _ENDS.match(right) is not None
    lived = left.endswith(_AT_ALL) and numeral.value > _HOURS and _IN_LIFE.search(left)
    return bool(lived and _IN_LIFE_ENDS.match(right))


def _is_said(text: str, numeral: Numeral, left: str, right: str) -> bool:
    """Whether the words before it say that somebody, or a group, is so old."""
    ends = _ENDS.match(right) is not None
    if _is_told_aside(text, numeral, left, right) or (ends and _is_span(numeral, left)):
        return True
    if not ends:
        return _GO_ON.match(right) is not None and _is_bounded(left)
    being = _WAS.search(left) or _FAMILY.search(left) or _EXTREME.search(left) or _MUST.search(left)
    by_name = _WILL_BE.search(text[max(0, numeral.start - 40) : numeral.start])
    return bool(being or by_name or _is_bounded(left))


def _is_bounded(left: str) -> bool:
    """Whether an age that people are over or under follows: "children under"."""
    return left.endswith(_BOUNDS) and _BRACKET.search(left) is not None


def _is_told_aside(text: str, numeral: Numeral, left: str, right: str) -> bool:
    """Whether it stands aside as an age: "Ann Ode, then 38,", "at 31, she left"."""
    if numeral.high is not None or numeral.value < _LEAST_BESIDE:
        return False
    if left.endswith((" then ", " now ")) and _THEN.search(
        text[max(0, numeral.start - 40) : numeral.start]
    ):
        return _CLOSES.match(right) is not None
    grown = numeral.value > _HOURS and _AT.search(left) is not None
    return grown and _AT_THAT.match(right) is not None


def _is_span(numeral: Numeral, left: str) -> bool:
    """Whether it is an age group: "among women 30 to 44"."""
    if numeral.high is None or not _YOUNG <= numeral.value < numeral.high <= _OLD:
        return False
    return _RANGED.search(left) is not None


def _is_beside_person(numeral: Numeral, left: str, right: str) -> bool:
    """Whether it stands between commas behind somebody: "The driver, 38, was …"."""
    if not numeral.plain or not right.startswith(",") or numeral.value < _LEAST_BESIDE:
        return False
    beside = _BESIDE.search(left)
    return beside is not None and beside[1] in PEOPLE_NOUNS


def is_bracketed_age(text: str, numeral: Numeral) -> bool:
    """Whether a number in brackets says how old the person before it is: "says Ann Ode (34)"."""
    start = numeral.start
    if (
        not numeral.plain
        or not _ADULT <= numeral.value <= _OLDEST
        or text[start - 1 : start] != "("
    ):
        return False
    left = text[max(0, start - 80) : start]
    if text[numeral.end : numeral.end + 1] != ")":
        return False
    if "years old)" in text[max(0, start - _LISTED) : start] and _NAME.search(left):
        return True
    if not _PERSON.search(left):
        return False
    return _TOLD.search(left) is not None or _BY_BRACKET.match(text, numeral.end) is not None
