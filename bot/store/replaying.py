"""Documents that were read before, planned again for channels they were never planned for."""

from datetime import datetime

from sqlalchemy import Connection, select

from bot.ports import Planned, Step
from bot.store import periods
from bot.store.deliveries import plan
from bot.store.schema import deliveries, documents, held, steps
from bot.store.trail import record

_TOLD = ("planned", "held", "joined", "sent", "edited")


def told(connection: Connection, document: str) -> set[str]:
    """The channels that the document was ever planned for, or waits for, whatever became of it."""
    story = select(steps.c.channel).where(
        steps.c.document_id == document, steps.c.stage.in_(_TOLD), steps.c.channel.is_not(None)
    )
    posts = select(deliveries.c.channel).where(deliveries.c.document_id == document)
    waits = select(held.c.channel).where(held.c.document_id == document)
    return {c for asked in (story, posts, waits) for c in connection.scalars(asked)}


def replan(connection: Connection, document: str, planned: Planned, now: datetime) -> bool:
    """Write what a document that is stored already sets going.

    False, and nothing written, if any of it was told, or if the document is no longer kept.
    """
    if connection.scalar(select(documents.c.id).where(documents.c.id == document)) is None:
        return False
    channels = {d.channel for d in planned.deliveries} | {h.channel for h in planned.held}
    if channels & told(connection, document):
        return False
    new = [d for d in planned.deliveries if plan(connection, d, now)]
    for waiting in planned.held:
        periods.hold(connection, waiting, now)
    story = [
        *planned.steps,
        *(Step("planned", d.described, d.channel) for d in new),
        *(Step("held", h.described, h.channel) for h in planned.held if not h.joins),
    ]
    record(connection, document, story, now)
    return True
