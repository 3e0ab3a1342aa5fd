"""What the button “Silence” below a post offers."""

from collections.abc import Sequence
from typing import Final

from bot.core.digest import DocumentRef, TextLine
from bot.ports import Choice, Reply

_WHOLE: Final = (("1 hour", "1h"), ("8 hours", "8h"), ("1 day", "1d"))


def offer(documents: Sequence[DocumentRef]) -> Reply:
    """Ask what shall be quiet, and how long; one press does it.

    Args:
        documents: what the post shows; only a single one can be meant by “this document”.
    """
    lines = [TextLine("New posts here are held back, and follow in one digest when it is over.")]
    choices = [Choice(f"All, {label}", f"/silence for:{span}") for label, span in _WHOLE]
    if len(documents) == 1:
        title = documents[0].title
        lines.append(TextLine(f"“Document” means news of: {title}", "faint"))
        choices.insert(0, Choice("Document, 7 days", f"/silence what:{documents[0].id} for:7d"))
    return Reply("Be quiet here?", tuple(lines), choices=tuple(choices))
