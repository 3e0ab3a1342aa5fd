"""Digests and replies as text for a terminal; pure.

Source text never reaches rich's markup parser: it enters as `Text`, neutralised. Without
``styled`` there is no escape code in the result; without ``width`` no line is broken, so that
a pipe or a file can be searched for whole quotes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from rich.console import Console
from rich.text import Text

from bot.chats import bodies, wording
from bot.chats.console.table import point_rows, spark
from bot.chats.figure_rows import figure_rows
from bot.chats.neutral import neutralise
from bot.core.body import WordsLine
from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    QuoteLine,
    Section,
    StatementLine,
)
from bot.ports import Delivery, Reply

RULE = "── "
"""What a marker begins with; no other line does."""

_NARROWEST = 20
_WEIGHTS = {"plain": "", "heading": "bold", "faint": "dim", "warning": "yellow"}


@dataclass(frozen=True, slots=True)
class Row:
    """One logical line: broken to the width, every part indented alike."""

    text: Text
    indent: int = 0
    is_marker: bool = False


_BLANK = Row(Text())


def post_mark(delivery: Delivery) -> str:
    """What tells this post from all others, wherever it stands."""
    return f"post {delivery.id[:12]}"


def render_delivery(
    delivery: Delivery, channels: Sequence[str], *, width: int | None, styled: bool
) -> str:
    """Lay out a post as the console prints it.

    Args:
        delivery: what to show; its mark is in the last line.
        channels: those of this console; the post's own is named where there are several.
        width: columns to break at, or None.
        styled: whether colours and weights may be used.
    """
    sections = delivery.digest.sections
    parts = [delivery.channel] if len(channels) > 1 else []
    parts += [f"why: {s.document.id}" for s in sections] if len(sections) == 1 else []
    marker = neutralise(RULE + " · ".join([*parts, post_mark(delivery)]))
    return render_digest(delivery.digest, marker, width=width, styled=styled)


def render_digest(digest: Digest, marker: str, *, width: int | None, styled: bool) -> str:
    """Lay out a digest; ``marker`` is its last line.

    Args:
        digest: what to show.
        marker: the line that tells this post from all others.
        width: columns to break at, or None.
        styled: whether colours and weights may be used.
    """
    single = len(digest.sections) == 1 and digest.sections[0].document.title == digest.title
    rows = [Row(Text(wording.heading(digest), "bold"))]
    for section in digest.sections:
        if not single:
            rows += [_BLANK, Row(Text(neutralise(section.document.title), "bold"))]
        rows += _section(section, name_id=not single)
    rows += [Row(Text(marker, "dim"), is_marker=True), _BLANK]
    return _print(rows, width, styled=styled)


def render_reply(reply: Reply, *, width: int | None, styled: bool) -> str:
    """Lay out what a command answers."""
    rows = [Row(Text(neutralise(reply.title), "bold"))]
    if reply.chart is not None:
        rows.append(Row(spark(reply.chart), 2))
    for part in wording.by_document(reply.lines):
        if isinstance(part, Section):
            rows += [_BLANK, Row(Text(neutralise(part.document.title), "bold"))]
            rows += _section(part, name_id=True)
        else:
            rows += _found(part, width)
    for choice in reply.choices:
        rows.append(
            Row(Text(f"{neutralise(choice.label)}: {neutralise(choice.command)}", "dim"), 2)
        )
    if reply.more:
        rows += [_BLANK, Row(Text(f"More: {neutralise(reply.more)}", "dim"))]
    return _print([*rows, _BLANK], width, styled=styled)


def _section(section: Section, *, name_id: bool) -> list[Row]:
    rows = [_place(section.document, name_id=name_id)]
    for group in (
        *(group for part in bodies.shown(section) for group in _stretch(part)),
        [Row(Text(f"Note: {neutralise(note)}", "yellow"), 2) for note in section.notes],
    ):
        if group:
            rows += [_BLANK, *group]
    if more := wording.rest(section):
        rows += [_BLANK, Row(Text(more, "dim"), 2)]
    if also := wording.also(section):
        rows += [_BLANK, Row(Text(also, "dim"), 2)]
    return rows


def _stretch(part: bodies.Stretch) -> list[list[Row]]:
    return [
        [row for change in part.changes for row in _change(change)],
        [Row(Text(wording.opening(line)), 2) for line in part.leads],
        [row for line in part.quotes for row in _quote(line)],
        _figures(part.figures),
        _statements(part.statements),
        [Row(_words(line), 2) for line in part.words],
    ]


def _words(line: WordsLine) -> Text:
    """A line of a template's own words."""
    if line.style == "rule":
        return Text("· · ·", "dim")
    weight = {"heading": "bold", "faint": "dim"}.get(line.style, "")
    words = Text("• " if line.style == "bullet" else "", weight)
    for run in bodies.runs(line):
        face = " ".join(n for n, wanted in (("bold", run.bold), ("italic", run.italic)) if wanted)
        words.append(run.text, face)
        if run.link:
            words.append(f" ({run.link})", "dim")
    return words


def _place(document: DocumentRef, *, name_id: bool) -> Row:
    ending = f" · why: {neutralise(document.id)}" if name_id else ""
    return Row(Text(wording.place(document) + ending, "dim"))


def _found(found: wording.Found, width: int | None) -> list[Row]:
    if found.note is not None:
        indent = 4 if found.note.style == "faint" else 2
        return [Row(Text(neutralise(found.note.text), _WEIGHTS[found.note.style]), indent)]
    if found.points:
        return [_BLANK, *(Row(*cells) for cells in point_rows(found.points, width)), _BLANK]
    rows = [_BLANK]
    if found.document is not None:
        rows += [
            Row(Text(neutralise(found.document.title), "bold")),
            _place(found.document, name_id=True),
        ]
    rows += [row for line in found.quotes for row in _quote(line)]
    rows += _figures(found.figures)
    rows += [Row(_reported(line), 2) for line in found.statements]
    for line in found.sentences:
        rows.append(Row(Text().append("· ", "dim").append(neutralise(line.sentence.text)), 2))
    return rows


def _quote(line: QuoteLine) -> list[Row]:
    who = wording.attribution(line)
    words = Text().append("— ", "dim")
    words.append(who.who, "cyan")
    if who.role:
        words.append(f", {who.role}")
    if who.mark:
        words.append(f" ({who.mark})", "yellow")
    rows = [Row(Text(wording.quoted(line)), 2), Row(words, 4)]
    if around := wording.around(line):
        rows.append(Row(Text(around, "dim"), 4))
    return rows


def _figures(lines: Sequence[FigureLine]) -> list[Row]:
    rows: list[Row] = []
    for row in figure_rows(lines):
        words = Text()
        for line in row.figures:
            before, number, after = wording.number_parts(line)
            words.append(" · " if words else "", "dim").append(before)
            words.append(number, "bold").append(after)
            if line.hedge:
                words.append(f" ({neutralise(line.hedge)})", "italic")
        if row.by:
            words.append(f" — {neutralise(row.by)}", "cyan")
        rows.append(Row(words, 2))
        if row.context:
            rows.append(Row(Text(row.context, "dim"), 4))
    return rows


def _statements(lines: Sequence[StatementLine]) -> list[Row]:
    if not lines:
        return []
    return [Row(Text("Paraphrased", "bold"), 2), *(Row(_reported(line), 4) for line in lines)]


def _reported(line: StatementLine) -> Text:
    who = wording.told(line)
    lead = Text().append(f"{who.words}: ", "cyan") if who else Text()
    lead.append(neutralise(line.sentence.text))
    return lead.append(f" — {name}", "cyan") if (name := wording.signed(line)) else lead


def _change(line: ChangeLine) -> list[Row]:
    kind, old, new, note = wording.change(line)
    words = Text().append(f"{kind}: ", "bold yellow")
    words.append(old, "dim")
    if old and new:
        words.append(" → ", "yellow")
    words.append(new)
    return [Row(words.append(f" ({note})", "dim") if note else words, 2)]


def _print(rows: Sequence[Row], width: int | None, *, styled: bool) -> str:
    console = Console(
        file=StringIO(),
        width=width or 80,
        force_terminal=styled,
        color_system="standard" if styled else None,
        no_color=False,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        for row in rows:
            # A title is somebody else's text: it must not look like a marker to a later search.
            fakes = row.text.plain.startswith(RULE) and not row.is_marker
            indent = 1 if fakes and not row.indent else row.indent
            parts = (
                row.text.wrap(console, max(width - indent, _NARROWEST), overflow="fold")
                if width
                else [row.text]
            )
            for part in parts:
                part.rstrip()
                console.print(Text(" " * indent) + part if part else "", soft_wrap=True)
    return capture.get()
