"""What must hold between the parts: names that exist, routes that are reached, nothing dropped.

The rules read the tree rather than the model, so that they speak even where a type is wrong,
and one run of `check` names everything.
"""

from collections.abc import Iterator

from bot.config.faults import Fault, nearest, shown
from bot.config.tree import Group, Items, Node, Text

_REMOTE = ("slack", "discord")
_LOCAL = ("127.", "localhost", "[::1]")


def check_rules(root: Group, file: str) -> list[Fault]:
    """All faults and warnings between the parts, in no order."""
    return [
        Fault(file, at.line, at.column, message, suggestion, "warning" if soft else "error")
        for at, message, suggestion, soft in (
            *_names(root),
            *_routes(root),
            *_bounds(root),
            *_workspaces(root),
            *_remote(root),
            *_unused(root),
        )
    ]


Found = Iterator[tuple[Node, str, str, bool]]


def _group(node: Node | None, key: str) -> Group:
    """The mapping under ``key``, or an empty one where something else stands there."""
    found = node.values.get(key) if isinstance(node, Group) else None
    return found if isinstance(found, Group) else Group(0, 0)


def _items(node: Node | None, key: str) -> list[Node]:
    """The list under ``key``; one text stands for a list of one."""
    found = node.values.get(key) if isinstance(node, Group) else None
    if isinstance(found, Text):
        return [found]
    return found.items if isinstance(found, Items) else []


def _texts(node: Node | None, key: str) -> list[Text]:
    return [item for item in _items(node, key) if isinstance(item, Text) and not item.empty]


def _value(node: Node | None, key: str) -> str:
    found = node.values.get(key) if isinstance(node, Group) else None
    return found.value if isinstance(found, Text) else ""


def _names(root: Group) -> Found:
    routes = _items(root, "routes")
    whens = [_group(route, "when") for route in routes]
    asked = [
        (
            "workspace",
            _group(root, "workspaces").keys,
            _group(root, "channels").values.values(),
            "in",
        ),
        ("channel", _group(root, "channels").keys, routes, "send"),
        ("watchlist", _group(root, "watchlists").keys, [_group(w, "speaker") for w in whens], "in"),
        ("source", _group(root, "sources").keys, whens, "source"),
        ("route", {_value(r, "name") for r in routes}, _items(root, "tests"), "expect"),
    ]
    for noun, known, nodes, key in asked:
        for node in nodes:
            for text in _texts(node, key):
                if text.value not in known:
                    yield (
                        text,
                        f"no {noun} {shown(text.value)!r}",
                        nearest(text.value, known),
                        False,
                    )


def _routes(root: Group) -> Found:
    routes = [route for route in _items(root, "routes") if isinstance(route, Group)]
    seen: dict[str, Text] = {}
    for route in routes:
        for name in _texts(route, "name"):
            if name.value in seen:
                line = seen[name.value].line
                yield (
                    name,
                    f"a second route {shown(name.value)!r}",
                    f"line {line} has it: rename",
                    False,
                )
            seen.setdefault(name.value, name)
        when = route.values.get("when")
        if isinstance(when, Group) and not when.values:
            yield (
                when,
                "an empty `when`",
                "name a condition, or remove it to take everything",
                False,
            )
    for route in routes[:-1]:
        goes_on = _value(route, "continue").lower() in ("true", "yes", "on", "1", "y", "t")
        if not _has_when(route) and not goes_on:
            yield (
                route,
                "this route takes everything, so those below are never reached",
                "move it to the end, give it a `when`, or add continue: true",
                False,
            )
    if routes and _has_when(routes[-1]):
        yield (
            routes[-1].keys["when"],
            "the last route has a `when`, so what matches no route is dropped silently",
            "add a last route without `when`",
            False,
        )


def _has_when(route: Group) -> bool:
    when = route.values.get("when")
    return when is not None and not (isinstance(when, Text) and when.empty)


def _bounds(root: Group) -> Found:
    for route in _items(root, "routes"):
        figure = _group(_group(route, "when"), "figure")
        low, high = _number(figure, "at_least"), _number(figure, "at_most")
        if low is not None and high is not None and low > high:
            yield figure.keys["at_least"], "at_least is above at_most", "swap the two", False


def _number(node: Group, key: str) -> float | None:
    try:
        return float(_value(node, key))
    except ValueError:
        return None


def _workspaces(root: Group) -> Found:
    taken: dict[str, str] = {}
    for name, workspace in _group(root, "workspaces").values.items():
        platform = _value(workspace, "platform")
        if platform not in ("console", "desk"):
            continue
        listen = _value(workspace, "listen") or "127.0.0.1:8484"
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


def _remote(root: Group) -> Found:
    """Workspaces on a platform need their secrets, and their channels the platform's ids."""
    platforms = {
        name: _value(workspace, "platform")
        for name, workspace in _group(root, "workspaces").values.items()
    }
    for name, workspace in _group(root, "workspaces").values.items():
        if platforms[name] in _REMOTE:
            yield from _one_of(workspace, "bot_token", needed=True)
        if platforms[name] == "slack":
            yield from _one_of(workspace, "app_token", needed=False)
            yield from _one_of(workspace, "signing_secret", needed=False)
            keys = workspace.values if isinstance(workspace, Group) else {}
            if not any(key.startswith(("app_token", "signing_secret")) for key in keys):
                yield (
                    workspace,
                    "neither an app token nor a signing secret",
                    "add app_token_env for Socket Mode or signing_secret_env for HTTP",
                    False,
                )
            if any(key.startswith("signing_secret") for key in keys) and "desk" not in (
                platforms.values()
            ):
                yield (
                    workspace,
                    "HTTP mode needs the desk's web server",
                    "add a workspace with platform: desk, or use app_token_env",
                    False,
                )
    for channel in _group(root, "channels").values.values():
        platform = platforms.get(_value(channel, "in"), "")
        if platform in _REMOTE and not _value(channel, "id"):
            yield channel, f"a channel on {platform} has no id", 'add id: "..."', False
        if platform != "discord" and isinstance(channel, Group) and "ping" in channel.keys:
            yield (
                channel.keys["ping"],
                f"{platform or 'this workspace'} cannot ping",
                "remove it",
                False,
            )


def _one_of(workspace: Node, secret: str, *, needed: bool) -> Found:
    keys = workspace.keys if isinstance(workspace, Group) else {}
    given = [keys[key] for key in (f"{secret}_env", f"{secret}_file") if key in keys]
    if len(given) > 1:
        yield given[1], f"the {secret.replace('_', ' ')} is named twice", "keep one", False
    elif needed and not given:
        yield (
            workspace,
            f"no {secret.replace('_', ' ')}",
            f"add {secret}_env: NAME or {secret}_file: PATH; the token itself never stands here",
            False,
        )


def _unused(root: Group) -> Found:
    routes = _items(root, "routes")
    channels = _group(root, "channels")
    used = {text.value for route in routes for text in _texts(route, "send")}
    for name, key in channels.keys.items():
        if name not in used:
            yield key, f"no route sends to channel {shown(name)!r}", "name it in a route", True
    lists = {t.value for r in routes for t in _texts(_group(_group(r, "when"), "speaker"), "in")}
    for name, key in _group(root, "watchlists").keys.items():
        if name not in lists:
            yield key, f"no route uses watchlist {shown(name)!r}", "name it in a `speaker`", True
    homes = {text.value for channel in channels.values.values() for text in _texts(channel, "in")}
    for name, key in _group(root, "workspaces").keys.items():
        if name not in homes:
            yield key, f"workspace {shown(name)!r} has no channel", "add one under channels", True
