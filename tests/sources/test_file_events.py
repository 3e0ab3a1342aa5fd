"""File events wake a look; without them the schedule stays."""

import asyncio
import itertools
import os
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.sources import events
from bot.sources.events import follow
from bot.sources.folder import Folder

DEADLINE = 60


def now() -> datetime:
    return datetime.now(UTC)


async def test_a_new_file_wakes_a_look_despite_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    async with asyncio.timeout(DEADLINE):
        wakes = Folder("s", tmp_path, clock=now).wake()
        await anext(wakes)  # the watch is up
        (tmp_path / "0.txt").write_text("words")
        await anext(wakes)


async def test_a_watch_wakes_once_when_it_is_up_and_then_is_calm(tmp_path: Path) -> None:
    (tmp_path / "before.txt").write_text("came between the first look and the watch")
    async with aclosing(follow("s", str(tmp_path))) as wakes:
        async with asyncio.timeout(DEADLINE):
            await anext(wakes)
        with pytest.raises(TimeoutError):
            await _all_within(2.5, wakes)


async def first_wake(task: asyncio.Future[None], path: Path) -> None:
    """Write until the watch is up and wakes; it gives no sign of its own."""
    for number in itertools.count():
        if task.done():
            break
        (path / f"{number}.txt").write_text("words")
        await asyncio.wait([task], timeout=0.1)
    task.result()


async def test_a_folder_that_is_replaced_is_watched_on(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    async with asyncio.timeout(DEADLINE), aclosing(follow("s", str(box), timedelta())) as wakes:
        await first_wake(asyncio.ensure_future(anext(wakes)), box)
        box.rename(tmp_path / "old")
        box.mkdir()
        for _ in range(3):  # the rename may wake twice before the new folder is watched
            await first_wake(asyncio.ensure_future(anext(wakes)), box)


async def test_a_watch_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    task = asyncio.ensure_future(anext(follow("s", str(tmp_path))))
    await asyncio.sleep(0)
    task.cancel()
    async with asyncio.timeout(DEADLINE):
        await asyncio.wait([task])
    assert task.cancelled()


async def test_a_folder_that_is_not_watched_never_wakes(tmp_path: Path) -> None:
    assert [w async for w in Folder("s", tmp_path, clock=now, watch=False).wake()] == []


async def test_missing_events_are_told_once_and_tried_again(tmp_path: Path) -> None:
    with capture_logs() as logs:
        async with asyncio.timeout(DEADLINE):
            async with aclosing(follow("s", str(tmp_path / "none"), timedelta())) as wakes:
                for _ in range(3):
                    await anext(wakes)
    assert [(log["event"], log["source"]) for log in logs] == [
        ("no file events; the schedule finds what changes", "s")
    ]


async def test_editors_rests_wake_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    async def once(*_: Any, **options: Any) -> AsyncIterator[None]:
        asked.update(options)
        yield None

    monkeypatch.setattr(events, "awatch", once)
    async with aclosing(follow("s", str(tmp_path), timedelta())) as wakes:
        await anext(wakes)
    telling = asked["watch_filter"]
    assert telling(1, "/box/a.txt")
    assert not telling(1, "/box/.a.txt.swp")


async def test_a_name_that_is_no_utf8_does_not_end_the_events(tmp_path: Path) -> None:
    async with asyncio.timeout(DEADLINE), aclosing(follow("s", str(tmp_path))) as wakes:
        await first_wake(asyncio.ensure_future(anext(wakes)), tmp_path)
        (tmp_path / os.fsdecode(b"bad\xff.txt")).write_text("words")
        await first_wake(asyncio.ensure_future(anext(wakes)), tmp_path)
        await first_wake(asyncio.ensure_future(anext(wakes)), tmp_path)


async def test_a_watcher_that_keeps_failing_is_tried_again_at_leisure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = 0

    async def failing(_path: str) -> AsyncIterator[None]:
        nonlocal begun
        begun += 1
        raise ExceptionGroup("watcher", [UnicodeError("name")])
        yield

    monkeypatch.setattr(events, "_bursts", failing)
    async with aclosing(follow("s", str(tmp_path), timedelta(days=1))) as wakes:
        with pytest.raises(TimeoutError):
            await _all_within(0.2, wakes)
    assert begun == events._MOST_FAILURES + 1


async def _all_within(seconds: float, wakes: AsyncIterator[None]) -> None:
    async with asyncio.timeout(seconds):
        async for _ in wakes:
            pass
