"""What was read before a route existed is planned after all, and never twice."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from app_project import Project, opened

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.planning import Again, reading_of
from bot.app.progress import lines
from bot.app.replaying import replay
from bot.errors import StoreError, VerbatimError

Time = Callable[[], datetime]


async def told(project: Project, since: str = "7d", *, dry_run: bool = False) -> list[str]:
    return [line async for line in replay(project.config, since, dry_run=dry_run)]


@pytest.fixture
def widened(project: Project) -> Callable[[], None]:
    """Adds a channel, and a route that sends boats there."""

    def widen() -> None:
        project.change("  console: {", "  flash: { in: terminal }\n  console: {")
        project.change(
            "  - name: everything",
            "  - { name: boats, send: [flash], when: { text: boats }, continue: true }\n"
            "  - name: everything",
        )

    return widen


async def posts(bot: Bot) -> Counter[tuple[str, str]]:
    found = await bot._store.posted(["console", "flash"], 100, 0)
    return Counter((d.channel, s.document.key) for d in found for s in d.digest.sections)


async def test_a_new_route_gets_what_was_read_before_and_nobody_gets_it_twice(
    project: Project, later: Time, streams: Streams, widened: Callable[[], None]
) -> None:
    project.write("boats.txt")
    project.write("cats.txt", "5 cats sank.")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
        assert await posts(bot) == {("console", "boats.txt"): 1, ("console", "cats.txt"): 1}
    widened()
    tried = await told(project, dry_run=True)
    assert "nothing was changed" in tried[-1]
    now = later().astimezone(project.config.zone)
    times = [now - timedelta(minutes=n) for n in range(3)]
    assert any(f"read {read:%Y-%m-%d %H:%M})" in tried[0] for read in times)
    assert await told(project, dry_run=True) == tried
    done = await told(project)
    assert done[:-1] == tried[:-1]
    assert done[-1] == ("1 document(s): 1 to post, 0 for a digest; the bot posts them when it runs")
    stages = [line.split()[:2] for line in done[1:-1]]
    assert (stages[0], stages[-1]) == (["routed", "[flash]"], ["planned", "[flash]"])
    assert "by “boats”: text: “boats”" in done[1]
    assert await told(project) == [
        "0 document(s): 0 to post, 0 for a digest; the bot posts them when it runs"
    ]
    async with opened(project, later, streams) as bot:
        for _ in range(2):
            await bot.once(lines("reading"))
        assert await posts(bot) == {
            ("console", "boats.txt"): 1,
            ("console", "cats.txt"): 1,
            ("flash", "boats.txt"): 1,
        }
        why = await bot._store.why("boats.txt")
        assert why is not None
        assert "planned again by replay, with the routes of now" in [s.reason for s in why.steps]


async def test_a_dry_run_tells_of_copies_what_would_become_of_them(
    project: Project, later: Time, streams: Streams, widened: Callable[[], None]
) -> None:
    boats = project.write("boats.txt").read_text()
    project.write("copy.txt", boats)
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
    widened()
    tried = await told(project, dry_run=True)
    assert tried[-1].startswith("1 document(s): 1 to post")
    assert (await told(project))[:-1] == tried[:-1]


async def test_what_a_period_showed_or_holds_is_not_planned_again(
    project: Project, later: Time, streams: Streams
) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: 30m }")
    project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
    project.change("    mode: { digest: 30m }\n", "")
    assert len(await told(project)) == 1  # it waits
    async with opened(project, lambda: later() + timedelta(hours=1), streams) as bot:
        await bot.once(lines("reading"))
        assert sum((await posts(bot)).values()) == 1
    assert len(await told(project)) == 1  # it was shown


async def test_only_what_was_read_since_then_is_planned(
    project: Project, later: Time, streams: Streams, widened: Callable[[], None]
) -> None:
    project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
    widened()
    assert len(await told(project, "2999-01-01", dry_run=True)) == 1
    assert len(await told(project, "1d", dry_run=True)) > 1


async def test_a_moment_that_is_none_and_a_store_that_is_not_there_are_messages(
    project: Project,
) -> None:
    with pytest.raises(VerbatimError, match="--since soon: write a time like"):
        await told(project, "soon")
    with pytest.raises(StoreError):
        await told(project, dry_run=True)


async def test_beside_a_running_bot_only_a_dry_run_is_possible(
    project: Project, later: Time, streams: Streams, widened: Callable[[], None]
) -> None:
    project.write("boats.txt")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
        widened()
        assert "1 to post" in (await told(project, dry_run=True))[-1]
        with pytest.raises(StoreError):
            await told(project)


async def test_what_was_forgotten_is_not_planned_and_what_left_its_source_is(
    project: Project, later: Time, streams: Streams, widened: Callable[[], None]
) -> None:
    gone = project.write("boats.txt")
    project.write("other.txt", "7 boats sank off Karsk, Mayor Bo Reed said.")
    async with opened(project, later, streams) as bot:
        await bot.once(lines("reading"))
        gone.unlink()
        await bot.once(lines("reading"))
        widened()
        why = await bot._store.why("other.txt")
        assert why is not None
        identity = why.document.id
        again = Again(project.config, bot._store, later)
        stored = await bot._store.document(identity)
        assert stored is not None
        planned = await again.plan(stored.document, reading_of(stored), None)
        assert planned.deliveries
        assert await bot._store.forget(identity)
        fresh = replace(planned, deliveries=(replace(planned.deliveries[0], channel="late"),))
        assert not await bot._store.replan(identity, fresh)
        assert await bot._store.told(identity) == {"console"}  # the record of its post
    said = "\n".join(await told(project))
    assert "Boats lost off Harrow" in said
    assert identity not in said
