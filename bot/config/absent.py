"""What the format knows but this version does not: named as such instead of as a typing error."""

from typing import Final

from bot.config.tree import Group, Path, Text, walk

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
