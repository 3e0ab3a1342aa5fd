"""Answers as Discord words them, and the limits of rate that it enforces."""

import asyncio
import json
import math
from collections import deque
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from discord_server import DiscordServer

MESSAGES = "/channels/{channel_id}/messages"
_VIA = {"Via": "1.1 google"}


class Rates:
    """Windows over all requests and over the posts of each channel."""

    def __init__(self, server: "DiscordServer") -> None:
        self.server = server
        self._all: deque[float] = deque()

    def refusal(self, method: str, template: str, ids: tuple[str, ...]) -> web.Response | None:
        if not self.server.enforce or template.startswith(("/interactions", "/webhooks")):
            return None
        now = asyncio.get_running_loop().time()
        if (wait := _window(self._all, 50, 1.0, now)) > 0:
            self.server.limited += 1
            return _limited(wait, everywhere=True)
        if (method, template) == ("POST", MESSAGES) and ids[0] in self.server.channels:
            posts = self.server.channels[ids[0]].posts
            if (wait := _window(posts, 5, 5.0, now)) > 0:
                self.server.limited += 1
                return _limited(wait, everywhere=False)
        return None

    def room(self, method: str, template: str, ids: tuple[str, ...]) -> dict[str, str]:
        """What is left of the channel's window, as Discord tells with every answer."""
        channel = self.server.channels.get(ids[0]) if ids else None
        if not self.server.enforce or channel is None or (method, template) != ("POST", MESSAGES):
            return {}
        now = asyncio.get_running_loop().time()
        return {
            "X-RateLimit-Bucket": "posts",
            "X-RateLimit-Limit": "5",
            "X-RateLimit-Remaining": str(5 - len(channel.posts)),
            "X-RateLimit-Reset-After": f"{channel.posts[0] + 5.0 - now:.3f}",
        }


def answer_json(
    body: Any, status: int = 200, headers: dict[str, str] | None = None
) -> web.Response:
    """JSON with the very media type that Discord names and the client library compares."""
    kind = {"Content-Type": "application/json"}
    return web.Response(
        body=json.dumps(body).encode(), status=status, headers=kind | (headers or {})
    )


def error(status: int, code: int, text: str) -> web.Response:
    return answer_json({"message": text, "code": code}, status=status)


def _window(times: deque[float], most: int, seconds: float, now: float) -> float:
    """Seconds until another fits into the sliding window; counted only if it fits now."""
    while times and times[0] <= now - seconds:
        times.popleft()
    if len(times) >= most:
        return times[0] + seconds - now
    times.append(now)
    return 0.0


def _limited(wait: float, *, everywhere: bool) -> web.Response:
    body = {"message": "You are being rate limited.", "retry_after": wait, "global": everywhere}
    headers = {"Retry-After": str(math.ceil(wait)), "X-RateLimit-Scope": "user"}
    if everywhere:
        headers |= {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
    return answer_json(body, status=429, headers=_VIA | headers)
