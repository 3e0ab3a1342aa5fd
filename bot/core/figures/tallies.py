"""Votes, seats and delegates that a count leaves out: "With 568 … the rival has 370 delegates"."""

import re

from bot.core.figures.foregoing import ABOUT
from bot.core.figures.numeral import Numeral

_NOUNS = re.compile(r"\b(?:super)?(delegate|vote|seat|ballot|medal|elector)s\b")
_WON = re.compile(
    r"(?:\b(?:has|have|had|won|wins?|winning|gets?|gains?|gained|receives?|received|earn(?:s|ed)?|collects?|collected|netted|picks?\sup|picked\sup"
    r"|needs?|needed|takes?|secured|holds?|held|leads?\swith|with|(?:reach|total\sof|of|than|to)(?:\sthe)?|(?:leads|trails|led)(?:\s[\w.'’-]+){1,2}|her|his|their"
    rf"|[\w.-]+(?:['’]s|s['’])))\s(?:now\s|already\s)?{ABOUT}\Z"
)
_VERSUS = re.compile(r"(?:[\w'’-]+,|\s[—–-]|\bnumber:)\s\Z")
_AGAINST = re.compile(
    r"\sto\s(?:[a-z.]+\s){0,2}(?:[a-z]+['’]s?\s)?[0-9][0-9,]*(?!\s[a-z])|\s?\.(?![0-9])"
)
_MENTIONED = re.compile(rf"\b(?:the|those|with|of)\s{ABOUT}\Z")
_DONE = re.compile(
    r"\s?(?:[.,;)—–]|\Z)(?![0-9])|\s(?:and|while|but|so\sfar|at\sstake)\b|\s(?:needed|required|to\s(?:win|clinch|secure|nominate|take))\b"
    r"|\sto\s(?:[a-z.]+\s){0,2}(?:[a-z]+['’]s?\s)?[0-9]|\s\((?:to|versus)\s"
)
_NEEDED = re.compile(r"\s(?:at\sstake|needed|required|to\s(?:win|clinch|secure|nominate))\b")
_OTHERWISE = re.compile(
    r"\b(?:states?|contests?|primaries|caucuses|counties|races|games|debates|points?|per\s?cent)\b|%"
)
_BACK, _ON = 320, 160
_FEW = 100


def read_tally(lower: str, numeral: Numeral, left: str, start: int, end: int) -> str | None:
    """Read what a bare count of a vote leaves out, in the singular.

    Only where its neighbourhood in the paragraph names one thing of the kind, and the words beside
    it say that somebody has, wins or needs so many.

    Args:
        lower: the text in lower case.
        numeral: the number.
        left: the words before it in its sentence.
        start: where its sentence begins.
        end: where its sentence ends.
    """
    if numeral.form not in {"digits", "words"} or numeral.value < 2 or numeral.value % 1:
        return None
    needed = _NEEDED.match(lower, numeral.end, end) is not None
    if not numeral.led:
        told = _AGAINST.match(lower, numeral.end, end) and _VERSUS.search(left)
    elif needed or _DONE.match(lower, numeral.end, end):
        told = _WON.search(left) or (_MENTIONED.search(left) if needed else None)
    else:
        told = None
    if not told:
        return None
    floor = max(0, numeral.start - _BACK)
    floor = lower.rfind("\n", floor, numeral.start) + 1 or floor
    ceiling = min(len(lower), numeral.end + _ON)
    stop = lower.find("\n", numeral.end, ceiling)
    window = lower[floor : stop if stop > 0 else ceiling]
    nouns = set(_NOUNS.findall(window))
    if len(nouns) != 1 or (numeral.value < _FEW and _OTHERWISE.search(lower, start, end)):
        return None
    return str(nouns.pop())
