"""The connection comes back, and is made of as many shards as Discord asks for."""

import asyncio
from collections.abc import Callable

from discord_chats import CHANNEL, Chats, entry
from discord_server import OTHER_GUILD, DiscordServer
from structlog.testing import capture_logs

from bot.chats.discord.settings import invite_link
from bot.ports import Store
from bot.publisher import Publisher

Make = Callable[..., Publisher]


async def answers(server: DiscordServer) -> None:
    asked = await server.gateway.command("verbatim", {})
    await server.until(lambda: asked.original)


async def test_after_a_reconnect_the_session_goes_on(server: DiscordServer, chats: Chats) -> None:
    chat = await chats.up()
    await server.gateway.tell(7)
    await server.until(lambda: server.gateway.resumed == 1)
    async with asyncio.timeout(10):
        await chat.up.wait()
    await answers(server)
    assert server.gateway.identified == 1


async def test_an_invalid_session_is_begun_anew(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    chat = await chats.up()
    await server.gateway.tell(9, data=False)
    await store.ingest(entry("a"))
    await publisher(chat).drain()
    assert len(server.channel(CHANNEL).messages) == 1
    await server.until(lambda: server.gateway.identified == 2)
    await answers(server)


async def test_only_what_servers_there_are_is_asked_to_be_told(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    assert server.gateway.intents == {1}


async def test_as_many_shards_as_discord_recommends_hear_their_servers(
    server: DiscordServer, chats: Chats
) -> None:
    server.shards = 3
    server.channel("600000000000000001", OTHER_GUILD)
    await chats.up(guilds=())
    await server.until(lambda: server.gateway.identified == 3)
    assert sorted(server.gateway.sessions.values()) == [(0, 3), (1, 3), (2, 3)]
    await answers(server)


async def test_a_gateway_that_ends_the_session_for_good_is_connected_to_again(
    server: DiscordServer, chats: Chats
) -> None:
    await chats.up()
    await server.gateway.close(4011)
    await server.until(lambda: server.gateway.identified == 2)
    await answers(server)


async def test_a_refused_token_at_the_start_is_told_once_and_stops_nothing(
    server: DiscordServer, store: Store, chats: Chats, publisher: Make
) -> None:
    server.tokens.clear()
    await store.ingest(entry("a"))
    chat = chats.make()
    with capture_logs() as logs:
        task = chats.run(chat)
        await server.until(lambda: server.requests)
        await publisher(chat).drain()
    failed = await store.delivery("desk-a-1")
    assert failed is not None
    assert failed.state == "failed"
    assert not task.done()
    assert sum(log["event"] == "an admin is needed" for log in logs) == 1
    assert "fixed.token" not in str(logs)


async def test_commands_that_discord_refuses_do_not_keep_the_gateway_away(
    server: DiscordServer, chats: Chats
) -> None:
    server.fail("GET", "/commands$", status=403, body={"code": 50001, "message": "no"})
    with capture_logs() as logs:
        await chats.up()
    (told,) = [log for log in logs if log["event"] == "an admin is needed"]
    assert "is the bot a member of the server?" in told["reason"]
    await answers(server)


async def test_trouble_while_commands_are_written_is_tried_again(
    server: DiscordServer, chats: Chats
) -> None:
    server.fail("PUT", "/commands$", status=503)
    await chats.up()
    assert server.command_writes == 1


def test_the_invitation_names_the_application_its_scopes_and_permissions() -> None:
    link = invite_link("900", "700")
    assert link.startswith("https://discord.com/oauth2/authorize?client_id=900&")
    assert "scope=bot+applications.commands" in link
    assert "permissions=274877975552" in link
    assert link.endswith("&guild_id=700&disable_guild_select=true")
    assert "guild_id" not in invite_link("900")
