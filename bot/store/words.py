"""Text as searches see it: without case, accents and marks; the same for index and question."""

import unicodedata

_SPACED = (
    (0x2E80, 0x2FDF),  # CJK radicals
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x9FFF),  # ideographs
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not decompose, though people type them without the stroke."""


class _Folding(dict[int, str]):
    """Folds one character at a time, which stays linear on any run of combining marks."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] == "M" or category == "Cf":
        return ""  # accents, vowel signs, soft hyphens, direction marks
    pieces = unicodedata.normalize("NFKD", character)
    return "".join(_fold_piece(p) for p in pieces if unicodedata.category(p)[0] != "M")


def _fold_piece(piece: str) -> str:
    if not piece.isalnum():
        return " "
    folded = piece.casefold().translate(_STROKES)
    if any(low <= ord(piece) <= high for low, high in _SPACED):
        return f" {folded} "  # no spaces between words there: a character is a word
    return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Words in lower case without accents, one space between them; safe on any ``str``."""
    return " ".join(text.translate(_FOLDING).split())
