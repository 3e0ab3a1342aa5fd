"""The lines of a digest as parts of Slack's blocks; pure.

A quote is a rich text quote, a figure a rich text list item, what only explains is a context
block: grey and small. All of them show text literally (`markup`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.chats import bodies, wording
from bot.chats.figure_rows import figure_rows
from bot.chats.slack import limits
from bot.chats.slack.markup import cut, weight
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

Block = dict[str, Any]

LONGEST: Final = 1500
"""How heavy one stretch of text may be; longer ones are cut visibly, the source has the rest."""

SHORT: Final = 200
"""Likewise for names, roles and titles."""


@dataclass(frozen=True, slots=True)
class Item:
    """What is never split: it stands in one message whole.

    Attributes:
        element: a part of a rich text, or None.
        block: a whole block, or None.
        text: the same for a reader of plain text.
    """

    text: str
    element: Block | None = None
    block: Block | None = None


def words(text: str, **style: bool) -> Block:
    """A run of literal text; ``style``: bold, italic, strike."""
    run: Block = {"type": "text", "text": text}
    return {**run, "style": style} if style else run


def rich(*runs: Block, kind: str = "rich_text_section", before: str = "") -> Item:
    """A line of a rich text; empty runs are left out."""
    kept = [run for run in runs if run["text"]]
    text = "".join(run["text"] for run in kept)
    return Item(before + text, element={"type": kind, "elements": kept})


def bullet(*runs: Block) -> Item:
    """A line of a list: Slack starts a new line for it whatever stands before."""
    line = rich(*runs, before="• ")
    return Item(
        line.text,
        element={"type": "rich_text_list", "style": "bullet", "elements": [line.element]},
    )


def faint(text: str, before: str = "") -> Item:
    """A line that only explains."""
    plain = {"type": "plain_text", "text": text, "emoji": False}
    return Item(before + text, block={"type": "context", "elements": [plain]})


def title_item(title: str) -> Item:
    """A digest's own title."""
    shown = cut(title, limits.HEADER) or "Digest"
    plain = {"type": "plain_text", "text": shown, "emoji": False}
    return Item(shown, block={"type": "header", "text": plain})


def place_item(document: DocumentRef) -> Item:
    """Where a document stands, what ``/why`` calls it, and when it was read.

    That moment is on the clock of whoever reads: only Slack's markup can do that, so it is an
    element of its own, in which nothing of the document stands.
    """
    parts = [cut(document.source, SHORT), cut(document.key, SHORT)]
    if document.published:
        parts.append(f"published {document.published:%Y-%m-%d}")
    if document.revision > 1:
        parts.append(f"revision {document.revision}")
    line = faint(" · ".join([*parts, cut(document.id, SHORT)]))
    assert line.block is not None
    read = f"read {document.fetched:%Y-%m-%d %H:%M %Z}"
    stamp = int(document.fetched.timestamp())
    markup = f"<!date^{stamp}^read {{date_short_pretty}} {{time}}|{read}>"
    clock: Block = {"type": "mrkdwn", "text": markup, "verbatim": True}
    block = {**line.block, "elements": [*line.block["elements"], clock]}
    return Item(f"{line.text} · {read}", block=block)


def section_items(section: Section) -> list[Item]:
    """All lines of one document, in reading order."""
    items: list[Item] = []
    for part in bodies.shown(section):
        items += [_change(line) for line in part.changes]
        items += [lead_item(line) for line in part.leads]
        items += [item for line in part.quotes for item in quote_items(line)]
        items += figure_items(part.figures)
        items += [statement_item(line) for line in part.statements]
        items += [words_item(line) for line in part.words]
    items += [faint(f"⚠ {cut(note, LONGEST)}") for note in section.notes]
    if more := wording.rest(section):
        items.append(faint(more))
    if also := wording.also(section):
        items.append(faint(cut(also, LONGEST)))
    return items


def lead_item(line: SentenceLine) -> Item:
    """The sentence that a document begins with: a block of its own, so that it begins a line."""
    made = rich(words(cut(wording.opening(line), LONGEST) or "…"))
    return Item(made.text, block={"type": "rich_text", "elements": [made.element]})


def quote_items(line: QuoteLine) -> list[Item]:
    """A block quote with its speaker; of very many pieces, several that follow each other."""
    pieces = [f"“{cut(piece.text, LONGEST)}”" for piece in line.pieces]
    rows: list[str] = []
    for piece in pieces:
        joined = f"{rows[-1]} … {piece}" if rows else piece
        if rows and weight(joined) <= LONGEST + 4:
            rows[-1] = joined
        else:
            rows.append(piece)
    who = wording.attribution(line)
    name = cut(who.who, SHORT)
    role = f", {cut(who.role, SHORT)}" if who.role else ""
    runs = [words("\n— "), words(name, bold=True), words(role)]
    if who.mark:
        runs.append(words(f" ({who.mark})", italic=True))
    quote = "rich_text_quote"
    items = [rich(words(f"{row} …"), kind=quote) for row in rows[:-1]]
    items.append(rich(*[words(row) for row in rows[-1:]], *runs, kind=quote))
    return [*items, faint(cut(around, LONGEST))] if (around := wording.around(line)) else items


def figure_items(lines: Sequence[FigureLine]) -> list[Item]:
    """Figures, the number in bold, those of one sentence in one row with the sentence below."""
    items: list[Item] = []
    for row in figure_rows(lines):
        runs: list[Block] = []
        for line in row.figures:
            before, number, after = wording.number_parts(line)
            runs += [words(" · ")] if runs else []
            runs += [words(cut(before, SHORT)), words(cut(number, LONGEST), bold=True)]
            runs.append(words(cut(after, LONGEST // 2)))
            if line.hedge:
                runs.append(words(f" ({cut(line.hedge, SHORT)})", italic=True))
        if row.by:
            runs.append(words(f" — {cut(row.by, SHORT)}"))
        items.append(bullet(*runs))
        if context := cut(row.context, LONGEST):
            items.append(faint(context))
    return items


def point_items(line: PointLine) -> list[Item]:
    """A line of a series: when, the figure in bold, where it stands; its note below."""
    told = wording.point_words(line)
    runs = [words(f"{told.day} · ")]
    if told.before:
        runs += [words(cut(told.before, SHORT), strike=True), words(" → ")]
    runs.append(words(cut(told.value, SHORT), bold=True))
    runs.append(words(f" · {cut(told.source, SHORT)} · {cut(told.title, SHORT)}"))
    note = [faint(cut(told.note, SHORT))] if told.note else []
    return [bullet(*runs), *note]


def statement_item(line: StatementLine) -> Item:
    """Reported speech: in our words that it is, and without quote marks."""
    runs = [words("Paraphrased · ", italic=True)]
    if who := wording.told(line):
        role = f", {cut(who.role, SHORT)}" if who.role else ""
        mark = f" ({who.mark})" if who.mark else ""
        runs += [words(cut(who.who, SHORT), bold=True), words(f"{role}{mark}: ")]
    runs.append(words(cut(line.sentence.text, LONGEST)))
    if name := wording.signed(line):
        runs.append(words(f" — {cut(name, SHORT)}"))
    return bullet(*runs)


def words_item(line: WordsLine) -> Item:
    """A line of a template's own words: a block of its own, so that it begins a line."""
    if line.style == "rule":
        return Item("", block={"type": "divider"})
    own = bodies.runs(line)
    text = "".join(run.text for run in own)
    if line.style == "faint" and not any(run.link for run in own):
        return faint(cut(text, LONGEST))
    bold = line.style == "heading"
    parts: list[Block] = []
    left = LONGEST
    for run in own:
        parts.append(_run(run, max(left, SHORT // 4), bold=bold))
        left -= weight(run.text)
    if line.style == "bullet":
        return bullet(*parts)
    made = rich(*parts)
    return Item(made.text, block={"type": "rich_text", "elements": [made.element]})


def _run(run: Run, most: int, *, bold: bool) -> Block:
    faces = {"bold": run.bold or bold, "italic": run.italic}
    made = words(cut(run.text, most), **{face: True for face, wanted in faces.items() if wanted})
    return {**made, "type": "link", "url": run.link} if run.link else made


def _change(line: ChangeLine) -> Item:
    kind, old, new, note = wording.change(line)
    runs = [words(f"✎ {cut(kind[:1].upper() + kind[1:], SHORT)}: ", bold=True)]
    if old:
        runs.append(words(cut(old, LONGEST // 2), strike=True))
    if old and new:
        runs.append(words(" → "))
    runs.append(words(cut(new, LONGEST // 2), bold=True))
    if note:
        runs.append(words(f" ({cut(note, LONGEST // 2)})"))
    return bullet(*runs)
