"""Which words of a sentence somebody is reported to have said.

Three forms, the outermost first: "…, according to Ana Lund"; "…, Ana Lund said." and "As Ana Lund
said, …"; "Ana Lund said that …". What fits none surely is left out.
"""

from collections.abc import Sequence

from bot.core.quotes.clause_end import end_of_told
from bot.core.quotes.clause_start import Phrases, begin, past_time
from bot.core.quotes.finite import holds_verb, is_clause_in_front, is_finite, is_noun_start
from bot.core.quotes.mentions import Mention
from bot.core.quotes.openings import is_dateline
from bot.core.quotes.reporters import agrees, asserts, is_going_on, is_quantity
from bot.core.quotes.standings import Standing, standing
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import TIME_WORDS
from bot.core.spans import Span
from bot.languages.english_reporting import (
    JOINING,
    OBJECTIVE,
    RELATIVES,
    REPORTING,
    TELLING,
    TURNING,
    WHEN,
    WHERE,
)
from bot.languages.english_speech import PEOPLE_NOUNS, PREPOSITIONS, SAYING

_FEWEST_WORDS = 3
_FEWEST_IN_FRONT = 2
_LONGEST_TAIL = 14
_LONGEST_BESIDE_NAME = 14
_LONGEST_PLACE = 4
_LONGEST_DOING = 9
_SET_OFF = frozenset({",", ";", "—"})
_DASHES = frozenset("―—–-")
_OF_WHOM = frozenset({"among", "of"})
_PATHS = frozenset({"", "a", "o", "oa", "ao", "p", "pa", "po", "ap"})


def according(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    """What is told "according to" the mention: the clause behind or before it, or the sentence."""
    tokens = line.tokens
    start = m.first - 2
    end = next((i for i in range(m.last, len(tokens)) if tokens[i].word == ","), len(tokens))
    if any(t.low == "and" for t in tokens[m.last : end]) and end < len(tokens):
        return None  # "according to the writer and diver Ana Lund": cut short
    if tokens[m.first].low in OBJECTIVE or _is_cut(tokens, m):
        return None
    if start <= 0:
        person = m.kind == "name" or (m.kind == "role" and m.lows[0] in PEOPLE_NOUNS)
        return _clause(tokens, _behind_apposition(tokens, end) if person else end + 1, phrases)
    closed = tokens[start - 1].word == ","
    if not closed and len(tokens) - m.last > _FEWEST_WORDS:
        return None
    span = _in_front(tokens[: start - closed])
    return line.span if span and holds_verb(tokens[end + 1 :]) else span


def _is_cut(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether one word of a longer name is all that was read: "United" of "United States"."""
    if m.kind != "name" or len(m.lows) > 1 or m.last >= len(tokens):
        return False
    behind = tokens[m.last]
    noun = behind.kind == "w" and behind.low not in PREPOSITIONS and behind.low not in RELATIVES
    return not m.own and (behind.kind == "C" or noun)


def _behind_apposition(tokens: Sequence[Token], comma: int) -> int:
    """The place where the clause begins: "according to Ana Lund, a diver, the …"."""
    after = comma + 1
    second = next(
        (
            i
            for i in range(after + 1, min(len(tokens), after + _LONGEST_BESIDE_NAME))
            if tokens[i].word == ","
        ),
        -1,
    )
    if second < 0 or holds_verb(tokens[after:second]) or not is_noun_start(tokens[after]):
        return after
    return second + 1


def _clause(
    tokens: Sequence[Token], start: int, phrases: Phrases, *, loose: bool = True
) -> Span | None:
    """From ``start`` to the clause's end, if it is a clause of some words."""
    if start >= len(tokens) - 1:
        return None
    end = end_of_told(tokens, start, phrases)
    told = tokens[start:end]
    cut = end < len(tokens) and tokens[end].word == ":"
    if len(told) < _FEWEST_WORDS or not holds_verb(told, loose=loose and not cut):
        return None
    return Span(told[0].start, told[-1].end)


def beside(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    """What is told beside an attribution that commas set off: "…, Ana Lund said"."""
    tokens = line.tokens
    if not is_reporting(tokens, m) or tokens[m.cue].low not in SAYING:
        return None
    start, after = min(m.first, m.cue), max(m.last, m.cue + 1)
    if _is_bracketed(tokens, start):
        return None
    as_said = start > 0 and tokens[start - 1].low == "as"
    front = start - 1 - as_said
    if tokens[m.cue].low in TELLING:
        after = phrases.get(after, after)
    inside = after < len(tokens) - 1 and tokens[after].word in _SET_OFF
    if front < _FEWEST_IN_FRONT:
        # "As Ana Lund said, …", "But, as she said, …", "But, Ana Lund said, …"
        leads = as_said or tokens[0].low in JOINING
        return _clause(tokens, after + 1, phrases) if leads and inside else None
    if tokens[front].word != ",":
        return None
    if inside and _may_go_on(tokens, after):
        return line.span if m.path in {"", "a", "i,"} else None
    return _in_front(tokens[:front]) if inside or _is_tail(tokens[after:]) else None


def _is_bracketed(tokens: Sequence[Token], start: int) -> bool:
    """Whether a bracket is open: "his boat (which, many say, is small)" is the writer's outside."""
    opened = next((i for i in range(start - 1, -1, -1) if tokens[i].word in {"(", ")"}), -1)
    return opened > 0 and tokens[opened].word == "("


def _may_go_on(tokens: Sequence[Token], sign: int) -> bool:
    """Whether the sentence that was said goes on behind "…, Ana Lund said, …"."""
    behind = tokens[sign + 1 :]
    if tokens[sign].word == ";" or behind[0].low.endswith("ing"):
        return False  # "…, Ana Lund said, adding that …"
    return is_finite(behind[0]) or holds_verb(behind)


def _is_tail(tail: Sequence[Token]) -> bool:
    """Whether nothing is told behind the attribution: "on Monday at a meeting"."""
    if len(tail) <= 1 or tail[0].word in {".", "!"}:
        return True
    adjunct = tail[0].low in WHERE or tail[0].low in TIME_WORDS or tail[0].low in WHEN
    told = holds_verb(tail) or any(t.low == "that" for t in tail)
    return adjunct and len(tail) <= _LONGEST_TAIL and not told


def _in_front(told: Sequence[Token]) -> Span | None:
    """The words in front of an attribution, without a dateline, if they are a clause."""
    for n in range(1, min(len(told), _LONGEST_PLACE)):
        if is_dateline(tuple(told), n):
            dash = next((i for i, t in enumerate(told) if t.word in _DASHES), -1)
            told = told[dash + 1 :]
            break
    return Span(told[0].start, told[-1].end) if is_clause_in_front(told) else None


def is_reporting(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether the mention is the subject of a verb of speech that tells something."""
    if m.cue < 0 or m.preposition or tokens[m.cue].low not in REPORTING:
        return False
    if tokens[m.cue].kind == "C" and m.cue > 0:
        return False
    return asserts(tokens, m) and agrees(tokens, m)


def place_of_appended(tokens: Sequence[Token]) -> int:
    """Place of the verb behind the first comma where who acts goes on to speak: "…, saying"; -1."""
    for i, token in enumerate(tokens[:-_FEWEST_WORDS]):
        if token.word == ",":
            low = tokens[i + 1].low
            if low in SAYING and low.endswith("ing"):
                return i + 1
    return -1


def appended(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    """What the subject of the main clause goes on to say: "Ana Lund shut it, saying it leaked"."""
    tokens = line.tokens
    verb = past_time(tokens, m.last)
    comma = next((i for i in range(verb, len(tokens)) if tokens[i].word == ","), len(tokens))
    if comma + _FEWEST_WORDS >= len(tokens) or not is_finite(tokens[verb]):
        return None
    if comma - verb > _LONGEST_DOING or any(t.low in RELATIVES for t in tokens[verb:comma]):
        return None  # another may be near: "answered the man who came from Vik, saying"
    low = tokens[comma + 1].low
    if low not in SAYING or not low.endswith("ing"):
        return None
    if m.own or m.preposition or standing(tokens, m.first) is not Standing.MAIN:
        return None
    found = begin(tokens, comma + 1, phrases)
    return _clause(tokens, found[0], phrases, loose=found[1]) if found else None


def is_plain_report(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether the mention stands before the verb, with nothing odd between them."""
    return m.cue >= m.last and m.path in _PATHS and is_reporting(tokens, m)


def _aside_end(tokens: Sequence[Token], m: Mention) -> int:
    """Where dashes close an aside that tells all: "– a clerk said she paid – and all was well"."""
    sign = tokens[m.first - 1].word if m.first else ""
    if sign not in _DASHES:
        return len(tokens)
    return next((i for i in range(m.cue, len(tokens)) if tokens[i].word == sign), len(tokens))


def clause(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    """The reported clause: "Ana Lund said that …"; the sentence where the verb turns it round."""
    tokens = line.tokens
    if not is_plain_report(tokens, m) or tokens[m.cue].low not in SAYING:
        return None
    verb = tokens[m.cue].low
    whom = m.first > 1 and tokens[0].low in _OF_WHOM and not holds_verb(tokens[: m.first])
    if whom and is_quantity(tokens, m):
        return line.span  # "Among the crew, 74 percent said …": whose share is told in front
    stands = standing(tokens, m.first)
    if stands is None or (verb.endswith("ing") and not is_going_on(tokens, m)):
        return None
    found = begin(tokens, m.cue, phrases)
    whole = tokens[: _aside_end(tokens, m)]
    span = _clause(whole, found[0], phrases, loose=found[1]) if found else None
    if span is None or found is None:
        return None
    if stands is Standing.BESIDE and any(t.word == "," for t in tokens[found[0] :]):
        return None  # where the main clause begins is not sure
    if verb in TURNING:
        return line.span if stands is Standing.MAIN else None
    return span
