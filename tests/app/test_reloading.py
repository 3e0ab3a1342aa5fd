"""A changed configuration file: believed when it stands still, taken over whole or not at all."""

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from app_project import Project

from bot.app.reloading import STEADY, Reloading
from bot.chats.notices import Notices
from bot.config.model import Config

SPARE = "    continue: true\n  - { name: spare, send: [console] }\nstore:"


class Desk:
    """A bot that notes what it was told to go on with, and an admin who is told."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
        self.taken: list[Config] = []
        self.restart: Sequence[str] = ()
        self.told: list[str] = []
        self.notices = Notices(lambda: self.now)
        self.notices.join("hq", "slack", ["U1"], self._reach)
        self.reloading = Reloading(project.file, self._take_over, self.notices, lambda: self.now)

    async def _reach(self, admin: str, sentence: str) -> bool:
        assert admin == "U1"
        self.told.append(sentence)
        return True

    def _take_over(self, config: Config) -> Sequence[str]:
        self.taken.append(config)
        return self.restart

    async def look(self, after: timedelta = STEADY) -> None:
        self.now += after
        await self.reloading.look()

    async def settle(self) -> None:
        """Look until the file has stood still for long enough."""
        await self.look()
        await self.look()

    @property
    def standing(self) -> list[str]:
        return [notice.sentence for notice in self.notices.standing()]


@pytest.fixture
def desk(project: Project) -> Desk:
    return Desk(project)


async def test_a_file_is_taken_over_once_when_it_has_stood_still(desk: Desk) -> None:
    await desk.look()
    await desk.look(STEADY / 2)
    assert desk.taken == []
    await desk.look(STEADY / 2)
    await desk.look()
    assert desk.taken == [desk.project.config]


async def test_what_is_written_in_parts_is_taken_over_only_as_a_whole(desk: Desk) -> None:
    await desk.settle()
    whole = desk.project.file.read_text().replace("store:", SPARE)
    for size in range(0, len(whole), 40):  # some of these parts are sound configurations
        desk.project.file.write_text(whole[:size])
        await desk.look()
    desk.project.file.write_text(whole)
    await desk.settle()
    assert [len(config.routes) for config in desk.taken] == [1, 2]
    assert desk.standing == []


async def test_a_fault_keeps_the_last_good_one_and_is_told_until_it_is_put_right(
    desk: Desk,
) -> None:
    await desk.settle()
    good = desk.project.file.read_text()
    desk.project.change("send: [console]", "send: [consloe]")
    await desk.settle()
    await desk.settle()
    assert len(desk.taken) == 1
    (told,) = desk.told
    assert "did you mean 'console'?" in told
    assert f"{desk.project.file}:" in told
    assert desk.standing == desk.told
    desk.project.file.write_text(good)
    await desk.settle()
    assert desk.standing == []
    assert [c.routes for c in desk.taken] == [desk.project.config.routes] * 2


async def test_another_fault_takes_the_place_of_the_one_before(desk: Desk) -> None:
    for wrong in ("nowhere", "elsewhere"):
        desk.project.file.write_text(
            desk.project.file.read_text().replace("in: terminal", f"in: {wrong}")
            if wrong == "nowhere"
            else "version: 1\n\t- x"
        )
        await desk.settle()
    assert len(desk.told) == 2
    assert desk.standing == desk.told[1:]


async def test_of_many_faults_three_are_told_and_the_rest_counted(desk: Desk) -> None:
    text = "a: 1\nb: 2\nc: 3\nd: 4\n" + desk.project.file.read_text()
    desk.project.file.write_text(text)
    await desk.settle()
    assert desk.told[0].count("unknown key") == 3
    assert "and 1 more" in desk.told[0]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"version: 1\x00", b"a: &a [*a]"])
async def test_no_content_ends_the_looking(desk: Desk, content: bytes) -> None:
    desk.project.file.write_bytes(content)
    await desk.settle()
    assert desk.taken == []
    assert len(desk.told) == 1


async def test_a_file_that_is_gone_is_told_and_taken_over_when_it_is_back(desk: Desk) -> None:
    text = desk.project.file.read_text()
    desk.project.file.unlink()
    await desk.settle()
    assert "there is no such file" in desk.told[0]
    desk.project.file.write_text(text)
    await desk.settle()
    assert len(desk.taken) == 1
    assert desk.standing == []


async def test_a_file_that_an_editor_puts_in_place_for_a_moment_is_no_fault(desk: Desk) -> None:
    text = desk.project.file.read_text()
    desk.project.file.unlink()
    await desk.look()
    desk.project.file.write_text(text)
    await desk.settle()
    assert desk.told == []


async def test_what_needs_a_restart_is_told_until_the_file_needs_it_no_more(desk: Desk) -> None:
    desk.restart = ("workspaces.hq", "timezone")
    await desk.settle()
    assert desk.standing == desk.told
    assert desk.told[0].endswith("restart to take over: workspaces.hq, timezone")
    desk.restart = ()
    desk.project.change("name: everything", "name: all")
    await desk.settle()
    assert desk.standing == []


async def test_a_change_that_keeps_size_and_time_is_seen(desk: Desk) -> None:
    await desk.settle()
    state = desk.project.file.stat()
    desk.project.change("name: everything", "name: everythong")
    os.utime(desk.project.file, ns=(state.st_atime_ns, state.st_mtime_ns))
    await desk.settle()
    assert desk.taken[-1].routes[0].name == "everythong"


async def test_asked_by_timetable_or_signal_it_looks_and_survives_what_a_look_raises(
    desk: Desk,
) -> None:
    looks: list[None] = []

    def moment() -> datetime:
        looks.append(None)
        if len(looks) == 1:
            raise RuntimeError("no clock")
        return desk.now

    reloading = Reloading(Path(desk.project.file), desk._take_over, desk.notices, moment)
    task = asyncio.create_task(reloading.run())
    for number in (1, 2):
        reloading.want()
        async with asyncio.timeout(20):
            while len(looks) < number:  # noqa: ASYNC110 - a thread reads the file meanwhile
                await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
