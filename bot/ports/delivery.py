"""One digest to one channel, with its state."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.digest import Digest
from bot.core.routing import OnUpdate

DeliveryState = Literal["planned", "sending", "sent", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One digest to one channel, with its state (docs/design.md, "Delivery, exactly once").

    Attributes:
        id: derived from digest, channel and revision; the marker and nonce on the platforms.
        revision: of the document (alert, update), 1 for a period.
        follows: id of the delivery that this one corrects, or None.
        on_update: what to do with the followed post: edit it, reply to it.
        not_before: earliest next attempt, or None.
        attempt_at: when the last attempt began.
        owner: who holds it while ``sending``.
        attempts: how many attempts began.
        posted: the platform's message ids, once ``sent``.
        reason: why it waits, failed or is unknown; one clause for people.
    """

    id: str
    digest: Digest
    channel: str
    revision: int = 1
    follows: str | None = None
    on_update: OnUpdate = "edit"
    state: DeliveryState = "planned"
    not_before: datetime | None = None
    attempt_at: datetime | None = None
    owner: str | None = None
    attempts: int = 0
    posted: tuple[str, ...] = ()
    reason: str | None = None

    @property
    def described(self) -> str:
        """What it is, as the reason of the step that says it is planned."""
        if self.digest.kind == "period":
            return f"part of the digest “{self.digest.title}”"
        return "update of what was posted" if self.follows else "post of its own"
