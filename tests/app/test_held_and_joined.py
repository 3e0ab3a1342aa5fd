"""The whole bot: a story told once, nights that end, routes that are taken out of the file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app_project import STORY, Project, opened

from bot.app.chats import Streams
from bot.app.progress import lines
from bot.commands.answering import answer
from bot.core.document import document_id
from bot.ports import Asker

Output = Callable[[], str]


async def once(project: Project, streams: Streams, at: datetime, ask: str = "") -> str:
    async with opened(project, lambda: at, streams) as bot:
        await bot.once(lines("reading"))
        if not ask:
            return ""
        reply = await answer(ask, Asker("terminal", "me", "console"), bot.context)
        return "\n".join(getattr(line, "text", "") for line in reply.lines)


LONGER = STORY + (
    "\nThe boats had been tied up in the northern basin for the winter, and a gale pushed the ice "
    "against them before anybody could move them to the quay behind the lighthouse.\n"
)


async def test_a_copy_is_not_printed_again_and_why_names_what_it_copies(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    project.write("boats.txt", LONGER)
    await once(project, streams, later())
    project.write("copy.txt", LONGER.replace("Boats lost", "Fishing boats lost"))
    why = await once(project, streams, later(), "/why copy.txt")
    assert output().count("“We will count again in the morning,”") == 1
    assert f"a copy of {document_id('seeds', 'boats.txt')} in source “seeds”" in why
    assert "stands there already instead of a post of its own" in why


async def test_each_copy_is_posted_where_the_file_says_so(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    project.change("routes:", "suppress: []\nroutes:")
    for name in ("boats.txt", "copy.txt"):
        project.write(name, LONGER)
    await once(project, streams, later())
    assert output().count("“We will count again in the morning,”") == 2


def _night(now: datetime) -> str:
    start = (now - timedelta(hours=1)).strftime("%H:%M")
    end = (now + timedelta(hours=1)).strftime("%H:%M")
    return f'times: {{ night: {{ from: "{start}", to: "{end}" }} }}\nroutes:'


async def test_a_night_holds_posts_and_delivers_one_digest_in_the_morning(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    now = later()
    project.change("Europe/Kyiv", "UTC")
    project.change("routes:", _night(now.astimezone(UTC)))
    project.change("name: everything", "name: everything\n    quiet: { during: night }")
    project.write("boats.txt")
    why = await once(project, streams, now, "/why boats.txt")
    assert "Ada Brook" not in output()
    assert "waits for the end of “night”" in why
    for _ in range(2):
        await once(project, streams, now + timedelta(hours=2))
    assert output().count("1 document since") == 1
    assert output().count("“We will count again in the morning,”") == 1


async def test_what_waits_for_a_route_that_was_taken_out_is_posted_at_once(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    plain = project.file.read_text()
    project.change("name: everything", 'name: evening\n    mode: { digest: "18:00 monday" }')
    project.write("boats.txt")
    now = later()
    await once(project, streams, now)
    assert "Ada Brook" not in output()
    project.file.write_text(plain)
    await once(project, streams, now + timedelta(seconds=1))
    assert output().count("“We will count again in the morning,”") == 1


async def test_what_is_over_the_limit_comes_in_one_digest_when_the_hour_is_over(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    project.change("name: everything", "name: everything\n    limit: 1/hour")
    now = later()
    for n in range(3):
        project.write(f"boats{n}.txt", f"4{n} fishing boats sank off Harrow.")
    await once(project, streams, now)
    assert output().count("── why: ") == 1
    await once(project, streams, now + timedelta(hours=1))
    assert "2 documents since" in output()


def nothing_by_the_file(project: Project) -> None:
    nothing = "show: { quotes: 0, figures: 0, statements: 0 }"
    project.change("    send: [console]", f"    send: [attic]\n    {nothing}")
    project.change("  console: {", "  attic: { in: terminal }\n  console: {")


async def test_nothing_that_waited_for_an_ended_subscription_is_posted(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    nothing_by_the_file(project)
    project.write("boats.txt")
    await once(project, streams, later(), "/subscribe about:boats mode:30m")
    project.write("more.txt", STORY.replace("40", "50"))
    await once(project, streams, later())
    await once(project, streams, later(), "/unsubscribe 1")
    why = await once(project, streams, later() + timedelta(hours=1), "/why more.txt")
    assert "not posted: subscription 1 was ended" in why
    assert output() == ""
    again = await once(project, streams, later() + timedelta(hours=2), "/why more.txt")
    assert again.count("was ended") == 1
    assert output() == ""


async def test_what_another_subscription_wants_as_well_outlives_the_ended_one(
    project: Project, output: Output, later: Callable[[], datetime], streams: Streams
) -> None:
    nothing_by_the_file(project)
    await once(project, streams, later(), "/subscribe about:boats mode:30m")
    await once(project, streams, later(), "/subscribe figure:boats mode:30m")
    project.write("boats.txt")
    project.write("storm.txt", "Storm off Olm\n\nThe boats were moved, 5 houses were lost.\n")
    await once(project, streams, later())
    await once(project, streams, later(), "/unsubscribe 1")
    why = await once(project, streams, later(), "/why boats.txt")
    assert "waits for the next digest of subscription 2" in why
    await once(project, streams, later() + timedelta(hours=1))
    assert output().count("“We will count again in the morning,”") == 1
    assert "houses" not in output()
