"""What stands under a key of the tree, for rules: never an error, whatever stands there instead."""

from collections.abc import Iterator

from bot.config.tree import Group, Items, Node, Text

Found = Iterator[tuple[Node, str, str, bool]]
"""What a rule finds: the place, what is wrong, what to write, and whether it is but a warning."""


def group(node: Node | None, key: str) -> Group:
    """The mapping under ``key``, or an empty one where something else stands there."""
    found = node.values.get(key) if isinstance(node, Group) else None
    return found if isinstance(found, Group) else Group(0, 0)


def items(node: Node | None, key: str) -> list[Node]:
    """The list under ``key``; one text stands for a list of one."""
    found = node.values.get(key) if isinstance(node, Group) else None
    if isinstance(found, Text):
        return [found]
    return found.items if isinstance(found, Items) else []


def texts(node: Node | None, key: str) -> list[Text]:
    """The texts of the list under ``key``."""
    return [item for item in items(node, key) if isinstance(item, Text) and not item.empty]


def value(node: Node | None, key: str) -> str:
    """The text under ``key``, or ""."""
    found = node.values.get(key) if isinstance(node, Group) else None
    return found.value if isinstance(found, Text) else ""


def conditions(root: Group) -> list[Group]:
    """Every mapping of conditions in the routes, those inside each other too."""
    found = [group(route, "when") for route in items(root, "routes")]
    for one in found:  # grows while it is gone through
        inner = [*items(one, "any"), *items(one, "all"), one.values.get("not")]
        found += [part for part in inner if isinstance(part, Group)]
    return found
