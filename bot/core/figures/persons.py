"""Persons whom a bare count leaves out: "some 400 came", "rescuers saved 11", "the dead at 34"."""

import re

from bot.core.figures.foregoing import ABOUT
from bot.languages.english_nouns import MEMBERS, STATES

_DID = re.compile(
    r"\s(?:more\s|others\s)?(?:have\s|had\s|has\s|may\s|could\s|will\s|would\s|might\s)?(?:to\s)?(?:wrote|spoke|ate|drank|slept|sang|swore|signed(?=\s?[.,;])|remain(?:ed|s)?\s(?:in|under)\s(?:hospital|custody|jail|prison|quarantine)|came|showed\sup|shown\sup|signed\s(?:the|a|an|its|up)\b|lost\stheir\s(?:homes?|lives|jobs?)|(?:were|are|was)\sleft\s(?:homeless|injured|dead|without"
    r"|stranded)|(?:are|were|is|was)\s(?:still\s|now\s)?in\s(?:custody|jail|prison|hospital|intensive\scare)|(?:been|were|are|was|be)\s(?:[a-z]+ly\s)?(?:charged|jailed|convicted|arrested|detained|killed|injured"
    r"|wounded|hurt|rescued|evacuated|hospitali[sz]ed|displaced|infected|vaccinated|sentenced|deported|buried|sacked|laid\soff|made\s(?:homeless|redundant))|responded|replied|volunteered|enlisted|wept|pleaded"
    r"|needed\s(?:hospital|treatment|medical|help|rescuing|surgery)|stood\strial|went\son\strial)\b"
)
_FORCES = "|".join(
    "police officers detectives troops soldiers rescuers crews firefighters coastguard lifeguards"
    " lifeboat medics doctors divers rebels gunmen militants guards agents".split()
)
_TAKEN = re.compile(
    rf"\b(?:{_FORCES})\s(?:[a-z-]+\s){{0,3}}?(?:held|hold|pull(?:ed|s)?|saved?|freed|charged|questioned|treated|buried|shot)\s{ABOUT}\Z"
)
_FROM = re.compile(
    r"\s?(?:[.,;:)!?”\"]|\Z|\n)|\s(?:and|but|from|in|on|at|after|when|as|before|by|alive|dead|to\ssafety|out\sof|over|for|during)\b"
)
_CARRIED = re.compile(
    r"\b(?:boats?|ships?|ferry|ferries|vessels?|coach|coaches|bus|buses|train|trains|trams?|planes?|jets?|aircraft|airliners?|helicopters?|vans?|cars?|lorry|lorries|trucks?|dinghy|dinghies|rafts?|minibus"
    rf"|minibuses|flights?|lifts?|cable\scars?)\s(?:[a-z0-9'’-]+\s){{0,6}}?(?:carry|carries|carrying|carried)\s{ABOUT}\Z"
)
_EXPECTED = re.compile(
    rf"\b(?:organi[sz]ers|police|officials|stewards|promoters|the\sclub|planners)\s(?:had\s|have\s|were\s|are\s)?(?:hoped\sfor|hoping\sfor|expect(?:ed|ing)?|counted|turned\saway)\s{ABOUT}\Z"
)
_PUT_AT = re.compile(
    r"\b(?:crowds?|turnout|attendance|audience|toll|the\s(?:number\sof\s)?(?:the\s)?(?:dead|injured|wounded|missing|homeless|killed))\s(?:in\s[a-z]+\s)?at\s[\"“]?"
    rf"{ABOUT}\Z"
)
_NUMBERING = re.compile(
    r"\b(?P<word>attendances?|audiences?|household\ssizes?|family\ssizes?|membership|workforce|headcount|enrol+ment|circulation|waiting\slists?|queues?|crowds?)"
    rf"\s(?:[a-z'’-]+\s){{0,5}}?(?:averaged|averages?|was|were|is|of|to|at|by|from|reached|hit|topped)\s{ABOUT}\Z"
)
_DONE_BY = re.compile(
    rf"\b(?:attended|signed|watched|seen|joined|visited|followed|read|downloaded|backed|supported)\sby\s{ABOUT}\Z"
)
_DRIVEN = re.compile(rf"\b(?:forced|forcing|made|making|drove|driving|sent)\s{ABOUT}\Z")
_AWAY = re.compile(
    r"\s(?:from\stheir\shomes|to\s(?:flee|leave|seek|move|evacuate|hospital)|out\sof\stheir|homeless|redundant)\b"
)
_DREW = re.compile(rf"\b(?:drew|draws|attracted|attracts|welcomed|pulled\sin)\s{ABOUT}\Z")
_OF_THOSE = re.compile(
    rf"\b(?:of|among)\s(?:the|those)\s(?:[a-z]+\s)?(?:{'|'.join(sorted(STATES))}|survivors)\b[^.;0-9]{{0,30}}\Z"
)
_CROWDED = re.compile(
    rf"\b(?:crowd|audience|congregation|gathering|dead|injured|wounded|missing|homeless|refugees)\s(?:now\s|already\s)?numbered\s{ABOUT}\Z"
)
_CUES = frozenset(
    "held hold pull pulled pulls save saved freed charged questioned treated buried shot carry"
    " carries carrying carried for expect expected expecting counted away at averaged average"
    " averages was were is of to by from reached hit topped drew draws attracted attracts welcomed"
    " in numbered forced forcing made making drove driving sent".split()
)
_LAST = re.compile(rf"([a-z]+)\s[\"“]?{ABOUT}\Z")
_BACK = 40
_MANY = 50


def do_persons(right: str) -> bool:
    """Whether what follows a bare count is what persons do: "400 came", "four were charged"."""
    return _DID.match(right) is not None


def name_members(left: str, right: str, value: float) -> str | None:
    """The noun of a bare count of persons, or of what a collective numbers, in the singular.

    Args:
        left: the words before it in its sentence, in lower case, the last of them beside it.
        right: the words after it, in lower case.
        value: the number.
    """
    if ("of the" in left or "among the" in left or "of those" in left) and _OF_THOSE.search(left):
        return "person"
    last = _LAST.search(left, max(0, len(left) - _BACK))
    if last is None or last[1] not in _CUES:
        return None
    numbering = _NUMBERING.search(left)
    if numbering:
        return MEMBERS.get(numbering["word"].removesuffix("s"), "person")
    if _CROWDED.search(left) or (_DRIVEN.search(left) and _AWAY.match(right)):
        return "person"
    of_persons = _FROM.match(right) and (
        _TAKEN.search(left)
        or _CARRIED.search(left)
        or _EXPECTED.search(left)
        or _PUT_AT.search(left)
        or _DONE_BY.search(left)
        or (value >= _MANY and _DREW.search(left))
    )
    return "person" if of_persons else None
