"""What a number counts: the noun phrase after it and its head noun in the singular."""

import re
from typing import NamedTuple

from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.core.figures.phrase_words import (
    EARLIER,
    MODIFYING,
    PERIODIC,
    POSSESSIVE,
    compounds,
    does,
    goes_on,
    is_noun,
    is_object,
    is_over,
    owns,
)
from bot.core.spans import Span
from bot.languages.english_nouns import (
    CLOSED,
    STATES,
)
from bot.languages.english_numbers import ONES


class Counted(NamedTuple):
    """Head noun in the singular, and the noun phrase; the phrase is None where it is implied."""

    noun: str
    span: Span | None


_TOKEN = re.compile(
    r"(?P<shut>[\"”]?)[\s\u00a0]+(?P<open>(?:[\"'“‘]{0,2}|\[(?!sic)))(?P<word>[A-Z](?:\.[A-Z])+\.(?=\s)|[^\W_](?:[\w'’&]|[-‑/](?=\w)|\.(?=\w)|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.)*(?:[-‑](?=,?\s)|\s-[0-9]{1,3}\b)?)"
)
_DID = re.compile(
    r"\s(?:wrote|went|came|took|gave|saw|knew|began|drove|flew|fell|rose|spoke|stole|swam|threw|woke|chose|ate|drank|sang|sank"
    r"|sprang|shook|swore|wept|slept|fled|stood|sat|swore|rang|rode|ran|became|got)\b(?!-)"
)
"""Pasts that are no participles: behind a bare number they tell what those counted did."""
_HYPHENED = re.compile(r"[-‑]([a-z]{3,})(?![\w-])")
_DASHED = re.compile(r"\s?[—–](?=\sof\b)")
_HALF_A = re.compile(r"(?<=half)\san?(?=\s)")
_SMALL = "|".join(w for w in ONES if w != "zero")
_HALF_THE = re.compile(
    rf"\s+(?:all\s+)?(?:the|its|their|his|her|our|those|these)(?:\s+(?:[0-9][0-9.,]*|{_SMALL})(?=\s[a-z]))?(?=\s)"
)
_OF = re.compile(
    r"[\"”]?\s+of\s+(?:all\s+)?(?:(?:the|these|those|its|their|his|her|my|our|your|such|this|that)\b\s*)?"
    r"(?:\s*(?:more\s+than|over|nearly|about|roughly|approximately|almost|around|some|an\s+estimated)\s+)?(?:(?:combined|total|past|last|first|top|next|final|previous)\s+)?"
    rf"(?:(?:(?!(?:to|and|in|for|by|on|from|with|than)\s)(?:[a-z.-]+\s)?[a-z.-]+['’]s\s+)?(?:several\s+(?:dozen|hundred|thousand)|(?:[0-9][0-9,.]*|{_SMALL})(?:-odd|-plus)?(?:\s+(?:million|billion|dozen|hundred|thousand))?)\s+(?=[a-z]))?"
)
_PRICED = re.compile(
    r"\s[$€£][0-9][0-9.,]*(?:\s(?:million|billion))?\s(?:[a-z-]+\s)?(?P<noun>[a-z]{3,}s)\b"
)
"""Money that says how much each of the things is worth: "nine $500 gifts"."""
_MONEY = frozenset("$€£")
_OR_MORE = re.compile(r"\s+or\s+(?:more|fewer|less|so)\b")
_OF_WHAT = re.compile(r"\s+of(?:\s+(?:the|its|their|his|her))?(?=\s)")
_THOSE = re.compile(r"th[oe]se\s[a-z]+(?:ed|en|ing|wn)\b(?!\s[a-z]+s\b)")
_AMOUNTS = frozenset(
    "average normal norm mean median cost price gdp product growth money output sum target total"
    " value weight amount ball battery".split()
)
"""A share of one of these is a share of an amount; nothing is counted."""
_GLUE = re.compile(r"(?:\s?\+|-plus|-odd|\splus|\sodd)(?=\s[^\W\d])")
_CONTESTED = re.compile(
    r"[\s-](?P<phrase>(?:[a-z]+\s)?(?P<noun>lead|win|victory|defeat|loss|draw|tie|vote|ruling|decision|record|majority"
    r"|margin|deficit|advantage|split|start|run|streak|scoreline|triumph|rout))s?\b"
)
_STOPS = CLOSED - PERIODIC - MODIFYING - EARLIER - {"and", "or"}
"""Where one of these stands, in lower case, the noun phrase has ended."""
_SIGNS_OF_MONEY = frozenset("$€£¥")
_MOST = 9
_RATED = re.compile(r"([a-z]+)-(?:an?|per)-[a-z]+")


def read_contested(text: str, numeral: Numeral, end: int) -> Counted | None:
    """Read what a score decides: "a 9-2 lead", "a 5-4 ruling"."""
    match = _CONTESTED.match(text, numeral.end, end)
    if match is None:
        return None
    return Counted(singular(match["noun"]), Span(match.start("phrase"), match.end("noun")))


def read_counted(text: str, lower: str, numeral: Numeral, end: int) -> Counted | None:
    """Read the noun phrase after a number, up to ``end`` (the end of its sentence)."""
    more = _OR_MORE.match(lower, numeral.unit_end, end) or _GLUE.match(lower, numeral.end, end)
    at = more.end() if more else numeral.unit_end
    dashed = _DASHED.match(lower, at, end) if numeral.unit == "percent" else None
    at = dashed.end() if dashed else at
    of = _OF.match(lower, at, end)
    priced = _PRICED.match(lower, at, end) if lower[at + 1 : at + 2] in _MONEY else None
    if priced and not numeral.unit and is_plural(priced["noun"]):
        return Counted(singular(priced["noun"]), None)
    if not of and numeral.unit == "fraction":
        determiner = _HALF_THE.match(lower, at, end) or _HALF_A.match(lower, at, end)
        at = determiner.end() if determiner else at
    if not of and (numeral.unit == "percent" or _bare_part(lower, numeral)):
        return None
    if of and _THOSE.match(lower, of.end() - 6, end):
        return None
    hyphened = _HYPHENED.match(lower, at, end)
    if hyphened:
        if hyphened[1] in {"strong", "plus", "odd", "something", "some", "fold", "year", "and"}:
            return None
        return Counted(singular(hyphened[1]), Span(hyphened.start(1), hyphened.end(1)))
    mass = numeral.unit in {"percent", "fraction"} or (numeral.value == 1 and numeral.high is None)
    one = mass and not numeral.unit
    did = not of and not numeral.unit and _DID.match(lower, at, end)
    counted = None if did else _phrase(text, (of.end() - 1) if of else at, end, mass=mass, one=one)
    if counted and (
        _is_part_of_one(counted, numeral) or (numeral.unit and _is_amount(counted, text))
    ):
        return None
    if counted and counted.span and not numeral.unit:
        what = _OF_WHAT.match(lower, counted.span.end, end)
        more_of = _phrase(text, what.end(), end, mass=True) if what else None
        if more_of and more_of.span:
            return Counted(counted.noun, Span(counted.span.start, more_of.span.end))
    return counted


def _is_amount(counted: Counted, text: str) -> bool:
    """Whether a share is one of an amount, such as a price, and not of things."""
    if counted.span is None or counted.noun not in _AMOUNTS:
        return False
    return text.startswith(counted.noun, counted.span.end - len(counted.noun))


def _is_part_of_one(counted: Counted, numeral: Numeral) -> bool:
    """Whether a number with decimals would count persons."""
    return counted.span is None and numeral.value % 1 != 0


def read_phrase(text: str, at: int, end: int) -> Counted | None:
    """Read the noun phrase that a word before it, not a number, leads in: "among likely voters"."""
    return _phrase(text, at, end, mass=True)


def _bare_part(lower: str, numeral: Numeral) -> bool:
    """Whether a part without "of" is followed by a verb: "two-thirds support it"."""
    if numeral.unit != "fraction":
        return False
    words = lower[numeral.start : numeral.end].replace("-", " ")
    return not (words.endswith("half") or " in " in words or " out of " in words or " of " in words)


def _tokens(text: str, at: int, end: int) -> list[re.Match[str]]:
    """The words after a number, no further than a noun phrase can reach."""
    tokens: list[re.Match[str]] = []
    for _ in range(_MOST):
        match = _TOKEN.match(text, at, end)
        if match is None or (tokens and is_object(tokens[-1]["word"], match["word"])):
            break
        if match["shut"] and not (tokens and tokens[-1]["open"]):
            break
        if text[match.end() : match.end() + 1] in _SIGNS_OF_MONEY:
            break  # "38 % of the US$ 24 million"
        tokens.append(match)
        at = match.end()
        if match["word"] in _STOPS:
            break
    return tokens


def _phrase(text: str, at: int, end: int, *, mass: bool, one: bool = False) -> Counted | None:
    tokens = _tokens(text, at, end)
    words = [t["word"] for t in tokens]
    phrase: list[int] = []
    for n, word in enumerate(words):
        low = word.lower().replace("’", "'")
        if low in {"and", "or"} and phrase and goes_on(words, n):
            continue
        if is_over(words, n, low, first=not phrase, mass=mass, one=one):
            break
        phrase.append(n)
        if (word[0].islower() or word.isupper()) and owns(low, first=not phrase[1:]):
            return _made(tokens, phrase[0], n)
        if is_plural(word) and not low.endswith(POSSESSIVE) and not compounds(words, n, mass=mass):
            return _made(tokens, phrase[0], n)
    return _singular(tokens, words, phrase, mass=mass)


def _made(tokens: list[re.Match[str]], first: int, head: int) -> Counted:
    word = tokens[head]["word"].rstrip("-‑")
    compound = _RATED.fullmatch(word)
    noun = compound[1] if compound else word
    return Counted(
        singular(noun), Span(tokens[first].start("word"), tokens[head].start("word") + len(word))
    )


def _singular(
    tokens: list[re.Match[str]], words: list[str], phrase: list[int], *, mass: bool
) -> Counted | None:
    """Take the last noun of a mass, else the first: "12 page document" counts pages."""
    if not phrase:
        return None
    if words[phrase[0]].lower() in STATES:
        return Counted("person", None)
    if not mass and len(phrase) > 2 and does(words[phrase[0]]):
        return None
    nouns = [n for n in phrase if is_noun(words[n], mass=mass)]
    if not nouns:
        return None
    return _made(tokens, phrase[0], nouns[-1] if mass else nouns[0])
