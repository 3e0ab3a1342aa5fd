"""Slack as a chat: posts its deliveries, answers its commands.

How sure "exactly once" is here. Slack knows no idempotency key, so a post in doubt is looked up
by its marker in the channel's history, after the request's own time is over. What remains is a
channel where the bot may not read the history: then an operator decides.

The Web API alone is enough to post; Socket Mode or HTTP requests, which bring commands and
buttons, may come and go meanwhile.
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp
from starlette.requests import Request
from starlette.responses import Response

from bot.chats.charts.painter import Painter
from bot.chats.notices import Notices
from bot.chats.slack.apps import make_app
from bot.chats.slack.asking import Asking
from bot.chats.slack.faults import NotInstalled, chat_error
from bot.chats.slack.identity import Identity
from bot.chats.slack.installations import Installations
from bot.chats.slack.listeners import Listeners
from bot.chats.slack.notices import tell
from bot.chats.slack.pacing import Paces
from bot.chats.slack.pictures import Pictures
from bot.chats.slack.posts import Posts
from bot.chats.slack.routes import Door
from bot.chats.slack.settings import SlackSettings
from bot.chats.slack.socket import Socket
from bot.chats.slack.wire import Wire
from bot.commands.model import Context
from bot.errors import ChatError, StoreError
from bot.ports import Delivery, Posted

_LONGEST_PAUSE = 300.0

_log = structlog.get_logger("bot.slack")


class Slack:
    """One workspace on Slack.

    Args:
        settings: the workspace.
        context: what commands use; its clock tells how old an attempt is.
        installations: where the token is, if the settings hold none.
        notices: how admins are told; without, by this chat alone.
        paces: waits before Slack has to say so; tests bring their own time.
        painter: draws charts; tests bring one that cannot.
    """

    edits = True

    def __init__(
        self,
        settings: SlackSettings,
        context: Context,
        *,
        installations: Installations | None = None,
        notices: Notices | None = None,
        paces: Paces | None = None,
        painter: Painter | None = None,
    ) -> None:
        self.name = settings.name
        self.channels: Sequence[str] = tuple(settings.channels)
        self.up = asyncio.Event()
        """Set once commands can come in."""
        self._about = f"workspace {self.name}"
        self._settings = settings
        self._context = context
        self._installations = installations
        self._wire = Wire(settings, installations)
        self._paces = paces or Paces(settings.posts_per_minute)
        self._identity = Identity(settings, self._wire)
        self._notices = notices or Notices(context.now)
        self._notices.join(self.name, "slack", settings.admins, partial(tell, self._wire))
        names = {identity: name for name, identity in settings.channels.items()}
        pictures = Pictures(self._wire, painter or Painter(), self._paces.sleep)
        asking = Asking(self.name, names, context, self._wire, pictures)
        self._listeners = Listeners(asking, self._wire)
        channels = settings.channels
        self._posts = Posts(self.name, channels, self._wire, self._paces, context.now)
        self._door = Door(settings.signing_secret, settings.team, self._make_app)

    async def run(self) -> None:
        """Answer commands until cancelled; what an admin has to put right is told once."""
        pause = 1.0
        try:
            while True:
                change = self._change()
                try:
                    await self._identity.ask()
                    self._notices.settle(self._about)
                    await self._serve(change)
                except StoreError as error:
                    _log.warning("the store failed", chat=self.name, reason=str(error))
                except Exception as error:  # noqa: BLE001 - the translation raises what it does not know
                    reason = chat_error(error, self.name, "commands")
                    if isinstance(reason, NotInstalled) or not reason.retry:
                        await self._notices.tell(self.name, self._about, str(reason))
                        # Only an installation or a new configuration helps; posts report their
                        # own trouble.
                        await change.wait()
                    else:
                        _log.warning("Slack not reached", chat=self.name, reason=str(reason))
                self.up.clear()
                if change.is_set():
                    self._identity.forget()
                    pause = 1.0
                    continue
                await self._paces.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
        finally:
            self.up.clear()
            await self.close()

    async def post(self, delivery: Delivery) -> Posted:
        """Post; what follows an earlier post stands in its thread."""
        try:
            posted = await self._posts.post(delivery, await self._thread(delivery))
        except ChatError as error:
            await self._told(delivery, error)
            raise
        self._notices.settle(_place(delivery))
        return posted

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Replace the earlier messages; where Slack refuses that, post in their thread."""
        try:
            posted = await self._posts.edit(delivery, earlier)
        except ChatError as error:
            await self._told(delivery, error)
            raise
        self._notices.settle(_place(delivery))
        return posted

    async def find(self, delivery: Delivery) -> Posted | None:
        """Look for our marker in the channel; None unless every message stands there."""
        return await self._posts.find(delivery, await self._thread(delivery))

    async def close(self) -> None:
        """Let go of the connections; the next post would open new ones."""
        await self._wire.close()

    async def answer_http(self, request: Request) -> Response | None:
        """Answer a request of Slack's in HTTP mode; None if it is not signed for this app."""
        return await self._door.answer(request)

    def _change(self) -> asyncio.Event:
        """Set when the app is next installed or taken out; never, where the token is configured."""
        if self._installations is None or self._settings.token is not None:
            return asyncio.Event()
        return self._installations.change(self._settings.team or "")

    async def _serve(self, change: asyncio.Event) -> None:
        token = self._settings.app_token
        if token is None:
            self.up.set()
            await change.wait()
            return
        secret = token.get_secret_value()
        socket = Socket(self._make_app(), self._wire.client, secret, self._paces)
        serving = asyncio.create_task(socket.serve())
        greeted = asyncio.create_task(socket.connected.wait())
        try:
            await asyncio.wait((serving, greeted), return_when=asyncio.FIRST_COMPLETED)
            if greeted.done():
                self.up.set()
            await serving
        finally:
            for task in (serving, greeted):
                task.cancel()
            await asyncio.gather(serving, greeted, return_exceptions=True)

    def _make_app(self) -> AsyncApp:
        app = make_app(self._settings, self._identity, self._listeners)
        if self._installations is not None:
            for event in ("app_uninstalled", "tokens_revoked"):
                app.event(event)(self._uninstalled)
        return app

    async def _uninstalled(self, body: dict[str, Any]) -> None:
        """The app was taken out, or tokens of it were; `run` tells the admins."""
        tokens = body["event"].get("tokens")
        if tokens is not None and not tokens.get("bot"):
            return  # somebody's own, of which we have none
        if self._installations is not None and body.get("team_id") == self._settings.team:
            await self._installations.forget(str(body["team_id"]))
            self._identity.forget()

    async def _thread(self, delivery: Delivery) -> str | None:
        """The first message of what the delivery follows, or None."""
        if delivery.follows is None:
            return None
        followed = await self._context.store.delivery(delivery.follows)
        return followed.posted[0] if followed and followed.posted else None

    async def _told(self, delivery: Delivery, error: ChatError) -> None:
        if not error.retry:
            await self._notices.tell(self.name, _place(delivery), str(error))


def _place(delivery: Delivery) -> str:
    return f"channel {delivery.channel}"
