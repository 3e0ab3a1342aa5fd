"""What a sentence shares out: "Of 40 boats, 6 sank", "Of these, 12 were new"."""

import re

from bot.core.figures.counted import Counted
from bot.core.figures.nouns import is_plural
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED

_TOPIC = re.compile(
    r"(?:^|[;:—–]\s|\band\s)(?:out\s)?(?:of|from|among|for\severy)\s(?:the\s|all\s(?:the\s)?|its\s|their\s|his\s|some\s|about\s|nearly\s"
    r"|these\s|those\s|more\sthan\s|over\s|an\sestimated\s){0,2}\Z"
)
_CLOSING = CLOSED - {"or", "and"}
_OF_THESE = re.compile(r"\W?(?:out\s)?(?:of|among)\s(?:these|them|those|whom)\b")
_FOLLOWING = re.compile(r"\s([a-z]+)\b")
_MARKS = frozenset(
    "threshold mark barrier milestone limit quota ceiling requirement figure number".split()
)


def is_topic(lower: str, numeral: Numeral, start: int) -> bool:
    """Whether the sentence goes on to share out what this number counts: "Of 40 boats, 6 sank"."""
    left = lower[max(start, numeral.start - 40) : numeral.start]
    return ("of" in left or "every" in left or "among" in left or "from" in left) and (
        _TOPIC.search(left) is not None
    )


def is_resumed(lower: str, start: int) -> bool:
    """Whether a sentence shares out what the one before told of: "Of these, 12 were new"."""
    return _OF_THESE.match(lower, start) is not None


def is_mark(counted: Counted, text: str) -> bool:
    """Whether the noun only names a bound: in "the 100,000 threshold" something else is counted."""
    return counted.noun in _MARKS and counted.span is not None and text[counted.span.end - 1] != "s"


def does(counted: Counted, text: str, numeral: Numeral) -> bool:
    """Whether the noun is what those counted do: "the two agree that", "tens of thousands fled to".

    A word without an ending that no noun follows is a verb where the number stands for a noun.
    """
    if counted.span is None or numeral.unit or numeral.form not in {"words", "vague"}:
        return False
    *before, word = counted.span.of(text).split()
    if not (word.isalpha() and word.islower()) or is_plural(word) or numeral.value == 1:
        return False
    if any(not w.endswith("ly") for w in before):
        return False
    left = text[max(0, numeral.start - 8) : numeral.start].lower()
    if left.endswith(("you ", "we ")):
        return True
    stands = numeral.form == "vague" or left.endswith(("the ", "these ", "those ")) or bool(before)
    following = _FOLLOWING.match(text, counted.span.end)
    return stands and following is not None and following[1] in _CLOSING


def is_verb(counted: Counted, text: str, numeral: Numeral) -> bool:
    """Whether the noun is what a part of the topic does: "of 204 clinics, only 118 work"."""
    if counted.span is None or numeral.unit or numeral.value == 1:
        return False
    words = counted.span.of(text)
    return words.isalpha() and words.islower() and not is_plural(words)
