"""A clock that sleeps without waiting, and what people do in Slack, as it would be told to us."""

import asyncio
import hashlib
import hmac
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
from slack_server import SlackServer, Workspace

from bot.chats.slack.pacing import Paces


class Time:
    """Seconds that pass when somebody sleeps, and a clock on the wall that goes with them."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.ahead = timedelta(0)
        self.slept: list[float] = []

    def __call__(self) -> datetime:
        return (
            datetime(2026, 11, 20, 12, 0, tzinfo=UTC) + timedelta(seconds=self.seconds) + self.ahead
        )

    def monotonic(self) -> float:
        return self.seconds

    def epoch(self) -> float:
        """What Slack's clock shows: ours may be wrong."""
        return (self() - self.ahead).timestamp()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        until = self.seconds + seconds
        await asyncio.sleep(0)
        self.seconds = max(self.seconds, until)

    def paces(self) -> Paces:
        return Paces(now=self.monotonic, sleep=self.sleep)


class People:
    """People of a workspace; what they do reaches the app over a socket or as signed requests."""

    def __init__(self, server: SlackServer, workspace: Workspace, http: str | None = None) -> None:
        self.server = server
        self.workspace = workspace
        self.http = http
        self._counter = 0

    async def command(
        self, name: str, text: str, *, user: str = "U1", channel: str = "C1", team: str = ""
    ) -> str:
        """Type a slash command; the response URL that the answer goes to."""
        url = self.server.response_url()
        body = {
            "command": name,
            "text": text,
            "user_id": user,
            "user_name": "ines",
            "channel_id": channel,
            "team_id": team or self.workspace.team,
            "response_url": url,
            "trigger_id": "t1",
            "api_app_id": "A1",
        }
        await self._tell("slash_commands", body)
        return url

    async def mention(
        self, text: str, *, channel: str = "C1", thread: str | None = None, event: str = ""
    ) -> None:
        self._counter += 1
        said: dict[str, Any] = {
            "type": "app_mention",
            "user": "U1",
            "text": f"<@UBOT> {text}",
            "channel": channel,
            "ts": "1.1",
        }
        if thread:
            said["thread_ts"] = thread
        body = {
            "type": "event_callback",
            "team_id": self.workspace.team,
            "api_app_id": "A1",
            "event_id": event or f"Ev{self._counter}",
            "event": said,
            "authorizations": [{"team_id": self.workspace.team, "user_id": "UBOT"}],
        }
        await self._tell("events_api", body)

    async def event(self, kind: str) -> None:
        """Something else that an app is told."""
        body = {
            "type": "event_callback",
            "team_id": self.workspace.team,
            "api_app_id": "A1",
            "event_id": "Ev0",
            "event": {"type": kind},
        }
        await self._tell("events_api", body)

    async def press(
        self,
        button: dict[str, Any],
        *,
        user: str = "U1",
        thread: str | None = None,
        channel: str = "C1",
        **more: Any,
    ) -> str:
        """Press a button or choose from a menu; the response URL of it."""
        url = self.server.response_url()
        container = {"type": "message", "channel_id": channel}
        if thread:
            container["thread_ts"] = thread
        action = {k: v for k, v in button.items() if k in ("action_id", "value", "type")} | more
        await self.interact(
            type="block_actions",
            user={"id": user, "name": "ines"},
            channel={"id": channel},
            container=container,
            response_url=url,
            actions=[{"block_id": "b", **action}],
        )
        return url

    async def interact(self, **payload: Any) -> Any:
        base = {"team": {"id": self.workspace.team}, "api_app_id": "A1", "trigger_id": "t2"}
        return await self._tell("interactive", {**base, **payload})

    async def _tell(self, kind: str, body: dict[str, Any]) -> Any:
        if self.http is None:
            return await self.server.tell(self.workspace, kind, body)
        if kind == "interactive":
            data, form = urlencode({"payload": json.dumps(body)}), True
        elif kind == "slash_commands":
            data, form = urlencode(body), True
        else:
            data, form = json.dumps(body), False
        answer = await send(self.http, data, self.workspace.secret, form=form)
        assert answer.status_code == 200, answer.text
        return answer.json() if answer.text.startswith("{") else None


async def send(
    url: str, data: str, secret: str, *, form: bool = False, age: int = 0
) -> httpx.Response:
    """Send a request as Slack does: signed with the secret."""
    stamp = str(int(time.time()) - age)
    signed = hmac.new(secret.encode(), f"v0:{stamp}:{data}".encode(), hashlib.sha256)
    kind = "application/x-www-form-urlencoded" if form else "application/json"
    headers = {
        "Content-Type": kind,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={signed.hexdigest()}",
    }
    # Nothing here is encrypted: to read the authorities each time would take most of the time.
    async with httpx.AsyncClient(verify=False, trust_env=False) as client:
        return await client.post(url, content=data, headers=headers)
