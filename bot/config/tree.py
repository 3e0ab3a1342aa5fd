"""What stands in a YAML file, with the place of every key and value.

Scalars stay the text that was written: YAML's own guesses (22:00 is 1320, no is false, 0123 is
83) never happen. Aliases are refused, because a few lines of them unfold to gigabytes.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from bot.config.faults import Fault, shown
from bot.config.grammar import explain

DEEPEST: Final = 20
"""How many levels may lie inside each other; the schema has eight."""


@dataclass(slots=True)
class Text:
    """A scalar: its text, its place (both counted from 1), and whether quote marks stood there.

    ``style`` is the sign that it was written with: a quote mark, ``|``, ``>``, or "" for none.
    """

    value: str
    line: int
    column: int
    quoted: bool = False
    style: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing at all was written."""
        return not self.value and not self.quoted


@dataclass(slots=True)
class Items:
    """A list."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """A mapping; ``keys`` has the place of each key of ``values``."""

    line: int
    column: int
    values: dict[str, "Node"] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)


Node = Text | Items | Group
Path = tuple[str | int, ...]
"""Keys and item numbers (from 0) that lead from the root to a node."""


class _Stop(Exception):
    """Going on would only produce faults that follow from this one."""


def read_tree(text: str, file: str) -> tuple[Group | None, list[Fault]]:
    """Read the text of a file; None where it is no mapping or the reading broke off.

    Never raises: whatever is wrong is among the faults.
    """
    reader = _Reader(file)
    whole = False
    try:
        # "rt" gives the events of YAML 1.2; pure Python, whose marks count characters.
        for event in YAML(typ="rt", pure=True).parse(text):
            reader.take(event)
        whole = True
    except _Stop:
        pass  # its fault is told already
    except (YAMLError, ValueError, OverflowError) as error:
        reader.faults.append(explain(error, text, file))
    root = reader.root
    if isinstance(root, Group) or not whole:
        return (root if whole and isinstance(root, Group) else None), reader.faults
    start = "start with: version: 1"
    if root is None or (isinstance(root, Text) and root.empty):
        return None, [*reader.faults, Fault(file, 1, 1, "the file is empty", start)]
    problem = "not a mapping of keys to values"
    return None, [*reader.faults, Fault(file, root.line, root.column, problem, start)]


class _Reader:
    """Builds the tree from parser events, without recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.root: Node | None = None
        self._open: list[Items | Group] = []
        self._key: list[Text | None] = []
        self._documents = 0

    def take(self, event: Any) -> None:  # noqa: ANN401 - ruamel.yaml types no event base usefully
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1)
        if isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._stop(*place, "a second document begins here", "remove the line with ---")
        elif isinstance(event, AliasEvent):
            self._stop(*place, f"the alias *{shown(event.anchor)}", "write the value itself here")
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self._open.pop()
            self._key.pop()
        elif isinstance(event, NodeEvent):
            self._node(event, *place)

    def _node(self, event: Any, line: int, column: int) -> None:  # noqa: ANN401 - see take()
        if event.anchor is not None:
            self._fault(line, column, f"the anchor &{shown(event.anchor)}", "remove it")
        if event.ctag is not None and str(event.ctag) not in ("!", "None"):
            self._fault(line, column, f"the tag {shown(event.ctag)}", "remove it")
        if isinstance(event, ScalarEvent):
            text = Text(event.value, line, column, event.style is not None, event.style or "")
            if any("\ud800" <= c <= "\udfff" for c in text.value):
                self._stop(line, column, "half a character (a lone surrogate)", "write it whole")
            self._place(text)
            return
        if len(self._open) >= DEEPEST:
            self._stop(line, column, f"nested more than {DEEPEST} levels deep", "flatten it")
        node: Items | Group = (
            Group(line, column) if isinstance(event, MappingStartEvent) else Items(line, column)
        )
        assert isinstance(event, MappingStartEvent | SequenceStartEvent)
        self._place(node)
        self._open.append(node)
        self._key.append(None)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Items):
            parent.items.append(node)
        elif (key := self._key[-1]) is not None:
            self._key[-1] = None
            if isinstance(node, Text) and node.empty:
                # The parser marks a missing value where the next token begins, lines below.
                node.line, node.column = key.line, key.column
            if key.value not in parent.values:
                parent.values[key.value], parent.keys[key.value] = node, key
        elif isinstance(node, Text) and not node.empty:
            self._key[-1] = node
            if earlier := parent.keys.get(node.value):
                self._fault(
                    node.line,
                    node.column,
                    f"{shown(node.value)!r} is written twice",
                    f"it stands already in line {earlier.line}: keep one",
                )
        else:
            self._stop(node.line, node.column, "a key is missing or is no word", "write key: value")

    def _fault(self, line: int, column: int, message: str, suggestion: str) -> None:
        self.faults.append(Fault(self.file, line, column, message, suggestion))

    def _stop(self, line: int, column: int, message: str, suggestion: str) -> None:
        self._fault(line, column, message, suggestion)
        raise _Stop


def plain(node: Node, without: AbstractSet[Path] = frozenset(), path: Path = ()) -> Any:  # noqa: ANN401 - a tree of str, list, dict and None
    """The tree without its places and without some paths; an empty scalar is None."""
    match node:
        case Text():
            return None if node.empty else node.value
        case Items():
            # An item that is left out stays as None, so that the others keep their numbers.
            return [
                None if (*path, n) in without else plain(item, without, (*path, n))
                for n, item in enumerate(node.items)
            ]
        case Group():
            return {
                key: plain(value, without, (*path, key))
                for key, value in node.values.items()
                if (*path, key) not in without
            }


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node below ``node``, with its path, in the order of the file."""
    yield path, node
    if isinstance(node, Group):
        for key, value in node.values.items():
            yield from walk(value, (*path, key))
    elif isinstance(node, Items):
        for index, item in enumerate(node.items):
            yield from walk(item, (*path, index))
