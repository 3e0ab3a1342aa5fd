"""Who we are in a workspace, asked once, and who may speak with us."""

from typing import Any

from slack_bolt.authorization import AuthorizeResult

from bot.chats.slack.faults import NotInstalled
from bot.chats.slack.settings import SlackSettings
from bot.chats.slack.wire import Wire


class Identity:
    """The bot in its workspace.

    Args:
        settings: the workspace.
        wire: calls Slack.
    """

    def __init__(self, settings: SlackSettings, wire: Wire) -> None:
        self._settings = settings
        self._wire = wire
        self._known: dict[str, Any] | None = None

    async def ask(self) -> dict[str, Any]:
        """Slack's answer to who we are.

        Raises:
            SlackApiError: the token is refused.
            NotInstalled: there is none.
        """
        if self._known is None:
            self._known = await self._wire.call("auth.test", {})
        return self._known

    def forget(self) -> None:
        """Ask again the next time: the app may be installed anew."""
        self._known = None

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """Our token for a request; None refuses it: its team may not ask."""
        team = self._settings.team
        if team and team_id != team:
            return None
        try:
            known = await self.ask()
            token = await self._wire.token()
        except NotInstalled:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            user_id=user_id,
            bot_id=known.get("bot_id"),
            bot_user_id=known.get("user_id"),
            bot_token=token.get_secret_value(),
        )
