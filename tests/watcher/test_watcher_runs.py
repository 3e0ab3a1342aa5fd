"""A running watcher: woken, patient with files being written, and never silently dead."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from played_house import House, found
from structlog.testing import capture_logs

from bot.errors import StoreError
from bot.ports import Unsettled
from bot.watcher import Watcher, behind, look

Build = Callable[..., House]
DEADLINE = 60


@asynccontextmanager
async def running(watcher: Watcher) -> AsyncIterator[None]:
    task = asyncio.ensure_future(watcher.run())
    async with asyncio.timeout(DEADLINE):
        yield
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def looked(play: House, times: int) -> None:
    """Wait until so many looks have ended."""
    while len(play.store.looks) < times:
        play.store.ended.clear()
        await play.store.ended.wait()


async def test_each_wake_brings_a_look(house: Build) -> None:
    play = house([found("a.txt")], [found("b.txt")])
    async with running(play.watcher()):
        play.source.wakes.put_nowait(None)
        await looked(play, 1)
        play.source.wakes.put_nowait(None)
        await looked(play, 2)
    assert play.store.entries.keys() == {"a.txt", "b.txt"}


async def test_what_is_being_written_is_looked_at_again_without_a_wake(house: Build) -> None:
    play = house([Unsettled("a.txt")], [Unsettled("a.txt")], [found("a.txt")])
    async with running(play.watcher()):
        play.source.wakes.put_nowait(None)
        await looked(play, 3)
    assert play.store.entries.keys() == {"a.txt"}


async def test_a_look_on_schedule_that_finds_a_file_being_written_is_followed_up(
    house: Build,
) -> None:
    play = house([Unsettled("a.txt")], [found("a.txt")])
    watcher = play.watcher()
    async with running(watcher):
        await watcher.look()
        await looked(play, 2)
    assert play.store.entries.keys() == {"a.txt"}


async def test_patience_with_a_file_that_never_settles_grows_to_a_limit(
    house: Build, monkeypatch: Any
) -> None:
    play = house([Unsettled("log.txt")])
    watcher = play.watcher(settle=timedelta(seconds=1))
    waits: list[float] = []
    monkeypatch.setattr(watcher, "_later", lambda wait: waits.append(wait.total_seconds()))
    for _ in range(8):
        await watcher.look()
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    play.source.looks = [[], [Unsettled("log.txt")]]
    await watcher.look()
    await watcher.look()
    assert waits[8:] == [1]


async def test_a_look_that_fails_is_told_and_tried_again(house: Build, monkeypatch: Any) -> None:
    monkeypatch.setattr(look, "_LONGEST_WAIT", timedelta())
    for error, reason in (
        (StoreError("disk full"), "disk full"),
        (OSError("odd"), "OSError('odd')"),
    ):
        play = house([error], [found("a.txt")])
        with capture_logs() as logs:
            async with running(play.watcher()):
                play.source.wakes.put_nowait(None)
                await looked(play, 1)
        assert [log["reason"] for log in logs if log["log_level"] == "error"] == [reason]
        assert play.store.entries.keys() == {"a.txt"}


async def test_looks_that_keep_failing_are_logged_once_and_told_until_one_succeeds(
    house: Build, monkeypatch: Any
) -> None:
    monkeypatch.setattr(look, "_LONGEST_WAIT", timedelta())
    full = StoreError("disk full")
    play = house([full], [full], [full], [found("a.txt")])
    told: list[str | None] = []
    well = asyncio.Event()

    async def stuck(reason: str | None) -> None:
        told.append(reason)
        if reason is None:
            well.set()

    with capture_logs() as logs:
        async with running(play.watcher(on_stuck=stuck)):
            play.source.wakes.put_nowait(None)
            await well.wait()
    assert [log["event"] for log in logs] == [
        "a look failed; it is tried again",
        "looks succeed again",
    ]
    assert told == ["disk full", "disk full", None]


async def test_when_hints_end_in_a_fault_looks_on_schedule_go_on(house: Build) -> None:
    play = house([found("a.txt")])
    watcher = play.watcher()
    with capture_logs() as logs:
        async with running(watcher):
            play.source.wakes.put_nowait(OSError("no more watches"))
            await play.source.ended.wait()
            await watcher.look()
    assert [log["event"] for log in logs] == ["no more hints"]
    assert play.store.entries.keys() == {"a.txt"}


async def test_a_watcher_ends_while_it_waits_to_look_again(house: Build) -> None:
    play = house([Unsettled("a.txt")])
    async with running(play.watcher(settle=timedelta(hours=1))):
        play.source.wakes.put_nowait(None)
        await looked(play, 1)
    assert len(play.source.asked) == 1


async def test_a_look_may_be_asked_for(house: Build) -> None:
    play = house([found("a.txt")])
    watcher = play.watcher()
    async with running(watcher):
        watcher.want()
        await looked(play, 1)
    assert play.store.entries.keys() == {"a.txt"}


LARGE = "Words here. " * 10_000


async def test_a_large_document_does_not_keep_small_ones_waiting(house: Build) -> None:
    play = house([found("a.txt", LARGE)], [found("b.txt")])
    play.engine.gate_for_large = asyncio.Event()
    async with running(play.watcher()):
        play.source.wakes.put_nowait(None)
        await play.engine.at_work_on(1)
        play.source.wakes.put_nowait(None)
        await looked(play, 2)
        assert play.store.entries.keys() == {"b.txt"}
        play.store.stored.clear()
        play.engine.gate_for_large.set()
        await play.store.stored.wait()
    assert play.store.entries.keys() == {"a.txt", "b.txt"}


async def test_a_place_that_is_being_read_is_looked_at_again_afterwards(house: Build) -> None:
    play = house([found("a.txt", LARGE)], [found("a.txt", "Now short.")])
    play.engine.gate_for_large = asyncio.Event()
    async with running(play.watcher()):
        play.source.wakes.put_nowait(None)
        await play.engine.at_work_on(1)
        play.source.wakes.put_nowait(None)
        await looked(play, 2)
        assert play.store.entries == {}
        play.engine.gate_for_large.set()
        await looked(play, 3)
    assert play.before == [None, 1]
    assert play.store.entries["a.txt"].document.text == "Now short."


async def test_no_more_large_documents_are_in_work_than_fit_in_memory(house: Build) -> None:
    play = house([found(f"{n}.txt", LARGE) for n in range(7)])
    play.engine.gate_for_large = asyncio.Event()
    async with running(play.watcher()):
        play.source.wakes.put_nowait(None)
        await play.engine.at_work_on(behind.MOST)
        for _ in range(50):
            await asyncio.sleep(0)
        play.engine.gate_for_large.set()
        await looked(play, 1)
    assert play.engine.most == behind.MOST


async def test_a_large_document_that_cannot_be_kept_is_told_and_tried_again(
    house: Build, monkeypatch: Any
) -> None:
    monkeypatch.setattr(look, "_LONGEST_WAIT", timedelta(milliseconds=1))
    play = house([found("a.txt", LARGE)])
    play.store.fails = StoreError("The disk is full.")
    with capture_logs() as logs:
        async with running(play.watcher()):
            play.source.wakes.put_nowait(None)
            await looked(play, 3)
            play.store.fails = None
            await play.store.stored.wait()
    assert [line["reason"] for line in logs if line["log_level"] == "error"][:1] == [
        "The disk is full."
    ]
