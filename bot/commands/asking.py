"""What the asking commands share: their filters, pages, and words for what was searched."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from difflib import get_close_matches

from bot.commands.model import PAGE, Context, Option, Values
from bot.commands.parsing import marked, write
from bot.commands.times import EXAMPLES
from bot.core.digest import Line, TextLine
from bot.core.figures.meaning import unit_meant
from bot.core.folding import fold
from bot.core.schedules import write_duration
from bot.ports import Asked

SPEAKER = Option("speaker", "who said it, a part of the name", "speaker", main=True)
ABOUT = Option("about", "words that stand in the sentence or the title", main=True)
SINCE = Option("since", "from when on (7d, yesterday, 2026-11-01)", "moment", EXAMPLES)
UNTIL = Option("until", "up to when", "moment", EXAMPLES, ends=True)
SOURCE = Option("source", "name of a source", "source")
PAGE_NUMBER = Option("page", "which page of the answer", "number")

_NAMES = {
    "quotes": ("quotes", "of"),
    "figures": ("figures", "of"),
    "figures to follow": ("track", "figure"),
}
"""Which command asks for what, and its option for what is counted."""
_MONTH = timedelta(days=30)
_COMPARED = 500
_NEAREST = 3
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
    tries = [*await _near(what, query, context), *await _elsewhere(what, query, context)]
    if len(f"{query.of or ''} {query.about or ''}".split()) > 1:
        tries.append("one word instead of several")
    tries += _longer(query, context.now())
    if query.source and query.source not in context.sources:
        tries.append(f"a source that exists: {', '.join(context.sources) or 'none is set up'}")
    usual = _usual(f"{query.of or ''} {query.about or ''}".strip())
    lines += [TextLine(f"Try {words}.", "faint") for words in dict.fromkeys(tries or [usual])]
    return tuple(lines)


def _longer(query: Asked, now: datetime) -> list[str]:
    """Which time would hold more than the one asked for."""
    start, end = query.since or query.read_since, query.until
    if query.since and end and query.since >= end:
        return ["an until: that is later than since:"]
    if end and end <= now:
        return ["an earlier since: or a later until:" if start else "a later until:, or none"]
    if start and start <= now - _MONTH:
        return ["an earlier since:, or none"]
    return [f"a longer time, such as since:{write_duration(_MONTH)}"] if start else []


async def _finds(what: str, query: Asked, context: Context) -> bool:
    """Whether the same question with other words would be answered."""
    store, asked_of = context.store, replace(query, limit=1, offset=0)
    match what:
        case "quotes":
            return bool(await store.quotes(asked_of) or await store.statements(asked_of))
        case "figures":
            return bool(await store.figures(asked_of))
        case "figures to follow":
            return bool(await store.tracked(asked_of))
        case _:
            return False


def _line(what: str, query: Asked) -> str:
    """The command that asks this, without its times."""
    name, counted = _NAMES[what]
    named = (("speaker", query.speaker), (counted, query.of), ("about", query.about))
    words = " ".join(f"{key}:{marked(value)}" for key, value in named if value)
    return f"/{name} {words}"


async def _elsewhere(what: str, query: Asked, context: Context) -> list[str]:
    """Other commands that are answered, each in words of its own."""
    tries: list[str] = []
    plain = Asked(speaker=query.speaker, of=query.of)
    if query.about and (query.of or query.speaker) and await _finds(what, plain, context):
        tries.append(_line(what, plain))
    if what == "figures to follow" and await _finds("figures", Asked(of=query.of), context):
        tries.append(_line("figures", Asked(of=query.of)))
    words = query.speaker or f"{query.of or ''} {query.about or ''}".strip()
    if what != "sentences" and words and await context.store.find(words, 1, 0):
        tries.append(f"/find {marked(words)}")
    return tries


async def _near(what: str, query: Asked, context: Context) -> list[str]:
    """The question with a word that is spelt nearly so, where that one is answered."""
    tries: list[str] = []
    for name, words, known in (
        ("speaker", query.speaker, context.store.speakers),
        ("of", query.of, context.store.counted),
    ):
        # Who mistypes a word mostly has its first letter right.
        offered = await known(words[:1], _COMPARED) if words else []
        by_fold = {fold(part): part for term in offered for part in (term, *term.split())}
        near = get_close_matches(fold(words or "")[:_LONG], by_fold, n=_NEAREST, cutoff=0.75)
        for term in near:
            about = Asked(speaker=query.speaker, of=query.of, about=query.about)
            said = by_fold[term]
            other = replace(about, of=said) if name == "of" else replace(about, speaker=said)
            if term != fold(words or "") and await _finds(what, other, context):
                tries.append(_line(what, other))
                break
    return tries


def _usual(words: str) -> str:
    if words and not any(c.isalnum() for c in words):
        return "words with letters or digits in them: signs alone are not searched for"
    return "another form of the word, or /verbatim sources for what was read"
