"""Who speaks in an interview or a transcript: labels in front of what was said.

``Q:`` and ``A:``, or names: ``Ann Quill:``, ``QUILL:``, ``**Courier:**``. A label counts only in
company: two voices take turns, so a line that begins "Correction:" is nobody's turn.
"""

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Line
from bot.core.spans import Span

_ASKS = frozenset({"q", "question"})
_ANSWERS = frozenset({"a", "answer"})
_LABEL = re.compile(
    r"[\"“*_]{0,3}(?P<label>(?:[QA]|Question|Answer)(?=[*_]{0,3}[:.])"
    r"|[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?:[ \u00a0][\w.’'()-]+){0,4}?)"
    r"[*_]{0,3}(?P<sign>[:.])[*_]{0,3}\s+(?=\S)"
)
_FEWEST_TURNS = 3
_MOST_VOICES = 12
_LONGEST_ACRONYM = 3
_LARGEST_GAP = 4


class Turn(NamedTuple):
    """A paragraph, or several, said by one voice.

    Attributes:
        start: offset of its first word behind the label.
        mention: who speaks, or None if nobody can tell.
        asks: whether it is a question of the interviewer.
    """

    start: int
    mention: Mention | None
    asks: bool


class _Label(NamedTuple):
    line: int
    paragraph: int
    face: str
    capitals: bool
    start: int


class Turns:
    """The turns of one text; none where it is no interview."""

    def __init__(self, scene: Scene, title: Span | None = None) -> None:
        everywhere = _labels(scene)
        lines = scene.lines
        labels = [n for n in everywhere if not (title and title.holds(lines[n.line].span))]
        self._paragraphs: list[int] = []
        self._turns: list[Turn] = []
        self._last = -1
        if not _is_interview(labels):
            return
        asked = next((label for label in labels if label.face in _ASKS), None)
        guest = _guest(scene, labels[0].line) if asked else None
        askers = _askers(scene, labels)
        known = _known(scene.text, everywhere)
        for label in labels:
            mention = guest if label.face in _ANSWERS else None
            if label.face in known and label.face not in _ANSWERS:
                mention = _named(scene, label)
            asks = label.face in _ASKS or label.face in askers
            self._paragraphs.append(label.paragraph)
            self._turns.append(Turn(label.start, None if label.face in _ASKS else mention, asks))
        self._last = self._paragraphs[-1]

    def of(self, line: Line) -> Turn | None:
        """The turn that the line belongs to; None before the first and after the last."""
        if not self._turns or line.paragraph > self._last:
            return None
        n = bisect_right(self._paragraphs, line.paragraph) - 1
        if n < 0 or line.paragraph - self._paragraphs[n] > _LARGEST_GAP:
            return None
        return self._turns[n]


def _labels(scene: Scene) -> list[_Label]:
    found = []
    paragraph = -1
    for number, line in enumerate(scene.lines):
        if line.paragraph == paragraph:
            continue
        paragraph = line.paragraph
        match = _LABEL.match(scene.text, line.span.start, line.span.end + 1)
        if match is None:
            continue
        face = match["label"].lower()
        said = scene.text[match.end() : line.span.end]
        if said.strip() and not any(c.isalpha() for c in said):
            continue  # "Ann Quill: 1,769." in a table of votes
        if match["sign"] == "." and not (face in _ASKS or face in _ANSWERS):
            continue
        capitals = match["label"].isupper() and len(face) > _LONGEST_ACRONYM
        found.append(_Label(number, paragraph, face, capitals, match.end()))
    return found


def _is_interview(labels: list[_Label]) -> bool:
    """Whether two voices take turns, each label but a few coming again."""
    counts = Counter(label.face for label in labels)
    if any(face in counts for face in _ASKS) and any(face in counts for face in _ANSWERS):
        return True
    again = sum(n for n in counts.values() if n > 1)
    return (
        1 < len(counts) <= _MOST_VOICES
        and len(labels) >= _FEWEST_TURNS
        and again * 2 >= len(labels)
    )


def _known(text: str, labels: list[_Label]) -> set[str]:
    """Labels of people or papers: several words, capitals only, or named elsewhere in the text.

    "Winner:" and "Score:" come again and again, and are nobody.
    """
    counts = Counter(label.face for label in labels)
    if len(counts) > _MOST_VOICES:
        return set()
    capitals = {label.face for label in labels if label.capitals}
    return {
        face
        for face, times in counts.items()
        if " " in face
        or (face in capitals and times > 1)
        or text.count(face.title()) + text.count(face.upper()) > times
    }


def _named(scene: Scene, label: _Label) -> Mention | None:
    """The mention in the label itself."""
    for mention in scene.mentions(label.line):
        if scene.lines[label.line].tokens[mention.first].start < label.start:
            return mention if mention.kind in {"name", "role"} else None
        break
    return None


def _guest(scene: Scene, before: int) -> Mention | None:
    """The person whom the lines above the first question name most, the first of equals."""
    people = [
        m
        for number in range(before)
        for m in scene.mentions(number)
        if m.kind == "name" and not m.own and not is_organisation(m.lows)
    ]
    if not people:
        return None
    counts = Counter(m.lows[-1] for m in people if len(m.lows) > 1)
    counts.update(m.lows[-1] for m in people if len(m.lows) == 1 and m.lows[-1] in counts)
    if not counts:
        return None
    best = max(counts, key=lambda low: counts[low])
    return next(m for m in people if len(m.lows) > 1 and m.lows[-1] == best)


def _askers(scene: Scene, labels: list[_Label]) -> set[str]:
    """Labels whose turns all end with a question."""
    turns: dict[str, list[bool]] = {}
    for label in labels:
        end = label.line
        while end + 1 < len(scene.lines) and scene.together(label.line, end + 1):
            end += 1
        tail = scene.lines[end].span.of(scene.text)[-3:]
        turns.setdefault(label.face, []).append("?" in tail)
    return {face for face, asked in turns.items() if all(asked) and len(asked) > 1}
