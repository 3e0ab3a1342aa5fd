"""Interviews without labels: questions that stand alone, and the answers between them.

Headings that ask are as common where nobody is asked ("What happens next?"), and a wrong name is
the worst error. So the questions must speak to somebody ("you"), the answers must speak of
themselves ("I"), the lines above the first question must tell of a talk, and one person must be
named there more than others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.scene import Scene
from bot.core.spans import Span
from bot.languages.english_given_names import GIVEN_NAMES

_FEWEST = 3
_LONGEST_QUESTION = 400
_ANSWERED = 3
"""One answer in so many must speak in the first person."""
_TURNED = 3
"""One turn in so many must speak to or of those who talk."""
_TAIL = 4
_PLACING = frozenset("of in from at to near outside around for".split())
_INTRO = 3000
_ADDRESSED = re.compile(r"\byou(?:r|rs|rself|[’']\w+)?\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I(?:[’'](?:m|d|ve|ll))?|[Mm]y|me|[Ww]e(?:[’']\w+)?|[Oo]ur)\b")
_TOLD_TO = re.compile(
    r"(?:\w+,? ){0,2}(?:tell|give|take|walk|show|remind|talk) (?:me|us)\b", re.IGNORECASE
)
_INTERVIEW = re.compile(
    r"\b(?:interview\w*|sp(?:oke|eaks?)|talk(?:s|ed)|ask(?:s|ed)|answer(?:s|ed)|questions?"
    r"|conversation|chat(?:s|ted)|q&a|sat down|sits down|(?:minutes|hour|day) with)\b",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:I(?:[’'](?:m|d|ve|ll))?|[Mm]y|me)\b")


class Asked(NamedTuple):
    """An interview parted by questions.

    Attributes:
        guest: who answers.
        turns: the first line of each paragraph from the first question on, and whether it asks.
    """

    guest: Mention
    turns: tuple[tuple[int, bool], ...]


def asked_between(scene: Scene) -> Asked | None:
    """Read a text as an interview whose questions are paragraphs of their own; None if it is none.

    What stands behind the first paragraph of the last answer may be the paper's own again, and is
    left out. A paragraph of an answer that speaks to "you" and not of itself may be a question
    without its mark ("Tell us about your boat."), and is taken for one.
    """
    text = scene.text
    if text.count("?") < _FEWEST:
        return None
    paragraphs = _paragraphs(scene)
    questions = [n for n, (_, span) in enumerate(paragraphs) if _is_question(scene, span)]
    addressed = sum(1 for n in questions if _ADDRESSED.search(paragraphs[n][1].of(text)))
    if len(questions) < _FEWEST or addressed * 2 < len(questions) or not questions[0]:
        return None
    first, last = questions[0], min(questions[-1] + 1, len(paragraphs) - 1)
    asking = set(questions)
    answers = [n for n in range(first, last + 1) if n not in asking]
    own = sum(1 for n in answers if _SELF.search(paragraphs[n][1].of(text)))
    if not answers or own * _ANSWERED < len(answers):
        return None
    if not _INTERVIEW.search(
        text, max(0, paragraphs[first][1].start - _INTRO), paragraphs[first][1].start
    ):
        return None
    guest = guest_of(scene, paragraphs[first][0], alone=True)
    if guest is None:
        return None
    for n in answers:
        words = paragraphs[n][1].of(text)
        if (_ADDRESSED.search(words) and not _OWN.search(words)) or _TOLD_TO.match(words):
            asking.add(n)
    return Asked(guest, tuple((paragraphs[n][0], n in asking) for n in range(first, last + 1)))


def says_i(words: str) -> bool:
    """Whether somebody speaks of himself or herself in it."""
    return _SELF.search(words) is not None


def is_conversation(turns: Sequence[str]) -> bool:
    """Whether turns hold what was spoken; minutes and lists tell of people, and ask nothing."""
    spoken = sum(1 for t in turns if "?" in t[-_TAIL:] or _OWN.search(t) or _ADDRESSED.search(t))
    return spoken * _TURNED >= len(turns)


def guest_of(scene: Scene, before: int, *, alone: bool = False) -> Mention | None:
    """The person whom the lines above the first question name most, the first of equals.

    Args:
        scene: the text's lines.
        before: number of the first question's line.
        alone: whether there must be no equals.
    """
    people = [
        m
        for number in range(before)
        for m in scene.mentions(number)
        if m.kind == "name" and not m.own and _may_answer(m)
    ]
    counts = Counter(m.lows[-1] for m in people if len(m.lows) > 1)
    counts.update(m.lows[-1] for m in people if len(m.lows) == 1 and m.lows[-1] in counts)
    if not counts:
        return None
    best = max(counts, key=lambda low: counts[low])
    if alone and sum(1 for times in counts.values() if times == counts[best]) > 1:
        return None
    return next(m for m in people if len(m.lows) > 1 and m.lows[-1] == best)


def _may_answer(m: Mention) -> bool:
    """Whether a name may be the guest's: no body's, no place's, and not who wrote it down."""
    if is_organisation(m.lows) or m.preposition == "by":
        return False
    return m.preposition not in _PLACING or not GIVEN_NAMES.isdisjoint(m.lows)


def _paragraphs(scene: Scene) -> list[tuple[int, Span]]:
    """The first line of each paragraph, and from where to where it goes."""
    found: list[tuple[int, Span]] = []
    number = -1
    for n, line in enumerate(scene.lines):
        if line.paragraph != number:
            number = line.paragraph
            found.append((n, line.span))
        else:
            first, span = found[-1]
            found[-1] = (first, Span(span.start, line.span.end))
    return found


def _is_question(scene: Scene, span: Span) -> bool:
    if span.end - span.start > _LONGEST_QUESTION:
        return False
    words = span.of(scene.text)
    return words.rstrip("*_ ").endswith("?") and not any(mark in words for mark in '“”"')
