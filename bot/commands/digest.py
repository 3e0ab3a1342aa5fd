"""``/digest``: the key lines of what was read lately, document by document."""

from dataclasses import replace
from datetime import timedelta

from bot.commands.asking import ABOUT, PAGE_NUMBER, SOURCE, asked, more, nothing, searched
from bot.commands.model import Command, Context, Option, Values
from bot.commands.times import EXAMPLES
from bot.core.compose import period, section
from bot.ports import Asker, Reply

DOCUMENTS = 5
"""On one page: each brings several lines."""

_LATELY = timedelta(hours=24)


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Compose a digest of stored documents, by when the bot read them."""
    del asker
    since = values.moment("since") or context.now() - _LATELY
    query = replace(asked(values, DOCUMENTS), since=None, read_since=since)
    found = await context.store.documents(query)
    title = f"Digest · {searched(query, context)}"
    shown = found[:DOCUMENTS]
    stories = await context.store.stories([s.document.id for s in shown])
    parts = [
        section(s.document, s.extraction, context.show, story=stories.get(s.document.id))
        for s in shown
    ]
    lines = period(title, parts, context.now()).sections
    if not lines and len(found) <= DOCUMENTS:
        return Reply(title, await nothing("documents", query, context, values.page))
    return Reply(title, lines, more(values, found, DOCUMENTS))


COMMAND = Command(
    "digest",
    "the key lines of what was read lately",
    "/digest about:flood since:7d",
    run,
    (
        ABOUT,
        Option("since", "read since when (24h, if you do not say)", "moment", EXAMPLES),
        SOURCE,
        PAGE_NUMBER,
    ),
)
