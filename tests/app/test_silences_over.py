"""What a silence held is asked again when it is over: nothing is posted into another one."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from app_project import HereEngine, Project

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.commands.answering import answer
from bot.ports import Asker
from bot.store import open_store

HOUR = timedelta(hours=1)
ZONE = ZoneInfo("Europe/Kyiv")
ASKER = Asker("terminal", "me", "console")


class Desk:
    """A bot whose clock a test moves."""

    def __init__(self, project: Project, streams: Streams, now: datetime) -> None:
        self.project, self.streams, self.now = project, streams, now

    async def start(self) -> None:
        store = await open_store(self.project.make_store(), lambda: self.now)
        config = self.project.config
        self.bot = Bot(config, store, HereEngine(), lambda: self.now, "test", self.streams)

    async def stop(self) -> None:
        await self.bot.close()
        await self.bot._store.close()

    async def say(self, line: str) -> None:
        await answer(line, ASKER, self.bot.context)

    async def look(self, passed: timedelta = timedelta()) -> None:
        self.now += passed
        await self.bot.once(lines("reading"))

    async def held(self) -> list[str]:
        why = await self.bot._store.why("boats.txt")
        assert why is not None
        return [step.reason for step in why.steps if step.stage == "held"]

    @property
    def shown(self) -> int:
        return Path(self.streams.stdout.name).read_text().count("1 document since")


@pytest.fixture
async def desk(project: Project, streams: Streams) -> AsyncIterator[Desk]:
    desk = Desk(project, streams, datetime.now(UTC) + timedelta(seconds=5))
    await desk.start()
    yield desk
    await desk.stop()


async def test_what_an_ended_silence_held_waits_for_the_one_over_everything(desk: Desk) -> None:
    await desk.say("/silence for:1h")
    await desk.say('/silence what:"fishing boats" for:2h')
    desk.project.write("boats.txt")
    await desk.look()
    await desk.say("/silence end:2")
    await desk.look(timedelta(minutes=5))
    assert desk.shown == 0
    assert "silence 2" in (await desk.held())[0]
    assert "silence 1" in (await desk.held())[-1]
    await desk.look(HOUR)
    assert desk.shown == 1


@pytest.mark.parametrize("longer", ["/silence for:8h", "/silence what:boats for:8h"])
async def test_a_silence_made_later_holds_what_an_earlier_one_lets_go(
    desk: Desk, longer: str
) -> None:
    await desk.say('/silence what:"fishing boats" for:1m')
    desk.project.write("boats.txt")
    await desk.look()
    await desk.say(longer)
    await desk.look(HOUR)
    assert desk.shown == 0
    assert "silence 2" in (await desk.held())[-1]
    await desk.look(8 * HOUR)
    assert desk.shown == 1


async def test_a_silence_about_other_words_holds_nothing_of_what_is_let_go(desk: Desk) -> None:
    await desk.say('/silence what:"fishing boats" for:1m')
    await desk.say("/silence what:orchards for:8h")
    desk.project.write("boats.txt")
    await desk.look()
    await desk.look(HOUR)
    assert desk.shown == 1


async def test_a_digest_that_is_due_leaves_out_what_a_silence_is_about(
    project: Project, streams: Streams
) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: 30m }")
    desk = Desk(project, streams, datetime.now(UTC) + timedelta(seconds=5))
    await desk.start()
    project.write("boats.txt")
    project.write("other.txt", "5 cats sat in the orchard at Harrow.")
    await desk.look()
    await desk.say('/silence what:"fishing boats" for:2h')
    await desk.look(HOUR)
    shown: Callable[[], str] = Path(streams.stdout.name).read_text
    assert "5 cats" in shown()
    assert "fishing boats" not in shown()
    assert "silence 1" in (await desk.held())[-1]
    await desk.look(HOUR)
    assert "fishing boats" in shown()
    await desk.stop()


async def test_what_a_silence_held_waits_for_the_end_of_quiet_hours(
    project: Project, streams: Streams
) -> None:
    now = datetime.now(UTC) + timedelta(seconds=5)
    start, end = (m.astimezone(ZONE) for m in (now + HOUR / 2, now + 3 * HOUR))
    project.change(
        "routes:",
        f"times:\n  night: {{ from: '{start:%H:%M}', to: '{end:%H:%M}' }}\nroutes:",
    )
    project.change("    send: [console]", "    send: [console]\n    quiet: { during: night }")
    desk = Desk(project, streams, now)
    await desk.start()
    await desk.say("/silence for:1h")
    project.write("boats.txt")
    await desk.look()
    await desk.look(HOUR + timedelta(minutes=1))
    assert desk.shown == 0
    assert (await desk.held())[-1] == f"waits for the end of “night” at {end:%H:%M}"
    await desk.look(2 * HOUR)
    assert desk.shown == 1
    await desk.stop()
