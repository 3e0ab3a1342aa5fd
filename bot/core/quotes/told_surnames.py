"""Surnames that are words for places and bodies too, and what tells that a person bears them."""

import re
from collections.abc import Iterable

from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_places import PLACE_SURNAMES
from bot.languages.english_speech import ROLE_NOUNS, TITLES

BODY_SURNAMES = frozenset("bridge church court guard house park post press street sun".split())
"""Last words of bodies that are surnames as well: "Ana Church", "Park Min-soo"."""

_ROLES = ROLE_NOUNS | TITLES
_LONGEST_BEFORE = 30
AMBIGUOUS = PLACE_SURNAMES | BODY_SURNAMES
_COURTESY = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor)\.? (?:[A-Z][\w’'-]*\.? ){0,2}"
_SAID = (
    r"(?:said|says|told|tells|added|adds|recalled|recalls|laughed|smiled|wrote|asked|replied"
    r"|explained|admitted|insisted|joked|sighed|shrugged|nodded)"
)
_OPENS = frozenset(".!?,;”\"’'—–")
_COURTESY_BEFORE = re.compile(rf"{_COURTESY}\Z")
_SAID_BEFORE = re.compile(r"[”\"’'] (?:said|says|added|asked) \Z")
_SAYS_BEHIND = re.compile(rf" (?:\w+ly )?(?:{_SAID}|who)\b")
_AGE_BEHIND = re.compile(r", (?:aged )?\d\d\b(?![\d,.]\d)")
_ENDS = re.compile(r"\b(?! [A-Z])")
_LONGEST_COURTESY = 60


def find_told(text: str, suspects: Iterable[str]) -> frozenset[str]:
    """Those of the suspects that are people's names in this text, in lower case.

    Told by a courtesy ("Ms Church"), an age ("Church, 54,"), or what only people do under a bare
    surname: "Church said". Of a body the text says "the church said".

    Args:
        text: the whole text.
        suspects: surnames in lower case, all of them in `AMBIGUOUS`.
    """
    return frozenset(low for low in suspects if _is_told(text, low.capitalize()))


def _is_told(text: str, name: str) -> bool:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        # A longer word that only begins so ("Churchill") is another name.
        if not text[end : end + 1].isalnum() and _tells(text, start, end):
            return True
        start = text.find(name, end)
    return False


def _tells(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _LONGEST_COURTESY) : start]
    opens = not before or before[-1] == "\n" or (before[-1] == " " and before[-2:-1] in _OPENS)
    if opens and _SAYS_BEHIND.match(text, end) is not None:
        return True
    if not before[-1:].isalnum() and _AGE_BEHIND.match(text, end) is not None:
        return True
    if not before.endswith(" "):
        return False
    if _COURTESY_BEFORE.search(before) is not None:
        return True
    return _SAID_BEFORE.search(before) is not None and _ENDS.match(text, end) is not None


_GOES_ON = re.compile(rf",? (?:{_SAID}|who|whose)\b|, (?:an?|the|his|her|their|aged) ")
_LAST_WORD = re.compile(r"([\w’-]+),? \Z")


def is_told_here(text: str, start: int, end: int, given: str) -> bool:
    """Whether the words around a name tell that it is a person's: "the carer Grace Church, who".

    Args:
        text: the whole text.
        start: where the name begins.
        end: where it ends.
        given: its first word in lower case; nothing is told of an unlisted one.
    """
    if given not in GIVEN_NAMES:
        return False
    before = _LAST_WORD.search(text, max(0, start - _LONGEST_BEFORE), start)
    spoke = before is not None and (before[1] in {"said", "says"} or before[1].lower() in _ROLES)
    return spoke or _GOES_ON.match(text, end) is not None
