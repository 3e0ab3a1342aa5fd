"""Faults of routes that no document can take."""

from bot.config.faults import Fault, shown
from bot.config.lookup import conditions, group, items, texts
from bot.config.model import Config
from bot.config.routes import when_for_core
from bot.config.tree import Group
from bot.core.reaching import contradiction, implies
from bot.core.routing import When

_COMPARED = 300
"""Earlier routes that a route is compared with: a file of thousands must not take minutes."""


def reach_rules(config: Config, root: Group, file: str) -> list[Fault]:
    """What is wrong with routes that are sound each by itself.

    Args:
        config: the configuration, sound so far but perhaps for names that do not exist.
        root: its tree, with inherited keys filled in.
        file: its name.
    """
    if any(name not in config.watchlists for name in _watchlists(root)):
        return []  # told already, and the routes cannot be spelled out
    faults = []
    ending: list[tuple[str, When]] = []
    for route, node in zip(config.routes, items(root, "routes"), strict=True):
        at = node.keys.get("when", node) if isinstance(node, Group) else node
        when = when_for_core(route.when, config) if route.when else None
        why = contradiction(when) if when else None
        if why == "at_least is above at_most":
            why = None  # told at the bound itself
        above = (name for name, wide in ending[:_COMPARED] if when and implies(when, wide))
        first = next(above, None)
        if why:
            what = f"no document can take this route: {why}"
            faults.append(Fault(file, at.line, at.column, what, "loosen it, or remove the route"))
        elif first is not None:
            what = f"never reached: route {shown(first)!r} above takes all that it asks for"
            hint = "move it up, or add continue: true to the other"
            faults.append(Fault(file, at.line, at.column, what, hint))
        elif not route.go_on and when:
            ending.append((route.name, when))
    return faults


def _watchlists(root: Group) -> list[str]:
    return [t.value for c in conditions(root) for t in texts(group(c, "speaker"), "in")]
