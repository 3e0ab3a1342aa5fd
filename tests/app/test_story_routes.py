"""Routes that ask what a document is to its story, from the file to the post."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from app_project import Project, opened

from bot.app.asking import ask
from bot.app.chats import Streams
from bot.app.parts import wall_clock
from bot.app.progress import lines
from bot.app.replaying import replay
from bot.app.trying import explain
from bot.config.load import load
from bot.engine.trial import try_routes

TEXT = """Ferry runs aground off Olm

The ferry Brightwater ran aground off Olm and 500 passengers were wounded, the harbour office said.

“We will lift her off with the next tide,” said harbour master Ada Brook.
"""
WORSE = TEXT.replace("500", "600")
LATER = TEXT.replace("Brightwater ", "") + "\nThe pilot is heard tomorrow.\n"

ROUTES = """  - { name: first, when: { story: new }, send: [console], continue: true }
  - { name: corrected, when: { story: correction }, send: [flash], continue: true }
  - { name: widely, when: { story: { sources_at_least: 2 } }, send: [late], continue: true }
  - { name: the-ship, when: { story: { about: Brightwater } }, send: [ship], continue: true }
  - { name: rest, send: [rest], mode: { digest: "18:00 daily" } }
store:"""


@pytest.fixture
def routed(project: Project) -> Project:
    other = project.root / "gazette"
    other.mkdir()
    project.change(
        "sources:\n",
        f"sources:\n  gazette: {{ kind: folder, path: {other}, watch: false }}\n",
    )
    more = "".join(f"  {name}: {{ in: terminal }}\n" for name in ("flash", "late", "ship", "rest"))
    project.change("  console: {", more + "  console: {")
    project.change("  - name: everything\n    send: [console]\nstore:", ROUTES)
    return project


async def look(project: Project, clock: Callable[[], datetime], streams: Streams) -> None:
    async with opened(project, clock, streams) as bot:
        await bot.once(lines("reading"))


async def takers(project: Project, item: str) -> dict[str, str]:
    """By route, what `/why` says of a document."""
    told = await ask(project.config, f"/why {item}", width=None, styled=False)
    routed = [line for line in told.splitlines() if line.lstrip().startswith("routed")]
    return {line.split("“")[1].split("”")[0]: line for line in routed}


def by(route: str, told: dict[str, str]) -> bool:
    return f"not by “{route}”" not in told[route]


async def test_each_document_of_a_story_takes_the_routes_that_ask_for_it(
    routed: Project, later: Callable[[], datetime], streams: Streams
) -> None:
    routed.write("a.txt", TEXT)
    await look(routed, later, streams)
    told = await takers(routed, "a.txt")
    assert [name for name in told if by(name, told)] == ["first", "the-ship", "rest"]
    assert "story: new (no other document tells it)" in told["first"]
    assert "story: told by seeds alone, not by 2" in told["widely"]

    routed.write("b.txt", LATER)
    await look(routed, later, streams)
    told = await takers(routed, "b.txt")
    assert [name for name in told if by(name, told)] == ["the-ship", "rest"]
    assert "story: repeat (says nothing new)" in told["first"]
    assert "story: about “Brightwater”" in told["the-ship"]

    routed.write("draft.txt", WORSE).rename(routed.root / "gazette" / "c.txt")
    await look(routed, later, streams)
    told = await takers(routed, "c.txt")
    assert [name for name in told if by(name, told)] == ["widely", "the-ship", "rest"]
    assert "story: update (says otherwise than another source)" in told["corrected"]
    assert "story: told by gazette, seeds" in told["widely"]

    routed.write("a.txt", TEXT.replace("500", "700"))
    await look(routed, later, streams)
    told = await takers(routed, "a.txt")
    assert by("corrected", told)
    assert "story: correction (changes or withdraws 1 of what was said)" in told["corrected"]
    assert not by("first", told)


async def test_copies_that_are_not_kept_back_are_judged_all_the_same(
    routed: Project, later: Callable[[], datetime], streams: Streams
) -> None:
    routed.change("routes:", "suppress: []\nroutes:")
    for name, text in (("a.txt", TEXT), ("b.txt", WORSE)):
        routed.write(name, text)
        await look(routed, later, streams)
    assert by("corrected", await takers(routed, "b.txt"))


async def test_a_replay_judges_a_document_by_what_was_there_when_it_was_read(
    routed: Project, streams: Streams
) -> None:
    asked = routed.file.read_text()
    routed.change("story: new", "source: gazette")
    routed.change("story: correction", "source: gazette")
    routed.change("story: { sources_at_least: 2 }", "source: gazette")
    for minute, (name, text) in enumerate((("a.txt", TEXT), ("b.txt", WORSE), ("c.txt", TEXT))):
        routed.write(name, text)
        await look(routed, lambda at=minute: wall_clock() + timedelta(minutes=at), streams)
    routed.file.write_text(asked)
    told = "\n".join([line async for line in replay(routed.config, "1d", dry_run=True)])
    assert told.count("by “first”: story: new") == 1
    assert told.count("by “corrected”: story: correction") == 1
    assert told.index("by “first”") < told.index("by “corrected”")


async def test_before_anything_was_read_explain_calls_a_document_new(routed: Project) -> None:
    path = routed.write("a.txt", TEXT)
    assert "by “first”: story: new" in await explain(routed.config, path)
    routed.config.store_path.parent.mkdir()
    routed.damage_store()
    told = await explain(routed.config, path)
    assert "not by “first”: story: not known" in told
    assert "not by “corrected”: story: not known" in told


def test_a_configurations_test_says_what_was_read_before(routed: Project) -> None:
    for name, text in (("a.txt", TEXT), ("b.txt", WORSE), ("c.txt", "Fire in Karsk.")):
        routed.write(name, text)
    a, b, c = (routed.seeds / name for name in ("a.txt", "b.txt", "c.txt"))

    def failing(test: str) -> list[str]:
        routed.file.write_text(f"{sound}tests: [ {{ document: {b}, {test} }} ]\n")
        return [what for _, what in try_routes(load(routed.file))]

    sound = routed.file.read_text()
    assert failing("expect: [first, the-ship, rest]") == []
    assert failing(f"after: {a}, expect: [corrected, the-ship, rest]") == []
    assert failing(f"after: [{c}], expect: [first, the-ship, rest]") == []
    (wrong,) = failing(f"after: [{a}, {c}], expect: [first, rest]")
    assert "first: story: correction (changes or withdraws 1" in wrong
    (missing,) = failing("after: nowhere.txt, expect: [rest]")
    assert "nowhere.txt cannot be read" in missing
