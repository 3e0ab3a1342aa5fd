"""Reading files that a person names, one by one."""

import asyncio
from collections import deque
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Final

from bot.core.document import Document, document_id
from bot.core.record import record
from bot.engine.local import LocalEngine
from bot.engine.stream import Line, as_json
from bot.errors import ParseError
from bot.formats.model import shown
from bot.ports import Engine, Found, Reading

LARGEST: Final = 20_000_000
"""Bytes of one file; the default of a source's ``max_size`` too."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A file and what it became: a document with its reading, or the problem in one sentence."""

    path: str
    document: Document | None = None
    reading: Reading | None = None
    problem: str | None = None


def read_files(paths: Iterable[str], jobs: int) -> Generator[Tried]:
    """Parse and extract files in worker processes, and yield them in their order.

    Whatever is wrong with a file becomes its ``problem``, also that it takes the parser too long
    or too much memory: the limits are the engine's.

    Args:
        paths: the files; taken only a few ahead of the results.
        jobs: how many processes; 0 for one a core.

    Raises:
        EngineError: no worker process starts.
    """
    rest = iter(paths)
    begun: deque[asyncio.Task[Tried]] = deque()

    async def begin(count: int) -> None:
        for path in islice(rest, count):
            begun.append(asyncio.create_task(_read(engine, path)))

    with asyncio.Runner() as runner:
        engine = LocalEngine(workers=jobs or None)
        try:
            runner.run(begin(2 * engine.workers))
            while begun:
                yield runner.run(_result(begun.popleft()))
                runner.run(begin(1))
        finally:
            runner.run(_end(engine, begun))


async def read_file(path: str, engine: Engine | None = None) -> Tried:
    """Parse and extract one file, as `read_files` does.

    Args:
        path: the file.
        engine: does the work; None for one of its own, in a process.

    Raises:
        EngineError: no worker process starts.
    """
    if engine is not None:
        return await _read(engine, path)
    own = LocalEngine(workers=1)
    try:
        return await _read(own, path)
    finally:
        await own.close()


def file_line(tried: Tried) -> Line:
    """The line of one file; its path is the id, and its text is there for the spans."""
    if tried.reading is None:
        return Line(as_json({"id": tried.path, "error": tried.problem}), good=False)
    found = record(tried.path, tried.reading.text, tried.reading.extraction)
    return Line(as_json(found | {"text": tried.reading.text}), good=True)


async def _end(engine: LocalEngine, begun: "Iterable[asyncio.Task[Tried]]") -> None:
    for task in begun:
        task.cancel()
    await asyncio.gather(*begun, return_exceptions=True)
    await engine.close()


async def _result(task: "asyncio.Task[Tried]") -> Tried:
    return await task


async def _read(engine: Engine, path: str) -> Tried:
    try:
        data = await asyncio.to_thread(_bytes, path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Tried(path, problem=f"{shown(path)} cannot be read: {reason}; check the path")
    if len(data) > LARGEST:
        return Tried(path, problem=f"{shown(path)} is larger than 20 MB; split it")
    now = datetime.now(UTC)
    stamp = blake2b(data, digest_size=16).hexdigest()
    try:
        reading = await engine.read(Found(path, stamp, stamp, data, None, Path(path).name, now))
    except ParseError as error:
        return Tried(path, problem=str(error))
    document = Document(
        id=document_id("", path),
        source="",
        key=shown(path),
        text=reading.text,
        revision=1,
        title=reading.title,
        published=reading.published,
        fetched=now,
        language=reading.language,
        link=reading.link,
    )
    return Tried(path, document, reading)


def _bytes(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(LARGEST + 1)
