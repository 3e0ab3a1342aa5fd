"""What Slack tells us, taken to whoever answers it; everything is acknowledged first."""

import json
import re
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError

from bot.chats.replies import barred
from bot.chats.slack import forms, sharing
from bot.chats.slack.actions import act
from bot.chats.slack.asking import Asking, command_line
from bot.chats.slack.choices import choices
from bot.chats.slack.faults import TRANSIENT
from bot.chats.slack.pages import Bound, choice_buttons
from bot.chats.slack.replies import render_reply
from bot.chats.slack.wire import LOGGER, Wire
from bot.core.digest import TextLine
from bot.errors import ChatError
from bot.ports import Reply

Body = Mapping[str, Any]

_MENTION: Final = re.compile(r"<@[A-Z0-9]+(?:\|[^>]*)?>")
_REMEMBERED: Final = 500
_POST_VERBS: Final = ("context", "more", "why", "silence")
_NOT_YOURS: Final = Reply(
    "Not your button",
    (TextLine("These pages belong to who asked. Ask yourself: the command is /verbatim help."),),
)


class Listeners:
    """The listeners of one workspace.

    Args:
        asking: answers people.
        wire: calls Slack.
    """

    def __init__(self, asking: Asking, wire: Wire) -> None:
        self._asking = asking
        self._wire = wire
        self._heard: OrderedDict[str, None] = OrderedDict()

    def join(self, app: AsyncApp) -> None:
        """Listen to all that an app of ours is told."""
        app.command(re.compile("^/"))(self.command)
        app.event("app_mention")(self.mention)
        app.action(re.compile("^verbatim:"))(self.action)
        app.options(re.compile("^verbatim:field:"))(self.options)
        app.shortcut(forms.ASK)(self.shortcut)
        app.view(forms.ASK)(self.asked)
        app.view(sharing.SHARE)(self.shared)

    async def command(self, ack: AsyncAck, body: Body) -> None:
        """A slash command: answered to the asker alone."""
        await ack()
        line = command_line(str(body["command"]), str(body.get("text") or ""))
        url, channel = str(body["response_url"]), str(body["channel_id"])
        if line.startswith("/verbatim ask"):
            carried = {"url": url, "channel": channel}
            await self._open_form(body, line.removeprefix("/verbatim ask"), carried)
            return
        asker = self._asking.asker(str(body["user_id"]), channel)
        payloads = await self._asking.answer(line, asker)
        await self._asking.to_url(url, payloads, response_type="ephemeral")

    async def mention(self, ack: AsyncAck, body: Body) -> None:
        """Somebody speaks to the bot: the way in where slash commands do not work."""
        await ack()
        event = body["event"]
        if self._knows(str(body.get("event_id"))) or not event.get("user"):
            return
        line = command_line("", _MENTION.sub("", str(event.get("text") or "")))
        user, channel = str(event["user"]), str(event["channel"])
        if line.startswith("/verbatim ask"):
            payloads = [sharing.form_button()]
        else:
            payloads = await self._asking.answer(line, self._asking.asker(user, channel))
        await self._asking.to_person(user, channel, event.get("thread_ts"), payloads)

    async def action(self, ack: AsyncAck, body: Body) -> None:
        """A button or a menu of ours."""
        await ack()
        pressed = body["actions"][0]
        verb = str(pressed["action_id"]).split(":")[1]
        user = str(body["user"]["id"])
        place = body.get("container") or {}
        channel = (body.get("channel") or {}).get("id") or place.get("channel_id")
        value = str(pressed.get("value") or "")
        if verb in _POST_VERBS:
            asker = self._asking.asker(user, channel)
            reply = await act(verb, value, asker, self._asking.context)
            await self._alone(body, render_reply(reply, choice_buttons(user, reply)))
        elif verb in ("page", "here"):
            await self._turn(verb, value, body, channel)
        elif verb == "share":
            await self._view(
                "views.open", {"trigger_id": body["trigger_id"], "view": sharing.form(value)}
            )
        elif verb == "form":
            await self._open_form(body, "", {"channel": channel})
        elif verb == "command" and body.get("view"):
            await self._choose(body["view"], str(pressed["selected_option"]["value"]))

    async def options(self, ack: AsyncAck, body: Body) -> None:
        """Somebody types into a field of the form."""
        name, _, option = str(body["block_id"]).removeprefix(f"{forms.FIELD}:").partition(":")
        command = forms.command_named(name)
        known = command.option(option)
        typed = str(body.get("value") or "")
        context = self._asking.context
        refused = barred(self._asking.asker(str(body["user"]["id"]), None), context)
        if known is None or refused is not None:
            await ack(options=[])
        else:
            await ack(options=await choices(command, known, typed, context.store))

    async def shortcut(self, ack: AsyncAck, body: Body) -> None:
        """The shortcut in Slack's own menu."""
        await ack()
        await self._open_form(body, "", {})

    async def asked(self, ack: AsyncAck, body: Body) -> None:
        """The form was sent."""
        await ack()
        view = body["view"]
        carried = json.loads(view.get("private_metadata") or "{}")
        line = forms.line_of(view["state"]["values"])
        user, channel = str(body["user"]["id"]), carried.get("channel")
        payloads = await self._asking.answer(line, self._asking.asker(user, channel))
        if carried.get("url"):
            await self._asking.to_url(carried["url"], payloads, response_type="ephemeral")
        else:
            await self._asking.to_person(user, channel, None, payloads)

    async def shared(self, ack: AsyncAck, body: Body) -> None:
        """A channel was chosen to share a document's lines with."""
        await ack()
        chosen = (body.get("response_urls") or [{}])[0].get("response_url")
        value = str(body["view"].get("private_metadata") or "")
        user = body["user"]
        name = str(user.get("name") or user.get("username") or "a colleague")
        asker = self._asking.asker(str(user["id"]), None)
        if (refused := barred(asker, self._asking.context)) is not None:
            await self._asking.to_person(asker.user, None, None, render_reply(refused))
        elif chosen:
            payloads = await sharing.shared(value, name, self._asking.context)
            await self._asking.to_url(chosen, payloads, response_type="in_channel")

    async def _turn(self, verb: str, value: str, body: Body, channel: str | None) -> None:
        bound = Bound.unpacked(value)
        user = body["user"]
        if bound is None or bound.user != user["id"]:
            await self._alone(body, render_reply(_NOT_YOURS))
            return
        url, asker = str(body["response_url"]), self._asking.asker(bound.user, channel)
        if verb == "page":
            payloads = await self._asking.answer(bound.line, asker)
            await self._asking.to_url(url, payloads, replace_original=True)
            return
        name = str(user.get("name") or user.get("username") or "a colleague")
        payloads = await self._asking.public(bound.line, asker, name)
        await self._asking.to_url(url, payloads, response_type="in_channel")

    async def _alone(self, body: Body, payloads: list[dict[str, Any]]) -> None:
        how = {"response_type": "ephemeral"}
        if thread := (body.get("container") or {}).get("thread_ts"):
            how["thread_ts"] = thread
        await self._asking.to_url(str(body["response_url"]), payloads, **how)

    async def _choose(self, view: Mapping[str, Any], name: str) -> None:
        fresh = forms.form(forms.command_named(name), str(view.get("private_metadata") or ""))
        changed = {"view_id": view["id"], "hash": view.get("hash"), "view": fresh}
        await self._view("views.update", changed)

    async def _open_form(self, body: Body, name: str, carried: Mapping[str, Any]) -> None:
        command = forms.command_named(name.strip().removeprefix("/"))
        view = forms.form(command, json.dumps(carried))
        await self._view("views.open", {"trigger_id": body["trigger_id"], "view": view})

    async def _view(self, method: str, arguments: dict[str, Any]) -> None:
        try:
            await self._wire.call(method, arguments)
        except (SlackApiError, ChatError, *TRANSIENT) as error:
            LOGGER.warning("a form was not shown: %s", type(error).__name__)

    def _knows(self, event: str) -> bool:
        """Whether Slack told this before: it repeats what it believes we missed."""
        if event in self._heard:
            return True
        self._heard[event] = None
        if len(self._heard) > _REMEMBERED:
            self._heard.popitem(last=False)
        return False
