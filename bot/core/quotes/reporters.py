"""Who may report: people, groups, bodies and papers, never a time, a place or a thing."""

from collections.abc import Callable, Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.persons import is_agent
from bot.core.quotes.phrase_ends import NUMBERS
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import TIME_WORDS
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_peoples import PEOPLES
from bot.languages.english_reporting import (
    BELONGING,
    LEADING,
    MANY_FORMS,
    MODALS,
    NOBODY,
    ONE_FORMS,
    QUANTITIES,
    RELATIVES,
    REPORTERS,
    UNDENIED,
    WHEN,
)
from bot.languages.english_reporting import DENYING as DENIALS
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    NOT_NAMES,
    NOUN_CUES,
    PAPERS,
    STANDINS,
)

Knows = Callable[[Mention], bool]

_HELPING = AUXILIARIES | {"to"}
_NO_NAMES = NOT_NAMES | TIME_WORDS | WHEN
_LAWS = frozenset("act bill law amendment treaty accord ordinance".split())
_PRONOUNS = frozenset({"he", "she", "they"})
_OF = frozenset({"of", "from", "in", "at"})
_FEWEST_NAMES = 2


def may_report(tokens: Sequence[Token], m: Mention, knows: Knows) -> bool:
    """Whether the subject is somebody who may report.

    Args:
        tokens: those of the line.
        m: the subject.
        knows: whether the text gives a name in full, or it is a given name.
    """
    if tokens[m.first].low in NOBODY or m.lows[0] in NOBODY:
        return False
    if m.kind == "pronoun":
        return m.lows[0] in _PRONOUNS
    law = len(m.lows) > 1 and m.lows[-1] in _LAWS and m.lows[0] not in GIVEN_NAMES
    if m.kind == "name" and law:
        return False  # "The Weir Safety Act proposed a toll"
    if m.kind == "name":
        return _is_whole_name(tokens, m, knows)
    if m.lows[0] in STANDINS and m.last - m.first == 1:
        return True
    if m.path.startswith("p") and tokens[m.last].low not in BELONGING:
        return False
    return is_reporter(tokens[m.last - 1].low if m.name == m.last else m.lows[0]) or is_quantity(
        tokens, m
    )


def is_reporter(head: str) -> bool:
    """Whether a noun stands for people, a body or a paper."""
    if head in REPORTERS or is_agent(head):
        return True
    return head.endswith("s") and (head[:-1] in REPORTERS or is_agent(head[:-1]))


def is_quantity(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether it is a part of those asked: "46 percent", "nearly half"."""
    last = tokens[m.last - 1]
    return any(part in QUANTITIES for part in last.low.split("-"))


def _is_whole_name(tokens: Sequence[Token], m: Mention, knows: Knows) -> bool:
    """Whether a name is one, and not the beginning of a longer one or an adjective."""
    if len(m.lows) == 1 and m.lows[0] in _NO_NAMES:
        return m.lows[0] in PEOPLES or knows(m)
    if m.path.startswith("p"):
        body = is_organisation(m.lows) or len(m.lows) < _FEWEST_NAMES
        return tokens[m.last].low in _OF and not body
    cue = tokens[m.cue] if m.cue >= 0 else None
    if cue and cue.low in NOUN_CUES and not cue.low.endswith("ed") and len(m.lows) == 1:
        return knows(m)  # "Subsequent estimates", "Southern states"
    return True


def agrees(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether subject and verb agree, so that the "verb" is no noun: "the home state", "calls"."""
    low = tokens[m.cue].low
    if low not in MANY_FORMS and low not in ONE_FORMS:
        return True
    if tokens[m.cue - 1].low in _HELPING:
        return True  # "does say", "went on to say"
    if (m.kind == "name" and m.lows[-1].endswith("s")) or m.lows[0] in PAPERS:
        return low not in NOUN_CUES or low in ONE_FORMS
    many = (
        m.lows[0] == "they"
        or set(m.lows) <= PEOPLES
        or (m.kind != "name" and tokens[m.last - 1].low.endswith("s"))
        or (m.kind != "pronoun" and m.first > 0 and tokens[m.first - 1].low == "and")
        or m.lows[0] in STANDINS
        or is_quantity(tokens, m)
        or (m.kind != "name" and tokens[m.first].low in NUMBERS)
        or tokens[m.last - 1].low in {"people", "men", "women", "police"}
    )
    return many == (low in MANY_FORMS)


def asserts(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether the verb tells that something was said: no denial, wish, passive or infinitive."""
    low, high = (m.last, m.cue) if m.cue >= m.last else (m.cue, m.first)
    between = tokens[low:high]
    if m.aside:
        between = [*tokens[low : m.aside[0] - 1], *tokens[m.aside[1] + 1 : high]]
    words = [t.low for t in between]
    if any(w in MODALS or w.endswith("n't") for w in words):
        return False
    if not RELATIVES.isdisjoint(words):
        return False  # "many of those who said"
    if not DENIALS.isdisjoint(words) and UNDENIED.isdisjoint(words):
        return False
    if "to" in words and tokens[m.cue - 1].low == "to":
        lead = tokens[m.cue - 2].low if m.cue > 1 else ""
        return lead in LEADING
    verb = tokens[m.cue].low
    return verb.endswith("ing") or BEING.isdisjoint(words)


def is_going_on(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether it is being said: "is arguing that"."""
    return any(t.low in BEING for t in tokens[max(m.last, m.cue - 2) : m.cue])
