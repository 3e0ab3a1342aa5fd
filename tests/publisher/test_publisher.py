"""The state machine of a post, seen from the chat and from the store."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from publisher_records import NOON, FakeChat, Time, entry
from structlog.testing import capture_logs

from bot.errors import CannotLook, ChatError, StoreError
from bot.ports import Delivery, Posted, Store
from bot.publisher import Publisher, delay, wait_for_event

Make = Callable[..., Publisher]


async def get(store: Store, identity: str) -> Delivery:
    found = await store.delivery(identity)
    assert found is not None
    return found


async def plan(store: Store, *keys: str, channels: tuple[str, ...] = ("desk",)) -> None:
    for key in keys:
        await store.ingest(entry(key, *channels))


# -- posting


async def test_everything_due_is_posted_once_in_order(store: Store, publisher: Make) -> None:
    keys = [f"k{n:02}" for n in range(45)]
    await plan(store, *keys)
    chat = FakeChat()
    await publisher(chat).drain()
    await publisher(chat).drain()
    assert chat.ids() == [f"desk-{key}-1" for key in keys]
    assert chat.looks == []
    done = await get(store, "desk-k07-1")
    assert (done.state, done.posted, done.attempts) == ("sent", ("m-desk-k07-1",), 1)


async def test_a_delivery_is_committed_as_sending_before_the_request(
    store: Store, publisher: Make
) -> None:
    await plan(store, "a")
    seen = []

    class Looking(FakeChat):
        async def post(self, delivery: Delivery) -> Posted:
            seen.append((await get(store, delivery.id), delivery))
            return await super().post(delivery)

    await publisher(Looking()).drain()
    ((stored, given),) = seen
    assert stored == given
    assert (stored.state, stored.owner, stored.attempt_at) == ("sending", "me", NOON)


async def test_each_chat_gets_its_own_channels(store: Store, publisher: Make) -> None:
    await plan(store, "a", channels=("desk", "flash", "nobodys"))
    one, other = FakeChat("desk"), FakeChat("flash", "quiet")
    await publisher(one, other).drain()
    assert one.posts == [("desk", "desk-a-1")]
    assert other.posts == [("flash", "flash-a-1")]
    assert (await get(store, "nobodys-a-1")).state == "planned"


async def test_a_delivery_that_another_owner_took_meanwhile_is_left_to_it(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a", "b")
    chat = FakeChat()

    class Overtaken(FakeChat):
        async def post(self, delivery: Delivery) -> Posted:
            if delivery.id == "desk-a-1":
                assert await store.claim("desk-b-1", "other", time())
            return await super().post(delivery)

    chat = Overtaken()
    await publisher(chat).drain()
    assert chat.ids() == ["desk-a-1"]
    assert (await get(store, "desk-b-1")).owner == "other"


# -- failing


async def test_a_failed_post_is_tried_again_later_and_later(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.faults = [ChatError("timed out", retry=True) for _ in range(3)]
    bot = publisher(chat)
    for wait in (5, 15, 45):
        await bot.drain()
        waiting = await get(store, "desk-a-1")
        assert waiting.not_before == time() + timedelta(seconds=wait)
        assert (waiting.state, waiting.reason) == ("planned", "timed out")
        time.pass_(wait - 1)
        await bot.drain()
        assert chat.posts == []
        time.pass_(1)
    await bot.drain()
    assert chat.ids() == ["desk-a-1"]
    assert (await get(store, "desk-a-1")).attempts == 4


async def test_the_platforms_own_waiting_time_is_obeyed_without_a_look(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    after = timedelta(seconds=90)
    chat.faults = [ChatError("rate limited", retry=True, after=after)]
    bot = publisher(chat)
    await bot.drain()
    assert (await get(store, "desk-a-1")).not_before == NOON + after
    time.pass_(90)
    await bot.drain()
    assert chat.ids() == ["desk-a-1"]
    assert chat.looks == []  # the platform refused it, so it cannot have arrived


async def test_a_post_that_arrived_though_its_request_failed_is_not_posted_again(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.late_faults = [ChatError("timed out", retry=True)]
    bot = publisher(chat)
    await bot.drain()
    time.pass_(5)
    await bot.drain()
    assert chat.ids() == ["desk-a-1"]
    done = await get(store, "desk-a-1")
    assert (done.state, done.posted) == ("sent", ("m-desk-a-1",))


async def test_a_second_failure_is_looked_into_again(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.faults = [ChatError("rate limited", retry=True, after=timedelta(seconds=1))]
    chat.late_faults = [ChatError("timed out", retry=True)]
    bot = publisher(chat)
    for _ in range(3):
        await bot.drain()
        time.pass_(60)
    assert chat.ids() == ["desk-a-1"]
    assert chat.looks == ["desk-a-1"]


async def test_where_nobody_may_look_a_retry_is_posted(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.faults = [ChatError("busy", retry=True)]
    chat.look_faults = [CannotLook("no permission")]
    bot = publisher(chat)
    await bot.drain()
    time.pass_(5)
    await bot.drain()
    assert chat.ids() == ["desk-a-1"]


async def test_a_look_that_fails_postpones_the_post_and_keeps_when_it_was_tried(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.late_faults = [ChatError("timed out", retry=True)]
    chat.look_faults = [ChatError("still down", retry=True), OSError("still down")]
    bot = publisher(chat)
    await bot.drain()
    time.pass_(60)
    for _ in range(2):
        await bot.drain()
        waiting = await get(store, "desk-a-1")
        assert (waiting.state, waiting.attempt_at, waiting.attempts) == ("planned", NOON, 1)
    await bot.drain()
    assert chat.ids() == ["desk-a-1"]
    assert (await get(store, "desk-a-1")).state == "sent"


async def test_a_refused_post_fails_with_its_reason_and_lets_the_next_pass(
    store: Store, publisher: Make
) -> None:
    await plan(store, "a", "b")
    chat = FakeChat()
    chat.faults = [ChatError("no such channel", retry=False)]
    await publisher(chat).drain()
    failed = await get(store, "desk-a-1")
    assert (failed.state, failed.reason) == ("failed", "no such channel")
    assert chat.ids() == ["desk-b-1"]


async def test_nothing_overtakes_a_post_that_has_to_wait(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a", "b")
    chat = FakeChat()
    chat.faults = [ChatError("busy", retry=True)]
    bot = publisher(chat)
    await bot.drain()
    assert chat.posts == []
    time.pass_(5)
    await bot.drain()
    assert chat.ids() == ["desk-a-1", "desk-b-1"]


async def test_a_surprise_from_a_chat_is_tried_again_and_in_the_end_given_up(
    store: Store, publisher: Make, time: Time
) -> None:
    await plan(store, "a", "b")
    chat = FakeChat()
    chat.faults = [KeyError("ts") for _ in range(8)]
    bot = publisher(chat)
    await bot.drain()
    assert (await get(store, "desk-a-1")).reason == "KeyError: 'ts'"
    for _ in range(8):
        time.pass_(600)
        await bot.drain()
    assert (await get(store, "desk-a-1")).state == "failed"
    assert chat.ids() == ["desk-b-1"]  # a post that cannot be made holds up nothing for ever


async def test_a_failing_or_hanging_channel_delays_no_other(store: Store, publisher: Make) -> None:
    await plan(store, "a", "b", channels=("slow", "down", "desk"))
    slow, down, desk = FakeChat("slow"), FakeChat("down"), FakeChat("desk")
    slow.gates["slow"] = asyncio.Event()
    down.faults = [OSError("unreachable")]
    task = asyncio.create_task(publisher(slow, down, desk).drain())
    await slow.waiting.wait()
    async with asyncio.timeout(10):
        while (await get(store, "desk-b-1")).state != "sent":  # noqa: ASYNC110 - the store is asked
            await asyncio.sleep(0)
    assert slow.posts == []
    slow.gates["slow"].set()
    await task
    assert slow.ids("slow") == ["slow-a-1", "slow-b-1"]
    assert (await get(store, "down-a-1")).state == "planned"


@given(st.integers(1, 10**9))
def test_waiting_grows_up_to_ten_minutes(attempts: int) -> None:
    assert timedelta(seconds=5) <= delay(attempts) <= delay(attempts + 1) <= timedelta(minutes=10)


# -- updates


async def test_an_update_edits_what_was_posted(store: Store, publisher: Make) -> None:
    await plan(store, "a")
    chat = FakeChat()
    bot = publisher(chat)
    await bot.drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1"))
    await store.ingest(entry("a", revision=3, follows="desk-a-2"))
    await bot.drain()
    message = ("m-desk-a-1",)
    assert chat.edited == [("desk-a-2", message), ("desk-a-3", message)]
    assert chat.ids() == ["desk-a-1"]
    why = await store.why("a")
    assert why is not None
    assert [s.stage for s in why.steps if s.stage in ("sent", "edited")] == [
        "sent",
        "edited",
        "edited",
    ]


@pytest.mark.parametrize("case", ["reply", "cannot edit", "failed", "unknown id"])
async def test_an_update_that_cannot_edit_is_a_post(
    store: Store, publisher: Make, case: str
) -> None:
    await plan(store, "a")
    chat = FakeChat(edits=case != "cannot edit")
    if case == "failed":
        chat.faults = [ChatError("no", retry=False)]
    bot = publisher(chat)
    await bot.drain()
    follows = "nothing" if case == "unknown id" else "desk-a-1"
    update = "reply" if case == "reply" else "edit"
    await store.ingest(entry("a", revision=2, follows=follows, update=update))
    await bot.drain()
    assert chat.edited == []
    assert chat.ids()[-1] == "desk-a-2"


async def test_an_edit_that_fails_is_tried_again(store: Store, publisher: Make, time: Time) -> None:
    await plan(store, "a")
    chat = FakeChat()
    bot = publisher(chat)
    await bot.drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1"))
    chat.faults = [ChatError("busy", retry=True)]
    await bot.drain()
    time.pass_(5)
    await bot.drain()
    assert chat.edited == [("desk-a-2", ("m-desk-a-1",))]


# -- in doubt


async def in_doubt(store: Store, *keys: str) -> None:
    await plan(store, *keys)
    for key in keys:
        assert await store.claim(f"desk-{key}-1", "dead", NOON)


async def test_what_arrived_before_the_crash_is_found_and_not_posted_again(
    store: Store, publisher: Make
) -> None:
    await in_doubt(store, "a")
    chat = FakeChat()
    chat.posts = [("desk", "desk-a-1")]
    await publisher(chat).drain()
    assert chat.ids() == ["desk-a-1"]
    done = await get(store, "desk-a-1")
    assert (done.state, done.posted) == ("sent", ("m-desk-a-1",))


async def test_what_did_not_arrive_before_the_crash_is_posted_in_its_turn(
    store: Store, publisher: Make
) -> None:
    await in_doubt(store, "a")
    await plan(store, "b")
    chat = FakeChat()
    await publisher(chat).drain()
    assert chat.ids() == ["desk-a-1", "desk-b-1"]
    assert chat.looks == ["desk-a-1"]  # one look is enough
    assert (await get(store, "desk-a-1")).attempts == 2


@pytest.mark.parametrize("error", [CannotLook("no permission"), ChatError("gone", retry=False)])
async def test_where_nobody_may_look_the_operator_decides(
    store: Store, publisher: Make, error: ChatError
) -> None:
    await in_doubt(store, "a")
    await plan(store, "b")
    chat = FakeChat()
    chat.look_faults = [error]
    await publisher(chat).drain()
    left = await get(store, "desk-a-1")
    assert (left.state, left.reason) == ("unknown", str(error))
    assert chat.ids() == ["desk-b-1"]


async def test_an_edit_in_doubt_is_done_again_where_nobody_may_look(
    store: Store, publisher: Make
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    await publisher(chat).drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1"))
    await store.claim("desk-a-2", "dead", NOON)
    chat.look_faults = [CannotLook("no permission"), CannotLook("no permission")]
    await publisher(chat).drain()
    assert chat.edited == [("desk-a-2", ("m-desk-a-1",))]
    assert (await get(store, "desk-a-2")).state == "sent"


@pytest.mark.parametrize("error", [ChatError("down", retry=True), OSError("down")])
async def test_nothing_is_posted_before_the_doubt_is_settled(
    store: Store, publisher: Make, error: Exception
) -> None:
    await in_doubt(store, "a")
    await plan(store, "b")
    chat = FakeChat()
    chat.look_faults = [error]
    bot = publisher(chat)
    await bot.drain()
    assert chat.posts == []
    assert (await get(store, "desk-a-1")).state == "sending"
    await bot.drain()
    assert chat.ids() == ["desk-a-1", "desk-b-1"]


async def test_a_post_cut_short_by_a_stop_is_settled_at_the_next_start(
    store: Store, publisher: Make
) -> None:
    await plan(store, "a")
    chat = FakeChat()
    chat.gates["desk"] = asyncio.Event()
    task = asyncio.create_task(publisher(chat).run())
    await chat.waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await get(store, "desk-a-1")).state == "sending"
    chat.gates.clear()
    await publisher(chat, owner="next").drain()
    assert chat.ids() == ["desk-a-1"]


class Faulty:
    """A store of which one method fails once, before or after it did its work."""

    def __init__(self, store: Store, method: str, *, after: bool) -> None:
        self._store, self._method, self._after = store, method, after

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._store, name)
        if name != self._method:
            return real

        async def fail(*args: Any) -> Any:
            self._method = ""
            if self._after:
                await real(*args)
            raise StoreError("the disk is full")

        return fail


@pytest.mark.no_cover
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("method", ["in_doubt", "due", "claim", "sent", "delivery", "postpone"])
async def test_a_store_that_fails_at_any_step_loses_and_doubles_nothing(
    store: Store, time: Time, method: str, after: bool
) -> None:
    await plan(store, "a", "b")
    chat = FakeChat()
    await Publisher(store, [chat], time, "me").drain()
    await store.ingest(entry("a", revision=2, follows="desk-a-1"))
    await plan(store, "c", "d")
    chat.faults = [ChatError("busy", retry=True)]
    bot = Publisher(Faulty(store, method, after=after), [chat], time, "me")  # type: ignore[arg-type] # stands in for one
    for _ in range(4):
        await bot.drain()
        time.pass_(60)
    assert chat.ids() == ["desk-a-1", "desk-b-1", "desk-c-1", "desk-d-1"]
    assert {i for i, _ in chat.edited} == {"desk-a-2"}
    assert (await store.status()).deliveries == {"sent": 5}


# -- running


class Waiting:
    """Waits for nothing; tells how long it was asked to, and stops after some turns."""

    def __init__(self, turns: int) -> None:
        self.asked: list[float] = []
        self._turns = turns
        self.done = asyncio.Event()

    async def __call__(self, event: asyncio.Event, seconds: float) -> None:
        self.asked.append(seconds)
        if len(self.asked) >= self._turns:
            self.done.set()
            await event.wait()
        await asyncio.sleep(0)


async def stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_wake_up_posts_at_once(store: Store, time: Time) -> None:
    chat, waiting = FakeChat(), Waiting(1)
    posted = asyncio.Event()

    class Telling(FakeChat):
        async def post(self, delivery: Delivery) -> Posted:
            posted.set()
            return await super().post(delivery)

    chat = Telling()
    bot = Publisher(store, [chat], time, "me", waiting)
    task = asyncio.create_task(bot.run())
    async with asyncio.timeout(10):
        await waiting.done.wait()
        assert chat.posts == []
        await plan(store, "a")
        bot.wake()
        await posted.wait()
    await stop(task)
    assert chat.ids() == ["desk-a-1"]


async def test_looks_keep_their_distance_and_failures_lengthen_it(store: Store, time: Time) -> None:
    await in_doubt(store, "a")
    chat, waiting = FakeChat(), Waiting(5)
    chat.look_faults = [OSError("down") for _ in range(3)]
    task = asyncio.create_task(Publisher(store, [chat], time, "me", waiting).run())
    async with asyncio.timeout(10):
        await waiting.done.wait()
    await stop(task)
    assert waiting.asked == [5.0, 15.0, 45.0, 2.0, 2.0]
    assert chat.ids() == ["desk-a-1"]


async def test_waiting_ends_by_the_event_or_by_the_time() -> None:
    event = asyncio.Event()
    await wait_for_event(event, 0)
    assert not event.is_set()
    event.set()
    async with asyncio.timeout(10):
        await wait_for_event(event, 1000)


async def test_the_log_tells_what_happened_and_never_the_text(
    store: Store, publisher: Make, time: Time
) -> None:
    await in_doubt(store, "a", "b")
    await plan(store, "c")
    chat = FakeChat()
    chat.look_faults = [OSError("secret words"), CannotLook("no permission")]
    chat.faults = [ValueError("secret words of the document")]
    bot = publisher(chat)
    with capture_logs() as logs:
        for _ in range(3):
            await bot.drain()
            time.pass_(60)
    events = [log["event"] for log in logs]
    assert events[:2] == ["cannot look yet", "whether it arrived is unknown"]
    assert {"not found after interruption", "post failed", "posted"} <= set(events)
    assert all(log["channel"] == "desk" and log["chat"] == "fake" for log in logs)
    assert "secret" not in str(logs)
    assert "a note" not in str(logs)
