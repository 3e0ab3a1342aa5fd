"""Command lines from a person or a program: a prompt with completion, or plain lines."""

import asyncio
import os
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import create_input
from prompt_toolkit.output import create_output

from bot.commands.completion import complete
from bot.errors import VerbatimError
from bot.ports import Store

_LONGEST_LINE = 1 << 16
_WAITING_LINES = 100


class StoreCompleter(Completer):
    """Offers what `commands.completion` knows, on Tab."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> list[Completion]:
        """Offer nothing: the store is asked asynchronously only."""
        del document, complete_event
        return []

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """Offer whole lines, shown by what they add."""
        del complete_event
        typed = document.text_before_cursor
        try:
            lines = await complete(typed, self._store)
        except VerbatimError:
            return
        for line in lines:
            word = typed.rfind(" ") + 1 if line.startswith(typed[: typed.rfind(" ") + 1]) else 0
            yield Completion(line, -len(typed), display=line[word:])


def make_prompt(stdin: TextIO, stdout: TextIO, store: Store) -> PromptSession[str]:
    """A prompt on a terminal; history lives as long as the process."""
    return PromptSession(
        "verbatim> ",
        placeholder=FormattedText([("fg:ansibrightblack", "/verbatim help  ·  Ctrl-D ends")]),
        history=InMemoryHistory(),
        completer=StoreCompleter(store),
        complete_while_typing=False,
        reserve_space_for_menu=6,
        input=create_input(stdin),
        output=create_output(stdout),
    )


def may_read(stdin: TextIO | None) -> bool:
    """Whether commands can be read: not closed, and not the terminal of another job.

    Reading a terminal from the background would stop the process (SIGTTIN).
    """
    if stdin is None or stdin.closed:
        return False
    try:
        descriptor = stdin.fileno()
        return not os.isatty(descriptor) or os.tcgetpgrp(descriptor) == os.getpgrp()
    except (OSError, ValueError):
        return False


async def read_lines(stdin: TextIO) -> AsyncIterator[str]:
    """Yield the lines of a pipe, file or plain terminal until it ends.

    A daemon thread reads, because only that works for files, pipes and terminals alike without
    making a descriptor non-blocking that others share, and does not hold up the end.
    """
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    room = threading.Semaphore(_WAITING_LINES)

    def tell(line: str | None) -> None:
        room.acquire()
        loop.call_soon_threadsafe(lines.put_nowait, line)

    def read() -> None:
        try:
            _split(stdin.fileno(), tell)
        except RuntimeError:
            return  # the loop is closed: nobody listens any more

    threading.Thread(target=read, name="console-input", daemon=True).start()
    while (line := await lines.get()) is not None:
        room.release()
        yield line


def _split(descriptor: int, tell: Callable[[str | None], None]) -> None:
    held = b""
    while True:
        try:
            data = os.read(descriptor, _LONGEST_LINE)
        except OSError:
            data = b""  # the terminal is gone
        *whole, held = (held + data).split(b"\n")
        if len(held) > _LONGEST_LINE or (held and not data):
            whole, held = [*whole, held], b""
        for line in whole:
            tell(line.decode("utf-8", "replace"))
        if not data:
            tell(None)
            return
