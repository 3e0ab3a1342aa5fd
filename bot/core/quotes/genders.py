"""What a full name tells of the gender: its given names, what stands between, the surname's form.

Only what leaves little doubt: a wrong gender keeps the right person from being found at all.
"""

from collections.abc import Sequence

from bot.languages.english_given_names import (
    FEMALE_BEFORE_SURNAMES,
    FEMALE_NAMES,
    MALE_BEFORE_SURNAMES,
    MALE_NAMES,
    OF_BOTH,
)

_WOMEN = (FEMALE_NAMES | FEMALE_BEFORE_SURNAMES | {"umm", "oum"}) - OF_BOTH  # "mother of"
_MEN = (MALE_NAMES | MALE_BEFORE_SURNAMES) - OF_BOTH
# Between given name and surname: "son of", "daughter of", and middle names of one gender.
_DAUGHTER = frozenset("bint binti binte mint ní ni nic uí thi thị kaur".split())
_SON = frozenset("bin ibn ould".split())
# "Nguyen Van Duc": behind these "van" is a man's middle name, elsewhere "from".
_VIETNAMESE = frozenset(
    "nguyen nguyễn tran trần le lê pham phạm hoang hoàng phan vu vũ vo võ dang đặng bui bùi do đỗ"
    " ho hồ ngo ngô duong dương ly lý dinh đinh truong trương".split()
)
_DOTTED_I = "i\u0307"  # "İpek" in lower case
_SHORT_FOR_MEN = frozenset("md mohd muhd abd".split())  # Md. Karim
_SHORTEST = 4
_SURNAMES_OF_WOMEN = tuple(
    "ová ova eva ská ska cká cka skaya skaia dóttir dottir ienė aitė ytė utė iūtė opoulou".split()
)
_SURNAMES_OF_ALL = frozenset("casanova cordova villanova bellanova terranova genova nova".split())
_PATRONYMICS_OF_WOMEN = ("ovna", "evna", "ivna", "yevna")
_PATRONYMICS_OF_MEN = ("ovich", "evich", "ovych", "evych")
_GIVEN_TO_WOMEN = ("ette", "elle", "lynn", "issa")
_GIVEN_TO_MEN = tuple(
    "aldo ardo berto ullah uddin eddine eddin sław slaw slav mir mír ius ios oslav".split()
)


def gender_of_name(lows: Sequence[str]) -> bool | None:
    """True for a woman's full name, False for a man's, None where nothing tells.

    Args:
        lows: its words in lower case, the given name first.
    """
    first = lows[0]
    told = _listed(first)
    if told is None and len(lows) > 2:
        told = _listed(lows[1])  # "J. Robert Quill", "Big Ray Quill"
    if told is None:
        told = _between(lows)
    return _formed(first) if told is None else told


def _listed(low: str) -> bool | None:
    """What a given name tells, of "Anne-Marie" and "Jean-Luc" the parts too."""
    low = low.replace(_DOTTED_I, "i")
    for part in (low, *low.split("-")) if "-" in low else (low,):
        if part in _WOMEN:
            return True
        if part in _MEN or part in _SHORT_FOR_MEN:
            return False
    return None


def _between(lows: Sequence[str]) -> bool | None:
    """What the middle of a name and the form of its surname tell."""
    if lows[0] in _VIETNAMESE and len(lows) > 2 and lows[1] in {"van", "văn"}:
        return False
    for middle in lows[1:-1]:
        if middle in _DAUGHTER or middle.endswith(_PATRONYMICS_OF_WOMEN):
            return True
        if middle in _SON or middle.endswith(_PATRONYMICS_OF_MEN):
            return False
    last = lows[-1]
    if last in _SURNAMES_OF_ALL or len(last) <= _SHORTEST + 1:
        return None
    return True if last.endswith(_SURNAMES_OF_WOMEN) else None


def _formed(first: str) -> bool | None:
    """What the ending of an unlisted given name tells."""
    if len(first) <= _SHORTEST:
        return None
    if first.endswith(_GIVEN_TO_WOMEN):
        return True
    return False if first.endswith(_GIVEN_TO_MEN) else None
