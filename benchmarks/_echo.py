"""Acknowledges whatever it is told, and does nothing else: the baseline of `answers`.

Started as a process of its own. Arguments: addresses of Slack's socket, of Discord's gateway and
REST interface, and the port to take Slack's HTTP requests on.
"""

import asyncio
import sys
from typing import Any

import aiohttp
from aiohttp import web

from benchmarks import _grounds  # noqa: F401 - puts the tests' servers on the path

from discord_server import TOKEN  # isort: skip


async def _slack(session: aiohttp.ClientSession, url: str) -> None:
    async with session.ws_connect(url) as socket:
        async for message in socket:
            told = message.json()
            if envelope := told.get("envelope_id"):
                await socket.send_json({"envelope_id": envelope})


async def _discord(session: aiohttp.ClientSession, url: str, api: str) -> None:
    async with session.ws_connect(url) as socket:
        async for message in socket:
            told = message.json()
            if told["op"] == 10:
                await socket.send_json({"op": 2, "d": {"token": TOKEN, "intents": 1}})
            elif told.get("t") == "INTERACTION_CREATE":
                await _acknowledge(session, api, told["d"])


async def _acknowledge(session: aiohttp.ClientSession, api: str, asked: dict[str, Any]) -> None:
    choosing = asked["type"] == 4
    body = {"type": 8, "data": {"choices": []}} if choosing else {"type": 5, "data": {"flags": 64}}
    address = f"{api}/interactions/{asked['id']}/{asked['token']}/callback"
    async with session.post(address, json=body, headers={"Authorization": f"Bot {TOKEN}"}):
        pass


async def _http(_: web.Request) -> web.Response:
    return web.Response()


async def _echo(slack: str, gateway: str, api: str, port: str) -> None:
    app = web.Application()
    app.router.add_post("/slack/events", _http)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(port)).start()
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(_slack(session, slack), _discord(session, gateway, api))


if __name__ == "__main__":
    asyncio.run(_echo(*sys.argv[1:]))
