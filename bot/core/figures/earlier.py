"""Levels set beside what they once were: "27 now. In May it was 19", "was 32 and is now 21"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_furniture import MONTHS

_ABOUT = (
    r"(?:(?:just|only|about|around|nearly|almost|over|under|still|barely|some|as\slow\sas"
    r"|as\shigh\sas)\s){0,2}"
)
_SPAN = (
    r"(?:[a-z]+|[0-9]{1,2})\s(?:years?|months?|weeks?|days?|decades?|hours?)"
    r"\s(?:ago|earlier|before|back|previously)"
)
_WHEN = (
    r"(?:(?:(?:in|before|at|by|back\sin|as\slate\sas|until|during)\s[^.;,()]{1,30}?,?\s"
    rf"|{_SPAN},?\s|(?:last|the\s(?:previous|last))\s[a-z]+,?\s|previously,?\s|then,?\s|once,?\s){{1,2}})"
)
_STOOD = (
    r"(?:was|were|had\sbeen|stood\sat|came\sto|cost"
    r"|(?:was|were)\s[a-z]+ing\s(?:[a-z]+\s){0,2}(?:at|for))"
)
_WAS = re.compile(
    rf"[^.;]{{0,60}}[.;]\s{_WHEN}(?:it|that|this|there|the\s(?:figure|number|total|share|price|rate))\s{_STOOD}\s{_ABOUT}\Z"
)
_WAS_WHEN = re.compile(
    rf"[^.;:]{{0,60}}[.;:,]\s(?:it|that|they|there|the\s(?:figure|number|total|share|price|rate))\s{_STOOD}\s{_ABOUT}\Z"
)
_THEN = re.compile(
    rf"(?:\s[a-z]+){{0,2}}?\s(?:when\b|in\s(?:19|20)[0-9]{{2}}\b|at\s(?:the\s(?:start|beginning|end|turn|time|outset|peak)|dawn|noon|midnight|easter|christmas|new\syear)\b"
    r"|(?:in|on|until|before)\s(?:early\s|late\s|mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    rf"|last\s(?!of\b)[a-z]+\b|{_SPAN}\b|before\b(?!\sbeing\b))"
)
"""The time of the old level, told after it: "it was 1,400 when we bought"."""
_USED_TO = re.compile(
    r"[^.;]{0,50}?\b(?:where|when|whereas|and)\s(?:there|it|they|we)\sused\sto\s(?:be|have|number)\s(?:(?:just|only|about|around|nearly|almost|over)\s)?\Z"
)
_WHEN_IT_WAS = re.compile(
    r"[^.;]{0,60}[.;,]\s(?:(?:this|that|it)\s(?:is|was)\s|which\s(?:is|was)\s)?an?\s(?:[a-z]+\s)?(?:rise|increase|gain|jump|fall|drop|decline|decrease|reduction)\s"
    r"(?:from|on|since)\s[^.;0-9]{1,40}?,\swhen\s(?:it|they|the\s(?:figure|number|share|rate|total))\s(?:was|were|stood\sat)\s(?:(?:just|only|about|around|nearly|almost|over)\s)?\Z"
)
_FROM = re.compile(r"(?:\s[a-z]+){0,6}?,\sfrom\s(?:(?:just|only|about|around|nearly|over)\s)?\Z")
_OLD_ONE = re.compile(
    r"(?:\s[a-z]+){0,4}[,;]\s(?:and\s|from\s|while\s)?(?:the|its|their|his|her)\s(?:old|previous|former|earlier)"
    rf"(?:\s(?:one|figure|rate|price|quote|level|limit|total|number|cost|fee|fare|charge))?(?:\s(?:was|were|is|of|at|being|stood\sat))?\s{_ABOUT}\Z"
)
_LAST_TIME = re.compile(
    rf"(?:\s[a-z]+){{0,4}}[,;]\s(?:and\s|but\s)?(?:last\s[a-z]+|{_SPAN}|the\s(?:year|month|week|season)\sbefore),?\s(?:it\swas\s|there\swere\s)?{_ABOUT}\Z"
)
_AFTER_BEING = re.compile(
    r"(?:\s[a-z]+){0,3}?(?:,\shaving\s(?:been|stood|started)|\safter\s(?:being|having\sbeen|standing|starting|opening|beginning|running|sitting|staying|averaging|hovering|languishing)"
    rf"\s(?:[a-z]+\s){{0,2}}?(?:at|with|on))\s(?:at\s)?{_ABOUT}\Z"
)
_MONTHS = rf"(?:{'|'.join(MONTHS)}|spring|summer|autumn|winter)"
_PAST = (
    rf"(?:(?:in|at|by|on)\s(?:the\s(?:end|start|beginning)\sof\s)?(?:early\s|late\s|mid-)?(?:(?:19|20)[0-9]{{2}}\b|{_MONTHS}\b|[a-z]+day\b)"
    rf"|(?:in\s|at\s|for\s|over\s)?(?:the\s)?(?:same|previous|preceding|prior|last)\s[a-z]+\b|{_SPAN}\b"
    r"|the\s(?:day|week|month|year|quarter|season|time|night)\sbefore\b|previously\b|before\b(?=\s?[.,;)]|\s?\Z))"
)
_AGAINST = re.compile(
    r"(?:\s[a-z-]+){0,5}?,?\s(?:as\s)?(?:compared\s(?:with|to)|opposed\sto|against|versus|vs\.?|after|down\sfrom|up\sfrom)"
    rf"\s{_ABOUT}\Z"
)
_IN_PAST = re.compile(rf"(?:\s[a-z]+){{0,2}}?\s(?:at\sthis\s[a-z]+\s)?{_PAST}")
_WHEREAS = re.compile(
    rf"[^.;0-9]{{0,50}}?,?\s(?:whereas|where|while|but)\s{_PAST},?\s(?:it|they|there|that)\s(?:was|were|had\sbeen)\s{_ABOUT}\Z"
)
_THIS_TIME = re.compile(
    rf"[^.;]{{0,60}}[.;,]\s(?:at\s)?this\s[a-z]+\slast\s[a-z]+,?\s(?:it|there|they|the\s[a-z]+)\s{_STOOD}\s{_ABOUT}\Z"
)
_BRACKET = re.compile(rf"(?:\s[a-z]+){{0,2}}?\s?\({_ABOUT}\Z")
_DATED_BRACKET = re.compile(
    rf"(?:\s[a-z]+){{0,2}}?\s?\((?:(?:19|20)[0-9]{{2}}|{_MONTHS}(?:\s(?:19|20)[0-9]{{2}})?|(?:the\s)?(?:previous|last|prior)\s[a-z]+|{_SPAN})"
    rf"(?:\sit\swas)?:?\s{_ABOUT}\Z"
)
"""An old level in a bracket with its time: "8,100 (2022: 7,400)", "7% (9% in May)"."""
_INSTEAD = re.compile(rf"(?:\s[a-z-]+){{0,4}}?,?\s(?:instead\sof|rather\sthan)\s{_ABOUT}\Z")
_SOON = re.compile(r"\b(?:will|now|would|to\sbe|from\snext|starting|henceforth|soon)\b")
_CUES_OF_CLAUSES = ("where", "while", "but", "this ")
_CUES = ("was", "were", "been", "stood", "came to", "used to", ", from ", " after ", " cost ")
_CUES_OF_OLD = ("old", "previous", "former", "earlier", "last ", " ago", " before", " back")
_NOW = re.compile(
    r"\b(?:now|today|nowadays|currently|at\spresent|this\s(?:year|month|week|season|quarter|time|summer|winter|spring|autumn)(?!\slast\b))"
    rf"\b(?:,?\s[a-z'’]+){{0,4}}?,?\s{_ABOUT}\Z"
)
_IS_NOW = re.compile(
    r"(?:\s(?!more\b|fewer\b|less\b|higher\b|lower\b|of\b|per\b)[a-z]+){0,2}?\s(?:now|today|nowadays|at\spresent|this\s(?:year|month|week|season|time))\b"
)
_COMPARED = re.compile(r"\s(?:(?:more|fewer|less)\b|[a-z]+\sthan\b)")
_SAME_SUBJECT = re.compile(
    r"[^.;]*[.;]\s(?:and\s|but\s)?(?:now|today|nowadays|currently|at\spresent|this\s[a-z]+|it|that|there|they|he|she|we|the\s(?:figure|number|total|share|rate|price))\b[^.;]*"
)
_ONCE = re.compile(
    r"\b(?:used\sto|once|originally|previously|formerly|initially|at\sfirst|ago|earlier|last\s(?:year|month|week|season|summer|winter|spring|autumn|time|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:in|by)\s(?:19|20)[0-9]{2})\b"
)
_HAD = re.compile(
    rf"\b(?:was|were|had|held|saw|treated|served|sold|drew|carried|took|cost|counted|numbered|employed|stood\sat|started\s(?:with|at)|began\swith)\s{_ABOUT}\Z"
)
_BECAME = re.compile(
    rf"\s(?:(?:has|have|had|soon|then|quickly)\s){{0,2}}(?:become|becomes|became)\s{_ABOUT}\Z"
)
_LEFT = re.compile(
    r"(?:\s(?!of\b|per\b)[a-z]+){0,3}?\s(?:(?:are|is|were|was)\s(?:still\s)?(?:left|there)|left|remain(?:s|ed|ing)?|surviv(?:e|es|ed|ing))\b"
)
_LEFT_WITH = re.compile(rf"[^.;0-9]{{0,60}}\s(?:left\swith|down\sto|reduced\sto)\s{_ABOUT}\Z")
_BY_NOW = re.compile(
    rf"(?:\s[a-z]+){{0,2}}?\s(?:{_PAST}|this\s[a-z]+|now|today),\s(?:(?:has|have|had)\s)?(?:will\sbe|is\sto\sbe|would\sbe|reached|hit)\s{_ABOUT}\Z"
)
"""Of an old level in an apposition: "the rent, £850 last year, will be £900"."""
_CUES_OF_NOW = (" be ", "reached", " hit ")
_FARTHEST = 110
_NEAR = 40
_ALIKE = 20
"""Levels more times apart than that are hardly of one thing."""
_PARTS = frozenset({"fraction", "percent"})


def size(numeral: Numeral) -> float:
    """The value, in percent where it is a part."""
    return numeral.value * 100 if numeral.unit == "fraction" else numeral.value


def was_before(lower: str, level: Numeral, old: Numeral) -> bool:
    """Whether the number is what the level before it once was: "five now. In May it was two".

    Args:
        lower: the text in lower case.
        level: the number before.
        old: the number, which has no direction of its own.
    """
    gap = lower[level.unit_end : old.start]
    if any(cue in gap for cue in _CUES):
        if any(told.fullmatch(gap) for told in (_WAS, _USED_TO, _WHEN_IT_WAS, _FROM, _AFTER_BEING)):
            return True
        if _WAS_WHEN.fullmatch(gap) and _THEN.match(lower, old.unit_end):
            return True
    if any(cue in gap for cue in _CUES_OF_OLD) and (
        _OLD_ONE.fullmatch(gap) or _LAST_TIME.fullmatch(gap)
    ):
        return True
    return _is_beside(lower, level, old, gap)


def _is_beside(lower: str, level: Numeral, old: Numeral, gap: str) -> bool:
    """Whether the old level stands beside the new one with its time: "900, against 1,200 then"."""
    if "(" in gap:
        dated = _DATED_BRACKET.fullmatch(gap)
        return bool(dated or (_BRACKET.fullmatch(gap) and _IN_PAST.match(lower, old.unit_end)))
    if any(cue in gap for cue in _CUES_OF_CLAUSES) and (
        _WHEREAS.fullmatch(gap) or _THIS_TIME.fullmatch(gap)
    ):
        return True
    if _AGAINST.fullmatch(gap):
        return _IN_PAST.match(lower, old.unit_end) is not None
    if " instead " not in gap and " rather " not in gap:
        return False
    left = max(0, level.start - _FARTHEST)
    return _INSTEAD.fullmatch(gap) is not None and _SOON.search(lower, left, old.start) is not None


def is_now(lower: str, old: Numeral, level: Numeral) -> bool:
    """Whether the number is the present level of the one before: "60 in 1990, and 12 today".

    Args:
        lower: the text in lower case.
        old: the number before, which has no direction of its own.
        level: the number, which has none either.
    """
    if (old.per != level.per and level.unit) or old.unit_end > level.start:
        return False
    gap = lower[old.unit_end : level.start]
    if any(cue in gap for cue in _CUES_OF_NOW) and _BY_NOW.fullmatch(gap):
        return True
    if _is_left(lower, old, level, gap):
        return True
    became = "bec" in gap
    after = lower[level.unit_end : level.unit_end + _NEAR]
    told = became or " now" in gap or "today" in gap or " this " in gap or "present" in gap
    if not (told or " now" in after or " today" in after or " this " in after):
        return False
    if became and _BECAME.fullmatch(gap):
        return True
    if not (_NOW.search(gap) or _IS_NOW.match(after)) or _COMPARED.match(after):
        return False
    if ("." in gap or ";" in gap) and _SAME_SUBJECT.fullmatch(gap) is None:
        return False
    left = max(0, old.start - _NEAR)
    return bool(_ONCE.search(lower, left, level.start) or _HAD.search(lower, left, old.start))


def _is_left(lower: str, old: Numeral, level: Numeral, gap: str) -> bool:
    """Whether it is what is left of the number before: "it once had 40 shops. Now 22 remain"."""
    if gap.count(".") > 1 or not (_LEFT.match(lower, level.unit_end) or _LEFT_WITH.fullmatch(gap)):
        return False
    left = max(0, old.start - _NEAR)
    return size(level) < size(old) and bool(
        _ONCE.search(lower, left, level.start) or _HAD.search(lower, left, old.start)
    )


def are_levels(one: Numeral, other: Numeral) -> bool:
    """Whether two numbers that follow each other can be levels of one thing."""
    unit = other.unit
    if not 0 <= other.start - one.unit_end <= _FARTHEST:
        return False
    if one.role not in {"", "to"} or one.age or other.age:
        return False
    if one.high is not None or other.high is not None:
        return False
    if one.form in {"rank", "score"} or other.form in {"rank", "score"}:
        return False
    if not (unit in {one.unit, ""} or {unit, one.unit} <= _PARTS):
        return False
    a, b = size(one), size(other)
    return a not in {b, 0} and 1 / _ALIKE < abs(b / a) < _ALIKE
