"""Slack on this machine: Web API, response URLs and Socket Mode, for the real client library.

Every request is checked (`slack_checks`); what is wrong stands in ``problems``. A test hands in
faults with `fail`; each hits one request.
"""

import asyncio
import contextlib
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web
from slack_checks import message_faults, view_faults
from slack_rates import Rates
from slack_workspace import Fault, Message, Workspace

_LISTED = 3
"""Messages on a page of the history, whatever is asked for: so that pages are turned."""


class SlackServer:
    """The server; `url` is its Web API once it is started."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.workspaces: list[Workspace] = []
        self.problems: list[str] = []
        self.calls: list[str] = []
        self.dropped: list[str] = []
        self.limited = 0
        self.limits = False
        self.hides_metadata = False
        self.checks_responses = True
        self.looks_at_files = 0
        self.shut = False
        self.knocks = 0
        self.responses: dict[str, list[Message]] = defaultdict(list)
        self.answered = asyncio.Condition()
        self.release = asyncio.Event()
        self.url = ""
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.rates = Rates()
        self._counter = 0
        self._acks: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._issued: dict[str, float] = {}

    async def start(self) -> None:
        app = web.Application(client_max_size=10_000_000)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/socket/{token}", self._socket)
        app.router.add_post("/respond/{name}", self._respond)
        app.router.add_post("/upload/{team}/{file}", self._take_file)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.base = f"http://127.0.0.1:{port}"
        self.url = f"{self.base}/api/"

    async def stop(self) -> None:
        for workspace in self.workspaces:
            for socket in workspace.sockets:
                await socket.close()
        await self._runner.cleanup()

    def add(self, name: str, *channels: str) -> Workspace:
        made = Workspace(f"T{name}", f"xoxb-{name}", f"xapp-{name}", f"signing secret of {name}")
        made.members = set(channels or ("C1",))
        self.workspaces.append(made)
        return made

    def fail(self, method: str, *kinds: str, channel: str | None = None, after: int = 30) -> None:
        self._faults[method] += [Fault(kind, channel, after) for kind in kinds]

    def response_url(self) -> str:
        self._counter += 1
        name = f"r{self._counter}"
        self._issued[name] = self.now()
        return f"{self.base}/respond/{name}"

    async def responded(self, url: str, count: int = 1, seconds: float = 60) -> list[Message]:
        """Wait until so many messages came to the response URL."""
        name = url.rpartition("/")[2]
        await self.until(lambda: len(self.responses[name]) >= count, seconds)
        return self.responses[name]

    async def until(self, met: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until a request made this true."""
        async with asyncio.timeout(seconds), self.answered:
            await self.answered.wait_for(met)

    # -- Socket Mode

    async def tell(self, workspace: Workspace, kind: str, payload: dict[str, Any]) -> Any:
        """Send an envelope over the newest connection; the payload of its acknowledgement."""
        await asyncio.wait_for(workspace.connected.wait(), 10)
        self._counter += 1
        envelope = f"e{self._counter}"
        self._acks[envelope] = asyncio.get_running_loop().create_future()
        message = {"type": kind, "envelope_id": envelope, "payload": payload}
        await workspace.sockets[-1].send_json({**message, "accepts_response_payload": True})
        acknowledged = await asyncio.wait_for(self._acks[envelope], 3)
        return acknowledged.get("payload")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        token = request.match_info["token"]
        if self.shut:
            self.knocks += 1
            return web.Response(status=403)
        workspace = next(w for w in self.workspaces if w.app_token == token)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        workspace.sockets.append(socket)
        workspace.connected.set()
        async with self.answered:
            self.answered.notify_all()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                told = json.loads(message.data)
                self._acks[told["envelope_id"]].set_result(told)
        return socket

    # -- response URLs

    async def _respond(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        payload = await request.json()
        if self.now() - self._issued[name] > 1800 or len(self.responses[name]) >= 5:
            self.problems.append(f"response URL {name}: used up")
            return web.Response(status=404, text="used_url")
        if faults := self._faults["response_url"]:
            faults.popleft()
            self.dropped.append(f"{self.base}/respond/{name}")
            async with self.answered:
                self.answered.notify_all()
            self._drop(request)
        if self.checks_responses:
            self._check(payload)
        if not all(self._sees(w, payload) for w in self.workspaces):
            return web.Response(status=400, text="invalid_blocks")
        self.responses[name].append(payload)
        async with self.answered:
            self.answered.notify_all()
        return web.Response(text="ok")

    # -- Web API

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        arguments: dict[str, Any] = dict(request.query)
        if request.content_type == "application/json":
            arguments |= await request.json()
        elif request.can_read_body:
            arguments |= dict(await request.post())
        self.calls.append(method)
        async with self.answered:
            self.answered.notify_all()
        fault = self._fault(method, arguments.get("channel"))
        if fault is not None and fault.kind not in ("lost", "late500", "hold"):
            return self._fail(request, fault)
        answer = self._answer(method, arguments, request.headers.get("Authorization", ""))
        async with self.answered:
            self.answered.notify_all()
        if fault is not None and fault.kind == "hold":
            await self.release.wait()
        elif fault is not None:
            return self._fail(request, fault)
        if answer.get("error") == "ratelimited":
            self.limited += 1
            headers = {"Retry-After": str(answer["after"])}
            return web.json_response(answer, status=429, headers=headers)
        return web.json_response(answer)

    def _fault(self, method: str, channel: str | None) -> Fault | None:
        waiting = self._faults[method]
        if waiting and waiting[0].channel in (None, channel):
            return waiting.popleft()
        return None

    def _fail(self, request: web.Request, fault: Fault) -> web.Response:
        match fault.kind:
            case "lost" | "reset":
                self._drop(request)
            case "500" | "late500":
                return web.json_response({"ok": False, "error": "internal_error"}, status=500)
            case "page":
                return web.Response(text="<html>502</html>", content_type="text/html", status=502)
            case "429":
                headers = {"Retry-After": str(fault.after)}
                return web.json_response(
                    {"ok": False, "error": "ratelimited"}, status=429, headers=headers
                )
        return web.json_response({"ok": False, "error": fault.kind})

    def _drop(self, request: web.Request) -> None:
        assert request.transport is not None
        request.transport.abort()
        raise web.HTTPInternalServerError

    def _answer(self, method: str, arguments: dict[str, Any], bearer: str) -> dict[str, Any]:
        token = bearer.removeprefix("Bearer ")
        if method == "oauth.v2.access":
            return self._install(arguments)
        if method == "apps.connections.open":
            found = next((w for w in self.workspaces if w.app_token == token), None)
            if found is None or found.revoked:
                return _no("invalid_auth")
            url = f"{self.base}/socket/{token}".replace("http:", "ws:")
            return {"ok": True, "url": url}
        workspace = next((w for w in self.workspaces if w.token == token), None)
        if workspace is None:
            return _no("invalid_auth")
        if workspace.revoked:
            return _no("token_revoked")
        if self.limits:
            channel = str(arguments.get("channel"))
            after = self.rates.refusal(workspace.team, method, channel, self.now())
            if after:
                return _no("ratelimited") | {"after": after}
        answers = getattr(self, "_" + method.replace(".", "_").lower(), None)
        if answers is None:
            self.problems.append(f"unknown method {method}")
            return _no("unknown_method")
        with contextlib.suppress(_Refused):
            return {"ok": True, **answers(workspace, arguments)}
        return _no(self._word)

    def _install(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The code that an installer brings is the workspace's name here."""
        found = next((w for w in self.workspaces if w.team == f"T{arguments['code']}"), None)
        if found is None:
            return _no("invalid_code")
        team = {"id": found.team, "name": arguments["code"]}
        user = {"id": "U1"}
        got = {"access_token": found.token, "bot_user_id": "UBOT", "team": team}
        return {"ok": True, "app_id": "A1", "authed_user": user, "scope": "chat:write", **got}

    def _refuse(self, word: str) -> None:
        self._word = word
        raise _Refused

    def _auth_test(self, workspace: Workspace, arguments: dict[str, Any]) -> dict[str, Any]:
        del arguments
        return {"team_id": workspace.team, "user_id": "UBOT", "bot_id": "BBOT"}

    def _auth_revoke(self, workspace: Workspace, arguments: dict[str, Any]) -> dict[str, Any]:
        del arguments
        workspace.revoked = True
        return {"revoked": True}

    def _chat_postmessage(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        self._check(said)
        for flag in ("unfurl_links", "unfurl_media", "mrkdwn"):
            if said.get(flag) is not False:
                self.problems.append(f"chat.postMessage: {flag} is on")
        channel = said["channel"]
        ts = self._ts()
        kept = {**said, "ts": ts, "type": "message"}
        if channel.startswith("U"):
            workspace.direct.append(kept)
            return {"ts": ts, "channel": f"D{channel}"}
        self._enter(workspace, channel)
        thread = said.get("thread_ts")
        if thread is not None and not any(m["ts"] == thread for m in workspace.channels[channel]):
            self._refuse("thread_not_found")
        workspace.channels[channel].append(kept)
        return {"ts": ts, "channel": channel}

    def _chat_update(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        self._check(said)
        channel = said["channel"]
        self._enter(workspace, channel)
        found = [m for m in workspace.channels[channel] if m["ts"] == said["ts"]]
        if not found:
            self._refuse("message_not_found")
        if workspace.frozen:
            self._refuse("edit_window_closed")
        found[0].update(said)
        return {"ts": said["ts"], "channel": channel}

    def _chat_delete(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        there = workspace.channels[said["channel"]]
        left = [m for m in there if m["ts"] != said["ts"]]
        if len(left) == len(there):
            self._refuse("message_not_found")
        workspace.channels[said["channel"]] = left
        return {}

    def _chat_postephemeral(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        self._check(said)
        self._enter(workspace, said["channel"])
        self._look(workspace, said)
        workspace.ephemeral.append(said)
        return {"message_ts": self._ts()}

    # -- files

    def _files_getuploadurlexternal(
        self, workspace: Workspace, said: dict[str, Any]
    ) -> dict[str, Any]:
        if not said.get("filename") or int(said["length"]) < 1:
            self._refuse("invalid_arguments")
        if len(said.get("alt_txt", "")) > 1000:
            self.problems.append("alt_txt: too long")
        self._counter += 1
        file = f"F{self._counter}"
        workspace.files[file] = {"length": int(said["length"]), "looks": self.looks_at_files}
        return {"upload_url": f"{self.base}/upload/{workspace.team}/{file}", "file_id": file}

    async def _take_file(self, request: web.Request) -> web.Response:
        workspace = next(w for w in self.workspaces if w.team == request.match_info["team"])
        kept = workspace.files[request.match_info["file"]]
        if self._faults["upload"]:
            self._faults["upload"].popleft()
            return web.Response(status=500)
        kept["data"] = await request.read()
        if len(kept["data"]) != kept["length"] or request.headers.get("Authorization"):
            self.problems.append("upload: another length, or a token where none belongs")
        return web.Response(text=f"OK - {kept['length']}")

    def _files_completeuploadexternal(
        self, workspace: Workspace, said: dict[str, Any]
    ) -> dict[str, Any]:
        for given in said["files"]:
            if "data" not in workspace.files.get(given["id"], {}):
                self._refuse("file_not_found")
            workspace.files[given["id"]] |= {"title": given["title"], "channel": None}
        if "channel_id" in said:
            self.problems.append("a private answer's file was shared with a channel")
        return {"files": [{"id": given["id"]} for given in said["files"]]}

    def _sees(self, workspace: Workspace, said: dict[str, Any]) -> bool:
        """Whether every picture of a message is a file that Slack has finished looking at."""
        for block in said.get("blocks") or ():
            if block.get("type") == "image":
                file = workspace.files.get(block["slack_file"]["id"])
                if file is None or "title" not in file:
                    return False
                if file["looks"]:
                    file["looks"] -= 1
                    return False
        return True

    def _conversations_history(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        return self._listed(workspace, said, thread=None)

    def _conversations_replies(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        return self._listed(workspace, said, thread=said["ts"])

    def _listed(
        self, workspace: Workspace, said: dict[str, Any], thread: str | None
    ) -> dict[str, Any]:
        if workspace.blind:
            self._refuse("missing_scope")
        self._enter(workspace, said["channel"])
        if int(said["limit"]) > 999:
            self.problems.append("history: limit")
        everything = workspace.channels[said["channel"]]
        if thread is not None and not any(m["ts"] == thread for m in everything):
            self._refuse("thread_not_found")
        kept = [
            m
            for m in reversed(everything)
            if m.get("thread_ts") == thread and float(m["ts"]) > float(said["oldest"])
        ]
        asked = str(said.get("include_all_metadata")).lower() in ("1", "true")
        if self.hides_metadata or not asked:
            kept = [{k: v for k, v in m.items() if k != "metadata"} for m in kept]
        start = int(said.get("cursor") or 0)
        after = start + _LISTED
        following = str(after) if after < len(kept) else ""
        metadata = {"next_cursor": following}
        return {"messages": kept[start:after], "response_metadata": metadata}

    def _views_open(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        self.problems += view_faults(said["view"])
        if not said.get("trigger_id"):
            self._refuse("invalid_trigger_id")
        view = {**said["view"], "id": f"V{len(workspace.views)}", "hash": "h"}
        workspace.views.append(view)
        return {"view": view}

    def _views_update(self, workspace: Workspace, said: dict[str, Any]) -> dict[str, Any]:
        self.problems += view_faults(said["view"])
        at = int(said["view_id"].removeprefix("V"))
        workspace.views[at] = {**said["view"], "id": said["view_id"], "hash": "h2"}
        return {"view": workspace.views[at]}

    def _enter(self, workspace: Workspace, channel: str) -> None:
        if channel not in workspace.members:
            self._refuse("channel_not_found")
        if channel in workspace.archived:
            self._refuse("is_archived")

    def _check(self, said: dict[str, Any]) -> None:
        self.problems += message_faults(said)

    def _look(self, workspace: Workspace, said: dict[str, Any]) -> None:
        if not self._sees(workspace, said):
            self._refuse("invalid_blocks")

    def _ts(self) -> str:
        self._counter += 1
        return f"{int(self.now())}.{self._counter:06}"


class _Refused(Exception):
    pass


def _no(word: str) -> dict[str, Any]:
    return {"ok": False, "error": word}
