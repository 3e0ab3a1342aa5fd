"""``/quotes``: who said what, word for word."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.commands.asking import (
    ABOUT,
    PAGE_NUMBER,
    SINCE,
    SOURCE,
    SPEAKER,
    UNTIL,
    asked,
    more,
    nothing,
    searched,
)
from bot.commands.model import PAGE, Command, Context, Values
from bot.core.digest import Line, TextLine
from bot.core.folding import bare_words
from bot.core.lines import quote_line, statement_line
from bot.ports import Asked, Asker, QuoteHit, Reply


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Find quotes; where there is none, what the sources report in their own words.

    Bare words are a speaker first; if nobody of that name is quoted, what was spoken about.
    """
    del asker
    query = asked(values)
    found = await context.store.quotes(query)
    if not found and values.page >= 1 and "speaker" in values.parsed.bare and not query.about:
        topic = replace(query, speaker=None, about=query.speaker)
        if found := await context.store.quotes(topic):
            query = topic
    title = f"Quotes · {searched(query, context)}"
    if not found:
        return Reply(title, await _paraphrased(query, context, values.page))
    lines = tuple(quote_line(hit.quotes, hit.document) for hit in _once(found[:PAGE]))
    return Reply(title, lines, more(values, found))


def _once(hits: Sequence[QuoteHit]) -> Iterator[QuoteHit]:
    """Without words that a document repeats, such as a pulled quote beside whose words it is."""
    keys = [(hit.document.id, bare_words(" ".join(q.text for q in hit.quotes))) for hit in hits]
    named = {key for key, hit in zip(keys, hits, strict=True) if hit.quotes[0].speaker.name}
    told: set[tuple[str, str, str | None]] = set()
    for key, hit in zip(keys, hits, strict=True):
        name = hit.quotes[0].speaker.name
        if (*key, name) not in told and (name or key not in named):
            yield hit
        told.add((*key, name))


async def _paraphrased(query: Asked, context: Context, page: int) -> tuple[Line, ...]:
    empty = await nothing("quotes", query, context, page)
    if page > 1:
        return empty
    found = (await context.store.statements(query))[:PAGE]
    if not found:
        return empty
    return (
        empty[0],
        TextLine("Reported without quote marks:", "heading"),
        *(statement_line(h.statement, h.sentence, h.document) for h in found),
    )


COMMAND = Command(
    "quotes",
    "who said what, word for word",
    '/quotes speaker:Brackwater about:"on roofs"',
    run,
    (SPEAKER, ABOUT, SINCE, UNTIL, SOURCE, PAGE_NUMBER),
)
