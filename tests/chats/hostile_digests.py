"""Digests in which every text is hostile, and as long as you like; what to look for in them."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from digest_strategies import DIGESTS
from hypothesis import strategies as st
from sample_digests import MADE

from bot.core.body import KINDS, BodyLine, ItemLine, Run, WordsLine
from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    Piece,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
    TextLine,
)
from bot.core.spans import Span

FILLERS = (
    "@everyone @here <!channel> <!here|x> <!subteam^S123> <@U123> <@&77> <@!1> <#C1|x> ",
    "[x](javascript:alert(1)) <javascript:alert(1)|x> [a](<http://y>) http://y.example/@here ",
    "*_~`|> # - 1. ``` > >>> -# ||x|| ~~ __ \\ &amp; &lt;!channel&gt; <t:0:R> <:a:1> ",
    "@\u200beveryone @\u2060here <@\u200dU123> \u200d\u200d\u200c\ufeff",
    "\u202e\u2066\u200f\u061c \u05d0\u202a\u2067",
    "\ud800 \udfff\ud800",
    "\x00\x07\x1b]0;x\x07\r\n\u2028\u2029\x85",
    "\U0001f9d1\u200d\U0001f692 \U0001f1fa\U0001f1e6e\u0301\u0301\u0301 ",
    "*",
    "\U0001f9f5",
    "word ",
    "unbroken",
)
STYLES: tuple[Literal["plain", "heading", "faint", "bullet"], ...] = (
    "plain",
    "heading",
    "faint",
    "bullet",
)
LONGEST = 100_000
"""Characters of a text, from where no source's own limit is far."""

fillers = st.sampled_from(FILLERS)
lengths = st.sampled_from([1, 100, 2_500, 2_500, 2_500, LONGEST])


def hostile(item: Any, tail: str) -> Any:
    """The same with ``tail`` behind every text of it; a figure's number stays in its phrase."""
    if isinstance(item, FigureLine):
        grown = item.number.text + tail
        item = replace(item, phrase=Piece(grown, Span(0, len(grown))))
        kept = {"phrase", "number"}
    else:
        kept = {"kind", "id", "how", "what", "style", "start", "end"}
    changed = {
        f.name: _grown(getattr(item, f.name), tail) for f in fields(item) if f.name not in kept
    }
    return replace(item, **changed)


_PARTS = (
    WordsLine,
    Run,
    DocumentRef,
    Piece,
    Section,
    QuoteLine,
    FigureLine,
    StatementLine,
    SentenceLine,
    TextLine,
)


def _grown(value: Any, tail: str) -> Any:
    if isinstance(value, str):
        return value + tail
    if isinstance(value, tuple) and not isinstance(value, Span):
        return tuple(_grown(inner, tail) for inner in value)
    if isinstance(value, (*_PARTS, ChangeLine)):
        return hostile(value, tail)
    return value


@dataclass(frozen=True)
class Grown:
    """What a hostile digest is made of; the digest itself would be too long to print.

    Attributes:
        filler, length: what stands behind every text, and how long that is.
        copies: how often every section stands there.
        pieces: whether quotes are of as many pieces as a renderer keeps.
        dressed: whether a template put all items in another order, with own words between them.
    """

    small: Digest
    filler: str
    length: int
    copies: int
    pieces: bool
    dressed: bool = False

    @property
    def digest(self) -> Digest:
        sections = self.small.sections
        if self.pieces:
            sections = tuple(map(_in_pieces, sections))
        if self.dressed:
            sections = tuple(map(_dressed, sections))
        tail = (self.filler * (self.length // len(self.filler) + 1))[: self.length]
        grown: Digest = hostile(replace(self.small, sections=sections), tail)
        # Very long and very many at once would only take time.
        copies = self.copies if self.length < LONGEST else 1
        return replace(grown, sections=grown.sections * copies, made=MADE)


GROWN = st.builds(
    Grown, DIGESTS, fillers, lengths, st.sampled_from([1, 2, 20]), st.booleans(), st.booleans()
)


def _dressed(section: Section) -> Section:
    """The same in the hands of a template: every item, last things first, all sorts of words."""
    leads = (section.lead,) if section.lead else ()
    lines = (section.changes, leads, section.quotes, section.figures, section.statements)
    counts = map(len, lines)
    items = [
        ItemLine(kind, n) for kind, count in zip(KINDS, counts, strict=True) for n in range(count)
    ]
    face = Run("own", bold=True, italic=True, link="https://example.org/a")
    words = [WordsLine((Run("- own "), face, Run(" words")), style) for style in STYLES]
    body: list[BodyLine] = [*words, WordsLine((), "rule")]
    for item in reversed(items):
        body += [item, words[item.number % len(words)]]
    return replace(section, body=tuple(body))


def _in_pieces(section: Section) -> Section:
    """The same with one quote of very many pieces, as many as a renderer keeps."""
    kept = tuple(p for line in section.quotes for p in line.pieces)
    whole = (Piece("and ", Span(0, 4)),) * (8 - len(kept))
    quotes = tuple(replace(q, pieces=(*kept, *whole)) for q in section.quotes[:1])
    return replace(section, quotes=quotes)


def selected(digest: Digest) -> list[str]:
    """How every selected item begins: a token that stands nowhere else."""
    found: list[str] = []
    for section in digest.sections:
        found += [piece.text for line in section.quotes for piece in line.pieces]
        found += [section.lead.sentence.text] if section.lead else []
        found += [line.number.text for line in section.figures]
        found += [line.sentence.text for line in section.statements]
        found += [t for c in section.changes for t in (c.old, c.new) if t is not None]
        found += section.notes
    return [text[: text.index("⟫") + 1] for text in found if "⟫" in text]
