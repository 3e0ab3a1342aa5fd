"""Two hundred changes of the file, half of them broken, while documents flow."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import time

import pytest
from app_project import HereEngine, Project

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.config.load import load
from bot.errors import ConfigError
from bot.ports import Delivery, Store
from bot.store import open_store

CHANGES = 200
CHANNELS = ("console", "second", "third")

CONFIG = """version: 1
timezone: Europe/Kyiv
sources:
  seeds: {{ kind: folder, path: {path}, every: {every}, watch: false }}
workspaces:
  terminal: {{ platform: console }}
channels:
  console: {{ in: terminal }}
  second: {{ in: terminal }}
  third: {{ in: terminal }}
store: sqlite:///{root}/var/verbatim.db
routes:
  - name: v{version}-boats
    when: {{ text: [boats] }}
    send: [console]
    mode: {mode}
    continue: true
  - name: v{version}-all
    send: [second]
    continue: true
  - name: v{version}-rest
    send: [third]
  # the end
"""

BREAKS: tuple[Callable[[str], bytes | None], ...] = (
    lambda text: text[: len(text) // 2].encode(),
    lambda text: text.replace("send: [second]", "send: [secnod]").encode(),
    lambda _: b"",
    lambda text: text.replace("\n", "\n\t", 3).encode(),
    lambda text: text.encode("utf-16"),
    lambda text: (text + "timezone: UTC\n").encode(),
    lambda text: text.replace("version: 1", "version: 2").encode(),
    lambda _: None,  # the file is gone
    lambda text: text.replace("[boats]", "*boats").encode(),
    lambda text: text.encode() + b"\x00",
)


class Flow:
    """A bot that is driven step by step: its clock stands still in between."""

    def __init__(self, project: Project, streams: Streams) -> None:
        self.project = project
        self.now = datetime.fromtimestamp(time() + 5, UTC)
        self.streams = streams
        self.bot: Bot
        self.store: Store

    def text(self, version: int) -> str:
        return CONFIG.format(
            path=json.dumps(str(self.project.seeds)),
            root=self.project.root,
            version=version,
            every=("1m", "2m")[version % 3 == 0],
            mode=("instant", "{ digest: 30m }")[version % 2],
        )

    async def start(self) -> None:
        self.store = await open_store(self.project.make_store(), lambda: self.now)
        self.bot = Bot(
            self.project.config,
            self.store,
            HereEngine(),
            lambda: self.now,
            "test",
            self.streams,
            file=self.project.file,
        )

    async def reload(self) -> None:
        self.now += timedelta(seconds=1)
        assert self.bot.reloading is not None
        await self.bot.reloading.look()

    async def read(self, *documents: int) -> None:
        """Documents arrive and are planned."""
        for number in documents:
            self.project.write(
                f"{number}.txt", f"Harbour {number}\n\n{100 + number} boats sank, it was said.\n"
            )
        source = self.bot._config.sources["seeds"]
        await self.bot._watcher("seeds", source, lines("reading")).look()

    async def deliver(self) -> None:
        await self.bot._plan_due()
        await self.bot._publisher.drain()

    async def posted(self) -> list[Delivery]:
        return await self.store.posted(CHANNELS, 10_000, 0)


def version_of(reason: str) -> set[str]:
    return set(re.findall(r"“(v\d+)-", reason))


@pytest.mark.no_cover  # what it does two hundred times, others do once
async def test_nothing_is_lost_doubled_or_planned_by_half_a_file(
    project: Project, streams: Streams
) -> None:
    flow = Flow(project, streams)
    project.file.write_text(flow.text(0))
    await flow.start()
    sound = {"v0"}
    documents: list[str] = []
    async with asyncio.timeout(300):
        for change in range(1, CHANGES + 1):
            if change % 2:
                broken = BREAKS[change // 2 % len(BREAKS)](flow.text(change))
                if broken is None:
                    project.file.unlink()
                else:
                    project.file.write_bytes(broken)
            else:
                sound.add(f"v{change}")
                text = flow.text(change)
                # The first part is a sound configuration without its last route.
                project.file.write_text(text[: text.rindex("  - name: v")])
                await asyncio.gather(flow.reload(), flow.read(CHANGES + change))
                project.file.write_text(text)
                documents.append(f"{CHANGES + change}.txt")
            await flow.reload()
            await asyncio.gather(flow.reload(), flow.read(change))
            documents.append(f"{change}.txt")
            if change % 5 == 0:
                await flow.deliver()
        flow.now += timedelta(hours=1)
        await flow.deliver()
        await flow.deliver()
    posts = await flow.posted()
    got = Counter(
        (delivery.channel, section.document.key)
        for delivery in posts
        for section in delivery.digest.sections
    )
    assert len(documents) == CHANGES * 3 // 2
    assert got == {(c, d): 1 for c in CHANNELS for d in documents}
    status = await flow.store.status()
    assert status.deliveries == {"sent": len(posts)}
    assert await flow.store.holders() == []
    used: set[str] = set()
    for document in documents:
        why = await flow.store.why(document)
        assert why is not None
        routed = [step.reason for step in why.steps if step.stage == "routed"]
        assert len(routed) == 3, routed  # all routes of one file
        (version,) = set[str]().union(*map(version_of, routed))
        used.add(version)
    assert used <= sound
    assert len(used) > CHANGES // 4  # the switches happened, and documents went by them
    await flow.store.close()


async def test_a_renamed_route_leaves_its_documents_to_the_channels_next_digest(
    project: Project, streams: Streams
) -> None:
    flow = Flow(project, streams)
    project.file.write_text(flow.text(1))
    await flow.start()
    await flow.read(1)
    project.file.write_text(flow.text(3))
    await flow.reload()
    await flow.reload()
    await flow.read(2)
    await flow.deliver()
    flow.now += timedelta(minutes=31)
    await flow.deliver()
    (digest,) = [d for d in await flow.posted() if d.channel == "console"]
    assert {s.document.key for s in digest.digest.sections} == {"1.txt", "2.txt"}
    why = await flow.store.why("1.txt")
    assert why is not None
    assert (
        "route “v1-boats” no longer collects for console:"
        " waits for the next digest of route “v3-boats”"
    ) in [step.reason for step in why.steps]
    await flow.store.close()


async def test_a_removed_route_without_an_heir_lets_its_documents_go_at_once(
    project: Project, streams: Streams
) -> None:
    flow = Flow(project, streams)
    project.file.write_text(flow.text(1))
    await flow.start()
    await flow.read(1)
    project.file.write_text(flow.text(2))
    await flow.reload()
    await flow.reload()
    await flow.deliver()
    await flow.deliver()
    (digest,) = [d for d in await flow.posted() if d.channel == "console"]
    assert [s.document.key for s in digest.digest.sections] == ["1.txt"]
    why = await flow.store.why("1.txt")
    assert why is not None
    assert any("route “v1-boats” no longer collects" in s.reason for s in why.steps)
    await flow.store.close()


async def test_what_is_held_for_a_channel_that_is_gone_is_kept(
    project: Project, streams: Streams
) -> None:
    flow = Flow(project, streams)
    project.file.write_text(flow.text(1))
    await flow.start()
    await flow.read(1)
    await flow.store.close()
    text = flow.text(2).replace("  console: { in: terminal }\n", "")
    project.file.write_text(text.replace("[console]", "[second]"))
    await flow.start()
    await flow.deliver()
    assert await flow.store.holders() == [("v1-boats", "console")]
    await flow.store.close()


def test_the_breaks_are_broken(project: Project, streams: Streams, tmp_path: Path) -> None:
    text = Flow(project, streams).text(2)
    half = tmp_path / "half.yaml"
    half.write_text(text[: text.rindex("  - name: v")])
    assert len(load(half).routes) == 2  # sound, and without its last route
    good = tmp_path / "x.yaml"
    good.write_text(text)
    load(good)
    for make in BREAKS:
        broken = make(text)
        if broken is None:
            continue
        good.write_bytes(broken)
        with pytest.raises(ConfigError):
            load(good)
