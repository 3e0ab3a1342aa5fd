"""What a channel's own template makes of a section: its items and, between them, own words.

Items are named, never spelled out: a body holds no word of a quote, figure or statement. So
whatever a template did, each chat shows them in its built-in form, with speaker and place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Literal, NamedTuple

ItemKind = Literal["change", "lead", "quote", "figure", "statement"]
KINDS: tuple[ItemKind, ...] = ("change", "lead", "quote", "figure", "statement")
"""In the order in which the built-in form shows them."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face.

    Attributes:
        link: where they lead (http or https), or None.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class WordsLine:
    """A line in the words of whoever runs the bot; a ``rule`` is a line across, without words."""

    runs: tuple[Run, ...]
    style: Literal["plain", "heading", "faint", "bullet", "rule"] = "plain"

    @property
    def text(self) -> str:
        """All of it without its faces."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of the section: which of its changes, quotes, figures and so on, from 0."""

    kind: ItemKind
    number: int


BodyLine = WordsLine | ItemLine
Body = tuple[BodyLine, ...]


class Stretch(NamedTuple):
    """Neighbours of one kind; either ``words`` or the numbers of items, in the order shown."""

    kind: ItemKind | Literal["words"]
    numbers: tuple[int, ...] = ()
    words: tuple[WordsLine, ...] = ()


def stretches(body: Body | None, counts: Sequence[int]) -> list[Stretch]:
    """What is shown of a section, in order.

    Each item stands there once at most, and no correction is ever missing: those that the body
    leaves out come first. What the section does not have (any more) is passed over.

    Args:
        body: what a template made of it; None for the built-in order.
        counts: how many items of each of `KINDS` it has.
    """
    has = dict(zip(KINDS, counts, strict=True))
    if body is None:
        return [Stretch(kind, tuple(range(has[kind]))) for kind in KINDS if has[kind]]
    corrections = (ItemLine("change", n) for n in range(has["change"]))
    named = {line for line in body if isinstance(line, ItemLine)}
    lines = chain((c for c in corrections if c not in named), _once(body, has))
    found = []
    for kind, group in groupby(lines, _kind):
        together = list(group)
        numbers = tuple(line.number for line in together if isinstance(line, ItemLine))
        words = tuple(line for line in together if isinstance(line, WordsLine))
        found.append(Stretch(kind, numbers, words))
    return found


def hidden(body: Body | None, kind: ItemKind, count: int) -> int:
    """How many of so many items of a kind the body leaves out."""
    if body is None:
        return 0
    return count - len({x for x in body if _is_one(x, {kind: count})})


def _kind(line: BodyLine) -> ItemKind | Literal["words"]:
    return line.kind if isinstance(line, ItemLine) else "words"


def _once(body: Body, has: dict[ItemKind, int]) -> Iterator[BodyLine]:
    seen: set[BodyLine] = set()
    for line in body:
        if isinstance(line, WordsLine):
            yield line
        elif line not in seen and _is_one(line, has):
            seen.add(line)
            yield line


def _is_one(line: BodyLine, has: dict[ItemKind, int]) -> bool:
    return isinstance(line, ItemLine) and 0 <= line.number < has.get(line.kind, 0)
