"""What the asking commands share: their filters, pages, and words for what was searched."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches

from bot.commands.model import PAGE, Context, Option, Values
from bot.commands.parsing import write
from bot.commands.times import EXAMPLES
from bot.core.digest import Line, TextLine
from bot.core.figures.meaning import unit_meant
from bot.core.folding import fold
from bot.ports import Asked

SPEAKER = Option("speaker", "who said it, a part of the name", "speaker", main=True)
ABOUT = Option("about", "words that stand in the sentence or the title", main=True)
SINCE = Option("since", "from when on (7d, yesterday, 2026-11-01)", "moment", EXAMPLES)
UNTIL = Option("until", "up to when", "moment", EXAMPLES, ends=True)
SOURCE = Option("source", "name of a source", "source")
PAGE_NUMBER = Option("page", "which page of the answer", "number")

_COMPARED = 500
_LONG = 60
_FILTERS = ("speaker", "of", "about", "source", "since", "until")


def asked(values: Values, size: int = PAGE) -> Asked:
    """What to ask the store for: one page, and one more to know whether there is a next."""
    return Asked(
        speaker=values.text("speaker"),
        about=values.text("about"),
        of=values.text("of"),
        source=values.text("source"),
        since=values.moment("since"),
        until=values.moment("until"),
        limit=size + 1,
        offset=(values.page - 1) * size,
    )


def more(values: Values, found: Sequence[object], size: int = PAGE) -> str | None:
    """The command for the next page, if more was found than a page holds."""
    if len(found) <= size:
        return None
    return write(values.parsed.command, {**values.parsed.texts, "page": str(values.page + 1)})


def by_unit(query: Asked) -> Asked | None:
    """The same question of a unit, if that is what was counted in: "%", "€" or "dollars"."""
    unit = unit_meant(query.of) if query.of else None
    return replace(query, of=unit) if unit and unit != query.of else None


def searched(query: Asked, context: Context) -> str:
    """The filters as people read them: "speaker Brackwater · since 16 Nov 2026, 14:00"."""
    parts: list[str] = []
    for name in _FILTERS:
        value = getattr(query, name)
        if isinstance(value, datetime):
            parts.append(f"{name} {when(value, context)}")
        elif value:
            parts.append(f"{name} {value}")
    if query.read_since:
        parts.append(f"read since {when(query.read_since, context)}")
    return " · ".join(parts) or "everything"


def when(moment: datetime, context: Context) -> str:
    """A moment on the zone's clock: "16 Nov 2026, 14:00"."""
    local = moment.astimezone(context.zone)
    return f"{local.day} {local:%b %Y, %H:%M}"


def some(number: int, noun: str) -> str:
    """A number with its noun: "1 document", "2,000 documents"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


async def nothing(what: str, query: Asked, context: Context, page: int = 1) -> tuple[Line, ...]:
    """An empty answer: what was searched, how much there is, and what to try."""
    if page > 1:
        return (TextLine(f"There is no page {page}: the answer ends before."),)
    status = await context.store.status()
    lines = [TextLine(f"No {what}: {searched(query, context)}.")]
    if status.documents == 0:
        lines.append(TextLine("Nothing has been read yet: /verbatim sources tells why.", "faint"))
        return tuple(lines)
    lines.append(TextLine(f"Searched {some(status.documents, 'document')}.", "faint"))
    counted = "figure" if what == "figures to follow" else "of"
    tries = await _near(query, context, counted)
    if query.speaker:
        tries.append(f"/find {query.speaker} for every sentence that names them")
    if len(f"{query.of or ''} {query.about or ''}".split()) > 1:
        tries.append("one word instead of several")
    if query.since and query.until and query.since >= query.until:
        tries.append("an until: that is later than since:")
    elif query.since or query.until or query.read_since:
        tries.append("a longer time, such as since:30d")
    if query.source and query.source not in context.sources:
        tries.append(f"a source that exists: {', '.join(context.sources) or 'none is set up'}")
    usual = _usual(what, f"{query.of or ''} {query.about or ''}".strip())
    lines += [TextLine(f"Try {words}.", "faint") for words in tries or [usual]]
    return tuple(lines)


async def _near(query: Asked, context: Context, counted: str) -> list[str]:
    """What the store has that is spelt nearly so; ``counted`` names the option of what is."""
    tries: list[str] = []
    for name, words, known in (
        ("speaker", query.speaker, context.store.speakers),
        (counted, query.of, context.store.counted),
    ):
        # Who mistypes a word mostly has its first letter right.
        offered = await known(words[:1], _COMPARED) if words else []
        by_fold = {fold(part): part for term in offered for part in (term, *term.split())}
        near = get_close_matches(fold(words or "")[:_LONG], by_fold, n=1, cutoff=0.75)
        if near and near[0] != fold(words or ""):
            tries.append(f"{name}:{by_fold[near[0]]}")
    return tries


def _usual(what: str, words: str) -> str:
    if words and not any(c.isalnum() for c in words):
        return "words with letters or digits in them: signs alone are not searched for"
    return "another form of the word" if what == "sentences" else f"/find {words or 'WORDS'}"
