"""Fingerprints of documents: kept for a window of time, looked up by their lowest hashes."""

import sys
from array import array
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, text

from bot.core.fingerprints import LOWEST, Fingerprint
from bot.core.stories import WINDOW, Member
from bot.ports import Entry, Stored
from bot.store import rows
from bot.store.schema import documents, fingerprints, shingles, tellings

_MOST_ROWS: Final = 32
"""Documents looked at for one hash, the newest; one that stands in more tells little."""

_MOST_CANDIDATES: Final = 12
"""Documents whose whole fingerprints are compared, those that share the rarest hashes."""

_MOST_MEMBERS: Final = 500
"""Documents of a story that are asked for together, the newest."""

_PURGED: Final = 20
"""Fingerprints that leave the window with each document that comes in."""

_LOOK: Final = text(
    " UNION ALL ".join(
        "SELECT hash, number FROM (SELECT hash, number FROM shingles "  # noqa: S608 - numbers of ours
        f"WHERE hash = :h{n} ORDER BY number DESC LIMIT {_MOST_ROWS}) AS s{n}"
        for n in range(LOWEST)
    )
)


def alike(
    connection: Connection, wanted: Fingerprint, document: str, since: datetime
) -> list[Member]:
    """Documents that may share much with a text, and what is kept of ``document`` itself.

    Oldest first. Bounded: however many documents share its hashes, few are looked at.
    """
    by_hash: dict[int, list[int]] = defaultdict(list)
    lowest = wanted.lowest
    if lowest:
        padded = (*lowest, *[lowest[-1]] * (LOWEST - len(lowest)))
        found = connection.execute(_LOOK, {f"h{n}": value for n, value in enumerate(padded)})
        for value, number in found.all():
            by_hash[value].append(number)
    weight: dict[int, float] = defaultdict(float)
    for numbers in by_hash.values():
        for number in numbers:
            weight[number] += 1 / len(numbers)
    best = sorted(weight, key=lambda n: (-weight[n], n))[:_MOST_CANDIDATES]
    mine = fingerprints.c.document_id == document
    there = fingerprints.c.number.in_(best) & (fingerprints.c.at >= since)
    asked = select(fingerprints).where(there | mine).order_by(fingerprints.c.number)
    return [_member(row) for row in connection.execute(asked)]


def members(connection: Connection, story: str, until: datetime | None) -> list[str]:
    """The newest documents of a story, of those read until then, newest first."""
    ids = select(fingerprints.c.document_id).where(_tells(story, until))
    newest = ids.order_by(fingerprints.c.at.desc(), fingerprints.c.number.desc())
    return list(connection.scalars(newest.limit(_MOST_MEMBERS)))


def told_by(connection: Connection, identities: Sequence[str]) -> dict[str, str]:
    """The story of each of these documents that is in one."""
    wanted = fingerprints.c.document_id.in_(list(identities))
    found = connection.execute(
        select(fingerprints.c.document_id, fingerprints.c.story).where(wanted)
    )
    return {row.document_id: row.story for row in found}


def sources(connection: Connection, story: str, without: str, until: datetime | None) -> list[str]:
    """Sources of a story's documents, likewise, leaving out one document."""
    others = _tells(story, until) & (fingerprints.c.document_id != without)
    return list(connection.scalars(select(fingerprints.c.source).where(others).distinct()))


def _tells(story: str, until: datetime | None) -> ColumnElement[bool]:
    mine = fingerprints.c.story == story
    return mine if until is None else mine & (fingerprints.c.at <= until)


def whole(connection: Connection, identities: Sequence[str]) -> list[Stored]:
    """These documents, in this order; one that is no longer kept is left out."""
    found = []
    for identity in identities:
        row = connection.execute(select(documents).where(documents.c.id == identity)).first()
        if row is not None:
            found.append(rows.stored(row))
    return found


def keep(connection: Connection, entry: Entry, now: datetime) -> None:
    """Keep a document's fingerprint in place of its earlier one; drop what is out of the window."""
    document = entry.document
    old = select(fingerprints).where(fingerprints.c.document_id == document.id)
    _drop(connection, connection.execute(old).all())
    past = select(fingerprints).where(fingerprints.c.at < now - WINDOW)
    _drop(connection, connection.execute(past.order_by(fingerprints.c.at).limit(_PURGED)).all())
    if entry.fingerprint is None or entry.story is None:
        return
    row = {
        "document_id": document.id,
        "story": entry.story,
        "source": document.source,
        "title": document.title,
        "at": now,
        "bound": entry.fingerprint.bound,
        "hashes": packed(entry.fingerprint.hashes),
    }
    made = connection.execute(insert(fingerprints).values(row)).inserted_primary_key
    assert made is not None
    lowest = [{"hash": value, "number": made[0]} for value in entry.fingerprint.lowest]
    if lowest:
        connection.execute(insert(shingles), lowest)


def forget(connection: Connection, identities: Sequence[str]) -> None:
    """Drop all that is kept of these documents here."""
    mine = fingerprints.c.document_id.in_(identities)
    _drop(connection, connection.execute(select(fingerprints).where(mine)).all())
    connection.execute(delete(tellings).where(tellings.c.document_id.in_(identities)))


def _drop(connection: Connection, gone: Sequence[Row[Any]]) -> None:
    for row in gone:
        lowest = _member(row).fingerprint.lowest
        mine = shingles.c.hash.in_(lowest) & (shingles.c.number == row.number)
        connection.execute(delete(shingles).where(mine))
        connection.execute(delete(fingerprints).where(fingerprints.c.number == row.number))


def _member(row: Row[Any]) -> Member:
    found = Fingerprint(unpacked(row.hashes), row.bound)
    return Member(row.document_id, row.story, row.source, row.title, found)


def packed(hashes: Sequence[int]) -> bytes:
    """Eight bytes a hash, the lowest byte first on every machine."""
    numbers = array("Q", hashes)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def unpacked(data: bytes) -> tuple[int, ...]:
    """Undo `packed`."""
    numbers = array("Q", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)
