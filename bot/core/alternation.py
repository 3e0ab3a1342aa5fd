"""Many alternatives of a pattern, put so that the engine tries few of them."""

from collections.abc import Iterable
from itertools import groupby


def by_letter(patterns: Iterable[str]) -> str:
    """One alternative for each first letter, behind it all that begins with it, longest first.

    Args:
        patterns: each begins with a letter that stands for itself alone ("fe?w", not "a?few").
    """
    return "|".join(f"{letter}(?:{rest})" for letter, rest in _groups(patterns))


def at_word(patterns: Iterable[str]) -> str:
    r"""The same for what begins a word, as ``\b(?:…)``: first one set of all the first letters.

    The engine passes over all other characters without trying.

    Args:
        patterns: as of `by_letter`.
    """
    groups = _groups(patterns)
    letters = "".join(letter for letter, _ in groups)
    rest = "|".join(f"(?<={letter})(?:{rest})" for letter, rest in groups)
    return rf"[{letters}](?<!\w[{letters}])(?:{rest})"


def _groups(patterns: Iterable[str]) -> list[tuple[str, str]]:
    """(first letter, what follows it in each pattern)."""
    ordered = sorted(patterns, key=lambda p: (p[0], -len(p), p))
    groups = groupby(ordered, key=lambda p: p[0])
    return [(letter, "|".join(p[1:] for p in group)) for letter, group in groups]
