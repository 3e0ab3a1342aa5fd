"""Numbers that only count off a text's own parts: list items, headings, clauses, pages."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_currencies import CURRENCIES
from bot.languages.english_names import CLAUSE_STARTERS, HEADINGS
from bot.languages.english_units import NAMES

_ITEM = re.compile(
    r"\s*(?:[(\[]?[0-9]{1,3}[.)\]](?=\s|\Z)|[0-9]{1,2}\.[0-9]{1,2}\.(?=\s)|[0-9]{1,2}(?:\.[0-9]{1,2}){2,4}\s"
    r"|[0-9][0-9.,]{0,15}\s*\Z|[-–—]?\s?[0-9]{1,4}\s?[-–—]\s*\Z|[0-9]{1,4}\s?(?:/|of)\s?[0-9]{1,4}\s*\Z)"
)
_LEAD = re.compile(
    r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2}){0,4})(?P<mark>[.)]|\s?[-–—:/|])?\s+(?=[^\W\d_]|[\"“‘'£$€(0-9])"
)
_CAPITAL = re.compile(r"[A-Z][\w'’-]*")
_SMALL = re.compile(r"\s[a-z]{4,}")
_RUN_ON = re.compile(r"\s[a-z]{2,}\b|(?:\s[^\W\d_][\w'’-]*){0,4}[.:]\s[A-Z]")
"""After a heading's first word: its sentence, or its end and the sentence under it."""
_LONGEST_HEADING = 90
_HEADING_WORDS = 6
_LONGEST_NAME = 24
_FEWEST = 3
"""So many headings in a row are numbered before bare numbers count as theirs: 1, 2, 3."""
_TIMED, _LAST_HOUR, _MINUTES = 2, 23, 5
_SCALED = frozenset(
    "Million Billion Trillion Thousand Hundred Percent Per Magnitude Points Degrees Miles Inches "
    "Star Stars Out Feet Metres Meters Crore Lakh Earthquake Quake".split()
)

_INLINE = re.compile(r"(?<=[\s,;:.])[0-9]{1,2}\)\s")
_POINTED = re.compile(r"(?<![\w$€£.,-])[0-9]{1,2}\.\s(?=\S)")
_ENCLOSED = re.compile(r"(?:(?<=\A\()|(?<=[:;,.]\s\()|(?<=\sand\s\()|(?<=\sor\s\())[0-9]{1,2}\)\s")
_BRACKETED = 60
"""How far back an open bracket is looked for before "2)" counts as the mark of a list item."""
_LONGEST_MARK = 2
_PROVEN = 2
"""The mark 1 alone may be a number; with a 2 after it, it is a list's."""


class _Lead(NamedTuple):
    """What a paragraph begins with."""

    span: Span
    parts: tuple[int, ...]
    mark: str


def find_numbering(text: str, paragraphs: Sequence[Span]) -> frozenset[int]:
    """Where paragraphs begin with a number of their own, told from their order.

    One number proves little; that a number follows on the one before does: 2.4, then 3.
    """
    leads = [
        lead
        for p in paragraphs
        if text[p.start : p.start + 1].isdigit() and (lead := _lead(text, p))
    ]
    found: set[int] = set()
    run: list[_Lead] = []
    for before, lead in pairwise(leads):
        if _is_later(before, lead):
            found.update((before.span.start, lead.span.start))
        if not _follows(before.parts, lead.parts):
            run = []
            continue
        if len(before.parts) + len(lead.parts) > 2:
            found.update((before.span.start, lead.span.start))
        run = [*(run or [before]), lead] if before.mark == lead.mark else []
        first = run[0].parts == (1,) if run else False
        if first and (run[0].mark or len(run) >= _FEWEST):
            found.update(item.span.start for item in run[-_FEWEST:])
    return frozenset(found)


def _lead(text: str, paragraph: Span) -> _Lead | None:
    match = _LEAD.match(text, *paragraph)
    if match is None:
        return None
    mark = (match["mark"] or "").strip()
    capital = _CAPITAL.match(text, match.end())
    if not mark and capital is None:
        return None
    long = paragraph.end - paragraph.start > _LONGEST_HEADING
    named = paragraph.end - match.end() <= _LONGEST_NAME and text[paragraph.end - 1] == "."
    if not mark and (long or (text[paragraph.end - 1] in ".!?;," and not named)):
        return None
    parts = tuple(int(part) for part in match["number"].split("."))
    return _Lead(Span(*match.span("number")), parts, mark)


def _follows(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether a number comes next: 2 and 3, 2 and 2.1, 2.4 and 2.5 or 3."""
    if after == (*before, 1):
        return True
    level = len(after) - 1
    if len(before) <= level:
        return False
    return before[:level] == after[:level] and before[level] + 1 == after[level]


def _is_later(before: _Lead, after: _Lead) -> bool:
    """Whether both may be times with a point, the second after the first: a programme's lines."""
    if len(before.parts) != _TIMED or len(after.parts) != _TIMED or before.parts >= after.parts:
        return False
    hours, minutes = zip(before.parts, after.parts, strict=True)
    return hours[1] <= _LAST_HOUR and all(n % _MINUTES == 0 and n < 60 for n in minutes)


def find_marks(
    text: str, lower: str, start: int, end: int, places: Sequence[Place], *, numbered: bool
) -> Iterator[Span]:
    """Yield the numbers of one paragraph that only count off.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where the paragraph begins.
        end: where it ends.
        places: where numbers may stand in it.
        numbered: whether `find_numbering` found that it begins with a number of its own.
    """
    item = _ITEM.match(lower, start, end)
    if item:
        yield Span(*item.span())
    elif places and places[0].start == start and text[start].isdigit():
        lead = _LEAD.match(text, start, end)
        if lead and (numbered or _is_clause(text, lead, end)):
            yield Span(*lead.span("number"))
    yield from _inline(lower, start, end, places)


def _is_clause(text: str, lead: re.Match[str], end: int) -> bool:
    """Whether one numbered line shows by itself that it is a heading or a clause."""
    capital = _CAPITAL.match(text, lead.end())
    if capital is None or lead["mark"]:
        return capital is not None and "." in lead["number"]
    word = capital[0]
    if word.lower() in CLAUSE_STARTERS:
        return True
    if word in _SCALED or word.lower() in NAMES or word.lower() in CURRENCIES:
        return False
    if "." in lead["number"] and (_RUN_ON.match(text, capital.end(), end)):
        return True
    if word.lower() in HEADINGS and text[capital.end() : capital.end() + 2] in {". ", ": "}:
        return True
    if end - lead.start() > _LONGEST_HEADING or text[end - 1] in ".!?;,":
        return False
    rest = text[capital.end() : end]
    if word.lower() in HEADINGS and len(rest.split()) < _HEADING_WORDS:
        return True
    # In a line that is no title a capital begins it: what stands before is not of its sentence.
    return (
        "." in lead["number"] and _SMALL.search(rest) is not None and _CAPITAL.search(rest) is None
    )


def _inline(lower: str, start: int, end: int, places: Iterable[Place]) -> Iterator[Span]:
    """Yield the marks of list items within a line: "there are two: 1) … 2) …"."""
    runs: dict[str, list[Span]] = {".": [], "(": []}
    for at, stop, _ in places:
        if stop - at > _LONGEST_MARK or lower[stop : stop + 1] not in {".", ")"}:
            continue
        if lower[stop] == ".":
            kind = "." if _POINTED.match(lower, at, end) else ""
        elif lower[at - 1] == "(":
            kind = "(" if _ENCLOSED.match(lower, at, end) else ""
        else:
            kind = ""
            if _INLINE.match(lower, at, end) and "(" not in lower[max(start, at - _BRACKETED) : at]:
                yield Span(at, stop)
        if not kind:
            continue
        run, value = runs[kind], int(lower[at:stop])
        if value == len(run) + 1:
            run.append(Span(at, stop))
            if value == _PROVEN:
                yield run[0]
            if value >= _PROVEN:
                yield run[-1]
