"""Workspaces that installed the app by its own page: who may, and their tokens, encrypted.

A token leaves this file only as a `SecretStr`; what is stored is sealed with Fernet (AES-128-CBC
and HMAC-SHA256), so that a copy of the database alone opens no workspace.
"""

import json
from collections.abc import Collection
from typing import Protocol

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr
from slack_bolt.error import BoltError
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore

from bot.errors import ConfigError


class SealedTable(Protocol):
    """Where sealed installations are kept, one a workspace."""

    async def keep(self, team: str, sealed: bytes) -> None:
        """Write it, in place of an earlier one."""
        ...

    async def kept(self, team: str) -> bytes | None:
        """What was kept for the workspace, or None."""
        ...

    async def forget(self, team: str) -> None:
        """Drop it, if it is there."""
        ...


class Installations(AsyncInstallationStore):
    """Installations of one app.

    Args:
        table: where they are kept.
        key: Fernet keys, separated by white space: the first seals, all open, so that a key can
            be replaced.
        allow_teams: ids of the Slack workspaces that may install the app; no others.

    Raises:
        ConfigError: the key is none.
    """

    def __init__(self, table: SealedTable, key: SecretStr, allow_teams: Collection[str]) -> None:
        self._table = table
        self._allowed = frozenset(allow_teams)
        try:
            self._fernet = MultiFernet([Fernet(k) for k in key.get_secret_value().split()])
        except ValueError:
            raise ConfigError(
                "the key that seals Slack's tokens is none; make one with: python -c "
                '"from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
            ) from None

    async def token(self, team: str) -> SecretStr | None:
        """The bot token of a workspace; None if it has not installed the app, or may not."""
        bot = await self.async_find_bot(enterprise_id=None, team_id=team)
        return SecretStr(bot.bot_token) if bot is not None else None

    async def forget(self, team: str) -> None:
        """The app was taken out of the workspace."""
        await self._table.forget(team)

    # -- what slack_bolt asks for

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation.

        Raises:
            BoltError: the workspace may not install the app; its installer is told.
        """
        team = installation.team_id
        if team is None or installation.is_enterprise_install or team not in self._allowed:
            raise BoltError(f"workspace {team} is not on the list of those that may install")
        packed = {
            "token": installation.bot_token,
            "bot_id": installation.bot_id,
            "bot_user_id": installation.bot_user_id,
            "installed_at": installation.installed_at,
        }
        await self._table.keep(team, self._fernet.encrypt(json.dumps(packed).encode()))

    async def async_find_bot(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        is_enterprise_install: bool | None = False,
    ) -> Bot | None:
        """The bot of a workspace, if it is still allowed."""
        del enterprise_id
        if team_id is None or is_enterprise_install or team_id not in self._allowed:
            return None
        sealed = await self._table.kept(team_id)
        if sealed is None:
            return None
        try:
            packed = json.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            raise ConfigError(
                f"the token of Slack workspace {team_id} was sealed with another key: configure "
                "that key too (behind the new one), or install the app again"
            ) from None
        return Bot(
            team_id=team_id,
            bot_token=packed["token"],
            bot_id=packed["bot_id"],
            bot_user_id=packed["bot_user_id"],
            installed_at=packed["installed_at"],
        )
