"""Runs templates in another process: started when one is wanted, ended when it takes too much."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

import structlog

from bot.engine.template_limits import MEMORY_MB, READY, SECONDS
from bot.errors import TemplateError

_COMMAND: Final = (sys.executable, "-m", "bot.engine.template_child")
_START_SECONDS: Final = 30.0
_PATIENCE: Final = 5.0
"""Seconds on the clock for one section. What counts is processor time, which a busy machine does
not use up; this is for a process that waits for ever."""
_LARGEST: Final = 1 << 20
_KEPT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LANG", "LC_ALL")
"""Of the environment, what Python needs to start: tokens stand there too."""

_TIMED_OUT: Final = (-signal.SIGPROF, -signal.SIGXCPU)

_log = structlog.get_logger("bot.templates")


class _LostError(Exception):
    """The process is of no more use, for whatever reason."""


class TemplateProcess:
    """One process for all templates, one section at a time.

    Args:
        command: the process; tests bring their own.
        patience: seconds on the clock for one section.
    """

    def __init__(self, command: tuple[str, ...] = _COMMAND, patience: float = _PATIENCE) -> None:
        self._command = command
        self._patience = patience
        self._turn = asyncio.Lock()
        self._child: Process | None = None

    async def render(self, template: str, scope: Mapping[str, Any]) -> str:
        """Run a template on one section.

        Raises:
            TemplateError: it cannot be run, or not within the limits.
        """
        request = json.dumps({"template": template, "scope": scope}).encode() + b"\n"
        async with self._turn:
            used = self._child is not None
            try:
                answer = await self._asked(request)
            except _LostError as error:
                if not used:
                    raise _costly(str(error)) from error
                # Earlier work may have filled it, or somebody have killed it: not this one's fault.
                try:
                    answer = await self._asked(request)
                except _LostError as again:
                    raise _costly(str(again)) from again
        if "fault" in answer:
            raise TemplateError(answer["fault"], answer.get("line", 0), answer.get("hint"))
        return str(answer["text"])

    async def close(self) -> None:
        """End the process, if there is one."""
        async with self._turn:
            await self._end()

    async def _asked(self, request: bytes) -> dict[str, Any]:
        """Ask, and leave no process behind that did not answer."""
        try:
            return await self._ask(request)
        except (OSError, TimeoutError, ValueError) as error:
            await self._end()
            fault = f"its process does not start ({type(error).__name__}: {error})"
            raise TemplateError(fault, hint="see the bot's log", costly=True) from error
        except BaseException:
            await self._end()  # what it still has to say would be taken for the next answer
            raise

    async def _ask(self, request: bytes) -> dict[str, Any]:
        child = self._child or await self._start()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            async with asyncio.timeout(self._patience):
                with suppress(ConnectionError):  # it is gone: reading tells why
                    child.stdin.write(request)
                    await child.stdin.drain()
                line = await child.stdout.readline()
                answer: dict[str, Any] = json.loads(line) if line else {}
                if not line:
                    await child.wait()
        except TimeoutError:
            raise _costly(f"no answer within {self._patience:g} s") from None
        if not answer:
            _log.warning("a template's process ended", status=child.returncode)
            if child.returncode in _TIMED_OUT:
                raise _costly(f"more than {SECONDS:g} s of work for one document")
            raise _LostError(f"its process ended (status {child.returncode})")
        if "memory" in answer:
            raise _LostError(f"more than {MEMORY_MB} MB of memory for one document")
        return answer

    async def _start(self) -> Process:
        pipe = asyncio.subprocess.PIPE
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self._child = child = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=pipe,
            stdout=pipe,
            env={**kept, "PYTHONHASHSEED": "0"},
            limit=_LARGEST,
        )
        assert child.stdout is not None
        async with asyncio.timeout(_START_SECONDS):
            if await child.stdout.readline() != READY:
                raise ValueError("it ended at once")
        return child

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
        # A process that cannot be waited for must not hold anybody up.
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await child.communicate()


def _costly(fault: str) -> TemplateError:
    return TemplateError(fault, hint="look for loops in loops and text that doubles", costly=True)
