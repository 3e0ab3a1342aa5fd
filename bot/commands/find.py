"""``/find``: every sentence with these words."""

from bot.commands.asking import PAGE_NUMBER, more, nothing
from bot.commands.model import PAGE, Command, Context, Option, Values
from bot.core.digest import SentenceLine
from bot.ports import Asked, Asker, Reply

WORDS = Option("words", "the words to look for", main=True, required=True)


async def run(values: Values, asker: Asker, context: Context) -> Reply:
    """Find sentences that hold all the words."""
    del asker
    words = values.text("words") or ""
    found = await context.store.find(words, PAGE + 1, (values.page - 1) * PAGE)
    title = f"Found · {words}"
    if not found:
        query = Asked(about=words)
        return Reply(title, await nothing("sentences", query, context, values.page))
    lines = tuple(SentenceLine(hit.sentence, hit.document) for hit in found[:PAGE])
    return Reply(title, lines, more(values, found))


COMMAND = Command(
    "find", "every sentence with these words", "/find Brackwater sirens", run, (WORDS, PAGE_NUMBER)
)
