"""What went wrong at Slack, as a `ChatError` that says whether to try again, or what to do.

Error codes: docs.slack.dev, reference of ``chat.postMessage``, ``chat.update``,
``conversations.history`` and ``apps.connections.open``.
"""

from datetime import timedelta
from typing import Final

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.errors import ChatError

EDIT_REFUSED: Final = frozenset(
    ("cant_update_message", "edit_window_closed", "message_not_found", "cannot_update_message")
)
"""The post stays as it is: too old for the workspace's rules, gone, or not ours any more."""

THREAD_REFUSED: Final = frozenset(
    ("thread_not_found", "cannot_reply_to_message", "restricted_action_thread_locked")
)

TOKEN_REFUSED: Final = frozenset(
    ("invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive")
)

TOKEN_GONE: Final = frozenset(("token_revoked", "account_inactive"))
"""The app was taken out of the workspace; the other refusals may have other causes."""

TRANSIENT: Final = (aiohttp.ClientError, OSError, TimeoutError)

_PASSING: Final = frozenset(
    (
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
        "accesslimited",
    )
)
_WAIT: Final = 30.0
_INVITE: Final = "invite the bot there: /invite @Verbatim in that channel"
_ADVICE: Final = {
    "channel_not_found": "the channel is gone, or it is private and the bot is no member: correct "
    f"its id in the configuration, or {_INVITE}",
    "not_in_channel": f"the bot is not a member: {_INVITE}",
    "is_archived": "the channel is archived: open it again, or take its routes out",
    "missing_scope": "the app lacks a permission: give it the scopes of `verbatim slack-manifest` "
    "(OAuth & Permissions) and install it again",
    "no_permission": "the app may not do this: install it again with the scopes of `verbatim "
    "slack-manifest`",
    "restricted_action": "a rule of the workspace keeps apps from posting there: an admin allows "
    "it in the channel's settings (Posting permissions)",
}


_WAIT_FOR_IT: Final = timedelta(minutes=1)


class NotInstalled(ChatError):
    """A workspace that has not installed the app; what is due there waits until it has.

    Args:
        workspace: its name in the configuration.
        team: Slack's id of it.
    """

    def __init__(self, workspace: str, team: str) -> None:
        super().__init__(
            f"Slack workspace {workspace} ({team}) has not installed the app, or took it out: one "
            "of its admins opens /slack/install at the bot's public address. What is due there "
            "waits.",
            retry=True,
            after=_WAIT_FOR_IT,
        )


def code(error: Exception) -> str:
    """Slack's own word for what went wrong, or ""."""
    if not isinstance(error, SlackApiError):
        return ""
    data = getattr(error.response, "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def token_refused(workspace: str, word: str, *, by_link: bool = False) -> str:
    """What an admin has to do when Slack does not take a token."""
    then = (
        "one of its admins opens /slack/install at the bot's public address."
        if by_link
        else "put its new token where the configuration reads it, restart."
    )
    return (
        f"Slack refuses the token of workspace {workspace} ({word}): install the app again, {then}"
    )


def chat_error(error: Exception, workspace: str, where: str) -> ChatError:
    """Translate; ``where`` names the channel for people. No text of Slack's enters but its code.

    Raises:
        Exception: the error itself, if it is none of Slack's or the network's.
    """
    if isinstance(error, ChatError):
        return error
    if isinstance(error, SlackApiError):
        return _answered(error, workspace, where)
    if isinstance(error, TRANSIENT):
        return ChatError(f"Slack cannot be reached ({type(error).__name__}).", retry=True)
    if isinstance(error, SlackClientError | ValueError):
        # An answer that is no JSON: a proxy's page, or half a body.
        return ChatError(f"Slack's answer made no sense ({type(error).__name__}).", retry=True)
    raise error


def _answered(error: SlackApiError, workspace: str, where: str) -> ChatError:
    status, word = int(error.response.status_code), code(error)
    if status == 429 or word in ("ratelimited", "rate_limited"):
        return ChatError("Slack asks to wait (429).", retry=True, after=_wait(error))
    if status >= 500 or word in _PASSING or not word:
        return ChatError(f"Slack has trouble of its own ({word or status}).", retry=True)
    if word in TOKEN_REFUSED:
        return ChatError(token_refused(workspace, word), retry=False)
    known = next((k for k in _ADVICE if word.startswith(k)), "")
    advice = _ADVICE.get(known, "Slack gives no other reason")
    needed = error.response.data.get("needed") if word == "missing_scope" else None
    scope = f", needed: {needed}" if needed else ""
    return ChatError(f"{where}: {advice} ({word}{scope}).", retry=False)


def _wait(error: SlackApiError) -> timedelta:
    try:
        seconds = float(error.response.headers.get("Retry-After", _WAIT))
    except ValueError:
        seconds = _WAIT
    return timedelta(seconds=min(max(seconds, 1.0), 24 * 3600.0))
