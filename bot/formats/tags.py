"""What is left of a piece of HTML when its tags are gone."""

import re
from html import unescape
from typing import Final

from bot.formats.set_off import joined, mark_blocks

_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|head)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_BREAK: Final = re.compile(
    r"<(?:br|/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|header|footer))\b"
    r"[^<>]*>",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"<[a-zA-Z/!?][^<>]*>")


_PREFORMATTED: Final = re.compile(
    r"<(pre|textarea|script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_STRIKING: Final = re.compile(
    r"[ \t]?<(?:/(?P<end>del|s|strike)\s*>[ \t]?|(?P<start>del|s|strike)(?=[\s>])[^<>]{0,500}>)",
    re.IGNORECASE,
)
_LONGEST_STRUCK: Final = 5000
_MOST_OPEN: Final = 20
_WRAP: Final = re.compile(r"(?<![\s])[ \t\r]*\n[ \t]*(?![\s])")
_QUOTE: Final = re.compile(r"<(/?)q\b[^<>]*>", re.IGNORECASE)


def mark_quotes(html: str) -> str:
    """Write the quote marks that a browser draws around ``<q>`` (HTML, section 4.5.7)."""
    return _QUOTE.sub(lambda tag: "”" if tag[1] else "“", html)


def without_struck(html: str) -> str:
    """A page without what is struck out: it holds no more (HTML, sections 4.5.5 and 4.7.2)."""
    waiting: list[tuple[str, int]] = []
    struck: list[tuple[int, int]] = []
    for tag in _STRIKING.finditer(html):
        if tag["start"]:
            waiting = [*waiting[1 - _MOST_OPEN :], (tag["start"].lower(), tag.start())]
            continue
        begun = [n for n, (name, _) in enumerate(waiting) if name == tag["end"].lower()]
        if not begun:
            continue
        start = waiting[begun[-1]][1]
        del waiting[begun[-1] :]
        if tag.end() - start <= _LONGEST_STRUCK:
            while struck and struck[-1][0] >= start:
                struck.pop()
            struck.append((start, tag.end()))
    parts = []
    end = 0
    for start, behind in struck:
        parts += [html[end:start], " "]
        end = behind
    return "".join([*parts, html[end:]])


def unbroken(html: str) -> str:
    """A page with a space for every single line break that a browser shows as one (CSS Text 4.1).

    Those of ``<pre>`` stay, and blank lines do, which part paragraphs where no tag does.
    """
    parts = []
    end = 0
    for kept in _PREFORMATTED.finditer(html):
        parts += [_WRAP.sub(" ", html[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, _WRAP.sub(" ", html[end:])])


def strip_tags(html: str) -> str:
    """Drop tags, comments and scripts; blocks become paragraphs, entities characters."""
    html = without_struck(_UNSEEN.sub(" ", html))
    html = _BREAK.sub("\n\n", mark_blocks(html))
    text = unescape(_TAG.sub("", mark_quotes(html)))
    paragraphs: list[list[str]] = [[]]
    for line in text.split("\n"):
        if stripped := line.strip():
            paragraphs[-1].append(stripped)
        elif paragraphs[-1]:
            paragraphs.append([])
    return joined("\n\n".join("\n".join(lines) for lines in paragraphs).strip())
