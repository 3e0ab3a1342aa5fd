"""What people ask, in both modes: the same commands over a socket and as signed requests."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from fake_store import DOCUMENT, EXTRACTION, FakeStore, make_context
from pydantic import SecretStr
from slack_chats import listening, serving, settings
from slack_checks import option_faults, shown
from slack_records import People, Time
from slack_server import Message, SlackServer, Workspace

from bot.chats.slack.client import Slack
from bot.chats.slack.render import render_digest
from bot.commands.access import Access
from bot.core.compose import alert, section
from bot.core.digest import Show
from bot.ports import Delivery, Stored

POST = Delivery(
    "8c1fab12cd34ef567890",
    alert(section(DOCUMENT, EXTRACTION, Show()), "rest", DOCUMENT.fetched),
    "desk",
)


class PostedStore(FakeStore):
    """Knows one delivery and its document."""

    async def delivery(self, identity: str) -> Delivery | None:
        return POST if identity == POST.id else None

    async def current(self, source: str, key: str) -> Stored | None:
        found = [s for s in self.stored if (s.document.source, s.document.key) == (source, key)]
        return found[0] if found else None


class Room:
    """A workspace with a chat in it and people who ask."""

    def __init__(self, server: SlackServer, workspace: Workspace, people: People) -> None:
        self.server = server
        self.workspace = workspace
        self.people = people
        self.store = PostedStore.filled()
        self.access = Access()

    async def ask(self, text: str, name: str = "/verbatim", **who: str) -> Message:
        """Ask; the last message of the answer."""
        url = await self.people.command(name, text, **who)
        return (await self.server.responded(url))[-1]

    async def press(self, message: Message, label: str, **how: Any) -> list[Message]:
        """Press a button of a message; what comes to its response URL."""
        url = await self.people.press(button(message, label), **how)
        return await self.server.responded(url)


def buttons(message: Message) -> dict[str, dict[str, Any]]:
    return {
        e["text"]["text"]: e
        for b in message["blocks"]
        if b["type"] == "actions"
        for e in b["elements"]
    }


def button(message: Message, label: str) -> dict[str, Any]:
    return buttons(message)[label]


@pytest.fixture(params=["socket", "http"])
async def room(
    server: SlackServer, slack_time: Time, request: pytest.FixtureRequest
) -> AsyncIterator[Room]:
    workspace = server.add("hq")
    made = Room(server, workspace, People(server, workspace))
    changed: dict[str, object] = {}
    if request.param == "http":
        changed = {"app_token": None, "signing_secret": SecretStr(workspace.secret)}
    context = make_context(made.store)  # type: ignore[arg-type]  # the part that is used
    context = replace(context, renew=lambda known: replace(known, access=made.access))
    chat = Slack(settings(server, workspace, **changed), context, paces=slack_time.paces())
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(serving(chat))
        if request.param == "http":
            made.people.http = await stack.enter_async_context(listening(chat))
        yield made


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("/quotes", "speaker:Marrow"),
        ("/quotes", "Marrow"),
        ("/verbatim", "quotes speaker:“Ilse Marrow”"),
        ("/verbatim", "/QUOTES marrow"),
    ],
)
async def test_a_command_is_answered_to_its_asker_alone(room: Room, name: str, text: str) -> None:
    answer = await room.ask(text, name)
    assert answer["response_type"] == "ephemeral"
    assert "“We lost 35 boats,”" in shown(answer)


@pytest.mark.parametrize("text", ["", "help", "verbatim help", "?"])
async def test_the_bare_command_helps(room: Room, text: str) -> None:
    assert "Commands, each with an example" in shown(await room.ask(text))


async def test_what_slack_escaped_is_read_as_it_was_typed(room: Room) -> None:
    answer = await room.ask("find a &amp; &lt;b&gt;")
    assert "Found · a & <b>" in shown(answer)


async def test_a_wrong_command_says_how_to_type_it(room: Room) -> None:
    assert "did you mean" in shown(await room.ask("speeker:x", "/quotes"))


async def test_only_the_asker_turns_the_pages(room: Room) -> None:
    room.store.copies = 25
    first = await room.ask("speaker:Marrow", "/quotes")
    assert list(buttons(first)) == ["Next page", "Share here"]
    (refused,) = await room.press(first, "Next page", user="U2")
    assert "belong to who asked" in shown(refused)
    (second,) = await room.press(first, "Next page")
    assert second["replace_original"] is True
    assert list(buttons(second)) == ["Back", "Next page", "Share here"]
    (third,) = await room.press(second, "Next page")
    assert list(buttons(third)) == ["Back", "Share here"]
    assert room.store.asked[-1].offset == 20
    await room.press(third, "Back")
    assert room.store.asked[-1].offset == 10


async def test_an_answer_can_be_shared_with_the_channel(room: Room) -> None:
    answer = await room.ask("speaker:Marrow", "/quotes")
    (public,) = await room.press(answer, "Share here")
    assert public["response_type"] == "in_channel"
    assert public["replace_original"] is False
    assert "shared by ines" in shown(public)
    assert buttons(public) == {}


async def test_a_button_that_is_none_of_ours_is_refused(room: Room) -> None:
    forged = {"action_id": "verbatim:page:0", "value": "no json"}
    url = await room.people.press(forged)
    (refused,) = await room.server.responded(url)
    assert "belong to who asked" in shown(refused)


async def test_a_channel_subscribes_and_unsubscribes(room: Room) -> None:
    await room.ask("speaker:Marrow", "/subscribe")
    assert [(s.channel, s.by) for s in room.store.made] == [("desk", "hq:U1")]
    await room.ask("1", "/unsubscribe")
    assert room.store.made == []


async def test_a_channel_that_is_not_configured_cannot_subscribe(room: Room) -> None:
    answer = await room.ask("speaker:Marrow", "/subscribe", channel="C9")
    assert "Subscriptions belong to a channel" in shown(answer)


async def test_a_posts_buttons_answer_whoever_presses_them(room: Room) -> None:
    (post,) = render_digest(POST.digest, POST.id)
    (around,) = await room.press(post, "Context", user="U7", thread="1.1")
    assert around["response_type"] == "ephemeral"
    assert around["thread_ts"] == "1.1"
    assert "said Ilse Marrow, the harbour master" in shown(around)
    (why,) = await room.press(post, "Why")
    assert "the channel is gone" not in shown(post)
    assert "it takes everything" in shown(why)
    (more,) = await room.press(post, "More")
    assert "“We lost 35 boats,”" in shown(more)


async def test_a_posts_channel_is_silenced_with_two_presses_and_loud_with_a_third(
    room: Room,
) -> None:
    (post,) = render_digest(POST.digest, POST.id)
    (offer,) = await room.press(post, "Silence")
    assert offer["response_type"] == "ephemeral"
    assert list(buttons(offer)) == ["Document, 7 days", "All, 1 hour", "All, 8 hours", "All, 1 day"]
    (refused,) = await room.press(offer, "All, 8 hours", user="U2")
    assert "belong to who asked" in shown(refused)
    assert room.store.quiet == []
    (made,) = await room.press(offer, "Document, 7 days")
    assert made["replace_original"] is True
    assert "desk is quiet about 3fa9c1d2ab until 27 Nov 2026" in shown(made)
    assert [(s.channel, s.what) for s in room.store.quiet] == [("desk", DOCUMENT.id)]
    (ended,) = await room.press(made, "End silence 1")
    assert "Ended silence 1 of desk" in shown(ended)
    assert room.store.quiet[0].until == room.store.quiet[0].made


async def test_context_comes_from_the_very_revision_that_was_posted(room: Room) -> None:
    room.store.stored = [Stored(replace(DOCUMENT, revision=2, text="All new."), EXTRACTION)]
    (post,) = render_digest(POST.digest, POST.id)
    (around,) = await room.press(post, "Context")
    assert "All new" not in shown(around)
    assert "We lost 35 boats" in shown(around)


@pytest.mark.parametrize("value", ["gone#0", "8c1fab12cd34ef567890#7", "8c1fab12cd34ef567890#x"])
async def test_a_post_no_longer_kept_says_so(room: Room, value: str) -> None:
    for verb in ("context", "more", "why", "silence"):
        url = await room.people.press({"action_id": f"verbatim:{verb}", "value": value})
        (answer,) = await room.server.responded(url)
        assert "no longer kept" in shown(answer)


async def test_a_document_gone_from_its_source_has_no_more(room: Room) -> None:
    room.store.stored = []
    url = await room.people.press({"action_id": "verbatim:more", "value": f"{POST.id}#0"})
    (answer,) = await room.server.responded(url)
    assert "no longer kept" in shown(answer)


async def test_a_document_is_shared_with_any_channel(room: Room) -> None:
    await room.people.press({"action_id": "verbatim:share", "value": f"{POST.id}#0"})
    await room.server.until(lambda: bool(room.workspace.views))
    (view,) = room.workspace.views
    url = room.server.response_url()
    urls = [{"response_url": url, "channel_id": "C7"}]
    user = {"id": "U1", "name": "ines"}
    await room.people.interact(type="view_submission", user=user, view=view, response_urls=urls)
    (shared,) = await room.server.responded(url)
    assert shared["response_type"] == "in_channel"
    assert "“We lost 35 boats,”" in shown(shared)
    gone = {**view, "private_metadata": "gone#0"}
    await room.people.interact(type="view_submission", user=user, view=gone, response_urls=urls)
    assert "no longer kept" in shown((await room.server.responded(url, 2))[-1])


async def test_who_may_not_ask_gets_nothing_by_any_way_in(room: Room) -> None:
    room.access = Access(frozenset(("slack:U1",)), query="admins")
    assert "Only Verbatim's admins" in shown(await room.ask("quotes Marrow", user="U2"))
    url = await room.people.press(
        {"action_id": "verbatim:context", "value": f"{POST.id}#0"}, user="U2"
    )
    assert "Only Verbatim's admins" in shown((await room.server.responded(url))[-1])
    for user, offered in (("U2", []), ("U1", ["Ilse Marrow"])):
        answer = await room.people.interact(
            type="block_suggestion",
            user={"id": user},
            view={"id": "V0", "type": "modal"},
            block_id="verbatim:field:quotes:speaker",
            action_id="verbatim:field:speaker",
            value="il",
        )
        assert [o["value"] for o in answer["options"]] == offered
    url = room.server.response_url()
    await room.people.interact(
        type="view_submission",
        view={
            "type": "modal",
            "callback_id": "verbatim:share",
            "private_metadata": f"{POST.id}#0",
        },
        response_urls=[{"response_url": url, "channel_id": "C7"}],
        user={"id": "U2"},
    )
    await room.server.until(lambda: bool(room.workspace.direct))
    assert "Only Verbatim's admins" in shown(room.workspace.direct[0])
    assert "lost 35 boats" in shown(await room.ask("quotes Marrow", user="U1"))


async def test_a_link_button_is_acknowledged(room: Room) -> None:
    await room.people.press({"action_id": "verbatim:open", "value": "x"})
    assert room.server.problems == []


# -- mentions


async def test_a_mention_is_answered_where_it_stands(room: Room) -> None:
    await room.people.mention("quotes speaker:Marrow", thread="1.1")
    await room.server.until(lambda: bool(room.workspace.ephemeral))
    (answer,) = room.workspace.ephemeral
    assert (answer["user"], answer["thread_ts"]) == ("U1", "1.1")
    assert "“We lost 35 boats,”" in shown(answer)


async def test_a_mention_told_twice_is_answered_once(room: Room) -> None:
    await room.people.mention("help", event="Ev1")
    await room.people.mention("help", event="Ev1")
    await room.people.mention("subscriptions", event="Ev2")
    await room.server.until(lambda: len(room.workspace.ephemeral) == 2)
    assert "Subscriptions of desk" in shown(room.workspace.ephemeral[1])


async def test_where_the_bot_is_no_member_it_answers_directly(room: Room) -> None:
    room.workspace.members.clear()
    await room.people.mention("help")
    await room.server.until(lambda: bool(room.workspace.direct))
    assert room.workspace.direct[0]["channel"] == "U1"


@pytest.mark.parametrize("method", ["chat.postEphemeral", "chat.postMessage"])
async def test_an_answer_that_cannot_be_shown_stops_nothing(room: Room, method: str) -> None:
    if method == "chat.postMessage":
        room.workspace.members.clear()
    room.server.fail(method, "reset")
    await room.people.mention("help")
    await room.server.until(lambda: method in room.server.calls)
    assert "Commands" in shown(await room.ask("help"))


async def test_a_response_url_that_fails_stops_nothing(room: Room) -> None:
    room.server.fail("response_url", "reset")
    url = await room.people.command("/verbatim", "help")
    await room.server.until(lambda: url in room.server.dropped)
    assert "Commands" in shown(await room.ask("help"))


# -- the form


async def open_form(room: Room, text: str = "ask") -> tuple[str, dict[str, Any]]:
    url = await room.people.command("/verbatim", text)
    await room.server.until(lambda: bool(room.workspace.views))
    return url, room.workspace.views[0]


def state(view: dict[str, Any], **given: str) -> dict[str, Any]:
    """The form's state once somebody filled it in."""
    values: dict[str, Any] = {}
    for block in view["blocks"]:
        element = block["element"]
        name = element["action_id"].rpartition(":")[2]
        selected = element.get("initial_option")
        if name in given and element["type"] == "plain_text_input":
            filled: dict[str, Any] = {"value": given[name]}
        elif name in given:
            filled = {"selected_option": {"value": given[name]}}
        else:
            filled = {"selected_option": selected}
        values[block["block_id"]] = {element["action_id"]: filled}
    return {"values": values}


async def test_the_form_asks_like_the_command(room: Room) -> None:
    url, view = await open_form(room)
    filled = {**view, "state": state(view, speaker="Ilse Marrow", about="boats")}
    await room.people.interact(type="view_submission", user={"id": "U1"}, view=filled)
    (answer,) = await room.server.responded(url)
    assert "Quotes · speaker Ilse Marrow · about boats" in shown(answer)
    assert answer["response_type"] == "ephemeral"


async def test_another_command_can_be_chosen_in_the_form(room: Room) -> None:
    _, view = await open_form(room)
    chosen = {"selected_option": {"value": "figures"}, "action_id": "verbatim:command"}
    await room.people.interact(
        type="block_actions", user={"id": "U1"}, view=view, container={}, actions=[chosen]
    )
    await room.server.until(lambda: "views.update" in room.server.calls)
    blocks = room.workspace.views[0]["blocks"]
    assert "verbatim:field:figures:of" in [b["block_id"] for b in blocks]


async def test_the_form_opens_with_the_command_that_was_named(room: Room) -> None:
    _, view = await open_form(room, "ask subscribe")
    assert view["blocks"][0]["element"]["initial_option"]["value"] == "subscribe"
    assert "instant" in str(view["blocks"])


@pytest.mark.parametrize(
    ("block", "typed", "expected"),
    [
        ("quotes:speaker", "il", ["Ilse Marrow"]),
        ("quotes:speaker", "", ["Ilse Marrow", "Odo Fenn"]),
        ("figures:of", "b", ["boat", "bridge"]),
        ("quotes:source", "s", ["seeds"]),
        ("quotes:nothing", "s", []),
    ],
)
async def test_fields_complete_from_the_store(
    room: Room, block: str, typed: str, expected: list[str]
) -> None:
    name = block.partition(":")[2]
    answer = await room.people.interact(
        type="block_suggestion",
        user={"id": "U1"},
        view={"id": "V0", "type": "modal"},
        block_id=f"verbatim:field:{block}",
        action_id=f"verbatim:field:{name}",
        value=typed,
    )
    assert [o["value"] for o in answer["options"]] == expected
    assert list(option_faults(answer["options"])) == []


async def test_the_form_opens_from_slacks_own_menu_and_answers_directly(room: Room) -> None:
    await room.people.interact(type="shortcut", callback_id="verbatim:ask", user={"id": "U1"})
    await room.server.until(lambda: bool(room.workspace.views))
    view = room.workspace.views[0]
    filled = {**view, "state": state(view, speaker="Marrow")}
    await room.people.interact(type="view_submission", user={"id": "U1"}, view=filled)
    await room.server.until(lambda: bool(room.workspace.direct))
    assert "“We lost 35 boats,”" in shown(room.workspace.direct[0])


async def test_a_mention_offers_the_form_by_a_button(room: Room) -> None:
    await room.people.mention("ask", thread="1.1")
    await room.server.until(lambda: bool(room.workspace.ephemeral))
    await room.people.press(button(room.workspace.ephemeral[0], "Ask Verbatim"), thread="1.1")
    await room.server.until(lambda: bool(room.workspace.views))
    assert room.workspace.views[0]["callback_id"] == "verbatim:ask"


async def test_a_form_that_slack_refuses_stops_nothing(room: Room) -> None:
    room.server.fail("views.open", "expired_trigger_id")
    await room.people.command("/verbatim", "ask")
    await room.server.until(lambda: "views.open" in room.server.calls)
    assert "Commands" in shown(await room.ask("help"))
