"""What must hold between the parts: names that exist, routes that are reached, nothing dropped.

The rules read the tree rather than the model, so that they speak even where a type is wrong,
and one run of `check` names everything.
"""

from pathlib import PurePath
from posixpath import normpath

from bot.config.access_rules import access_rules
from bot.config.faults import Fault, nearest, shown
from bot.config.installing_rules import installing_rules
from bot.config.lookup import Found, conditions, group, items, texts, value
from bot.config.remote_rules import by_link, remote_rules
from bot.config.tree import Group, Text
from bot.core.figures.meaning import unit_meant

_LOCAL = ("127.", "localhost", "[::1]")


def check_rules(root: Group, file: str) -> list[Fault]:
    """All faults and warnings between the parts, in no order."""
    return [
        Fault(file, at.line, at.column, message, suggestion, "warning" if soft else "error")
        for at, message, suggestion, soft in (
            *_names(root),
            *_sources(root),
            *_routes(root),
            *_bounds(root),
            *_times(root),
            *_workspaces(root),
            *remote_rules(root),
            *installing_rules(root),
            *access_rules(root),
            *_unused(root),
        )
    ]


def _names(root: Group) -> Found:
    routes = items(root, "routes")
    whens = conditions(root)
    asked = [
        (
            "workspace",
            group(root, "workspaces").keys,
            group(root, "channels").values.values(),
            "in",
        ),
        ("channel", group(root, "channels").keys, routes, "send"),
        (
            "template",
            group(root, "templates").keys,
            group(root, "channels").values.values(),
            "template",
        ),
        ("watchlist", group(root, "watchlists").keys, [group(w, "speaker") for w in whens], "in"),
        ("source", group(root, "sources").keys, whens, "source"),
        ("hours", group(root, "times").keys, [group(r, "quiet") for r in routes], "during"),
        ("route", {value(r, "name") for r in routes}, items(root, "tests"), "expect"),
    ]
    for noun, known, nodes, key in asked:
        for node in nodes:
            for text in texts(node, key):
                if text.value not in known:
                    yield (
                        text,
                        f"no {noun} {shown(text.value)!r}",
                        nearest(text.value, known),
                        False,
                    )


def _sources(root: Group) -> Found:
    """Folders that two sources read: each of their documents would come twice."""
    read: list[tuple[str, PurePath]] = []
    for name, source in group(root, "sources").values.items():
        written = value(source, "path")
        if not written or not isinstance(source, Group):
            continue
        path = PurePath(normpath(written))
        for first, other in read:
            if path == other or other in path.parents or path in other.parents:
                yield (
                    source.keys["path"],
                    f"source {shown(first)!r} reads this folder too, so every document comes twice",
                    "give each source a folder of its own",
                    True,
                )
                break
        read.append((name, path))


def _routes(root: Group) -> Found:
    routes = [route for route in items(root, "routes") if isinstance(route, Group)]
    seen: dict[str, Text] = {}
    for route in routes:
        for name in texts(route, "name"):
            if name.value in seen:
                line = seen[name.value].line
                yield (
                    name,
                    f"a second route {shown(name.value)!r}",
                    f"line {line} has it: rename",
                    False,
                )
            seen.setdefault(name.value, name)
    for route in routes[:-1]:
        goes_on = value(route, "continue").lower() in ("true", "yes", "on", "1", "y", "t")
        if not _has_when(route) and not goes_on:
            yield (
                route,
                "this route takes everything, so those below are never reached",
                "move it to the end, give it a `when`, or add continue: true",
                False,
            )
    if routes and "when" in routes[-1].values and _has_when(routes[-1]):
        yield (
            routes[-1].keys["when"],
            "the last route has a `when`, so what matches no route is dropped silently",
            "add a last route without `when`",
            False,
        )


def _has_when(route: Group) -> bool:
    when = route.values.get("when", route.values.get("like"))
    return when is not None and not (isinstance(when, Text) and when.empty)


def _bounds(root: Group) -> Found:
    for when in conditions(root):
        if when.line and not when.values:
            hint = "name a condition, or remove it to take everything"
            yield when, "an empty `when`", hint, False
        figure = group(when, "figure")
        low, high = _number(figure, "at_least"), _number(figure, "at_most")
        if low is not None and high is not None and low > high:
            yield figure.keys["at_least"], "at_least is above at_most", "swap the two", False
        yield from _units(figure)


def _units(figure: Group) -> Found:
    """A unit that no figure has: the route would match nothing, and nobody would know why."""
    for unit in texts(figure, "unit"):
        meant = unit_meant(unit.value)
        if unit.empty or unit.value.casefold() == (meant or "").casefold():
            continue
        # Pounds of money are the likelier in a newsroom, and nobody can tell.
        pounds = unit.value.casefold() == "pounds"
        hint = "GBP for money, pound for a weight" if pounds else meant
        usual = "a currency's ISO 4217 code, percent, a unit in the singular (kilometre), or count"
        yield unit, f"no figure has the unit {shown(unit.value)!r}", f"write {hint or usual}", False


def _times(root: Group) -> Found:
    times = group(root, "times")
    used = {t.value for r in items(root, "routes") for t in texts(group(r, "quiet"), "during")}
    for name, hours in times.values.items():
        start, end = (value(hours, key).rjust(5, "0") for key in ("from", "to"))
        if start == end and value(hours, "from"):
            yield hours, "these hours end when they begin", "give another `to`", False
        if name not in used:
            yield (
                times.keys[name],
                f"no route uses hours {shown(name)!r}",
                "name it in a `quiet`",
                True,
            )
    for rule in items(root, "suppress")[1:]:
        yield rule, "a second rule by story", "keep one: the longer `for`", False


def _number(node: Group, key: str) -> float | None:
    try:
        return float(value(node, key))
    except ValueError:
        return None


def _workspaces(root: Group) -> Found:
    taken: dict[str, str] = {}
    for name, workspace in group(root, "workspaces").values.items():
        platform = value(workspace, "platform")
        if platform not in ("console", "desk"):
            continue
        listen = value(workspace, "listen") or "127.0.0.1:8484"
        place = "the terminal" if platform == "console" else listen
        if place in taken:
            first = shown(taken[place])
            yield workspace, f"{place} is taken by workspace {first!r}", "remove one of them", False
        taken.setdefault(place, name)
        if platform == "desk" and not listen.startswith(_LOCAL):
            yield (
                workspace,
                f"{shown(listen)} is open to other machines, and the desk asks for no password",
                "listen on 127.0.0.1, or put a proxy with passwords in front",
                True,
            )


def _unused(root: Group) -> Found:
    routes = items(root, "routes")
    channels = group(root, "channels")
    used = {text.value for route in routes for text in texts(route, "send")}
    for name, key in channels.keys.items():
        if name not in used:
            yield key, f"no route sends to channel {shown(name)!r}", "name it in a route", True
    lists = {t.value for w in conditions(root) for t in texts(group(w, "speaker"), "in")}
    for name, key in group(root, "watchlists").keys.items():
        if name not in lists:
            yield key, f"no route uses watchlist {shown(name)!r}", "name it in a `speaker`", True
    homes = {text.value for channel in channels.values.values() for text in texts(channel, "in")}
    workspaces = group(root, "workspaces")
    for name, key in workspaces.keys.items():
        # One that installs the app by link may want nothing but to ask.
        if name not in homes and not by_link(workspaces.values[name]):
            yield key, f"workspace {shown(name)!r} has no channel", "add one under channels", True
