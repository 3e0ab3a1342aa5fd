"""A workspace of our own Slack, and what may go wrong with a request."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Message = dict[str, Any]


@dataclass
class Workspace:
    """A Slack workspace with one app in it."""

    team: str
    token: str
    app_token: str
    secret: str = "8f742231b10e8888abcd99yyyzzz85a5"
    channels: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))
    members: set[str] = field(default_factory=set)
    archived: set[str] = field(default_factory=set)
    blind: bool = False
    frozen: bool = False
    revoked: bool = False
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    direct: list[Message] = field(default_factory=list)
    ephemeral: list[Message] = field(default_factory=list)
    views: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    connected: asyncio.Event = field(default_factory=asyncio.Event)

    def standing(self, channel: str = "C1") -> list[Message]:
        return self.channels[channel]

    def marks(self, channel: str = "C1") -> list[tuple[str, int]]:
        """Delivery and part of each message of ours, in order."""
        payloads = [m["metadata"]["event_payload"] for m in self.channels[channel]]
        return [(p["delivery"], p["part"]) for p in payloads]


@dataclass
class Fault:
    """What happens to one request.

    Attributes:
        kind: ``lost`` taken, but the answer never comes; ``reset`` neither; ``500`` refused;
            ``late500`` taken, and answered with 500; ``page`` a page that is no JSON; ``429``;
            ``hold`` taken, and answered when `SlackServer.release` is set; else an error code
            of Slack's.
        channel: only requests about it.
    """

    kind: str
    channel: str | None = None
    after: int = 30
