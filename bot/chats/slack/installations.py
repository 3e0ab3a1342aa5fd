"""Workspaces that installed the app by its own page: who may, and their tokens, encrypted.

A token leaves this file only as a `SecretStr`; what is stored is sealed with Fernet (AES-128-CBC
and HMAC-SHA256), so that a copy of the database alone opens no workspace.
"""

import asyncio
import json
from collections.abc import Collection
from typing import Literal, Protocol

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr
from slack_bolt.error import BoltError
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore

from bot.errors import ConfigError, StoreError

Kept = Literal["none", "current", "older", "lost"]
"""How a token is kept: not at all, sealed with the first key, with a later one, with none of
them."""


class SealedTable(Protocol):
    """The part of `bot.ports.Store` where sealed installations are kept, one a workspace."""

    async def keep_installation(self, app: str, team: str, sealed: bytes) -> None:
        """Write it, in place of an earlier one."""
        ...

    async def installation(self, app: str, team: str) -> bytes | None:
        """What was kept for the workspace, or None."""
        ...

    async def forget_installation(self, app: str, team: str) -> bool:
        """Drop it; False if there is none."""
        ...


class NotOnTheList(BoltError):
    """A workspace that may not install the app."""


class Installations(AsyncInstallationStore):
    """Installations of one app.

    Args:
        table: where they are kept.
        app: the app's client id.
        key: Fernet keys, separated by white space: the first seals, all open, so that a key can
            be replaced. What another one sealed is sealed anew when it is first used.
        teams: ids of the Slack workspaces that may install the app; no others.

    Raises:
        ConfigError: the key is none.
    """

    def __init__(
        self, table: SealedTable, app: str, key: SecretStr, teams: Collection[str]
    ) -> None:
        self._table = table
        self._app = app
        self._allowed = frozenset(teams)
        self._turn = asyncio.Lock()
        self._changes: dict[str, asyncio.Event] = {}
        try:
            keys = [Fernet(k) for k in key.get_secret_value().split()]
            self._first, self._all = keys[0], MultiFernet(keys)
        except (ValueError, IndexError):
            raise ConfigError(
                "the key that seals Slack's tokens is none; make one with: openssl rand -base64 32"
            ) from None

    async def token(self, team: str) -> SecretStr | None:
        """The bot token of a workspace; None if it has not installed the app, or may not.

        Raises:
            ConfigError: none of the keys opens it.
            StoreError: the store cannot be read.
        """
        bot = await self.async_find_bot(enterprise_id=None, team_id=team)
        return SecretStr(bot.bot_token) if bot is not None else None

    async def kept(self, team: str) -> Kept:
        """How the token of a workspace is kept; changes nothing."""
        sealed = await self._table.installation(self._app, team)
        if sealed is None:
            return "none"
        if _opens(self._first, sealed):
            return "current"
        return "older" if _opens(self._all, sealed) else "lost"

    async def forget(self, team: str, token: SecretStr | None = None) -> None:
        """The app was taken out of the workspace.

        Args:
            team: Slack's id of the workspace.
            token: forget this one only: there may be a newer one meanwhile.
        """
        if token is not None and await self.token(team) != token:
            return
        async with self._turn:
            gone = await self._table.forget_installation(self._app, team)
        if gone:
            self._changed(team)

    def change(self, team: str) -> asyncio.Event:
        """Set when the workspace next installs the app or takes it out; get it before looking."""
        return self._changes.setdefault(team, asyncio.Event())

    # -- what slack_bolt asks for

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation.

        Raises:
            BoltError: the workspace may not install the app, or it cannot be kept; its installer
                is told.
        """
        team = installation.team_id
        if team is None or installation.is_enterprise_install or team not in self._allowed:
            raise NotOnTheList(str(team))
        packed = {
            "token": installation.bot_token,
            "bot_id": installation.bot_id,
            "bot_user_id": installation.bot_user_id,
            "installed_at": installation.installed_at,
        }
        sealed = self._first.encrypt(json.dumps(packed).encode())
        try:
            async with self._turn:
                await self._table.keep_installation(self._app, team, sealed)
        except StoreError as error:
            raise BoltError(str(error)) from error
        self._changed(team)

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
        async with self._turn:
            sealed = await self._table.installation(self._app, team_id)
            if sealed is None:
                return None
            packed = json.loads(await self._opened(team_id, sealed))
        return Bot(
            team_id=team_id,
            bot_token=packed["token"],
            bot_id=packed["bot_id"],
            bot_user_id=packed["bot_user_id"],
            installed_at=packed["installed_at"],
        )

    async def _opened(self, team: str, sealed: bytes) -> bytes:
        try:
            return self._first.decrypt(sealed)
        except InvalidToken:
            pass
        try:
            opened = self._all.decrypt(sealed)
        except InvalidToken:
            raise ConfigError(
                f"the token of Slack workspace {team} was sealed with another key: configure "
                "that key too (behind the new one), or install the app again"
            ) from None
        await self._table.keep_installation(self._app, team, self._first.encrypt(opened))
        return opened

    def _changed(self, team: str) -> None:
        if (waiting := self._changes.pop(team, None)) is not None:
            waiting.set()


def _opens(key: Fernet | MultiFernet, sealed: bytes) -> bool:
    try:
        key.decrypt(sealed)
    except InvalidToken:
        return False
    return True
