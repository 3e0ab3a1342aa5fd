import pytest
from app_project import Project

from bot.app.chats import Streams, build_chats
from bot.app.parts import command_context, wall_clock
from bot.chats.desk.client import Desk
from bot.chats.discord.client import Discord
from bot.chats.slack.client import Slack
from bot.errors import ConfigError
from bot.ports import Asker
from bot.store import open_store

GUILD = """  guild: { platform: discord, bot_token_file: %s, id: "112233445566778899" }
channels:
  flash:
    in: guild
    id: "223344556677889900"
    ping: { role: "334455667788990011", at_most: 2/hour }
"""


@pytest.fixture
def remote(project: Project) -> Project:
    token = project.root / "token"
    token.write_text("not-a-real-token\n")
    project.change("channels:\n", GUILD % token)
    project.change("send: [console]", "send: [console, flash]")
    return project


async def test_a_discord_workspace_becomes_a_chat_with_its_channels(
    remote: Project, streams: Streams
) -> None:
    config = remote.config
    store = await open_store(config.store, lambda: pytest.fail("no time is needed"))
    chats = build_chats(config, command_context(config, store, wall_clock), streams)
    await store.close()
    assert [(c.name, tuple(c.channels), c.edits) for c in chats] == [
        ("terminal", ("console",), False),
        ("guild", ("flash",), True),
    ]
    guild = chats[1]
    assert isinstance(guild, Discord)
    assert guild._settings.guilds == ("112233445566778899",)
    ping = guild._settings.channels["flash"].ping
    assert ping is not None
    assert (ping.role, ping.at_most, ping.each) == ("334455667788990011", 2, "hour")
    assert "not-a-real-token" not in repr(guild._settings)


async def test_admins_reach_the_chats_of_their_platform_and_roles_are_not_told(
    remote: Project, streams: Streams
) -> None:
    token = remote.root / "token"
    remote.change("channels:\n", TEAM.partition("channels:")[0] % {"token": token} + "channels:\n")
    people = "slack:U0AAAA, discord:112233445566778877, discord:role:112233445566778866"
    remote.change("routes:", f"access: {{ admins: [{people}], subscribe: admins }}\nroutes:")
    config = remote.config
    store = await open_store(config.store, lambda: pytest.fail("no time is needed"))
    chats = build_chats(config, command_context(config, store, wall_clock), streams)
    await store.close()
    _, guild, hq, _ = chats
    assert isinstance(hq, Slack)
    assert isinstance(guild, Discord)
    assert hq._settings.admins == ("U0AAAA",)
    assert guild._settings.admins == ("112233445566778877",)
    access = guild._context.access
    assert access.subscribe == "admins"
    assert access.is_admin(Asker("guild", "1", platform="discord", roles=("112233445566778866",)))


async def test_a_missing_secret_stops_the_start_and_names_its_place(
    remote: Project, streams: Streams
) -> None:
    (remote.root / "token").unlink()
    store = await open_store(remote.config.store, lambda: pytest.fail("no time is needed"))
    with pytest.raises(ConfigError, match=r"bot token of workspace guild: .*token cannot be"):
        build_chats(remote.config, command_context(remote.config, store, wall_clock), streams)
    await store.close()


TEAM = """  hq:
    platform: slack
    bot_token_file: %(token)s
    signing_secret_file: %(token)s
    api_url: http://127.0.0.1:9/api/
  page: { platform: desk, listen: "127.0.0.1:0" }
channels:
  alerts: { in: hq, id: C0123456789 }
  board: { in: page }
"""


async def test_a_slack_workspace_in_http_mode_comes_in_through_the_desk(
    project: Project, streams: Streams
) -> None:
    token = project.root / "token"
    token.write_text("xoxb-not-real")
    project.change("channels:\n", TEAM % {"token": token})
    project.change("send: [console]", "send: [console, alerts, board]")
    config = project.config
    store = await open_store(config.store, lambda: pytest.fail("no time is needed"))
    chats = build_chats(config, command_context(config, store, wall_clock), streams)
    await store.close()
    assert [c.name for c in chats] == ["terminal", "hq", "page"]
    _, slack, desk = chats
    assert isinstance(slack, Slack)
    assert isinstance(desk, Desk)
    assert slack._settings.api_url == "http://127.0.0.1:9/api/"
    assert dict(slack._settings.channels) == {"alerts": "C0123456789"}
    assert [route.path for route in desk._more] == ["/slack/events"]
    assert "xoxb" not in repr(slack._settings)
