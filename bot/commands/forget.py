"""``/verbatim forget``: remove a document from the store without a trace, in two steps."""

from shlex import quote

from bot.commands.model import Context
from bot.commands.why import others
from bot.core.digest import TextLine
from bot.errors import CommandError
from bot.ports import Asker, Choice, Reply

_USAGE = "/verbatim forget ITEM"


async def forget(item: str | None, confirmed: str | None, asker: Asker, context: Context) -> Reply:
    """Name the document and what forgetting it means; once confirmed by its id, do it.

    Raises:
        CommandError: the asker is no admin, there is no such document, or the store is only read.
    """
    context.access.require_admin(asker)
    if not context.writable:
        raise CommandError(
            f"Nothing is removed by asking: stop the bot and run verbatim forget "
            f"{quote(item or 'ITEM')}, or type this command in a chat while it runs."
        )
    if item is None:
        raise CommandError("Name a document: its id, file name or title.", _USAGE)
    found = await context.store.why(item)
    if found is None:
        raise CommandError(
            f"No document is called {item}: name its id, file name or title.", _USAGE
        )
    document = found.document
    place = f"{document.id} ({document.source} · {document.key})"
    if confirmed != document.id:
        line = f"{_USAGE.removesuffix('ITEM')}{document.id} confirm:{document.id}"
        return Reply(
            "Forget this document?",
            (
                TextLine(place),
                TextLine(document.title),
                TextLine(
                    "All its revisions, quotes and figures go, and its lines in what is still to "
                    "be posted. This cannot be undone. What stands in channels stays there.",
                    "warning",
                ),
                *others(found, _USAGE.removesuffix(" ITEM")),
            ),
            choices=(Choice("Forget it", line),),
        )
    async with context.alone():
        if not await context.store.forget(document.id):
            raise CommandError(f"No document is called {document.id} any more.", _USAGE)
    return Reply(f"Forgotten: {place}", (TextLine("Posts in channels stay there."),))
