"""Opening the store: what is refused, and what the message says to do."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from store_records import NOON, Open, Time, delivery, document, entry

import bot.store
from bot.core.digest import Digest
from bot.errors import StoreError
from bot.ports import Asked, Delivery, Subscription
from bot.store import open_store
from bot.store.codec import encode
from bot.store.lock import Lock, _let_go_in_child
from bot.store.schema import HEAD, metadata
from bot.store.sqlite import SqliteStore

HOLD = """
import sys, time
from pathlib import Path
from bot.store.lock import Lock
Lock(Path(sys.argv[1]))
print("locked", flush=True)
time.sleep(60)
"""

HOLD_AND_FORK = """
import os, sys, time
from pathlib import Path
from bot.store.lock import Lock
Lock(Path(sys.argv[1]))
if os.fork() == 0:
    print("worker", flush=True)
    sys.stdin.read()
else:
    time.sleep(60)
"""


def path_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


async def test_the_directory_and_the_file_are_created(opened: Open, url: str) -> None:
    assert not path_of(url).parent.exists()
    await opened()
    assert path_of(url).is_file()


async def test_writes_survive_power_loss_by_wal_and_full_synchronisation(
    url: str, time: Time
) -> None:
    store = await open_store(url, time)
    assert store._writing is not None
    with store._writing.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
    await store.close()


def test_the_migrations_lead_to_the_tables_the_code_uses(tmp_path: Path) -> None:
    asyncio.run(_open_and_close(f"sqlite:///{tmp_path}/v.db"))
    engine = create_engine(f"sqlite:///{tmp_path}/v.db")
    with engine.connect() as connection:
        ours = {"include_object": lambda _o, name, *_: "_text" not in (name or "")}
        context = MigrationContext.configure(connection, opts={"compare_type": False, **ours})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def migrations() -> Config:
    config = Config()
    assert bot.store.__file__
    config.set_main_option("script_location", str(Path(bot.store.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def test_the_newest_migration_is_the_one_the_code_expects() -> None:
    assert ScriptDirectory.from_config(migrations()).get_current_head() == HEAD


def test_a_store_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path}/v.db")
    config = migrations()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()

    async def used() -> bytes | None:
        store = await open_store(f"sqlite:///{tmp_path}/v.db", Time())
        await store.keep_installation("1.2", "T1", b"sealed")
        kept = await store.installation("1.2", "T1")
        await store.close()
        return kept

    assert asyncio.run(used()) == b"sealed"


async def _open_and_close(url: str) -> None:
    store = await open_store(url, Time())
    await store.close()


async def test_a_second_store_is_refused_and_told_who_holds_the_first(
    opened: Open, url: str
) -> None:
    await opened()
    with pytest.raises(StoreError, match=f"in use by process {os.getpid()}.*verbatim ask"):
        await open_store(url, Time())


def test_another_process_is_refused_until_the_holder_dies(tmp_path: Path) -> None:
    database = tmp_path / "v.db"
    with subprocess.Popen([sys.executable, "-c", HOLD, database], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"locked\n"
        with pytest.raises(StoreError, match=f"process {child.pid}"):
            Lock(database)
        child.send_signal(signal.SIGKILL)
        child.wait(10)
    lock = Lock(database)
    lock.release()
    lock.release()


def test_a_worker_that_outlives_its_killed_parent_does_not_keep_the_lock(tmp_path: Path) -> None:
    database = tmp_path / "v.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_AND_FORK, database],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"worker\n"
        child.send_signal(signal.SIGKILL)
        child.wait(10)
        Lock(database).release()  # refused if the worker still held it; it lives as long as stdin


def test_a_forked_child_closes_what_it_inherited(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "v.db")
    _let_go_in_child()
    lock.release()
    Lock(tmp_path / "v.db").release()


def test_an_empty_lock_file_names_nobody(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "v.db")
    (tmp_path / "v.db.lock").write_bytes(b"")
    with pytest.raises(StoreError, match="process unknown"):
        Lock(tmp_path / "v.db")
    lock.release()


@pytest.mark.parametrize("url", ["", "sqlite://", "sqlite:///", "postgresql://x/y", "var/v.db"])
async def test_a_url_of_another_kind_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite:///var/verbatim.db"):
        await open_store(url, Time())


async def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match=r"Cannot create the directory .*file"):
        await open_store(f"sqlite:///{tmp_path}/file/v.db", Time())


async def test_a_lock_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "v.db.lock").mkdir()
    with pytest.raises(StoreError, match=r"v\.db\.lock cannot be written"):
        await open_store(f"sqlite:///{tmp_path}/v.db", Time())


async def test_a_path_that_is_a_directory_is_named(tmp_path: Path) -> None:
    (tmp_path / "v.db").mkdir()
    with pytest.raises(StoreError, match=r"cannot be opened. Check"):
        await open_store(f"sqlite:///{tmp_path}/v.db", Time())


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    path.write_text("my shopping list " * 400)
    with pytest.raises(StoreError, match=r"no SQLite database. Move the file away"):
        await open_store(f"sqlite:///{path}", Time())
    assert path.read_text().startswith("my shopping list")
    path.unlink()
    await _open_and_close(f"sqlite:///{path}")  # the lock was let go


async def test_a_damaged_database_is_told_from_an_empty_one(url: str) -> None:
    store = await open_store(url, Time())
    await store.ingest(entry())
    await store.close()
    path = path_of(url)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="restore a backup"):
        await _open_and_ask(url)


async def _open_and_ask(url: str) -> None:
    store = await open_store(url, Time())
    try:
        await store.quotes(Asked())
    finally:
        await store.close()


async def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "v.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    for read_only in (False, True):
        with pytest.raises(StoreError, match="database of another program"):
            await open_store(f"sqlite:///{path}", Time(), read_only=read_only)


@pytest.mark.parametrize("read_only", [False, True])
async def test_a_database_of_a_newer_version_is_left_alone(url: str, read_only: bool) -> None:
    await _open_and_close(url)
    newer = sqlite3.connect(path_of(url))
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    with pytest.raises(StoreError, match=r"9999.*newer"):
        await open_store(url, Time(), read_only=read_only)


async def test_an_opening_that_was_cut_short_is_taken_up_again(url: str) -> None:
    path = path_of(url)
    path.parent.mkdir()
    empty = sqlite3.connect(path)
    empty.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    empty.close()
    with pytest.raises(StoreError, match="schema none"):
        await open_store(url, Time(), read_only=True)
    store = await open_store(url, Time())
    assert await store.ingest(entry())
    await store.close()


async def test_a_question_is_answered_beside_the_running_bot(opened: Open, url: str) -> None:
    store = await opened()
    await store.ingest(entry())
    beside = await open_store(url, Time(), read_only=True)
    assert len(await beside.quotes(Asked(speaker="ana"))) == 1
    await store.ingest(entry(document("b"), digest="b"))
    assert len(await beside.quotes(Asked(speaker="ana"))) == 2
    subscription = Subscription(0, "desk", "me", None, None, None, "instant", NOON)
    with pytest.raises(StoreError, match="reading only"):
        await beside.subscribe(subscription)
    await beside.close()
    assert await store.subscriptions() == []


async def test_a_question_is_answered_while_the_bot_does_not_run(url: str) -> None:
    store = await open_store(url, Time())
    await store.ingest(entry())
    await store.close()
    alone = await open_store(url, Time(), read_only=True)
    assert len(await alone.quotes(Asked())) == 1
    await alone.close()


async def test_a_question_before_the_first_start_says_to_start_the_bot(url: str) -> None:
    with pytest.raises(StoreError, match="Start the bot once"):
        await open_store(url, Time(), read_only=True)
    assert not path_of(url).parent.exists()


async def test_a_full_disk_is_named_and_what_fits_is_kept(url: str) -> None:
    store = await open_store(url, Time())
    assert store._writing is not None
    with store._writing.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        assert isinstance(pages, int)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 12}")
    small = [entry(document(f"k{n}", text="Word."), digest=f"{n}") for n in range(3)]
    huge = entry(document("huge", text="word " * 100_000), digest="huge")
    writes = [store.ingest(e) for e in (small[0], huge, *small[1:])]
    results = await asyncio.gather(*writes, return_exceptions=True)
    assert [r for r in results if not isinstance(r, Exception)] == [True] * 3
    assert isinstance(results[1], StoreError)
    assert "Free some space" in str(results[1])
    assert set(await store.known("seeds")) == {"k0", "k1", "k2"}
    await store.close()


async def test_a_closed_store_says_so(url: str) -> None:
    store = await open_store(url, Time())
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.known("seeds")
    with pytest.raises(StoreError, match="closed"):
        await store.gone("seeds", "x")


async def test_what_is_queued_is_written_before_the_store_closes(opened: Open) -> None:
    store = await opened()
    assert isinstance(store, SqliteStore)
    assert store._writer is not None
    started, gate = threading.Event(), threading.Event()
    store._writer.submit(lambda _: started.set() or gate.wait(10))
    assert await asyncio.to_thread(started.wait, 10)
    writes = [
        asyncio.create_task(store.ingest(entry(document(f"k{n}"), digest=f"{n}")))
        for n in range(30)
    ]
    closing = asyncio.create_task(store.close())
    done, _ = await asyncio.wait([closing, *writes], timeout=0.05)
    assert not done  # all are queued behind the busy one
    gate.set()
    await closing
    assert await asyncio.gather(*writes) == [True] * 30
    again = await opened()
    assert len(await again.known("seeds")) == 30


async def test_a_write_that_is_given_up_before_its_turn_is_not_made(opened: Open) -> None:
    store = await opened()
    started, gate = threading.Event(), threading.Event()
    assert isinstance(store, SqliteStore)
    assert store._writer is not None
    store._writer.submit(lambda _: started.set() or gate.wait(10))
    assert await asyncio.to_thread(started.wait, 10)
    queued = asyncio.create_task(store.looked("seeds", "given up"))
    await asyncio.sleep(0)  # it is queued behind the busy one
    queued.cancel()
    with pytest.raises(asyncio.CancelledError):
        await queued
    gate.set()
    await store.looked("wire", None)
    assert [source.name for source in (await store.status()).sources] == ["wire"]


async def test_a_write_that_is_given_up_while_it_is_made_is_made_before_anything_else(
    opened: Open,
) -> None:
    store = await opened()
    await store.ingest(entry(channels=("desk",)))
    assert isinstance(store, SqliteStore)
    started, gate = threading.Event(), threading.Event()

    def slow(_: object) -> None:
        started.set()
        gate.wait(10)

    making = asyncio.create_task(store._write(slow))
    assert await asyncio.to_thread(started.wait, 10)
    making.cancel()
    done, _ = await asyncio.wait([making], timeout=0.05)
    assert not done
    gate.set()
    with pytest.raises(asyncio.CancelledError):
        await making


def test_importing_the_store_loads_no_database() -> None:
    code = "import sys, bot.store; print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout.split() == ["False", "False"]


def test_a_second_opening_does_not_load_the_migrations(url: str) -> None:
    asyncio.run(_open_and_close(url))
    code = (
        "import asyncio, sys, bot.store; from datetime import UTC, datetime\n"
        f"store = asyncio.run(bot.store.open_store({url!r}, lambda: datetime.now(UTC)))\n"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout.split() == ["False"]


def test_what_was_posted_before_stories_still_stands_for_its_document(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/v.db"
    engine = create_engine(url)
    config = Config()
    assert bot.store.__file__
    config.set_main_option("script_location", str(Path(bot.store.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        row = delivery(document())
        digest = encode(Digest, row.digest).replace("'", "''")
        for name, of in (("one", row.digest.sections[0].document.id), ("note", "source seeds")):
            connection.exec_driver_sql(
                "INSERT INTO deliveries (id, channel, document_id, digest, revision, on_update, "
                "state, attempts, posted, planned_at, changed_at) VALUES "
                f"('{name}', 'desk', '{of}', '{digest}', 1, 'edit', 'sent', 1, '[]', 0, 0)"
            )
    engine.dispose()

    async def latest() -> Delivery | None:
        store = await open_store(url, Time())
        try:
            return await store.latest_delivery(document().id, "desk")
        finally:
            await store.close()

    found = asyncio.run(latest())
    assert found is not None
    assert found.id == "one"
