"""The seams: what the parts expect of each other, and the records that cross.

Adapters (sources, store, chats, engine) implement these protocols; nothing here does I/O.
Times are aware datetimes in UTC everywhere; zones matter only where people read or write.
"""

from bot.ports.asking import (
    Asked,
    Asker,
    Choice,
    FigureHit,
    Notice,
    QuoteHit,
    Reply,
    Silence,
    SourceStatus,
    StatementHit,
    Status,
    Subscription,
    TextHit,
    Why,
)
from bot.ports.chat import Chat, Posted
from bot.ports.clock import Clock
from bot.ports.delivery import Delivery, DeliveryState
from bot.ports.engine import Engine, Reading
from bot.ports.entry import Entry, Held, Planned, Stage, Step, Stored
from bot.ports.source import Found, Gone, Known, Refused, Seen, Source, Touched, Unsettled
from bot.ports.store import Store
from bot.ports.templating import Templating

__all__ = [
    "Asked",
    "Asker",
    "Chat",
    "Choice",
    "Clock",
    "Delivery",
    "DeliveryState",
    "Engine",
    "Entry",
    "FigureHit",
    "Found",
    "Gone",
    "Held",
    "Known",
    "Notice",
    "Planned",
    "Posted",
    "QuoteHit",
    "Reading",
    "Refused",
    "Reply",
    "Seen",
    "Silence",
    "Source",
    "SourceStatus",
    "Stage",
    "StatementHit",
    "Status",
    "Step",
    "Store",
    "Stored",
    "Subscription",
    "Templating",
    "TextHit",
    "Touched",
    "Unsettled",
    "Why",
]
