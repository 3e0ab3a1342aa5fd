"""Whom a pronoun stands for: candidates before it, each with what speaks for and against it."""

from bot.core.quotes.candidates import Candidate, Scene, Spoken
from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import Cast, is_organisation
from bot.languages.english_speech import (
    FEMALE,
    FEMALE_TITLES,
    MALE,
    MALE_TITLES,
    ORGANISATION_WORDS,
    PEOPLE_NOUNS,
)

_LINES_BACK = 9
_MOST_PER_LINE = 16


def gender_of(pronoun: str) -> bool | None:
    """True for a woman's pronoun, False for a man's, None for others."""
    return True if pronoun in FEMALE else False if pronoun in MALE else None


def find_antecedents(
    scene: Scene, cast: Cast, pronoun: Mention, before: Spoken | None
) -> list[Candidate]:
    """All names and roles before the pronoun that it may stand for; nobody is the last one."""
    wanted = gender_of(pronoun.lows[0])
    found: list[Candidate] = []
    for number in range(pronoun.line, max(-1, pronoun.line - _LINES_BACK), -1):
        mentions = scene.mentions(number)
        subject = next((m for m in mentions if not m.preposition and not m.own), None)
        for m in mentions[:_MOST_PER_LINE]:
            if m.kind not in {"name", "role"} or (
                number == pronoun.line and m.first >= pronoun.first
            ):
                continue
            gender = _gender(scene, cast, m)
            if not _person(m) or (gender is not None and gender is not wanted):
                continue
            holds = {
                f"line:{min(pronoun.line - number, 6)}": True,
                m.kind: True,
                _standing(m): True,
                "subject": m is subject,
                "cue": m.cue >= 0,
                "gender": gender is not None,
                _familiar(cast, m): True,
                "self": number == pronoun.line and m.cue == pronoun.cue >= 0,
                "spoke": before is not None and _alike(m, before.mention),
                "paragraph": not scene.together(number, pronoun.line),
            }
            found.append(Candidate(m, tuple(name for name, yes in holds.items() if yes)))
    found.append(Candidate(None, ("none",)))
    return found


def _familiar(cast: Cast, mention: Mention) -> str:
    if mention.kind != "name":
        return "noun"
    if cast.knows(mention.lows):
        return "known"
    return "stray" if len(mention.lows) == 1 else "new"


def _standing(mention: Mention) -> str:
    if mention.own:
        return "own"
    if mention.object:
        return "object"
    return "preposition" if mention.preposition else "free"


def _alike(a: Mention, b: Mention | None) -> bool:
    return b is not None and a.kind == b.kind and a.lows[-1] == b.lows[-1]


def _person(mention: Mention) -> bool:
    if mention.kind == "role":
        return mention.lows[0] in PEOPLE_NOUNS
    return not is_organisation(mention.lows) and mention.lows[-1] not in ORGANISATION_WORDS


def _gender(scene: Scene, cast: Cast, mention: Mention) -> bool | None:
    if mention.kind == "role":
        head = mention.lows[0]
        return True if head in FEMALE_TITLES else False if head in MALE_TITLES else None
    gender = cast.female(mention.lows)
    if gender is not None:
        return gender
    tokens = scene.lines[mention.line].tokens
    titles = {t.low for t in tokens[mention.first : mention.name]}
    if titles & FEMALE_TITLES:
        return True
    if titles & MALE_TITLES:
        return False
    if len(mention.lows) == 1:
        return cast.female(cast.lows_of(mention.lows))
    return None
