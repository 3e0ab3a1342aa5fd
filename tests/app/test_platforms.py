"""The whole bot at once in two Slack workspaces, one in each mode, and in two Discord servers."""

import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from app_project import STORY, HereEngine, Project, until
from discord_limits import texts
from discord_server import GUILD, OTHER_GUILD, TOKEN, DiscordServer
from slack_checks import shown
from slack_records import People
from slack_server import SlackServer, Workspace
from test_bot import serving

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.store import open_store

PLACE = "C0000000001"
NORTH, SOUTH = "500000000000000001", "500000000000000002"
WORKSPACES = """  page: {{ platform: desk, listen: "127.0.0.1:{port}" }}
  one: {{ platform: slack, bot_token_file: {one}, app_token_file: {app}, api_url: "{slack}" }}
  two: {{ platform: slack, bot_token_file: {two}, signing_secret_file: {sign}, api_url: "{slack}" }}
  north: {{ platform: discord, bot_token_file: {token}, id: "{guild}", {urls} }}
  south: {{ platform: discord, bot_token_file: {token}, id: "{other}", {urls} }}
channels:
  first: {{ in: one, id: {place} }}
  second: {{ in: two, id: {place} }}
  third: {{ in: north, id: "{north}" }}
  fourth: {{ in: south, id: "{south}" }}
"""


@dataclass
class Everywhere:
    """Both platforms, and a project that posts to two places on each."""

    slack: SlackServer
    discord: DiscordServer
    project: Project
    one: Workspace
    two: Workspace
    port: int

    @property
    def standing(self) -> list[list[dict[str, Any]]]:
        """The messages in each of the four channels."""
        slack = [w.standing(PLACE) for w in (self.one, self.two)]
        return slack + [self.discord.channel(c).messages for c in (NORTH, SOUTH)]

    def texts(self) -> list[str]:
        """All that the four channels show."""
        one, two, north, south = self.standing
        slack = ["\n".join(map(shown, messages)) for messages in (one, two)]
        return slack + ["\n".join(map(texts, messages)) for messages in (north, south)]


@pytest.fixture
async def everywhere(project: Project) -> AsyncIterator[Everywhere]:
    slack, discord = SlackServer(), DiscordServer()
    await slack.start()
    await discord.start()
    one, two = slack.add("one", PLACE), slack.add("two", PLACE)
    discord.channel(NORTH, GUILD)
    discord.channel(SOUTH, OTHER_GUILD)
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        port = found.getsockname()[1]
    secrets = {
        "one": one.token,
        "app": one.app_token,
        "two": two.token,
        "sign": two.secret,
        "token": TOKEN,
    }
    for name, secret in secrets.items():
        (project.root / name).write_text(secret)
    values = {name: str(project.root / name) for name in secrets}
    urls = f'api_url: "{discord.api_url}", gateway_url: "{discord.gateway_url}"'
    values |= {"slack": slack.url, "urls": urls, "guild": GUILD, "other": OTHER_GUILD}
    values |= {"place": PLACE, "north": NORTH, "south": SOUTH, "port": str(port)}
    project.change("channels:\n", WORKSPACES.format(**values))
    project.change("send: [console]", "send: [first, second, third, fourth]")
    project.change("watch: false", "watch: true")
    yield Everywhere(slack, discord, project, one, two, port)
    await slack.stop()
    await discord.stop()
    assert slack.problems == discord.refused == []


@asynccontextmanager
async def running(
    everywhere: Everywhere, clock: Callable[[], datetime], streams: Streams
) -> AsyncIterator[None]:
    config = everywhere.project.config
    store = await open_store(config.store, clock)
    bot = Bot(config, store, HereEngine(), clock, "test", streams)
    try:
        async with serving(bot):
            await until(lambda: all(c.up.is_set() for c in bot.chats if hasattr(c, "up")))
            yield
    finally:
        await bot.close()
        await store.close()


async def test_a_document_reaches_all_four_places_and_its_change_edits_all_four_posts(
    everywhere: Everywhere, later: Callable[[], datetime], streams: Streams
) -> None:
    path = everywhere.project.write("boats.txt")
    async with running(everywhere, later, streams):
        await until(lambda: [len(there) for there in everywhere.standing] == [1] * 4)
        assert all("We will count again in the morning," in text for text in everywhere.texts())
        changed = path.read_text().replace("40 fishing", "44 fishing")
        everywhere.project.write("boats.txt", changed)
        await until(lambda: all("44 fishing boats" in text for text in everywhere.texts()))
    assert [len(there) for there in everywhere.standing] == [1] * 4
    assert all("40 fishing boats" in text for text in everywhere.texts())  # what it was


TEMPLATED = """templates:
  brief: |
    # From **{{ document.source }}**, [all](https://example.org/{{ document.name }})
    {% for figure in figures %}
    {{ figure }}
    {% endfor %}
    ---
    {% for quote in quotes %}
    -# {{ quote.speaker }} on <the boats>
    {{ quote }}
    {% endfor %}
"""


async def test_a_templated_digest_reaches_all_four_places_and_is_edited_there(
    everywhere: Everywhere, later: Callable[[], datetime], streams: Streams
) -> None:
    project = everywhere.project
    project.change(f"id: {PLACE} }}", f"id: {PLACE}, template: brief }}")  # both places
    for channel in (NORTH, SOUTH):
        project.change(f'id: "{channel}" }}', f'id: "{channel}", template: brief }}')
    project.file.write_text(project.file.read_text() + TEMPLATED)
    project.write("boats.txt")
    async with running(everywhere, later, streams):
        await until(lambda: [len(there) for there in everywhere.standing] == [1] * 4)
        for text in everywhere.texts():
            parts = ("From ", r"40\W+fishing", "Ada Brook on", "“We will")
            places = [found.start() if (found := re.search(p, text)) else -1 for p in parts]
            assert places == sorted(places)
            assert -1 not in places
            assert "harbour master" in text
        changed = STORY.replace("40 fishing", "44 fishing")
        project.write("boats.txt", changed)
        await until(lambda: all(re.search(r"44\W+fishing", t) for t in everywhere.texts()))
    assert [len(there) for there in everywhere.standing] == [1] * 4
    for text in everywhere.texts():
        assert "40 fishing boats" in text  # what it was: the template names no corrections
        assert "Ada Brook on" in text


async def test_people_everywhere_are_answered_and_subscribe_for_their_own_channel(
    everywhere: Everywhere, later: Callable[[], datetime], streams: Streams
) -> None:
    everywhere.project.write("boats.txt")
    slack, gateway = everywhere.slack, everywhere.discord.gateway
    events = f"http://127.0.0.1:{everywhere.port}/slack/events"
    people = (People(slack, everywhere.one), People(slack, everywhere.two, events))
    servers = ({"guild": GUILD, "channel": NORTH}, {"guild": OTHER_GUILD, "channel": SOUTH})

    async def ask(name: str, **options: str) -> list[str]:
        told = []
        for person in people:
            text = " ".join(f'{k}:"{v}"' for k, v in options.items())
            url = await person.command(f"/{name}", text, channel=PLACE)
            told.append(shown((await slack.responded(url))[0]))
        for where in servers:
            asked = await gateway.command(name, options, **where)
            await everywhere.discord.until(lambda asked=asked: asked.original)  # type: ignore[misc]  # bound now
            told.append(texts(asked.original or {}))
        return told

    async with running(everywhere, later, streams):
        await until(lambda: [len(there) for there in everywhere.standing] == [1] * 4)
        for answer in await ask("quotes", speaker="Ada Brook"):
            assert "We will count again in the morning," in answer
        await ask("subscribe", about="harbour")
        assert ["harbour" in answer for answer in await ask("subscriptions")] == [True] * 4
        await ask("unsubscribe", id="4")
        lists = await ask("subscriptions")
        assert ["harbour" in answer for answer in lists] == [True, True, True, False]
