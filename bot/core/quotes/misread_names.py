"""Full names whose first word is none: "See Quill's list", "Absent Quill, nobody came"."""

from collections.abc import Mapping, Sequence

from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    SURNAMES_TOO,
)

Key = tuple[str, ...]
"""A full name in lower case, word by word."""

_GIVEN = GIVEN_NAMES | SURNAMES_TOO | {"per"}
_NO_NAMES = (
    AUXILIARIES
    | CONJUNCTIONS
    | PREPOSITIONS
    | PRONOUNS
    | frozenset(
        """
        absent dear either fellow neither poor real said says see sorry state witness given maybe
        perhaps unlike ironically granted
        """.split()
    )
) - _GIVEN
_STARTS = frozenset('.!?:;("“‘—–•')
_FEWEST_LETTERS = 3
_LONGEST_ING = 6
_FEW = 3


def find_misread(
    text: str, faces: Mapping[Key, str], places: Mapping[Key, Sequence[int]]
) -> dict[Key, Key]:
    """Of the full names those that begin with a word which is no name, and what they are without.

    Only where what is left is a name of the text: the surname of somebody with a known given
    name, or a given name and more.

    Args:
        text: the whole text.
        faces: its full names, as they are written.
        places: where each begins.
    """
    bearers = {key[-1] for key in faces if key[0] in _GIVEN}
    # "Kim Min-ho" is Kim, "Ana Sarr Fuentes" may be Sarr: enough for the first word of a text.
    parts = {low for key in faces for low in key[:-1] if low not in _GIVEN}
    first_line = text.find("\n")
    words: set[str] | None = None
    found = {}
    for key in faces:
        first, *rest = key
        if first in _GIVEN or len(first) < _FEWEST_LETTERS:
            continue
        leads = places[key][0] == 0 < first_line and len(places[key]) == 1
        if leads and len(rest) == 1 and (rest[0] in parts or rest[0] in bearers):
            found[key] = tuple(rest)
            continue
        known = rest[0] in bearers if len(rest) == 1 else rest[0] in _GIVEN or tuple(rest) in faces
        if not known:
            continue
        if first not in _NO_NAMES:
            if words is None:
                words = set(text.split())
            common = first in words or (first.endswith("ing") and len(first) > _LONGEST_ING)
            if not common or not all(_opens(text, place) for place in places[key]):
                continue
        found[key] = tuple(rest)
    return found


def _opens(text: str, place: int) -> bool:
    """Whether a sentence or a bracket begins at this place."""
    before = text[max(0, place - _FEW) : place]
    return "\n" in before or not before.strip() or before.rstrip()[-1] in _STARTS
