"""Words that bound a number elsewhere and mean something else here: "ran over two days"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_units import PERIODS

PLACED = frozenset({"around", "over", "about", "above", "below", "under", "within", "beyond"})
MOVED_BACK = re.compile(
    r"\b(?:back|inch\w*|tick\w*|edg\w+|creep\w*|crept|nudg\w+|push\w*|driv\w+|drove|bid|mov\w+|go|come|goes|going|gone|went|comes|coming|came|drift\w*|head\w*|shot|brought|stepp\w+|ramp\w+|bump\w+|scal\w+|adds?|added|adding)\s\Z"
    r"|\b(?:been|be|being|was|were|is|are)\s(?:put|moved)\s\Z"
    r"|\b(?:brought|brings?|bringing|tak(?:es?|ing)|took|push\w*|driv\w+|drove|gets?|got|getting)\s(?:us|it|them|that|this|you|me|him|her)\s\Z"
)
_TOLL = re.compile(
    r"\b(?:toll|tally|totals?|count|number|numbers|figure|cases|deaths|dead|attendance|crowd|membership|population|losses|fines|score|goals)"
    r"(?:\s(?:of|for|in)\s(?:[a-z]+\s)?[a-z]+)?\s(?:(?:has|have|had|now|already|is|are)\s){0,2}\Z"
)
"""What passes a number however low: "the toll tops 40"."""
_CLIMBED = re.compile(
    r"\b(?:climb\w*|rose|ris(?:es?|en|ing)|jump\w*|soar\w*|surg\w+|push\w*|went|gone|go(?:es)?|going|cre(?:ep\w*|pt)|gr[eo]w\w*|shot|edg\w+|inch\w*|tick\w*|swell\w*)\s\Z"
)
_OVER_WHAT = re.compile(
    r"\b(?:spread|split|divided|scattered|shared|distributed|strung|won|rul(?:es?|ed|ing)|fl(?:y|ies|ew|own|ying)|fought|fight(?:s|ing)?|presid\w+|tower\w*|argu\w+|disput\w+"
    r"|clash\w*|watch\w*)\s(?:out\s|across\s|evenly\s|fairly\s)?\Z"
)
"""Verbs of which "over" is part: "spread over 12 towns"."""
_EVENTS = re.compile(
    r"\s(?:[a-z]+\s)?(?:cycles|seasons|sessions|games|matches|innings|rounds|laps|legs|visits|doses|trials|races|meetings|sittings|shifts|nights|weekends|holes|overs|episodes|pages)\b"
)
_ABOUT_WHAT = re.compile(
    r"\b(?:spoke|spoken|speak\w*|talk\w*|worr(?:y|ied|ies)|complain\w*|story|stories|films?|books?|documentary|concerns?|questions?|information|news|rumou?rs?|all)\s\Z"
)
_NEARED = frozenset({"nears", "approaches"})
_COMPASS = frozenset({"north of", "south of"})
_SPANNING = frozenset({"over", "under", "above", "below", "beyond"})
_COMPARED = PLACED | frozenset(
    "more than,less than,fewer than,higher than,greater than,larger than,lower than,smaller than,"
    "well above,well below,short of,exceeded,exceeding,exceeds,surpassed,topped".split(",")
)
"""Before "the", these compare with a number that stands fast: "more than the 270 needed"."""
_CENTRED = re.compile(
    r"\b(?:organi[sz]ed|cent(?:re|er)[sd]?|revolv\w+|built|gather\w*|wrapped|arranged)\s\Z"
)
_ARTICLED = re.compile(r"\s(?:an?|its|their|his|her)\s\Z")
_PASSED = frozenset({"passed", "passes", "crossed", "breached", "tops"})
_LASTING = frozenset({"day", "week", "month", "year", "hour"})
_LASTED = re.compile(r"\b(?:for|lasted|took|last|just|after|than|been)\s+\Z|^\s*\Z")
_SINCE = re.compile(r"\s[a-z]+\s(?:after|ago|later|before|earlier)\b")
_SORTED = re.compile(
    r"\b(?:fall\w*|fell|com(?:e|es|ing)|came|group\w*|classif\w+|filed|listed|catalogu?ed|sorted|subsumed|appear\w*)\s\Z"
)
_NEARBY = re.compile(
    r"\s(?:[a-z]+\s)?(?:blocks?|points?|seats?|votes?|games?|doors?|steps?|clicks?|strokes?|shots?|delegates?|places?)\b"
)
_REASON = re.compile(
    r"\s(?:[a-z]+\s)?(?:fraud|debt|bribe|scam|swindle|row|dispute|claim|lawsuit|theft|heist|deal|contract|bonus|scandal|bill|ransom|blunder|hole|shortfall)s?\b"
)
_MANY = 1000
_CODE = 3


def is_idle(word: str, cued: str, left: str, numeral: Numeral, after: str, *, listed: bool) -> bool:
    """Whether a cue means something else here: "over two days", "under a five-year plan".

    Args:
        word: the cue.
        cued: the cue with what stands between it and the number.
        left: what stands before the cue in its sentence, in lower case.
        numeral: the number.
        after: what follows the number.
        listed: whether another number stands before it in its sentence.
    """
    if (word in _COMPARED or word == "past") and cued.rstrip().endswith("the"):
        return True
    if word in _SPANNING and _ARTICLED.search(cued) and after[:1] in {"-", "‑"}:
        return True
    if word in {"some", "under", "below", "above", "beyond"} and numeral.form == "rank":
        return True
    if word in {"over", "under", "within", "starting from"}:
        along = not numeral.unit and listed and _EVENTS.match(after)
        told = word == "over" and (along or _OVER_WHAT.search(left) or _is_reason(numeral, after))
        return bool(told) or _spans(word, left, numeral, after)
    if word in _PASSED or word in _NEARED:
        much = numeral.unit not in {"", "percent"} or numeral.scaled or numeral.value >= _MANY
        return not (much or _TOLL.search(left))
    return _is_other(word, left, numeral)


def _is_reason(numeral: Numeral, after: str) -> bool:
    """Whether a sum is what it is all over: "jailed over £3m fraud"."""
    return len(numeral.unit) == _CODE and _REASON.match(after) is not None


def _is_other(word: str, left: str, numeral: Numeral) -> bool:
    """Whether what stands before the cue gives it another sense: "centred around", "went up to"."""
    if word == "as good as":
        return numeral.age
    if word == "past":
        return _CLIMBED.search(left) is None
    if word == "up to":
        return MOVED_BACK.search(left) is not None
    if word == "around":
        return _CENTRED.search(left) is not None
    if word == "about":
        return not numeral.unit and _ABOUT_WHAT.search(left) is not None
    if word in _COMPASS:
        return not (
            numeral.value >= _MANY or numeral.unit == "percent" or len(numeral.unit) == _CODE
        )
    if word == "inside":
        return numeral.unit not in PERIODS
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
