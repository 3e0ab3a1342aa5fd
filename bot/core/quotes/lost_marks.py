"""Where a stretch ends whose closing mark was lost or is of the wrong kind."""

import re

from bot.core.spans import Span

# "We go, said Ann Quill, …": the mark behind the comma is missing.
_TAG = re.compile(
    r",(?=\s(?:(?:he|she|they)\s(?:said|says|added|wrote|explained)\b"
    r"|(?:said|says|added|wrote)\s[A-Z]"
    r"|(?:[A-Z][\w.’'-]*\s){1,3}(?:said|says|added|wrote)\b))"
)
# "Weir Poet' sat …": opened by a double mark, closed by a single one that is no plural's.
_SINGLE = re.compile(r"(?<=[^\W_sS]|[.,!?])['’](?![^\W_])")
_ELIDED = re.compile(r"\b(?:\w+in|ol|an|jus|th)['’]\Z", re.IGNORECASE)
_INNER = re.compile(r"‘|(?<![\w.,!?])'(?=\w)")
_BRACKET = re.compile(r"[()]")
_MOST_WORDS = 6
_LONGEST_LOOK = 80


def tag_in(text: str, span: Span) -> int | None:
    """Where the words end before "she said" or "said Ann Quill" inside a stretch, or None."""
    tag = _TAG.search(text, span.start, span.end)
    return tag.end() if tag else None


def lost_end(text: str, start: int, end: int) -> Span:
    """The place of the mark that most probably closes a stretch; empty where there is none.

    Args:
        text: the document.
        start: where the words begin, behind the opening mark.
        end: where the next mark opens, at which the stretch ends if nothing before it fits.
    """
    near = min(end, start + _LONGEST_LOOK)
    single = _SINGLE.search(text, start, near)
    if single:
        words = text[start : single.end()]
        opened = _INNER.search(words) or _ELIDED.search(words)
        if len(words.split()) <= _MOST_WORDS and not opened:
            return Span(single.start(), single.end())
    bracket = _BRACKET.search(text, start, near)
    if bracket and bracket.group() == ")":
        return Span(bracket.start(), bracket.start())
    tag = tag_in(text, Span(start, end))
    return Span(end, end) if tag is None else Span(tag, tag)
