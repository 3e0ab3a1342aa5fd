"""Charts on Discord: attached, shown and described."""

import sys
from typing import Any

from discord_chats import Chats
from discord_gateway_side import Asked
from discord_limits import pinged, texts, walk
from discord_server import DiscordServer
from ledger_records import DAY, reported

from bot.chats.charts.child import ABSENT
from bot.chats.charts.painter import Painter
from bot.ports import Entry, Store

TRACK = {"figure": "civilians wounded"}


async def fill(store: Store) -> None:
    for n, source in enumerate(("wire", "courier", "radio")):
        document, extraction = reported(
            f"The shelling of Karsk wounded {40 + n} civilians, @everyone said.",
            source=source,
            key=source,
            day=DAY.replace(day=5 + n),
        )
        await store.ingest(Entry(document, source, source, extraction))


async def answered(server: DiscordServer, asked: Asked) -> dict[str, Any]:
    await server.until(lambda: asked.original)
    assert asked.original is not None
    return asked.original


def pictures(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [i for c in walk(message["components"]) if c["type"] == 12 for i in c["items"]]


async def test_a_chart_is_attached_with_its_description_above_the_table(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store)
    await chats.up()
    message = await answered(server, await server.gateway.command("track", TRACK))
    (picture,) = pictures(message)
    assert picture["media"]["url"] == "attachment://track.png"
    assert picture["description"].startswith("Chart of civilians wounded · Karsk: 3 figures")
    assert message["attachments"][0]["description"] == picture["description"]
    (data,) = server.files
    assert data.startswith(b"\x89PNG")
    shown = texts(message)
    assert "**42 civilians" in shown
    assert shown.index("42 civilians") < shown.index("40 civilians")
    assert pinged(message) == []


async def test_a_shared_chart_is_attached_again(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store)
    await chats.up()
    message = await answered(server, await server.gateway.command("track", TRACK))
    share = next(c for c in walk(message["components"]) if c.get("label") == "Share here")
    pressed = await server.gateway.press(share["custom_id"], message)
    assert len(pictures(await answered(server, pressed))) == 1
    assert len(server.files) == 2


async def test_without_the_drawing_library_the_table_comes_alone_and_says_why(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store)
    absent = Painter((sys.executable, "-c", f"import sys; sys.stdin.read(); sys.exit({ABSENT})"))
    await chats.up(painter=absent)
    message = await answered(server, await server.gateway.command("track", TRACK))
    assert pictures(message) == []
    assert server.files == []
    assert "vl-convert-python is not installed" in texts(message)
    assert "**42 civilians" in texts(message)


async def test_what_is_counted_is_offered_while_it_is_typed(
    server: DiscordServer, store: Store, chats: Chats
) -> None:
    await fill(store)
    await chats.up()
    asked = await server.gateway.type_("track", "figure", "civ")
    await server.until(lambda: asked.callback)
    assert asked.callback is not None
    assert [c["value"] for c in asked.callback["data"]["choices"]] == ["civilian"]
