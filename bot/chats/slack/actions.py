"""What the buttons below a post answer: context, more, why, silence."""

from typing import Final

from bot.chats.passages import context_lines
from bot.chats.replies import barred, reply_to
from bot.chats.silencing import offer
from bot.commands.model import Context
from bot.core.compose import section
from bot.core.digest import Section, Show, TextLine
from bot.ports import Asker, Reply

_MORE: Final = Show(quotes=15, figures=15, statements=10)
GONE: Final = Reply(
    "Not answered",
    (TextLine("This post is no longer kept by the bot; its source line says where to look."),),
)


async def section_of(value: str, context: Context) -> Section | None:
    """The document's lines that a button belongs to; ``value`` as `render_digest` wrote it."""
    identity, _, number = value.partition("#")
    kept = await context.store.delivery(identity)
    if kept is None or not number.isdecimal() or len(number) > 5:
        return None
    sections = kept.digest.sections
    return sections[int(number)] if int(number) < len(sections) else None


async def act(action: str, value: str, asker: Asker, context: Context) -> Reply:
    """Answer a press of a post's button.

    Args:
        action: which button.
        value: what it carries.
        asker: who pressed it.
        context: what commands use.
    """
    if (refused := barred(asker, context)) is not None:
        return refused
    part = await section_of(value, context)
    if part is None:
        return GONE
    if action == "why":
        return await reply_to(f"/why {part.document.id}", asker, context)
    if action == "silence":
        return offer([part.document])
    if action == "context":
        lines = await context_lines(part, context)
        title = f"Context · {part.document.title}"
        return Reply(title, tuple(lines) or (TextLine("Nothing to show around it."),))
    stored = await context.store.current(part.document.source, part.document.key)
    if stored is None:
        return GONE
    return Reply("More", (section(stored.document, stored.extraction, _MORE),))
