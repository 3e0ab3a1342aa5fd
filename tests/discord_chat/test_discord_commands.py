"""Commands, autocomplete, pages and buttons, as the gateway brings them."""

from dataclasses import replace
from typing import Any

import pytest
from discord_chats import CHANNEL, SECOND, Chats, entry
from discord_gateway_side import Asked
from discord_limits import pinged, texts, walk
from discord_server import GUILD, OTHER_GUILD, DiscordServer
from fake_store import DOCUMENT, EXTRACTION

from bot.chats.discord.registration import command_payload, same
from bot.chats.discord.settings import Place
from bot.commands.registry import COMMANDS
from bot.core.compose import section
from bot.core.digest import Show
from bot.core.document import document_id
from bot.ports import Entry, Store
from bot.publisher import Publisher

ASKER, OTHER = "800000000000000001", "800000000000000002"


async def fill(store: Store, count: int) -> None:
    for n in range(count):
        key = f"saltmere-{n}.txt"
        document = replace(DOCUMENT, id=document_id("seeds", key), key=key)
        await store.ingest(Entry(document, f"s{n}", f"d{n}", EXTRACTION))


def buttons(message: dict[str, Any]) -> dict[str, str]:
    return {c["label"]: c["custom_id"] for c in walk(message["components"]) if c["type"] == 2}


async def answered(server: DiscordServer, asked: Asked) -> dict[str, Any]:
    await server.until(lambda: asked.original)
    assert asked.original is not None
    return asked.original


async def test_commands_are_written_once_and_again_only_when_they_differ(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    assert server.command_writes == 1
    assert {c["name"] for c in server.commands[GUILD]} == {c.name for c in COMMANDS}
    await chats.up()
    assert server.command_writes == 1
    server.commands[GUILD][0]["description"] = "something else"
    await chats.up()
    assert server.command_writes == 2


async def test_without_named_servers_the_commands_are_for_all_but_not_for_private_talks(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up(guilds=())
    assert server.command_writes == 1
    assert all(c["contexts"] == [0] for c in server.commands[""])
    await chats.up(guilds=())
    assert server.command_writes == 1


def test_what_discord_adds_is_no_difference_but_what_we_change_is() -> None:
    ours = [command_payload(c, everywhere=False) for c in COMMANDS]
    theirs = [c | {"id": "1", "version": "2", "nsfw": False} for c in reversed(ours)]
    assert same(ours, theirs)
    assert not same(ours, theirs[1:])
    changed = [ours[0] | {"options": ours[0]["options"][1:]}, *ours[1:]]
    assert not same(ours, changed)


async def test_an_answer_has_pages_for_the_asker_that_survive_a_restart(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store, 13)
    first = chats.make()
    running = chats.run(first)
    await first.up.wait()
    asked = await server.gateway.command("quotes", {"speaker": "Ilse Marrow"})
    page = await answered(server, asked)
    shown = texts(page) + "".join(texts(m) for m in asked.followups)
    assert shown.count("> “We lost 35 boats,”") == 10
    last = asked.followups[-1] if asked.followups else page
    assert list(buttons(last)) == ["Next page", "Share here"]
    running.cancel()

    await chats.up()
    pressed = await server.gateway.press(buttons(last)["Next page"], last)
    second = await answered(server, pressed)
    assert pressed.callback == {"type": 6}
    assert texts(second).count("> “We lost 35 boats,”") == 3
    assert list(buttons(second)) == ["Back", "Share here"]
    back = await server.gateway.press(buttons(second)["Back"], second)
    first_again = await answered(server, back)
    assert "Next page" in buttons(back.followups[-1] if back.followups else first_again)


async def test_a_button_of_somebody_elses_answer_is_refused(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store, 1)
    await chats.up()
    page = await answered(server, await server.gateway.command("quotes", {}))
    pressed = await server.gateway.press(buttons(page)["Share here"], page, user=OTHER)
    await server.until(lambda: pressed.callback)
    assert pressed.callback is not None
    assert pressed.callback["type"] == 4
    assert pressed.callback["data"]["flags"] & 64
    assert pressed.original is None


async def test_a_posts_channel_is_silenced_with_two_presses_and_loud_with_a_third(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    post = await post_of(server, store, chats)
    offer = await answered(server, await server.gateway.press(buttons(post)["Silence"], post))
    assert list(buttons(offer)) == ["Document, 7 days", "All, 1 hour", "All, 8 hours", "All, 1 day"]
    choice = buttons(offer)["All, 8 hours"]
    refused = await server.gateway.press(choice, offer, user=OTHER)
    await server.until(lambda: refused.callback)
    assert await store.silences() == []
    pressed = await server.gateway.press(choice, offer)
    made = await answered(server, pressed)
    assert pressed.callback == {"type": 6}
    assert "desk is quiet until" in texts(made)
    (silence,) = await store.silences()
    assert (silence.channel, silence.what) == ("desk", None)
    ending = buttons(made)[f"End silence {silence.id}"]
    ended = await answered(server, await server.gateway.press(ending, made))
    assert "Ended silence" in texts(ended)


async def test_who_may_not_manage_the_channel_silences_nothing(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await chats.up()
    asked = await server.gateway.command("silence", {"for": "1h"}, permissions=0)
    assert "Only people who may manage" in texts(await answered(server, asked))
    assert await store.silences() == []


async def test_share_here_shows_the_answer_to_the_channel_without_buttons(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store, 1)
    await chats.up()
    page = await answered(server, await server.gateway.command("figures", {"of": "boat"}))
    pressed = await server.gateway.press(buttons(page)["Share here"], page)
    public = await answered(server, pressed)
    assert pressed.callback == {"type": 5}
    assert "**35** boats" in texts(public)
    assert buttons(public) == {}
    assert pinged(public) == []


@pytest.mark.parametrize(
    ("command", "option", "typed", "offered"),
    [
        ("quotes", "speaker", "ilse", ["Ilse Marrow"]),
        ("quotes", "speaker", 'il"', ["Ilse Marrow"]),
        ("figures", "of", "bo", ["boat"]),
        ("quotes", "source", "", ["seeds"]),
        ("quotes", "since", "yest", ["yesterday"]),
        ("verbatim", "command", "qu", ["quotes"]),
        ("quotes", "speaker", "nobody", []),
        ("quotes", "page", "1", []),
        ("nonsense", "x", "y", []),
    ],
)
async def test_values_are_offered_while_an_option_is_typed(
    server: DiscordServer,
    store: Store,
    chats: Chats,
    command: str,
    option: str,
    typed: str,
    offered: list[str],
) -> None:
    await fill(store, 1)
    await chats.up()
    asked = await server.gateway.type_(command, option, typed)
    await server.until(lambda: asked.callback)
    assert asked.callback is not None
    assert asked.callback["type"] == 8
    assert [c["value"] for c in asked.callback["data"]["choices"]] == offered


async def test_only_who_manages_the_channel_changes_what_it_gets(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await chats.up()
    terms = {"about": "flood", "mode": "instant"}
    refused = await server.gateway.command("subscribe", terms, permissions="0")
    assert "may manage this channel" in texts(await answered(server, refused))
    assert await store.subscriptions() == []
    made = await server.gateway.command("subscribe", terms)
    assert "Subscribed desk" in texts(await answered(server, made))
    (kept,) = await store.subscriptions("desk")
    assert (kept.about, kept.by) == ("flood", f"guild:{ASKER}")
    in_thread = await server.gateway.command(
        "unsubscribe",
        {"id": kept.id},
        channel="600000000000000009",
        channel_more={"parent_id": CHANNEL, "type": 11},
    )
    assert "Ended subscription 1 of desk" in texts(await answered(server, in_thread))
    assert await store.subscriptions() == []


async def test_a_command_in_a_channel_that_is_not_ours_says_what_to_do(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    asked = await server.gateway.command("subscriptions", {}, channel="600000000000000001")
    assert "ask in the one that shall get them" in texts(await answered(server, asked))


async def test_two_servers_are_answered_each_by_its_own_workspace(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await store.ingest(entry("a", "desk", "flash"))
    one = await chats.up()
    two = await chats.up(name="other", channels={"flash": Place(SECOND)}, guilds=(OTHER_GUILD,))
    publisher = Publisher(store, [one, two], chats.time, "me")
    await publisher.drain()
    assert [len(server.channel(c).messages) for c in (CHANNEL, SECOND)] == [1, 1]
    here = await server.gateway.command("subscribe", {"about": "flood"})
    there = await server.gateway.command(
        "subscribe", {"about": "storm"}, guild=OTHER_GUILD, channel=SECOND
    )
    await answered(server, here)
    await answered(server, there)
    kept = {(s.channel, s.about, s.by.partition(":")[0]) for s in await store.subscriptions()}
    assert kept == {("desk", "flood", "guild"), ("flash", "storm", "other")}


async def post_of(server: DiscordServer, store: Store, chats: Chats) -> dict[str, Any]:
    """A post of a document that the store knows whole."""
    document = replace(DOCUMENT, id=document_id("seeds", "a"), key="a")
    part = section(document, EXTRACTION, Show())
    made = entry("a", part=part)
    whole = replace(made, document=document, extraction=EXTRACTION)
    await store.ingest(whole)
    chat = await chats.up()
    await Publisher(store, [chat], chats.time, "me").drain()
    (message,) = server.channel(CHANNEL).messages
    return message


async def test_the_buttons_of_a_post_answer_in_private(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    message = await post_of(server, store, chats)
    ours = buttons(message)
    assert list(ours) == ["Context", "More", "Why", "Share", "Silence"]
    expected = {
        "Context": "said Ilse Marrow, the harbour master. Odo Fenn said",
        "More": "> “We lost 35 boats,”",
        "Why": "Why · Saltmere harbour reopens",
        "Share": "“We lost 35 boats,” — Ilse Marrow, the harbour master (seeds · a · ",
    }
    for label, words in expected.items():
        asked = await server.gateway.press(ours[label], message)
        shown = texts(await answered(server, asked))
        assert asked.callback == {"type": 5, "data": {"flags": 64}}
        assert words in shown, label


async def test_a_button_of_a_post_that_is_no_longer_kept_says_so(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    for custom_id in ("post:why:1:gone", "post:why:x:gone", "post:more:9:gone"):
        asked = await server.gateway.press(custom_id, {"components": []})
        assert "no longer kept" in texts(await answered(server, asked))
