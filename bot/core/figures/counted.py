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
_MOST = 9
_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es?)|wound(?:ed|ing|s)|slew|murder(?:ed|ing)|arrest(?:ed|ing|s)"
    r"|rescu(?:ed|ing|es)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|detain(?:ed|ing)|hurt(?:ing)?|employ(?:s|ed|ing)"
    r"|seats?|death\stoll(?:\s\w+){0,3}|toll(?:\s\w+){0,3})\s(?:[a-z]+\s){0,3}$"
)
_NUMBER_OF = re.compile(r"\bnumber\sof\s((?:[a-z-]+\s){0,2}?[a-z]+s|people|children)\b")
_SUBJECT = re.compile(r"[a-z]+")


def read_counted(text: str, lower: str, numeral: Numeral, end: int) -> Counted | None:
    """Read the noun phrase after a number, up to ``end`` (the end of its sentence)."""
    at = numeral.unit_end
    of = _OF.match(lower, at, end)
    if numeral.unit == "percent" and not of:
        return None
    hyphened = _HYPHENED.match(lower, at, end)
    if hyphened:
        if hyphened[1] in {"strong", "plus", "odd", "something", "some", "fold", "year", "and"}:
            return None
        return Counted(singular(hyphened[1]), Span(hyphened.start(1), hyphened.end(1)))
    mass = numeral.unit in {"percent", "fraction"} or (numeral.value == 1 and numeral.high is None)
    return _phrase(text, (of.end() - 1) if of else at, end, mass=mass)


def _phrase(text: str, at: int, end: int, *, mass: bool) -> Counted | None:
    tokens: list[re.Match[str]] = []
    for _ in range(_MOST):
        match = _TOKEN.match(text, at, end)
        if match is None:
            break
        tokens.append(match)
        at = match.end()
    words = [t[1] for t in tokens]
    first = -1
    last = -1
    for n, word in enumerate(words):
        low = word.lower()
        if low in {"and", "or"} and n and _goes_on(words, n):
            continue
        if (
            low in CLOSED
            or low in VERBS
            or (low[0].isdigit() and first < 0 and not _model(words, n))
        ):
            if first < 0 and low in {"more", "other"} and low in MODIFIERS and n + 1 < len(words):
                continue
            break
        if first < 0:
            first = n
        if low.endswith(("'s", "’s", "s'", "s’")):
            continue
        if is_plural(word):
            last = n
            if not _compounds(words, n):
                return _made(tokens, first, n)
        elif _stops(low, n, first, mass=mass):
            break
        elif mass or low not in MODIFIERS:
            last = n
    return _singular(tokens, words, first, last, mass=mass)


def _model(words: list[str], n: int) -> bool:
    return n + 1 < len(words) and words[n + 1][0].isupper()


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


def _stops(low: str, n: int, first: int, *, mass: bool) -> bool:
    """Whether a singular phrase ends before this word, which looks like a verb or an adverb."""
    return mass and n > first and low.endswith(("ed", "ing", "ly"))


def _made(tokens: list[re.Match[str]], first: int, head: int) -> Counted | None:
    span = Span(tokens[first].start(1), tokens[head].end(1))
    return Counted(singular(tokens[head][1].rstrip("-")), span)


def _singular(
    tokens: list[re.Match[str]], words: list[str], first: int, last: int, *, mass: bool
) -> Counted | None:
    if first < 0:
        return None
    if words[first].lower() in STATES:
        return Counted("person", None)
    if last < 0 or (not mass and last - first > 2):
        return None
    low = words[last].lower()
    if not mass and (low.endswith(("ly", "ed", "ing")) or low in MODIFIERS or low in VERBS):
        return None
    return _made(tokens, first, last)


def imply_counted(
    lower: str, numeral: Numeral, start: int, end: int, before: str | None
) -> Counted | None:
    """Guess what is counted where no noun follows; ``before`` is what the last figure counted."""
    left = lower[max(start, numeral.start - 60) : numeral.start]
    right = lower[numeral.unit_end : min(end, numeral.unit_end + 24)]
    if re.match(r"\s(?:others|more|of\s(?:them|whom|those|these))\b", right):
        return Counted(before or "person", None)
    if _CASUALTIES.search(left):
        return Counted("seat" if "seat" in left else "person", None)
    number = None
    for number in _NUMBER_OF.finditer(lower, start, numeral.start):
        pass
    if number:
        return Counted(singular(number[1].split()[-1]), None)
    if re.search(r"\b(?:and|to|or|than|closer\sto|another|of\sthe)\s$", left) and before:
        return Counted(before, None)
    return None
