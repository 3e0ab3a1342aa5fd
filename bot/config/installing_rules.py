"""An app that Slack workspaces install by link: one for the file, each of its secrets once."""

from typing import Final

from bot.config.faults import shown
from bot.config.lookup import Found, group, value
from bot.config.remote_rules import by_link, given, twice
from bot.config.tree import Group, Node, Text

MAKE_KEY: Final = "openssl rand -base64 32"
"""The command that makes a key which seals tokens: 32 random bytes in base 64."""

_SECRETS: Final = {
    "client_secret": "Slack shows it under Basic Information, App Credentials",
    "signing_secret": "Slack shows it under Basic Information, App Credentials",
    "token_key": f"make the key with: {MAKE_KEY}",
}


def installing_rules(root: Group) -> Found:
    """What is wrong with workspaces that install the app by link."""
    workspaces = group(root, "workspaces").values
    slack = {n: w for n, w in workspaces.items() if value(w, "platform") == "slack"}
    linked = {n: w for n, w in slack.items() if by_link(w)}
    for workspace in slack.values():
        for secret in ("client_secret", "token_key"):
            yield from twice(workspace, secret)
            if not by_link(workspace) and (keys := given(workspace, secret)):
                what = f"{keys[0].value!r} without client_id"
                yield keys[0], what, 'add client_id: "..." or remove it', False
    desk = any(value(w, "platform") == "desk" for w in workspaces.values())
    if linked and not desk:
        first = next(iter(linked.values()))
        yield (
            _key(first, "client_id"),
            "installing by link needs the desk's web server",
            "add a workspace with platform: desk, or use bot_token_env",
            False,
        )
    yield from _secrets(linked)
    for workspace in linked.values():
        yield from _alone(workspace)
    yield from _one_app(linked)


def _key(workspace: Node, key: str) -> Node:
    return workspace.keys[key] if isinstance(workspace, Group) else workspace


def _alone(workspace: Node) -> Found:
    """What holds for each of them by itself."""
    if not value(workspace, "team"):
        yield (
            workspace,
            "client_id without team",
            "add team: T0123ABC, the workspace's id in its address app.slack.com/client/T...",
            False,
        )
    if token := given(workspace, "bot_token"):
        what = "a bot token beside client_id: the token comes when the app is installed"
        yield token[0], what, "keep one of the two", False
    if token := given(workspace, "app_token"):
        what = "an app that is installed by link takes requests over HTTP only"
        yield token[0], what, "remove it", False


def _one_app(linked: dict[str, Node]) -> Found:
    """One page installs one app, and a workspace installs it once."""
    apps: dict[str, str] = {}
    teams: dict[str, str] = {}
    for name, workspace in linked.items():
        app, team = value(workspace, "client_id"), value(workspace, "team")
        if apps and app and app not in apps:
            first = shown(next(iter(apps.values())))
            yield (
                _value_of(workspace, "client_id"),
                f"a second app to install by link; workspace {first!r} has the first",
                "write its client_id here too, or use bot_token_env",
                False,
            )
        if team and team in teams:
            yield (
                _value_of(workspace, "team"),
                f"workspace {shown(teams[team])!r} is this team already",
                "keep one, with the channels of both",
                False,
            )
        apps.setdefault(app, name)
        teams.setdefault(team, name)


def _secrets(linked: dict[str, Node]) -> Found:
    """Each secret of the app stands in one of its workspaces; elsewhere it may be repeated."""
    for secret, where in _SECRETS.items():
        told: tuple[str, Text] | None = None
        for name, workspace in linked.items():
            for key in given(workspace, secret)[:1]:
                told = told or (name, key)
                if _place(workspace, key) != _place(linked[told[0]], told[1]):
                    yield (
                        key,
                        f"another {secret.replace('_', ' ')} than in workspace {shown(told[0])!r}",
                        "name it once: workspaces with one client_id share it",
                        False,
                    )
        if linked and told is None:
            yield (
                next(iter(linked.values())),
                f"no {secret.replace('_', ' ')}",
                f"add {secret}_env: NAME or {secret}_file: PATH; {where}",
                False,
            )


def _place(workspace: Node, key: Text) -> tuple[str, str]:
    return key.value, value(workspace, key.value)


def _value_of(workspace: Node, key: str) -> Node:
    return workspace.values[key] if isinstance(workspace, Group) else workspace
