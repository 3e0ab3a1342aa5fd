"""Workspaces on a platform need their secrets, and their channels the platform's ids."""

from typing import Final

from bot.config.lookup import Found, group, value
from bot.config.tree import Group, Node, Text

_REMOTE: Final = ("slack", "discord")
_NEVER_HERE: Final = "the token itself never stands here"


def remote_rules(root: Group) -> Found:
    """What is wrong with workspaces and channels on Slack and Discord."""
    workspaces = group(root, "workspaces").values
    platforms = {name: value(workspace, "platform") for name, workspace in workspaces.items()}
    for name, workspace in workspaces.items():
        if platforms[name] in _REMOTE:
            yield from twice(workspace, "bot_token")
        if (
            platforms[name] in _REMOTE
            and not by_link(workspace)
            and not given(workspace, "bot_token")
        ):
            add = "add bot_token_env: NAME or bot_token_file: PATH"
            also = ", or client_id to install by link" if platforms[name] == "slack" else ""
            yield workspace, "no bot token", f"{add}{also}; {_NEVER_HERE}", False
        if platforms[name] == "slack":
            yield from _ways_in(workspace, platforms)
    for channel in group(root, "channels").values.values():
        platform = platforms.get(value(channel, "in"), "")
        if platform in _REMOTE and not value(channel, "id"):
            yield channel, f"a channel on {platform} has no id", 'add id: "..."', False
        if platform != "discord" and isinstance(channel, Group) and "ping" in channel.keys:
            yield (
                channel.keys["ping"],
                f"{platform or 'this workspace'} cannot ping",
                "remove it",
                False,
            )


def by_link(workspace: Node) -> bool:
    """Whether the workspace installs the app by link instead of bringing a token."""
    return isinstance(workspace, Group) and "client_id" in workspace.keys


def given(workspace: Node, secret: str) -> list[Text]:
    """The keys that say where a secret is."""
    keys = workspace.keys if isinstance(workspace, Group) else {}
    return [keys[key] for key in (f"{secret}_env", f"{secret}_file") if key in keys]


def twice(workspace: Node, secret: str) -> Found:
    """A secret that is in two places."""
    if len(named := given(workspace, secret)) > 1:
        yield named[1], f"the {secret.replace('_', ' ')} is named twice", "keep one", False


def _ways_in(workspace: Node, platforms: dict[str, str]) -> Found:
    """How commands come in from Slack."""
    yield from twice(workspace, "app_token")
    yield from twice(workspace, "signing_secret")
    if by_link(workspace):
        return  # has rules of its own
    if not given(workspace, "app_token") and not given(workspace, "signing_secret"):
        yield (
            workspace,
            "neither an app token nor a signing secret",
            "add app_token_env for Socket Mode or signing_secret_env for HTTP",
            False,
        )
    if given(workspace, "signing_secret") and "desk" not in platforms.values():
        yield (
            workspace,
            "HTTP mode needs the desk's web server",
            "add a workspace with platform: desk, or use app_token_env",
            False,
        )
