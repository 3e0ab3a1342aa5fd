"""The part of a sentence that speaks of one figure, and what befell the counted in it."""

import re
from collections.abc import Sequence
from typing import Final

from bot.core.figures.model import Figure
from bot.core.phrases import phrase_span
from bot.core.series.words import stem
from bot.core.spans import Span
from bot.languages.english_states import STATE_PHRASES, STATES

_CUT: Final = re.compile(r"[,;:–—]\s|(?<!\w)(?:and|or|while|but|whereas|as|with)\s", re.IGNORECASE)
_LIST: Final = re.compile(
    r"(?:\s+(?:in|at|near)(?:\s+[\w-]+){1,2})?\s*,?\s*(?:(?:and|or|as well as)\s+)?(?:\w+\s+){0,2}",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"\s+(?:and|or)\s+(?:(?:seriously|badly|critically)\s+)?")
_NAMES: Final = {word: name for name, words in STATES.items() for word in words.split()}
_STATE: Final = re.compile(
    r"(?<![\w-])("
    + "|".join(
        re.escape(word) for word in sorted({*_NAMES, *STATE_PHRASES}, key=lambda w: (-len(w), w))
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
STATE_STEMS: Final = frozenset(stem(word) for word in _NAMES)
"""They say what a figure counts, not what its document is about."""

_NEAR: Final = 45
_FAR: Final = 160
_WIDEST: Final = 400


class Clause:
    """One figure's part of its sentence.

    Attributes:
        figure: the figure.
        place: where the part stands.
        phrase: from the number to the end of what it counts.
        state: what befell the counted, or "".
    """

    def __init__(self, figure: Figure, place: Span) -> None:
        self.figure = figure
        self.place = place
        self.phrase = phrase_span(figure)
        self.state = ""


def read_clauses(text: str, sentence: Span, figures: Sequence[Figure]) -> list[Clause]:
    """Cut a sentence between its figures, and find each one's state.

    Args:
        text: the document.
        sentence: where the sentence stands.
        figures: those in it, in order.
    """
    clauses: list[Clause] = []
    start = sentence.start
    for n, figure in enumerate(figures):
        end = sentence.end
        phrase = phrase_span(figure)
        if n + 1 < len(figures):
            end = _cut(text, phrase.end, figures[n + 1].span.start)
        first = max(start, phrase.start - _WIDEST)
        last = max(min(end, phrase.end + _WIDEST), phrase.end)
        clauses.append(Clause(figure, Span(min(first, phrase.start), last)))
        start = end
    for clause in clauses:
        clause.state = _state(text, clause)
    _share(text, clauses)
    return clauses


def _cut(text: str, start: int, end: int) -> int:
    """Where the next figure's part begins: at the last conjunction or comma before it."""
    if end <= start:
        return end
    last = start
    for found in _CUT.finditer(text, max(start - 1, end - _WIDEST), end):
        last = max(found.start(), start)
    return last


def _state(text: str, clause: Clause) -> str:
    phrase, place = clause.phrase, clause.place
    inside = _first(text, phrase.start, phrase.end)
    if inside:
        return inside
    near = _first(text, phrase.end, min(place.end, phrase.end + _NEAR))
    if near:
        return near
    before = list(_STATE.finditer(text, max(place.start, phrase.start - _FAR), phrase.start))
    if before:
        return _joined(text, before[-2:])
    return _first(text, phrase.end, min(place.end, phrase.end + _FAR))


def _first(text: str, start: int, end: int) -> str:
    found = list(_STATE.finditer(text, start, max(start, end)))
    return _joined(text, found[:2], first=True) if found else ""


def _joined(text: str, found: Sequence[re.Match[str]], *, first: bool = False) -> str:
    """The state; two of them where they are told together ("killed or wounded")."""
    names = [_name(match[1]) for match in found]
    if len(found) == 2:
        between = text[found[0].end() : found[1].start()]
        if _JOINT.fullmatch(between):
            return " or ".join(sorted(set(names)))
        return names[0] if first else names[1]
    return names[0]


def _name(word: str) -> str:
    low = word.lower()
    return _NAMES.get(low) or STATE_PHRASES[low]


def _share(text: str, clauses: Sequence[Clause]) -> None:
    """In a list ("12 soldiers and 30 civilians were killed") all share what is said once."""
    said = [bool(c.state) for c in clauses]
    for n, clause in enumerate(clauses):
        if said[n]:
            continue
        follows = n + 1 < len(clauses) and _is_list(text, clause, clauses[n + 1])
        if follows and said[n + 1]:
            clause.state = clauses[n + 1].state
        elif n and clauses[n - 1].state and _is_list(text, clauses[n - 1], clause):
            clause.state = clauses[n - 1].state


def _is_list(text: str, first: Clause, second: Clause) -> bool:
    between = text[first.phrase.end : max(first.phrase.end, second.phrase.start)]
    return len(between) < 40 and _LIST.fullmatch(between) is not None
