"""What a number counts where no noun follows it: "killing 9", "200 more", "from 9 to 10"."""

import re
from typing import NamedTuple

from bot.core.figures.counted import Counted
from bot.core.figures.nouns import singular
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import CLOSED, STATES, VERBS
from bot.languages.english_numbers import PARTS

_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es?)|wound(?:ed|ing|s)|slew|murder(?:ed|ing)|arrest(?:ed|ing|s)"
    r"|rescu(?:ed|ing|es)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|detain(?:ed|ing)|hurt(?:ing)?|employ(?:s|ed|ing)?"
    r"|seats?|death\stoll(?:\s\w+){0,3}|toll(?:\s\w+){0,3})\s(?:[a-z]+\s){0,3}\Z"
)
_NUMBER_OF = re.compile(
    r"\bnumber\sof\s((?:[a-z-]+\s){0,2}?(?:[a-z]+s|people|children))\b[^,;.]*\Z"
)
_FROM = re.compile(
    r"\b([a-z]{3,}s|people|children)\s(?:[a-z'’-]+\s){0,6}?(?:rose|grew|fell|dropped|climbed|increased"
    r"|decreased|declined|jumped|rising|growing|falling|shrank)\s(?:from|to)\s\Z"
)
_SHARE_OF = re.compile(r"\b(?:([a-z]{3,})\s(?:rates?\s|levels?\s)?of|([a-z]{3,}s)\sby)\s\Z")
_VAGUE = CLOSED | frozenset(
    "annual annualised annualized average total record monthly yearly weekly quarterly overall full"
    " high low steady current".split()
)
_ABOUT = (
    r"(?:(?:about|around|some|nearly|almost|over|under|up\sto|roughly|approximately|only|just|now|at\sleast"
    r"|an\sestimated|(?:more|less|fewer)\sthan)\s){0,2}"
)
_CROWD = re.compile(
    r"\b(?:(?:crowds?|audiences?|gathering|congregation|staff|population|work\s?force|town|village|city|hamlet"
    rf"|community|settlement)\s(?:[a-z]+\s)?of|home\sto|(?:population|number\sof\s(?:{'|'.join(sorted(STATES))}))"
    rf"\s(?:[a-z]+\s){{0,4}}?(?:of|at|is|was|to|under|over))\s{_ABOUT}\Z"
)
_PARENT = re.compile(r"\b(?:grand)?(?:mother|father|parents?|mum|mom|dad)\sof\s\Z")
_OTHERS = re.compile(r"\s(?:others|who|whose|of\s(?:them|whom|which|those|these))\b")
_IN_CARE = re.compile(r"\s(?:(?:in|to)\shospital|in\scustody|in\scritical\scondition)\b")
_BEFALLEN = re.compile(
    rf"\s(?:are|were|remain|remained|have\sbeen|had\sbeen)\s(?:still\s|also\s|now\s|feared\s|reported\s)?(?:{'|'.join(sorted(STATES))})\b"
)
_MORE = re.compile(r"\smore\b")
_ARE = re.compile(
    r"\s(?:are|were)\s(?:now\s|all\s|also\s)?([a-z]+s|children|women|men)(?=\s?[.,;:)]|\s(?:and|who|from|aged|with)\s)"
)
_STANDING = re.compile(rf"(?:\bthere\s(?:are|were|is)|[a-z]['’]s|s['’])\s{_ABOUT}\Z")
"""What "there are about 40" and "to the rival's 40" count was named before."""
_ELLIPSIS = re.compile(rf"\b(?:including|closer\sto|another|of\sthe)\s{_ABOUT}\Z")
_BESIDE = re.compile(rf"\b(?:and|to|or|than|up\sfrom|down\sfrom)\s{_ABOUT}\Z")
"""Only a number of the same sentence says what these count."""
_MORE_THAN = re.compile(r"\b(?:more|less|fewer|other|higher|lower|older|younger)\sthan\s\Z")
_OR_TWO = re.compile(r"\b(?:an?|one)\s(?:[a-z-]+\s)?([a-z]+)\sor\s\Z")
_LAST_WORD = re.compile(rf"\b([a-z]+)\s(?:exactly\s)?{_ABOUT}\Z")
_ENDED = re.compile(r"\s?(?:[.,;:)!?”\"]|\Z)|\s(?:and|but|while|whilst|in|on|at|for)\b")
_GAPPED = re.compile(r"(?:,|;|\s(?:and|but|while|whilst))\s(?:the\s|a\s)?((?:[a-z'’]+\s){1,3})\Z")
_SECOND_VERB = re.compile(rf",?\s(?:and|but|or)\s([a-z]+)\s{_ABOUT}\Z")
_REPEATED = frozenset("is was are were has have had with won lost".split())
_FARTHEST = 60


class Before(NamedTuple):
    """What a figure before it counted; of the one before in its own sentence, also the place."""

    noun: str | None
    beside: str | None = None
    start: int = -1
    end: int = -1


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
    if numeral.unit:
        return _shared(text, floor, left) if numeral.led and numeral.unit == "percent" else None
    right = lower[numeral.unit_end : min(end, numeral.unit_end + 24)]
    if _OTHERS.match(right):
        return Counted(before.noun or "person", None)
    if _IN_CARE.match(right):
        return Counted("person", None)
    if _BEFALLEN.match(right):
        return Counted(before.beside or "person", None)
    if before.noun and _MORE.match(right):
        return Counted(before.noun, None)
    are = _ARE.match(right)
    if are and not (are[1] in CLOSED or are[1] in VERBS):
        return Counted(singular(are[1]), None)
    noun = _named_before(left) if numeral.led else None
    if numeral.led and not noun:
        if before.noun and (_ELLIPSIS.search(left) or _STANDING.search(left)):
            noun = before.noun
        elif before.beside and _is_beside(lower, left, right, numeral, before):
            noun = before.beside
    return Counted(noun, None) if noun else None


def _shared(text: str, floor: int, left: str) -> Counted | None:
    """What a percentage is one of: "a turnout of 58 %", but nobody ("Sanders by 30 %")."""
    share = _SHARE_OF.search(left)
    noun = share and (share[1] or share[2])
    if share is None or noun is None or noun in _VAGUE or noun in PARTS:
        return None
    named = share[2] is not None and text[floor + share.start(2)].isupper()
    return None if named else Counted(singular(noun), None)


def _named_before(left: str) -> str | None:
    """The noun that the words before a number name or imply."""
    pair = _OR_TWO.search(left)
    if pair and pair[1] not in CLOSED:
        return pair[1]
    if _CASUALTIES.search(left):
        return "seat" if "seat" in left else "person"
    if _CROWD.search(left):
        return "person"
    if _PARENT.search(left):
        return "child"
    known = _NUMBER_OF.search(left) or _FROM.search(left)
    return singular(known[1].split()[-1]) if known else None


def _is_beside(lower: str, left: str, right: str, numeral: Numeral, before: Before) -> bool:
    """Whether the noun is left out because the figure before in the sentence has it."""
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
    return one is not None and two is not None and one[1] == two[1] and one[1] in _REPEATED
