"""Copies of the database: made beside the running bot, put back while it is stopped.

``VACUUM INTO`` reads one moment of the database in one transaction. The step-wise way (SQLite's
backup interface) begins anew whenever somebody writes, and so never ends beside a busy bot.
"""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from bot.errors import StoreError
from bot.store.lock import Lock
from bot.store.schema import HEAD

_PATIENCE = 30.0


def backup(database: Path, target: Path) -> int:
    """Write a copy of the database as it is now; returns its size in bytes.

    The copy appears under its name only when it is whole and on the disk.

    Raises:
        StoreError: there is no store, the target is there already, its folder is not, or
            it cannot be written.
    """
    if not database.exists():
        raise StoreError(f"There is no store at {database} to back up: start the bot once.")
    if target.exists():
        raise StoreError(f"{target} is there already: move it away, or name another file.")
    if not target.absolute().parent.is_dir():
        raise StoreError(
            f"There is no folder {target.absolute().parent}: make it, or name another."
        )
    draft = target.with_name(f".{target.name}.part")
    try:
        draft.unlink(missing_ok=True)
        with closing(_connect(database, "ro")) as connection:
            connection.execute("VACUUM INTO ?", (str(draft),))
        _to_disk(draft)
        os.link(draft, target)  # fails, unlike a rename, if somebody made the target meanwhile
        _to_disk(target.absolute().parent)
        return target.stat().st_size
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"Cannot back up {database} to {target}: {_reason(error)}.") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def restore(database: Path, source: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place; the bot has to be stopped.

    Returns:
        Where the database that was there is now, or None if there was none.

    Raises:
        StoreError: the copy is no store of ours, is damaged or newer than this version, a bot is
            running, or files cannot be moved; the database is then as it was.
    """
    _examine(source)
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        lock = Lock(database)
        try:
            draft = database.with_name(f".{database.name}.part")
            draft.unlink(missing_ok=True)
            with closing(_connect(source, "ro")) as connection:
                connection.execute("VACUUM INTO ?", (str(draft),))
            _to_disk(draft)
            aside = _set_aside(database, now) if database.exists() else None
            draft.replace(database)
            _to_disk(database.absolute().parent)
        finally:
            lock.release()
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"Cannot restore {source} to {database}: {_reason(error)}.") from error
    return aside


def truncate_log(database: Path) -> bool:
    """Write the write-ahead log into the database and empty it; False if readers keep it busy."""
    with closing(_connect(database, "rw")) as connection:
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy


def _examine(source: Path) -> None:
    if not source.is_file():
        raise StoreError(f"There is no backup at {source}: name the file that `backup` wrote.")
    try:
        with closing(_connect(source, "ro")) as connection:
            (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise StoreError(f"{source} is no backup of a store: {_reason(error)}.") from error
    if sound != "ok":
        raise StoreError(f"{source} is damaged ({sound}): take an earlier backup.")
    if row is None or str(row[0]) > HEAD:
        raise StoreError(
            f"{source} was written by a newer Verbatim (schema {row[0] if row else 'none'}, this "
            f"one knows {HEAD}). Install the newer version to restore it."
        )


def _set_aside(database: Path, now: datetime) -> Path:
    """Move the database away, with what its log still holds written into it."""
    with suppress(sqlite3.Error):
        truncate_log(database)
    aside = database.with_name(f"{database.name}.before-{now:%Y%m%dT%H%M%S}")
    for ending in ("-wal", "-shm", ""):
        part = database.with_name(database.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    address = f"file:{quote(str(path))}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
