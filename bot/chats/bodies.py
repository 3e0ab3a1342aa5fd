"""A section's lines in the order of its body, and a template's own words, for every chat."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.chats.neutral import neutralise
from bot.core.body import Run, WordsLine, stretches
from bot.core.digest import (
    ChangeLine,
    FigureLine,
    QuoteLine,
    Section,
    SentenceLine,
    StatementLine,
)

LONGEST_LINE: Final = 700
"""Characters of a line of a template's own words; links count in full, a change of face a few."""

_LONGEST_LINK: Final = 500
_RUN: Final = 20


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring lines of one kind; the other fields are empty."""

    changes: tuple[ChangeLine, ...] = ()
    leads: tuple[SentenceLine, ...] = ()
    quotes: tuple[QuoteLine, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    statements: tuple[StatementLine, ...] = ()
    words: tuple[WordsLine, ...] = ()


def shown(section: Section) -> list[Stretch]:
    """A section's lines in the order of its template, or in the built-in one."""
    leads = (section.lead,) if section.lead else ()
    lines = (section.changes, leads, section.quotes, section.figures, section.statements)
    counts = [len(items) for items in lines]
    found = []
    for kind, numbers, own in stretches(section.body, counts):
        match kind:
            case "change":
                found.append(Stretch(changes=tuple(section.changes[n] for n in numbers)))
            case "lead":
                found.append(Stretch(leads=leads))
            case "quote":
                found.append(Stretch(quotes=tuple(section.quotes[n] for n in numbers)))
            case "figure":
                found.append(Stretch(figures=tuple(section.figures[n] for n in numbers)))
            case "statement":
                found.append(Stretch(statements=tuple(section.statements[n] for n in numbers)))
            case "words":
                found.append(Stretch(words=own))
    return found


def runs(line: WordsLine) -> list[Run]:
    """A line's words, neutralised; what is empty then is left out, what is too much cut visibly."""
    room = LONGEST_LINE
    made: list[Run] = []
    for run in line.runs:
        link = web_link(run.link)
        room -= len(link or "") + _RUN
        text = neutralise(run.text[: max(room, 0) + 1])
        if not text:
            continue
        if len(run.text) > room:
            return [*made, Run(f"{text[:-1].rstrip()} …", run.bold, run.italic)]
        made.append(Run(text, run.bold, run.italic, link))
        room -= len(text)
    return made


def web_link(link: str | None) -> str | None:
    """A link that a browser may follow: neither a script nor a file, and nothing unseen in it."""
    try:
        parts = urlsplit(link or "")
    except ValueError:
        return None
    good = parts.scheme in ("http", "https") and parts.netloc and neutralise(link or "") == link
    return link if good and " " not in (link or "") and len(link or "") <= _LONGEST_LINK else None
