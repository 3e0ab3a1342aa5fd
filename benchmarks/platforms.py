"""Thousands of deliveries to platforms that enforce their limits.

    python -m benchmarks platforms [RUN ...]

Each run plans so many deliveries for each of 200 channels in a store on disk, and lets the real
publisher post them with the real client over sockets to the local platform of the tests, which
runs in this process and the bot in another. The platform enforces what its owner documents:

- Discord: 50 requests a second over all, 5 messages in 5 seconds to a channel, told with the
  headers of each route's bucket;
- Slack: a message a second to a channel, 300 a minute to the workspace ("several hundred" is
  documented, 300 is what the bot keeps to), and each method's tier.

Runs: ``discord`` (5,000 deliveries, real time, 100 seconds at least), ``slack`` (5,000, five times
as fast as real time, since they would take 17 minutes: the server's and the bot's clocks, waits
and pauses all go five times as fast, while the machine does not, so whatever the machine costs
counts fivefold), ``slack-real`` (1,000 in real time, 200 seconds at least) and ``discord-real``
(1,000). Without a name: the first two.

Counted: deliveries that are missing, messages that stand there twice, answers 429, and the time
beside what the limits allow at best (the count divided by the binding rate). The status is 0 only
with none lost, none twice, under 0.5 % answered 429, in at most 1.15 times that time.
"""

import asyncio
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks._grounds import ROOT
from benchmarks._poster import place

from discord_chats import entry  # isort: skip  # found by what was imported above
from discord_server import DiscordServer
from slack_rates import POSTS
from slack_server import SlackServer

from bot.chats.discord.posts import custom_ids
from bot.chats.discord.render import marked_part
from bot.store import open_store

CHANNELS = 200
MOST_TIME = 1.15
MOST_LIMITED = 0.005
_LONGEST = 3.0  # times what the limits allow, after which a run is broken off


@dataclass(frozen=True)
class Run:
    """One measurement.

    Attributes:
        each: deliveries to each channel.
        factor: how many times faster than real time.
        rate: messages a second that the platform takes over all.
    """

    platform: str
    each: int
    factor: float
    rate: float

    @property
    def allowed(self) -> float:
        """Seconds that the limits demand; over all channels they bind, not those of one."""
        return CHANNELS * self.each / self.rate


RUNS = {
    "discord": Run("discord", 25, 1.0, 50.0),
    "slack": Run("slack", 25, 5.0, POSTS / 60),
    "discord-real": Run("discord", 5, 1.0, 50.0),
    "slack-real": Run("slack", 5, 1.0, POSTS / 60),
}


def main(arguments: Sequence[str]) -> int:
    """Run and print; 0 if every run keeps its promise."""
    unknown = set(arguments) - set(RUNS)
    if unknown:
        print(f"There is no run {', '.join(unknown)}; there are: {', '.join(RUNS)}")
        return 2
    return max(asyncio.run(_measure(name, RUNS[name])) for name in arguments or list(RUNS)[:2])


async def _measure(name: str, run: Run) -> int:
    load = os.getloadavg()[0]
    print(
        f"-- {name}: {CHANNELS * run.each:,} deliveries over {CHANNELS} channels, "
        f"{f'{run.factor:.0f} times as fast as' if run.factor > 1 else 'in'} real time",
        flush=True,
    )
    with tempfile.TemporaryDirectory(prefix="verbatim-platforms-") as directory:
        file = Path(directory) / "v.db"
        await _plan(file, run.each)
        told = await (_discord if run.platform == "discord" else _slack)(file, run)
        return _judge(file, run, told, load)


async def _plan(file: Path, each: int) -> None:
    store = await open_store(f"sqlite:///{file}", lambda: datetime.now(UTC))
    for n in range(each):
        await store.ingest(entry(f"k{n}", *(f"c{c}" for c in range(CHANNELS))))
    await store.close()


@dataclass(frozen=True)
class Told:
    """What the platform and the bot tell after a run."""

    standing: Counter[str]
    requests: int
    limited: int
    wrong: Sequence[str]
    seconds: float
    cpu: float


async def _discord(file: Path, run: Run) -> Told:
    server = DiscordServer(enforce=True)
    channels = [server.channel(place(n)) for n in range(CHANNELS)]
    await server.start()
    try:
        told = await _post(file, run, server.api_url, time.time())
    finally:
        await server.stop()
    with closing(sqlite3.connect(file)) as database:
        ids = [i for (i,) in database.execute("SELECT id FROM deliveries")]
    standing: Counter[str] = Counter()
    for n, channel in enumerate(channels):
        expected = {i for i in ids if i.startswith(f"c{n}-")}
        for message in channel.messages:
            marks = custom_ids(message["components"])
            standing.update(
                i for i in expected if any(marked_part(m, i) is not None for m in marks)
            )
    return Told(standing, len(server.requests), server.limited, server.refused, *told)


async def _slack(file: Path, run: Run) -> Told:
    began = time.time()
    server = SlackServer(lambda: began + (time.time() - began) * run.factor)
    server.limits = True
    workspace = server.add("hq", *(place(n) for n in range(CHANNELS)))
    await server.start()
    try:
        told = await _post(file, run, server.url, began)
    finally:
        await server.stop()
    marks = (workspace.marks(place(n)) for n in range(CHANNELS))
    standing = Counter(delivery for channel in marks for delivery, _ in channel)
    return Told(standing, len(server.calls), server.limited, server.problems, *told)


async def _post(file: Path, run: Run, url: str, since: float) -> tuple[float, float]:
    arguments = (run.platform, file, url, CHANNELS, run.factor, since)
    bot = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "benchmarks._poster", *map(str, arguments)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        async with asyncio.timeout(_LONGEST * run.allowed / run.factor + 30):
            out, log = await bot.communicate()
    except TimeoutError:
        bot.kill()
        await bot.wait()
        return float("inf"), 0.0
    if bot.returncode:
        raise SystemExit(f"the poster failed: {log.decode()[-2000:]}")
    said = json.loads(out.splitlines()[-1])
    return said["seconds"], said["cpu"]


def _judge(file: Path, run: Run, told: Told, load: float) -> int:
    with closing(sqlite3.connect(file)) as database:
        rows = dict(database.execute("SELECT id, state FROM deliveries"))
    lost = [i for i in rows if not told.standing[i]]
    twice = [i for i, count in told.standing.items() if count > 1]
    limited = told.limited / max(1, told.requests)
    ratio = told.seconds / run.allowed
    print(f"planned {len(rows):,}, by state {dict(Counter(rows.values()))}")
    print(f"lost {len(lost)}, twice {len(twice)}, found wrong by the server {len(told.wrong)}")
    print(f"answered 429: {told.limited} of {told.requests:,} requests ({100 * limited:.2f} %)")
    print(
        f"time {told.seconds:.1f} s, at best {run.allowed:.1f} s: {ratio:.3f} times; "
        f"processor {told.cpu:.1f} s; load of the machine {load:.1f} to {os.getloadavg()[0]:.1f}"
    )
    good = (
        not lost
        and not twice
        and not told.wrong
        and set(rows.values()) == {"sent"}
        and limited < MOST_LIMITED
        and ratio <= MOST_TIME
    )
    print("every delivery once, within the limits" if good else "NOT as promised", flush=True)
    return 0 if good else 1
