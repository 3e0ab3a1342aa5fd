"""Takes planned deliveries to their chats, each exactly once, channel by channel in order.

A delivery is claimed (committed as ``sending``) before the request and recorded as ``sent`` after
it. Whatever is found ``sending`` at a start is in doubt: the process that claimed it died, and
only the channel can tell whether the post arrived. So it is looked up there before anything else
is posted: found is sent, absent is planned again, and where nobody may look, the operator decides.
The same look comes before each further attempt after a failure, since a request that timed out
may have arrived all the same.

Each channel has a task of its own: one that is slow or down delays no other.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.errors import CannotLook, ChatError, StoreError
from bot.ports import Chat, Clock, Delivery, Posted, Store

LOOK = 2.0
"""Seconds between looks at the store for a channel that nobody woke."""

_BATCH = 20
_FIRST_DELAY = timedelta(seconds=5)
_LONGEST_DELAY = timedelta(minutes=10)
_MOST_SURPRISES = 8
"""Attempts after which an error that is not the platform's fails the post: it would otherwise
hold up its channel for ever."""

Wait = Callable[[asyncio.Event, float], Awaitable[None]]
"""Returns when the event is set, or after so many seconds."""

_log = structlog.get_logger("bot.publisher")


async def wait_for_event(event: asyncio.Event, seconds: float) -> None:
    """Wait in real time."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)


def delay(attempts: int) -> timedelta:
    """How long to wait after so many attempts: three times longer after each, up to a limit."""
    return min(_FIRST_DELAY * int(3 ** min(attempts - 1, 10)), _LONGEST_DELAY)


class Publisher:
    """Posts what is due.

    Args:
        store: where deliveries are planned and their state is kept.
        chats: the platforms; a channel is served by the chat that names it.
        clock: tells the time.
        owner: who claims deliveries here; differs from start to start.
        wait: how to wait for a wake-up; tests pass their own.
    """

    def __init__(
        self,
        store: Store,
        chats: Sequence[Chat],
        clock: Clock,
        owner: str,
        wait: Wait = wait_for_event,
    ) -> None:
        self._clock = clock
        self._wait = wait
        self._outboxes = [
            _Outbox(store, chat, channel, clock, owner)
            for chat in chats
            for channel in chat.channels
        ]

    def wake(self) -> None:
        """Something may be due: look now instead of at the next turn."""
        for outbox in self._outboxes:
            outbox.woken.set()

    async def drain(self) -> None:
        """Post everything that is due; return when nothing is, or what is due has to wait."""
        await asyncio.gather(*(outbox.turn() for outbox in self._outboxes))

    async def run(self) -> None:
        """Post what is due, now and whenever something is, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for outbox in self._outboxes:
                tasks.create_task(self._serve(outbox), name=f"publish-{outbox.channel}")

    async def _serve(self, outbox: "_Outbox") -> None:
        failures = 0
        while True:
            outbox.woken.clear()
            failures = 0 if await outbox.turn() else failures + 1
            pause = delay(failures).total_seconds() if failures else LOOK
            await self._wait(outbox.woken, pause)


class _NotNow(Exception):
    """The channel could not be searched this time (delivery, kind of error)."""


class _Outbox:
    """One channel's deliveries, in order."""

    def __init__(self, store: Store, chat: Chat, channel: str, clock: Clock, owner: str) -> None:
        self.channel = channel
        self.woken = asyncio.Event()
        self._store = store
        self._chat = chat
        self._clock = clock
        self._owner = owner
        self._turn = asyncio.Lock()
        self._doubtless = False
        self._refused: set[str] = set()  # whose last attempt surely did not arrive
        self._log = _log.bind(chat=chat.name, channel=channel)

    async def turn(self) -> bool:
        """Settle what is in doubt, then post what is due; False if it has to be tried again."""
        async with self._turn:
            try:
                if not self._doubtless:
                    await self._settle()
                    self._doubtless = True
                await self._post_due()
            except _NotNow as error:
                self._log.warning("cannot look yet", delivery=error.args[0], error=error.args[1])
                return False
            except StoreError as error:
                # A post may have gone out whose record could not be written.
                self._doubtless = False
                self._log.error("store failed", reason=str(error))
                return False
            return True

    # -- in doubt

    async def _settle(self) -> None:
        """Find out about every delivery left ``sending``."""
        for delivery in await self._store.in_doubt([self.channel]):
            try:
                posted = await self._look(delivery)
            except CannotLook as error:
                await self._give_up_looking(delivery, error)
            else:
                await self._found(delivery, posted)

    async def _look(self, delivery: Delivery) -> Posted | None:
        """Look for the post in its channel.

        Raises:
            CannotLook: nobody may look there.
            _NotNow: looking failed, and makes sense again later.
        """
        try:
            return await self._chat.find(delivery)
        except CannotLook:
            raise
        except Exception as error:
            if isinstance(error, ChatError) and not error.retry:
                raise CannotLook(str(error)) from error
            raise _NotNow(delivery.id, type(error).__name__) from error

    async def _found(self, delivery: Delivery, posted: Posted | None) -> None:
        owner = delivery.owner or self._owner
        if posted is not None:
            self._log.info("found after interruption", delivery=delivery.id)
            await self._store.sent(delivery.id, owner, posted, self._clock())
            return
        self._log.info("not found after interruption", delivery=delivery.id)
        self._refused.add(delivery.id)
        reason = "interrupted while posting; it is not in the channel"
        await self._store.postpone(delivery.id, owner, None, reason)

    async def _give_up_looking(self, delivery: Delivery, error: CannotLook) -> None:
        owner = delivery.owner or self._owner
        if await self._earlier(delivery) is not None:
            reason = "interrupted while editing; done again, since an edit may be repeated"
            await self._store.postpone(delivery.id, owner, None, reason)
            return
        self._log.error("whether it arrived is unknown", delivery=delivery.id)
        await self._store.fail(delivery.id, owner, str(error), self._clock(), "unknown")

    # -- due

    async def _post_due(self) -> None:
        while batch := await self._store.due(self._clock(), [self.channel], _BATCH):
            for delivery in batch:
                if not await self._deliver(delivery):
                    return  # nothing overtakes what has to wait

    async def _deliver(self, delivery: Delivery) -> bool:
        """One attempt; False if the delivery has to wait."""
        posted = None
        if delivery.attempts and delivery.id not in self._refused:
            # Where nobody may look: when it failed, it was decided that trying again is right.
            with suppress(CannotLook):
                posted = await self._look(delivery)
        now = self._clock()
        if not await self._store.claim(delivery.id, self._owner, now):
            return True
        claimed = replace(
            delivery,
            state="sending",
            owner=self._owner,
            attempt_at=now,
            attempts=delivery.attempts + 1,
        )
        if posted is None:
            try:
                posted = await self._request(claimed)
            except StoreError:
                raise
            except Exception as error:  # noqa: BLE001 - a chat's surprise must not stop the bot
                return await self._failed(claimed, error)
        # Shielded: a stop that comes between the answer and its record must not lose the record.
        await asyncio.shield(self._store.sent(claimed.id, self._owner, posted, self._clock()))
        self._refused.discard(claimed.id)
        self._log.info("posted", delivery=claimed.id, attempt=claimed.attempts)
        return True

    async def _request(self, delivery: Delivery) -> Posted:
        earlier = await self._earlier(delivery)
        if earlier is not None:
            return await self._chat.edit(delivery, earlier)
        return await self._chat.post(delivery)

    async def _earlier(self, delivery: Delivery) -> Posted | None:
        """The post to edit instead of posting anew, or None."""
        if delivery.follows is None or delivery.on_update != "edit" or not self._chat.edits:
            return None
        followed = await self._store.delivery(delivery.follows)
        if followed is None or followed.state != "sent" or not followed.posted:
            return None
        return Posted(followed.posted)

    async def _failed(self, delivery: Delivery, error: Exception) -> bool:
        """Record why an attempt failed; False if there will be another."""
        expected = isinstance(error, ChatError)
        reason = str(error) if expected else f"{type(error).__name__}: {error}"
        again = error.retry if isinstance(error, ChatError) else delivery.attempts < _MOST_SURPRISES
        log = self._log.bind(delivery=delivery.id, attempt=delivery.attempts)
        log.warning("post failed", error=type(error).__name__, again=again)
        if not again:
            self._refused.discard(delivery.id)
            await self._store.fail(delivery.id, self._owner, reason, self._clock())
            return True
        after = error.after if isinstance(error, ChatError) else None
        if after is not None:
            self._refused.add(delivery.id)  # told to come later, so surely not posted
        else:
            self._refused.discard(delivery.id)
        until = self._clock() + (delay(delivery.attempts) if after is None else after)
        await self._store.postpone(delivery.id, self._owner, until, reason)
        return False
