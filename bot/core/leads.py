"""The sentence that a text begins with, where a digest's lines do not tell what happened.

News says at its beginning what it is about; quotes and figures alone often do not. A heading, a
by-line, a question, somebody's words or an editor's note are no such beginning.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from bot.core.datelines import without_dateline
from bot.core.digest import Piece
from bot.core.page import terms_of
from bot.core.spans import Span
from bot.core.surroundings import begins_hanging, means_another
from bot.core.trifles import is_note
from bot.languages.english_trifles import PERSONS

_LOOKED_AT: Final = 8
"""Sentences below the title among which it is looked for."""
_FEWEST_WORDS: Final = 8
_LONGEST: Final = 600
_TOGETHER: Final = 400
"""Characters of a lead with the sentence that turns it round."""
_TOLD: Final = 0.6
"""Part of its longer words that a reader sees anyway; a lead that has more says little new."""
_QUOTED: Final = 0.5
_BEGINNING: Final = 40
_MARKS: Final = "\"'“”‘’„«»([*>|"
_CLOSING: Final = "\"'”’»)"
_TURNING: Final = re.compile(r"(?:But|Yet|Now|Instead|This\stime)\b,?\s")
_DASH: Final = re.compile(r"[-–—]\s+")
_NAME: Final = re.compile(r"\b[A-Z]\w")
_LABEL: Final = re.compile(r"[^\s:]+(?:\s[^\s:]+){0,3}:\s")
_ADDRESSED: Final = re.compile(r"(?:Dear|Hi|Hello|Good\s(?:morning|evening|afternoon))\b")


def lead_of(
    text: str,
    title: Span | None,
    sentences: Sequence[Span],
    spoken: Sequence[Span],
    shown: Iterable[str],
) -> Piece | None:
    """The sentence that tells what a text is about; None where it has none, or it is told already.

    Args:
        text: the document.
        title: its headline, or None.
        sentences: all its sentences, in order.
        spoken: words of somebody's in it, in order.
        shown: what a reader sees of it besides: the headline and the lines below.
    """
    below = title.end if title else 0
    first = (n for n, s in enumerate(sentences) if s.start >= below)
    for n in islice(first, _LOOKED_AT):
        lead = _lead(text, sentences[n], spoken)
        if lead is not None:
            if not _tells(lead.text, title.of(text) if title else ""):
                return None
            lead = _with_turn(text, lead, sentences[n + 1 : n + 2], spoken)
            return None if _is_told(lead, shown) else lead
    return None


def _lead(text: str, sentence: Span, spoken: Sequence[Span]) -> Piece | None:
    """A whole sentence in the writer's own words, without its dateline; else None."""
    if sentence.end - sentence.start > _LONGEST or is_note(text, sentence):
        return None
    end = Span(sentence.end, sentence.end)
    dash = _DASH.match(text, *sentence)
    whole = Span(dash.end(), sentence.end) if dash else sentence
    lead = without_dateline(Piece(whole.of(text), whole), end)
    words = lead.text
    if len(words.split()) < _FEWEST_WORDS or words[0] in _MARKS or _LABEL.match(words):
        return None
    if not words.rstrip(_CLOSING).endswith((".", "!")) or _ADDRESSED.match(words):
        return None
    inside = (s for s in spoken if sentence.start <= s.start < sentence.end)
    said = sum(min(s.end, sentence.end) - s.start for s in inside)
    return None if said > _QUOTED * len(words) else lead


def _tells(words: str, headline: str) -> bool:
    """Whether it names somebody, a number or what the headline speaks of, and needs no other.

    "There was some glee about it" sets a scene, and "She waited" hangs on what it is said after.
    """
    if begins_hanging(words) or means_another(words, PERSONS, _BEGINNING):
        return False
    _, _, rest = words.partition(" ")
    named = any(map(str.isdigit, rest)) or _NAME.search(rest)
    return bool(named) or not {*terms_of(headline)}.isdisjoint(terms_of(words))


def _with_turn(text: str, lead: Piece, following: Sequence[Span], spoken: Sequence[Span]) -> Piece:
    """The lead with the sentence that turns it round: "For years it held. But last night …"."""
    for sentence in following:
        both = Span(lead.span.start, sentence.end)
        turns = _TURNING.match(text, sentence.start) and both.end - both.start <= _TOGETHER
        if turns and _lead(text, sentence, spoken) is not None:
            return Piece(both.of(text), both)
    return lead


def _is_told(lead: Piece, shown: Iterable[str]) -> bool:
    """Whether most of what it says stands in what is shown, or all of it in one line."""
    terms = frozenset(terms_of(lead.text))
    seen: set[str] = set()
    for words in shown:
        if lead.text in words:
            return True
        seen.update(terms_of(words))
    return len(terms & seen) >= _TOLD * len(terms)
