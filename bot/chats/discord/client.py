"""Discord as a chat: posts its deliveries, answers its commands.

How sure "exactly once" is here. Each message carries a nonce made from its delivery and part, so
that Discord itself answers a message sent twice within a minute with the first one. After that,
the channel's history is searched for the marker in our buttons. What remains is a channel where
the bot may not read the history: then an operator decides.

The REST interface alone is enough to post; the gateway, which brings commands and buttons, may
come and go meanwhile.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

import structlog
from aiohttp import BaseConnector
from discord import ConnectionClosed, HTTPException, LoginFailure, RateLimited
from discord.http import HTTPClient

from bot.chats.charts.painter import Painter
from bot.chats.discord.faults import TRANSIENT, chat_error, token_refused
from bot.chats.discord.gateway import Gateway
from bot.chats.discord.interactions import Interactions
from bot.chats.discord.notices import tell
from bot.chats.discord.pacing import Paces
from bot.chats.discord.pings import role_to_call
from bot.chats.discord.posts import Posts
from bot.chats.discord.registration import register
from bot.chats.discord.render import Payload, digest_parts, render_digest
from bot.chats.discord.settings import DiscordSettings, invite_link
from bot.chats.notices import Notices
from bot.commands.model import Context
from bot.commands.registry import COMMANDS
from bot.errors import ChatError
from bot.ports import Delivery, Posted

_LONGEST_PAUSE = 300.0

_log = structlog.get_logger("bot.discord")


class Discord:
    """One workspace on Discord.

    Args:
        settings: the workspace.
        context: what commands use; its clock tells how old an attempt is.
        notices: how admins are told; without, by this chat alone.
        paces: waits before Discord has to say so; tests bring their own time.
        painter: draws charts; tests bring one that cannot.
    """

    edits = True

    def __init__(
        self,
        settings: DiscordSettings,
        context: Context,
        *,
        notices: Notices | None = None,
        paces: Paces | None = None,
        painter: Painter | None = None,
    ) -> None:
        self.name = settings.name
        self.channels: Sequence[str] = tuple(settings.channels)
        self._about = f"workspace {self.name}"
        self._settings = settings
        self._context = context
        self._paces = paces or Paces()
        self._turn = asyncio.Lock()
        self._gateway: Gateway | None = None
        self._interactions = Interactions(settings, context, self._wire, painter)
        self._notices = notices or Notices(context.now)
        self._notices.join(self.name, "discord", settings.admins, partial(tell, self._wire))
        places = settings.channels
        self._posts = Posts(self.name, places, self._paces, self._wire, context.now)
        self.up = asyncio.Event()
        """Set once commands are registered and the gateway has told that we are there."""

    async def run(self) -> None:
        """Answer commands until cancelled; what an admin has to put right is told once."""
        pause = 1.0
        try:
            while True:
                try:
                    await self._serve()
                except LoginFailure:
                    await self._tell(token_refused(self.name))
                    await asyncio.Event().wait()
                except ConnectionClosed as error:
                    if error.code == 4004:
                        await self._tell(token_refused(self.name))
                        await asyncio.Event().wait()
                    _log.warning("gateway closed", chat=self.name, code=error.code)
                except (HTTPException, RateLimited, *TRANSIENT) as error:
                    reason = str(chat_error(error, self.name, "the gateway"))
                    _log.warning("gateway not reached", chat=self.name, reason=reason)
                await self._drop()
                await self._paces.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        finally:
            await self.close()

    async def post(self, delivery: Delivery) -> Posted:
        """Post, below what it follows if that stands in the channel."""
        answers = None
        if delivery.follows is not None:
            followed = await self._context.store.delivery(delivery.follows)
            answers = followed.posted[0] if followed and followed.posted else None
        parts = await self._parts(delivery)
        try:
            posted = await self._posts.post(delivery, parts, answers)
        except ChatError as error:
            await self._told(delivery, error)
            raise
        self._notices.settle(_place(delivery))
        return posted

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Replace the earlier messages; where Discord refuses that, post below them."""
        try:
            posted = await self._posts.edit(delivery, await self._parts(delivery), earlier)
        except ChatError as error:
            await self._told(delivery, error)
            raise
        self._notices.settle(_place(delivery))
        return posted

    async def find(self, delivery: Delivery) -> Posted | None:
        """Look for our marker in the channel; None unless every part stands there."""
        return await self._posts.find(delivery, len(digest_parts(delivery.digest)))

    async def close(self) -> None:
        """Let go of the connection; the next post would open another."""
        await self._drop()

    async def _parts(self, delivery: Delivery) -> list[Payload]:
        ping = self._settings.channels[delivery.channel].ping
        context = self._context
        role = await role_to_call(ping, delivery, context.store, context.now(), context.zone)
        return render_digest(delivery.digest, delivery.id, ping=role)

    async def _serve(self) -> None:
        wire = await self._wire()
        gateway = self._gateway
        assert gateway is not None
        application = gateway.application_id
        assert application is not None
        guilds = self._settings.guilds
        link = invite_link(str(application), guilds[0] if guilds else None)
        try:
            # Who may use them is asked of each; this only keeps them out of others' sight.
            access = self._context.renew(self._context).access
            managed = access.subscribe in (None, "channel-managers")
            written = await register(wire, application, guilds, COMMANDS, managed=managed)
        except HTTPException as error:
            if error.status >= 500 or error.status in (401, 429):
                raise
            # Buttons and posts work all the same, and the old commands, if there are any.
            await self._tell(
                f"Discord does not take the commands of workspace {self.name} ({error.status}, "
                f"code {error.code}): is the bot a member of the server? Its invitation: {link}"
            )
        else:
            self._notices.settle(self._about)
            _log.info("discord", chat=self.name, commands_written=written, invite=link)
        gateway.up = self.up
        await gateway.connect()

    async def _wire(self) -> HTTPClient:
        """The client, logged in.

        Raises:
            ChatError: Discord refuses the token, or cannot be reached.
        """
        async with self._turn:
            if self._gateway is None or self._gateway.is_closed():
                gateway = Gateway(self._settings, self._paces, self._interactions.answer)
                try:
                    await gateway.login(self._settings.token.get_secret_value())
                except BaseException:
                    await _end(gateway)
                    raise
                self._gateway = gateway
            return self._gateway.http

    async def _drop(self) -> None:
        self.up.clear()
        gateway, self._gateway = self._gateway, None
        if gateway is not None:
            await gateway.close()
            await _end(gateway)

    async def _told(self, delivery: Delivery, error: ChatError) -> None:
        if not error.retry:
            await self._notices.tell(self.name, _place(delivery), str(error))

    async def _tell(self, sentence: str) -> None:
        await self._notices.tell(self.name, self._about, sentence)


def _place(delivery: Delivery) -> str:
    return f"channel {delivery.channel}"


async def _end(gateway: Gateway) -> None:
    """Close what the library may leave open when a login fails or is broken off."""
    await gateway.http.close()
    if isinstance(gateway.http.connector, BaseConnector):
        await gateway.http.connector.close()
