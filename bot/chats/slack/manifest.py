"""The app's manifest: what an admin pastes into Slack to create the app; pure.

Format: docs.slack.dev, "App manifest reference".
"""

from collections.abc import Sequence
from typing import Any, Final

from bot.chats.slack.forms import ASK
from bot.commands.model import Command

SCOPES: Final[tuple[tuple[str, str], ...]] = (
    ("app_mentions:read", "answer where somebody mentions the bot, as in threads"),
    ("channels:history", "look in a public channel whether a post in doubt arrived"),
    ("chat:write", "post digests, edit them, answer in private"),
    ("commands", "take slash commands and the shortcut"),
    ("files:write", "show the chart of /track as a picture"),
    ("groups:history", "look in a private channel whether a post in doubt arrived"),
)
"""Every permission the app asks for, with its reason."""

EVENTS: Final = ("app_mention",)
_GONE: Final = ("app_uninstalled", "tokens_revoked")

_SUMMARY: Final = "Key quotes and key figures, word for word, with who said them."
_LONGEST_HINT: Final = 1000
_LONGEST_SUMMARY: Final = 2000
_VERBATIM: Final = "verbatim"


def manifest(
    commands: Sequence[Command],
    *,
    name: str = "Verbatim",
    url: str | None = None,
    only_prefixed: bool = False,
    oauth: bool = False,
) -> dict[str, Any]:
    """The manifest for these commands.

    Args:
        commands: each becomes a slash command.
        name: what the app is called in the workspace.
        url: the bot's public address (https://bot.example.org) for HTTP mode; None: Socket Mode.
        only_prefixed: register ``/verbatim`` alone, where other apps have taken the short names;
            ``/verbatim quotes …`` then means ``/quotes …``.
        oauth: the app is installed into further workspaces by its own page; needs ``url``.

    Raises:
        ValueError: the name does not fit, the address is none, or OAuth has no address.
    """
    if not 0 < len(name) <= 35:
        raise ValueError(f"the app's name has {len(name)} characters; Slack takes 1 to 35")
    if url is not None and not url.startswith("https://"):
        raise ValueError(f"{url}: Slack calls only addresses that begin with https://")
    if oauth and url is None:
        raise ValueError("installing by link needs the bot's public address: add --url https://...")
    events = f"{url.rstrip('/')}/slack/events" if url else None
    kept = [c for c in commands if not only_prefixed or c.name == _VERBATIM]
    shortcut = {
        "name": "Ask Verbatim",
        "type": "global",
        "callback_id": ASK,
        "description": "Find quotes and figures with a form",
    }
    interactivity: dict[str, Any] = {"is_enabled": True}
    heard = (*EVENTS, *_GONE) if oauth else EVENTS
    subscriptions: dict[str, Any] = {"bot_events": list(heard)}
    if events:
        interactivity |= {"request_url": events, "message_menu_options_url": events}
        subscriptions["request_url"] = events
    permissions: dict[str, Any] = {"scopes": {"bot": [scope for scope, _ in SCOPES]}}
    if oauth and url:
        permissions["redirect_urls"] = [f"{url.rstrip('/')}/slack/oauth_redirect"]
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {"name": name, "description": _SUMMARY},
        "features": {
            "bot_user": {"display_name": name, "always_online": True},
            "shortcuts": [shortcut],
            "slash_commands": [_command(c, events) for c in kept],
        },
        "oauth_config": permissions,
        "settings": {
            "event_subscriptions": subscriptions,
            "interactivity": interactivity,
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }


def _command(command: Command, events: str | None) -> dict[str, Any]:
    hint = command.usage.partition(" ")[2]
    made: dict[str, Any] = {
        "command": f"/{command.name}",
        "description": command.summary[:_LONGEST_SUMMARY],
        # Mentions and channels then come as people typed them, not as Slack's ids.
        "should_escape": False,
    }
    if hint:
        made["usage_hint"] = hint[:_LONGEST_HINT]
    return {**made, "url": events} if events else made
