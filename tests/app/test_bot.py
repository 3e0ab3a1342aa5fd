import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from app_project import HereEngine, Project, opened, until
from structlog.testing import capture_logs

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.commands.answering import answer
from bot.errors import StoreError
from bot.ports import Asker, Subscription
from bot.store import open_store

Output = Callable[[], str]
Time = Callable[[], datetime]


async def test_once_posts_every_document_and_the_next_time_nothing(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.write("boats.txt")
    for _ in range(2):
        async with opened(project, later, streams) as bot:
            await bot.once(lines("reading"))
    assert output().count("“We will count again in the morning,”") == 1
    assert output().count("40 fishing boats") == 2  # the figure and its sentence


async def test_once_waits_for_a_file_that_is_still_being_written(
    project: Project, output: Output, streams: Streams
) -> None:
    now = datetime.fromtimestamp(project.write("boats.txt").stat().st_ctime).astimezone()
    moments = iter([now + timedelta(milliseconds=1)] * 5)
    async with opened(project, lambda: next(moments, now + timedelta(minutes=1)), streams) as bot:
        await bot.once(lines("reading"))
    assert "Ada Brook" in output()


async def test_once_does_not_wait_for_ever_for_a_file_that_never_settles(
    project: Project, streams: Streams
) -> None:
    changed = project.write("boats.txt").stat().st_ctime
    now = datetime.fromtimestamp(changed).astimezone() + timedelta(milliseconds=1)
    store = await open_store(project.make_store(), lambda: now)
    bot = Bot(project.config, store, HereEngine(), lambda: now, "t", streams, settle_seconds=0)
    with capture_logs() as logged:
        await bot.once(lines("reading"))
    await store.close()
    assert [(line["event"], line["files"]) for line in logged] == [
        ("still being written; read at the next start", 1)
    ]


async def test_a_document_that_changes_is_corrected_with_old_and_new(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    path = project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
        project.write("boats.txt", path.read_text().replace("40 fishing", "44 fishing"))
        await bot.once(lines("reading"))
    assert "Update: Boats lost off Harrow" in output()
    assert "40 fishing boats → 44 fishing boats" in output()


@asynccontextmanager
async def serving(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(bot.serve(lines("reading")))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_file_that_arrives_while_the_bot_serves_is_posted_at_once(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.change("watch: false", "watch: true")
    project.write("other.txt", "5 cats.")
    async with opened(project, later, streams) as bot, serving(bot):
        await until(lambda: "5 cats" in output())
        project.write("boats.txt")
        await until(lambda: "Ada Brook" in output())


async def test_a_store_that_cannot_be_written_stands_in_the_status_until_it_can(
    project: Project, later: Time, streams: Streams, monkeypatch: Any
) -> None:
    monkeypatch.setattr("bot.watcher.look._LONGEST_WAIT", timedelta())
    project.change("watch: false", "watch: true")
    project.write("boats.txt")
    full = asyncio.Event()
    full.set()

    async with opened(project, later, streams) as bot:
        ingest = bot._store.ingest

        async def write(entry: Any) -> bool:
            if full.is_set():
                raise StoreError("the disk is full")
            return await ingest(entry)

        monkeypatch.setattr(bot._store, "ingest", write)
        async with serving(bot):
            await until(lambda: bool(bot.context.notices()))
            (notice,) = bot.context.notices()
            assert notice.sentence == "the disk is full"
            full.clear()
            await until(lambda: not bot.context.notices())


async def test_a_subscription_made_from_chat_posts_beside_the_files_routes(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.change("everything\n    send", "storms\n    when: { text: [storm] }\n    send")
    project.file.write_text(
        project.file.read_text().replace(
            "store:", "  - { name: rest, send: [console], mode: { digest: 18:00 daily } }\nstore:"
        )
    )
    project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot._store.subscribe(
            Subscription(0, "console", "console:me", "boats", None, None, "instant", later())
        )
        await bot.once(lines("reading"))
        why = await bot._store.why("boats.txt")
    assert why is not None
    assert any("not by “storms”" in step.reason for step in why.steps)
    assert any("by “rest”" in step.reason for step in why.steps)
    assert output().count("── why") == 1


async def test_a_period_that_is_over_is_posted_as_one_digest(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: 30m }")
    project.write("boats.txt")
    project.write("other.txt", "5 cats sank, Mayor Bo Reed said.")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
    assert output() == ""
    async with opened(project, lambda: later() + timedelta(hours=1), streams) as bot:
        await bot.once(lines("reading"))
        await bot.once(lines("reading"))
    assert output().count("2 documents since") == 1
    assert output().count("── post") == 1


async def test_a_period_is_posted_while_the_bot_serves(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: 30m }")
    project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
    async with opened(project, lambda: later() + timedelta(hours=1), streams) as bot, serving(bot):
        await until(lambda: "1 document since" in output())


async def test_what_a_silence_held_is_posted_once_it_is_ended_from_chat(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    async with opened(project, later, streams) as bot:
        asker = Asker("terminal", "me", "console")
        context = bot.context
        await answer("/silence for:8h", asker, context)
        project.write("boats.txt")
        await bot.once(lines("reading"))
        assert output() == ""
        async with serving(bot):
            await answer("/silence end:1", asker, context)
            await until(lambda: "1 document since" in output())
        why = await bot._store.why("boats.txt")
    assert output().count("1 document since") == 1
    assert why is not None
    assert any("waits until silence 1 is over" in step.reason for step in why.steps)


async def test_while_a_channel_is_silent_its_periods_wait_too(
    project: Project, output: Output, later: Time, streams: Streams
) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: 30m }")
    project.write("boats.txt")
    asker = Asker("terminal", "me", "console")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
        await answer("/silence for:2h", asker, bot.context)
    async with opened(project, lambda: later() + timedelta(hours=1), streams) as bot:
        await bot.once(lines("reading"))
        assert output() == ""
    async with opened(project, lambda: later() + timedelta(hours=3), streams) as bot:
        await bot.once(lines("reading"))
    assert output().count("1 document since") == 1


class BrokenChat:
    name = "broken"
    channels: tuple[str, ...] = ()
    edits = False

    async def run(self) -> None:
        raise RuntimeError("no such luck")


async def test_a_chat_that_breaks_leaves_the_others_serving(
    project: Project,
    output: Output,
    later: Time,
    streams: Streams,
) -> None:
    async with opened(project, later, streams) as bot:
        broken: Any = BrokenChat()
        bot.chats.append(broken)
        async with serving(bot):
            project.write("boats.txt")
            await until(lambda: "Ada Brook" in output())


class LeavingChat(BrokenChat):
    async def run(self) -> None:
        return


async def test_when_a_person_quits_a_chat_the_bot_ends(
    project: Project, later: Time, streams: Streams
) -> None:
    async with opened(project, later, streams) as bot:
        leaving: Any = LeavingChat()
        bot.chats.append(leaving)
        async with asyncio.timeout(10):
            await bot.serve(lines("reading"))


def test_nobody_is_prompted_without_a_terminal(streams: Streams) -> None:
    assert not streams.prompts


async def test_closing_lets_go_of_every_connection(
    project: Project, later: Time, streams: Streams
) -> None:
    closed = asyncio.Event()

    class HoldingChat(BrokenChat):
        async def close(self) -> None:
            closed.set()

    async with opened(project, later, streams) as bot:
        holding: Any = HoldingChat()
        bot.chats.append(holding)
        await bot.close()
    assert closed.is_set()


async def test_while_serving_a_changed_file_brings_sources_routes_and_rights(
    project: Project, output: Output, streams: Streams, tmp_path: Path
) -> None:
    moments = count(time.time() + 5)  # whatever stands still for one look does so long enough

    def clock() -> datetime:
        return datetime.fromtimestamp(next(moments), UTC)

    other = tmp_path / "other"
    other.mkdir()
    # There before the folder is a source: nothing watches it that would see it arrive.
    (other / "boats.txt").write_text("7 dogs sank.")
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "test", streams, file=project.file)
    asker = Asker("hq", "U0123ABCD", "console", platform="slack", manages=False)
    async with serving(bot):
        project.change(str(project.seeds), str(other))
        project.change("name: everything", "name: all")
        project.change("store:", "access: { admins: slack:U0123ABCD }\nstore:")

        def taken() -> bool:
            assert bot.reloading is not None
            bot.reloading.want()
            return bot._config.routes[0].name == "all"

        await until(taken)
        project.write("left.txt", "5 cats.")
        await until(lambda: "7 dogs" in output())
        assert "5 cats" not in output()
        await answer("/subscribe about:dogs", asker, bot.context)  # an admin may
    await store.close()


async def test_what_only_a_start_reads_is_named_and_stays_as_it_was(
    project: Project, later: Time, streams: Streams
) -> None:
    async with opened(project, later, streams) as bot:
        project.change("Europe/Kyiv", "UTC")
        project.change("  terminal: {", "  web: { platform: desk }\n  terminal: {")
        project.change("  console: { in", "  news: { in: web }\n  console: { in")
        project.change("[console]", "[console, news]")
        assert bot.take_over(project.config) == ("timezone", "workspaces.web", "channels.news")
        assert bot._config.timezone == "Europe/Kyiv"
        assert bot._config.routes[0].send == ("console", "news")
        project.write("boats.txt")
        await bot.once(lines("reading"))
        status = await bot._store.status()
    assert status.deliveries == {"sent": 1, "planned": 1}  # the other waits for the restart
    async with opened(project, later, streams) as bot:
        assert "news" in bot._config.channels
        assert await bot._store.due(later(), ["news"], 5)
