"""Whether a word is a verb of speech, or a verb at all, where it stands."""

from bot.core.quotes.tokens import Token
from bot.languages.english_peoples import ONE_OF_PEOPLES
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    CALLING,
    COMMON_VERBS,
    DETERMINERS,
    NETWORKS,
    NO_ADVERBS,
    NOUN_CUES,
    OWNERS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_NOUNS,
    SAYING,
)

_PUBLISHED = frozenset("post posts tweet tweets message messages text texts report reports".split())
TIME_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december
    """.split()
)
# "Said Vance", "Asked why, …"; but "Rail authority", "Claim forms".
_TOLD = ("ed", "ing", "s", "said", "told", "wrote", "read", "put", "went")
_ARTICLES = frozenset({"a", "an"})
_GOVERNING = frozenset("after before since during despite amid following".split())
_SAID = frozenset("said says told reported stated warned argued noted".split())
_HOLDING = "holding"
# Never the subject of a verb: "Democratic superdelegates".
_ADJECTIVES = frozenset("democratic congressional presidential parliamentary".split())
_BEFORE_VERBS = PRONOUNS | AUXILIARIES | {"to"}
_OBJECTS = DETERMINERS | OWNERS | frozenset("to him her them it".split())
_SHOT = frozenset("shot shoots clapped claps bit bites".split())  # "Ana Ruiz shot back"
# "Ana Ruiz advocates higher tolls": of a whole name a verb, of others mostly "Ruiz supporters".
_ACTS_TOO = frozenset(
    """
    advocates champions heads chairs backs leads judges hosts mentors guards beat bet bid cost fit
    hurt let quit thrust upset
    """.split()
)
_HEADLINE = frozenset(
    w for w in SAYING | CALLING if w.endswith(("s", "ed")) or w in {"said", "told"}
) - frozenset("states posts notes reports orders rules press cries express address ads".split())


MAYBE_CUES = ALL_CUES | _SHOT | {_HOLDING}
"""Every word that is ever a verb of speech; where none stands, nobody is told to speak."""


def is_cue(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether the token is a verb of speech where it stands.

    Capitalised ones count at a line's start and in headlines; "reports", "claim" and the like are
    nouns behind an article, a possessive or a preposition.
    """
    token = tokens[i]
    low = token.low
    if low not in ALL_CUES or token.own:
        return (low == _HOLDING and _says_here(tokens, i)) or (
            low in _SHOT and i + 1 < len(tokens) and tokens[i + 1].low == "back"
        )
    if token.kind != "w":
        return (i == 0 and low.endswith(_TOLD)) or low in _HEADLINE
    if i and low in NOUN_CUES:
        return not (_is_before_verb(tokens, i) or _is_noun(tokens, i))
    return True


def _is_before_verb(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a noun is told by what follows: "the reply said", "her outsider appeal has been"."""
    if i + 1 >= len(tokens) or tokens[i].low[-2:] == "ed":
        return False
    return tokens[i + 1].low in _SAID or tokens[i + 1].low in AUXILIARIES


def _is_noun(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a noun is told by what stands before: an article, a possessive, a preposition."""
    low, before = tokens[i].low, tokens[i - 1]
    if low == "counsel" and before.kind == "w" and before.low not in _BEFORE_VERBS:
        return True  # "Vale Mills general counsel Ana Ruiz"
    if before.own or before.low in DETERMINERS or before.low in OWNERS:
        return True
    people = before.low in ONE_OF_PEOPLES and before.kind == "C"
    if people and (i == 1 or tokens[i - 2].low != "the"):
        return True  # "the U.S. and Norwegian comments"
    if before.kind == "C" and _is_governed(tokens, i):
        return True
    if before.low in PREPOSITIONS or (before.low in NETWORKS and low in _PUBLISHED):
        return True  # "in a Facebook post"
    if before.kind != "w" or i == 1 or before.low in ROLE_NOUNS:
        return False
    lead = tokens[i - 2].low
    # "according to exclusive reports"
    return lead in DETERMINERS or lead in OWNERS or (lead in PREPOSITIONS and low[-2:] != "ed")


def _is_governed(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether "attacks" is a noun behind a preposition and names: "after the Oslo attacks"."""
    j = i - 1
    while j > 1 and tokens[j].kind == "C":
        j -= 1
    if tokens[j].low in _ARTICLES and not tokens[i].low.endswith(("s", "ed")):
        return True  # "a Vale Watchdog report", of which one would say "reports"
    return tokens[j].low in DETERMINERS and tokens[j - 1].low in _GOVERNING


def _says_here(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether words follow: "holding that …", "holding 2-1 that …"."""
    behind = tokens[i + 1 : i + 3]
    if behind and behind[0].kind == "n":
        behind = tokens[i + 2 : i + 3]
    return bool(behind) and behind[0].low == "that"


def is_adverb(low: str) -> bool:
    """Whether a word in lower case is an adverb in -ly: "sadly", not "family"."""
    return low.endswith("ly") and low not in NO_ADVERBS


def kind_of(cue: Token) -> str:
    """S for verbs of saying, C for verbs of calling and judging, T for thought."""
    if cue.low in SAYING:
        return "S"
    if cue.low in CALLING:
        return "C"
    return "S" if cue.low == _HOLDING or cue.low in _SHOT else "T"


def looks_like_verb(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word behind a name or a role is rather a verb than part of the phrase."""
    low, before = tokens[i].low, tokens[i - 1]
    if low in _ACTS_TOO and before.kind == "C" and i > 1 and tokens[i - 2].kind == "C":
        return i + 1 < len(tokens) and not is_cue(tokens, i + 1) and tokens[i + 1].kind in "wC"
    if (
        low in ROLE_NOUNS
        or before.low in _ADJECTIVES
        or (before.kind != "C" and before.low not in ROLE_NOUNS)
    ):
        return False
    if i + 1 < len(tokens) and is_cue(tokens, i + 1):
        return False
    if low.endswith("ing") and before.kind == "C":
        behind = tokens[i + 1].low if i + 1 < len(tokens) else ""
        return behind in _OBJECTS  # "with Ana Ruiz taking to the air"
    return low in COMMON_VERBS or low.endswith("ed") or (low.endswith("s") and low[-2:] != "ss")
