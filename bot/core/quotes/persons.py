"""Which mentions are people, and whether they are women or men."""

from collections.abc import Sequence

from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_peoples import PEOPLES
from bot.languages.english_roles import ONE_IN_S
from bot.languages.english_speech import (
    FEMALE,
    FEMALE_TITLES,
    MALE,
    MALE_TITLES,
    NO_PEOPLE,
    ORGANISATION_WORDS,
    PEOPLE_NOUNS,
    ROLE_NOUNS,
)

_AGENT_ENDINGS = ("er", "or", "ist", "ian", "eer", "ee", "man", "woman")
_SHORTEST_AGENT = 5
# "The rowing legend", "the mum-of-two", "the groom-to-be": whom the writer has just named.
_KNOWN_AS = frozenset("legend ace great maestro veteran boss youngster".split())
_COMPOUNDS = ("-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-to-be")
_SOME = frozenset(
    """
    other some many most few several more fellow senior top prominent moderate young younger older
    conservative liberal progressive mainstream establishment national local state congressional
    house senate black white hispanic latino asian evangelical undecided registered
    """.split()
)
_WOMEN = frozenset("girl lady mum mom nun waitress heroine hostess actress bride".split())
_MEN = frozenset("man boy gentleman lad monk waiter hero groom guy dad".split())
_EITHER = frozenset("human layman german roman woman".split())
DEFINITE = frozenset({"the", "this", "that"})
"""Words that begin a description of somebody known."""

_LONGEST_PAIR = 8
_PEOPLE = PEOPLE_NOUNS | {"somebody", "someone", "one", "another"}


def gender_of(pronoun: str) -> bool | None:
    """True for a woman's pronoun, False for a man's, None for others."""
    return True if pronoun in FEMALE else False if pronoun in MALE else None


def gender_of_noun(noun: str) -> bool | None:
    """True for a noun of women ("spokeswoman"), False for one of men, None for others."""
    if noun in FEMALE_TITLES or noun in _WOMEN or noun.endswith("woman"):
        return True
    men = noun in MALE_TITLES or noun in _MEN or (noun.endswith("man") and noun not in _EITHER)
    return False if men else None


def is_person(mention: Mention) -> bool:
    """Whether it names or describes one person, as far as its words tell."""
    if mention.kind == "role":
        return mention.lows[0] in _PEOPLE
    if mention.kind == "noun":
        return is_agent(mention.lows[0])
    return (
        mention.kind == "name"
        and not is_many(mention.lows)
        and not _is_of_many(mention.lows)
        and not is_organisation(mention.lows)
        and mention.lows[-1] not in ORGANISATION_WORDS
    )


def is_many(lows: Sequence[str]) -> bool:
    """Whether a name is that of a people or a party, or of some of it: "Leading Democrats"."""
    some = lows[0] in PEOPLES or lows[0] in _SOME or lows[0].endswith("ing")
    return lows[-1] in PEOPLES and (len(lows) == 1 or some)


def _is_of_many(lows: Sequence[str]) -> bool:
    """Whether a name ends in what several people are: "Vale Coffee Farmers"."""
    last = lows[-1]
    several = last.endswith("s") and last[:-1] in ROLE_NOUNS and last not in ONE_IN_S
    return several and len(lows) > 1 and lows[0] not in GIVEN_NAMES


def is_agent(noun: str) -> bool:
    """Whether an unlisted noun ends as those of people do: "buyer", "archivist"."""
    if len(noun) < _SHORTEST_AGENT or noun in NO_PEOPLE:
        return noun in _KNOWN_AS
    return noun.endswith(_AGENT_ENDINGS) or noun in _KNOWN_AS or noun.endswith(_COMPOUNDS)


def gender_in(scene: Scene, cast: Cast, mention: Mention, name: Mention) -> bool | None:
    """True for a woman, False for a man, None where nothing tells.

    Args:
        scene: the text's lines.
        cast: who is who in it.
        mention: the phrase.
        name: the name beside it, or the same mention.
    """
    gender = _gender(scene, cast, mention) if mention.kind == "role" or name is mention else None
    return _gender(scene, cast, name) if gender is None and name is not mention else gender


def _gender(scene: Scene, cast: Cast, mention: Mention) -> bool | None:
    if mention.kind == "role":
        return gender_of_noun(mention.lows[0])
    gender = cast.female(mention.lows)
    if gender is not None:
        return gender
    tokens = scene.lines[mention.line].tokens
    titles = {t.low for t in tokens[mention.first : mention.name]}
    behind = tokens[mention.last].low if mention.last < len(tokens) else ""
    if titles & FEMALE_TITLES or behind == "herself":
        return True
    if titles & MALE_TITLES or behind == "himself":
        return False
    if len(mention.lows) == 1 and not cast.shared(mention.lows[0]):
        return cast.female(cast.lows_of(mention.lows))
    return None


def is_aged(tokens: tuple[Token, ...]) -> bool:
    """Whether somebody is meant by age: "the 34-year-old solicitor", "the 34-year-old"."""
    return any(t.kind == "n" and t.low.endswith("-year-old") for t in tokens)


def is_definite(tokens: tuple[Token, ...], mention: Mention) -> bool:
    """Whether the phrase means somebody known: "the mayor", "Oslo's mayor"."""
    first = tokens[mention.first]
    if mention.first and tokens[mention.first - 1].low == "and":
        # "the former mayor and current governor"
        return any(
            t.low == "the" for t in tokens[max(0, mention.first - _LONGEST_PAIR) : mention.first]
        )
    return first.low in DEFINITE or first.own
