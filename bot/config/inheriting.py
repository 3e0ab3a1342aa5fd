"""Routes that are like other routes: what one does not say is taken from the other.

Done on the tree, before anything is typed or checked. So a wrong value is told once, at the place
where it was written, and nothing behind the loader knows of `like`.
"""

from collections.abc import Iterator
from typing import Final

from bot.config.faults import Fault, nearest, shown
from bot.config.lookup import texts
from bot.config.tree import Group, Items, Node, Text, walk

_LONGEST: Final = 8
"""Routes in a row that are each like the next."""
_MOST: Final = 2_000_000
"""Characters that may be taken over in all: as with aliases, a small file must not unfold."""


def inherit(root: Group, file: str) -> list[Fault]:
    """Complete every route that is like another; returns what is wrong with that."""
    listed = root.values.get("routes")
    if not isinstance(listed, Items):
        return []
    routes = [route for route in listed.items if isinstance(route, Group)]
    named = {name.value: route for route in reversed(routes) for name in texts(route, "name")[:1]}
    chains = [_chain(route, named) for route in routes]
    faults = [fault for chain in chains for fault in _wrong(chain, named, file)]
    if not faults and (like := _too_much(chains)):
        what = "routes take over more than 2 MB from each other"
        faults = [Fault(file, like.line, like.column, what, "give long lists a watchlist")]
    if faults:
        return faults  # `like` stays where it is, for rules to see that something is missing
    made = iter(chains)
    listed.items[:] = [
        _whole(next(made)) if isinstance(item, Group) else item for item in listed.items
    ]
    return []


def _chain(route: Group, named: dict[str, Group]) -> list[Group]:
    """The route, the one it is like, and so on; a ring or too long a row is cut off."""
    chain = [route]
    while (likes := texts(chain[-1], "like")) and len(chain) <= _LONGEST:
        model = named.get(likes[0].value)
        if model is None:
            break
        chain.append(model)
        if model is route:
            break
    return chain


def _wrong(chain: list[Group], named: dict[str, Group], file: str) -> Iterator[Fault]:
    for like in texts(chain[0], "like"):
        if like.value not in named:
            what = f"no route {shown(like.value)!r}"
            yield Fault(file, like.line, like.column, what, nearest(like.value, named))
        elif chain[-1] is chain[0]:
            what = f"this route is like itself, by way of {shown(like.value)!r}"
            yield Fault(file, like.line, like.column, what, "let one of them stand by itself")
        elif len(chain) > _LONGEST:
            what = f"more than {_LONGEST} routes that are each like the next"
            yield Fault(file, like.line, like.column, what, "let one of them stand by itself")


def _too_much(chains: list[list[Group]]) -> Text | None:
    sizes: dict[int, int] = {}
    total = 0
    for chain in chains:
        for model in chain[1:]:
            if id(model) not in sizes:
                sizes[id(model)] = sum(_length(node) for _, node in walk(model))
            total += sizes[id(model)]
            if total > _MOST:
                return texts(chain[0], "like")[0]
    return None


def _length(node: Node) -> int:
    return 1 + (len(node.value) if isinstance(node, Text) else 0)


def _whole(chain: list[Group]) -> Group:
    made = chain[-1]
    for own in reversed(chain[:-1]):
        made = _merged(made, own)
    if isinstance(made.values.get("like"), Text):
        del made.values["like"], made.keys["like"]
    return made


def _merged(model: Group, own: Group) -> Group:
    made = Group(own.line, own.column)
    for group in (model, own):
        for key, value in group.values.items():
            if key == "name" and group is model:
                continue
            part: Node = value
            show = made.values.get(key)
            if key == "show" and isinstance(show, Group) and isinstance(value, Group):
                part = _merged(show, value)
            made.values[key], made.keys[key] = part, group.keys[key]
    return made
