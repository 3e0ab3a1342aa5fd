"""The pages of the project: their blocks, their prose and the commands they show."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
FOREIGN: Final = frozenset({"cat", "cp", "docker", "echo", "journalctl", "sudo"})
"""Programs that examples name and that are not ours to run."""

_FENCE: Final = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_EXITS: Final = re.compile(r"# exits (\d)$")


@dataclass(frozen=True)
class Block:
    """A fenced block; ``line`` is that of its first line of content."""

    page: Path
    line: int
    language: str
    content: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


@dataclass(frozen=True)
class Stage:
    """One program of a shell line: its words, what feeds it, and how it ends."""

    place: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    reads: str | None
    exits: int

    def __str__(self) -> str:
        return f"{self.place} {' '.join(self.words)}"


def pages() -> list[Path]:
    """Every page for people."""
    top = (ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))
    return [*top, *sorted((ROOT / "docs").rglob("*.md"))]


def read_blocks(page: Path) -> list[Block]:
    """The fenced blocks of one page."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(page, text.count("\n", 0, found.start(3)) + 1, found[2], found[3])
        for found in _FENCE.finditer(text)
    ]


def all_blocks(*languages: str) -> list[Block]:
    """The blocks of these languages on all pages; without languages, every block."""
    found = [block for page in pages() for block in read_blocks(page)]
    return [block for block in found if not languages or block.language in languages]


def prose(page: Path) -> str:
    """The page without its fenced blocks."""
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def all_stages() -> list[Stage]:
    """Every program that a block of commands runs."""
    return [stage for block in all_blocks("sh", "console") for stage in read_stages(block)]


def read_stages(block: Block) -> Iterator[Stage]:
    """The programs in one block; in a console block only what follows a prompt."""
    for number, raw in enumerate(block.content.splitlines(), block.line):
        if block.language == "console" and not raw.startswith("$ "):
            continue
        ending = _EXITS.search(raw)
        lexer = shlex.shlex(raw.removeprefix("$ "), posix=True, punctuation_chars="|<")
        lexer.whitespace_split = True
        before: tuple[str, ...] = ()
        for words, reads in _split(list(lexer)):
            place = f"{block.page.relative_to(ROOT)}:{number}"
            yield Stage(place, words, before, reads, int(ending[1]) if ending else 0)
            before = words


def _split(tokens: list[str]) -> Iterator[tuple[tuple[str, ...], str | None]]:
    words: list[str] = []
    reads = None
    waiting = iter(tokens)
    for token in waiting:
        if token == "|":
            yield tuple(words), reads
            words, reads = [], None
        elif token == "<":
            reads = next(waiting)
        else:
            words.append(token)
    if words:
        yield tuple(words), reads
