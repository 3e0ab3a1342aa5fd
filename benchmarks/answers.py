"""How soon commands are acknowledged and answered, with documents stored and more coming in.

    python -m benchmarks answers [COMMANDS [DOCUMENTS]]

Starts `verbatim run` with a Slack workspace over Socket Mode, another over HTTP, and a Discord
server, all of them the local ones of the tests, which run in this process. When 1,000 generated
documents are stored, 500 commands are sent to each of the three, one after the other, while new
documents go on coming into the folder. Measured in the asking process, from sending to the
acknowledgement, to the values that autocomplete offers, and to the answer.

The baseline is a process that only acknowledges, asked in turn with the bot by the same servers in
the same run. The status is 0 if, of each way, 99 of 100 acknowledgements and of values offered
took under 200 ms, and 99 of 100 answers under 3 s.
"""

import asyncio
import os
import socket
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from benchmarks._grounds import ROOT, prose

from discord_server import GUILD, TOKEN, DiscordServer  # isort: skip  # found by the import above
from slack_records import People
from slack_server import SlackServer, Workspace

COMMANDS = 500
DOCUMENTS = 1000
MOST_ACK, MOST_ANSWER = 0.2, 3.0
_MORE_EACH = 0.2  # seconds between two documents that come in beside
_CHANNEL = "500000000000000001"

_CONFIG = """\
version: 1
sources: {{ inbox: {{ kind: folder, path: "{home}/inbox", every: 1s, watch: true }} }}
workspaces:
  page: {{ platform: desk, listen: "127.0.0.1:{desk}" }}
  socket:
    platform: slack
    bot_token_file: "{home}/xoxb-socket"
    app_token_file: "{home}/xapp-socket"
    api_url: "{slack}"
  http:
    platform: slack
    bot_token_file: "{home}/xoxb-http"
    signing_secret_file: "{home}/signing"
    api_url: "{slack}"
  guild:
    platform: discord
    bot_token_file: "{home}/discord"
    id: "{guild}"
    api_url: "{discord}"
    gateway_url: "{gateway}"
channels:
  board: {{ in: page }}
  one: {{ in: socket, id: C0000000001 }}
  two: {{ in: http, id: C0000000001 }}
  three: {{ in: guild, id: "{channel}" }}
routes: [ {{ name: everything, send: [board], mode: instant }} ]
store: sqlite:///{home}/v.db
"""

_LINES = (
    ("quotes", {"speaker": "Ines Valdry"}),
    ("figures", {"of": "tents"}),
    ("find", {"words": "convoy"}),
    ("quotes", {"about": "tide", "page": "3"}),
    ("digest", {"about": "Arlow"}),
    ("verbatim", {"topic": "status"}),
)
_TYPED = (("quotes", "speaker", "in"), ("figures", "of", "t"), ("quotes", "speaker", "Petra L"))


@dataclass
class Took:
    """Seconds, by what was waited for."""

    ack: list[float] = field(default_factory=list)
    answer: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    echo: list[float] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Run and print; 0 if all is as fast as promised."""
    commands = int(arguments[0]) if arguments else COMMANDS
    documents = int(arguments[1]) if len(arguments) > 1 else DOCUMENTS
    with tempfile.TemporaryDirectory(prefix="verbatim-answers-") as directory:
        return asyncio.run(_measure(Path(directory), commands, documents))


async def _measure(home: Path, commands: int, documents: int) -> int:
    slack, discord, beside = SlackServer(), DiscordServer(), DiscordServer()
    for server in (slack, discord, beside):
        await server.start()
    spaces = {name: slack.add(name, "C0000000001") for name in ("socket", "http", "echo")}
    discord.channel(_CHANNEL)
    beside.channel(_CHANNEL)
    desk, echo = _free_port(), _free_port()
    _write_files(home, slack, discord, spaces, desk)
    for number in range(documents):
        _put(home, number)
    bot = ("-m", "bot", "--config", str(home / "verbatim.yaml"), "run")
    ws = f"{slack.base}/socket/{spaces['echo'].app_token}".replace("http:", "ws:")
    bare = ("-m", "benchmarks._echo", ws, beside.gateway_url, beside.api_url, str(echo))
    async with _running(home, *bot), _running(home, *bare):
        began = time.perf_counter()
        await _until(home, lambda: _stored(home) >= documents, 300)
        print(f"{documents} documents stored after {time.perf_counter() - began:.1f} s", flush=True)
        await asyncio.wait_for(spaces["socket"].connected.wait(), 60)
        await discord.until(lambda: discord.gateway.identified and discord.commands)
        await beside.until(lambda: beside.gateway.identified)
        ways: dict[str, Way] = {
            "Slack Socket Mode": SlackWay(slack, spaces["socket"], None, spaces["echo"], None),
            "Slack HTTP": SlackWay(
                slack,
                spaces["http"],
                f"http://127.0.0.1:{desk}/slack/events",
                spaces["echo"],
                f"http://127.0.0.1:{echo}/slack/events",
            ),
            "Discord gateway": DiscordWay(discord, beside),
        }
        more = asyncio.create_task(_keep_writing(home, documents))
        try:
            took = {name: await _ask(way, commands) for name, way in ways.items()}
        finally:
            more.cancel()
        stored = _stored(home)
    for server in (slack, discord, beside):
        await server.stop()
    print(f"{stored - documents} more documents came in meanwhile; {os.getloadavg()[0]:.1f} load")
    wrong = [*slack.problems, *discord.refused]
    print(f"found wrong by the servers: {len(wrong)} {wrong[:3]}")
    return max([_print(name, each) for name, each in took.items()] + [int(bool(wrong))])


# -- asking


class Way(Protocol):
    """One way to ask; each call returns when what it waits for is there."""

    async def command(self, name: str, options: dict[str, str]) -> Callable[[], Awaitable[object]]:
        """Ask; returns at the acknowledgement, with what waits for the answer."""
        ...

    async def values(self, name: str, option: str, typed: str) -> object:
        """Ask for the values that an option could have."""
        ...

    async def echo(self) -> None:
        """Ask the baseline."""
        ...


class SlackWay(Way):
    """A workspace, over Socket Mode or HTTP."""

    def __init__(
        self,
        server: SlackServer,
        workspace: Workspace,
        url: str | None,
        bare: Workspace,
        bare_url: str | None,
    ) -> None:
        self._server = server
        self._people = People(server, workspace, url)
        self._bare = People(server, bare, bare_url)

    async def command(self, name: str, options: dict[str, str]) -> Callable[[], Awaitable[object]]:
        """Type a slash command."""
        text = " ".join(f'{k}:"{v}"' for k, v in options.items())
        url = await self._people.command(f"/{name}", text, channel="C0000000001")
        return lambda: self._server.responded(url)

    async def values(self, name: str, option: str, typed: str) -> object:
        """Type into the form's field."""
        return await self._people.interact(
            type="block_suggestion",
            user={"id": "U1"},
            view={"id": "V0", "type": "modal"},
            block_id=f"verbatim:field:{name}:{option}",
            action_id=f"verbatim:field:{option}",
            value=typed,
        )

    async def echo(self) -> None:
        """Type a command that is only acknowledged."""
        await self._bare.command("/quotes", "speaker:x", channel="C0000000001")


class DiscordWay(Way):
    """A server."""

    def __init__(self, server: DiscordServer, bare: DiscordServer) -> None:
        self._server = server
        self._bare = bare

    async def command(self, name: str, options: dict[str, str]) -> Callable[[], Awaitable[object]]:
        """Send a command."""
        asked = await self._server.gateway.command(name, options)
        await self._server.until(lambda: asked.callback)
        return lambda: self._server.until(lambda: asked.original)

    async def values(self, name: str, option: str, typed: str) -> object:
        """Type into an option."""
        asked = await self._server.gateway.type_(name, option, typed)
        await self._server.until(lambda: asked.callback)
        return (asked.callback or {}).get("data")

    async def echo(self) -> None:
        """Send a command that is only acknowledged."""
        asked = await self._bare.gateway.command("quotes", {"speaker": "x"})
        await self._bare.until(lambda: asked.callback)


async def _ask(way: Way, count: int) -> Took:
    took = Took()
    await (await way.command("verbatim", {"topic": "help"}))()  # the first opens connections
    await way.echo()
    for n in range(count):
        began = time.perf_counter()
        answered = await way.command(*_LINES[n % len(_LINES)])
        took.ack.append(time.perf_counter() - began)
        await answered()
        took.answer.append(time.perf_counter() - began)
        began = time.perf_counter()
        await way.values(*_TYPED[n % len(_TYPED)])
        took.values.append(time.perf_counter() - began)
        began = time.perf_counter()
        await way.echo()
        took.echo.append(time.perf_counter() - began)
    return took


def _print(name: str, took: Took) -> int:
    print(f"-- {name}, {len(took.ack)} commands")
    for what, times in (
        ("bare echo (baseline)", took.echo),
        ("acknowledged", took.ack),
        ("values offered", took.values),
        ("answered", took.answer),
    ):
        p50, p99 = _share(times, 0.5), _share(times, 0.99)
        print(f"{what:<22} p50 {p50 * 1000:6.1f} ms   p99 {p99 * 1000:6.1f} ms")
    fast = max(_share(took.ack, 0.99), _share(took.values, 0.99)) < MOST_ACK
    return 0 if fast and _share(took.answer, 0.99) < MOST_ANSWER else 1


def _share(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


# -- the bot


def _write_files(
    home: Path,
    slack: SlackServer,
    discord: DiscordServer,
    spaces: dict[str, Workspace],
    desk: int,
) -> None:
    (home / "inbox").mkdir()
    secrets = {
        "xoxb-socket": spaces["socket"].token,
        "xapp-socket": spaces["socket"].app_token,
        "xoxb-http": spaces["http"].token,
        "signing": spaces["http"].secret,
        "discord": TOKEN,
    }
    for name, secret in secrets.items():
        (home / name).write_text(secret)
    places = {"slack": slack.url, "discord": discord.api_url, "gateway": discord.gateway_url}
    values = {"home": home, "desk": desk, "guild": GUILD, "channel": _CHANNEL, **places}
    (home / "verbatim.yaml").write_text(_CONFIG.format(**values))


def _put(home: Path, number: int) -> None:
    draft = home / "draft"
    draft.write_text(prose(number))
    then = time.time() - 60  # it stands still already
    os.utime(draft, (then, then))
    draft.rename(home / "inbox" / f"report-{number:05}.txt")


async def _keep_writing(home: Path, number: int) -> None:
    while True:
        _put(home, number)
        number += 1
        await asyncio.sleep(_MORE_EACH)


@asynccontextmanager
async def _running(home: Path, *arguments: str) -> AsyncIterator[None]:
    with (home / "log.txt").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=ROOT,
        )
    try:
        yield
        if process.returncode is not None:
            raise SystemExit(f"it ended by itself: {(home / 'log.txt').read_text()[-2000:]}")
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 20)
        except TimeoutError:
            process.kill()


async def _until(home: Path, holds: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while not holds():
        if time.perf_counter() > end:
            raise SystemExit(f"too slow: {(home / 'log.txt').read_text()[-2000:]}")
        await asyncio.sleep(0.1)


def _stored(home: Path) -> int:
    with (
        suppress(sqlite3.OperationalError),  # not there yet
        closing(sqlite3.connect(f"file:{home}/v.db?mode=ro", uri=True)) as database,
    ):
        return int(database.execute("SELECT count(*) FROM documents").fetchone()[0])
    return 0


def _free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        return int(found.getsockname()[1])
