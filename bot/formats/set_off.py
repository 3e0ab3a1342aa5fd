"""Block quotes of a page, written so that plain text still tells them: ``>`` before each line.

As in e-mail and Markdown, paragraphs of one block have a line with nothing but ``>`` between them,
and a blank line parts two blocks.
"""

import re
from typing import Final

from bot.core.paragraphs import split_paragraphs

_BLOCK: Final = re.compile(r"<blockquote\b", re.IGNORECASE)
_PIECE: Final = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^<>]*>|[^<]+|<")
_LINES: Final = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 footer figcaption header section article".split()
)
"""Elements that begin and end a line of their own."""
_FIGURE: Final = re.compile(
    r"<figure\b[^<>]*>(?=\s*(?:<div\b[^<>]*>\s*){0,3}<blockquote\b)", re.IGNORECASE
)
_CAPTION: Final = re.compile(
    r"\s*(?:</?(?:div|p)\b[^<>]*>\s*){0,4}<figcaption\b[^<>]*>", re.IGNORECASE
)
_LAST: Final = re.compile(
    r"[^<>]{0,200}(?:</?(?:a|b|i|em|strong|span)\b[^<>]{0,500}>[^<>]{0,200}){0,6}</cite\s*>"
    r"\s*(?:</?(?:p|footer|div|span|br)\b[^<>]{0,500}>\s*){0,6}</blockquote",
    re.IGNORECASE,
)
"""The rest of a ``cite`` with which a block quote ends."""
_DASHES: Final = "―—–-"
_DEEPEST: Final = 9
"""Block quotes one in another that are told apart."""
_QUOTED: Final = re.compile(r"^>[ \t]?(?!>)([^\r\n]*)\r?$")
_ON: Final = ">+ "
"""Begins a paragraph that goes on with the block quote before it, until `joined` parts them."""
_JOIN: Final = re.compile(r"\n\s*\n((?:> ){0,9}>)\+ ")
_LEFT: Final = re.compile(r"^((?:> ){0,9}>)\+ ", re.MULTILINE)


def mark_lines(words: str, depth: int, *, goes_on: bool) -> str:
    """Write ``>`` before each line of a paragraph; `joined` ends the work.

    Args:
        words: the paragraph.
        depth: in how many block quotes it stands, one in another.
        goes_on: whether a paragraph of the same block stands before it.
    """
    sign = "> " * min(depth, _DEEPEST)
    marked = "\n".join(sign + line for line in words.split("\n"))
    return _sign(depth, goes_on=goes_on) + marked.removeprefix(sign)


def _sign(depth: int, *, goes_on: bool) -> str:
    within = min(depth, _DEEPEST) - 1
    return "> " * within + (_ON if goes_on else "> ") if depth else ""


def mark_blocks(html: str) -> str:
    """Write a page's block quotes as paragraphs that begin with ``>``; `joined` ends the work.

    A ``footer``, a ``cite`` at the end and the caption of a figure around it sign a block quote,
    and become its last line (HTML, section 4.4.4).
    """
    if not _BLOCK.search(html):
        return html
    html = _FIGURE.sub("<div>", html)
    marking = _Marking(html)
    for piece in _PIECE.finditer(html):
        marking.add(piece)
    return "".join(marking.made)


def joined(text: str) -> str:
    """The text of a page so marked, with the paragraphs of each block quote put together."""
    if _ON not in text:
        return text
    return _LEFT.sub(r"\1 ", _JOIN.sub("\n>\n\\1 ", text))


def unwrapped(text: str) -> str:
    """A plain text with each paragraph that was wrapped behind ``>`` in one line; the rest stays.

    Else the sign of every further line would stand within the paragraph.
    """
    if ">" not in text:
        return text
    made: list[str] = []
    run: list[str] = []
    for line in text.split("\n"):
        if _QUOTED.match(line):
            run.append(line)
            continue
        made += _one_line_each(run)
        run.clear()
        made.append(line)
    return "\n".join([*made, *_one_line_each(run)])


def _one_line_each(run: list[str]) -> list[str]:
    block = "\n".join(_QUOTED.sub(r"\1", line) for line in run)
    paragraphs = [p.of(block) for p in split_paragraphs(block)]
    if not any("\n" in paragraph for paragraph in paragraphs):
        return run
    return "\n>\n".join(f"> {' '.join(p.split())}" for p in paragraphs).split("\n")


class _Marking:
    """One pass over a page.

    Attributes:
        made: the page so far.
    """

    def __init__(self, html: str) -> None:
        self.made: list[str] = []
        self._html = html
        self._depth = 0
        self._begins = False  # the next word begins a line
        self._goes_on = False  # something of this block stands already
        self._caption = False
        self._dash = False

    def add(self, piece: re.Match[str]) -> None:
        """Add a tag or the text before one."""
        name, closes = (piece[2] or "").lower(), bool(piece[1])
        if name == "blockquote":
            self._block(piece, closes=closes)
        elif not self._depth:
            self.made.append(piece[0])
        elif not name:
            self._words(piece[0])
        elif name == "cite":
            if not closes and not self._dash and _LAST.match(self._html, piece.end()):
                self._line()
        elif name in _LINES:
            self._line()
            if name == "figcaption" and closes and self._caption:
                self._depth, self._caption = 0, False
                self.made.append("</p>")
        else:
            self.made.append(piece[0])

    def _block(self, piece: re.Match[str], *, closes: bool) -> None:
        if not closes:
            self._goes_on = self._goes_on and self._depth > 0
            self._depth += 1
            self._line()
        elif self._depth > 1:
            self._depth -= 1
            self._line()
        elif self._depth:
            self._caption = _CAPTION.match(self._html, piece.end()) is not None
            self._depth = int(self._caption)
            self._begins = self._caption
            self.made.append("</p>")

    def _line(self) -> None:
        if not self._begins:
            self.made.append("</p><p>")
        self._begins = True
        self._dash = False

    def _words(self, words: str) -> None:
        if not words.strip():
            self.made.append(" ")
            return
        if self._begins:
            sign = _sign(self._depth, goes_on=self._goes_on)
            words = sign.replace(">", "&gt;") + words.lstrip()
            self._begins, self._goes_on = False, True
        self._dash = words.rstrip()[-1] in _DASHES
        self.made.append(words)
