"""What a document is to its story: the first to tell it, a repetition, an update, a correction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.core.developments import Sources, developments, untold
from bot.core.digest import ChangeLine, Show
from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.folding import fold, stands_in

StoryKind = Literal["new", "repeat", "update", "correction"]
"""Of each document one: it is the first to tell its story; it says nothing that was not said; it
adds a quote or a figure, or says otherwise than another source; it changes or withdraws one."""

_BEGINNING: Final = 20_000
"""Characters of an earlier document in which a subject is looked for."""

_ENOUGH: Final = Show(1, 1, 0)
"""Whether there is something new is all that is asked."""

_REPEATS: Final = "says nothing new"


@dataclass(frozen=True, slots=True)
class InStory:
    """What a document is to its story.

    Attributes:
        reason: why it is of this kind, for people. It has no word of any document, since it must
            not outlive the one that it would repeat.
        sources: names of the sources that tell the story so far, the document's own among them.
        texts: of the documents that tell it, this one first; folded.
    """

    kind: StoryKind
    reason: str
    sources: frozenset[str]
    texts: tuple[str, ...] = ()

    def speaks_of(self, words: str) -> bool:
        """Whether the words stand in this document, or an earlier one of the story."""
        return any(stands_in(fold(words), text) for text in self.texts)


Told = tuple[Document, Extraction]


def in_story(
    now: Told, changes: Sequence[ChangeLine] | None, earlier: Sequence[Told], sources: Sequence[str]
) -> InStory:
    """Judge a document by the others of its story.

    Args:
        now: the document.
        changes: what it changed against its revision before; None for a first one.
        earlier: other documents of the story, the newest first; few, and not all.
        sources: of all the others.
    """
    document, _ = now
    beginnings = (f"{d.title}\n{d.text[:_BEGINNING]}" for d, _ in earlier)
    texts = [fold(f"{document.title}\n{document.text}"), *map(fold, beginnings)]
    kind, reason = _kind(now, changes, earlier)
    return InStory(kind, reason, frozenset((document.source, *sources)), tuple(texts))


def _kind(
    now: Told, changes: Sequence[ChangeLine] | None, earlier: Sequence[Told]
) -> tuple[StoryKind, str]:
    told = [(document.text, found) for document, found in earlier]
    if changes is not None:
        changes = untold(changes, told)
    elif not told:
        return "new", "no other document tells it"
    else:
        names = Sources(now[0].source, [document.source for document, _ in earlier])
        changes = developments(told, (now[0].text, now[1]), _ENOUGH, names)
    changed = sum(c.old is not None and c.says is None for c in changes)
    if changed:
        return "correction", f"changes or withdraws {changed} of what was said"
    if any(c.says is not None for c in changes):
        return "update", "says otherwise than another source"
    return ("update", "adds to what was said") if changes else ("repeat", _REPEATS)
