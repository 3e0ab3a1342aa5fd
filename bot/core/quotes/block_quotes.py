"""Block quotes: paragraphs behind ">" that a line signs or a sentence before hands over.

Whoever sets a block off says that it is another's text, so no marks are needed inside. But laws,
notes and letters that somebody answers are set off too: a block that nobody signs, and no sentence
gives to anybody, is nobody's quote.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.quotes.blocks import signs
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.spans import Span
from bot.languages.english_speech import AUXILIARIES, COMMON_VERBS, SAYING

_FEWEST_WORDS = 3
_LONGEST_SIGN = 12
_LONGEST_BLOCK = 20
_LONGEST_SIGNATURE = 120
_SIGN = re.compile(r"[ \t]*(?P<levels>>(?:[ \t]?>)*)[ \t]?(?P<dash>[-*][ \t]+)?\Z")
_BLANK = re.compile(r"\n[ \t]*\r?\n")
_DASH = re.compile(r"(?:[―—–]|--?)[ \t]*")
_TAIL = re.compile(r"[.!?…”\"’][ \t]*(?:[―—–]|--)[ \t]*(?=[^\W\d_])")
_HANDLE = re.compile(r"[ \t]*\(@\w{1,30}\)")  # "— Ann Quill (@annquill) March 3, 2026"
# "On Mon, 2 Mar 2026 at 09:00, Bo Karst <bo@county.example> wrote:", as mail programs have it.
_REPLIED = re.compile(r"On\b[^\n]{6,120}?\b\d{4}\b[^\n]*?\bwrote:\Z", re.DOTALL)
_CLAUSES = AUXILIARIES | COMMON_VERBS | frozenset("that who which whose".split())
_SAID = SAYING | frozenset("wrote writes reads read put puts states stated".split())


class Block(NamedTuple):
    """A block quote that somebody is known to have said.

    Attributes:
        spans: what was said, a paragraph each.
        lines: numbers of all its lines, those of the signature among them.
        mention: the words that say whose it is.
    """

    spans: tuple[Span, ...]
    lines: tuple[int, ...]
    mention: Mention


class _Paragraph(NamedTuple):
    first: int
    last: int
    span: Span
    level: int
    dashed: bool


def find_blocks(scene: Scene) -> Iterator[Block]:
    """Find the block quotes that have a speaker, in text order; none inside another."""
    if not scene.lines or ">" not in scene.text:
        return
    paragraphs = list(_paragraphs(scene))
    start = 0
    while start < len(paragraphs):
        end = start
        while (
            end < len(paragraphs)
            and paragraphs[end].level
            and (end == start or _go_together(scene.text, paragraphs[end - 1], paragraphs[end]))
        ):
            end += 1
        if start < end <= start + _LONGEST_BLOCK:
            before = paragraphs[start - 1] if start else None
            after = paragraphs[end] if end < len(paragraphs) else None
            yield from _parts(scene, paragraphs[start:end], before, after)
        start = max(end, start + 1)


def _go_together(text: str, one: _Paragraph, other: _Paragraph) -> bool:
    """Whether no blank line parts two paragraphs of block quotes."""
    return _BLANK.search(text, one.span.end, other.span.start) is None


def _paragraphs(scene: Scene) -> Iterator[_Paragraph]:
    starts = [n for n, line in enumerate(scene.lines) if not n or not scene.together(n, n - 1)]
    for first, after in pairwise([*starts, len(scene.lines)]):
        span = Span(scene.lines[first].span.start, scene.lines[after - 1].span.end)
        begin = scene.text.rfind("\n", max(0, span.start - _LONGEST_SIGN), span.start) + 1
        sign = _SIGN.search(scene.text, max(begin, span.start - _LONGEST_SIGN), span.start)
        level = sign["levels"].count(">") if sign else 0
        yield _Paragraph(first, after - 1, span, level, bool(sign and sign["dash"]))


def _parts(
    scene: Scene, inside: list[_Paragraph], before: _Paragraph | None, after: _Paragraph | None
) -> Iterator[Block]:
    """The blocks of one run of paragraphs: each signature ends one."""
    if any(p.level > 1 or "\n" in p.span.of(scene.text) for p in inside):
        return  # an answer to an answer; lines that were wrapped behind their signs
    said: list[_Paragraph] = []
    for n, paragraph in enumerate(inside):
        last = n == len(inside) - 1
        mention = _below(scene, paragraph) if said else None
        spans = [p.span for p in said]
        if mention is None:
            said.append(paragraph)
            span, mention = _at_end(scene, paragraph)
            spans.append(span)
        if mention is None and last:
            mention = _below(scene, after, dashed=True) if after else None
            if mention is None and before and len(said) == len(inside):
                mention = _introduced(scene, before)
        if mention is not None or last:
            yield from _block(scene, spans, said, mention)
            said = []


def _block(
    scene: Scene, spans: list[Span], said: list[_Paragraph], mention: Mention | None
) -> Iterator[Block]:
    numbers = tuple(range(said[0].first, said[-1].last + 1))
    # Marks inside say more, and are read elsewhere.
    if mention is None or any(scene.lines[n].quotes for n in numbers):
        return
    spans = [s for s in spans if len(s.of(scene.text).split()) >= _FEWEST_WORDS]
    if spans:
        yield Block(tuple(spans), numbers, mention)


def _below(scene: Scene, paragraph: _Paragraph, *, dashed: bool = False) -> Mention | None:
    """Who signs: a paragraph that is nothing but a name, maybe with a role; mostly after a dash."""
    span = paragraph.span
    if span.end - span.start > _LONGEST_SIGNATURE:
        return None
    dash = _DASH.match(scene.text, *span)
    if dashed and dash is None:
        return None
    signed = Span(dash.end() if dash else span.start, span.end)
    unsigned = dash is None and not paragraph.dashed
    if unsigned and ("," not in signed.of(scene.text) or scene.text[span.end - 1] in ".!?"):
        return None
    return _signed(scene, paragraph, signed)


def _at_end(scene: Scene, paragraph: _Paragraph) -> tuple[Span, Mention | None]:
    """What the last paragraph says, and who signs at its end: "… all. — Ann Quill, miller"."""
    start, end = paragraph.span
    tails = list(_TAIL.finditer(scene.text, max(start, end - _LONGEST_SIGNATURE), end))
    if not tails:
        return paragraph.span, None
    mention = _signed(scene, paragraph, Span(tails[-1].end(), end))
    return (Span(start, tails[-1].start() + 1), mention) if mention else (paragraph.span, None)


def _signed(scene: Scene, paragraph: _Paragraph, signed: Span) -> Mention | None:
    handle = _HANDLE.search(scene.text, *signed)
    if not signs(scene.text, Span(signed.start, handle.start()) if handle else signed):
        return None
    for number in range(paragraph.last, paragraph.first - 1, -1):
        tokens = scene.lines[number].tokens
        for mention in scene.mentions(number):
            name = tokens[mention.name].start if mention.name < mention.last else -1
            if mention.kind == "name" and signed.start in (tokens[mention.first].start, name):
                return mention
    return None


def _introduced(scene: Scene, paragraph: _Paragraph) -> Mention | None:
    """Who is said to say what follows: "The miller, Ann Quill, wrote to us:", "Ann Quill:"."""
    if paragraph.level or scene.text[paragraph.span.end - 1] != ":":
        return None
    line = scene.lines[paragraph.last]
    if line.quotes:
        return None
    mentions = scene.mentions(paragraph.last)
    said = [m for m in mentions if _hands_over(line.tokens, m)]
    if said:
        return max(said, key=lambda m: m.cue)
    if _REPLIED.match(paragraph.span.of(scene.text)):
        return next((m for m in reversed(mentions) if m.kind == "name" and len(m.lows) > 1), None)
    named = [m for m in mentions if m.kind == "name" and not m.own]
    if named and named[0].preposition == "according":
        return named[0]
    if signs(scene.text, Span(line.span.start, line.span.end - 1)):
        return next(iter(named), None)
    return None


def _hands_over(tokens: Sequence[Token], m: Mention) -> bool:
    """Whether it is the subject of a verb of speech behind which no other clause begins."""
    if m.cue < 0 or m.own or tokens[m.cue].low not in _SAID:
        return False
    return all(t.low not in _CLAUSES for t in tokens[max(m.cue + 1, m.last) :])
