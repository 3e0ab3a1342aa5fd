"""Copies of the store: whole, made beside writers, and put back without losing what was there."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from store_records import NOON, Open, document, entry

from bot.errors import StoreError
from bot.ports import Asked
from bot.store import open_store
from bot.store.backup import backup, restore


@pytest.fixture
def database(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


async def keys(path: Path) -> list[str]:
    store = await open_store(f"sqlite:///{path}", lambda: NOON, read_only=True)
    found = [stored.document.key for stored in await store.documents(Asked(limit=500))]
    await store.close()
    return sorted(found)


async def test_a_backup_made_while_documents_are_written_is_one_moment_of_the_store(
    opened: Open, database: Path, target: Path
) -> None:
    store = await opened()
    await store.ingest(entry(document("first"), digest="first"))

    async def write() -> None:
        for n in range(60):
            await store.ingest(entry(document(f"d{n:02}"), digest=f"x{n}"))

    writing = asyncio.create_task(write())
    await asyncio.sleep(0)
    size = await asyncio.to_thread(backup, database, target)
    await writing
    assert size == target.stat().st_size
    kept = await keys(target)
    assert kept == [*(f"d{n:02}" for n in range(len(kept) - 1)), "first"]
    assert [p.name for p in target.parent.glob(".*.part")] == []


async def test_a_backup_overwrites_nothing(opened: Open, database: Path, target: Path) -> None:
    await opened()
    target.write_text("mine")
    with pytest.raises(StoreError, match="is there already: move it away"):
        backup(database, target)
    assert target.read_text() == "mine"


def test_without_a_store_there_is_nothing_to_back_up(database: Path, target: Path) -> None:
    with pytest.raises(StoreError, match="no store at"):
        backup(database, target)


async def test_a_target_that_cannot_be_written_is_named(opened: Open, database: Path) -> None:
    await opened()
    with pytest.raises(StoreError, match="Cannot back up"):
        backup(database, Path("/proc/copy.db"))


async def test_a_folder_that_is_not_there_is_named_with_what_to_do(
    opened: Open, database: Path, tmp_path: Path
) -> None:
    await (await opened()).close()
    with pytest.raises(StoreError, match=r"no folder .*safe: make it, or name another"):
        backup(database, tmp_path / "safe" / "copy.db")


async def test_what_is_restored_is_what_was_backed_up_and_the_old_is_kept(
    opened: Open, database: Path, target: Path
) -> None:
    store = await opened()
    await store.ingest(entry(document("a"), digest="a"))
    backup(database, target)
    await store.ingest(entry(document("b"), digest="b"))
    await store.close()
    aside = restore(database, target, NOON)
    assert await keys(database) == ["a"]
    assert aside == database.with_name("verbatim.db.before-20260314T120000")
    assert await keys(aside) == ["a", "b"]
    again = await opened()
    assert await again.ingest(entry(document("b"), digest="b"))


async def test_where_nothing_was_a_backup_is_restored_too(
    opened: Open, database: Path, target: Path, tmp_path: Path
) -> None:
    store = await opened()
    await store.ingest(entry(document("a"), digest="a"))
    backup(database, target)
    elsewhere = tmp_path / "new" / "verbatim.db"
    assert restore(elsewhere, target, NOON) is None
    assert await keys(elsewhere) == ["a"]


async def test_under_a_running_bot_nothing_is_restored(
    opened: Open, database: Path, target: Path
) -> None:
    await opened()
    backup(database, target)
    with pytest.raises(StoreError, match="in use by process"):
        restore(database, target, NOON)


@pytest.mark.parametrize("damage", ["text", "foreign", "newer", "truncated", "missing"])
async def test_what_is_no_sound_backup_is_refused_and_the_store_stays(
    opened: Open, database: Path, target: Path, damage: str
) -> None:
    store = await opened()
    await store.ingest(entry(document("a"), digest="a"))
    backup(database, target)
    await store.close()
    match damage:
        case "text":
            target.write_text("no database at all" * 100)
        case "foreign":
            target.unlink()
            with sqlite3.connect(target) as other:
                other.execute("CREATE TABLE t (x)")
        case "newer":
            with sqlite3.connect(target) as newer:
                newer.execute("UPDATE alembic_version SET version_num = '9999'")
        case "truncated":
            target.write_bytes(target.read_bytes()[: target.stat().st_size // 2])
        case _:
            target.unlink()
    with pytest.raises(StoreError, match=r"backup|newer|damaged"):
        restore(database, target, NOON)
    assert await keys(database) == ["a"]
