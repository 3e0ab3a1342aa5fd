"""The timetable on a real event loop; nothing sleeps, everything waits with a deadline."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.schedules import read_schedule
from bot.schedule import DueTrigger, Schedule

KYIV = ZoneInfo("Europe/Kyiv")
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
SOON = 5.0


@pytest.fixture
async def schedule() -> AsyncIterator[Schedule]:
    made = Schedule(KYIV, lambda: NOON)
    yield made
    made.stop()
    await asyncio.sleep(0)  # the library ends its timer in the loop's next turn


async def test_the_first_look_happens_at_once(schedule: Schedule) -> None:
    looked = asyncio.Event()
    schedule.every("seeds", timedelta(days=1), looked.set)
    schedule.start()
    await asyncio.wait_for(looked.wait(), SOON)


async def test_a_call_is_made_on_the_loops_own_thread(schedule: Schedule) -> None:
    thread: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    schedule.every("seeds", timedelta(days=1), lambda: thread.set_result(threading.get_ident()))
    schedule.start()
    assert await asyncio.wait_for(thread, SOON) == threading.get_ident()


async def test_looks_go_on_at_the_interval() -> None:
    schedule = Schedule(KYIV)
    third = asyncio.Event()
    calls: list[int] = []

    def look() -> None:
        calls.append(1)
        if len(calls) == 2:
            third.set()

    schedule.every("seeds", timedelta(seconds=1), look)
    schedule.start()
    await asyncio.wait_for(third.wait(), SOON)
    schedule.stop()
    await asyncio.sleep(0)


async def test_without_at_once_the_first_look_is_an_interval_away(schedule: Schedule) -> None:
    schedule.every("seeds", timedelta(minutes=5), lambda: None, at_once=False)
    assert schedule.next_runs() == {"seeds": NOON + timedelta(minutes=5)}


async def test_digests_are_due_in_the_configured_zone(schedule: Schedule) -> None:
    schedule.at("evening", "18:00 daily", lambda: None)
    schedule.at("half", "30m", lambda: None)
    assert schedule.next_runs() == {
        "evening": datetime(2026, 7, 1, 15, tzinfo=UTC),
        "half": datetime(2026, 7, 1, 12, 30, tzinfo=UTC),
    }


async def test_a_job_added_again_replaces_the_one_before(schedule: Schedule) -> None:
    schedule.start()
    schedule.at("evening", "23:58 daily", lambda: None)
    schedule.at("evening", "23:59 daily", lambda: None)
    (moment,) = schedule.next_runs().values()
    assert moment.astimezone(KYIV).minute == 59


async def test_a_dropped_job_is_gone_and_dropping_it_again_is_fine(schedule: Schedule) -> None:
    schedule.at("evening", "18:00 daily", lambda: None)
    schedule.drop("evening")
    schedule.drop("evening")
    assert schedule.next_runs() == {}


async def test_words_that_are_no_schedule_are_refused(schedule: Schedule) -> None:
    with pytest.raises(ValueError, match="write one of"):
        schedule.at("evening", "sometimes", lambda: None)


async def test_after_a_stop_nothing_is_called_and_running_work_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    schedule = Schedule(KYIV)
    started, finish, done = asyncio.Event(), asyncio.Event(), asyncio.Event()
    tasks: list[asyncio.Task[None]] = []

    async def work() -> None:
        started.set()
        await finish.wait()
        done.set()

    schedule.every("seeds", timedelta(days=1), lambda: tasks.append(asyncio.create_task(work())))
    schedule.start()
    await asyncio.wait_for(started.wait(), SOON)
    with caplog.at_level(logging.WARNING):
        schedule.stop()
        schedule.stop()
        finish.set()
        await asyncio.wait_for(done.wait(), SOON)
    assert len(tasks) == 1
    assert not caplog.records


async def test_a_stop_before_the_start_is_fine() -> None:
    Schedule(KYIV).stop()


async def test_a_call_that_fails_is_logged_and_the_next_still_happens(schedule: Schedule) -> None:
    looked = asyncio.Event()

    def fail() -> None:
        raise RuntimeError("no room")

    schedule.every("bad", timedelta(days=1), fail)
    schedule.every("good", timedelta(days=1), looked.set)
    schedule.start()
    await asyncio.wait_for(looked.wait(), SOON)


@pytest.mark.parametrize(
    ("zone", "words", "before", "runs"),
    [
        ("Europe/Kyiv", "03:30 daily", datetime(2026, 10, 24, 12, tzinfo=UTC), 1),
        ("America/New_York", "01:30 daily", datetime(2026, 10, 31, 16, tzinfo=UTC), 1),
    ],
)
def test_the_night_the_clocks_go_back_has_one_digest(
    zone: str, words: str, before: datetime, runs: int
) -> None:
    trigger = DueTrigger(read_schedule(words), ZoneInfo(zone))
    now = before
    night_ends = now + timedelta(hours=24)
    found = []
    previous = None
    while (moment := trigger.get_next_fire_time(previous, now)) and moment < night_ends:
        found.append(moment)
        previous = now = moment
    assert len(found) == runs


def test_moments_missed_while_the_machine_slept_are_made_up_for_once() -> None:
    trigger = DueTrigger(read_schedule("1m"), KYIV)
    woke = NOON + timedelta(days=30)
    assert trigger.get_next_fire_time(NOON, woke) == woke + timedelta(minutes=1)
