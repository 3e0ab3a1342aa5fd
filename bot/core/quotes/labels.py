"""The words that stand for a speaker without a name: those of a role that say who by themselves."""

import re

from bot.core.quotes.model import Speaker
from bot.languages.english_shown_roles import CLOSE, FAMILY, RELATIONS
from bot.languages.english_speech import TITLES

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)"
_SOME = (
    rf"(?:{_NUMBER}|another|others?|both|all|most|many|some|several|few|each|none|half|dozens"
    r"|hundreds|thousands|a few|the others?)"
)
_COUNTED = re.compile(
    rf"(?:(?:about|nearly|almost|only|just|at least) )?{_SOME}?"
    rf"(?:(?: ?(?:in|of|out of) )?(?:them|us|you|these|those|whom|which|(?:the )?{_SOME}))?",
    re.IGNORECASE,
)
_OWNED = re.compile(rf"(?P<some>{_SOME} of )?(?:his|her|its|their|our|my|your)\s+", re.IGNORECASE)
_TO_SOMEBODY = RELATIONS | FAMILY | CLOSE
_NO_TITLES = frozenset("former ex then emeritus master delegate mr mrs ms miss".split())
_LONGEST_TITLE = 5


def leads_name(role: str) -> bool:
    """Whether a role stands before a name: "Senator", "House Speaker", "Adm.", but no "mayor".

    As a title does where it is written large and nothing follows that it is of.
    """
    words = role.split()
    if not 0 < len(words) <= _LONGEST_TITLE or not all(word[:1].isupper() for word in words):
        return False
    last = words[-1].lower().removesuffix(".")
    return last.rpartition("-")[2] in TITLES and last not in _NO_TITLES


def label_of(speaker: Speaker) -> str | None:
    """The role as people are shown it, or None for one that says nothing without its sentence.

    Counts of people who are told elsewhere say nothing ("two of the three", "another"), nor does a
    pronoun of which nobody can tell whom it means: "its senior vice president" goes without it, and
    "his wife" is not shown.
    """
    role = speaker.role
    if role is None or _COUNTED.fullmatch(role):
        return None
    owned = _OWNED.match(role)
    if owned is None or speaker.owner is not None:
        return role
    rest = role[owned.end() :]
    words = {word.lower() for word in rest.split()}
    close = words | {word.removesuffix("s") for word in words}
    return None if owned["some"] or not close.isdisjoint(_TO_SOMEBODY) else rest
