"""From a line of a template to its place in the YAML file."""

import re
from typing import Final

from bot.config.lookup import group
from bot.config.tree import Group, Text, read_tree

LINES: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line of YAML, as the parser counts them."""

_CODE: Final = re.compile(r"\{[{%]")


class Places:
    """Where the lines of one template stand.

    Exact where the template stands in the file as it is (behind `|`, or in one line); else, in a
    text that YAML folds or unescapes, the place where it begins.
    """

    def __init__(self, node: Text, text: str) -> None:
        self._node = node
        self._lines = node.value.split("\n")
        self._written = LINES.split(text)

    def of(self, line: int, word: str = "") -> tuple[int, int]:
        """Line and column, both from 1, of a template's line; of a word in it, if it is there."""
        inner = self._lines[line - 1] if 0 < line <= len(self._lines) else ""
        at = self._node.line + (line if self._node.style == "|" else line - 1)
        written = self._written[at - 1] if 0 < at <= len(self._written) else ""
        begin = written.rfind(inner) if self._node.style == "|" else written.find(inner)
        if line < 1 or begin < 0 or (self._node.style != "|" and len(self._lines) > 1):
            return self._node.line, self._node.column
        return at, begin + 1 + (_column(inner, word) if word else _indent(inner))


def template_places(text: str) -> dict[str, Places]:
    """The places of every template of a sound file."""
    root, _ = read_tree(text.removeprefix("\ufeff"), "")
    return places_in(root, text.removeprefix("\ufeff")) if root else {}


def places_in(root: Group, text: str) -> dict[str, Places]:
    """The same, of a tree that is there already."""
    named = group(root, "templates").values.items()
    return {name: Places(node, text) for name, node in named if isinstance(node, Text)}


def _column(line: str, word: str) -> int:
    """Where the word stands, in code if there is any; else where the line begins."""
    bounded = re.compile(
        (r"(?<!\w)" if word[0].isalnum() else "")
        + re.escape(word)
        + (r"(?!\w)" if word[-1].isalnum() else "")
    )
    code = _CODE.search(line)
    found = bounded.search(line, code.start()) if code else None
    found = found or bounded.search(line)
    return found.start() if found else _indent(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
