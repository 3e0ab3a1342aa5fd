"""Quotes that say little of their own: how much each loses in the ranking.

Scare quotes, what a newspaper is quoted with, an interviewer's questions: a digest is better with
the words of those whom its document is about.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from bot.core.lines import is_sure
from bot.core.page import Page
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_trifles import MEDIA, POINTING, UNCOUNTED

_FEWEST_RELAYED: Final = 8
_FEWEST_ASKED: Final = 2
_MOSTLY: Final = 0.4
_RELAYED: Final = 0.4
_ASKED: Final = 0.6
_NOBODYS: Final = 0.3
_VAGUE: Final = 0.5
_HANGING: Final = 0.2
_DASHES: Final = frozenset("-–—")
_WORD: Final = 12
_SHORT: Final = 3
_LONGEST_CAPTION: Final = 500
_IN_MARKS: Final = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"|«[^«»\n]*»")
_BRACKET: Final = re.compile(r"\([^()\n]{1,80}\)")
_SHARES: Final = re.compile(r"\d\s?(?:%|per\s?cent)")
_CHOSEN: Final = re.compile(
    r"\b(?:asked|chose|choosing|selected|picked|answered|respond\w*|said|polled|surveyed|opted)\b"
)
_ASIDE: Final = 0.15
"""Part of its sentence that a statement at its end is at least; less is told in passing."""
_WRITERS: Final = re.compile(
    r"\b(?:told|tells|asked|showed|assured)\s(?:me|us)\b"
    r"|,\s(?:but|though|although)\s(?P<doubt>it\s(?:is|was|remains)\s(?:unclear|uncertain|not\s(?:clear|certain)))"
)
_SHARE: Final = re.compile(
    r"(?:(?:about|around|nearly|almost|roughly|just|only|over|under|some|more|fewer|less|than|another"
    r"|a|an|the|at|least)\s)*(?:(?:[\d.,]+\s?(?:%|per\s?cent|percent)?|half|a?\s?third|(?:a\s)?quarter"
    r"|(?:two|three|four)[\s-](?:thirds|quarters|fifths))(?:\s(?:of|in)\s[^,;:]{1,60})?"
    r"|most|many|(?:a\s)?majority|others?|another)",
    re.IGNORECASE,
)


def is_scare(pieces: Sequence[Quote]) -> bool:
    """Whether a few words in marks are nobody's for sure, or one word alone, or but reported."""
    if any(q.kind == "direct" for q in pieces):
        return False
    words = sum(len(q.text.split()) for q in pieces)
    if words < _FEWEST_RELAYED and _is_outlet(pieces[0].speaker):
        return True
    if is_share(pieces[0].speaker) or _is_slogan(pieces) or _is_titled(pieces):
        return True
    return words == 1 or (words < _FEWEST_RELAYED and not is_sure(pieces[0].speaker))


def is_shown(page: Page, pieces: Sequence[Quote]) -> bool:
    """Whether words that nobody surely says stand on a poster, or were there to choose in a poll.

    A poster's are told with nothing but its year, and the line with whose picture it is: "“No more
    tolls!” (2009) — “Free boats” (Kell News)"; a poll's with the share that chose them.
    """
    first = pieces[0]
    if is_sure(first.speaker) and first.speaker.name:
        return False
    text = page.text
    start = text.rfind("\n", 0, first.span.start) + 1
    line = text[start : text.find("\n", first.span.end)]
    if "(" in line and len(line) < _LONGEST_CAPTION:
        rest = _IN_MARKS.sub("", line)
        if _BRACKET.search(rest) and not any(map(str.isalpha, _BRACKET.sub("", rest))):
            return True
    told = page.sentence(first.span).of(text)
    if first.kind == "direct" or len(told) > _LONGEST_CAPTION:
        return False
    shares = "%" in told or "cent" in told
    return bool(shares and _SHARES.search(told) and _CHOSEN.search(told))


def loss(pieces: Sequence[Quote], askers: frozenset[str]) -> float:
    """How much less than others an utterance is worth showing.

    Args:
        pieces: its words.
        askers: names of those who ask most of the questions.
    """
    speaker = pieces[0].speaker
    if speaker.name in askers:
        return _ASKED
    if _is_outlet(speaker):
        return _RELAYED
    nobodys = not is_sure(speaker) and all(q.kind == "partial" for q in pieces)
    return _NOBODYS if nobodys else 0.0


def statement_loss(statement: Statement) -> float:
    """How much less than others a paraphrase is worth showing.

    "Some delegates" are nobody, and "this has been a concern" hangs on what stands before it.
    """
    role = (statement.speaker.role or "").lower()
    lost = _VAGUE * (statement.speaker.name is None and role.partition(" ")[0] in UNCOUNTED)
    first = statement.text[:_WORD].lower().partition(" ")[0]
    return lost + _HANGING * (first in POINTING)


def is_none(text: str, statement: Statement) -> bool:
    """Whether it is nobody's statement, or its sentence is not about what somebody said.

    A link of a list begins with a dash, a question with "Q:"; a share of those asked is no speaker.
    In "the letter names no price, which Lund said he had feared" the writer speaks of the letter,
    in "Lund blamed the tide, but it is unclear whether …" he doubts; "told me" is his, not ours.
    """
    start, end = statement.sentence
    if text[start : start + 1] in _DASHES or text.startswith(("Q:", "Q.", "Question:"), start):
        return True
    if is_share(statement.speaker):
        return True
    said, whole = len(statement.text), end - start
    if said < _ASIDE * whole and 2 * (statement.span.start - start) > whole:
        return True
    words = text[start:end]
    if not (" me" in words or " us" in words or "certain" in words or "clear" in words):
        return False
    own = _WRITERS.search(words)
    return own is not None and (own["doubt"] is None or said == whole)


def askers(groups: Mapping[int, Sequence[Quote]]) -> frozenset[str]:
    """The names of those whose utterances are questions for a good part: interviewers."""
    said, asked = Counter[str](), Counter[str]()
    for pieces in groups.values():
        name = pieces[0].speaker.name
        if name:
            said[name] += 1
            asked[name] += pieces[-1].text.rstrip().endswith("?")
    return frozenset(
        name for name, n in asked.items() if n >= _FEWEST_ASKED and n >= _MOSTLY * said[name]
    )


def _is_titled(pieces: Sequence[Quote]) -> bool:
    """Whether a few words with capitals name something: a “Stop the Dam” movement."""
    words = pieces[0].text.split()
    few = len(pieces) == 1 and 1 < len(words) <= _SHORT
    return few and words[0][0].isupper() and words[-1][0].isupper()


def is_share(speaker: Speaker) -> bool:
    """Whether a part of those asked is told to speak: "21 percent", "almost half" of a poll."""
    return speaker.name is None and _SHARE.fullmatch(speaker.role or "") is not None


def _is_slogan(pieces: Sequence[Quote]) -> bool:
    """Whether words that nobody surely says are written as a title is: "Make Ferries Fast"."""
    words = [word for q in pieces for word in q.text.split()]
    plain = [word for word in words if word.isalpha() and len(word) > _SHORT]
    return (
        not is_sure(pieces[0].speaker)
        and len(plain) > 1
        and all(word[0].isupper() for word in plain)
    )


def _is_outlet(speaker: Speaker) -> bool:
    words = (speaker.name or speaker.role or "").lower().split()
    if not words or words[0] in GIVEN_NAMES:
        return False
    return words[-1] in MEDIA or words[0] in MEDIA
