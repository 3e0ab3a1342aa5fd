"""Posts, edits and looks: each message of a digest stands in its channel once.

What surely arrived is remembered while the process lives; whatever is not sure is looked up in
the channel before anything is sent again.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from slack_sdk.errors import SlackApiError

from bot.chats.slack import limits
from bot.chats.slack.faults import EDIT_REFUSED, THREAD_REFUSED, chat_error, code
from bot.chats.slack.history import standing
from bot.chats.slack.pacing import Paces
from bot.chats.slack.packing import Payload
from bot.chats.slack.render import render_digest
from bot.chats.slack.wire import Wire
from bot.errors import CannotLook, ChatError
from bot.ports import Clock, Delivery, Posted

_MARGIN: Final = timedelta(hours=1)
"""How far clocks may be apart: a look begins so long before the attempt."""


class Posts:
    """What stands in the channels of one workspace.

    Args:
        name: the workspace's name.
        channels: Slack's ids of the channels, by our names.
        wire: calls Slack.
        paces: waits before Slack has to say so.
        clock: tells how old an attempt is.
    """

    def __init__(
        self, name: str, channels: Mapping[str, str], wire: Wire, paces: Paces, clock: Clock
    ) -> None:
        self._name = name
        self._ids = channels
        self._wire = wire
        self._paces = paces
        self._clock = clock
        self._arrived: dict[str, dict[int, str]] = {}
        self._unsure: set[str] = set()
        self._offsets: list[float] = []

    async def post(self, delivery: Delivery, thread: str | None) -> Posted:
        """Post every message that does not stand there yet.

        Raises:
            ChatError: some did not arrive, or nobody knows.
        """
        payloads = render_digest(delivery.digest, delivery.id)
        there = await self._known(delivery, thread)
        for n, payload in enumerate(payloads, 1):
            if n not in there:
                there[n] = await self._send(delivery, payload, thread)
        self._forget(delivery)
        return Posted(tuple(there[n] for n in range(1, len(payloads) + 1)))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Replace the earlier messages; what Slack does not let us change is posted below them.

        Raises:
            ChatError: some of it was not done; doing it again is right.
        """
        payloads = render_digest(delivery.digest, delivery.id)
        thread = earlier.ids[0]
        there: dict[int, str] | None = None
        ids: list[str] = []
        for n, payload in enumerate(payloads, 1):
            old = earlier.ids[n - 1] if n <= len(earlier.ids) else None
            if old is not None and await self._update(delivery, old, payload):
                ids.append(old)
                continue
            if there is None:
                there = await self._known(delivery, thread)
            if n not in there:
                there[n] = await self._send(delivery, payload, thread)
            ids.append(there[n])
        for old in earlier.ids[len(payloads) :]:
            await self._delete(delivery, old)
        self._forget(delivery)
        return Posted(tuple(ids))

    async def find(self, delivery: Delivery, thread: str | None) -> Posted | None:
        """Look for all messages of a delivery; None if one is missing.

        Raises:
            CannotLook: nobody may look there.
            ChatError: looking failed this time.
        """
        count = len(render_digest(delivery.digest, delivery.id))
        there = await self._look(delivery, thread)
        self._arrived[delivery.id] = there
        if any(n not in there for n in range(1, count + 1)):
            return None
        return Posted(tuple(there[n] for n in range(1, count + 1)))

    async def _known(self, delivery: Delivery, thread: str | None) -> dict[int, str]:
        """What stands there already, by part; looked up unless this process knows."""
        if delivery.attempts <= 1 or delivery.id in self._arrived:
            return self._arrived.setdefault(delivery.id, {})
        try:
            there = await self._look(delivery, thread, now=True)
        except CannotLook as error:
            if delivery.id in self._unsure:
                # Once refused, sending again is what an operator decides.
                self._unsure.discard(delivery.id)
                reason = f"its answer was lost, and whether it stands there is unknown: {error}"
                raise ChatError(reason, retry=False) from error
            there = {}
        return self._arrived.setdefault(delivery.id, there)

    async def _look(
        self, delivery: Delivery, thread: str | None, *, now: bool = False
    ) -> dict[int, str]:
        clock, attempt = self._clock(), delivery.attempt_at
        jumped = self._jumped()
        if attempt is not None and not now:
            # An answer may be late: nothing is certain before the request's own time is over.
            left = limits.REQUEST - (clock - attempt)
            if left > timedelta(0):
                await self._paces.sleep(min(left, limits.REQUEST).total_seconds())
        # Messages of a first attempt may be as old as the digest.
        since = attempt if attempt and delivery.attempts == 1 else delivery.digest.made
        # A clock that was ahead at the attempt would hide its post.
        oldest = min(since, clock) - _MARGIN - jumped
        try:
            return await standing(
                self._wire,
                self._paces,
                self._ids[delivery.channel],
                delivery.id,
                oldest.timestamp(),
                thread,
            )
        except CannotLook:
            raise
        except Exception as error:
            raised = self._error(error, delivery)
            raise raised if raised.retry else CannotLook(str(raised)) from error

    async def _send(self, delivery: Delivery, payload: Payload, thread: str | None) -> str:
        channel = self._ids[delivery.channel]
        await self._paces.post(channel)
        self._jumped()
        arguments = {"channel": channel, **payload}
        if thread is not None:
            arguments["thread_ts"] = thread
        try:
            answer = await self._wire.call("chat.postMessage", arguments)
        except Exception as error:
            if thread is not None and code(error) in THREAD_REFUSED:
                return await self._send(delivery, payload, None)
            raise self._error(error, delivery) from error
        finally:
            self._paces.answered(channel)
        return str(answer["ts"])

    async def _update(self, delivery: Delivery, old: str, payload: Payload) -> bool:
        arguments = {"channel": self._ids[delivery.channel], "ts": old, **payload}
        await self._paces.call("chat.update")
        try:
            await self._wire.call("chat.update", arguments)
        except Exception as error:
            if code(error) in EDIT_REFUSED:
                return False
            raise self._error(error, delivery) from error
        return True

    async def _delete(self, delivery: Delivery, old: str) -> None:
        await self._paces.call("chat.delete")
        try:
            await self._wire.call(
                "chat.delete", {"channel": self._ids[delivery.channel], "ts": old}
            )
        except Exception as error:
            if code(error) in ("message_not_found", "cant_delete_message"):
                return
            raise self._error(error, delivery) from error

    def _forget(self, delivery: Delivery) -> None:
        self._arrived.pop(delivery.id, None)
        self._unsure.discard(delivery.id)

    def _jumped(self) -> timedelta:
        """How far the clock on the wall has jumped since the start, seen at our own calls."""
        offset = self._clock().timestamp() - self._paces.now()
        seen = [*self._offsets, offset]
        self._offsets = [min(seen), max(seen)]
        return timedelta(seconds=max(seen) - min(seen))

    def _error(self, error: Exception, delivery: Delivery) -> ChatError:
        """Translate; after what may have arrived, memory is no longer proof."""
        raised = chat_error(error, self._name, f"channel {delivery.channel}")
        unsure = not isinstance(error, SlackApiError) or (raised.retry and raised.after is None)
        if unsure:
            self._arrived.pop(delivery.id, None)
            self._unsure.add(delivery.id)
        return raised
