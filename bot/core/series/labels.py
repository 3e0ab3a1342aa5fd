"""What a series is called, and the words it is found by."""

from typing import Final

from bot.core.series.topics import Mention
from bot.languages.english_nouns import IRREGULAR, UNCHANGED
from bot.languages.english_states import STATE_PHRASES, STATES

_SCOPES: Final = {
    "more": "added",
    "window": "in a span of time",
    "part": "of those",
    "aim": "planned",
}
_LONGEST: Final = 40
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
    elif mention.measured:
        measured = " ".join(reversed(mention.measured[:2]))
        words = [measured] if topic.kind != "count" else words
    if topic.unit not in {"count", "percent"}:
        words.append(f"in {topic.unit}")
    elif topic.unit == "percent":
        words.append("in %")
    if topic.per:
        words.append(f"per {topic.per}")
    notes = [*marks, *([_SCOPES[topic.scope]] if topic.scope else [])]
    return ", ".join([" ".join(words), *notes])


def findable(mention: Mention) -> str:
    """All words that a question may use for what is counted."""
    topic = mention.topic
    words = [topic.noun, _plural(topic.noun), *topic.marks, *mention.measured, topic.unit]
    if topic.noun == "person":
        words.append("victims")
    for state in topic.state.split(" or "):
        words.append(STATES.get(state, ""))
        words += [phrase for phrase, name in STATE_PHRASES.items() if name == state]
    words += [topic.per, _SCOPES.get(topic.scope, ""), _STATES.get(topic.state, "")]
    return " ".join(words)


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
