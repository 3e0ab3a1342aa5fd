"""What the words of a name tell: where it begins, where it ends, whether it is a person's."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.quotes.told_surnames import AMBIGUOUS
from bot.languages.english_given_names import (
    FEMALE_BEFORE_SURNAMES,
    FEMALE_NAMES,
    MALE_BEFORE_SURNAMES,
    MALE_NAMES,
)
from bot.languages.english_peoples import PEOPLES
from bot.languages.english_places import (
    LONG_REGIONS,
    PAPER_SURNAMES,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    PLACE_SURNAMES,
    REGIONS,
)
from bot.languages.english_speech import (
    ALL_CUES,
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PLAIN_SURNAMES,
    PREPOSITIONS,
    ROLE_NOUNS,
    SURNAMES,
    TITLES,
)
from bot.languages.english_titles import (
    BEFORE_TITLE,
    BEFORE_TWO,
    BEHIND_TITLE,
    POST_NOMINALS,
    SHORT_NAMES,
)

PARTICLES = frozenset(
    "de van von der den da di du la le bin ibn al el ben dos del y af ter ten".split()
)
_GENERALS = frozenset(
    ("general", n) for n in ("electric", "motors", "mills", "dynamics", "assembly")
)
SUFFIXES = frozenset("jr sr ii iii iv".split())
# Behind a person's name they name what that person leads.
SHOWS = frozenset({"show", "podcast"})
_FEWEST_BEFORE_LETTERS = 2
_LONGEST_HEADLINE = 300
_FEWEST_IN_HEADLINE = 3
_SHORT = 4
_SPLIT = re.compile(r"\S+")
_FEWEST_OF_PLACE = 2
# "Dear Ulla": they begin a letter, not a name.
SALUTING = frozenset(
    "dear hello hi hey farewell goodbye welcome thanks congratulations cheers greetings".split()
)
PARTY_WORDS = frozenset(
    "democrat republican democratic conservative liberal labour independent gop opposition".split()
)
# In headlines every word has a capital: these end a name there.
BREAKS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | frozenset(w for w in ALL_CUES if w.endswith(("s", "ed")))
) - frozenset("near so no once like van states reports".split())
_TRADES = ("grapher", "smith", "wright", "keeper", "maker", "master", "ologist", "ician", "neer")
_WITH_TRADE = 3  # "Cartographer Ann Quill"; "Goldsmith Quill" may be a name
_COMING_FROM = frozenset({"based", "born", "raised", "educated", "trained"})
_TITLED = TITLES | ROLE_NOUNS
_MIDDLE = frozenset({"sheikh", "sultan", "haji"})  # "Hassan Sheikh Karst"
_PERSONAL = frozenset("mr mrs ms mx miss".split())
_NO_GIVEN = (
    _TITLED
    | ORGANISATION_WORDS
    | PLACE_BEGINNINGS
    | PLACE_ENDINGS
    | REGIONS
    | PARTY_WORDS
    | PEOPLES
    | BEFORE_TITLE
    | NOT_NAMES
)
_GIVEN = FEMALE_NAMES | MALE_NAMES | FEMALE_BEFORE_SURNAMES | MALE_BEFORE_SURNAMES


def stops(word: str) -> bool:
    """Whether the full stop behind a word ends a sentence: no initials, no title."""
    return (
        word.endswith(".")
        and len(word) > 3
        and "." not in word[:-1]
        and clean(word) not in TITLES
        and clean(word) not in SHORT_NAMES
    )


@lru_cache(maxsize=4096)
def clean(word: str) -> str:
    """A word of a name without its possessive ending and final full stop, in lower case."""
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s")
    return low.strip(".'")


def words_of(face: str) -> list[str]:
    """The words of a name as it stands, in lower case, without "Jr."."""
    return [low for word in face.split() if (low := clean(word)) not in SUFFIXES]


def unowned(face: str) -> str:
    """The words without a possessive ending."""
    if face.endswith(("’s", "'s")):
        return face[:-2]
    return face.rstrip("’'")


def name_start(lows: Sequence[str]) -> int:
    """Where the name begins in a run of capitalised words: behind titles and roles.

    Returns ``len(lows)`` if the whole run is a title or role.
    """
    if lows and is_organisation(lows):
        return 0
    start = int(len(lows) >= _WITH_TRADE and _is_trade(lows[0]))
    for n, low in enumerate(lows):
        titled = low in _TITLED or ("-" in low and _is_joined_title(low))
        if titled and not (n and _is_surname(lows, n)):
            start = n + 1
    if start == len(lows) and len(lows) > 1 and lows[-1] not in _TITLED:
        start = 0
    while start < len(lows) - 1 and (lows[start] in PARTY_WORDS or lows[start] in SALUTING):
        start += 1
    if start < len(lows) - 2 and lows[start] in BEFORE_TWO and lows[start + 1] in _GIVEN:
        start += 1
    return start


def _is_trade(low: str) -> bool:
    """Whether a word ends as trades do and is no given name: "cartographer", "millwright"."""
    return low.endswith(_TRADES) and low not in MALE_NAMES and low not in FEMALE_NAMES


def _is_joined_title(low: str) -> bool:
    """Whether a word with a hyphen is a title: "ambassador-designate", "editor-in-chief".

    Or what says where somebody is from: "Kell-based Ana Ruiz".
    """
    first, _, rest = low.partition("-")
    if first in BEFORE_TITLE or (first in TITLES and rest in BEHIND_TITLE):
        return first not in BEFORE_TITLE or rest in _TITLED
    return rest in _COMING_FROM or (first in _TITLED and rest.rpartition("-")[2] in _TITLED)


def letters_behind(words: Sequence[str]) -> int:
    """How many words at the end of a name are letters for honours and degrees: "Ann Quill KC"."""
    n = len(words)
    while n > _FEWEST_BEFORE_LETTERS and words[n - 1].strip(",.") in POST_NOMINALS:
        n -= 1
    return len(words) - n


def bare_face(face: str) -> str:
    """A name as it stands without letters for honours and degrees behind it."""
    words = face.split()
    behind = letters_behind(words)
    return " ".join(words[: len(words) - behind]).rstrip(",")


def name_length(lows: Sequence[str]) -> int:
    """How many words at the end of an office and a name are the name: two, and what joins them.

    That is an initial, or particles: "Ana B. Ruiz", "Ana van der Ruiz".
    """
    n = 2
    while n < len(lows) and (len(lows[-n]) == 1 or lows[-n] in PARTICLES):
        n += 1
    return n


def _is_surname(lows: Sequence[str], n: int) -> bool:
    """Whether a word that is mostly a title is a surname: "Mr Judge", "Ana King", "Dr Kio Dean"."""
    before = lows[n - 1]
    if lows[n] not in SURNAMES:
        return lows[n] in _MIDDLE and before in _GIVEN
    if before in COURTESY or before in _GIVEN or len(before) == 1:
        return True
    if n + 1 < len(lows) or before in _NO_GIVEN:
        return False
    return lows[n] in PLAIN_SURNAMES or any(w in COURTESY or w in _GIVEN for w in lows[: n - 1])


def is_organisation(lows: Sequence[str]) -> bool:
    """Whether a run of capitalised words names no person, as far as its words tell."""
    if len(lows) < _FEWEST_OF_PLACE:
        return False
    last = lows[-1]
    if lows[0] in _PERSONAL and last in AMBIGUOUS:
        return False
    if last in ORGANISATION_WORDS and last not in TITLES:
        return True
    if last in PLACE_ENDINGS or tuple(lows) in LONG_REGIONS or tuple(lows) in _GENERALS:
        return True
    if lows[0] in PLACE_BEGINNINGS:
        return not any(low in _TITLED for low in lows[1:])
    surname = last in PLACE_SURNAMES or last in PAPER_SURNAMES
    return surname and lows[0] not in _GIVEN and lows[0] not in TITLES and len(lows[0]) > 1


def headline_end(text: str) -> int:
    """Where a first line ends whose longer words all have capitals; 0 if it has no such line."""
    end = text.find("\n", 0, _LONGEST_HEADLINE)
    words = [w for w in _SPLIT.findall(text, 0, max(end, 0)) if len(w) > _SHORT and w.isalpha()]
    styled = len(words) >= _FEWEST_IN_HEADLINE and all(word[0].isupper() for word in words)
    return end if styled else 0


def face_of(words: Sequence[str]) -> str:
    """The name that the words make, without a possessive ending or the full stop of a sentence."""
    last = words[-1]
    if last.endswith(("’s", "'s")):
        last = last[:-2]
    last = last.rstrip("’'")
    if last.endswith(".") and len(last) > 2 and last.lower() not in {"jr.", "sr."}:
        last = last[:-1]
    return " ".join([*words[:-1], last])
