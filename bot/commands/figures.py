"""``/figures``: how many of what, each in its sentence."""

from dataclasses import replace

from bot.commands.asking import (
    ABOUT,
    PAGE_NUMBER,
    SINCE,
    SOURCE,
    UNTIL,
    asked,
    by_unit,
    more,
    nothing,
    searched,
)
from bot.commands.model import PAGE, Command, Context, Option, Values
from bot.core.lines import figure_line
from bot.ports import Asker, Reply

OF = Option("of", "what is counted (civilians)", "counted", main=True)


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Find figures; bare words are what is counted first, then what the sentence is about."""
    del asker
    query = asked(values)
    found = await context.store.figures(query)
    if not found and "of" in values.parsed.bare and not query.about:
        topic = replace(query, of=None, about=query.of)
        if found := await context.store.figures(topic):
            query = topic
    if not found and (other := by_unit(query)):
        found = await context.store.figures(other)
        query = other if found else query
    title = f"Figures · {searched(query, context)}"
    if not found:
        return Reply(title, await nothing("figures", query, context, values.page))
    lines = tuple(figure_line(h.figure, h.sentence, h.document) for h in found[:PAGE])
    return Reply(title, lines, more(values, found))


COMMAND = Command(
    "figures",
    "how many of what, with the sentence",
    "/figures of:homes about:flood",
    run,
    (OF, ABOUT, SINCE, UNTIL, SOURCE, PAGE_NUMBER),
)
