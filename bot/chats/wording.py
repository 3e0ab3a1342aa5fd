"""How lines are put into words on every chat: who said it and how sure that is, where it stands.

All results are neutralised: they can be shown as they are, escaped only for the platform.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.chats.neutral import neutralise
from bot.chats.windows import windowed
from bot.core.body import hidden
from bot.core.digest import (
    ChangeLine,
    Digest,
    DocumentRef,
    FigureLine,
    Line,
    PointLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
    TextLine,
)
from bot.core.folding import bare_words
from bot.core.quotes.labels import leads_name

MOST_ALSO: Final = 4
"""Documents named that tell the same; more are counted."""

NOT_CERTAIN: Final = "speaker not certain"
"""Told in place of a name or role that is not known, or not surely."""

_LONGEST_NAME: Final = 60
_LONGEST_LEAD: Final = 400
_LONG_ENOUGH: Final = 60
"""Characters of a quote from which on its sentence below need not give it once more."""
_OWNERS: Final = re.compile(r"\b(?:his|her|its)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it.

    Attributes:
        who: the name, with a title before it; else the role, else that nobody is certain.
        role: the role behind a name, or None.
        mark: how sure this is, where a reader has to know; or None.
    """

    who: str
    role: str | None = None
    mark: str | None = None

    @property
    def words(self) -> str:
        """All of it in one line."""
        role = f", {self.role}" if self.role else ""
        mark = f" ({self.mark})" if self.mark else ""
        return f"{self.who}{role}{mark}"


def attribution(line: QuoteLine | StatementLine) -> Attribution:
    """Name the speaker, or say honestly why there is no name."""
    if isinstance(line, QuoteLine) and (line.how == "unknown" or not line.sure):
        return Attribution(NOT_CERTAIN)
    role = neutralise(line.role) if line.role else None
    if line.name:
        name = neutralise(line.name)
        if role and line.role and leads_name(line.role):
            return Attribution(f"{role} {name}")
        return Attribution(name, role)
    if role:
        pronoun = _OWNERS.search(role)
        means = f"; “{pronoun[0]}” is {neutralise(line.owner)}" if pronoun and line.owner else ""
        return Attribution(role, mark=f"role only{means}")
    return Attribution(NOT_CERTAIN)


def quoted(line: QuoteLine) -> str:
    """Every piece between its own marks; what lies between two pieces is outside them."""
    return " … ".join(f"“{neutralise(piece.text)}”" for piece in line.pieces)


def around(line: QuoteLine) -> str:
    """The sentence of words that do not stand alone, cut visibly if very long; "" for none."""
    if line.context is None:
        return ""
    sentence, start = line.context.text, line.context.span.start
    for piece in reversed(line.pieces):
        # What stands above in full is not said again: “…” marks its place.
        begin, end = piece.span.start - start, min(piece.span.end - start, len(sentence))
        whole = begin >= 0 and piece.text.startswith(sentence[begin:end])
        if whole and end - begin >= _LONG_ENOUGH:
            sentence = f"{sentence[:begin]}…{sentence[end:]}"
    at = line.pieces[0].span.start - start
    return windowed(sentence, at, at)


def opening(line: SentenceLine) -> str:
    """The sentence that a text begins with, cut visibly if very long."""
    return windowed(line.sentence.text, 0, 0, _LONGEST_LEAD)


def told(line: StatementLine) -> Attribution | None:
    """Who is told to have said it, in front of the sentence; None where it names the speaker."""
    return None if _named_in(line) else attribution(line)


def signed(line: StatementLine) -> str:
    """What of the speaker stands behind a sentence that names them in part; "" for nothing.

    "Fenn said it would pass" is signed "Odo Fenn, mayor": in front the name would stand twice.
    """
    if not line.name or not _named_in(line):
        return ""
    sentence = f" {bare_words(line.sentence.text)} "
    whole = f" {bare_words(line.name)} " in sentence
    role = line.role if line.role and f" {bare_words(line.role)} " not in sentence else None
    if whole and (role is None or " " not in line.name):
        return ""
    name = f"{role} {line.name}" if role and leads_name(role) else line.name
    behind = [role] if role and not leads_name(role) else []
    return ", ".join(map(neutralise, [name, *behind]))


def _named_in(line: StatementLine) -> bool:
    """Whether the sentence has the speaker's last name, or of one without a name the role."""
    words = bare_words(line.name or line.role or "")
    last = words.rpartition(" ")[2] if line.name else words
    return bool(last) and f" {last} " in f" {bare_words(line.sentence.text)} "


def number_parts(line: FigureLine) -> tuple[str, str, str]:
    """The phrase, cut into what stands before the number, the number, and what follows."""
    start = line.number.span.start - line.phrase.span.start
    end = start + len(line.number.text)
    phrase = line.phrase.text
    if start < 0 or phrase[start:end] != line.number.text:
        return "", neutralise(phrase), ""
    return neutralise(phrase[:start]), neutralise(phrase[start:end]), neutralise(phrase[end:])


@dataclass(frozen=True, slots=True)
class Found:
    """Neighbouring lines of a reply that stand in one document, or in none.

    Attributes:
        note: the one line in our own words that this is; the other fields are empty then.
    """

    document: DocumentRef | None = None
    note: TextLine | None = None
    quotes: tuple[QuoteLine, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    statements: tuple[StatementLine, ...] = ()
    sentences: tuple[SentenceLine, ...] = ()
    points: tuple[PointLine, ...] = ()


def by_document(lines: Sequence[Line | Section]) -> list[Section | Found]:
    """A reply's lines in their order, with those of one document together."""
    parts: list[Section | Found] = []
    for (alone, document), group in groupby(lines, key=_whose):
        together = list(group)
        if alone:
            parts += [i for i in together if isinstance(i, Section)]
            parts += [Found(note=i) for i in together if isinstance(i, TextLine)]
            if points := tuple(i for i in together if isinstance(i, PointLine)):
                parts.append(Found(points=points))
            continue
        parts.append(
            Found(
                document,
                quotes=tuple(i for i in together if isinstance(i, QuoteLine)),
                figures=tuple(i for i in together if isinstance(i, FigureLine)),
                statements=tuple(i for i in together if isinstance(i, StatementLine)),
                sentences=tuple(i for i in together if isinstance(i, SentenceLine)),
            )
        )
    return parts


def _whose(line: Line | Section) -> tuple[type | None, DocumentRef | None]:
    if isinstance(line, TextLine | Section | PointLine):
        return type(line), None
    return None, line.document


@dataclass(frozen=True, slots=True)
class PointWords:
    """A line of a series, in words.

    Attributes:
        value: the figure as it stands in the source, hedge included.
        before: what the document said before it was corrected, or "".
        note: what a reader has to know beside it, or "".
    """

    day: str
    value: str
    before: str
    source: str
    title: str
    note: str


def point_words(line: PointLine) -> PointWords:
    """Put a line of a series into words; ``≠`` marks a figure that another source denies."""
    document = line.figure.document
    notes = [*line.notes]
    if line.before is not None:
        notes.insert(0, "corrected")
    note = "; ".join(neutralise(n) for n in notes)
    return PointWords(
        day=f"{line.day.day} {line.day:%b %Y}",
        value=_stated(line.figure),
        before=_stated(line.before) if line.before else "",
        source=neutralise(document.source) if document else "",
        title=neutralise(document.title) if document else "",
        note=f"≠ {note}" if line.disputed else note,
    )


def _stated(figure: FigureLine) -> str:
    hedge = f" ({neutralise(figure.hedge)})" if figure.hedge else ""
    by = f" — {neutralise(figure.by)}" if figure.by else ""
    return f"{''.join(number_parts(figure))}{hedge}{by}"


def place(document: DocumentRef, *, read: bool = True) -> str:
    """Where a document comes from and of when it is.

    Args:
        document: whose place.
        read: whether to say when it was read, where it does not say when it was published.
    """
    parts = [neutralise(document.source), neutralise(document.key)]
    if document.published:
        parts.append(f"published {document.published:%Y-%m-%d}")
    elif read:
        parts.append(f"read {document.fetched:%Y-%m-%d}")
    if document.revision > 1:
        parts.append(f"revision {document.revision}")
    return " · ".join(parts)


def change(line: ChangeLine) -> tuple[str, str, str, str]:
    """What kind of change, what stood there before, what stands there now, what to know beside it.

    "" for nothing. What another source says stands beside, since it was not withdrawn.
    """
    marks = "“{}”" if line.what == "quote" else "{}"
    old = marks.format(neutralise(line.old)) if line.old is not None else ""
    new = marks.format(neutralise(line.new)) if line.new is not None else ""
    where = neutralise(line.sentence) if line.sentence else ""
    if line.says is not None and new:
        other = f"{neutralise(line.against)} says {old}" if old and line.against else ""
        beside = " · ".join(note for note in (other, where) if note)
        return f"another source, {neutralise(line.says)}, says", "", new, beside
    if not old:
        return f"new {line.what}", "", new, where
    return (f"changed {line.what}" if new else f"{line.what} withdrawn"), old, new, where


def heading(digest: Digest) -> str:
    """The digest's title; an update says that it is one."""
    title = neutralise(digest.title)
    return f"Update: {title}" if digest.kind == "update" else title


def also(section: Section) -> str | None:
    """Which other documents tell the same, as far as there is room; or None."""
    if not section.also:
        return None
    named = [f"{_short(d.source)} · {_short(d.key)}" for d in section.also[:MOST_ALSO]]
    more = len(section.also) - len(named)
    return f"also in: {', '.join(named)}" + (f" and {more:,} more" if more else "")


def _short(name: str) -> str:
    """A name's beginning and end, which tell the most of a path."""
    if len(name) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        name = f"{name[:half]}…{name[-half:]}"
    return neutralise(name)


def rest(section: Section) -> str | None:
    """How much more the document has than is shown, or None."""
    left_out = hidden(section.body, "quote", len(section.quotes))
    quotes = section.more_quotes + left_out
    figures = section.more_figures + hidden(section.body, "figure", len(section.figures))
    counts = ((quotes, "quote"), (figures, "figure"))
    parts = [f"{n:,} more {noun}{'' if n == 1 else 's'}" for n, noun in counts if n > 0]
    return "and " + ", ".join(parts) if parts else None
