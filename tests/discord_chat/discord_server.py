"""A Discord of our own: REST and gateway on a local port, for the real client library.

It refuses every request that Discord documents to refuse, remembers what it refused, and fails
where a test tells it to.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from discord_gateway_side import GatewaySide
from discord_rest import Rest

TOKEN = "fixed.token.of-tests"
APPLICATION = "900000000000000001"
GUILD, OTHER_GUILD = "700000000000000001", "700000000000000002"
DEADLINE = 60.0
"""Seconds to wait for what comes at once, unless the machine is busy."""


@dataclass
class Channel:
    """A channel and what stands in it, oldest first."""

    id: str
    guild: str
    messages: list[dict[str, Any]] = field(default_factory=list)
    nonces: dict[str, tuple[float, dict[str, Any]]] = field(default_factory=dict)
    may: set[str] = field(default_factory=lambda: {"view", "send", "history"})
    deleted: bool = False
    archived: bool = False
    edits_refused: int | None = None
    posts: deque[float] = field(default_factory=deque)


@dataclass
class Fault:
    """What happens to the next ``times`` requests that match.

    Attributes:
        late: the request is carried out first, its answer is lost.
        gate: nothing goes on before it is set.
    """

    method: str
    path: re.Pattern[str]
    status: int = 0
    body: dict[str, Any] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1
    late: bool = False
    reset: bool = False
    gate: asyncio.Event | None = None


class DiscordServer:
    """State, faults and what was refused.

    Args:
        now: tells the time that snowflakes and nonces go by.
        enforce: whether the limits of rate are enforced, in real time.
    """

    def __init__(
        self, now: Callable[[], datetime] = lambda: datetime.now(UTC), *, enforce: bool = False
    ) -> None:
        self.now = now
        self.enforce = enforce
        self.tokens = {TOKEN}
        self.shards = 1
        self.channels: dict[str, Channel] = {}
        self.commands: dict[str, list[dict[str, Any]]] = {}
        self.command_writes = 0
        self.requests: list[tuple[str, str]] = []
        self.refused: list[str] = []
        self.files: list[bytes] = []
        self.limited = 0
        self.faults: list[Fault] = []
        self.private: list[dict[str, Any]] = []
        self.changed = asyncio.Condition()
        self.gateway = GatewaySide(self)
        self.rest = Rest(self)
        self._count = 0
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_route("*", "/api/{tail:.*}", self.rest.serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        await self.gateway.close()
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    def channel(self, identity: str, guild: str = GUILD) -> Channel:
        return self.channels.setdefault(identity, Channel(identity, guild))

    def snowflake(self) -> str:
        self._count += 1
        milliseconds = int(self.now().timestamp() * 1000) - 1420070400000
        return str((milliseconds << 22) + self._count)

    def fail(self, method: str, path: str, **how: Any) -> Fault:
        """Let requests fail; ``path`` is a regular expression found in the path."""
        fault = Fault(method, re.compile(path), **how)
        self.faults.append(fault)
        return fault

    def count(self, method: str, path: str) -> int:
        return sum(m == method and re.search(path, p) is not None for m, p in self.requests)

    async def told(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait until something is so."""
        async with self.changed, asyncio.timeout(DEADLINE):
            await self.changed.wait_for(condition)
