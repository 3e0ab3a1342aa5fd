"""When two spellings are the same word for a person who searches."""

import re
import unicodedata
from functools import lru_cache

_NOT_IN_WORDS = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def _fold_short(text: str) -> str:
    return _fold(text)


def fold(text: str) -> str:
    """Drop case, accents and typographic differences; words and their order stay."""
    return _fold_short(text) if len(text) < 200 else _fold(text)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def bare_words(text: str) -> str:
    """A text's words without case and punctuation: the same for the same words."""
    return _NOT_IN_WORDS.sub(" ", text.casefold()).strip()


def stands_in(words: str, text: str) -> bool:
    """Whether ``words`` stand in ``text`` as whole words, in singular or plural; both folded."""
    forms = "|".join(re.escape(form) for form in _singulars(words.strip()) if form)
    return bool(forms) and re.search(rf"(?<!\w)(?:{forms})(?:s|es)?(?!\w)", text) is not None


def _singulars(words: str) -> tuple[str, ...]:
    if words.endswith("ies"):
        return (words, words[:-3] + "y")
    if words.endswith("s") and len(words) > 3:
        return (words, words[:-1], words[:-2]) if words.endswith("es") else (words, words[:-1])
    return (words,)
