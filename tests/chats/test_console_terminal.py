"""The console on a real pseudo-terminal."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_store import FakeStore
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from sample_digests import delivery

from bot.chats.console.client import Console
from bot.chats.console.keyboard import StoreCompleter
from bot.commands.model import Context
from bot.errors import StoreError

SECONDS = 15
CONTROLS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]")


class Terminal:
    """The person's end of a pseudo-terminal."""

    def __init__(self) -> None:
        self.master, slave = os.openpty()
        self.stdin = os.fdopen(slave, "r")
        self.stdout = os.fdopen(os.dup(slave), "w")
        self.seen = ""
        self._news = asyncio.Event()

    def watch(self) -> None:
        asyncio.get_running_loop().add_reader(self.master, self._read)

    def _read(self) -> None:
        self.seen += os.read(self.master, 65536).decode("utf-8", "replace")
        self._news.set()

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    async def shows(self, text: str, after: str = "") -> None:
        async with asyncio.timeout(SECONDS):
            while text not in self._since(after):
                self._news.clear()
                await self._news.wait()

    def _since(self, after: str) -> str:
        """What the screen was sent after the last ``after``; nothing if that is to come."""
        text = CONTROLS.sub("", self.seen)
        return text.split(after)[-1] if after and after in text else "" if after else text

    def close(self) -> None:
        self.stdin.close()
        self.stdout.close()
        os.close(self.master)


@pytest.fixture
async def terminal(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Terminal]:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("PROMPT_TOOLKIT_NO_CPR", "1")
    monkeypatch.setattr("os.tcgetpgrp", lambda _: os.getpgrp())  # no job control in a test
    made = Terminal()
    made.watch()
    yield made
    asyncio.get_running_loop().remove_reader(made.master)
    made.close()


@pytest.fixture
def console(terminal: Terminal, context: Context, tmp_path: Path) -> Iterator[Console]:
    made = Console(
        "console",
        ["desk"],
        context,
        journal=tmp_path / "journal",
        stdin=terminal.stdin,
        stdout=terminal.stdout,
    )
    yield made
    made.close()


@pytest.mark.parametrize("farewell", ["\x03", "\x04", "quit\r"])
async def test_a_person_types_sees_posts_and_leaves(
    terminal: Terminal, console: Console, farewell: str
) -> None:
    before = console.post(delivery(identity="0" * 20))
    await before
    running = asyncio.create_task(console.run())
    await terminal.shows("verbatim> ")
    terminal.type("/quotes speaker:Marrow\r")
    await terminal.shows("verbatim> ", after="“We lost 35 boats,”")
    await console.post(delivery())
    await terminal.shows("verbatim> ", after="post 8c1fab12cd34")
    terminal.type(farewell)
    async with asyncio.timeout(SECONDS):
        await running
    text = CONTROLS.sub("", terminal.seen)
    assert text.count("post 8c1fab12cd34") == 1
    assert "\r\n── why: 3fa9c1d2ab · post 8c1fab12cd34\r\n" in text
    assert "\x1b[1m1,240\x1b[0m flooded homes" in terminal.seen


async def test_tab_completes(terminal: Terminal, console: Console) -> None:
    running = asyncio.create_task(console.run())
    await terminal.shows("verbatim> ")
    prompt = console._prompt
    assert prompt is not None
    completed = asyncio.Event()
    prompt.default_buffer.on_text_changed += lambda b: b.text == "/find" and completed.set()
    terminal.type("/fin\t")
    async with asyncio.timeout(SECONDS):
        await completed.wait()
    terminal.type(" the town\r")
    await terminal.shows("verbatim> ", after="Odo Fenn said the town would pay.")
    terminal.type("\x04")
    async with asyncio.timeout(SECONDS):
        await running


async def test_a_cancelled_prompt_gives_the_terminal_back(
    terminal: Terminal, console: Console
) -> None:
    running = asyncio.create_task(console.run())
    await terminal.shows("verbatim> ")
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await console.post(delivery())
    await terminal.shows("post 8c1fab12cd34")


async def test_a_dumb_terminal_gets_plain_text_and_plain_lines(
    terminal: Terminal, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    running = asyncio.create_task(console.run())
    terminal.type("/find the town\r")
    await terminal.shows("Odo Fenn said the town would pay.")
    assert "\x1b" not in terminal.seen
    assert "verbatim>" not in terminal.seen
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    terminal.type("\x04")


async def offered(typed: str, store: Any) -> list[tuple[str, str]]:
    completions = StoreCompleter(store).get_completions_async(Document(typed), CompleteEvent())
    return [(c.text, c.display_text) async for c in completions]


async def test_a_completion_shows_what_it_adds_and_replaces_the_line() -> None:
    store = FakeStore.filled()
    assert await offered("/quotes speaker:il", store) == [
        ('/quotes speaker:"Ilse Marrow"', 'speaker:"Ilse Marrow"')
    ]
    assert await offered("fin", store) == [("/find", "/find")]
    nothing: Callable[..., Any] = StoreCompleter(store).get_completions  # type: ignore[arg-type]  # a fake
    assert nothing(Document("/q"), CompleteEvent()) == []


async def test_a_store_in_trouble_offers_nothing() -> None:
    class Broken(FakeStore):
        async def speakers(self, prefix: str, limit: int) -> list[str]:
            raise StoreError(f"no {prefix} {limit}")

    assert await offered("/quotes speaker:il", Broken()) == []
