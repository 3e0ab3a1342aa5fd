"""What the buttons below a post answer: context, more, why, silence, and words to share."""

from collections.abc import Sequence
from typing import Final

from bot.chats import wording
from bot.chats.discord.render import digest_parts
from bot.chats.passages import context_lines
from bot.chats.replies import barred, reply_to
from bot.chats.silencing import offer
from bot.commands.model import Context
from bot.core.compose import section
from bot.core.digest import DocumentRef, Line, Section, Show, TextLine
from bot.ports import Asker, Delivery, Reply

_MOST_DOCUMENTS: Final = 3
_MORE: Final = Show(quotes=15, figures=15, statements=10)
_GONE: Final = Reply(
    "Not answered",
    (TextLine("This post is no longer kept by the bot; its source line says where to look."),),
)


async def act(action: str, delivery: str, part: int, asker: Asker, context: Context) -> Reply:
    """Answer a press of a post's button.

    Args:
        action: which button.
        delivery: id of the delivery that the post shows.
        part: which of its messages, from 1.
        asker: who pressed it.
        context: what commands use.
    """
    if (refused := barred(asker, context)) is not None:
        return refused
    kept = await context.store.delivery(delivery)
    parts = digest_parts(kept.digest) if kept else []
    if kept is None or not 1 <= part <= len(parts):
        return _GONE
    documents = parts[part - 1].documents
    shown = [s for s in kept.digest.sections if s.document in documents]
    match action:
        case "context":
            lines = [line for s in shown for line in await context_lines(s, context)]
            return Reply("Context", tuple(lines) or (TextLine("Nothing to show around it."),))
        case "more":
            return await _more(documents, context)
        case "why":
            return await _why(documents, asker, context)
        case "silence":
            return offer(documents)
        case _:
            return _share(kept, shown)


async def _more(documents: Sequence[DocumentRef], context: Context) -> Reply:
    lines: list[Line | Section] = []
    for document in documents[:_MOST_DOCUMENTS]:
        stored = await context.store.current(document.source, document.key)
        if stored is not None:
            lines.append(section(stored.document, stored.extraction, _MORE))
    if not lines:
        return _GONE
    if len(documents) > _MOST_DOCUMENTS:
        left = len(documents) - _MOST_DOCUMENTS
        lines.append(TextLine(f"{left} more documents: /digest shows them.", "faint"))
    return Reply("More", tuple(lines))


async def _why(documents: Sequence[DocumentRef], asker: Asker, context: Context) -> Reply:
    answers = [
        await reply_to(f"/why {document.id}", asker, context)
        for document in documents[:_MOST_DOCUMENTS]
    ]
    if len(answers) == 1:
        return answers[0]
    lines: list[Line | Section] = []
    for answer in answers:
        lines += [TextLine(answer.title, "heading"), *answer.lines]
    return Reply("Why", tuple(lines))


def _share(delivery: Delivery, shown: Sequence[Section]) -> Reply:
    """Words to copy into another place: each line with who said it and where it stands."""
    lines: list[Line] = []
    for part in shown:
        source = wording.place(part.document)
        for quote in part.quotes:
            who = wording.attribution(quote).words
            lines.append(TextLine(f"{wording.quoted(quote)} — {who} ({source})"))
        for figure in part.figures:
            by = f", {figure.by}" if figure.by else ""
            lines.append(TextLine(f"{''.join(wording.number_parts(figure))}{by} ({source})"))
    return Reply(f"To copy: {wording.heading(delivery.digest)}", tuple(lines))
