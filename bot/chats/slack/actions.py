"""What the buttons below a post answer: context, more, why."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.chats.replies import reply_to
from bot.commands.model import Context
from bot.core.compose import section
from bot.core.digest import Line, Piece, Section, SentenceLine, Show, TextLine
from bot.core.spans import Span
from bot.ports import Asker, Reply

_AROUND: Final = 240
"""Characters of the document before and after a line."""

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
    part = await section_of(value, context)
    if part is None:
        return GONE
    if action == "why":
        return await reply_to(f"/why {part.document.id}", asker, context)
    if action == "context":
        lines = await _context(part, context)
        title = f"Context · {part.document.title}"
        return Reply(title, tuple(lines) or (TextLine("Nothing to show around it."),))
    stored = await context.store.current(part.document.source, part.document.key)
    if stored is None:
        return GONE
    return Reply("More", (section(stored.document, stored.extraction, _MORE),))


async def _context(part: Section, context: Context) -> list[Line]:
    """The passages around the section's lines, from the very revision that was posted."""
    document = part.document
    sentences = [f.sentence for f in part.figures] + [s.sentence for s in part.statements]
    spans = [p.span for line in part.quotes for p in line.pieces]
    spans += [sentence.span for sentence in sentences]
    stored = await context.store.current(document.source, document.key)
    if stored is not None and stored.document.revision == document.revision:
        return [SentenceLine(p, document) for p in passages(stored.document.text, spans)]
    # The text moved on: what was posted is all that is known of it.
    return [SentenceLine(piece, document) for piece in dict.fromkeys(sentences)]


def passages(text: str, spans: Sequence[Span]) -> Iterator[Piece]:
    """Verbatim stretches of a text around these places, those that touch joined, in order."""
    edges = sorted(
        (max(0, s.start - _AROUND), min(len(text), s.end + _AROUND))
        for s in spans
        if 0 <= s.start <= s.end <= len(text)
    )
    joined: list[tuple[int, int]] = []
    for start, end in edges:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    for start, end in joined:
        begin = text.find(" ", start, start + _AROUND) + 1 if start else 0
        stop = text.rfind(" ", end - _AROUND, end) if end < len(text) else end
        begin, stop = begin or start, stop if stop > 0 else end
        yield Piece(text[begin:stop], Span(begin, stop))
