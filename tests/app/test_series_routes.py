"""Routes that ask what a figure's series said before, from the file to the post."""

from collections.abc import Callable
from datetime import datetime

import pytest
from app_project import Project, opened

from bot.app.asking import ask
from bot.app.chats import Streams
from bot.app.parts import wall_clock
from bot.app.progress import lines
from bot.app.trying import explain

ALARM = """  - name: alarm
    when: {{ figure: {{ counts: [wounded], {condition} }} }}
    send: [console]
  - name: rest
    send: [console]
    mode: {{ digest: "18:00 daily" }}
store:"""


def report(number: str, who: str = "The hospital") -> str:
    return (
        "Shelling of Karsk market\n\n"
        f"{who} said that {number} civilians were wounded in Karsk by the shelling of the market.\n"
    )


@pytest.fixture
def alarmed(project: Project) -> Callable[[str], Project]:
    def make(condition: str) -> Project:
        project.change(
            "  - name: everything\n    send: [console]\nstore:", ALARM.format(condition=condition)
        )
        return project

    return make


async def look(project: Project, clock: Callable[[], datetime], streams: Streams) -> None:
    async with opened(project, clock, streams) as bot:
        await bot.once(lines("reading"))


async def why(project: Project, item: str) -> str:
    return await ask(project.config, f"/why {item}", width=None, styled=False)


async def test_a_figure_that_crosses_a_threshold_is_posted_and_one_that_does_not_is_not(
    alarmed: Callable[[str], Project],
    output: Callable[[], str],
    later: Callable[[], datetime],
    streams: Streams,
) -> None:
    project = alarmed("crosses: 500")
    for name, number in (("a.txt", "480"), ("b.txt", "520"), ("c.txt", "540")):
        project.write(name, report(number))
        await look(project, later, streams)
    assert "520 civilians" in output()
    assert "480 civilians" not in output()
    assert "540 civilians" not in output()
    assert "not by “alarm”: figure: none of “wounded” that crosses 500" in await why(
        project, "a.txt"
    )
    crossed = await why(project, "b.txt")
    assert "by “alarm”: figure: 520 civilians crosses 500: was 480 civilians on" in crossed
    assert "(seeds)" in crossed
    assert "540 civilians: does not cross 500: was 520 civilians" in await why(project, "c.txt")


async def test_a_correction_by_so_much_is_posted(
    alarmed: Callable[[str], Project],
    output: Callable[[], str],
    later: Callable[[], datetime],
    streams: Streams,
) -> None:
    project = alarmed("changed_by: 20 %")
    for number in ("100", "110", "140"):
        project.write("a.txt", report(number))
        await look(project, later, streams)
    assert "110 civilians → 140" not in output()  # the first post of this route is no update
    assert "140 civilians" in output()
    told = await why(project, "a.txt")
    assert "110 civilians: not changed by 20 %: was 100 civilians" in told
    assert "140 civilians changed by 20 % or more: was 110 civilians" in told


async def test_explain_tells_what_the_store_says_without_the_file_itself(
    alarmed: Callable[[str], Project], streams: Streams
) -> None:
    project = alarmed("crosses: 500")
    path = project.write("b.txt", report("520"))
    first = await explain(project.config, path)
    assert "not by “alarm”" in first
    path.rename(project.root / "b.txt")
    project.write("a.txt", report("480"))
    await look(project, wall_clock, streams)
    path = project.write("b.txt", report("520"))
    assert "520 civilians crosses 500: was 480 civilians" in await explain(project.config, path)
    await look(project, wall_clock, streams)
    assert "520 civilians crosses 500: was 480 civilians" in await explain(project.config, path)
