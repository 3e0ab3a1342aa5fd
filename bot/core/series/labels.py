"""What a series is called, and the words it is found by."""

import re
from typing import Final

from bot.core.series.topics import Mention
from bot.languages.english_nouns import IRREGULAR, UNCHANGED
from bot.languages.english_numbers import ONES, SCALES, TENS
from bot.languages.english_speech import ALL_CUES, AUXILIARIES, COMMON_VERBS
from bot.languages.english_states import STATE_PHRASES, STATES

_SCOPES: Final = {
    "more": "added",
    "window": "in a span of time",
    "part": "of those",
    "aim": "planned",
}
_LONGEST: Final = 40
_NUMBERS: Final = ONES.keys() | TENS.keys() | SCALES.keys()
_NEAR: Final = 120
_SHORTEST_PAST: Final = 4
_COMPARING: Final = (
    "lies lie stands costs cost covers weighs measures reaches holds holding stays lasts carries"
    " save saves upheld costing cheaper dearer higher lower longer shorter deeper wider heavier"
    " warmer colder older younger third half"
).split()
_VERBS: Final = COMMON_VERBS | ALL_CUES | AUXILIARIES | frozenset(_COMPARING)
"""Verbs, and words that compare: none is the name of what is measured."""
_UNITS_UNCHANGED: Final = frozenset(
    "lux celsius fahrenheit percent siemens horsepower times fractions".split()
)
_PLURALS: Final = {one: many for many, one in reversed(IRREGULAR.items())}
_STATES: Final = {
    "unpowered": "without power",
    "repowered": "with power again",
    "dry": "without water",
    "protesting": "on the streets",
}


def label(mention: Mention, text: str) -> str:
    """A line for people: "civilians wounded", "damage in EUR", "patients per day".

    Args:
        mention: the figure that the series begins with.
        text: its document.
    """
    topic, phrase = mention.topic, mention.figure.counted_span
    words = [_plural(topic.noun)] if topic.noun else []
    marks = topic.marks
    if topic.state:
        words.append(" or ".join(_STATES.get(s, s) for s in topic.state.split(" or ")))
    elif phrase is not None and topic.noun and len(phrase.of(text)) <= _LONGEST:
        words, marks = [" ".join(phrase.of(text).split())], ()
    elif mention.measured and topic.kind != "count":
        words = [_measured(mention, text)]
    if topic.unit not in {"count", "percent"}:
        words.append(f"in {_units(topic.unit)}")
    elif topic.unit == "percent":
        words.append("in %")
    if topic.per:
        words.append(f"per {topic.per}")
    marks = tuple(mark for mark in marks if mark not in _NUMBERS)
    notes = [*marks, *([_SCOPES[topic.scope]] if topic.scope else [])]
    return ", ".join([" ".join(words), *notes])


def findable(mention: Mention, text: str) -> str:
    """All words that a question may use for what is counted, those of its label among them."""
    topic = mention.topic
    words = [topic.noun, _plural(topic.noun), *topic.marks, *mention.measured]
    words += [topic.unit, _units(topic.unit)]
    if topic.noun == "person":
        words.append("victims")
    for state in topic.state.split(" or "):
        words.append(STATES.get(state, ""))
        words += [phrase for phrase, name in STATE_PHRASES.items() if name == state]
    words += [topic.per, _SCOPES.get(topic.scope, ""), _STATES.get(topic.state, "")]
    return " ".join([*words, label(mention, text)])


def _measured(mention: Mention, text: str) -> str:
    """What is measured, as the text has it: "price of bread", "interest rate".

    Of the words before the number the nearest that is no verb, with the one before it where both
    are one phrase. Where there is none, our word for such figures stands.
    """
    named = [word for word in mention.measured if not _is_verb(word)]
    if not named:
        unit = mention.topic.unit
        return "share" if unit == "percent" else "sum" if unit.isupper() else "measure"
    head = named[0]
    start = max(0, mention.figure.span.start - _NEAR)
    others = "|".join(map(re.escape, named[1:]))
    joint = r"(?:\s(?:of|for|in|to)\b(?:\s(?:the|a|an)\b)?)?\s"
    phrase = re.compile(rf"(?<!\w)(?:{others}){joint}{re.escape(head)}(?!\w)", re.IGNORECASE)
    near = text[start : mention.figure.span.start]
    found = list(phrase.finditer(near)) if named[1:] else []
    return " ".join(found[-1][0].lower().split()) if found else head


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and len(word) > _SHORTEST_PAST)


def _units(unit: str) -> str:
    """A unit as it stands behind "in": metres, EUR, degrees Celsius."""
    if unit.isupper() or unit in _UNITS_UNCHANGED or unit.endswith("hertz"):
        return unit
    first, space, rest = unit.partition(" ")
    if first == "degree":
        return f"degrees{space}{rest.title()}"
    return _plural(unit)


def _plural(noun: str) -> str:
    last = noun.rsplit(" ", 1)[-1]
    if not noun or last in UNCHANGED:
        return noun
    if last in _PLURALS:
        return noun[: len(noun) - len(last)] + _PLURALS[last]
    if last.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"
