"""Commands, autocomplete and buttons: acknowledged at once, answered when the store has it.

Every command and button is deferred before anything is looked up, so that Discord's three
seconds never run out; autocomplete cannot be deferred and only asks the store for one short list.
"""

import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

import discord
import structlog
from discord.http import HTTPClient, Route

from bot.chats.charts.painter import NAME, Painter, Picture
from bot.chats.discord import limits
from bot.chats.discord.actions import act
from bot.chats.discord.choices import choices
from bot.chats.discord.faults import TRANSIENT
from bot.chats.discord.gateway import Interaction
from bot.chats.discord.render import POST, Payload
from bot.chats.discord.replies import ASK, CHOOSE, asked_command, render_reply
from bot.chats.discord.settings import DiscordSettings
from bot.chats.discord.turning import buttons_for, turned
from bot.chats.replies import barred, refusal, reply_to
from bot.commands.model import Context
from bot.commands.parsing import find_command, write
from bot.commands.registry import COMMANDS
from bot.errors import VerbatimError
from bot.ports import Asker, Reply

_COMMAND, _COMPONENT, _AUTOCOMPLETE = 2, 3, 4
_MESSAGE, _DEFERRED, _DEFERRED_UPDATE, _CHOICES = 4, 5, 6, 8

_ADMINISTRATOR: Final = 1 << 3
_GONE: Final = (404, 400)
"""Answers to an interaction that is over or was answered already (10062, 40060): after a
reconnect the gateway may tell of one twice."""

_log = structlog.get_logger("bot.discord")


class Interactions:
    """What people ask in one workspace.

    Args:
        settings: the workspace.
        context: what commands use.
        wire: brings the client that requests go through.
        painter: draws charts.
    """

    def __init__(
        self,
        settings: DiscordSettings,
        context: Context,
        wire: Callable[[], Awaitable[HTTPClient]],
        painter: Painter | None = None,
    ) -> None:
        self._settings = settings
        self._context = context
        self._wire = wire
        self._painter = painter or Painter()
        self._channels = {place.id: name for name, place in settings.channels.items()}

    async def answer(self, data: Interaction) -> None:
        """Answer one interaction; another server's is left to whoever serves it. Never raises."""
        if self._settings.guilds and data.get("guild_id") not in self._settings.guilds:
            return
        try:
            match data["type"]:
                case 2:
                    await self._command(data)
                case 3:
                    await self._press(data)
                case 4:
                    await self._complete(data)
        except discord.HTTPException as error:
            over = error.status in _GONE
            log = _log.info if over else _log.warning
            log("interaction not answered", status=error.status, code=error.code)
        except (discord.RateLimited, *TRANSIENT) as error:
            _log.warning("interaction not answered", error=type(error).__name__)
        except Exception:  # noqa: BLE001 - one question must not end the others; it is logged
            _log.exception("interaction failed")

    # -- each kind

    async def _command(self, data: Interaction) -> None:
        await self._acknowledge(data, _DEFERRED, private=True)
        command = find_command(data["data"]["name"], COMMANDS)
        given = {o["name"]: str(o["value"]) for o in data["data"].get("options", ())}
        line = write(command, given)
        reply = await reply_to(line, self._asker(data), self._context)
        await self._tell(data, reply, line)

    async def _press(self, data: Interaction) -> None:
        kind, _, rest = data["data"]["custom_id"].partition(":")
        verb, _, rest = rest.partition(":")
        if kind == POST:
            part, _, delivery = rest.partition(":")
            await self._acknowledge(data, _DEFERRED, private=True)
            number = int(part) if part.isdecimal() else 0
            asker = self._asker(data)
            try:
                reply = await act(verb, delivery, number, asker, self._context)
            except VerbatimError as error:
                reply = refusal(error)
            await self._send(data, render_reply(reply, asker=_user(data)))
        elif kind == ASK:
            owner, _, chosen = rest.partition(":")
            line = chosen if verb == CHOOSE else asked_command(_texts(data["message"]))
            await self._again(data, verb, owner, line)

    async def _again(self, data: Interaction, verb: str, owner: str, line: str | None) -> None:
        """Turn a page of an answer, ask what it offers, or show it to the channel."""
        if owner != _user(data) or line is None:
            notice = Reply("This button belongs to whoever asked; ask yourself with a command.")
            await self._callback(data, _MESSAGE, render_reply(notice)[0])
            return
        share = verb == "share"
        await self._acknowledge(data, _DEFERRED if share else _DEFERRED_UPDATE, private=not share)
        if verb in ("next", "back"):
            line = turned(line, 1 if verb == "next" else -1)
        reply = await reply_to(line, self._asker(data), self._context)
        if share:
            picture = await self._painted(reply)
            shown = Reply(f"{reply.title}", reply.lines)
            messages = render_reply(shown, private=False, picture=picture)
            await self._send(data, messages, picture)
        else:
            await self._tell(data, reply, line)

    async def _complete(self, data: Interaction) -> None:
        found: list[dict[str, Any]] = []
        try:
            command = find_command(data["data"]["name"], COMMANDS)
            typed = next(o for o in data["data"]["options"] if o.get("focused"))
            option = command.option(typed["name"])
            if option is not None and barred(self._asker(data), self._context) is None:
                value = str(typed["value"])
                found = await choices(command, option, value, self._context.store)
        except (VerbatimError, StopIteration, KeyError) as error:
            _log.warning("nothing to offer", error=type(error).__name__)
        await self._callback(data, _CHOICES, {"choices": found})

    # -- asking

    def _asker(self, data: Interaction) -> Asker:
        """Who asks; in a thread, for the thread's channel unless the thread is one of ours."""
        parent = (data.get("channel") or {}).get("parent_id")
        channel = self._channels.get(data.get("channel_id", "")) or self._channels.get(parent or "")
        return Asker(
            self._settings.name,
            _user(data),
            channel,
            platform="discord",
            roles=tuple(map(str, (data.get("member") or {}).get("roles", ()))),
            manages=_may_manage(data),
        )

    async def _tell(self, data: Interaction, reply: Reply, line: str) -> None:
        picture = await self._painted(reply)
        messages = render_reply(
            reply,
            command=line,
            asker=_user(data),
            buttons=buttons_for(line, reply),
            picture=picture,
        )
        await self._send(data, messages, picture)

    async def _painted(self, reply: Reply) -> Picture | None:
        return await self._painter.paint(reply.chart) if reply.chart else None

    # -- telling

    async def _acknowledge(self, data: Interaction, kind: int, *, private: bool) -> None:
        content = {"flags": limits.EPHEMERAL} if private and kind == _DEFERRED else {}
        await self._callback(data, kind, content)

    async def _callback(self, data: Interaction, kind: int, content: Payload) -> None:
        path = "/interactions/{webhook_id}/{webhook_token}/callback"
        route = Route("POST", path, webhook_id=data["id"], webhook_token=data["token"])
        body: Payload = {"type": kind} | ({"data": content} if content else {})
        await (await self._wire()).request(route, json=body)

    async def _send(
        self, data: Interaction, messages: list[Payload], picture: Picture | None = None
    ) -> None:
        """Fill in the deferred answer, its picture with it, and follow it up."""
        wire = await self._wire()
        path = "/webhooks/{webhook_id}/{webhook_token}"
        ids = {"webhook_id": data["application_id"], "webhook_token": data["token"]}
        first = {k: v for k, v in messages[0].items() if k != "flags"}
        first["flags"] = limits.IS_COMPONENTS_V2  # who sees it was said when it was deferred
        # A page that is turned may have had another picture.
        first.setdefault("attachments", [])
        original = Route("PATCH", f"{path}/messages/@original", **ids)
        if picture is not None and picture.png is not None:
            await wire.request(original, form=_parts(first, picture.png))
        else:
            await wire.request(original, json=first)
        for message in messages[1:]:
            await wire.request(Route("POST", path, **ids), json=message)


def _parts(payload: Payload, png: bytes) -> list[dict[str, Any]]:
    """The parts of a form that carries a picture (Discord: "Uploading Files")."""
    return [
        {"name": "payload_json", "value": json.dumps(payload), "content_type": "application/json"},
        {"name": "files[0]", "value": png, "filename": NAME, "content_type": "image/png"},
    ]


def _user(data: Interaction) -> str:
    user = (data.get("member") or data).get("user") or {}
    return str(user.get("id", ""))


def _may_manage(data: Interaction) -> bool:
    permissions = int((data.get("member") or {}).get("permissions") or 0)
    return bool(permissions & (limits.MANAGE_CHANNELS | _ADMINISTRATOR))


def _texts(holder: dict[str, Any]) -> list[str]:
    """The texts of a message or a component, however deep they lie."""
    found: list[str] = []
    for component in holder.get("components") or ():
        if component.get("type") == 10:
            found.append(str(component.get("content", "")))
        found += _texts(component)
    return found
