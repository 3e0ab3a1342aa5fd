"""English nouns: is this word a plural, and what is its singular."""

from bot.languages.english_nouns import CLOSED, IRREGULAR, SINGULAR_S, UNCHANGED

_SIBILANTS = ("sses", "shes", "ches", "xes", "zzes")


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun, by its ending or by the list."""
    if _is_acronym(word):
        return True
    low = word.lower().rstrip("'’.")
    if "." in low:
        return False
    if low in IRREGULAR or low in UNCHANGED:
        return True
    if low.endswith(("men", "women", "children")) and len(low) > 4:
        return low.endswith(("women", "children")) or low[-4:-3] in "sdtrekhny"
    return (
        low.endswith("s")
        and len(low) > 2
        and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and low not in SINGULAR_S
        and low not in CLOSED
    )


def singular(word: str) -> str:
    """The singular of a plural noun in lower case; any other word only in lower case."""
    if _is_acronym(word):
        return word[:-1].lower()
    low = word.lower().strip("'’").replace("’", "'").removesuffix("'s")
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low in UNCHANGED or not is_plural(low):
        return low
    if low.endswith("men"):
        return low[:-2] + "an"
    if low.endswith("children"):
        return low.removesuffix("ren")
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(_SIBILANTS):
        return low[:-2]
    return low.removesuffix("s")


def _is_acronym(word: str) -> bool:
    """Whether it is the plural of capitals: "MPs", "RBIs"."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and word.isalpha()
