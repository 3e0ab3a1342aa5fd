"""What a number counts where no noun follows it: "killing 9", "200 more", "from 9 to 10"."""

import re

from bot.core.figures.counted import Counted
from bot.core.figures.foregoing import ABOUT, named_before
from bot.core.figures.labels import read_label, read_sample
from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.core.figures.persons import do_persons, name_members
from bot.core.figures.plays import read_play
from bot.core.figures.repeated import CLAUSE, ENDED, REMAINS, Before, does, read_repeated
from bot.core.figures.tallies import read_tally
from bot.languages.english_nouns import CLOSED, STATES, VERBS

_TURNOUT = re.compile(r"\bturnout\s(?:rates?\s|levels?\s)?of\s\Z")
_TAKEN = re.compile(
    r"\b(?:reduc(?:ed?|ing|es)|cut(?:s|ting)?|lower(?:s|ed|ing)?|rais(?:ed?|ing|es)|increas(?:ed?|ing|es)|boost(?:s|ed|ing)?|slash(?:ed|ing|es)?)"
    r"\s(?:(?!of\b)[a-z-]+\s){0,3}?([a-z]{3,}s)\sby\s\Z"
)
_OF_THEM = re.compile(r"\s(?:of\s(?:them|whom|which|those|these)\b)")
_OF_WHOM_OR_THEM = re.compile(r"\sof\s(?:whom|which|them)\b")
_NAMED_BESIDE = re.compile(rf"\b([a-z]+s|people|men|women|children),\s(?:and\s)?{ABOUT}\Z")
_NAMED = re.compile(r"[a-z-]+\s(?!in\b|out\b|of\b)(?P<noun>[a-z]{3,})\s(?:in|out)\s")
_OF_US = re.compile(r"(?:-odd)?\sof\sus\b")
_ALL_BUT = re.compile(rf"\ball\sbut\s{ABOUT}\Z")
_OF_OTHERS = re.compile(
    r"\sof\sthose\s(?:[a-z]+(?:ed|en|ing)|who|aged?|ages|under|over|in|at|from|with)\b"
)
"""Those who are told of for the first time: "31 percent of those surveyed"."""
_THEY_ARE = re.compile(
    r"\sof\s(?:them|whom|these|those)\s([a-z]+s|children|women|men|people)(?=\s?[,.;:)]|\s?\Z)"
)
_AMONG = re.compile(
    r"\b(?:among|of|for)\s(?:the\s|all\s|its\s)?(?:[a-z-]+\s){0,2}?([a-z]{3,}s|people|women|men|children)\b[^.;0-9]{0,40}\Z"
)
_OTHERS = re.compile(r"\s(?:others|who|whose|of\s(?:them|whom|which|those|these))\b")
_IN_CARE = re.compile(
    r"\s(?:(?:in|to)\shospital|in\scustody|in\scritical\scondition"
    r"|in\s(?:the|our|her|his)\s(?:queue|audience|crowd|congregation|choir|class|pews|party))\b"
)
_OF_THE = re.compile(
    r"(?:\A|[.;:–—]\s|\b(?:that|and|but)\s)[“\"‘]?(?:out\s)?(?:of|among)\s(?:the|our|its|their|his|her|my|your|all)\s(?:the\s)?"
    rf"(?:[a-z-]+\s){{0,2}}?(?P<noun>[a-z]{{3,}}s|people|children|women|men)\b[^.;0-9]{{0,50}},\s{ABOUT}\Z"
)
"""What a sentence shares out without saying how many there are: "Of the entries, 40 were late"."""
_BEFALLEN = re.compile(
    rf"\s(?:more\s)?(?:are|were|remain|remained|have\sbeen|had\sbeen)\s(?:still\s|also\s|now\s|feared\s|reported\s)?(?:{'|'.join(sorted(STATES))})\b"
)
_MORE = re.compile(r"\s(?:more|fewer|less)\b")
_STILL = re.compile(
    r"\s(?:(?:still|now|already)\s(?:in|at|without|missing|living|waiting|trapped|under)|(?:seriously|critically|badly|fatally|slightly"
    r"|severely|lightly))\b"
)
_VOTED = re.compile(
    r"\s(?:in\sfavou?r|against(?=\s?[.,;)]|\s?\Z|\sit\b|\sand\b)|abstain\w+|abstentions?)\b"
)
_CAST = re.compile(r"\scast\b")
_FARTHEST = 120
_TALLIES = frozenset("vote seat point goal medal run".split())
_NEXT_NAME = re.compile(r"[,;]?\s(?:and\s)?(?:the\s)?(?:[A-Z][\w'’.-]*\s){1,3}")
_ARE = re.compile(
    r"\s(?:are|were)\s(?:now\s|all\s|also\s)?([a-z]+s|children|women|men)(?=\s?[.,;:)]|\s(?:and|who|from|aged|with)\s)"
)


def imply_counted(
    text: str, lower: str, numeral: Numeral, start: int, end: int, before: Before
) -> Counted | None:
    """Guess what is counted where no noun follows.

    Args:
        text: the document.
        lower: the same in lower case.
        numeral: the number.
        start: where its sentence begins.
        end: where its sentence ends.
        before: the figure before it.
    """
    floor = max(start, numeral.start - 70)
    left = lower[floor : numeral.start]
    right = lower[numeral.unit_end : min(end, numeral.unit_end + 24)]
    if numeral.unit:
        noun = _share_of(lower, left, right, numeral, before) or _taken_by(left, numeral)
        return Counted(noun, None) if noun else None
    noun = (
        read_sample(lower, numeral)
        or (before.beside or before.noun if " all but " in left and _ALL_BUT.search(left) else None)
        or _shared_out(lower[start : numeral.start])
        or (None if before.noun else _named_beside(left, right))
        or _named_after(right, before)
        or _resumed(left, right, before)
        or _befallen(right, before)
        or (read_play(lower, numeral, left, right, before.beside) if numeral.led else None)
        or (named_before(left) if numeral.led else None)
        or _person(left, right, numeral, before)
        or _listed(text, numeral, before)
        or read_label(lower, numeral, start)
        or read_repeated(lower, left, right, numeral, before)
        or read_tally(lower, numeral, left, start, end)
    )
    return Counted(noun, None) if noun else None


def _shared_out(left: str) -> str | None:
    """The noun behind "Of the …," where no number tells how many there are of it."""
    of = _OF_THE.search(left[-_FARTHEST:]) if "f the " in left or "f our " in left else None
    return singular(of["noun"]) if of and of["noun"] not in CLOSED | STATES else None


def _person(left: str, right: str, numeral: Numeral, before: Before) -> str | None:
    """Persons, or what a count before them in the sentence counts that does the same."""
    if numeral.value != 1 and do_persons(right) and not left.endswith(("the ", "these ", "those ")):
        return (before.beside if before.close else None) or "person"
    named = numeral.led or left.endswith((", ", "("))
    return name_members(left, right, numeral.value) if named and numeral.value != 1 else None


def _listed(text: str, numeral: Numeral, before: Before) -> str | None:
    """The votes, seats or points that the next name of a list has: "Bo 48 votes; Ann 39"."""
    if before.beside not in _TALLIES or not 0 <= before.end <= numeral.start:
        return None
    item = _NEXT_NAME.fullmatch(text, before.end, numeral.start)
    return before.beside if item and ENDED.match(text, numeral.unit_end) else None


def _named_beside(left: str, right: str) -> str | None:
    """The noun that "of which" takes up: "season tickets, 40 of which were sold", "40 of them"."""
    whom = _NAMED_BESIDE.search(left) if _OF_WHOM_OR_THEM.match(right) else None
    return singular(whom[1]) if whom and whom[1] not in CLOSED and is_plural(whom[1]) else None


def _share_of(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> str | None:
    """What a share is one of where no noun follows: "a third of them", "up from one in eight"."""
    beside = _named_beside(left, right)
    if beside:
        return beside
    if before.noun and _OF_THEM.match(right):
        return None if _OF_OTHERS.match(right) else before.noun
    if not numeral.shared:
        return None
    inner = _NAMED.match(lower, numeral.start, numeral.end)
    if inner:
        return singular(inner["noun"])
    among = _AMONG.search(left)
    return singular(among[1]) if among and among[1] not in CLOSED else before.beside


def _taken_by(left: str, numeral: Numeral) -> str | None:
    """What a percentage measures, or takes a part of: "a turnout of 58 %", "cut thefts by 9 %"."""
    if numeral.unit != "percent" or not left.endswith((" of ", " by ")):
        return None
    if _TURNOUT.search(left):
        return "turnout"
    taken = _TAKEN.search(left)
    return singular(taken[1]) if taken and is_plural(taken[1]) else None


def _named_after(right: str, before: Before) -> str | None:
    """The noun that the words after a number name: "three of them children"."""
    if " of us" in right and _OF_US.match(right):
        return "person"
    they = _THEY_ARE.match(right)
    if they and they[1] not in CLOSED and they[1] not in VERBS:
        return singular(they[1])
    if _OTHERS.match(right):
        return before.noun or "person"
    if _CAST.match(right):
        return before.noun if before.noun in {"ballot", "vote"} else "vote"
    if _VOTED.match(right):
        return before.topic or "vote"
    return None


def _resumed(left: str, right: str, before: Before) -> str | None:
    """The noun that the sentence is about, where a number takes a part of it."""
    if before.topic is None or (left.endswith("of whom ") and _ARE.match(right)):
        return None
    goes_on = CLAUSE.search(left) or REMAINS.search(left) or does(right) or ENDED.match(right)
    return before.topic if goes_on else None


def _befallen(right: str, before: Before) -> str | None:
    """Persons, by what is said of them after the number, or what the number beside it counts."""
    if _IN_CARE.match(right) or _STILL.match(right) or _BEFALLEN.match(right):
        return (before.beside if before.close else None) or "person"
    if before.noun and _MORE.match(right):
        return before.noun
    are = _ARE.match(right)
    if are and not (are[1] in CLOSED or are[1] in VERBS):
        return singular(are[1])
    return None
