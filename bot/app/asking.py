"""One command against the store, answered as text."""

from dataclasses import replace

from bot.app.parts import command_context, wall_clock
from bot.chats.console.render import render_reply
from bot.commands.answering import answer
from bot.config.model import Config
from bot.ports import Asker
from bot.store import open_store

_ASKER = Asker("command line", "me", local=True)


async def ask(config: Config, text: str, *, width: int | None, styled: bool) -> str:
    """Run one slash command and lay out its reply.

    The store is opened for reading only, beside a running bot; a command that changes something
    is refused with what to do instead.

    Raises:
        CommandError: the command cannot be answered.
        StoreError: there is no store yet, or it cannot be opened.
    """
    store = await open_store(config.store, wall_clock, read_only=True)
    try:
        context = replace(command_context(config, store, wall_clock), writable=False)
        reply = await answer(text, _ASKER, context)
    finally:
        await store.close()
    return render_reply(reply, width=width, styled=styled)
