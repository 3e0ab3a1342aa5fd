"""The steps of a document's story, for `/why`."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert

from bot.ports import Step
from bot.store.schema import steps


def record(connection: Connection, document_id: str, story: Iterable[Step], now: datetime) -> None:
    """Append to a document's story; steps without a time get the transaction's."""
    rows = [
        {
            "document_id": document_id,
            "stage": step.stage,
            "channel": step.channel,
            "reason": step.reason,
            "at": step.at or now,
        }
        for step in story
    ]
    if rows:
        connection.execute(insert(steps), rows)
