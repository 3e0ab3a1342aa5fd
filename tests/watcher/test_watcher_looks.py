"""One look: everything that differs is taken in, and one failure stops nothing."""

import asyncio
from collections.abc import Callable

import pytest
from played_house import NOW, House, found
from structlog.testing import capture_logs

from bot.errors import EngineError, ParseError, SourceError, StoreError
from bot.ports import Gone, Known, Refused, Touched, Unsettled
from bot.watcher import Looked

Build = Callable[..., House]


async def test_a_new_document_is_stored_with_its_steps_and_deliveries(house: Build) -> None:
    play = house([found("a.txt", "Mayor Pell said “We counted 35 homes.”")])
    assert await play.watcher().look() == Looked(new=1)
    entry = play.store.entries["a.txt"]
    document = entry.document
    assert (document.source, document.key, document.revision) == ("seeds", "a.txt", 1)
    assert (document.title, document.fetched, document.language) == ("Title of a.txt", NOW, "en")
    assert [step.stage for step in entry.steps] == ["seen", "read", "selected"]
    assert [step.reason for step in entry.steps[:2]] == [
        "new in seeds",
        "38 characters, 1 sentence, 0 warnings",
    ]
    assert "figures" in entry.steps[2].reason
    assert len(entry.deliveries) == 1
    assert play.planned == 1
    assert play.store.looks == [None]


async def test_a_document_without_deliveries_wakes_no_publisher(house: Build) -> None:
    play = house([found("quiet.txt")])
    await play.watcher().look()
    assert (len(play.store.entries), play.planned) == (1, 0)


async def test_a_changed_document_counts_its_revisions(house: Build) -> None:
    play = house([found("a.txt", "One.")], [found("a.txt", "Two.")])
    watcher = play.watcher()
    await watcher.look()
    assert await watcher.look() == Looked(changed=1)
    assert play.store.entries["a.txt"].document.revision == 2
    assert play.store.entries["a.txt"].steps[0].reason == "changed in seeds: revision 2"
    assert play.before == [None, 1]


async def test_content_that_is_stored_already_plans_nothing_anew(house: Build) -> None:
    play = house([found("a.txt")])
    watcher = play.watcher()
    await watcher.look()
    assert await watcher.look() == Looked()
    assert play.planned == 1


async def test_touched_gone_and_unsettled_places_are_taken_note_of(house: Build) -> None:
    play = house([Touched("a", "2"), Gone("b"), Unsettled("c")])
    play.store.places = {"a": Known("1", "d"), "b": Known("1", "d")}
    assert await play.watcher().look() == Looked(gone=1, unsettled=1)
    assert play.store.places == {"a": Known("2", "d")}
    assert play.source.asked == [{"a": Known("1", "d"), "b": Known("1", "d")}]


async def test_what_cannot_be_read_is_named_once_and_its_neighbours_are_read(house: Build) -> None:
    play = house(
        [found("a.txt"), Refused("b", "1", "b is a socket"), found("bad.txt"), found("c.txt")]
    )
    play.engine.fails = {"bad.txt": ParseError("bad.txt is empty: 0 bytes")}
    watcher = play.watcher()
    with capture_logs() as logs:
        assert await watcher.look() == Looked(new=2, refused=2)
        await watcher.look()
    assert play.store.refused == {"b": "b is a socket", "bad.txt": "bad.txt is empty: 0 bytes"}
    assert [(log["key"], log["reason"]) for log in logs] == [
        ("b", "b is a socket"),
        ("bad.txt", "bad.txt is empty: 0 bytes"),
    ]


async def test_a_fault_while_reading_one_document_refuses_that_one(house: Build) -> None:
    play = house([found("bad.txt"), found("good.txt")])
    play.engine.fails = {"bad.txt": KeyError("odd")}
    with capture_logs():
        assert await play.watcher().look() == Looked(new=1, refused=1)
    assert play.store.refused["bad.txt"] == (
        "bad.txt hits a fault in the bot (KeyError('odd')); please report it"
    )


async def test_a_fault_while_planning_refuses_that_document(house: Build) -> None:
    play = house([found("a.txt")])
    play.plan_fails = ZeroDivisionError()
    with capture_logs():
        assert await play.watcher().look() == Looked(refused=1)


@pytest.mark.parametrize("error", [StoreError("disk full"), EngineError("no worker")])
async def test_what_is_no_documents_fault_ends_the_look_and_blames_none(
    house: Build, error: Exception
) -> None:
    play = house([found("a.txt"), found("b.txt")])
    if isinstance(error, StoreError):
        play.store.fails = error
    else:
        play.engine.fails = {"a.txt": error}
    with pytest.raises(type(error), match=str(error)):
        await play.watcher().look()
    assert (play.store.refused, play.store.looks) == ({}, [])


async def test_a_source_that_cannot_be_looked_at_is_told_once_and_when_it_is_back(
    house: Build,
) -> None:
    gone = SourceError("The folder is not there.")
    play = house([found("a.txt"), gone], [gone], [found("a.txt")])
    watcher = play.watcher()
    with capture_logs() as logs:
        looks = [await watcher.look() for _ in range(3)]
    assert [looked.problem for looked in looks] == [str(gone), str(gone), None]
    assert looks[0].new == 1
    assert play.store.looks == [str(gone), str(gone), None]
    assert [log["event"] for log in logs] == ["cannot look", "can look again"]


async def test_several_documents_are_read_at_a_time_but_not_all(house: Build) -> None:
    play = house([found(f"{n}.txt") for n in range(20)])
    assert await play.watcher(ahead=3).look() == Looked(new=20)
    assert play.engine.most == 3


async def test_progress_counts_up_and_knows_the_total_in_the_end(house: Build) -> None:
    play = house([found("a.txt"), Gone("b"), found("c.txt")])
    play.store.places = {"b": Known("1", "d")}
    await play.watcher(ahead=1).look()
    assert [done for done, _ in play.progress][-1] == 3
    assert play.progress[0] == (1, None)
    assert play.progress[-1] == (3, 3)


async def test_nothing_new_makes_no_progress(house: Build) -> None:
    play = house([])
    assert await play.watcher().look() == Looked()
    assert play.progress == []


async def test_two_looks_never_overlap(house: Build) -> None:
    play = house([found("a.txt")])
    play.engine.gate = asyncio.Event()
    watcher = play.watcher()
    first = asyncio.ensure_future(watcher.look())
    second = asyncio.ensure_future(watcher.look())
    await play.engine.at_work_on(1)
    for _ in range(20):
        await asyncio.sleep(0)
    assert len(play.source.asked) == 1
    play.engine.gate.set()
    assert [await first, await second] == [Looked(new=1), Looked()]


async def test_a_look_that_is_cancelled_stops_its_readings(house: Build) -> None:
    play = house([found("a.txt"), found("b.txt")])
    play.engine.gate = asyncio.Event()
    look = asyncio.ensure_future(play.watcher().look())
    await play.engine.at_work_on(2)
    look.cancel()
    await asyncio.wait([look])
    assert look.cancelled()
    assert (play.engine.reading, play.store.entries, play.store.refused) == (0, {}, {})
