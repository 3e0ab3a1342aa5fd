"""What was read, planned and posted: SQLite behind `bot.ports.Store`.

open_store          the only thing others call; brings the schema up to date
sqlite              the store: readers, writer, lock put together
schema, columns     the tables, and the column types that keep any text and any moment exact
migrations          the schema's history, run forward on opening
text_sqlite         full-text search on SQLite; `words` folds case and accents for any engine
ingest, rows        a document and all that hangs on it, in one transaction
ledger, growing, series  the figures of a document join their series, in the same transaction
deliveries, periods the state machine of posts, and what waits for a period's digest
subscriptions, silences  what people ask for from chat
asking, why         what questions read
installations       tokens of workspaces that installed an app, sealed
forgetting, backup  what goes without a trace; copies made and put back
writer, lock, faults  one thread that commits, one process that writes, errors for people
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.ports import Clock
    from bot.store.sqlite import SqliteStore

__all__ = ["open_store"]


async def open_store(url: str, clock: "Clock", *, read_only: bool = False) -> "SqliteStore":
    """Open the database, creating it and its directory or bringing its schema up to date.

    Args:
        url: as in the configuration: ``sqlite:///relative/path`` or ``sqlite:////absolute/path``.
        clock: stamps what is written.
        read_only: take no lock and write nothing, so that a question can be asked beside the
            running bot.

    Raises:
        StoreError: another process holds the database, it is damaged, comes from a newer
            version, cannot be written, or (``read_only``) does not exist yet.
    """
    from bot.store.opening import open_sqlite  # noqa: PLC0415 - SQLAlchemy costs 0.2 s to load

    return await open_sqlite(url, clock, read_only=read_only)
