"""The REST interface's side: each request checked, faulted, limited, answered."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import BodyPartReader, web
from discord_gateway_side import ME
from discord_limits import callback_faults, command_faults, file_faults, message_faults
from discord_rates import MESSAGES, Rates, answer_json, error
from discord_schemas import faults as schema_faults

if TYPE_CHECKING:
    from discord_server import Channel, DiscordServer

NONCE_SECONDS = 180.0
_TALK = "4000"
_ID = r"([^/]+)"
_COMMANDS = "/applications/{application_id}/commands"
_GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
_MESSAGE = MESSAGES + "/{message_id}"
_CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
_HOOK = "/webhooks/{webhook_id}/{webhook_token}"

Handler = Callable[..., Awaitable[web.Response]]


class Rest:
    """Routes and their answers."""

    def __init__(self, server: "DiscordServer") -> None:
        self.server = server
        self.rates = Rates(server)
        self._routes: list[tuple[str, str, Handler]] = [
            ("GET", "/users/@me", self._me),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/gateway/bot", self._gateway),
            ("POST", "/users/@me/channels", self._talk),
            ("GET", _COMMANDS, self._commands),
            ("PUT", _COMMANDS, self._write_commands),
            ("GET", _GUILD_COMMANDS, self._commands),
            ("PUT", _GUILD_COMMANDS, self._write_commands),
            ("GET", MESSAGES, self._history),
            ("POST", MESSAGES, self._post),
            ("PATCH", _MESSAGE, self._edit),
            ("DELETE", _MESSAGE, self._delete),
            ("POST", _CALLBACK, self._callback),
            ("PATCH", _HOOK + "/messages/@original", self._original),
            ("POST", _HOOK, self._followup),
        ]

    async def serve(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._serve(request)
        finally:
            await self.server.told()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.path.removeprefix("/api/v10")
        self.server.requests.append((request.method, path))
        token = request.headers.get("Authorization", "").removeprefix("Bot ")
        if token not in self.server.tokens:
            return error(401, 0, "401: Unauthorized")
        fault = self._fault(request.method, path)
        if fault is not None and fault.gate is not None and not fault.late:
            await fault.gate.wait()
        if fault is not None and fault.reset and not fault.late:
            return self._cut(request)
        if fault is not None and fault.status and not fault.late:
            body = fault.body or {"code": 0, "message": f"{fault.status}"}
            return answer_json(body, status=fault.status, headers=fault.headers)
        answer = await self._route(request, path)
        await self.server.told()
        if fault is not None and fault.late:
            if fault.gate is not None:
                await fault.gate.wait()
            return self._cut(request)
        return answer

    def _fault(self, method: str, path: str) -> Any:
        for fault in self.server.faults:
            if fault.times and fault.method == method and fault.path.search(path):
                fault.times -= 1
                return fault
        return None

    def _cut(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def _route(self, request: web.Request, path: str) -> web.Response:
        for method, template, handler in self._routes:
            found = re.fullmatch(re.sub(r"\{[^}]+\}", _ID, template), path)
            if method == request.method and found:
                limited = self.rates.refusal(method, template, found.groups())
                if limited is not None:
                    return limited
                body, files = await _read(request)
                if body is not None and (wrong := self._wrong(method, template, body)):
                    self.server.refused += wrong
                    return error(400, 50035, f"Invalid Form Body: {wrong[0]}")
                if wrong := file_faults(body, files):
                    self.server.refused += wrong
                    return error(400, 50035, f"Invalid Form Body: {wrong[0]}")
                if body is not None and files:
                    self.server.files += files.values()
                answer = await handler(request, body, *found.groups())
                answer.headers.update(self.rates.room(method, template, found.groups()))
                return answer
        self.server.refused.append(f"no route {request.method} {path}")
        return error(404, 0, "404: Not Found")

    def _wrong(self, method: str, template: str, body: Any) -> list[str]:
        found = schema_faults(method, template, body)
        if "/messages" in template or template == _HOOK:
            found += message_faults(body)
        if template == _CALLBACK:
            found += callback_faults(body)
        if template.endswith("/commands"):
            found += command_faults(body)
        return found

    # -- login

    async def _me(self, *_: Any) -> web.Response:
        return answer_json(ME)

    async def _application(self, *_: Any) -> web.Response:
        return answer_json(
            {"id": ME["id"], "name": "verbatim", "description": "", "icon": None, "flags": 0}
            | {"bot_public": False, "bot_require_code_grant": False, "verify_key": "00"}
            | {"owner": {**ME, "id": "1"}}
        )

    async def _gateway(self, *_: Any) -> web.Response:
        limits = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
        url = "wss://elsewhere.invalid/"
        return answer_json(
            {"url": url, "shards": self.server.shards, "session_start_limit": limits}
        )

    async def _talk(self, _: web.Request, body: Any) -> web.Response:
        return answer_json({"id": f"{_TALK}{body['recipient_id']}", "type": 1})

    # -- commands

    async def _commands(self, _: web.Request, __: Any, *ids: str) -> web.Response:
        return answer_json(self.server.commands.get("/".join(ids[1:]), []))

    async def _write_commands(self, _: web.Request, body: Any, *ids: str) -> web.Response:
        kept = [
            {**c, "id": self.server.snowflake(), "application_id": ids[0], "version": "1"}
            | {"nsfw": False, "dm_permission": None}
            | {"options": [_as_kept(o) for o in c.get("options", ())]}
            for c in body
        ]
        self.server.commands["/".join(ids[1:])] = kept
        self.server.command_writes += 1
        return answer_json(kept)

    # -- messages

    def _place(self, identity: str, *needs: str) -> "tuple[Channel | None, web.Response | None]":
        channel = self.server.channels.get(identity)
        if channel is None or channel.deleted:
            return None, error(404, 10003, "Unknown Channel")
        if "view" not in channel.may:
            return None, error(403, 50001, "Missing Access")
        if not set(needs) <= channel.may:
            return None, error(403, 50013, "Missing Permissions")
        return channel, None

    async def _history(self, request: web.Request, _: Any, identity: str) -> web.Response:
        channel, wrong = self._place(identity, "history")
        if channel is None:
            assert wrong is not None
            return wrong
        before = int(request.query.get("before", 1 << 63))
        limit = int(request.query.get("limit", 50))
        older = [m for m in reversed(channel.messages) if int(m["id"]) < before]
        return answer_json([_as_told(m) for m in older[: min(limit, 100)]])

    async def _post(self, _: web.Request, body: Any, identity: str) -> web.Response:
        if identity.startswith(_TALK):
            self.server.private.append(body)
            return answer_json(_as_told({**body, "id": self.server.snowflake()}))
        channel, wrong = self._place(identity, "send")
        if channel is None:
            assert wrong is not None
            return wrong
        now = self.server.now().timestamp()
        nonce = body.get("nonce")
        if nonce and body.get("enforce_nonce") and nonce in channel.nonces:
            at, first = channel.nonces[nonce]
            if now - at < NONCE_SECONDS:
                return answer_json(_as_told(first) | {"nonce": nonce})
        message = {**body, "id": self.server.snowflake(), "channel_id": identity}
        channel.messages.append(message)
        if nonce:
            channel.nonces[nonce] = (now, message)
        return answer_json(_as_told(message) | {"nonce": nonce})

    def _standing(self, identity: str, number: str) -> Any:
        channel, wrong = self._place(identity)
        if channel is None:
            return None, wrong
        if channel.archived:
            return None, error(400, 50083, "Thread is archived")
        message = next((m for m in channel.messages if m["id"] == number), None)
        if message is None:
            return None, error(404, 10008, "Unknown Message")
        return (channel, message), None

    async def _edit(self, _: web.Request, body: Any, identity: str, number: str) -> web.Response:
        found, wrong = self._standing(identity, number)
        if found is None:
            return wrong
        channel, message = found
        if channel.edits_refused is not None:
            return error(429 if channel.edits_refused == 429 else 400, channel.edits_refused, "no")
        message.update(body)
        message["edits"] = message.get("edits", 0) + 1
        return answer_json(_as_told(message))

    async def _delete(self, _: web.Request, __: Any, identity: str, number: str) -> web.Response:
        found, wrong = self._standing(identity, number)
        if found is None:
            return wrong
        channel, message = found
        channel.messages.remove(message)
        return web.Response(status=204)

    # -- interactions

    async def _callback(self, _: web.Request, body: Any, number: str, token: str) -> web.Response:
        asked = self.server.gateway.asked.get(number)
        if asked is None or asked.token != token:
            return error(404, 10062, "Unknown interaction")
        if asked.callback is not None:
            return error(400, 40060, "Interaction has already been acknowledged")
        asked.took = asyncio.get_running_loop().time() - asked.sent_at
        asked.callback = body
        return web.Response(status=204)

    def _asked(self, token: str) -> Any:
        return next((a for a in self.server.gateway.asked.values() if a.token == token), None)

    async def _original(self, _: web.Request, body: Any, __: str, token: str) -> web.Response:
        asked = self._asked(token)
        if asked is None or asked.callback is None:
            return error(404, 10015, "Unknown Webhook")
        asked.original = body
        return answer_json(_as_told({**body, "id": self.server.snowflake()}))

    async def _followup(self, _: web.Request, body: Any, __: str, token: str) -> web.Response:
        asked = self._asked(token)
        if asked is None or asked.callback is None:
            return error(404, 10015, "Unknown Webhook")
        asked.followups.append(body)
        return answer_json(_as_told({**body, "id": self.server.snowflake()}))


async def _read(request: web.Request) -> tuple[Any, dict[str, bytes]]:
    """The body, and files by name; a form holds the body as ``payload_json``."""
    if not request.can_read_body:
        return None, {}
    if request.content_type != "multipart/form-data":
        return await request.json(), {}
    body, files = None, {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        if part.name == "payload_json":
            body = json.loads(await part.text())
        else:
            assert part.name == f"files[{len(files)}]"
            files[str(part.filename)] = bytes(await part.read())
    return body, files


def _as_kept(option: dict[str, Any]) -> dict[str, Any]:
    """Discord leaves out what is as usual."""
    return {k: v for k, v in option.items() if v is not False}


def _as_told(message: dict[str, Any]) -> dict[str, Any]:
    """A message as Discord tells of it: no nonce, and not whom it was allowed to call."""
    hidden = ("nonce", "enforce_nonce", "allowed_mentions", "edits", "message_reference")
    return {k: v for k, v in message.items() if k not in hidden}
