"""Where a reported clause begins behind a verb of speech."""

from collections.abc import Mapping, Sequence

from bot.core.quotes.finite import is_finite, is_nominative
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb
from bot.languages.english_reporting import (
    ADJUNCT,
    CLAIMS,
    JOINING,
    NO_BEGINNING,
    NO_PLAIN,
    OBJECT_LEADS,
    OBJECTIVE,
    PLAIN,
    TELLING,
    WHEN,
)
from bot.languages.english_speech import AUXILIARIES, DETERMINERS, PREPOSITIONS

Phrases = Mapping[int, int]
"""Of every noun phrase of a line, the place of its first word and the place behind its last."""

_MOST_STEPS = 16
_DWELLING = ("elaborat", "comment", "reflect", "remark")  # on what, not when
_TIMES_OF_DAY = frozenset("morning afternoon evening night day week month year".split())
_MOST_BEHIND = 3
_LONGEST_ASIDE = 8
_NO_NOUNS = DETERMINERS | PREPOSITIONS | AUXILIARIES
_SHARES = frozenset("nearly hardly roughly virtually only scarcely practically".split())
_OF_ALL = frozenset("every all half any everyone everybody everything nobody".split())
_NEAR = frozenset("in during on at by with through via".split())


def begin(tokens: Sequence[Token], cue: int, phrases: Phrases) -> tuple[int, bool] | None:
    """(place of the clause's first word, whether "that" stands before it) behind a verb of speech.

    Args:
        tokens: those of the line.
        cue: place of the verb.
        phrases: the line's noun phrases.

    None where nothing tells where the clause begins.
    """
    verb = tokens[cue].low
    tells = verb in TELLING
    i = cue + 1
    spoken_to = crossed = bound = False
    for _ in range(_MOST_STEPS):
        if i >= len(tokens) - 1:
            return None
        low = tokens[i].low
        if low == "that" and tokens[i].kind == "w" and tokens[i + 1].low not in _TIMES_OF_DAY:
            return None if bound else _behind_that(tokens, i, cue)
        if is_nominative(tokens[i]) and (spoken_to or not tells):
            break
        if tells and not spoken_to and (i in phrases or low in OBJECTIVE):
            i, spoken_to = past_phrase(tokens, i, phrases), True
            continue
        past = _past_aside(tokens, i) if tokens[i].word == "," else past_time(tokens, i)
        if past < 0:
            return None
        if past == i:
            past = past_adjunct(tokens, i, phrases)
            leads = low in OBJECT_LEADS or (low == "on" and verb.startswith(_DWELLING))
            bound = bound or (leads and _is_object(tokens, i + 1, phrases))
            crossed = crossed or past > i
        if past == i:
            break
        i = past
    else:
        return None
    plainly = verb in PLAIN and (spoken_to or not tells)
    if (
        bound
        or verb in NO_PLAIN
        or (tells and not plainly)
        or (crossed and not is_nominative(tokens[i]))
    ):
        return None
    may = _may_begin(tokens[i]) or _is_share(tokens, i)
    loose = verb in PLAIN and not spoken_to and may
    return (i, False) if loose or _is_evident(tokens, i, phrases) else None


def _is_object(tokens: Sequence[Token], i: int, phrases: Phrases) -> bool:
    """Whether a thing stands here, and no time: "of the noise", but "for months"."""
    return i in phrases and tokens[phrases[i] - 1].low not in WHEN


def past_time(tokens: Sequence[Token], i: int) -> int:
    """Behind one adverb or word of time: "also", "Monday"; ``i`` where none stands."""
    if i >= len(tokens):
        return i
    token = tokens[i]
    if _is_share(tokens, i):
        return i  # "said nearly every talk"
    if token.low == "that" and i + 1 < len(tokens) and tokens[i + 1].low in _TIMES_OF_DAY:
        return i + 2  # "reported that night that"
    timed = token.low in TIME_WORDS or token.low in WHEN
    if token.low == "this" and (i + 1 >= len(tokens) or tokens[i + 1].low not in _TIMES_OF_DAY):
        return i  # "and this is the one event"
    return i + (timed or (token.kind == "w" and is_adverb(token.low)))


def _past_aside(tokens: Sequence[Token], comma: int) -> int:
    """Behind ", however," before "that", or the comma of "said, if elected, he would"; or -1."""
    for k in range(comma + 1, min(len(tokens) - 1, comma + _LONGEST_ASIDE)):
        if tokens[k].word == ",":
            if tokens[k + 1].low == "that":
                return k + 1
            return comma + 1 if is_nominative(tokens[k + 1]) else -1
    return -1


def _behind_that(tokens: Sequence[Token], i: int, cue: int) -> tuple[int, bool] | None:
    """The clause behind "that", or from it where it is the clause's subject or part of it."""
    before, behind = tokens[i - 1], tokens[i + 1]
    if i - 1 > cue and before.kind == "w" and before.low in CLAIMS:
        # "responded to reports that": told by the reports; "said in a report that": by the subject.
        lead = next((t.low for t in reversed(tokens[cue + 1 : i - 1]) if t.low in ADJUNCT), "")
        if lead not in _NEAR:
            return None
    if behind.word == ",":
        broken = i + 2 >= len(tokens) or tokens[i + 2].low in JOINING
        return None if broken else (i + 2, True)
    if behind.low in {"of", "to"} or behind.kind == "p":
        return None
    if behind.low in AUXILIARIES or _is_pointing(tokens, i):
        return i, False
    return i + 1, True


def _is_pointing(tokens: Sequence[Token], i: int) -> bool:
    """Whether "that" may point at the next noun: "that account, and others, show"."""
    if i + 2 >= len(tokens):
        return False
    noun, behind = tokens[i + 1], tokens[i + 2]
    if noun.kind != "w" or noun.low in _NO_NOUNS:
        return False
    if noun.low[-1] == "s" or is_nominative(noun) or is_adverb(noun.low):
        return False
    return behind.word == "," or (tokens[i - 1].word == "," and behind.low in AUXILIARIES)


def past_phrase(tokens: Sequence[Token], i: int, phrases: Phrases) -> int:
    """Behind a noun phrase: "the council", "members of the council", "Lund and the rest"."""
    end = phrases.get(i, i + 1)
    while end < len(tokens) - 1 and tokens[end].low in {"of", "and"} and end + 1 in phrases:
        end = phrases[end + 1]
    return end


def past_adjunct(tokens: Sequence[Token], i: int, phrases: Phrases) -> int:
    """Behind a phrase like "in an interview with the paper"; ``i`` where none stands."""
    if i >= len(tokens) or tokens[i].low not in ADJUNCT:
        return i
    j = i + 1
    if j in phrases:
        return past_phrase(tokens, j, phrases)
    while j < len(tokens) - 1 and _is_of_time(tokens[j]):
        j += 1
    return j if j > i + 1 else i


def _is_of_time(token: Token) -> bool:
    """Whether it may stand in "on 9 May", "for the first time"."""
    timed = token.kind == "n" or token.low in TIME_WORDS or token.low in WHEN
    return timed or (token.low in DETERMINERS and token.low != "that")


def _is_share(tokens: Sequence[Token], i: int) -> bool:
    """Whether "nearly every", "hardly any" stands here."""
    return tokens[i].low in _SHARES and i + 1 < len(tokens) and tokens[i + 1].low in _OF_ALL


def _may_begin(token: Token) -> bool:
    """Whether a clause may begin with the word."""
    return token.kind in "Cwn" and token.low not in NO_BEGINNING and not token.low.endswith("ed")


def _is_evident(tokens: Sequence[Token], i: int, phrases: Phrases) -> bool:
    """Whether a subject and its verb stand here: "he may", "the bridge over the Vik was"."""
    if is_nominative(tokens[i]):
        return True
    if i not in phrases or tokens[i].low in NO_BEGINNING:
        return False
    end = past_phrase(tokens, i, phrases)
    for _ in range(_MOST_BEHIND):
        while end < len(tokens) and tokens[end].kind == "w" and is_adverb(tokens[end].low):
            end += 1
        if end < len(tokens) and tokens[end].low != "to":  # "the council to open it" is a wish
            end = past_adjunct(tokens, end, phrases)
    return end < len(tokens) and is_finite(tokens[end])
