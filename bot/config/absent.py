"""What the format knows but this version does not: named as such instead of as a typing error."""

from typing import Final

from bot.config.tree import Group, Path, Text, walk

_KINDS: Final[tuple[tuple[Path, frozenset[str], str], ...]] = (
    (
        ("sources", "*", "kind"),
        frozenset({"feed", "page"}),
        "remove the source, or have its documents saved to a folder (kind: folder)",
    ),
)
_VALUES: Final[tuple[tuple[Path, str, str], ...]] = (
    (("store",), "postgresql", "remove it, or write sqlite:///var/verbatim.db"),
    (("engine",), "distributed", "remove it, or write local"),
)


def find_absent(root: Group) -> list[tuple[Path, Text, str, str]]:
    """Find what to leave out: the whole part's path, its place, its name, and what to do."""
    found: list[tuple[Path, Text, str, str]] = []
    for path, node in walk(root):
        for pattern, kinds, instead in _KINDS:
            if _fits(path, pattern) and isinstance(node, Text) and node.value in kinds:
                found.append((path[:-1], node, f"{path[-1]}: {node.value}", instead))
        for pattern, start, instead in _VALUES:
            if _fits(path, pattern) and isinstance(node, Text) and node.value.startswith(start):
                found.append((path, node, start, instead))
    return found


def _fits(path: Path, pattern: Path) -> bool:
    return len(path) == len(pattern) and all(
        want in ("*", part) for part, want in zip(path, pattern, strict=True)
    )
