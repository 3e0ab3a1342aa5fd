"""From a URL to an open store: file, lock, connections, schema."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, QueuePool, create_engine, event, inspect
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StoreError
from bot.ports import Clock
from bot.store.faults import meaning
from bot.store.lock import Lock
from bot.store.schema import HEAD
from bot.store.sqlite import SqliteStore

_PREFIX = "sqlite:///"
_READERS = 4
_PATIENCE = 30.0  # seconds to wait for another program (a backup) that holds the file

_WRITER = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is removed is overwritten, not only unlinked
)
_READER = ("PRAGMA query_only = ON",)


async def open_sqlite(url: str, clock: Clock, *, read_only: bool) -> SqliteStore:
    """As `bot.store.open_store`, once the heavy modules are loaded."""
    if not url.startswith(_PREFIX) or len(url) == len(_PREFIX):
        raise StoreError(
            f"The store's URL “{url}” is not one this version can open. "
            "Write sqlite:///var/verbatim.db, with three slashes before a relative path."
        )
    path = Path(url.removeprefix(_PREFIX))
    return await asyncio.to_thread(_open, path, clock, read_only)


def _open(path: Path, clock: Clock, read_only: bool) -> SqliteStore:
    readers = _engine(path, "rw", _READER, "BEGIN", _READERS)
    if read_only:
        if not path.exists():
            raise StoreError(
                f"There is no store at {path} yet. Start the bot once with `verbatim run`, "
                "or name another configuration with --config."
            )
        _attempt(path, lambda: _require_head(readers, path))
        return SqliteStore(path, clock, readers, None, None)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Cannot create the directory {path.parent} for the store ({error.strerror}). "
            "Create it, or set another path at `store:` in the configuration."
        ) from error
    lock = Lock(path)
    writing = _engine(path, "rwc", _WRITER, "BEGIN IMMEDIATE", 1)
    try:
        _attempt(path, lambda: _bring_up_to_date(writing, path))
    except BaseException:
        writing.dispose()
        lock.release()
        raise
    return SqliteStore(path, clock, readers, writing, lock)


def _attempt(path: Path, work: Callable[[], None]) -> None:
    try:
        work()
    except SQLAlchemyError as error:
        raise StoreError(meaning(error, path)) from error


def _engine(
    path: Path, mode: str, pragmas: tuple[str, ...], begin: str, connections: int
) -> Engine:
    def connect() -> sqlite3.Connection:
        address = f"file:{quote(str(path))}?mode={mode}"
        connection = sqlite3.connect(
            address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        for pragma in pragmas:
            connection.execute(pragma)
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
    )
    # The driver would begin a transaction at the first write only, and not IMMEDIATE.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _version(engine: Engine, path: Path) -> str | None:
    """The migration the database stands at; None if it is empty."""
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return str(row[0]) if row else None
    if tables:
        raise StoreError(
            f"{path} is a database of another program (it has tables, but none of ours). "
            "Set another path at `store:` in the configuration."
        )
    return None


def _require_head(engine: Engine, path: Path) -> None:
    version = _version(engine, path)
    if version != HEAD:
        raise StoreError(
            f"The store {path} is at schema {version or 'none'}, this version of Verbatim reads "
            f"{HEAD}. Start the bot of this version once, it brings the store up to date; if the "
            "store is the newer one, install the newer Verbatim."
        )


def _bring_up_to_date(engine: Engine, path: Path) -> None:
    version = _version(engine, path)
    if version == HEAD:
        return
    from alembic import command  # noqa: PLC0415 - most starts change nothing
    from alembic.config import Config  # noqa: PLC0415 - most starts change nothing
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - most starts change nothing

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    steps = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    if version is not None and version not in steps:
        raise StoreError(
            f"The store {path} was written by a newer Verbatim (schema {version}, this one knows "
            f"{HEAD}). Install the newer version, or set another path at `store:`."
        )
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
