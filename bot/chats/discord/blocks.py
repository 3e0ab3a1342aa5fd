"""Lines as blocks of Discord Markdown; a block is what is never divided between two messages.

A line that is longer than anybody reads on a phone is cut visibly; the document, which every
block group names, has the whole of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.chats import bodies, wording
from bot.chats.discord.markup import bold, cut, escape, escape_neutral, moment, size, web_link
from bot.chats.figure_rows import figure_rows
from bot.core.body import Run, WordsLine
from bot.core.digest import (
    ChangeLine,
    DocumentRef,
    FigureLine,
    PointLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
)

LONGEST: Final = 1_200
"""Characters of a quote or a sentence; escaped, at most a quarter more."""

SHORT: Final = 200
"""Characters of names, roles, titles and of what a figure counts."""

_APART: Final = "\u200b"
_MOST_PIECES: Final = 8
_LEAST: Final = 120
"""Characters of a piece that is shown when those before it have used up their room."""


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks under one heading.

    Attributes:
        head: heading and source line; shown again, marked, where the group runs on.
        continued: the head of what stands in a further message.
        blocks: each whole in one message.
        document: the document they stand in, or None.
        changed: whether one of them is a correction.
    """

    head: str
    continued: str
    blocks: tuple[str, ...]
    document: DocumentRef | None = None
    changed: bool = False


def section_group(section: Section, *, lead: str = "### ") -> Group:
    """A digest's section."""
    blocks: list[str] = []
    for part in bodies.shown(section):
        blocks += [_change(c) for c in part.changes]
        blocks += [lead_block(line) for line in part.leads]
        blocks += [quote_block(q) for q in part.quotes]
        blocks += [figure_block(f) for f in part.figures]
        blocks += [statement_block(s) for s in part.statements]
        blocks += [words_block(w) for w in part.words]
    blocks += [f"⚠ {plain(note, LONGEST)}" for note in section.notes]
    if more := wording.rest(section):
        blocks.append(f"-# {escape_neutral(more)}")
    if also := wording.also(section):
        blocks.append(f"-# {plain(also, LONGEST)}")
    return document_group(section.document, tuple(blocks), lead, changed=bool(section.changes))


def document_group(
    document: DocumentRef, blocks: tuple[str, ...], lead: str = "### ", *, changed: bool = False
) -> Group:
    """Blocks that stand in one document, under its title and source line."""
    title = plain(document.title, SHORT) or plain(document.key, SHORT) or "untitled"
    link = web_link(document.link)
    shown = f"[{title}](<{link}>)" if link else title
    place = escape_neutral(cut(wording.place(document, read=False), 2 * SHORT))
    head = f"{lead}{shown}\n-# {place} · read {moment(document.fetched)}"
    return Group(head, f"-# {title} (continued)", blocks, document, changed=changed)


def lead_block(line: SentenceLine) -> str:
    """The sentence that a document begins with."""
    return plain(wording.opening(line), LONGEST) or "…"


def quote_block(line: QuoteLine) -> str:
    """A block quote, and below it who said it."""
    left, pieces = LONGEST, []
    for piece in line.pieces[:_MOST_PIECES]:
        words = plain(piece.text, max(left, _LEAST))
        pieces.append(f"“{words[:-2]}” …" if words.endswith(" …") else f"“{words}”")
        left -= len(piece.text)
    rest = " …" if len(line.pieces) > _MOST_PIECES else ""
    who = wording.attribution(line)
    around = plain(wording.around(line), LONGEST)
    context = f"\n-# {around}" if around else ""
    return f"> {' … '.join(pieces)}{rest}\n— {_who(who)}{context}"


def figure_block(line: FigureLine) -> str:
    """The number in bold with what it counts, its hedge, and who says so."""
    return f"- {_figure(line)}{_by(line.by)}"


def _figure(line: FigureLine) -> str:
    before, number, after = (plain(p, SHORT, strip=False) for p in wording.number_parts(line))
    words = " ".join(p for p in (before.strip(), bold(number) + after.rstrip()) if p)
    hedge = f" *({plain(line.hedge, SHORT)})*" if line.hedge and line.hedge.strip() else ""
    return words + hedge


def _by(who: str | None) -> str:
    return f" — {plain(who, SHORT)}" if who else ""


def point_block(line: PointLine) -> str:
    """A line of a series: the number, when and by whom, and below it what is to be known."""
    words = wording.point_words(line)
    value, before = (plain(w, SHORT) for w in (words.value, words.before))
    old = f"~~{before}~~ → " if before else ""
    where = " · ".join(plain(w, SHORT) for w in (words.source, words.title) if w)
    note = f"\n-# {plain(words.note, SHORT)}" if words.note else ""
    return f"- {words.day} · {old}{bold(value)} · {where}{note}"


def statement_block(line: StatementLine) -> str:
    """Reported speech in the source's words: who, then the sentence, without quote marks."""
    who = wording.told(line)
    lead = f"{_who(who)}, as reported" if who else "As reported"
    name = wording.signed(line)
    behind = f" — {plain(name, SHORT)}" if name else ""
    return f"{lead}: {plain(line.sentence.text, LONGEST)}{behind}"


def figure_blocks(lines: Sequence[FigureLine]) -> Iterator[str]:
    """Figures, those of one sentence in one row with the sentence small below."""
    for row in figure_rows(lines):
        shown = f"- {' · '.join(map(_figure, row.figures))}{_by(row.by)}"
        yield f"{shown}\n-# {plain(row.context, LONGEST)}" if row.context else shown


def words_block(line: WordsLine) -> str:
    """A line of a template's own words: what they look like, never whom they call."""
    lead = {"faint": "-# ", "bullet": "- "}.get(line.style, "")
    if line.style == "rule":
        return "-# ⸻⸻⸻"
    if line.style == "heading":
        return f"**{''.join(_run(run, bold=False) for run in bodies.runs(line)).strip()}**"
    return lead + _joined([_run(run, bold=run.bold) for run in bodies.runs(line)]).strip()


def _run(run: Run, *, bold: bool) -> str:
    """Escaped, then set; blanks stay outside the marks, which would show as signs beside them."""
    inner = plain(run.text, LONGEST)
    if not inner:
        return " "
    if link := web_link(run.link):
        inner = f"[{inner}](<{link}>)"
    face = "**" * bold + "*" * run.italic
    before, after = (" " * edge.isspace() for edge in (run.text[:1], run.text[-1:]))
    return f"{before}{face}{inner}{face}{after}"


def _joined(runs: list[str]) -> str:
    """Set runs in a line; marks that would meet are kept apart by a space without width."""
    line = ""
    for run in runs:
        line += _APART * (line.endswith("*") and run.startswith("*")) + run
    return line


def _who(who: wording.Attribution) -> str:
    role = f", {plain(who.role, SHORT)}" if who.role else ""
    mark = f" *({escape_neutral(who.mark)})*" if who.mark else ""
    return f"{bold(plain(who.who, SHORT)) or wording.NOT_CERTAIN}{role}{mark}"


def _change(line: ChangeLine) -> str:
    kind, old, new, note = wording.change(line)
    old, new, note = (plain(side, LONGEST // 2) for side in (old, new, note))
    arrow = " → " if old and new else ""
    beside = f" ({note})" if note else ""
    return f"✏️ **{plain(kind, SHORT)}:** {f'~~{old}~~' if old else ''}{arrow}{bold(new)}{beside}"


def plain(text: str, longest: int, *, strip: bool = True) -> str:
    """Source text, escaped and cut; where much of it has to be escaped, cut sooner."""
    shown, most = escape(cut(text, longest)), longest + longest // 4
    while size(shown) > most:
        longest = longest * most // (size(shown) + 1)
        shown = escape(cut(text, longest))
    spaced = not strip and text[:1].isspace()
    return f" {shown}" if spaced and shown else shown
