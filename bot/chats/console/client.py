"""The console: posts go to standard output, commands come from standard input.

How sure "exactly once" is here. A post is one write of the whole digest, at once followed by one
write of its id to a journal, both by a process that outlives a killed bot (`printer`). A bot that
starts again waits for it and looks in the journal and, if standard output is a file, for the
post's marker in that very file. What remains is the machine losing its power, or somebody killing
both processes, between those two writes: then a digest on a terminal or a pipe is shown again.
"""

import asyncio
import os
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from subprocess import SubprocessError
from typing import TextIO

import structlog
from prompt_toolkit import PromptSession
from prompt_toolkit.application import in_terminal

from bot.chats.console.keyboard import make_prompt, may_read, read_lines
from bot.chats.console.outlet import Outlet
from bot.chats.console.render import RULE, post_mark, render_delivery, render_reply
from bot.chats.replies import reply_to
from bot.commands.model import Context
from bot.errors import CannotLook, ChatError
from bot.ports import Asker, Delivery, Posted

_WIDEST = 100
_USER = "me"
_FAREWELLS = ("quit", "exit", "/quit", "/exit")

_log = structlog.get_logger()


class Console:
    """The terminal as a chat.

    Args:
        name: the workspace's name.
        channels: the channels that are shown here; commands are asked in the first.
        context: what commands use.
        journal: file that remembers which deliveries were shown.
        stdin: where commands are typed; None or closed: none are.
        stdout: where digests and replies go.

    Raises:
        ChatError: the journal cannot be kept.
    """

    edits = False

    def __init__(
        self,
        name: str,
        channels: Sequence[str],
        context: Context,
        *,
        journal: Path,
        stdin: TextIO | None,
        stdout: TextIO,
    ) -> None:
        self.name = name
        self.channels = tuple(channels)
        self._context = context
        self._stdin = stdin
        self._stdout = stdout
        self._prompt: PromptSession[str] | None = None
        try:
            self._outlet = Outlet(stdout, journal)
        except OSError as error:
            raise ChatError(
                f"The console cannot keep its journal {journal}: {error.strerror}. "
                "Make the folder writable, or configure another place.",
                retry=False,
            ) from error

    async def run(self) -> None:
        """Answer commands until cancelled; return on Ctrl-C, Ctrl-D or a line that says `quit`.

        Without a terminal, the end of the input ends the commands, not the bot; `quit` ends both.
        """
        if self._stdin is not None and may_read(self._stdin):
            if self._outlet.is_terminal and self._stdin.isatty() and not _is_dumb():
                await self._converse(make_prompt(self._stdin, self._stdout, self._context.store))
                return
            async for line in read_lines(self._stdin):
                if _is_farewell(line):
                    return
                await self._answer(line)
        await asyncio.Event().wait()

    async def post(self, delivery: Delivery) -> Posted:
        """Print the digest and remember that it was printed."""
        text = render_delivery(delivery, self.channels, width=self._width(), styled=self._styled())
        forgot = await self._show(text, delivery.id)
        if forgot:
            # It stands there: an error now would print it twice.
            _log.warning("console journal not written", reason=os.strerror(forgot))
        return Posted((delivery.id,))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        """Refuse: what was printed stays as it is."""
        del earlier
        raise ChatError(f"The console cannot change what it printed ({delivery.id}).", retry=False)

    async def find(self, delivery: Delivery) -> Posted | None:
        """Look in the journal and in the file that standard output is."""
        try:
            found = await self._outlet.holds(delivery.id, RULE, post_mark(delivery))
        except (OSError, SubprocessError) as error:
            raise CannotLook(f"The console's journal cannot be read: {error}.") from error
        return Posted((delivery.id,)) if found else None

    def close(self) -> None:
        """Let go of standard output; called at the end of tests, the process's end does it too."""
        self._outlet.close()

    async def _converse(self, prompt: PromptSession[str]) -> None:
        self._prompt = prompt
        try:
            while True:
                line = await prompt.prompt_async(handle_sigint=False)
                if _is_farewell(line):
                    return
                await self._answer(line)
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            self._prompt = None

    async def _answer(self, line: str) -> None:
        if not line.strip():
            return
        channel = self.channels[0] if self.channels else None
        asker = Asker(self.name, _USER, channel, platform="console", local=True)
        reply = await reply_to(line, asker, self._context)
        text = render_reply(reply, width=self._width(), styled=self._styled())
        try:
            await self._show(text)
        except ChatError as error:
            _log.warning("reply not printed", reason=str(error))

    async def _show(self, text: str, delivery: str = "") -> int:
        try:
            async with self._above_prompt():
                return await self._outlet.show(text, delivery)
        except (OSError, SubprocessError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ChatError(f"Standard output takes nothing: {reason}.", retry=True) from error

    def _above_prompt(self) -> AbstractAsyncContextManager[None]:
        return in_terminal() if self._prompt is not None else nullcontext()

    def _width(self) -> int | None:
        if not self._outlet.is_terminal:
            return None
        try:
            columns = os.get_terminal_size(self._stdout.fileno()).columns
        except OSError:
            columns = 0
        return min(columns or 80, _WIDEST)

    def _styled(self) -> bool:
        return self._outlet.is_terminal and not _is_dumb()


def _is_dumb() -> bool:
    return os.environ.get("TERM", "") in ("", "dumb", "unknown")


def _is_farewell(line: str) -> bool:
    return line.strip().lower() in _FAREWELLS
