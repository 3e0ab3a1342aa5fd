"""A store of the first release opens in this one, with all that was in it."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from store_records import NOON, Time

import bot.store
from bot.ports import Asked, Posted, Silence
from bot.store import open_store
from bot.store.schema import HEAD

FILLED = Path(__file__).with_name("first_version.sql")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A database that the first migration made, and that was used."""
    path = tmp_path / "v.db"
    config = Config()
    migrations = Path(bot.store.__file__).parent / "migrations"
    config.set_main_option("script_location", str(migrations))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with sqlite3.connect(path) as connection:
        connection.executescript(FILLED.read_text("utf-8"))
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    assert version == ("0001",)
    return path


async def test_what_was_read_is_found_as_before(old: Path) -> None:
    store = await open_store(f"sqlite:///{old}", Time())
    ferry = await store.current("wire", "ferry.txt")
    assert ferry is not None
    assert (ferry.document.revision, ferry.document.language) == (2, "en")
    (quote,) = ferry.extraction.quotes
    assert quote.span.of(ferry.document.text) == quote.text == "we will not sail in January"
    assert [h.quotes[0].speaker.name for h in await store.quotes(Asked(speaker="reik"))] == [
        "Tomas Reik"
    ]
    assert {h.figure.value for h in await store.figures(Asked(of="commuters"))} == {360}
    assert [h.document.key for h in await store.find("Aldane mill", 5, 0)] == ["mill.txt"]
    assert await store.speakers("or", 5) == ["Orla Finnery"]
    known = await store.known("wire")
    assert {key: k.stamp for key, k in known.items()} == {
        "ferry.txt": "s2",
        "mill.txt": "s1",
        "broken.pdf": "s3",
    }
    status = await store.status()
    assert (status.documents, status.deliveries) == (2, {"planned": 1, "sent": 1})
    assert status.sources[0].problem == "no such folder"
    await store.close()


async def test_what_was_planned_is_posted_and_what_was_held_is_released(old: Path) -> None:
    store = await open_store(f"sqlite:///{old}", Time())
    (due,) = await store.due(NOON, ["desk"], 5)
    assert due.digest.sections[0].document.key == "mill.txt"
    assert await store.claim(due.id, "new", NOON)
    await store.sent(due.id, "new", Posted(("m2",)), NOON)
    (posted, before) = await store.posted(["desk"], 5, 0)
    assert (posted.posted, before.posted) == (("m2",), ("m1",))
    waiting = await store.held("daily", "late")
    assert [h.section.document.key for h in waiting] == ["ferry.txt", "mill.txt"]
    assert await store.told(waiting[0].document) == {"desk", "late"}
    (subscription,) = await store.subscriptions("desk")
    assert (subscription.about, subscription.mode) == ("ferry", "hourly")
    why = await store.why("ferry.txt")
    assert why is not None
    assert [s.stage for s in why.steps] == [
        *("seen", "routed", "routed", "planned", "held", "seen", "sent")
    ]
    await store.close()


async def test_what_came_later_works_on_it_and_it_opens_again(old: Path) -> None:
    for number in (1, 2):
        store = await open_store(f"sqlite:///{old}", Time())
        end = NOON + timedelta(hours=1)
        made = await store.silence(Silence(0, "desk", "hq:U1", None, NOON, end))
        assert made.id == number
        await store.keep_installation("1.2", "T1", b"sealed")
        assert await store.forget("6159a25db2") is (number == 1)
        await store.close()
    with sqlite3.connect(old) as connection:
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    assert version == (HEAD,)
    assert b"Finnery" not in old.read_bytes()
