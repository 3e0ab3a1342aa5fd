"""Sections of many documents put together: newest development first, no line said twice.

A story's sections stand together, its newest document first. A line that stands above already is
left out below; a section of which nothing is left is named beside the one that says it. Where all
of it would be a flood, each section is cut to its best lines, the oldest first.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import compress

from bot.core.digest import (
    ChangeLine,
    DocumentRef,
    FigureLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
)
from bot.core.folding import bare_words

ROOM = 60
"""Lines of a digest up to which every section keeps all of its own."""

MOST_ALSO = 50
"""Documents named beside a section; more say no more."""


def gather(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Put sections of one or many documents together, in whatever order they come.

    A document that comes twice is shown once, in its latest revision; one with nothing to show is
    left out.
    """
    latest: dict[str, Section] = {}
    for part in sections:
        held = latest.get(part.document.id)
        if held is None or held.document.revision <= part.document.revision:
            latest[part.document.id] = part
    page = _Page()
    for part in _in_order([s for s in latest.values() if has_lines(s)]):
        page.add(part)
    return with_room(page.sections)


def has_lines(part: Section) -> bool:
    """Whether a section shows anything of its document."""
    return bool(part.quotes or part.figures or part.statements or part.changes)


def under(above: Sequence[Section], part: Section) -> Section:
    """What a section has to say below others: its changes, and no line that stands above."""
    page = _Page()
    for each in above:
        page.add(each)
    known = len(page.sections)
    page.add(part)
    return page.sections[known] if len(page.sections) > known else part


def with_room(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Cut sections to their best lines, from the last, until what is left fits or all are cut."""
    over = sum(map(_lines, sections)) - ROOM
    left: list[Section] = []
    for part in reversed(sections):
        cut = _best(part) if over > 0 else part
        over -= _lines(part) - _lines(cut)
        left.append(cut)
    return tuple(reversed(left))


def _lines(part: Section) -> int:
    lines = (part.changes, part.quotes, part.figures, part.statements)
    return sum(map(len, lines)) + (part.lead is not None)


def _best(part: Section) -> Section:
    """Its corrections, its best quote and its best figure; of one without, a statement.

    How many more there are is told.
    """
    quotes = part.quotes[part.best_quote : part.best_quote + 1] or part.quotes[:1]
    figures = part.figures[part.best_figure : part.best_figure + 1] or part.figures[:1]
    return replace(
        part,
        quotes=quotes,
        figures=figures,
        statements=() if quotes or figures else part.statements[:1],
        lead=None,
        more_quotes=part.more_quotes + len(part.quotes) - len(quotes),
        more_figures=part.more_figures + len(part.figures) - len(figures),
        best_quote=0,
        best_figure=0,
    )


def beside(part: Section, documents: Sequence[DocumentRef]) -> Section:
    """The section with these documents named beside it too, each once and not itself."""
    named = {d.id: d for d in part.also}
    new = {d.id: d for d in documents if d.id != part.document.id}
    return replace(
        part,
        also=tuple((new | {k: d for k, d in named.items() if k not in new}).values())[:MOST_ALSO],
    )


def _in_order(sections: Sequence[Section]) -> list[Section]:
    """Stories by their newest document, and within each the newest first."""
    newest: dict[str, tuple[str, str, str]] = {}
    for part in sections:
        story = part.story or part.document.id
        newest[story] = max(newest.get(story, ("", "", "")), _moment(part))
    return sorted(
        sections, key=lambda s: (newest[s.story or s.document.id], _moment(s)), reverse=True
    )


def _moment(part: Section) -> tuple[str, str, str]:
    document = part.document
    day = document.published.isoformat() if document.published else ""
    return (day or document.fetched.date().isoformat(), document.fetched.isoformat(), document.id)


class _Page:
    """The sections so far, and which of them said what."""

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._said: dict[Hashable, int] = {}
        self._owner: int | None = None

    def add(self, part: Section) -> None:
        """Add what is not said yet."""
        here = len(self.sections)
        story = part.story or part.document.id
        self._owner = None
        quotes = [self._new(here, _quote(q)) for q in part.quotes]
        figures = [self._new(here, *_figure(f, story)) for f in part.figures]
        left = replace(
            part,
            changes=tuple(c for c in part.changes if self._new(here, _change(c))),
            lead=part.lead if part.lead and self._new(here, _statement(part.lead)) else None,
            quotes=tuple(compress(part.quotes, quotes)),
            figures=tuple(compress(part.figures, figures)),
            statements=tuple(s for s in part.statements if self._new(here, _statement(s))),
            best_quote=sum(quotes[: part.best_quote]),
            best_figure=sum(figures[: part.best_figure]),
        )
        if has_lines(left):
            self.sections.append(left)
        elif self._owner is not None:
            owner = self.sections[self._owner]
            self.sections[self._owner] = beside(owner, (part.document, *part.also))

    def _new(self, here: int, *keys: Hashable) -> bool:
        """Whether none of these was said; then they are, by section ``here``."""
        for key in keys:
            if key in self._said:
                self._owner = self._said[key] if self._owner is None else self._owner
                return False
        self._said.update(dict.fromkeys(keys, here))
        return True


def _change(line: ChangeLine) -> Hashable:
    return ("change", line.what, line.old, line.new)


def _quote(line: QuoteLine) -> Hashable:
    return ("quote", bare_words(" ".join(p.text for p in line.pieces)) or line.pieces)


def _figure(line: FigureLine, story: str) -> tuple[Hashable, ...]:
    """One number in one sentence anywhere; within a story the phrase alone ("40 boats")."""
    phrase = bare_words(line.phrase.text)
    return (("figure", phrase, bare_words(line.sentence.text)), ("figure of", story, phrase))


def _statement(line: StatementLine | SentenceLine) -> Hashable:
    return ("sentence", bare_words(line.sentence.text) or line.sentence)
