"""Death at any moment: nothing is lost, nothing is posted twice."""

import asyncio
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from publisher_records import FakeChat, Time, entry

from bot.errors import ChatError
from bot.publisher import Publisher
from bot.store import open_store
from bot.store.sqlite import SqliteStore

KILLS = 6
DOCUMENTS = 100


class Death(BaseException):
    """The process ends here; nobody catches it."""


class Fate:
    """Counts calls; the process dies before or after the one that is fatal."""

    def __init__(self, fatal: int) -> None:
        self._fatal = fatal
        self.calls = 0

    def watch(self, thing: Any, *names: str) -> Any:
        return _Watched(thing, self, names)

    async def step(self, call: Any, *args: Any) -> Any:
        self._tick()
        result = await call(*args)
        self._tick()
        return result

    def _tick(self) -> None:
        self.calls += 1
        if self.calls == self._fatal:
            raise Death


class _Watched:
    def __init__(self, thing: Any, fate: Fate, names: tuple[str, ...]) -> None:
        self._thing, self._fate, self._names = thing, fate, names

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._thing, name)
        if name not in self._names:
            return real
        return lambda *args: self._fate.step(real, *args)


async def crash(store: SqliteStore) -> None:
    """Let go of the file as the kernel would: no clean-up of ours has a say."""
    assert store._lock is not None
    assert store._writer is not None
    store._lock.release()
    await asyncio.to_thread(store._writer.close)  # the thread would otherwise outlive the test


async def life(url: str, time: Time, chat: FakeChat, fatal: int) -> int:
    """One life of the bot: store two documents and an update, post them; dies at a call."""
    fate = Fate(fatal)
    store = await open_store(url, time)
    mortal = fate.watch(
        store, "ingest", "in_doubt", "due", "claim", "sent", "postpone", "delivery", "fail"
    )
    platform = fate.watch(chat, "post", "edit", "find")
    try:
        await mortal.ingest(entry("a"))
        publisher = Publisher(mortal, [platform], time, f"life {fatal}")
        await publisher.drain()
        await mortal.ingest(entry("a", revision=2, follows="desk-a-1"))
        await mortal.ingest(entry("b"))
        await publisher.drain()
        time.pass_(600)
        await publisher.drain()
        return fate.calls
    finally:
        await crash(store)


@pytest.mark.no_cover
@pytest.mark.parametrize("refused", [False, True])
async def test_a_crash_at_any_step_posts_everything_exactly_once(
    tmp_path: Path, refused: bool
) -> None:
    steps = await life(f"sqlite:///{tmp_path}/whole.db", Time(), FakeChat(), 0)
    assert steps > 30
    empty = await open_store(f"sqlite:///{tmp_path}/empty.db", Time())
    await empty.close()
    for fatal in range(1, steps + 1, 2 if refused else 1):
        url, time, chat = f"sqlite:///{tmp_path}/{fatal}.db", Time(), FakeChat()
        shutil.copy(tmp_path / "empty.db", tmp_path / f"{fatal}.db")
        if refused:
            chat.faults = [ChatError("busy", retry=True)]
        try:
            await life(url, time, chat, fatal)
        except Death:
            pass
        else:
            assert refused  # the retry changes the number of steps
        time.pass_(600)
        for _ in range(2 if refused else 1):  # what was put off comes in the second
            store = await open_store(url, time)
            await store.ingest(entry("a", revision=2, follows="desk-a-1"))
            await store.ingest(entry("b"))
            await Publisher(store, [chat], time, "after").drain()
            status = await store.status()
            await store.close()
            time.pass_(600)
        assert set(status.deliveries) == {"sent"}, fatal
        assert Counter(chat.ids())["desk-b-1"] == 1, fatal
        assert Counter(chat.ids())["desk-a-1"] <= 1, fatal
        assert len(chat.ids()) == len(set(chat.ids())), fatal


def lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


@pytest.mark.no_cover
def test_killed_at_random_moments_every_post_arrives_exactly_once(tmp_path: Path) -> None:
    child = Path(__file__).with_name("crash_child.py")
    posts = tmp_path / "posts.txt"
    command = [sys.executable, child, tmp_path / "v.db", posts, str(DOCUMENTS)]
    moments = random.Random(20260314)
    posts.touch()
    for _ in range(KILLS):
        goal = lines(posts) + moments.randrange(1, 2 * DOCUMENTS // KILLS)
        with subprocess.Popen(command, stdout=subprocess.PIPE) as bot:
            assert bot.stdout is not None
            assert bot.stdout.readline() == b"ready\n"
            while lines(posts) < goal:
                with suppress(subprocess.TimeoutExpired):
                    raise AssertionError(f"it ended with {bot.wait(0.001)}")
            with suppress(subprocess.TimeoutExpired):
                bot.wait(moments.uniform(0, 0.004))
            bot.send_signal(signal.SIGKILL)
            assert bot.wait(10) == -signal.SIGKILL
    assert KILLS <= lines(posts) < 2 * DOCUMENTS
    subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)
    expected = [f"{where}-k{n:04}-1" for n in range(DOCUMENTS) for where in ("desk", "flash")]
    assert Counter(posts.read_text().split()) == Counter(expected)
    for where in ("desk", "flash"):
        there = [line for line in posts.read_text().split() if line.startswith(where)]
        assert there == sorted(there)
