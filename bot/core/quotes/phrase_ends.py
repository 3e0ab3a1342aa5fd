"""How far a noun phrase reaches: which words belong to it, and where the name in it begins."""

from bot.core.quotes.names import BREAKS, PARTICLES
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb, is_cue, looks_like_verb
from bot.languages.english_shown_roles import FIELDS
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    NEAR,
    OWNERS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_NOUNS,
)

STOP = AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | BETWEEN | ALL_CUES
SELVES = frozenset("himself herself itself themselves myself yourself ourselves".split())
NUMBERS = frozenset("two three four five six".split())
DAYS = frozenset("today yesterday tomorrow tonight".split())
_BEFORE_NUMBERS = frozenset("the these those".split())
_LONGEST_NICKNAME = 14
_FIELDS = FIELDS | {"policy", "affairs", "relations"}
_FIRST = frozenset("lady gentleman minister officer mate deputy secretary lieutenant vice".split())
_APART = SELVES | {"somebody", "someone", "nobody"}
# Words that end a phrase whatever stands beside them; words to look at more closely.
_ENDING = (
    (TIME_WORDS | DAYS | DETERMINERS | OWNERS | _APART | PREPOSITIONS | (STOP - ALL_CUES))
    - PARTICLES
    - NUMBERS
)
_WEIGHED = STOP | DAYS | NEAR | PARTICLES | NUMBERS


def goes_on(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether the token at ``j`` belongs to the phrase before it."""
    part = tokens[j]
    if part.kind == "w" and tokens[j - 1].word[0] != "@":
        if part.low in _ENDING:
            if part.low == "and":
                return _joins_fields(tokens, j)
            return part.low == "first" and ranks_first(tokens, j)
        if part.low not in _WEIGHED:
            return not (is_adverb(part.low) or looks_like_verb(tokens, j))
    if part.kind == "p" or part.low in TIME_WORDS:
        return False
    if part.kind == "Q":
        # A nickname stands in marks inside a name.
        return (
            part.end - part.start <= _LONGEST_NICKNAME
            and tokens[j - 1].kind == "C"
            and j + 1 < len(tokens)
            and tokens[j + 1].kind == "C"
        )
    if part.word[0] == "@" or tokens[j - 1].word[0] == "@":
        return tokens[j - 1].low == "rt"
    if part.kind == "C":
        ends = part.low in BREAKS and part.word[-1] != "."  # "Julie A. Diaz" goes on
        return part.low not in PRONOUNS and not ends and not is_cue(tokens, j)
    return _word_goes_on(tokens, j)


def ranks_first(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "first" is part of an office: "the former first lady", "First Minister"."""
    return tokens[i].low == "first" and i + 1 < len(tokens) and tokens[i + 1].low in _FIRST


def _joins_fields(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether "and" joins two fields of one post: "top security and foreign policy aide"."""
    if tokens[j - 1].low not in _FIELDS or tokens[j - 1].kind != "w":
        return False
    head = next(
        (i for i in range(j + 2, min(j + 5, len(tokens))) if tokens[i].low in ROLE_NOUNS), 0
    )
    fields = tokens[j + 1 : head]
    return head > 0 and fields[-1].low in _FIELDS and all(t.kind == "w" for t in fields)


def _word_goes_on(tokens: tuple[Token, ...], j: int) -> bool:
    """As `goes_on`, for a word without a capital or a number."""
    low = tokens[j].low
    if low in PARTICLES:
        return j + 1 < len(tokens) and (tokens[j + 1].kind == "C" or tokens[j + 1].low in PARTICLES)
    if low in NUMBERS and tokens[j - 1].low in _BEFORE_NUMBERS:
        return True  # "the two men"
    if low in NEAR and j + 1 < len(tokens) and tokens[j + 1].low in PREPOSITIONS:
        return False
    if low in DETERMINERS or low in OWNERS or low in _APART or low in DAYS or is_adverb(low):
        return False
    if low in STOP:
        return low in ALL_CUES and not is_cue(tokens, j) and low not in PREPOSITIONS
    return not looks_like_verb(tokens, j)


def run_start(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Where the run of capitalised words begins that ends the phrase; ``last`` if none does."""
    k = last
    while k > first:
        token = tokens[k - 1]
        inside = k < last
        if token.own and inside:
            break
        if token.kind != "C" and not (
            inside and k - 1 > first and (token.kind == "Q" or token.low in PARTICLES)
        ):
            break
        k -= 1
    if k == first and last > first + 1 and tokens[first].low in DETERMINERS:
        k += 1
    while k < last and tokens[k].kind == "Q":
        k += 1
    return k
