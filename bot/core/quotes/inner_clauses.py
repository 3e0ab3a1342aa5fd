"""Whose words a clause inside the sentence tells: not always those of the sentence's subject.

Like `bot.core.quotes.certain`, which asks these rules too, each answers with a mention or None.
"""

from collections.abc import Set as AbstractSet

from bot.core.quotes.inner_voices import find_heard
from bot.core.quotes.mentions import Mention
from bot.core.quotes.subjects import main_subject
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_reporting import MODALS
from bot.languages.english_speech import (
    BEING,
    CALLING,
    DETERMINERS,
    NOUN_CUES,
    PAPERS,
    PEOPLE_NOUNS,
    SPEECH_NOUNS,
)

_PEOPLE = frozenset({"name", "role", "pronoun"})
_RELATIVE = frozenset({"who", "which", "that"})
_LEADING = frozenset({"that", ",", ":"})
_RECALLING = frozenset(
    """
    recall recalls recalled recalling remember remembers remembered remembering hear hears heard
    hearing describe describes described describing
    """.split()
)
_TELLING = frozenset("telling saying asking warning shouting joking insisting yelling".split())
_OTHERS = _RELATIVE | {"it", "they"}
_ONE_OF = frozenset({"", "of"})
_CAME = frozenset({"came", "comes"})
_SELVES = frozenset("himself herself themselves".split())
# Verbs that tell of a deed as often as of words: "gave a “…” response", "used it as a “…”".
DOING = frozenset(
    """
    gave gives giving made make makes making use used uses using sent send sends sending put puts
    putting laid lays draw draws drew offer offers offered issue issues issued release releases
    released publish publishes published hit hits see sees saw seen show shows showed need needs
    needed find finds found
    """.split()
)
_WROTE = frozenset(
    "wrote writes written penned pens sent sends published publishes issued issues posted".split()
)
_LONGEST_OBJECT = 3
_LONGEST_PREDICATE = 8
_LONGEST_CLAUSE = 24


def find_inner(
    tokens: tuple[Token, ...], at: int, mentions: list[Mention], words: AbstractSet[str]
) -> Mention | None:
    """Who says the quote at place ``at`` of a line in a clause inside it, or None.

    Args:
        tokens: those of the line.
        at: place of the quote.
        mentions: all of the line, in order.
        words: those of the line, as `Line.words`.
    """
    return (
        find_heard(tokens, at, mentions, words)
        or (None if _TELLING.isdisjoint(words) else _recalled(tokens, at, mentions))
        or (None if _SELVES.isdisjoint(words) else _of_oneself(tokens, at, mentions))
        or (_chanting(tokens, at, mentions) if "where" in words else None)
        or (_set_to_call(tokens, at, mentions) if "with" in words else None)
        or (None if _CAME.isdisjoint(words) else _came_from(tokens, at, mentions))
        or _said_to_say(tokens, at, mentions)
        or (_written_that(tokens, at, mentions) if "that" in words else None)
        or _said_that(tokens, at, mentions)
        or (None if BEING.isdisjoint(words) else _thing_seen(tokens, at, mentions))
        or (_that_told(tokens, at, mentions) if "that" in words else None)
    )


def was_asked(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether nobody is told to ask: "Ida Fenn was asked, “…”"; "When asked, “…”"."""
    i = at - 1 - (at > 0 and tokens[at - 1].word in {",", ":"})
    if i < 1 or tokens[i].low != "asked" or any(t.low == "interview" for t in tokens[:i]):
        return False
    return tokens[i - 1].low in BEING or tokens[i - 1].low in {"when", "if"}


def _recalled(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """“…,” Ida Fenn recalled the mayor telling her; she remembers him saying: “…”."""
    for m in mentions:
        if m.own or m.kind not in _PEOPLE or m.last >= len(tokens) or m.first < 1:
            continue
        if tokens[m.last].low not in _TELLING or tokens[m.first - 1].low not in _RECALLING:
            continue
        behind = tokens[m.last + 1 : at]
        if m.last < at and len(behind) <= _LONGEST_OBJECT and all(t.kind in "wCp" for t in behind):
            return m
        outer = next((o for o in mentions if o.cue == m.first - 1), None)
        if outer is not None and outer.first == at + 1:
            tail = tokens[m.last + 1 : m.last + 2 + _LONGEST_OBJECT]
            return m if len(tail) <= _LONGEST_OBJECT or any(t.kind == "p" for t in tail) else None
    return None


def _of_oneself(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn won the day by declaring herself the “…”."""
    near = range(at - 1, max(0, at - 1 - _LONGEST_OBJECT), -1)
    self_at = next((i for i in near if tokens[i].low in _SELVES), -1)
    if self_at < 1 or not is_cue(tokens, self_at - 1):
        return None
    if any(t.kind in "pQ" for t in tokens[self_at:at]):
        return None
    own = next((m for m in mentions if m.cue == self_at - 1 and m.lows[0] not in _RELATIVE), None)
    if own is not None and not tokens[self_at - 1].low.endswith("ing"):
        return own if own.kind in _PEOPLE and not own.own and not own.preposition else None
    for m in reversed(mentions):
        free = not (m.own or m.preposition or m.object)
        if m.last < self_at and free and m.kind in {"name", "pronoun"}:
            return m
    return None


def _came_from(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """“…,” came shouts from the crowd: the crowd shouted."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in _CAME:
        return None
    reach = range(at + 2, at + 2 + _LONGEST_PREDICATE)
    return next((m for m in mentions if m.preposition == "from" and m.first in reach), None)


def _chanting(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn spoke at the mill, where pilots had gathered, chanting “…”: the pilots chanted."""
    c = at - 1 - (tokens[at - 1].word in {",", ":"})
    if c < _LONGEST_OBJECT or not tokens[c].low.endswith("ing") or tokens[c - 1].word != ",":
        return None
    if not is_cue(tokens, c) or kind_of(tokens[c]) != "S":
        return None
    near = range(c - 2, max(0, c - _LONGEST_CLAUSE), -1)
    where = next((i for i in near if tokens[i].low == "where"), 0)
    numbered = range(where + 1, where + 1 + _LONGEST_OBJECT)  # "where about 50 pilots"
    m = next((m for m in mentions if where and m.first in numbered), None)
    able = m is not None and m.kind in _PEOPLE and m.preposition in {"", "about"}
    return m if m and able and not m.own else None


def _set_to_call(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """The mill denied it, with Ida Fenn taking to the radio to call Dan Orrel “…”."""
    m = next((m for m in reversed(mentions) if m.preposition == "with" and m.last < at), None)
    if m is None or m.own or m.kind == "noun" or not tokens[m.last].low.endswith("ing"):
        return None
    near = range(at - 1, max(m.last, at - 1 - _LONGEST_OBJECT), -1)
    calls = any(tokens[i].low in CALLING and tokens[i - 1].low == "to" for i in near)
    return m if calls and all(t.kind not in "pQ" for t in tokens[m.last : at]) else None


def _said_to_say(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Officers said Dan Orrel told them “…”: he says it, they only tell of it."""
    m = next((m for m in reversed(mentions) if m.last <= m.cue < at), None)
    if m is None or m.own or m.preposition or m.kind not in _PEOPLE or m.lows[0] in _RELATIVE:
        return None
    cue = tokens[m.cue]
    if m.path not in {"", "a"} or kind_of(cue) == "T" or m.first < 2:
        return None
    if cue.low.endswith("ing") or (cue.low in NOUN_CUES and m.kind != "pronoun"):
        return None
    if kind_of(cue) == "C":
        lead = at - 1 - (tokens[at - 1].low in DETERMINERS)
        behind = tokens[m.cue + 1 : lead]
        named = cue.low not in DOING and tokens[lead].low == "as"
        named = named and all(t.low not in MODALS for t in tokens[m.last : m.cue])
        if (
            not named
            or len(behind) > _LONGEST_PREDICATE
            or any(t.kind not in "wCn" for t in behind)
        ):
            return None
    elif not all(t.low in _LEADING for t in tokens[m.cue + 1 : at]):
        return None
    joint = m.first - 1
    joint -= tokens[joint].low == "that"
    outer = any(o.cue == joint and o.last <= joint for o in mentions)
    return m if outer and kind_of(tokens[joint]) == "S" else None


def _written_that(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn wrote letters that called him a “…”: what she wrote says it."""
    near = range(at - 1, max(1, at - 1 - _LONGEST_OBJECT), -1)
    cue = next((i for i in near if is_cue(tokens, i)), 0)
    if not cue or tokens[cue - 1].low != "that" or kind_of(tokens[cue]) != "C":
        return None
    writing = tokens[cue - 2].low
    if writing not in PAPERS and writing.removesuffix("s") not in PAPERS:
        return None
    for m in reversed(mentions):
        if m.kind in {"name", "role"} and m.last <= m.cue < cue - 1:
            wrote = tokens[m.cue].low in _WROTE and m.path in {"", "a"}
            return m if wrote and not (m.own or m.preposition) else None
    return None


def _said_that(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn, the miller, testified before the council that “…”."""
    if tokens[at - 1].low != "that" or tokens[at - 2].low in SPEECH_NOUNS:
        return None
    near = range(at - 2, max(0, at - _LONGEST_CLAUSE), -1)
    c = next((i for i in near if is_cue(tokens, i) or tokens[i].kind == "Q"), 0)
    if kind_of(tokens[c]) != "S" or tokens[c].low.endswith("ing"):
        return None
    m = subject_of(mentions, c)
    one = m is not None and m.preposition in _ONE_OF  # "One of the divers, Ida Fenn, said"
    return m if m and one and not m.own else None


def subject_of(mentions: list[Mention], cue: int) -> Mention | None:
    """Who is the subject of a verb of speech; None for "it", "they" and "who", who mean others."""
    saying = [m for m in mentions if m.cue == cue and m.last <= cue]
    if any(m.lows[0] in _OTHERS for m in saying):
        return None
    direct = (m for m in reversed(saying) if m.path in {"", "a"} and not m.preposition)
    m = next(direct, next(iter(saying), None))
    return m if m and m.kind in _PEOPLE else None


def _thing_seen(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """The danger she sees for the mill is “…”; what Ida Fenn fears most is “…”."""
    verb = at - 1 - (tokens[at - 1].low == "that")
    if verb < _LONGEST_OBJECT or tokens[verb].low not in BEING:
        return None
    for n, m in enumerate(mentions):
        if m.last > m.cue or m.cue >= verb or m.own or m.path not in {"", "a"} or not m.first:
            continue
        if m.kind not in {"pronoun", "name"} or m.lows[0] in _RELATIVE | {"it"}:
            continue
        behind = tokens[m.cue + 1 : verb]
        plain = len(behind) <= _LONGEST_PREDICATE and all(t.kind in "wC" for t in behind)
        if not plain or any(is_cue(tokens, i) for i in range(m.cue + 1, verb)):
            return None
        if tokens[m.first - 1].low == "what" and m.first == 1:
            return m
        noun = mentions[n - 1] if n else None
        beside = noun is not None and noun.last == m.first and noun.first == 0
        return m if beside and noun and noun.lows[0] not in PEOPLE_NOUNS else None
    return None


def _that_told(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A suit was filed, alleging that the police used it as “…”: what the suit says they did."""
    for i in range(at - 1, max(0, at - _LONGEST_CLAUSE), -1):
        if not is_cue(tokens, i) or tokens[i].low in DOING:
            continue
        low = tokens[i].low
        if not low.endswith("ing") or kind_of(tokens[i]) != "S" or tokens[i + 1].low != "that":
            return None
        if tokens[i - 1].low not in {",", "and"} or i + 2 >= at:
            return None
        subject = main_subject(tokens, mentions)
        told = any(m.cue > i + 1 for m in mentions if m.last < at)
        able = subject is not None and subject.kind in _PEOPLE and not subject.own
        return subject if subject and able and told and subject.last < i else None
    return None
