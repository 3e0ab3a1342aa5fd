"""How soon an answer begins, with many documents stored."""

from dataclasses import replace

from discord_chats import Chats
from discord_server import DiscordServer
from fake_store import DOCUMENT, EXTRACTION

from bot.core.document import document_id
from bot.ports import Entry, Store

DOCUMENTS, QUESTIONS = 1000, 100


async def test_commands_are_acknowledged_long_before_three_seconds_are_over(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    for n in range(DOCUMENTS):
        key = f"saltmere-{n}.txt"
        document = replace(DOCUMENT, id=document_id("seeds", key), key=key)
        await store.ingest(Entry(document, f"s{n}", f"d{n}", EXTRACTION))
    await chats.up()
    took = []
    for n in range(QUESTIONS):
        asked = (
            await server.gateway.type_("quotes", "speaker", "ilse")
            if n % 2
            else await server.gateway.command("quotes", {"speaker": "Ilse Marrow"})
        )
        await server.until(lambda asked=asked: asked.callback)  # type: ignore[misc]  # bound now
        took.append(asked.took)
    assert sorted(took)[int(QUESTIONS * 0.99) - 1] < 0.2
