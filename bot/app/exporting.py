"""Everything stored, as CSV or JSON lines, newest documents first."""

import csv
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any, Literal, TextIO

from bot.app.parts import wall_clock
from bot.config.model import Config
from bot.core.lines import shown_speaker
from bot.core.quotes.model import Quote
from bot.core.record import record
from bot.ports import Asked, Store, Stored
from bot.store import open_store

What = Literal["quotes", "figures", "documents"]
Form = Literal["csv", "jsonl"]

_BATCH = 200
_COLUMNS = {
    "documents": "document source key title published fetched revision language link",
    "quotes": "document source key title published start end text kind group"
    " name role how confidence score key_line",
    "figures": "document source key title published start end text value low high comparator"
    " hedge direction unit counted per kind vague by score key_line",
}


async def export(config: Config, what: What, form: Form, out: TextIO) -> int:
    """Write it all; returns how many rows.

    Cells hold the source's own words, unchanged: a spreadsheet may take one that begins with
    "=" for a formula, so open such files as text.

    Raises:
        StoreError: there is no store yet, or it cannot be opened.
    """
    store = await open_store(config.store, wall_clock, read_only=True)
    columns = _COLUMNS[what].split()
    written = 0
    table = csv.DictWriter(out, columns, lineterminator="\n")
    try:
        if form == "csv":
            table.writeheader()
        async for stored in _all(store):
            for row in _rows(stored, what):
                if form == "csv":
                    table.writerow(row)
                else:
                    out.write(json.dumps(row, ensure_ascii=True) + "\n")
                written += 1
    finally:
        await store.close()
    return written


async def _all(store: Store) -> AsyncIterator[Stored]:
    offset = 0
    while batch := await store.documents(Asked(limit=_BATCH, offset=offset)):
        for stored in batch:
            yield stored
        offset += len(batch)


def _rows(stored: Stored, what: What) -> Iterator[dict[str, Any]]:
    document = stored.document
    head = {
        "document": document.id,
        "source": document.source,
        "key": document.key,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
    }
    if what == "documents":
        yield head | {
            "fetched": document.fetched.isoformat(),
            "revision": document.revision,
            "language": document.language,
            "link": document.link,
        }
        return
    found = stored.extraction
    if what == "quotes":
        found = replace(found, quotes=tuple(map(_shown, found.said)))
    for line in record(document.id, document.text, found)[what]:
        row = head | line | line.get("speaker", {}) | {"key": document.key}
        yield {c: line["key"] if c == "key_line" else row[c] for c in _COLUMNS[what].split()}


def _shown(quote: Quote) -> Quote:
    name, role = shown_speaker(quote.speaker)
    return replace(quote, speaker=replace(quote.speaker, name=name, role=role))
