"""Who may change what a channel gets: Discord's permissions, and admins of our own."""

import pytest
from discord_chats import Chats
from discord_limits import texts
from discord_server import DiscordServer
from fake_store import DOCUMENT, EXTRACTION

from bot.chats.discord.actions import act
from bot.commands.access import Access, Who
from bot.commands.registry import COMMANDS
from bot.ports import Asker, Entry, Store

TERMS = {"about": "flood"}
ROLE, PERSON = "334455667788990011", "800000000000000077"
ADMINS = frozenset((f"discord:role:{ROLE}", f"discord:{PERSON}"))


async def said(server: DiscordServer, **who: object) -> str:
    asked = await server.gateway.command("subscribe", TERMS, **who)
    await server.until(lambda: asked.original)
    assert asked.original is not None
    return texts(asked.original)


@pytest.mark.parametrize("who", [{"user": PERSON}, {"roles": ["1", ROLE]}])
async def test_admins_by_name_or_role_may_change_what_a_channel_gets(
    server: DiscordServer, store: Store, chats: Chats, who: dict[str, object]
) -> None:
    await chats.up(access=Access(ADMINS, "admins"))
    assert "Only Verbatim's admins" in await said(server)
    assert await store.subscriptions() == []
    assert "Subscribed desk" in await said(server, permissions="0", **who)
    assert len(await store.subscriptions("desk")) == 1


async def test_everyone_may_where_the_configuration_says_so(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up(access=Access(subscribe="everyone"))
    assert "Subscribed desk" in await said(server, permissions="0")


@pytest.mark.parametrize(
    ("subscribe", "managed"),
    [(None, True), ("channel-managers", True), ("everyone", False), ("admins", False)],
)
async def test_discord_hides_a_command_only_from_those_who_could_not_use_it(
    server: DiscordServer, chats: Chats, subscribe: Who | None, managed: bool
) -> None:
    await chats.up(access=Access(ADMINS, subscribe))
    (commands,) = server.commands.values()
    hidden = {c["name"] for c in commands if c.get("default_member_permissions")}
    changing = {command.name for command in COMMANDS if not command.queries}
    assert hidden == (changing if managed else set())


async def test_who_may_not_ask_gets_nothing_by_any_way_in(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await store.ingest(Entry(DOCUMENT, "s", "x", EXTRACTION))
    assert await store.speakers("il", 5) == ["Ilse Marrow"]
    access = Access(ADMINS, query="admins")
    await chats.up(access=access)
    asked = await server.gateway.command("quotes", {"speaker": "Marrow"})
    await server.until(lambda: asked.original)
    assert asked.original is not None
    assert "Only Verbatim's admins" in texts(asked.original)
    typed = await server.gateway.type_("quotes", "speaker", "il")
    await server.until(lambda: typed.callback)
    assert typed.callback is not None
    assert typed.callback["data"]["choices"] == []
    member = Asker("guild", "8", "desk", platform="discord", manages=True)
    for verb in ("context", "more", "why", "silence", "share"):
        reply = await act(verb, "any", 1, member, chats.context(access=access))
        assert reply.title == "Not answered"
        assert "Only Verbatim's admins" in str(reply.lines)
