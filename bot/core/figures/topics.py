"""What a sentence shares out: "Of 40 boats, 6 sank", "Of these, 12 were new"."""

import re

from bot.core.figures.counted import Counted
from bot.core.figures.nouns import is_plural
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED

_TOPIC = re.compile(
    r"(?:^|[;:—–,]\s|\b(?:and|but|while|(?<!to\s)(?<!than\s)(?<!as\s)that)\s)[“„«‘\"'(]?(?:out\s)?(?:of|from|among|for\severy)\s(?:the\s|all\s(?:the\s)?|its\s|their\s|his\s|some\s|about\s|nearly\s"
    r"|these\s|those\s|more\sthan\s|over\s|an\sestimated\s){0,2}\Z"
)
_CLOSING = CLOSED - {"or", "and"}
_OF_THESE = re.compile(r"\W?(?:out\s)?(?:of|among)\s(?:these|them|those|whom)\b")
_FOLLOWING = re.compile(r"\s([a-z]+)\b")
_MARKS = frozenset(
    "threshold mark barrier milestone limit quota ceiling requirement figure number".split()
)


_SUBJECT = re.compile(
    r"\b(?:an?|the|one|each|every|this)\s[a-z-]+\sof\s(?:about\s|some\s|nearly\s|just\s|only\s|over\s)?\Z"
)
_GROUP = re.compile(
    r"\b(?:family|household|group|team|crew|party|gang|panel|committee|jury|squad|band|class|club|community|town|village|city|nation|country|island|staff|workforce"
    r"|crowd|congregation|audience|couple|parish)\sof\s[a-z\s]{0,14}\Z"
)
_DOING = frozenset("costs copes lies lives sits weighs serves says comes goes gets takes".split())
_ACTING = _DOING | frozenset(
    "decides meets chooses elects needs shares works fights faces hopes plans sells waits travels"
    " spends pays runs wants uses makes stands eats keeps loses wins votes".split()
)
"""What a group of people does; of other things these may be nouns."""


def is_done(counted: Counted, text: str, numeral: Numeral) -> bool:
    """Whether the noun is what a group does: "a family of six copes", "a pack of 20 costs"."""
    if counted.span is None or numeral.unit or counted.span.start != numeral.end + 1:
        return False
    word = counted.span.of(text)
    if word not in _ACTING:
        return False
    left = text[max(0, numeral.start - 40) : numeral.start].lower()
    if word not in _DOING:
        return _GROUP.search(left) is not None
    return _SUBJECT.search(left) is not None


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


def is_part(lower: str, numeral: Numeral, before: int) -> bool:
    """Whether what it counts only parts or fills what the number before it in the sentence counts.

    So in "36 trains of five carriages" and "9,000 people (43 % of the town)" the first are told of.
    """
    if before < 0 or numeral.unit in {"percent", "fraction"}:
        return before >= 0
    return before >= numeral.end or lower[before : numeral.start] == " of "


def is_verb(counted: Counted, text: str, numeral: Numeral) -> bool:
    """Whether the noun is what a part of the topic does: "of 204 clinics, only 118 work"."""
    if counted.span is None or numeral.unit or numeral.value == 1:
        return False
    words = counted.span.of(text).removeprefix("more ")
    first, _, rest = words.partition(" ")
    if first.endswith("ed") and rest and not is_plural(rest.split()[-1]):
        return True  # "206 received the drug"
    return words.isalpha() and words.islower() and not is_plural(words)
