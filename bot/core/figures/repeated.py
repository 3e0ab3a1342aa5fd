"""Nouns that a number repeats from the figure before it: "40 in May, 12 in June"."""

import re
from typing import NamedTuple

from bot.core.figures.foregoing import ABOUT
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED, HOLDING, VERBS

_EXACT = re.compile(r"\s(?:to\sbe\s(?:exact|precise)|exactly)\b")
_HUMAN = re.compile(
    r"\s(?:more\s)?(?:(?:have|had|has)\s(?:already\s|now\s|also\s|since\s)?)?(?:died|die|drowned|perished|attended|attend|took\spart|taken\spart|turned\sout"
    r"|turned\sup|gathered|marched|live\s(?:in|at|on|with)|lived|fled|voted|signed\sup|protested|demonstrated|rallied|survived|escaped|applied"
    r"|enrolled|emigrated|queued|watched|are\sdue\sto\sattend|were\staken|were\sbeing\streated|were\streated|were\ssent\sto|(?:were|was|are)\s(?:[a-z]+ly\s)?(?:charged|jailed|convicted|acquitted|fined|held|freed|late|present|absent"
    r"|saved|questioned|sentenced|invited|hurt|injured|killed|arrested|rescued|drowned|sworn\sin)|aboard|on\sboard|are\sexpected\sto\sattend)\b"
)
_PLACED = re.compile(r"\s(?:in|at|on|from|for|with|without|under|over|aged|abroad|overseas)\b")
_APPOSED = re.compile(rf",\s(?:with\s|and\s|including\s)?{ABOUT}\Z")
_WITH = re.compile(rf"\bwith\s{ABOUT}\Z")
_DOING = re.compile(r"\s(?:still\s|now\s)?[a-z]{3,}ing\b")
_IS = re.compile(r"\s(?:has|have|had|is|was|were|are|will|would|do|did)\b")
_OF_WHICH = re.compile(
    r"\s?\(?(?:\s(?:gone|played|left|done|completed|sold|filled|taken|used|counted|built|finished))?(?:\s|(?<=\())(?:out\s)?of\s(?:the\s|all\s|its\s)?\Z"
)
_MEANT_FOR = re.compile(
    rf",\s(?:but\s|though\s|and\s)?(?:licensed|built|designed|intended|meant|registered|certified|planned|budgeted|licenced|approved|equipped)\sfor\s{ABOUT}\Z"
)
"""What so many were there of, and how many there should be: "29 dogs, licensed for 16"."""
_THAT_NUMBER = re.compile(
    rf"\b(?:that|this|the|its|their)\s(?:number|figure|total|count|tally)\s[^.;0-9]{{0,40}}?(?:to|at|is|was|now|reached|hit|of)\s{ABOUT}\Z"
)
_TOLD_OF = re.compile(
    rf"\b(?:spoke\sof|speaks?\sof|talked\sof|puts?\s(?:it|the\s(?:figure|number|total))\sat)\s{ABOUT}\Z"
)
_ALLOWED = re.compile(
    rf"\b(?:allows?|allowed|permits?|permitted|needs?|needed|requires?|required|managed|manages|expected|planned)\s{ABOUT}\Z"
)
_RATED = re.compile(r"\s(?:an?|per|each|every)\s(?:day|week|month|year|hour|night|minute|second)\b")
REMAINS = re.compile(
    r"\b(?:the\s(?:other|remaining|first|last|next|rest)|these|those|all|all\sbut)\s\Z"
)
_AVERAGED = re.compile(
    rf"\b(?:average|goal|target|record|total|forecast|median|peak|high|low|maximum|minimum|quota|limit|capacity|threshold|norm|ceiling|standard|allowance|requirement)\s(?:of|to|at)\s{ABOUT}\Z"
)
_DOES = re.compile(
    r"\s(?:have|had|were|are|remain|remained|died|survived|did|do|will|would|could|can|may|might|must|said|came|went|took|made|got"
    r"|voted|failed|passed|left|stayed|lived|exist|existed|[a-z]{3,}ed)\b"
)
_FIRST = re.compile(r"\s([a-z]+)")
CLAUSE = re.compile(
    rf"(?:^|[,;:—–]\s(?:and\s|but\s|while\s|though\s)?|\b(?:and|but|while|whereas)\s){ABOUT}[\"“]?\Z"
)
_SHUT = re.compile(r"[),;]|\s[a-z]+\)")
_BRACKETED = re.compile(
    r"\s?\((?:(?:(?:[a-z]+\s?){0,3}|(?:week|day|round|wave)\s[0-9]{1,2}|[a-z]{0,9}\s?(?:19|20)[0-9]{2}|was|were|from|previously|now|formerly|last\s[a-z]+|a\s[a-z]+\s(?:ago|earlier))\s?:?\s?)?\Z"
)
_STANDING = re.compile(
    rf"(?:\bthere\s(?:are|were|is|should\sbe|ought\sto\sbe|used\sto\sbe|would\sbe|had\sbeen|have\sbeen)|[a-z]['’]s|s['’])\s{ABOUT}\Z"
)
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
_HAVING = re.compile(
    rf"(?<!^,\s)\b(?:has|have|had|owns?|owned|operates?|runs?)\s(?:(?:now|only|just|since|already|also)\s)*(?:[a-z]+(?:ed|en|ld|ught)\s)?{ABOUT}\Z"
)
_WHERE_ONCE = re.compile(
    rf"\bwhere\s(?:there\s(?:were|was|had\sbeen)|it\shad|they\shad)\s(?:once\s|only\s)?{ABOUT}\Z"
)
_AND_IN = re.compile(rf"\sand\s(?:in|on|by)\s[a-z]+,?\s{ABOUT}\Z")
_IT_HAS = re.compile(
    rf"(?:\A|[.!?]\s)(?:(?:today|now),?\s)?(?:it|they|he|she)\s(?:now\s|still\s|today\s|then\s)?(?:has|have|had|owns?|operates?|runs?)\s(?:now\s|only\s|just\s)?{ABOUT}\Z"
)
_TIMED = re.compile(r"\s(?:this|last|next|in|by|so\sfar)\b")
"""Only a number of the same sentence says what these count."""
_MORE_THAN = re.compile(r"\b(?:more|less|fewer|other|higher|lower|older|younger)\sthan\s\Z")
_LAST_WORD = re.compile(rf"\b([a-z]+)\s(?:exactly\s)?{ABOUT}\Z")
ENDED = re.compile(
    r"\s?(?:[.,;:)!?”\"]|\Z)|\s(?:and|but|while|whilst|in|on|at|for|by|to|from|a\s(?:year|month|week|day))\b"
)
_GAPPED = re.compile(r"(?:,|;|\s(?:and|but|while|whilst))\s(?:the\s|a\s)?((?:[a-z'’]+\s){1,3})\Z")
_SECOND_VERB = re.compile(
    rf"(?:,?\s(?:and|but|or)\s(?:now\s|then\s|also\s|already\s|so\sfar\s)?([a-z]+)|,\s(?:and\s)?([a-z]+ed|sent|given|taken|sold)(?:\s(?:out|in|up|back|off|on|away))?)\s{ABOUT}\Z"
)
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


_DENIED = re.compile(r"\bnot(?:\s(?:in|at|by|of|the))?\s\Z")


def does(right: str) -> bool:
    """Whether a verb follows, of which the number is the subject."""
    word = _FIRST.match(right)
    return _DOES.match(right) is not None or (word is not None and word[1] in VERBS)


def read_repeated(
    lower: str, left: str, right: str, numeral: Numeral, before: Before
) -> str | None:
    """The noun that a figure before it has; a number that is denied counts nothing."""
    if _DENIED.search(left):
        return None
    noun = before.beside or before.noun
    if noun and _EXACT.match(right):
        return noun
    if _is_part(lower, right, numeral, before) or _is_subject(left, right):
        return noun or ("person" if _HUMAN.match(right) else None)
    if _HUMAN.match(right):
        return "person"
    if not numeral.led or noun is None:
        return None
    if before.noun and _IT_HAS.search(left) and ENDED.match(right):
        return before.noun
    if before.noun and (_ELLIPSIS.search(left) or _STANDING.search(left)):
        return before.noun
    if before.noun and _is_resumed(left) and ENDED.match(right):
        return before.noun
    remains = REMAINS.search(left) or _AVERAGED.search(left)
    if remains and (ENDED.match(right) or does(right)):
        return noun
    return before.beside if _is_beside(lower, left, right, numeral, before) else None


def _is_resumed(left: str) -> bool:
    """Whether the words before say of what was counted how many it is: "that number fell to 6"."""
    if "number" in left or "figure" in left or "total" in left or "tally" in left:
        return _THAT_NUMBER.search(left) is not None
    return (" of " in left or " it " in left) and _TOLD_OF.search(left) is not None


def _is_part(lower: str, right: str, numeral: Numeral, before: Before) -> bool:
    """Whether it is the number beside it in part or at another time: "402 staff (2023: 389)"."""
    if before.beside is None or not 0 <= before.end <= numeral.start:
        return False
    gap = lower[before.end : numeral.start]
    alike = _ALIKE.fullmatch(gap)
    return bool(
        (gap == " (" and _PLACED.match(right))
        or (alike and right.startswith(f" {alike['where']} "))
        or _GRADED.fullmatch(gap)
        or (_LATER.fullmatch(gap) and _TIMED.match(right))
        or (_BRACKETED.fullmatch(gap) and _SHUT.match(right))
        or (
            _OF_WHICH.fullmatch(gap)
            and (ENDED.match(right) or gap.startswith(" (") or ("out of" in gap and does(right)))
        )
        or (_APPOSED.fullmatch(gap) and _PLACED.match(right))
    )


def _is_subject(left: str, right: str) -> bool:
    """Whether a bare number is the subject of what follows: "and 40 were saved"."""
    if _IS.match(right) or (CLAUSE.search(left) and does(right)):
        return True
    return _WITH.search(left) is not None and _DOING.match(right) is not None


def _is_beside(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> bool:
    """Whether the noun is left out because the figure before in the sentence has it."""
    if not before.beside:
        return False
    if _RATED.match(right) and _ALLOWED.search(left):
        return True
    if _BESIDE.search(left):
        return _MORE_THAN.search(left) is None
    if not 0 < numeral.start - before.end <= _FARTHEST or not ENDED.match(right):
        return False
    gap = lower[before.end : numeral.start]
    if _HAVING.search(gap) or _MEANT_FOR.fullmatch(gap) or _WHERE_ONCE.search(gap):
        return True
    if _AND_IN.search(gap):
        return True
    second = _SECOND_VERB.search(gap)
    if second and (
        second[2] or second[1] in VERBS or second[1] in HOLDING or second[1].endswith("ed")
    ):
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
