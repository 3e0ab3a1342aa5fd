"""What stands inside a quote mark without being said: labels of turns, signatures, whole texts."""

import re

from bot.core.spans import Span
from bot.languages.english_speech import ROLE_NOUNS, SAYING, TITLES

_LABEL = re.compile(r"[A-Z][A-Z.’' -]{1,30}[A-Z.]:\s+(?=\S)")
_WORD = re.compile(r"[\w’'@.-]+|[^\w\s]")
_NEAR = 60
_WORDS_NEAR = 4
_LONGEST_SIGNATURE = 90
_NAME_WORDS = 4
_SMALL = frozenset("of for the de van von al bin and".split())
_UNNAMED = _SMALL | ROLE_NOUNS
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:\s+[^\W\d_][\w.’'-]*){0,6}")


def label_end(text: str, span: Span) -> int:
    """Where the speech begins behind a label in capitals ("QUILL: We go."); else ``span.start``."""
    match = _LABEL.match(text, span.start, span.end)
    return match.end() if match else span.start


def signs(text: str, span: Span) -> bool:
    """Whether the words are a name, maybe with a role ("Ann Quill, captain of the ferry")."""
    if span.end - span.start > _LONGEST_SIGNATURE:
        return False
    words = span.of(text).rstrip(" .")
    name, comma, role = words.partition(",")
    if any(w.lower() in SAYING for w in _WORD.findall(words)) or any(c in role for c in ";:!?"):
        return False
    parts = name.split()
    named = [w for w in parts if w[:1].isupper() and w.lower().strip(".") not in TITLES]
    if not 1 <= len(named) <= _NAME_WORDS or not _NAME.fullmatch(name.strip()):
        return False
    rest = [w for w in parts if not w[:1].isupper() and w not in _UNNAMED]
    return (bool(comma) or len(named) > 1) and not rest


def reports_speech(text: str, span: Span, outer: Span, paragraph: Span) -> bool:
    """Whether a verb of saying stands right beside a quote that ends or begins like speech."""
    behind = _WORD.findall(text[outer.end : min(outer.end + _NEAR, paragraph.end)])
    if text[span.end - 1] in ",?!" and any(w in SAYING for w in behind[:_WORDS_NEAR]):
        return True
    before = _WORD.findall(text[max(paragraph.start, outer.start - _NEAR) : outer.start])
    return len(before) > 1 and before[-1] in {",", ":"} and before[-2] in SAYING
