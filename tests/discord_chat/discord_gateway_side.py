"""The gateway's side of the socket: hello, identify, ready, resume, heartbeats, interactions."""

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

if TYPE_CHECKING:
    from discord_server import DiscordServer

ME = {"id": "900000000000000001", "username": "verbatim", "discriminator": "0", "avatar": None}


@dataclass
class Asked:
    """An interaction and what came back.

    Attributes:
        callback: the first answer.
        original: the deferred message once it is filled in.
        took: seconds from the event to the first answer.
    """

    id: str
    token: str
    data: dict[str, Any]
    callback: dict[str, Any] | None = None
    original: dict[str, Any] | None = None
    followups: list[dict[str, Any]] = field(default_factory=list)
    sent_at: float = 0.0
    took: float = 0.0


class GatewaySide:
    """Sockets of every shard, and what is told through them."""

    def __init__(self, server: "DiscordServer") -> None:
        self.server = server
        self.sockets: dict[str, web.WebSocketResponse] = {}
        self.sessions: dict[str, tuple[int, int]] = {}
        self.asked: dict[str, Asked] = {}
        self.identified = 0
        self.resumed = 0
        self.intents: set[int] = set()
        self._sequence = 0

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                continue
            body = message.json()
            match body["op"]:
                case 1:
                    await socket.send_json({"op": 11})
                case 2:
                    await self._identify(socket, body["d"])
                case 6:
                    await self._resume(socket, body["d"])
        return socket

    async def _identify(self, socket: web.WebSocketResponse, body: dict[str, Any]) -> None:
        if body["token"] not in self.server.tokens:
            await socket.close(code=4004)
            return
        shard, count = body.get("shard", [0, 1])
        self.identified += 1
        self.intents.add(body["intents"])
        session = f"session-{self.identified}"
        self.sessions[session] = (shard, count)
        self.sockets[session] = socket
        mine = {c.guild for c in self.server.channels.values()}
        guilds = [g for g in sorted(mine) if (int(g) >> 22) % count == shard]
        await self._send(
            socket,
            "READY",
            {
                "v": 10,
                "user": ME,
                "guilds": [{"id": g, "unavailable": True} for g in guilds],
                "session_id": session,
                "resume_gateway_url": "wss://elsewhere.invalid/",
                "shard": [shard, count],
                "application": {"id": ME["id"], "flags": 0},
            },
        )
        for guild in guilds:
            await self._send(socket, "GUILD_CREATE", _guild(guild))
        await self.server.told()

    async def _resume(self, socket: web.WebSocketResponse, body: dict[str, Any]) -> None:
        session = body["session_id"]
        if session not in self.sessions or body["token"] not in self.server.tokens:
            await socket.send_json({"op": 9, "d": False})
            return
        self.resumed += 1
        self.sockets[session] = socket
        await self._send(socket, "RESUMED", {})
        await self.server.told()

    async def _send(self, socket: web.WebSocketResponse, event: str, data: Any) -> None:
        self._sequence += 1
        await socket.send_json({"op": 0, "t": event, "s": self._sequence, "d": data})

    async def interact(self, kind: int, data: dict[str, Any], **more: Any) -> Asked:
        """Tell of an interaction to every session whose shard the guild belongs to."""
        identity = self.server.snowflake()
        asked = Asked(identity, f"token-{identity}", data)
        asked.sent_at = asyncio.get_running_loop().time()
        self.asked[identity] = asked
        channel = more.pop("channel", "500000000000000001")
        guild = more.pop("guild", "700000000000000001")
        user = {"id": more.pop("user", "800000000000000001"), "username": "reader"}
        event = {
            "id": identity,
            "application_id": ME["id"],
            "type": kind,
            "token": asked.token,
            "version": 1,
            "guild_id": guild,
            "channel_id": channel,
            "channel": {"id": channel, "type": 0} | more.pop("channel_more", {}),
            "member": {
                "user": user,
                "permissions": more.pop("permissions", "16"),
                "roles": more.pop("roles", []),
            },
            "data": data,
            **more,
        }
        for session, socket in tuple(self.sockets.items()):
            shard, count = self.sessions[session]
            if not socket.closed and (int(guild) >> 22) % count == shard:
                await self._send(socket, "INTERACTION_CREATE", event)
        return asked

    async def command(self, name: str, options: dict[str, Any], **more: Any) -> Asked:
        given = [{"name": k, "type": 3, "value": v} for k, v in options.items()]
        return await self.interact(2, {"id": "1", "name": name, "options": given}, **more)

    async def type_(self, name: str, option: str, typed: str, **more: Any) -> Asked:
        given = [{"name": option, "type": 3, "value": typed, "focused": True}]
        return await self.interact(4, {"id": "1", "name": name, "options": given}, **more)

    async def press(self, custom_id: str, message: dict[str, Any], **more: Any) -> Asked:
        data = {"custom_id": custom_id, "component_type": 2}
        return await self.interact(3, data, message={"id": "1", **message}, **more)

    async def tell(self, op: int, data: Any = None) -> None:
        """Reconnect (7) or invalid session (9), to every socket."""
        for socket in tuple(self.sockets.values()):
            await socket.send_json({"op": op, "d": data})

    async def close(self, code: int = 1001) -> None:
        for socket in tuple(self.sockets.values()):
            await socket.close(code=code)


def _guild(identity: str) -> dict[str, Any]:
    return {
        "id": identity,
        "name": f"guild {identity}",
        "member_count": 2,
        "large": False,
        "unavailable": False,
        "owner_id": "1",
        "channels": [],
        "threads": [],
        "members": [],
        "roles": [{"id": identity, "name": "@everyone", "permissions": "0", "position": 0}],
        "emojis": [],
        "stickers": [],
        "features": [],
    }
