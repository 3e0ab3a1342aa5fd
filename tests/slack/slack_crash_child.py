"""A small bot that posts what is due to a Slack, for a test that kills it.

python slack_crash_child.py DATABASE URL TOKEN
"""

import asyncio
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.chats.slack.client import Slack
from bot.chats.slack.settings import SlackSettings
from bot.commands.model import Context
from bot.publisher import Publisher
from bot.store import open_store


async def main(database: str, url: str, token: str) -> None:
    clock = lambda: datetime.now(UTC)  # noqa: E731 - the shortest clock
    store = await open_store(f"sqlite:///{database}", clock)
    settings = SlackSettings("hq", SecretStr(token), {"desk": "C1"}, api_url=url)
    chat = Slack(settings, Context(store, clock, ZoneInfo("UTC")))
    await Publisher(store, [chat], clock, "child").drain()
    await chat.close()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3]))
