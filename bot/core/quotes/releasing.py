"""Who gives up a verb of speech to whom it belongs: "a source close to Ana Ruiz said"."""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_speech import (
    NEAR,
    ORGANISATION_WORDS,
    PAPERS,
    PEOPLE_NOUNS,
    ROLE_NOUNS,
    SPEAKERS_FOR,
)

JOINING = frozenset("after as before since than until like".split())
"""Prepositions that lead in a clause as well: "as Ana Ruiz said"."""

WHERE = frozenset("in near inside outside from".split())
"""What leads from somebody not named to a place: "a nurse in Marl Camp"."""

_AT = frozenset({"for", "at", "with"})
_ARTICLES = frozenset({"a", "an", "one", "another", "the"})
_FOR = frozenset({"for", "of", "on"})
_FROM = frozenset({"of", "from", "in"})
_BEHIND_AGE = 3


def release(tokens: tuple[Token, ...], mentions: list[Mention]) -> None:
    """Leave the verb to who speaks: "a source close to Ana Ruiz said", "an aide to her said"."""
    heads = {
        m.cue
        for m in mentions
        if m.cue > m.last
        and (
            tokens[m.last].low in NEAR
            or (tokens[m.last].low in WHERE and _is_free(m))  # "a nurse in Marl Camp said"
            or (m.kind == "role" and (m.lows[0] in SPEAKERS_FOR or _works_for(tokens, m)))
        )
    }
    heard: set[int] = set()
    for mention in mentions:
        if mention.cue < 0:
            continue
        region = mention.preposition == "in" and tokens[mention.first - 1].word == ","
        region = region or _is_home(tokens, mention) or _is_house(tokens, mention, mentions)
        whose = mention.preposition and mention.preposition not in JOINING  # "as aides said"
        if whose and (mention.cue in heads or (region and mention.cue in heard)):
            mention.cue, mention.path = -1, ""
        heard.add(mention.cue)
    _release_bodies(tokens, mentions)


def _is_home(tokens: tuple[Token, ...], m: Mention) -> bool:
    """Whether it tells behind an age where somebody is from: "Ana Ruiz, 54, of Ames said"."""
    return (
        m.preposition in _FROM
        and m.first > _BEHIND_AGE
        and tokens[m.first - 2].word == ","
        and tokens[m.first - 3].kind == "n"
    )


def _is_house(tokens: tuple[Token, ...], m: Mention, mentions: list[Mention]) -> bool:
    """Whether it is where a person beside it works: "George Quill of The Echo wrote"."""
    if m.preposition not in _FROM or m.kind != "name" or m.first < _BEHIND_AGE:
        return False
    person = next((o for o in mentions if o.last == m.first - 1 and o.kind == "name"), None)
    if person is None or person.own or person.cue != m.cue or tokens[m.first - 1].low != "of":
        return False
    return len(person.lows) > 1 and person.lows[0] in GIVEN_NAMES


def _is_free(m: Mention) -> bool:
    """Whether a phrase without a name may be a subject."""
    return m.kind in {"role", "noun"} and not (m.own or m.preposition)


def _works_for(tokens: tuple[Token, ...], m: Mention) -> bool:
    """Whether somebody not named is told with his employer: "a reporter for the Echo called".

    Several too: "lawyers for the mill said".
    """
    if tokens[m.last].low not in _AT:
        return False
    if tokens[m.first].low in _ARTICLES and m.lows[0] in PEOPLE_NOUNS:
        return True
    several = m.lows[0] in ROLE_NOUNS and m.lows[0] not in PAPERS and m.lows[0].endswith("s")
    return several and not m.preposition and tokens[m.first].kind == "w"


def _release_bodies(tokens: tuple[Token, ...], mentions: list[Mention]) -> None:
    """Take no part of a body for a speaker: "the Institute for Tides and Safe Harbours"."""
    for body, field, part in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if part.cue < part.last or part.first != field.last + 1:
            continue
        joined = tokens[field.last].low == "and" and field.first == body.last + 1
        if joined and body.lows[-1] in ORGANISATION_WORDS and field.preposition in _FOR:
            part.preposition = field.preposition
            body.cue, body.path = part.cue, "p"
            part.cue, part.path = -1, ""
