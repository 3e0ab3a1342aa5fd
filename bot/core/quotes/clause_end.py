"""Where a reported clause ends: with the sentence, or where the writer surely goes on."""

from collections.abc import Sequence
from itertools import pairwise

from bot.core.quotes.clause_start import Phrases, past_adjunct, past_time
from bot.core.quotes.finite import holds_verb, is_finite, is_nominative
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb
from bot.languages.english_reporting import (
    BESIDE,
    GOES_ON,
    MANY_FORMS,
    OBJECTIVE,
    ONE_FORMS,
    RELATIVES,
    REPORTING,
    TURNS_AWAY,
)
from bot.languages.english_speech import ALL_CUES, AUXILIARIES, COMMON_VERBS, PREPOSITIONS

_CLOSING = frozenset(".!?:,;…-—–)]")
_DASHES = frozenset("-–—")
_ENDS = frozenset(";…")
_JOINTS = frozenset({"and", "but"})
_ONE = frozenset({"he", "she"})
_SAID = frozenset({"said", "says"})
_ASKED = frozenset("why whether if how what".split())
_WITHHELD = ALL_CUES | frozenset(
    "declined refused stopped failed offered hinted cited downplayed played".split()
)
_PAST = frozenset("was were had did took paid got made went sold lost won held".split())
_NAMING = frozenset({"name", "identify"})
_REMARKS = frozenset("a an all but though although yet".split())
_LONGEST_INSERTED = 5
_LONGEST_APPOSITION = 14
_LONGEST_ASIDE = 40


def end_of_told(tokens: Sequence[Token], start: int, phrases: Phrases) -> int:
    """Place behind the last word of a clause that begins at ``start``.

    Only behind its verb may it be cut, so that what is left is a clause still.
    """
    last = len(tokens)
    verb = False
    own = _acts_himself(tokens, start)
    now = _is_told_now(tokens, start)
    behind = start  # of an aside
    for i in range(start, len(tokens)):
        token = tokens[i]
        if i < behind or (own and _asks_on(tokens, i)) or (now and _was(tokens, i)):
            continue
        if token.word in _DASHES and i > start and not verb:
            behind = _behind_aside(tokens, i)
            continue
        if i > start + 1 and (_adds(tokens, i) or (verb and _turns(tokens, i, phrases))):
            last = i
            break
        if is_nominative(token) or (i > start and is_finite(token)):
            verb = True
    words = [t.word for t in tokens[start:last]]
    if last < len(tokens) and words.count("(") > words.count(")"):
        last = start + len(words) - 1 - words[::-1].index("(")  # no bracket is left open
        words = words[: last - start]
    opened = words.count("(") >= words.count(")")
    while last > start and tokens[last - 1].word in _CLOSING:
        if tokens[last - 1].word == ")" and opened:
            break
        last -= 1
    return last


def _acts_himself(tokens: Sequence[Token], start: int) -> bool:
    """Whether a clause tells what "he" or "she" did: "he spoke to the mayor"."""
    verb = tokens[start + 1].low if start + 1 < len(tokens) else ""
    return tokens[start].low in _ONE and (verb in COMMON_VERBS or verb.endswith("ed"))


def _is_told_now(tokens: Sequence[Token], start: int) -> bool:
    """Whether somebody "says" it, so that what joins it in the past is told too."""
    cue = start - 1 - (start > 1 and tokens[start - 1].low == "that")
    return cue >= 0 and (tokens[cue].low in ONE_FORMS or tokens[cue].low in MANY_FORMS)


def _was(tokens: Sequence[Token], i: int) -> bool:
    """Whether the past goes on behind a comma: "says he held a licence, and was hired in May"."""
    if tokens[i].word != "," or i + 2 >= len(tokens) or tokens[i + 1].low != "and":
        return False
    verb = tokens[i + 2 + (is_adverb(tokens[i + 2].low) or tokens[i + 2].low == "also")]
    return verb.low in _PAST or (verb.kind == "w" and verb.low.endswith("ed"))


def _asks_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether the deed goes on: "he spoke to the mayor and asked her to come"."""
    if tokens[i].low != "and" or i + 2 >= len(tokens):
        return False
    return tokens[i + 1].low.endswith("ed") and tokens[i + 2].low in OBJECTIVE


def _behind_aside(tokens: Sequence[Token], dash: int) -> int:
    """The place behind an aside between a subject and its verb, or the next one."""
    sign = tokens[dash].word
    first = dash + 1 + (dash + 1 < len(tokens) and tokens[dash + 1].word == sign)  # "--"
    if first >= len(tokens) or tokens[first].low not in RELATIVES:
        return dash
    closed = range(first, min(len(tokens), first + _LONGEST_ASIDE))
    end = next((i for i in closed if tokens[i].word == sign), -1)
    if end < 0:
        return dash
    return end + 1 + (end + 1 < len(tokens) and tokens[end + 1].word == sign)


def _adds(tokens: Sequence[Token], i: int) -> bool:
    """Whether who speaks goes on to say: "…, adding that"."""
    if tokens[i].word != "," or i + 1 >= len(tokens):
        return False
    low = tokens[i + 1].low
    return low.endswith("ing") and low in ALL_CUES


def _turns(tokens: Sequence[Token], i: int, phrases: Phrases) -> bool:
    """Whether what was said ends before the sign or the joint at ``i``."""
    word = tokens[i].word
    if word in _ENDS:
        return True
    if i + 2 >= len(tokens):
        return False
    if word in _JOINTS:
        return _takes_over(tokens, i, phrases)
    if word in _DASHES:
        k = i + 1 + (tokens[i + 1].word == word)  # "--"
        again = any(t.word == word for t in tokens[k:])
        return k < len(tokens) and tokens[k].low in _REMARKS and not again
    return word == "," and _turns_behind_comma(tokens, i, phrases)


def _turns_behind_comma(tokens: Sequence[Token], i: int, phrases: Phrases) -> bool:
    low, behind = tokens[i + 1].low, tokens[i + 2].low
    if low == "and" and behind in _ONE:
        return True
    if low == "and":
        # "…, and urged the council", "…, and to date has": the verb is that of who speaks.
        k = past_time(tokens, i + 2)
        past = past_adjunct(tokens, k, phrases)
        if k < len(tokens) and is_finite(tokens[k]):
            return True
        joined = k < past < len(tokens) and tokens[past].low in AUXILIARIES
        return joined or _says_next(tokens, phrases.get(k, k))
    if low not in TURNS_AWAY:
        return False
    if low == "but" and _stays(tokens, i + 2):
        return False
    if low == "even" and behind not in BESIDE:
        return False
    # "a small, but growing, number"
    again = next((k for k in range(i + 2, len(tokens)) if tokens[k].word == ","), len(tokens))
    word_only = again < i + _LONGEST_INSERTED and not holds_verb(tokens[i + 2 : again])
    return behind not in GOES_ON and not word_only


def _stays(tokens: Sequence[Token], i: int) -> bool:
    """Whether "but" goes on: "tired of paying, but seeing nothing", "safe, but not for lorries"."""
    low = tokens[i].low
    if low == "not":
        return i + 1 < len(tokens) and tokens[i + 1].low in PREPOSITIONS
    if not low.endswith("ing") or low in REPORTING:
        return False
    told = tokens[: i - 2]
    return any(a.low in PREPOSITIONS and b.low.endswith("ing") for a, b in pairwise(told))


def _takes_over(tokens: Sequence[Token], i: int, phrases: Phrases) -> bool:
    """Whether "and" or "but" at ``i`` joins on to who speaks: "… and said", "… but noted that"."""
    k = i + 1 + (tokens[i + 1].low in _ONE)
    low, behind = tokens[k].low, tokens[k + 1].low if k + 1 < len(tokens) else ""
    told = low in REPORTING and (k > i + 1 or behind == "that" or low.endswith("ed"))
    if low in _SAID or told:
        return True
    if low in AUXILIARIES and (behind == "not" or low.endswith("n't")):
        verb = tokens[k + 1 + (behind == "not")].low if k + 2 < len(tokens) else ""
        # "… and would not say", not "the mill will shut and will not provide work"
        return tokens[i].low == "but" or verb in ALL_CUES or verb in _NAMING
    if low.endswith("ed") and behind in _ASKED and low in ALL_CUES:
        return True  # "… and questioned why he came"
    if tokens[i].low == "but" and low.endswith("ed") and low in _WITHHELD:
        return True  # "… but declined to name it", not "it looked north but opted for"
    another = tokens[i].low == "but" and i + 1 in phrases and not is_nominative(tokens[i + 1])
    return another and is_finite(tokens[min(phrases[i + 1], len(tokens) - 1)])


def _says_next(tokens: Sequence[Token], i: int) -> bool:
    """Whether somebody else says something: "…, and the mayor, Ana Lund, said"."""
    if i < len(tokens) and tokens[i].word == ",":
        behind = range(i + 1, min(len(tokens) - 1, i + _LONGEST_APPOSITION))
        i = next((k + 1 for k in behind if tokens[k].word == ","), i)
    return i < len(tokens) and tokens[i].low in _SAID
