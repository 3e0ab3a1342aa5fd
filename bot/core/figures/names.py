"""Whether a number is part of a name, told from the words around it."""

import re

from bot.core.figures.nouns import is_plural
from bot.core.figures.numeral import Numeral
from bot.languages.english_names import MAKERS, OPENERS, RATED, READINGS
from bot.languages.english_nouns import CLOSED, VERBS
from bot.languages.english_sentences import ALWAYS_FOLLOWED, SOMETIMES_FINAL

_BEFORE = re.compile(r"([^\W\d_][\w'’&.]*|&)[\s\u00a0-]\Z")
_AFTER = re.compile(r"[\s\u00a0]([^\W\d_][\w'’-]*)(?:\s([^\W\d_][\w'’-]*))?")
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Aa]cross|[Ii]nside|[Oo]utside)\s(?:[A-Z][\w'’.-]*\s){1,3}\Z"
)
_SCORE = re.compile(r"[-–—][0-9]{1,3}(?![0-9%]|[.,][0-9])")
_RESULT = re.compile(r"\sto\s[0-9][0-9.]*\s?(?:%|per\s?cent)")
"""What makes a number after a name a share: "beat Ode 45 to 40 percent"."""
_POLLED = re.compile(r"\s\((?:[+−-][0-9]{1,2}(?:\.[0-9])?|nc|unch(?:anged|\.)?|±0)\)")
"""Likewise, with how it changed behind it: "Greens 24 (+3)"."""
_HIGHEST_SCORE = 250
_SHOUTED = re.compile(r"\s[A-Z]{2,}\b")
_JOINT = re.compile(r"\w-(?:in|out-of|to|or|and|by)-\Z")
_HALF = re.compile(r"\b(?:scrum|fly|centre|center|wing|inside|loose|behind)[-‑\s]\Z")
"""Halves that play: "the scrum-half kicked two goals"."""
_OF_HALF = (" of ", " a ", " an ", " that ", "-", " million", " billion", " dozen")
_HALF_YEAR = ("in the ", "over the ", "for the ", "during the ")
_TITLE_CASE = re.compile(r"[\s-][A-Z0-9]")
_MODEL_BEFORE = re.compile(r"\b(?:[Tt]he|an?|own|new|and|its|old|first)\s\Z")
_MODEL_AFTER = re.compile(r"\s[A-Z][^\WA-Z\d_][^\W\d_]*(?:\s[^\W\d_]+){0,2}")
_RELEASE = re.compile(r"[1-9]\.0")
_SCALES_OF = frozenset({"magnitude", "rating", "gpa", "score", "richter", "ph"})
_RANGE = re.compile(r"\s?[-–]\s?[0-9]")
_OWNED = re.compile(r"\b(?:[Tt]he|an?|own|new|his|her|its|their|old|first)\s\Z|['’]s\s\Z")
_MORE = re.compile(r"\s[0-9]+\s[a-z]")
_MARKED = re.compile(r"(?:^|\n)[(\[]?[0-9]{1,3}[.)\]]\Z")
_CONTENT = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]{3,}")
_CAPITALS = re.compile(r"(?<![\w'’-])[A-Z][a-z'’-]{3,}")
_JOINING = frozenset("minus then now to mid and or of over under".split())
_MANY = 100
"""From here on "Chasing 188, they fell short" is more likely than "Listing 1"."""
_SHARED_OUT = re.compile(
    r"\b[0-9][0-9.,]*\s(?:[a-z]+\s)?(?:seats?|votes?|points?|goals?|medals?|golds?|mandates|councillors|delegates|wins)\b"
    r"[^.;:\n]{0,80},\s(?:and\s)?(?:the\s)?(?:[A-Z][\w'’.-]*\s){1,3}\Z"
)
_NEXT_ONE = re.compile(r"\s?(?:[.,;)]|\Z)|\s(?:and|with|each)\b")
_WORD_BEFORE = re.compile(r"(?<![\w-])([A-Za-z]+)\s\Z")
_AROUND = 60
_CHASED = re.compile(r"\s(?:for\svictory|to\s(?:win|chase|reach|tie|beat|qualify))\b")
_ROADS = 1000
_AIRLINERS = frozenset(range(707, 788, 10))
_NEXT = re.compile(r"\s([a-z]+)\b")


def is_model(text: str, numeral: Numeral) -> bool:
    """Whether bare digits begin a product's name: "the 787 Dreamliner", "and 11 Pro Max"."""
    if numeral.form != "digits" or not numeral.plain or numeral.unit or numeral.mark:
        return False
    left = text[max(0, numeral.start - 8) : numeral.start]
    if numeral.value in _AIRLINERS and _OWNED.search(left):
        following = _NEXT.match(text, numeral.end)
        return following is None or following[1] in VERBS or not is_plural(following[1])
    if numeral.value >= 1000 or not _MODEL_BEFORE.search(left):
        return False
    following = _MODEL_AFTER.match(text, numeral.end)
    return following is not None and not any(is_plural(w) for w in following[0].split())


def is_name(text: str, numeral: Numeral) -> bool:
    """Whether the number belongs to a name: "Studio 54", "Boeing 737 jets", "the Index 500"."""
    start = numeral.start
    if numeral.form != "digits" or numeral.mark or not numeral.led:
        return False
    if not numeral.plain:
        return not numeral.unit and _is_release(text, numeral)
    before = _BEFORE.search(text, max(0, start - 32, text.rfind(" ", 0, start - 1)), start)
    if before is None or _is_result(text, numeral):
        return False
    if _SCORE.match(text, numeral.end) and numeral.value <= _HIGHEST_SCORE:
        return False
    word = before[1]
    owning = word.endswith(("'s", "’s", "s'", "s’")) and text[start - 1] != "-"
    if owning or word.lower() in READINGS:
        return False
    if text[start - 1] == "-":
        return word.lower() not in _JOINING
    if word.isupper() and len(word) > 2 and _SHOUTED.match(text, numeral.end):
        return False
    if not word[0].isupper() or word.lower().rstrip(".") in OPENERS:
        return word == "US" and _is_road(text, numeral)
    if word.endswith(".") and not _abbreviates(word):
        return False
    return word.lower() in MAKERS or _is_named(text, numeral, word)


def _is_result(text: str, numeral: Numeral) -> bool:
    """Whether it is what somebody named has of a whole: "Ode 45 to 40 percent", "Bo 24 (+3)"."""
    polled = _RESULT.match(text, numeral.end) or _POLLED.match(text, numeral.end)
    return polled is not None or _is_shared_out(text, numeral)


def _is_shared_out(text: str, numeral: Numeral) -> bool:
    """Whether it is what the next of several has: "The Greens have 31 seats, Bray 40"."""
    start = numeral.start
    left = text[max(0, start - _AROUND * 2) : start]
    if ", " not in left[-_AROUND // 2 :] or _NEXT_ONE.match(text, numeral.end) is None:
        return False
    return _SHARED_OUT.search(left) is not None


def _is_road(text: str, numeral: Numeral) -> bool:
    """Whether it is the number of a road: "along US 75 and I-44", but not "the US 75 boats"."""
    start = numeral.start
    if (
        numeral.unit
        or numeral.value >= _ROADS
        or text[max(0, start - 7) : start - 3].lower() == "the "
    ):
        return False
    following = _AFTER.match(text, numeral.end)
    return following is None or not is_plural(following[1])


def _is_release(text: str, numeral: Numeral) -> bool:
    """Whether a decimal is the release of something named: "Web 2.0", "Industry 4.0"."""
    if not _RELEASE.fullmatch(text, numeral.start, numeral.end):
        return False
    before = _BEFORE.search(text[max(0, numeral.start - 32) : numeral.start])
    word = before[1].lower() if before and before[1][0].isupper() else ""
    return bool(word) and word not in OPENERS and word not in _SCALES_OF


def _is_named(text: str, numeral: Numeral, word: str) -> bool:
    """Whether a number after a capitalised word is its name rather than what it counts."""
    start = numeral.start
    after = _AFTER.match(text, numeral.end)
    if word == "Set" and _CHASED.match(text, numeral.end):
        return False
    if word.lower() in RATED and numeral.plain and _opens(text, start, word):
        return True
    doing = word.endswith("ing") and numeral.value >= _MANY
    if (is_plural(word) or doing) and _opens(text, start, word):
        return False
    if numeral.unit or numeral.unit_end > numeral.end:
        return False
    if after is None or not after[1].islower():
        ranged = after is None and _RANGE.match(text, numeral.end) and not word.isupper()
        return not (ranged and _opens(text, start, word))
    if after[1] == "times" or (word[-1] in "'’" and is_plural(after[1])):
        return False
    if after[1] in {"to", "or"} and _opens(text, start, word) and _MORE.match(text, after.end(1)):
        return False
    more = after[2] if after[2] and after[2].islower() and after[1] not in CLOSED else None
    if not (is_plural(after[1]) or (more is not None and is_plural(more))):
        return True
    return not (_PLACE.search(text[max(0, start - 48) : start]) or _opens(text, start, word))


def _abbreviates(word: str) -> bool:
    """Whether the full stop belongs to the word ("No.", "J.", "U.S."), not to its sentence."""
    low = word.lower().rstrip(".")
    return len(low) == 1 or "." in low or low in ALWAYS_FOLLOWED or low in SOMETIMES_FINAL


def _opens(text: str, start: int, word: str) -> bool:
    """Whether ``word`` begins its sentence, so that its capital says nothing."""
    left = text[max(0, start - len(word) - 5) : start - len(word) - 1].rstrip(" \"'“‘(")
    return not left or left[-1] in ".!?:\n" or _MARKED.search(left) is not None


def is_in_a_name(text: str, numeral: Numeral, start: int, end: int) -> bool:
    """Whether a capital says that a number word is a name's: "the Five Hills alliance".

    Only inside a sentence of ``text[start:end]`` whose other words are small.
    """
    at = numeral.start
    if numeral.form not in {"words", "part"} or not text[at].isupper() or at - start < 2:
        return False
    led = _WORD_BEFORE.search(text, max(start, at - _AROUND), at)
    if led is None or led[1].lower() not in CLOSED:
        return False
    if text[at : numeral.end].isupper():
        return False
    around = text[max(start, at - _AROUND) : at] + text[numeral.end : min(end, at + _AROUND)]
    small = sum(1 for word in _CONTENT.findall(around) if word not in CLOSED)
    return small > 0 and len(_CAPITALS.findall(around)) <= 2 * small


def is_inside_word(text: str, numeral: Numeral) -> bool:
    """Whether the number is glued to a word or is the end of a name ("K7S", "Goal Nine")."""
    start = numeral.start
    if (
        text[numeral.unit_end : numeral.unit_end + 1].isalnum()
        and text[numeral.unit_end - 1] not in "'’′"
    ):
        return True
    if numeral.form == "part" and text[start : numeral.end].lower() == "half":
        left = text[max(0, start - 12) : start].lower()
        timed = left.endswith(_HALF_YEAR) and not text.startswith(_OF_HALF, numeral.end)
        return timed or _HALF.search(left) is not None
    if numeral.form != "words":
        return False
    if text[start - 1 : start] in {"-", "‑"} and text[max(0, start - 2) : start - 1].isalpha():
        return _JOINT.search(text[max(0, start - 8) : start].lower()) is None
    if start == 0 or not text[start].isupper():
        return False
    before = _BEFORE.search(text, max(0, start - 32, text.rfind(" ", 0, start - 1)), start)
    if (
        before is None
        or not before[1][0].isupper()
        or before[1][-1] == "."
        or before[1].lower() in OPENERS
    ):
        return False
    return _TITLE_CASE.match(text, numeral.end) is None
