"""A small project in a folder of its own, and an engine without processes."""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.config.load import load
from bot.config.model import Config
from bot.engine.work import work
from bot.ports import Found, Reading
from bot.store import open_store

STORY = """Boats lost off Harrow

40 fishing boats sank off Harrow on Sunday, the harbour office said.

“We will count again in the morning,” said harbour master Ada Brook.
"""

CONFIG = """version: 1
timezone: Europe/Kyiv
sources:
  seeds: { kind: folder, path: %(path)s, every: 1m, watch: false }
workspaces:
  terminal: { platform: console }
channels:
  console: { in: terminal }
routes:
  - name: everything
    send: [console]
store: sqlite:///%(root)s/var/verbatim.db
"""


class HereEngine:
    """Does the work at once, in this process."""

    async def read(self, found: Found) -> Reading:
        return work(found)

    async def close(self) -> None:
        return


class Project:
    def __init__(self, root: Path, put_store: Callable[[Path], str]) -> None:
        self.root = root
        self._put_store = put_store
        self.seeds = root / "seeds"
        self.seeds.mkdir()
        self.file = root / "verbatim.yaml"
        self.file.write_text(CONFIG % {"path": json.dumps(str(self.seeds)), "root": root})

    def write(self, name: str, text: str = STORY) -> Path:
        """Put a settled file into the folder."""
        path = self.seeds / name
        draft = self.root / "draft"
        draft.write_text(text)
        draft.rename(path)
        then = time.time() - 60
        os.utime(path, (then, then))
        return path

    def change(self, old: str, new: str) -> None:
        text = self.file.read_text()
        assert old in text
        self.file.write_text(text.replace(old, new))

    def make_store(self) -> str:
        """The URL of its store, which is there from now on."""
        path = self.root / "var" / "verbatim.db"
        if not path.exists():
            self._put_store(path)
        return f"sqlite:///{path}"

    def damage_store(self) -> None:
        (self.root / "var" / "verbatim.db").write_bytes(b"no database" * 1000)

    @property
    def config(self) -> Config:
        return load(str(self.file))


@asynccontextmanager
async def opened(
    project: Project, clock: Callable[[], datetime], streams: Streams
) -> AsyncIterator[Bot]:
    """A bot over the project's store, both closed in the end."""
    store = await open_store(project.make_store(), clock)
    bot = Bot(project.config, store, HereEngine(), clock, "test", streams)
    try:
        yield bot
    finally:
        await bot.close()
        await store.close()


async def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for something that no event tells of; fails when time is up."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - files and output tell nobody
            await asyncio.sleep(0.01)
