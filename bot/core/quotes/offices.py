"""Where an office ends that has a field and a name behind it: "director of rugby Ana Ruiz"."""

from bot.core.quotes.names import PARTICLES, is_organisation
from bot.core.quotes.phrase_ends import STOP
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue
from bot.languages.english_speech import (
    DETERMINERS,
    ROLE_NOUNS,
    TITLES,
)

_LONGEST_FIELD = 4
_JOINS = frozenset({"of", "for"})


def end_of_title(tokens: tuple[Token, ...], j: int) -> int:
    """Where "Minister of Education Ana Ruiz" ends, the phrase so far being "Minister"; or j."""
    if j + 2 >= len(tokens) or tokens[j].low not in _JOINS:
        return j
    if tokens[j - 1].kind != "C" or tokens[j - 1].low not in TITLES:
        return j
    end = j + 1
    while end < len(tokens) and tokens[end].kind == "C" and not is_cue(tokens, end):
        end += 1
    return end if end - j > 3 and not tokens[end - 1].own else j


def end_of_field(tokens: tuple[Token, ...], j: int) -> int:
    """Where "director of rugby Ana Ruiz", "chair of the club's board Ana Ruiz" ends; or ``j``."""
    if j + 3 >= len(tokens) or tokens[j].low not in _JOINS:
        return j
    head = tokens[j - 1].low
    if head not in TITLES and head not in ROLE_NOUNS:
        return j
    end = j + 1
    while end < len(tokens) and end - j <= _LONGEST_FIELD and _is_plain(tokens[end]):
        end += 1
    name = end
    while end < len(tokens) and _is_named(tokens, end) and not is_cue(tokens, end):
        end += 1
    noun = name > j + 1 and tokens[name - 1].low not in DETERMINERS
    person = end - name > 1 and not is_organisation([t.low for t in tokens[name:end]])
    return end if noun and person and not tokens[end - 1].own else j


def _is_named(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a token is part of a name: "Nick", "di" before "Stefano"."""
    if tokens[i].kind == "C":
        return True
    return tokens[i].low in PARTICLES and i + 1 < len(tokens) and tokens[i + 1].kind == "C"


def _is_plain(token: Token) -> bool:
    return token.kind == "w" and (token.low in DETERMINERS or token.low not in STOP)
