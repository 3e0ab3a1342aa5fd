"""Who speaks in an interview or a transcript: labels in front of what was said.

``Q:`` and ``A:``, or names: ``Ann Quill:``, ``QUILL:``, ``**Courier:**``. A label counts only in
company: two voices take turns, so a line that begins "Correction:" is nobody's turn. Without labels
it may be questions that part the text (`bot.core.quotes.questions`).
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.questions import Asked, asked_between, guest_of, is_conversation, says_i
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Line
from bot.core.spans import Span
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_speech import ORGANISATION_WORDS, ROLE_NOUNS, TITLES

_ASKS = frozenset({"q", "question"})
_ASKERS = frozenset("interviewer moderator host presenter facilitator reporter".split())
_ANSWERS = frozenset({"a", "answer"})
_LABEL = re.compile(
    r"(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?[ \t]+)?"  # when it was said
    r"[\"“*_]{0,3}(?P<label>(?:[QA]|Question|Answer)(?=[*_]{0,3}[:.])"
    r"|[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?:[ \u00a0][\w.’'()-]+){0,4}?)"
    r"[*_]{0,3}(?P<sign>[:.])[*_]{0,3}\s+(?=\S)"
)
_SOMEBODY = GIVEN_NAMES | TITLES | ROLE_NOUNS | ORGANISATION_WORDS
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
        spoken: whether the words are spoken, and no notes on what somebody said or did.
    """

    start: int
    mention: Mention | None
    asks: bool
    spoken: bool = True


class _Label(NamedTuple):
    line: int
    paragraph: int
    face: str
    capitals: bool
    begin: int
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
        if _is_interview(labels):
            self._labelled(scene, labels, everywhere)
        elif not labels:
            self._parted(scene, asked_between(scene))

    def _labelled(self, scene: Scene, labels: list[_Label], everywhere: list[_Label]) -> None:
        asked = next((n for n in labels if n.face in _ASKS or n.face in _ANSWERS), None)
        guest = guest_of(scene, asked.line) if asked else None
        askers = _askers(scene, labels) | _ASKS | _ASKERS
        known = _known(scene.text, everywhere)
        spans = [scene.lines[label.line].span for label in labels]
        spoken = asked is not None or is_conversation([span.of(scene.text) for span in spans])
        people = _people(scene.text, labels, spans, known) if spoken else set()
        for label in labels:
            mention = guest if label.face in _ANSWERS else None
            if label.face in known and label.face not in _ANSWERS:
                mention = _named(scene, label)
            self._paragraphs.append(label.paragraph)
            asks = label.face in askers
            self._turns.append(
                Turn(
                    label.start,
                    None if label.face in _ASKS else mention,
                    asks,
                    label.face in people or label.face in _ANSWERS,
                )
            )
        self._last = self._paragraphs[-1]

    def _parted(self, scene: Scene, asked: Asked | None) -> None:
        if asked is None:
            return
        for number, asks in asked.turns:
            line = scene.lines[number]
            self._paragraphs.append(line.paragraph)
            self._turns.append(Turn(line.span.start, None if asks else asked.guest, asks))
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
        found.append(_Label(number, paragraph, face, capitals, match.start("label"), match.end()))
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


def _people(text: str, labels: list[_Label], spans: list[Span], known: set[str]) -> set[str]:
    """Labels of somebody who can speak: "Battery Life:" and "Next Steps:" come again and again too.

    They hold a given name, a title or a word for people, stand in capitals, are named elsewhere by
    their last word, or say "I".
    """
    lasts = Counter(label.face.split()[-1] for label in labels)
    found = {label.face for label in labels if label.capitals}
    found |= {
        label.face for label, span in zip(labels, spans, strict=True) if says_i(span.of(text))
    }
    for face in known - found:
        words = face.split()
        last = words[-1].strip("().,")
        named = text.count(last.capitalize()) + text.count(last.upper())
        if named > lasts[words[-1]] or not _SOMEBODY.isdisjoint(words):
            found.add(face)
    return found


def _named(scene: Scene, label: _Label) -> Mention | None:
    """The mention in the label itself."""
    tokens = scene.lines[label.line].tokens
    for mention in scene.mentions(label.line):
        if tokens[mention.last - 1].start < label.begin:
            continue  # the time before it
        if tokens[mention.first].start >= label.start or mention.kind not in {"name", "role"}:
            return None
        first = mention.first
        while tokens[first].start < label.begin:
            first += 1
        return mention if first == mention.first else replace(mention, first=first)
    return None


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
