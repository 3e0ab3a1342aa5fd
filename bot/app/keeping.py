"""What is kept of what was read and posted: copies of it, and what has to go."""

from pathlib import Path

import structlog

from bot.app.parts import wall_clock
from bot.config.model import Config
from bot.core.digest import DocumentRef
from bot.errors import VerbatimError
from bot.formats.model import shown
from bot.ports import Clock, Store
from bot.store import backup as copies
from bot.store import open_store

_log = structlog.get_logger()


def backup(config: Config, target: Path) -> str:
    """Copy the store; returns what was done.

    Raises:
        StoreError: there is no store, or the copy cannot be written.
    """
    size = copies.backup(config.store_path, target)
    return f"{target}: {size / 1e6:,.1f} MB, the store as it was a moment ago"


def restore(config: Config, source: Path) -> str:
    """Put a copy in the store's place; returns what was done.

    Raises:
        StoreError: it is no sound copy, or the bot is running.
    """
    aside = copies.restore(config.store_path, source, wall_clock())
    before = f"; what was there is now {aside}" if aside else ""
    return f"{config.store_path} is now as in {source}{before}"


async def forget(
    config: Config, item: str | None, source: str | None, workspace: str | None
) -> str:
    """Remove one document, source or workspace; returns what was done.

    Raises:
        StoreError: the bot is running.
        VerbatimError: there is no such thing.
    """
    store = await open_store(config.store, wall_clock)
    try:
        if item is not None:
            return await forget_document(store, item)
        if source is not None:
            count = await store.forget_source(source)
            return f"Forgotten: {count:,} document(s) of source {source}"
        names = [n for n, c in config.channels.items() if c.workspace == workspace]
        if not names:
            known = ", ".join(config.workspaces)
            raise VerbatimError(f"No channel is in a workspace {workspace}; there are: {known}.")
        count = await store.forget_channels(names)
        return f"Forgotten: {count:,} record(s) of channels {', '.join(names)}"
    finally:
        await store.close()


async def forget_document(store: Store, item: str) -> str:
    """Remove the one document of this id, file name or title; returns what was done.

    Nobody is asked again, so nothing goes that is only like it.

    Raises:
        VerbatimError: there is none, it is named in part only, or there are several.
    """
    found = await store.why(item)
    if found is None:
        raise VerbatimError(f"No document is called {item}: name its id, file name or title.")
    near = (found.document, *found.others)
    named = [ref for ref in near if _is_called(ref, item)]
    if len(named) != 1:
        listed = "\n".join(f"  {_placed(ref)}  {shown(ref.title)}" for ref in named or near)
        what = f"Several documents are called {item}" if named else f"No document is called {item}"
        raise VerbatimError(f"{what}; nothing was removed. Name one by its id:\n{listed}")
    (ref,) = named
    if not await store.forget(ref.id):
        raise VerbatimError(f"No document is called {item}: name its id, file name or title.")
    return f"Forgotten: {_placed(ref)}. Posts in channels stay there."


def _placed(ref: DocumentRef) -> str:
    return f"{ref.id} ({ref.source} · {shown(ref.key)})"


def _is_called(ref: DocumentRef, item: str) -> bool:
    """Whether these words are the document's whole id, file name or title."""
    item = item.strip()
    title = " ".join(ref.title.split()).casefold()
    names = (ref.id, ref.key, ref.key.rpartition("/")[2])
    return item in names or " ".join(item.split()).casefold() == title


async def retain(store: Store, config: Config, clock: Clock) -> None:
    """Remove what is older than the configuration keeps."""
    kept, now = config.retention, clock()
    documents, deliveries = await store.retain(
        now - kept.documents if kept.documents else None,
        now - kept.deliveries if kept.deliveries else None,
    )
    if documents or deliveries:
        _log.info("no longer kept", documents=documents, deliveries=deliveries)
