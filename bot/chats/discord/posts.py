"""Deliveries to Discord: posted once, found again, edited or answered where an edit is refused."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, cast

import discord
from discord.http import HTTPClient, Route

from bot.chats.discord import limits
from bot.chats.discord.faults import EDIT_REFUSED, chat_error
from bot.chats.discord.pacing import Paces
from bot.chats.discord.render import Payload, marked_part
from bot.chats.discord.settings import Place
from bot.errors import CannotLook, ChatError
from bot.ports import Clock, Delivery, Posted

Standing = dict[int, str]
"""The message id of each part that stands in the channel, by its number from 1."""

_REMEMBERED: Final = 500
_PAGES: Final = 30
_SLACK: Final = timedelta(minutes=5)
"""By how much our clock may differ from Discord's."""

_MESSAGES: Final = "/channels/{channel_id}/messages"
_MESSAGE: Final = "/channels/{channel_id}/messages/{message_id}"


class Posts:
    """The posts of one workspace.

    Args:
        workspace: its name, for messages to people.
        places: its channels by our names.
        paces: waits before Discord has to say so.
        connect: brings the client that requests go through.
        clock: tells the time.
    """

    def __init__(
        self,
        workspace: str,
        places: Mapping[str, Place],
        paces: Paces,
        connect: Callable[[], Awaitable[HTTPClient]],
        clock: Clock,
    ) -> None:
        self._workspace = workspace
        self._places = places
        self._paces = paces
        self._connect = connect
        self._clock = clock
        self._standing: OrderedDict[str, Standing] = OrderedDict()

    async def post(self, delivery: Delivery, parts: list[Payload], answers: str | None) -> Posted:
        """Post the parts that do not stand there yet.

        Args:
            delivery: whose they are.
            parts: the messages in order.
            answers: id of the message that the first is a reply to, or None.

        Raises:
            ChatError: not all of them arrived, or nobody can know.
        """
        standing = self._remember(delivery.id)
        for number, payload in enumerate(parts, 1):
            if number not in standing:
                await self._create(delivery, number, payload, answers if number == 1 else None)
        return self._done(delivery.id, standing)

    async def edit(self, delivery: Delivery, parts: list[Payload], earlier: Posted) -> Posted:
        """Put the parts in place of the earlier messages; where that is refused, below them.

        Raises:
            ChatError: not all of it arrived, or nobody can know.
        """
        standing = self._remember(delivery.id)
        for number, payload in enumerate(parts, 1):
            if number in standing:
                continue
            old = earlier.ids[number - 1] if number <= len(earlier.ids) else None
            if old and await self._change(delivery.channel, old, payload):
                standing[number] = old
            else:
                await self._create(delivery, number, payload, old or earlier.ids[0])
        for surplus in earlier.ids[len(parts) :]:
            await self._delete(delivery.channel, surplus)
        return self._done(delivery.id, standing)

    async def find(self, delivery: Delivery, count: int) -> Posted | None:
        """Look for the parts of a delivery; None unless all ``count`` of them stand.

        An attempt younger than a minute is not looked for: sent again, each part has the same
        nonce, and Discord answers with the message that is there.

        Raises:
            CannotLook: nobody may look there, or there is too much to look through.
            ChatError: looking failed, and makes sense again later.
        """
        assert delivery.attempt_at is not None
        age = (self._clock() - delivery.attempt_at).total_seconds()
        if delivery.attempts <= 1 and 0 <= age < limits.NONCE_SECONDS:
            return None
        # Of several attempts any may have arrived, and only the last one's time is kept.
        begun = delivery.attempt_at if delivery.attempts <= 1 else delivery.digest.made
        standing = self._remember(delivery.id)
        standing |= await self._search(delivery, min(begun, delivery.attempt_at) - _SLACK, count)
        return self._done(delivery.id, standing) if len(standing) >= count else None

    async def _search(self, delivery: Delivery, since: datetime, count: int) -> Standing:
        """Go back from the newest message, whose time no clock of ours can misjudge."""
        found: Standing = {}
        oldest, before = discord.utils.time_snowflake(since), None
        for _ in range(_PAGES):
            page = await self._history(delivery.channel, before)
            for message in page:
                for custom_id in custom_ids(message.get("components", ())):
                    part = marked_part(custom_id, delivery.id)
                    if part is not None:
                        found[part] = str(message["id"])
            if len(found) >= count or len(page) < limits.HISTORY_PAGE:
                return found
            before = min(int(message["id"]) for message in page)
            if before < oldest:
                return found
        raise CannotLook(
            f"{self._where(delivery.channel)} has too many messages since the attempt to look "
            "through them all: look there by hand, and post again if it is missing."
        )

    async def _history(self, channel: str, before: int | None) -> list[dict[str, Any]]:
        params = {"limit": limits.HISTORY_PAGE} | ({"before": before} if before else {})
        try:
            found = await self._request("GET", _MESSAGES, channel, params=params)
        except ChatError as error:
            if error.retry:
                raise
            raise CannotLook(str(error)) from error
        return cast("list[dict[str, Any]]", found)

    async def _create(
        self, delivery: Delivery, number: int, payload: Payload, answers: str | None
    ) -> None:
        if answers:
            reference = {"message_id": answers, "fail_if_not_exists": False}
            payload = payload | {"message_reference": reference}
        await self._paces.post(self._places[delivery.channel].id)
        made = await self._request("POST", _MESSAGES, delivery.channel, json=payload)
        self._remember(delivery.id)[number] = str(made["id"])

    async def _change(self, channel: str, message: str, payload: Payload) -> bool:
        """Edit a message; False if Discord refuses that for good."""
        kept = {k: v for k, v in payload.items() if k not in ("nonce", "enforce_nonce")}
        try:
            await self._request("PATCH", _MESSAGE, channel, message, json=kept)
        except ChatError as error:
            cause = error.__cause__
            if isinstance(cause, discord.HTTPException) and cause.code in EDIT_REFUSED:
                return False
            raise
        return True

    async def _delete(self, channel: str, message: str) -> None:
        try:
            await self._request("DELETE", _MESSAGE, channel, message)
        except ChatError as error:
            if error.retry:
                raise  # what stays for good is older, and marked as such by its own revision

    async def _request(
        self,
        method: str,
        path: str,
        channel: str,
        message: str = "",
        **more: Any,  # noqa: ANN401 - what the library's request takes
    ) -> Any:  # noqa: ANN401 - JSON
        ids = {"channel_id": self._places[channel].id}
        if message:
            ids["message_id"] = message
        try:
            wire = await self._connect()
            return await wire.request(Route(method, path, **ids), **more)
        except Exception as error:
            raise chat_error(error, self._workspace, self._where(channel)) from error

    def _where(self, channel: str) -> str:
        return f"channel {channel} of workspace {self._workspace} ({self._places[channel].id})"

    def _remember(self, delivery: str) -> Standing:
        standing = self._standing.setdefault(delivery, {})
        self._standing.move_to_end(delivery)
        while len(self._standing) > _REMEMBERED:
            self._standing.popitem(last=False)
        return standing

    def _done(self, delivery: str, standing: Standing) -> Posted:
        """All parts in order; still remembered, in case the record of it fails."""
        del delivery
        return Posted(tuple(standing[number] for number in sorted(standing)))


def custom_ids(components: Any) -> list[str]:  # noqa: ANN401 - JSON as Discord sends it
    """Every button's ``custom_id``, however deep it lies."""
    found: list[str] = []
    for component in components or ():
        if isinstance(component.get("custom_id"), str):
            found.append(component["custom_id"])
        found += custom_ids(component.get("components"))
    return found
