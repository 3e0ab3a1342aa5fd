"""What a number counts where no noun follows it: "killing 9", "200 more", "from 9 to 10"."""

import re
from typing import NamedTuple

from bot.core.figures.counted import Counted
from bot.core.figures.foregoing import ABOUT, named_before
from bot.core.figures.labels import read_label, read_sample
from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.core.figures.persons import do_persons, is_of_persons
from bot.core.figures.tallies import read_tally
from bot.languages.english_nouns import CLOSED, STATES, VERBS

_TURNOUT = re.compile(r"\bturnout\s(?:rates?\s|levels?\s)?of\s\Z")
_TAKEN = re.compile(
    r"\b(?:reduc(?:ed?|ing|es)|cut(?:s|ting)?|lower(?:s|ed|ing)?|rais(?:ed?|ing|es)|increas(?:ed?|ing|es)|boost(?:s|ed|ing)?|slash(?:ed|ing|es)?)"
    r"\s(?:(?!of\b)[a-z-]+\s){0,3}?([a-z]{3,}s)\sby\s\Z"
)
_OF_THEM = re.compile(r"\s(?:of\s(?:them|whom|which|those|these)\b)")
_OF_WHOM = re.compile(r"\sof\s(?:whom|which)\b")
_NAMED_BESIDE = re.compile(rf"\b([a-z]+s|people|men|women|children),\s(?:and\s)?{ABOUT}\Z")
_NAMED = re.compile(r"[a-z-]+\s(?!in\b|out\b|of\b)(?P<noun>[a-z]{3,})\s(?:in|out)\s")
_EXACT = re.compile(r"\s(?:to\sbe\s(?:exact|precise)|exactly)\b")
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
_IN_CARE = re.compile(r"\s(?:(?:in|to)\shospital|in\scustody|in\scritical\scondition)\b")
_BEFALLEN = re.compile(
    rf"\s(?:more\s)?(?:are|were|remain|remained|have\sbeen|had\sbeen)\s(?:still\s|also\s|now\s|feared\s|reported\s)?(?:{'|'.join(sorted(STATES))})\b"
)
_MORE = re.compile(r"\s(?:more|fewer|less)\b")
_STILL = re.compile(
    r"\s(?:(?:still|now|already)\s(?:in|at|without|missing|living|waiting|trapped|under)|(?:seriously|critically|badly|fatally|slightly"
    r"|severely|lightly))\b"
)
_HUMAN = re.compile(
    r"\s(?:more\s)?(?:(?:have|had|has)\s(?:already\s|now\s|also\s|since\s)?)?(?:died|die|drowned|perished|attended|attend|took\spart|taken\spart|turned\sout"
    r"|turned\sup|gathered|marched|live\s(?:in|at|on|with)|lived|fled|voted|signed\sup|protested|demonstrated|rallied|survived|escaped|applied"
    r"|enrolled|emigrated|queued|watched|are\sdue\sto\sattend|were\staken|were\sbeing\streated|were\streated|were\ssent\sto|(?:were|was|are)\s(?:[a-z]+ly\s)?(?:charged|jailed|convicted|acquitted|fined|held|freed|late|present|absent"
    r"|saved|questioned|sentenced|invited|hurt|injured|killed|arrested|rescued|drowned|sworn\sin)|aboard|on\sboard|are\sexpected\sto\sattend)\b"
)
_VOTED = re.compile(
    r"\s(?:in\sfavou?r|against(?=\s?[.,;)]|\s?\Z|\sit\b|\sand\b)|abstain\w+|abstentions?)\b"
)
_PLACED = re.compile(r"\s(?:in|at|on|from|for|with|under|over|aged|abroad|overseas)\b")
_APPOSED = re.compile(rf",\s(?:with\s|and\s|including\s)?{ABOUT}\Z")
_WITH = re.compile(rf"\bwith\s{ABOUT}\Z")
_DOING = re.compile(r"\s(?:still\s|now\s)?[a-z]{3,}ing\b")
_IS = re.compile(r"\s(?:has|have|had|is|was|were|are|will|would|do|did)\b")
_CAST = re.compile(r"\scast\b")
_OF_WHICH = re.compile(r"\sof\s(?:the\s|all\s|its\s)?\Z")
_REMAINS = re.compile(r"\b(?:the\s(?:other|remaining|first|last|next|rest)|these|those|all)\s\Z")
_AVERAGED = re.compile(
    rf"\b(?:average|goal|target|record|total|forecast|median|peak|high|low|maximum|minimum|quota|limit|capacity)\s(?:of|to|at)\s{ABOUT}\Z"
)
_DOES = re.compile(
    r"\s(?:have|had|were|are|remain|remained|died|survived|did|do|will|would|could|can|may|might|must|said|came|went|took|made|got"
    r"|voted|failed|passed|left|stayed|lived|exist|existed|[a-z]{3,}ed)\b"
)
_FIRST = re.compile(r"\s([a-z]+)")
_CLAUSE = re.compile(
    rf"(?:^|[,;:—–]\s(?:and\s|but\s|while\s|though\s)?|\b(?:and|but|while|whereas)\s){ABOUT}[\"“]?\Z"
)
_TALLIES = frozenset("vote seat point goal medal run".split())
_NEXT_NAME = re.compile(r"[,;]?\s(?:and\s)?(?:the\s)?(?:[A-Z][\w'’.-]*\s){1,3}")
_SHUT = re.compile(r"[),;]|\s[a-z]+\)")
_BRACKETED = re.compile(
    r"\s?\((?:(?:(?:[a-z]+\s){0,2}|[a-z]{0,9}\s?(?:19|20)[0-9]{2}|was|were|from|previously|now|formerly|last\s[a-z]+|a\s[a-z]+\s(?:ago|earlier))\s?:?\s?)?\Z"
)
_ARE = re.compile(
    r"\s(?:are|were)\s(?:now\s|all\s|also\s)?([a-z]+s|children|women|men)(?=\s?[.,;:)]|\s(?:and|who|from|aged|with)\s)"
)
_STANDING = re.compile(rf"(?:\bthere\s(?:are|were|is)|[a-z]['’]s|s['’])\s{ABOUT}\Z")
"""What "there are about 40" and "to the rival's 40" count was named before."""
_ELLIPSIS = re.compile(rf"\b(?:including|closer\sto|another|of\sthe)\s{ABOUT}\Z")
_BESIDE = re.compile(
    rf"\b(?:and|to|or|than|from|against|versus|then|compared\s(?:with|to)|spoke\sof|puts?\s(?:it|the\s(?:figure|number|total))\sat)\s[\"“]?{ABOUT}\Z"
)
_ALIKE = re.compile(
    rf"\s(?P<where>in|on|at|from|for|by)\s[^,;.\n]{{1,30}}?(?:,\s(?:and\s|but\s)?|\s(?:and|but)\s)(?:only\s|just\s|another\s)?{ABOUT}"
)
"""The same, told of another time or place: "40 in May, 12 in June"."""
_GRADED = re.compile(r"(?:,\s|,?\sand\s)[a-z]+\s(?:in|among)\s(?:only\s)?")
"""Likewise of another degree: "mild in 88 of 131 patients, moderate in 40"."""
_LATER = re.compile(
    rf".{{0,40}}\b(?:(?:last|this|the\sprevious|next)\s[a-z]+|in\s(?:[a-z]+|(?:19|20)[0-9]{{2}})),?\s(?:and|but)\s(?:[a-z’']+\s){{1,4}}?{ABOUT}"
)
_TIMED = re.compile(r"\s(?:this|last|next|in|by|so\sfar)\b")
"""Only a number of the same sentence says what these count."""
_MORE_THAN = re.compile(r"\b(?:more|less|fewer|other|higher|lower|older|younger)\sthan\s\Z")
_LAST_WORD = re.compile(rf"\b([a-z]+)\s(?:exactly\s)?{ABOUT}\Z")
_ENDED = re.compile(
    r"\s?(?:[.,;:)!?”\"]|\Z)|\s(?:and|but|while|whilst|in|on|at|for|by|to|from|a\s(?:year|month|week|day))\b"
)
_GAPPED = re.compile(r"(?:,|;|\s(?:and|but|while|whilst))\s(?:the\s|a\s)?((?:[a-z'’]+\s){1,3})\Z")
_SECOND_VERB = re.compile(rf",?\s(?:and|but|or)\s([a-z]+)\s{ABOUT}\Z")
_REPEATED = frozenset("is was are were has have had with won lost".split())
_FARTHEST = 60


class Before(NamedTuple):
    """What a figure before it counted; of the one before in its own sentence, also the place."""

    noun: str | None
    beside: str | None = None
    start: int = -1
    end: int = -1
    topic: str | None = None
    close: bool = False


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
        or _named_after(right, before)
        or _resumed(left, right, before)
        or _befallen(right, before)
        or (named_before(left) if numeral.led else None)
        or _person(left, right, numeral, before)
        or _listed(text, numeral, before)
        or read_label(lower, numeral, start)
        or _repeated(lower, left, right, numeral, before)
        or read_tally(lower, numeral, left, start, end)
    )
    return Counted(noun, None) if noun else None


def _person(left: str, right: str, numeral: Numeral, before: Before) -> str | None:
    """Persons, or what a count before them in the sentence counts that does the same."""
    if numeral.value != 1 and do_persons(right) and not left.endswith(("the ", "these ", "those ")):
        return (before.beside if before.close else None) or "person"
    of_persons = is_of_persons(left, right, numeral.value, led=numeral.led)
    return "person" if of_persons and numeral.value != 1 else None


def _listed(text: str, numeral: Numeral, before: Before) -> str | None:
    """The votes, seats or points that the next name of a list has: "Bo 48 votes; Ann 39"."""
    if before.beside not in _TALLIES or not 0 <= before.end <= numeral.start:
        return None
    item = _NEXT_NAME.fullmatch(text, before.end, numeral.start)
    return before.beside if item and _ENDED.match(text, numeral.unit_end) else None


def _share_of(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> str | None:
    """What a share is one of where no noun follows: "a third of them", "up from one in eight"."""
    whom = _OF_WHOM.match(right) and _NAMED_BESIDE.search(left)
    if whom and whom[1] not in CLOSED and is_plural(whom[1]):
        return singular(whom[1])
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
    goes_on = _CLAUSE.search(left) or _REMAINS.search(left) or _does(right) or _ENDED.match(right)
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


def _does(right: str) -> bool:
    """Whether a verb follows, of which the number is the subject."""
    word = _FIRST.match(right)
    return _DOES.match(right) is not None or (word is not None and word[1] in VERBS)


def _repeated(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> str | None:
    """The noun that a figure before it has."""
    noun = before.beside or before.noun
    if noun and _EXACT.match(right):
        return noun
    if _is_part(lower, right, numeral, before) or _is_subject(left, right):
        return noun or ("person" if _HUMAN.match(right) else None)
    if _HUMAN.match(right):
        return "person"
    if not numeral.led or noun is None:
        return None
    if before.noun and (_ELLIPSIS.search(left) or _STANDING.search(left)):
        return before.noun
    remains = _REMAINS.search(left) or _AVERAGED.search(left)
    if remains and (_ENDED.match(right) or _does(right)):
        return noun
    return before.beside if _is_beside(lower, left, right, numeral, before) else None


def _is_part(lower: str, right: str, numeral: Numeral, before: Before) -> bool:
    """Whether it is the number beside it in part or at another time: "402 staff (2023: 389)"."""
    if before.beside is None or not 0 <= before.end <= numeral.start:
        return False
    gap = lower[before.end : numeral.start]
    alike = _ALIKE.fullmatch(gap)
    return bool(
        (alike and right.startswith(f" {alike['where']} "))
        or _GRADED.fullmatch(gap)
        or (_LATER.fullmatch(gap) and _TIMED.match(right))
        or (_BRACKETED.fullmatch(gap) and _SHUT.match(right))
        or (_OF_WHICH.fullmatch(gap) and _ENDED.match(right))
        or (_APPOSED.fullmatch(gap) and _PLACED.match(right))
    )


def _is_subject(left: str, right: str) -> bool:
    """Whether a bare number is the subject of what follows: "and 40 were saved"."""
    if _IS.match(right) or (_CLAUSE.search(left) and _does(right)):
        return True
    return _WITH.search(left) is not None and _DOING.match(right) is not None


def _is_beside(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> bool:
    """Whether the noun is left out because the figure before in the sentence has it."""
    if not before.beside:
        return False
    if _BESIDE.search(left):
        return _MORE_THAN.search(left) is None
    if not 0 < numeral.start - before.end <= _FARTHEST or not _ENDED.match(right):
        return False
    gap = lower[before.end : numeral.start]
    second = _SECOND_VERB.search(gap)
    if second and (second[1] in VERBS or second[1].endswith("ed")):
        return True
    gapped = _GAPPED.search(gap)
    if gapped and not any(w in VERBS or w in CLOSED for w in gapped[1].split()):
        return True
    one, two = (
        _LAST_WORD.search(lower[max(0, before.start - 40) : before.start]),
        _LAST_WORD.search(gap),
    )
    if one is None or two is None or one[1] != two[1]:
        return False
    return one[1] in _REPEATED or one[1] in VERBS or one[1].endswith("ed")
