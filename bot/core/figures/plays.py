"""Runs, matches and votes that a bare number leaves out: "all out for 141", "won 11, drawn 3"."""

import re

from bot.core.figures.numeral import Numeral

_SCORED = frozenset(
    "made makes scored scores hit struck chasing set of for posted posts totalled reached needing"
    " another needed unbeaten on at to his her only just".split()
)
_RUNS = re.compile(
    r"\b(?:ma(?:de|kes|king)|scor(?:ed|es|ing)|hit|struck|chas(?:ing|ed)|set|target\sof|total\sof|out\sfor|dismissed\sfor|folded\sfor|skittled\sfor|collapsed\s(?:for|to)"
    r"|wickets?\s(?:falling|fell)\sfor|post(?:ed|s|ing)|totalled|reach(?:ed|ing)|need(?:ed|ing|s)(?:\sanother)?|unbeaten|declared\s(?:on|at)|restricted\sto|replied\swith"
    r"|(?P<own>his|her))\s(?:only\s|just\s)?\Z"
)
_PLAYED = re.compile(
    r"\s?(?:[.,;)]|\Z)|\s(?:off|from|inside|in|and|to\swin|to\smake|with|as|before|for|on|at|when|while|not\sout)\b"
)
_OFF_BALLS = re.compile(r"\soff\s(?:just\s)?[0-9]+\b")
_CRICKET = re.compile(
    r"\b(?:wickets?|overs|innings|stumps|batted|batting|batsm[ae]n|batters?|bowled|bowlers?|bowling|all\sout|lbw)\b|\soff\s[0-9]+\sballs\b"
)
_BACK, _ON = 220, 140
_RESULTS = frozenset("won drawn drew lost played".split())
_ON_TO_RESULT = re.compile(
    r"[,;]?\s(?:and\s)?(?:won|drawn|drew|lost)\s(?:[0-9]|one\b|two\b|three\b|none\b)"
)
_AFTER_RESULT = re.compile(
    r"\b(?:won|drawn|drew|lost|played)\s(?:[0-9]{1,2}|[a-z]{3,6}),?\s(?:and\s)?(?:won|drawn|drew|lost)\s\Z"
)
_TO_PLAY = re.compile(r"\sto\splay\b(?!\sfor\b)")
_IN_FAVOUR = frozenset({"for", "favour", "favor"})
_AND_AGAINST = re.compile(r"[,;]?\s(?:and\s)?against\s[0-9]")
_FOR_AND = re.compile(r"\b(?:for|favou?r)\s[0-9][0-9,]*[,;]?\s(?:and\s)?against\s\Z")
_MOST_MATCHES = 60


def read_play(
    lower: str, numeral: Numeral, left: str, right: str, beside: str | None
) -> str | None:
    """Read what a bare count in a report of sport or of a vote leaves out, in the singular.

    Args:
        lower: the text in lower case.
        numeral: the number.
        left: the words before it in its sentence, in lower case.
        right: the words after it.
        beside: what the number before it in the sentence counts, if anything.
    """
    if _TO_PLAY.match(right) and numeral.value <= _MOST_MATCHES:
        return "match"
    word = left[left.rfind(" ", 0, -1) + 1 : -1]
    if word in _RESULTS:
        listed = _ON_TO_RESULT.match(right) or _AFTER_RESULT.search(left)
        return (beside or "match") if listed and numeral.value <= _MOST_MATCHES else None
    if word in _IN_FAVOUR and _AND_AGAINST.match(right):
        return "vote"
    if word == "against" and _FOR_AND.search(left):
        return "vote"
    return _runs(lower, numeral, left, right) if word in _SCORED else None


def _runs(lower: str, numeral: Numeral, left: str, right: str) -> str | None:
    """Runs of cricket, where the words around tell of wickets, overs or innings."""
    if numeral.form not in {"digits", "words"} or numeral.value % 1 or not _PLAYED.match(right):
        return None
    scored = _RUNS.search(left)
    if scored is None or (scored["own"] and not _OFF_BALLS.match(right)):
        return None
    floor = max(0, numeral.start - _BACK)
    floor = lower.rfind("\n", floor, numeral.start) + 1 or floor
    stop = lower.find("\n", numeral.end, numeral.end + _ON)
    return "run" if _CRICKET.search(lower, floor, stop if stop > 0 else numeral.end + _ON) else None
