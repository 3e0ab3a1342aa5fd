"""What stands around the lines of a post: verbatim passages of the revision that was posted."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.commands.model import Context
from bot.core.digest import Line, Piece, Section, SentenceLine
from bot.core.spans import Span

_AROUND: Final = 240
"""Characters of the document before and after a line."""


async def context_lines(part: Section, context: Context) -> list[Line]:
    """The passages around the section's lines, from the very revision that was posted."""
    document = part.document
    sentences = [part.lead.sentence] if part.lead else []
    sentences += [f.sentence for f in part.figures] + [s.sentence for s in part.statements]
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
