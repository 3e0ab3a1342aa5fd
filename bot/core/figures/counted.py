"""What a number counts: the noun phrase after it and its head noun in the singular."""

import re
from typing import NamedTuple

from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_nouns import CLOSED, COMPOUNDING, MODIFIERS, STATES, VERBS


class Counted(NamedTuple):
    """Head noun in the singular, and the noun phrase; the phrase is None where it is implied."""

    noun: str
    span: Span | None


_TOKEN = re.compile(
    r"[\s\u00a0]+[\"'“‘(]?([^\W_](?:[\w'’&]|[-‑/](?=\w)|\.(?=\w))*(?:[-‑](?=,?\s))?)"
)
_HYPHENED = re.compile(r"[-‑]([a-z]{3,})(?![\w-])")
_OF = re.compile(
    r"\s+of\s+(?:all\s+)?(?:(?:the|these|those|its|their|his|her|my|our|your|such|this|that)\b\s*)?"
    r"(?:\s*(?:more\s+than|over|nearly|about)\s+)?(?:combined\s+|total\s+)?"
)
_OR_MORE = re.compile(r"\s+or\s+(?:more|fewer|less|so)\b")
_OF_WHAT = re.compile(r"\s+of(?:\s+(?:the|its|their|his|her))?(?=\s)")
_MOST = 9
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_RATED = re.compile(r"([a-z]+)-(?:an?|per)-[a-z]+")
_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es?)|wound(?:ed|ing|s)|slew|murder(?:ed|ing)|arrest(?:ed|ing|s)"
    r"|rescu(?:ed|ing|es)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|detain(?:ed|ing)|hurt(?:ing)?|employ(?:s|ed|ing)"
    r"|seats?|death\stoll(?:\s\w+){0,3}|toll(?:\s\w+){0,3})\s(?:[a-z]+\s){0,3}\Z"
)
_NUMBER_OF = re.compile(
    r"\bnumber\sof\s((?:[a-z-]+\s){0,2}?(?:[a-z]+s|people|children))\b[^,;.]*\Z"
)
_FROM = re.compile(
    r"\b([a-z]{3,}s|people|children)\s(?:[a-z'’-]+\s){0,6}?(?:rose|grew|fell|dropped|climbed|increased"
    r"|decreased|declined|jumped|rising|growing|falling|shrank)\s(?:from|to)\s\Z"
)
_SHARE_OF = re.compile(r"\b([a-z]{3,})\s(?:rates?\s|levels?\s)?(?:of|by)\s\Z")
_OTHERS = re.compile(r"\s(?:others|more|of\s(?:them|whom|those|these))\b")
_ELLIPSIS = re.compile(r"\b(?:and|to|or|than|closer\sto|another|of\sthe)\s\Z")


def read_counted(text: str, lower: str, numeral: Numeral, end: int) -> Counted | None:
    """Read the noun phrase after a number, up to ``end`` (the end of its sentence)."""
    more = _OR_MORE.match(lower, numeral.unit_end, end)
    at = more.end() if more else numeral.unit_end
    of = _OF.match(lower, at, end)
    if numeral.unit == "percent" and not of:
        return None
    hyphened = _HYPHENED.match(lower, at, end)
    if hyphened:
        if hyphened[1] in {"strong", "plus", "odd", "something", "some", "fold", "year", "and"}:
            return None
        return Counted(singular(hyphened[1]), Span(hyphened.start(1), hyphened.end(1)))
    mass = numeral.unit in {"percent", "fraction"} or (numeral.value == 1 and numeral.high is None)
    counted = _phrase(text, (of.end() - 1) if of else at, end, mass=mass)
    if counted and counted.span and not numeral.unit:
        what = _OF_WHAT.match(lower, counted.span.end, end)
        more_of = _phrase(text, what.end(), end, mass=True) if what else None
        if more_of and more_of.span:
            return Counted(counted.noun, Span(counted.span.start, more_of.span.end))
    return counted


def _phrase(text: str, at: int, end: int, *, mass: bool) -> Counted | None:
    tokens: list[re.Match[str]] = []
    for _ in range(_MOST):
        match = _TOKEN.match(text, at, end)
        if match is None:
            break
        tokens.append(match)
        at = match.end()
    words = [t[1] for t in tokens]
    phrase: list[int] = []
    for n, word in enumerate(words):
        low = word.lower()
        if low in {"and", "or"} and phrase and _goes_on(words, n):
            continue
        if _ends(word, low, first=not phrase):
            break
        if mass and phrase and low.endswith(("ed", "ing", "ly")):
            break
        phrase.append(n)
        if is_plural(word) and not low.endswith(_POSSESSIVE) and not _compounds(words, n):
            return _made(tokens, phrase[0], n)
    return _singular(tokens, words, phrase, mass=mass)


def _ends(word: str, low: str, *, first: bool) -> bool:
    """Whether the noun phrase ends before this word."""
    if low in CLOSED:
        acronym = len(word) > 1 and word.isupper()
        return not acronym and not (first and low in {"more", "other"})
    return low in VERBS


def _goes_on(words: list[str], n: int) -> bool:
    """Whether "and" joins two modifiers of one noun: "old and new boats", "Kia and Hyundai cars"."""
    if is_plural(words[n - 1]):
        return False
    for word in words[n + 1 : n + 4]:
        low = word.lower()
        if low in CLOSED or low in VERBS or low[0].isdigit():
            return False
        if is_plural(word):
            return True
    return False


def _compounds(words: list[str], n: int) -> bool:
    """Whether a plural only modifies the next noun: "two sports cars", "six Reuters reporters"."""
    if n + 1 >= len(words) or not is_plural(words[n + 1]) or words[n + 1].lower() in VERBS:
        return False
    return words[n].lower() in COMPOUNDING or (words[n][0].isupper() and words[n + 1].islower())


def _made(tokens: list[re.Match[str]], first: int, head: int) -> Counted:
    word = tokens[head][1].rstrip("-‑")
    compound = _RATED.fullmatch(word)
    noun = compound[1] if compound else word
    return Counted(singular(noun), Span(tokens[first].start(1), tokens[head].start(1) + len(word)))


def _singular(
    tokens: list[re.Match[str]], words: list[str], phrase: list[int], *, mass: bool
) -> Counted | None:
    """The head of a phrase without a plural: the last noun of a mass, else the first ("12 page
    document" counts pages)."""
    if not phrase:
        return None
    if words[phrase[0]].lower() in STATES:
        return Counted("person", None)
    nouns = [n for n in phrase if _is_noun(words[n], mass=mass)]
    if not nouns:
        return None
    return _made(tokens, phrase[0], nouns[-1] if mass else nouns[0])


def _is_noun(word: str, *, mass: bool) -> bool:
    low = word.lower()
    if low[0].isdigit() or low.endswith(_POSSESSIVE):
        return False
    return mass or not (low.endswith(("ly", "ed", "ing")) or low in MODIFIERS)


def imply_counted(
    lower: str, numeral: Numeral, start: int, end: int, before: str | None
) -> Counted | None:
    """Guess what is counted where no noun follows; ``before`` is what the last figure counted."""
    left = lower[max(start, numeral.start - 70) : numeral.start]
    if numeral.unit:
        share = _SHARE_OF.search(left) if numeral.unit == "percent" else None
        return Counted(singular(share[1]), None) if share and share[1] not in CLOSED else None
    right = lower[numeral.unit_end : min(end, numeral.unit_end + 24)]
    if _OTHERS.match(right):
        return Counted(before or "person", None)
    if _CASUALTIES.search(left):
        return Counted("seat" if "seat" in left else "person", None)
    known = _NUMBER_OF.search(left) or _FROM.search(left)
    if known:
        return Counted(singular(known[1].split()[-1]), None)
    if before and _ELLIPSIS.search(left):
        return Counted(before, None)
    return None
