"""Platforms that show digests."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.ports.delivery import Delivery


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a digest stands now: the platform's message ids, in order."""

    ids: tuple[str, ...]


class Chat(Protocol):
    """A platform that shows digests.

    Attributes:
        name: the workspace's name in the configuration.
        channels: names of the channels it serves.
        edits: whether a post can be changed in place.
    """

    @property
    def name(self) -> str:
        """The workspace's name in the configuration."""
        ...

    @property
    def channels(self) -> Sequence[str]:
        """Names of the channels it serves."""
        ...

    @property
    def edits(self) -> bool:
        """Whether a post can be changed in place."""
        ...

    async def run(self) -> None:
        """Serve until cancelled; returns early when the person asks to quit."""
        ...

    async def post(self, delivery: Delivery) -> Posted:
        """Post; if ``delivery.follows`` is set, as a reply or update to what it follows.

        Raises:
            ChatError: it did not arrive, or nobody can know.
        """
        ...

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Replace an earlier post by this digest; only where ``edits``."""
        ...

    async def find(self, delivery: Delivery) -> Posted | None:
        """Look for our marker in the channel after ``delivery.attempt_at``.

        Raises:
            CannotLook: the channel cannot be searched.
        """
        ...
