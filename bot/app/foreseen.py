"""The store as it would be after what a dry run plans: a copy of it then joins, as it would."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from bot.planner import shown_in
from bot.ports import Delivery, Held, Planned, Store


class Foreseen:
    """Reads a store, and remembers what was planned without being written.

    Args:
        store: answers everything else.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._deliveries: list[Delivery] = []
        self._held: list[Held] = []

    @property
    def store(self) -> Store:
        """Itself, for whoever asks a store."""
        return cast("Store", self)

    def note(self, planned: Planned) -> None:
        """From now on this counts as planned."""
        self._deliveries += planned.deliveries
        self._held += planned.held

    async def standing(
        self, documents: Sequence[str], channel: str, since: datetime
    ) -> Delivery | None:
        """See `bot.ports.Store`."""
        for delivery in reversed(self._deliveries):
            if delivery.channel == channel and shown_in(delivery, documents):
                return delivery
        return await self._store.standing(documents, channel, since)

    async def waiting(self, documents: Sequence[str], channel: str) -> list[Held]:
        """See `bot.ports.Store`."""
        mine = [h for h in self._held if h.channel == channel and h.document in documents]
        return [*await self._store.waiting(documents, channel), *mine]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a store can answer
        return getattr(self._store, name)
