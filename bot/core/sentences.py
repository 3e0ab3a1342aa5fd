"""Sentences with their offsets."""

import re
from collections.abc import Iterator, Sequence

from bot.core.quotes.scan import Stretch
from bot.core.spans import Span
from bot.languages.english_sentences import (
    ALWAYS_FOLLOWED,
    SENTENCE_STARTERS,
    SOMETIMES_FINAL,
)
from bot.languages.english_speech import SAYING

# An end mark, what may close behind it, white space (or none, before a quote mark or a bracket).
# It begins with one set of characters: the engine passes over all others without trying.
_END = re.compile(
    r"[.!?…”»](?:(?<![”»])[.!?…]*([\"'”’»)\]]*)(\s+|(?=[“«(]))|(?<=[.!?…][”»])(?=[A-Z]))"
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’«»(\[—–]*\Z")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[—–-]*\s*([\w.’']*)")
_WORD = re.compile(r"[\w.’'-]+|\S")
_MOST_NAME_WORDS = 5
_SMALL = frozenset("the a an one his her van de von al".split())
_LOOK_BACK = 40
_LOOK_AHEAD = 120


def split(text: str, paragraphs: Sequence[Span], stretches: Sequence[Stretch]) -> tuple[Span, ...]:
    """Cut every paragraph into sentences; never inside an open quote.

    Sentences are in order, do not overlap, have no white space at their edges, and together
    cover all that is no white space in the paragraphs.
    """
    found: list[Span] = []
    n = 0
    for paragraph in paragraphs:
        start = paragraph.start
        for end, after in _boundaries(text, paragraph):
            while n < len(stretches) and stretches[n].outer.end < end:
                n += 1
            if n < len(stretches) and stretches[n].outer.start < end < stretches[n].outer.end:
                continue
            quoted = n < len(stretches) and stretches[n].outer.end == end
            if quoted and (text[after] in "―—–" or _goes_on(text, after, paragraph.end)):
                continue
            if end > start:
                found.append(Span(start, end))
                start = after
        _append_rest(found, text, start, paragraph.end)
    return tuple(found)


def _append_rest(found: list[Span], text: str, start: int, end: int) -> None:
    rest = text[start:end]
    trimmed = rest.strip()
    if trimmed:
        begin = start + len(rest) - len(rest.lstrip())
        found.append(Span(begin, begin + len(trimmed)))


def unwrap(text: str, sentences: Sequence[Span]) -> str:
    """The text with a space for every line break inside a sentence: names go on over it."""
    parts = []
    end = 0
    for sentence in sentences:
        if text.find("\n", sentence.start, sentence.end) >= 0:
            parts += [text[end : sentence.start], sentence.of(text).replace("\n", " ")]
            end = sentence.end
    return "".join([*parts, text[end:]]) if parts else text


def _boundaries(text: str, paragraph: Span) -> Iterator[tuple[int, int]]:
    """(end of a sentence, start of the next) by the marks and words around, quotes aside."""
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        after = match.end()
        if after >= paragraph.end:
            return
        closers, space = match.groups()
        if closers is None:
            yield after, after
            continue
        marks = text[match.start() : match.start(1)]
        following = _NEXT_WORD.match(text, after, min(after + _LOOK_AHEAD, paragraph.end))
        word = following[1] if following else ""
        end = match.end() - len(space)
        if word[:1].islower() and not (marks == "." and word in {"van", "de", "al-"} and closers):
            continue
        if marks in {"…", "...", ".."} and not (word[:1].isupper() and (closers or space)):
            continue
        if marks == "." and not closers and _abbreviates(text, match.start(), word, paragraph):
            continue
        yield end, after


def _abbreviates(text: str, stop: int, following: str, paragraph: Span) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation and ends no sentence."""
    first = max(paragraph.start, stop - _LOOK_BACK)
    found = _LAST_WORD.search(text, max(first, text.rfind(" ", first, stop) + 1), stop)
    last = found[0] if found else ""
    low = last.lower()
    if low in ALWAYS_FOLLOWED:
        return not (low == "no" and not following[:1].isdigit())
    starts = following.lower() in SENTENCE_STARTERS
    if low in SOMETIMES_FINAL:
        return not starts
    if len(last) == 1 and last.isalpha():
        return last.isupper() and not (starts and len(following) > 1 and last != "I")
    return "." in last and last.replace(".", "").isalpha() and len(last) <= 6 and not starts


def _goes_on(text: str, after: int, end: int) -> bool:
    """Whether what follows a closed quote only says who spoke: “…!” Dana Reyes said."""
    tail = _WORD.finditer(text, after, min(after + _LOOK_AHEAD, end))
    for _, match in zip(range(_MOST_NAME_WORDS), tail, strict=False):
        word = match[0].rstrip(".")
        if word in SAYING:
            return text[match.start() + len(word) : match.start() + len(word) + 1] in {".", ","}
        if not word[:1].isupper() and word not in _SMALL:
            return False
    return False
