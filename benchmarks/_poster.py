"""Posts everything that a store has planned, as the bot does, to a local platform.

Started by the benchmark `platforms` as a process of its own. Arguments: the platform, the store's
file, the platform's address, the number of channels, how many times faster than real time it
goes, and the moment (seconds since 1970) from which it does.
"""

import asyncio
import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.chats.discord import pacing as discord_pacing
from bot.chats.discord.client import Discord
from bot.chats.discord.settings import DiscordSettings, Place
from bot.chats.slack import pacing as slack_pacing
from bot.chats.slack.client import Slack
from bot.chats.slack.settings import SlackSettings
from bot.commands.model import Context
from bot.ports import Store
from bot.publisher import Publisher, wait_for_event
from bot.store import open_store

_LOOK = 0.1


class Hurried:
    """Time that goes ``factor`` times as fast as on the wall."""

    def __init__(self, factor: float, since: float) -> None:
        self._factor = factor
        self._since = since

    def clock(self) -> datetime:
        """The time of the day."""
        passed = (time.time() - self._since) * self._factor
        return datetime.fromtimestamp(self._since + passed, UTC)

    def now(self) -> float:
        """Seconds that only grow."""
        return time.monotonic() * self._factor

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds / self._factor)

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Wait for an event."""
        await wait_for_event(event, seconds / self._factor)


def place(number: int) -> str:
    """A platform's id of a channel, taken by both."""
    return f"{500_000_000_000_000_000 + number}"


def _discord(url: str, channels: list[str], context: Context, timed: Hurried) -> Discord:
    places = {name: Place(place(n)) for n, name in enumerate(channels)}
    settings = DiscordSettings(
        "guild", SecretStr("fixed.token.of-tests"), places, ("700000000000000001",), api_url=url
    )
    return Discord(settings, context, paces=discord_pacing.Paces(timed.now, timed.sleep))


def _slack(url: str, channels: list[str], context: Context, timed: Hurried) -> Slack:
    places = {name: place(n) for n, name in enumerate(channels)}
    settings = SlackSettings("hq", SecretStr("xoxb-hq"), places, api_url=url)
    paces = slack_pacing.Paces(settings.posts_per_minute, timed.now, timed.sleep)
    return Slack(settings, context, paces=paces)


_MAKE: dict[str, Callable[[str, list[str], Context, Hurried], Discord | Slack]] = {
    "discord": _discord,
    "slack": _slack,
}


async def _post(platform: str, file: str, url: str, channels: list[str], timed: Hurried) -> None:
    store: Store = await open_store(f"sqlite:///{file}", timed.clock)
    context = Context(store, timed.clock, ZoneInfo("UTC"))
    chat = _MAKE[platform](url, channels, context, timed)
    publisher = Publisher(store, [chat], timed.clock, "benchmark", timed.wait)
    began = timed.now()
    posting = asyncio.create_task(publisher.run())
    ended = False
    while _waiting(file) and not ended:
        ended = bool((await asyncio.wait({posting}, timeout=_LOOK))[0])
    took = timed.now() - began
    posting.cancel()
    with suppress(asyncio.CancelledError):
        await posting
    await chat.close()
    await store.close()
    print(json.dumps({"seconds": took, "cpu": time.process_time()}))


def _waiting(file: str) -> int:
    with closing(sqlite3.connect(file)) as database:
        question = "SELECT count(*) FROM deliveries WHERE state IN ('planned', 'sending')"
        return int(database.execute(question).fetchone()[0])


def main(arguments: list[str]) -> None:
    """Post, and print how long it took as JSON."""
    platform, file, url, count, factor, since = arguments
    timed = Hurried(float(factor), float(since))
    channels = [f"c{n}" for n in range(int(count))]
    asyncio.run(_post(platform, file, url, channels, timed))


if __name__ == "__main__":
    main(sys.argv[1:])
