"""What the format knows but this version does not: named as such instead of as a typing error."""

from typing import Final

from bot.config.tree import Group, Node, Path, Text, walk

_KEYS: Final[tuple[Path, ...]] = (
    ("times",),
    ("suppress",),
    ("defaults", "limit"),
    ("routes", "*", "limit"),
    ("routes", "*", "quiet"),
)
_KINDS: Final[tuple[tuple[Path, frozenset[str]], ...]] = (
    (("sources", "*", "kind"), frozenset({"feed", "page"})),
)
_VALUES: Final[tuple[tuple[Path, str], ...]] = (
    (("store",), "postgresql"),
    (("engine",), "distributed"),
)


def find_absent(root: Group) -> list[tuple[Path, Text, str]]:
    """Find what to leave out: the path of the whole part, its place, and its name."""
    found: list[tuple[Path, Text, str]] = []
    for path, node in walk(root):
        if any(_fits(path, pattern) for pattern in _KEYS):
            found.append((path, _key(root, path), str(path[-1])))
        for pattern, kinds in _KINDS:
            if _fits(path, pattern) and isinstance(node, Text) and node.value in kinds:
                found.append((path[:-1], node, f"{path[-1]}: {node.value}"))
        for pattern, start in _VALUES:
            if _fits(path, pattern) and isinstance(node, Text) and node.value.startswith(start):
                found.append((path, node, start))
    return found


def _fits(path: Path, pattern: Path) -> bool:
    return len(path) == len(pattern) and all(
        want in ("*", part) for part, want in zip(path, pattern, strict=True)
    )


def _key(root: Group, path: Path) -> Text:
    node: Node = root
    for part in path[:-1]:
        match node:
            case Group():
                node = node.values[str(part)]
            case _:
                node = node.items[int(part)] if not isinstance(node, Text) else node
    assert isinstance(node, Group)
    return node.keys[str(path[-1])]
