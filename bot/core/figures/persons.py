"""Persons whom a bare count leaves out: "some 400 came", "rescuers saved 11", "the dead at 34"."""

import re

from bot.core.figures.foregoing import ABOUT
from bot.languages.english_nouns import STATES

_DID = re.compile(
    r"\s(?:more\s|others\s)?(?:have\s|had\s|has\s)?(?:came|showed\sup|shown\sup|signed\s(?:the|a|an|its|up)\b|lost\stheir\s(?:homes?|lives|jobs?)|(?:were|are|was)\sleft\s(?:homeless|injured|dead|without"
    r"|stranded)|(?:are|were|is|was)\s(?:still\s|now\s)?in\s(?:custody|jail|prison|hospital|intensive\scare)|(?:been|were|are|was)\s(?:[a-z]+ly\s)?(?:charged|jailed|convicted|arrested|detained|killed|injured"
    r"|wounded|hurt|rescued|evacuated|hospitali[sz]ed|displaced|infected|vaccinated|sentenced|deported|buried|sacked|laid\soff|made\s(?:homeless|redundant))|responded|replied|volunteered|enlisted|wept|pleaded"
    r"|stood\strial|went\son\strial)\b"
)
_FORCES = "|".join(
    "police officers detectives troops soldiers rescuers crews firefighters coastguard lifeguards"
    " lifeboat medics doctors divers rebels gunmen militants guards agents".split()
)
_TAKEN = re.compile(
    rf"\b(?:{_FORCES})\s(?:[a-z-]+\s){{0,3}}?(?:held|hold|pull(?:ed|s)?|saved?|freed|charged|questioned|treated|buried|shot)\s{ABOUT}\Z"
)
_FROM = re.compile(
    r"\s?(?:[.,;:)!?”\"]|\Z|\n)|\s(?:and|but|from|in|on|at|after|when|as|before|alive|dead|to\ssafety|out\sof|over|for|during)\b"
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
_ATTENDED = re.compile(
    rf"\b(?:attendances?|audiences?|(?:household|family)\ssizes?)\s(?:[a-z'’-]+\s){{0,5}}?(?:averaged|averages?|was|were|is|of|to|at|reached|hit|topped)\s{ABOUT}\Z"
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
    " averages was were is of to reached hit topped drew draws attracted attracts welcomed in"
    " numbered".split()
)
_LAST = re.compile(rf"([a-z]+)\s[\"“]?{ABOUT}\Z")
_MANY = 50


def do_persons(right: str) -> bool:
    """Whether what follows a bare count is what persons do: "400 came", "four were charged"."""
    return _DID.match(right) is not None


def is_of_persons(left: str, right: str, value: float, *, led: bool) -> bool:
    """Whether the words beside a bare count say that it is one of persons.

    Args:
        left: the words before it in its sentence, in lower case.
        right: the words after it, in lower case.
        value: the number.
        led: whether a word stands directly before it.
    """
    if ("of the" in left or "among the" in left or "of those" in left) and _OF_THOSE.search(left):
        return True
    last = _LAST.search(left) if led else None
    if last is None or last[1] not in _CUES:
        return False
    if _ATTENDED.search(left) or _CROWDED.search(left):
        return True
    if not _FROM.match(right):
        return False
    return bool(
        _TAKEN.search(left)
        or _CARRIED.search(left)
        or _EXPECTED.search(left)
        or _PUT_AT.search(left)
        or (value >= _MANY and _DREW.search(left))
    )
