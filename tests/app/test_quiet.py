"""Sources gone quiet: who is told, when, and how often."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from app_project import HereEngine, Project
from hypothesis import given
from hypothesis import strategies as st

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.app.quiet import AWAY, awake_since, told, trouble
from bot.commands.answering import answer
from bot.config.model import FolderSource
from bot.ports import Asker, SourceStatus
from bot.store import open_store

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SOURCE = FolderSource(kind="folder", path=Path("seeds"), quiet_after=2 * DAY)
WELL = SourceStatus("wire", 3, 0, NOON - MINUTE, NOON - HOUR, None)
LONG_AGO = NOON - 10 * DAY


def words(status: SourceStatus, source: FolderSource = SOURCE, started: datetime = LONG_AGO) -> str:
    found = trouble(status, source, started, NOON)
    return found.words if found else ""


def failing(since: timedelta) -> SourceStatus:
    return replace(WELL, problem="the folder is gone", failing_since=NOON - since)


def test_a_source_that_brings_news_is_in_no_trouble() -> None:
    assert words(WELL) == ""


def test_one_that_fails_is_told_of_once_it_has_failed_for_a_while() -> None:
    assert words(failing(14 * MINUTE)) == ""
    assert words(failing(15 * MINUTE)) == "cannot be looked at: the folder is gone"


def test_one_that_is_looked_at_seldom_has_to_fail_twice() -> None:
    seldom = SOURCE.model_copy(update={"every": 6 * HOUR})
    assert words(failing(11 * HOUR), seldom) == ""
    assert words(failing(12 * HOUR), seldom) != ""


def test_what_failed_before_the_start_gets_its_time_again() -> None:
    assert words(failing(3 * HOUR), started=NOON - 5 * MINUTE) == ""


def test_one_that_nobody_looks_at_is_told_of_but_not_because_the_bot_was_down() -> None:
    stale = replace(WELL, last_look=NOON - 3 * HOUR)
    assert words(stale) == "has not been looked at"
    assert words(stale, started=NOON - MINUTE) == ""
    assert words(replace(WELL, last_look=None), started=NOON - HOUR) == "has not been looked at"


def test_a_machine_that_slept_begins_anew_and_a_slow_one_does_not() -> None:
    assert awake_since(LONG_AGO, NOON - AWAY, NOON) == LONG_AGO
    assert awake_since(LONG_AGO, NOON - AWAY - MINUTE, NOON) == NOON


def test_no_news_is_trouble_only_where_the_configuration_says_so() -> None:
    old = replace(WELL, last_new=NOON - 2 * DAY)
    assert words(old) == "has brought nothing new"
    assert words(replace(WELL, last_new=None)) == ""
    assert words(old, SOURCE.model_copy(update={"quiet_after": None})) == ""


def written(moment: datetime) -> str:
    return f"{moment:%d %H:%M}"


def test_trouble_is_told_once_and_its_end_takes_its_place() -> None:
    found = trouble(failing(HOUR), SOURCE, LONG_AGO, NOON)
    first = told("wire", found, None, "desk", written, NOON)
    assert first is not None
    title = "Source wire cannot be looked at: the folder is gone, since 04 11:00"
    assert (first.digest.kind, first.digest.title) == ("bulletin", title)
    assert told("wire", found, first, "desk", written, NOON) is None
    back = told("wire", None, first, "desk", written, NOON + HOUR)
    assert back is not None
    assert (back.follows, back.on_update) == (first.id, "edit")
    assert back.digest.title == f"Source wire is back, as of 04 13:00. Before: {title}"
    assert told("wire", None, back, "desk", written, NOON + 2 * HOUR) is None


def test_no_trouble_and_nothing_told_is_no_bulletin() -> None:
    assert told("wire", None, None, "desk", written, NOON) is None


@given(st.lists(st.booleans(), max_size=20))
def test_a_channel_hears_of_each_turn_once(troubled: list[bool]) -> None:
    latest = None
    heard: list[bool] = []
    for n, bad in enumerate(troubled):
        now = NOON + n * HOUR
        found = trouble(replace(failing(HOUR), failing_since=now - HOUR), SOURCE, LONG_AGO, now)
        delivery = told("wire", found if bad else None, latest, "desk", written, now)
        if delivery is not None:
            latest = delivery
            heard.append(bad)
    turns = [b for n, b in enumerate(troubled) if b != (troubled[n - 1] if n else False)]
    assert heard == turns


class Moved:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) + timedelta(seconds=5)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Moved:
    return Moved()


async def test_a_folder_that_goes_is_told_of_in_its_channel_and_so_is_its_return(
    project: Project, output: Callable[[], str], clock: Moved, streams: Streams
) -> None:
    project.write("boats.txt")
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "test", streams)
    await bot.once(lines("reading"))
    project.seeds.rename(project.root / "away")
    for _ in range(3):
        await bot.once(lines("reading"))
        clock.now += 10 * MINUTE
    assert output().count("Source seeds cannot be looked at") == 1
    (project.root / "away").rename(project.seeds)
    for _ in range(2):
        await bot.once(lines("reading"))
    assert output().count("Source seeds is back") == 1
    await bot.close()
    await store.close()


async def test_a_silent_channel_is_told_when_its_silence_is_over(
    project: Project, output: Callable[[], str], clock: Moved, streams: Streams
) -> None:
    project.change("watch: false", "watch: false, quiet_after: 1d")
    project.write("boats.txt")
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "test", streams)
    await bot.once(lines("reading"))
    await answer("/silence for:2d", Asker("terminal", "me", "console"), bot.context)
    clock.now += DAY
    await bot.once(lines("reading"))
    assert "nothing new" not in output()
    clock.now += DAY
    await bot.once(lines("reading"))
    assert output().count("Source seeds has brought nothing new, since") == 1
    await bot.close()
    await store.close()


async def test_waking_up_is_not_told_as_a_source_that_nobody_looks_at(
    project: Project, clock: Moved, streams: Streams
) -> None:
    project.change("watch: false", "watch: false, quiet_after: 1d")
    project.write("boats.txt")
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "test", streams)
    await bot.once(lines("reading"))
    clock.now += 2 * DAY
    bot.context.changed()
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
    told_of = await store.latest_bulletin("seeds", "console")
    assert told_of is not None
    assert told_of.digest.title.startswith("Source seeds has brought nothing new, since")
    await bot.close()
    await store.close()
