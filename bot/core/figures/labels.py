"""What a number counts by a label before it: "Employees: 402", "Cattle 41,208", "n=12"."""

import re

from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.languages.english_nouns import (
    ATTRIBUTES,
    CLOSED,
    HOLDING,
    MEMBERS,
    MODIFIERS,
    STATES,
    VERBS,
)

_LABEL = r"(?P<label>[a-z][a-z'’/-]*(?:\s[a-z'’/-]+){0,4}?)"
_TOLD = re.compile(
    rf"(?:\A|[.;|•·–—(\[*\t,]|\s-|\s\s)\s*{_LABEL}(?:,\s[a-z]+)?\s?(?:\([^()\n]{{0,30}}\))?\s?[:=]\s?(?:about\s|approx\.?\s|~|nearly\s|over\s)?\Z"
)
_LINE = re.compile(rf"\A\W*{_LABEL}\s?(?:\([^()\n]{{0,30}}\))?[\s|]+\Z")
_LINE_END = re.compile(r"[ \t|]*(?:\n|\Z|\()|\s\s|,?\s(?:and\s)?(?!and\b)[a-z]+\s[0-9]")
_ITEM = re.compile(r"(?:[,;:]\s|\band\s|\()(?P<label>(?:[a-z'’-]+\s){0,2}[a-z'’-]+s)\s\Z")
_ITEM_END = re.compile(r"\s?(?:[,;.)](?![0-9])|\Z)|\sand\s")
_SAMPLE = re.compile(r"\bn\s?=\s?\Z")
_SAMPLED = re.compile(
    r"\b(?:patients|participants|adults|respondents|volunteers|women|men|children|infants|subjects|students|pupils|people|voters"
    r"|households|mice|rats|samples|firms|schools)\b"
)
_TREATED = re.compile(
    r"\b(?:arm|placebo|survival|stage|dose|mg|trial|cohort|treatment|control|ci|disease|drug|symptoms)\b"
)
_ENDS = re.compile(
    r"\s(?:of|in|by|for|per|at|with|from|to|on|since|as|without|within|who|that|under|above|below|between|aged)\s.*\Z"
)
_NUMBER_OF = re.compile(r"\A(?:total\s|overall\s)?(?:number|total|count)\sof\s(?:the\s|all\s)?")
_BEING = frozenset("due overdue sold lost found held left afloat".split())
_REACH = 60
_BACK = 500


def read_label(lower: str, numeral: Numeral, start: int) -> str | None:
    """Read the noun of a label before a bare number, in the singular; None if there is none.

    Args:
        lower: the text in lower case.
        numeral: the number.
        start: where its sentence begins.
    """
    if numeral.value % 1:
        return None
    line = lower.rfind("\n", max(0, numeral.start - _REACH), numeral.start) + 1
    floor = max(line, start, numeral.start - _REACH)
    left = lower[floor : numeral.start]
    if not left or not any(c.isalpha() for c in left):
        return None
    whole = floor in {line, start}
    last = left.rstrip()[-1:]
    told = _TOLD.search(left if whole else "0" + left) if last in ":=~tyr" else None
    if told:
        return _noun(told["label"], loose=numeral.form != "words")
    if (
        floor == line
        and (line == 0 or lower[line - 1] == "\n")
        and _LINE_END.match(lower, numeral.end)
    ):
        row = _LINE.match(left)
        if row:
            return _noun(row["label"], loose=False)
    item = _ITEM.search(left) if _ITEM_END.match(lower, numeral.end) else None
    if item is None or (item[0].startswith("and") and item["label"].split()[-1] in HOLDING):
        return None
    return _noun(item["label"], loose=False)


def noun_of_label(label: str) -> str | None:
    """What the heading of a column names that may be counted, in the singular; None for others.

    Args:
        label: its words, in lower case.
    """
    return _noun(label, loose=False)


def _noun(label: str, *, loose: bool) -> str | None:
    """The head noun of a label; of a loose one any noun, else plurals and groups only.

    Before a number in words a name may stand as well, of one who answers: "Aydin: Nine."
    """
    label = _NUMBER_OF.sub("", label)
    label = _ENDS.sub("", label)
    words = label.split()
    if len(words) > 1 and is_plural(words[-2]) and _tells_of(words[-1]):
        label = words[-2]
    word = label.split()[-1].strip("'’-/") if label.split() else ""
    if word in MEMBERS:
        return MEMBERS[word]
    if word in STATES:
        return "person"
    if not word or word in CLOSED or word in VERBS or word in ATTRIBUTES or len(word) < 3:
        return None
    if is_plural(word):
        return singular(word)
    named = loose and word not in MODIFIERS and not word.endswith(("ed", "ing", "ly"))
    return word if named else None


def _tells_of(word: str) -> bool:
    """Whether the last word of a label says how the things are: "members present: 17"."""
    return word.endswith(("ed", "ing")) or word in VERBS or word in MODIFIERS or word in _BEING


def read_sample(lower: str, numeral: Numeral) -> str | None:
    """Read who "n=206" counts: the people named last, else patients of what reads medical."""
    if "=" not in lower[max(0, numeral.start - 2) : numeral.start]:
        return None
    if _SAMPLE.search(lower[max(0, numeral.start - 6) : numeral.start]) is None:
        return None
    before = lower[max(0, numeral.start - _BACK) : numeral.start]
    named = _SAMPLED.findall(before)
    if named:
        return singular(named[-1])
    return "patient" if _TREATED.search(before) else "person"
