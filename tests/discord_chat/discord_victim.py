"""Posts what is due to the local Discord, to be killed while it does.

Arguments: the store's file, the address of the REST interface.
"""

import asyncio
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parents[1] / "chats"))
sys.path.insert(0, str(Path(__file__).parents[1] / "publisher"))

from discord_chats import CHANNEL
from discord_server import GUILD, TOKEN
from publisher_records import Time
from pydantic import SecretStr

from bot.chats.discord.client import Discord
from bot.chats.discord.settings import DiscordSettings, Place
from bot.commands.model import Context
from bot.publisher import Publisher
from bot.store import open_store


async def main(file: str, api_url: str) -> None:
    time = Time()
    store = await open_store(f"sqlite:///{file}", time)
    settings = DiscordSettings(
        "guild", SecretStr(TOKEN), {"desk": Place(CHANNEL)}, (GUILD,), api_url=api_url
    )
    chat = Discord(settings, Context(store, time, ZoneInfo("UTC")))
    await Publisher(store, [chat], time, "victim").drain()


asyncio.run(main(*sys.argv[1:]))
