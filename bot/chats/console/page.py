"""One document on the terminal: everything that was found in it, whatever a digest would show."""

from bot.chats.console.render import render_reply
from bot.core.compose import section
from bot.core.digest import Show, TextLine
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.ports import Reply


def render_page(
    document: Document, extraction: Extraction, *, width: int | None, styled: bool
) -> str:
    """Lay out the key lines of a document, with its warnings and with what they were chosen from.

    Args:
        document: the text and where it is from.
        extraction: what was found in that text.
        width: columns to break at, or None.
        styled: whether colours and weights may be used.
    """
    groups = {quote.group for quote in extraction.quotes}
    counts = (
        (len(groups), "quote"),
        (len(extraction.figures), "figure"),
        (len(extraction.statements), "statement"),
    )
    found = ", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in counts)
    part = section(document, extraction, Show(quotes=50, figures=50, statements=50))
    lines = (part, TextLine(""), TextLine(f"Found in all: {found}.", "faint"))
    return render_reply(Reply(document.key, lines), width=width, styled=styled)
