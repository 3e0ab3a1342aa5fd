"""The local engine: one document's trouble stays its own."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from odd_works import by_name

from bot.engine.local import LocalEngine
from bot.errors import EngineError, ParseError
from bot.ports import Found, Reading

DEADLINE = 60


def found(name: str, text: str = "Words here.") -> Found:
    return Found(name, "1", "d", text.encode(), None, name, datetime(2024, 1, 1, tzinfo=UTC))


@pytest_asyncio.fixture
async def engine() -> AsyncIterator[LocalEngine]:
    made = LocalEngine(workers=2, timeout=DEADLINE, work=by_name)
    yield made
    await made.close()


async def test_a_document_is_parsed_and_extracted_in_another_process() -> None:
    engine = LocalEngine(workers=1)
    reading = await engine.read(found("a.md", "# Head\n\nMayor Ana Pell said: “We counted 35.”"))
    await engine.close()
    assert reading.text == "Head\n\nMayor Ana Pell said: “We counted 35.”"
    assert reading.title == "Head"


async def test_trouble_with_one_document_leaves_those_in_flight_alone(engine: LocalEngine) -> None:
    names = ["a", "die", "b", "refuse", "c", "fault", "d", "grow", "e", "interrupt"]
    async with asyncio.timeout(DEADLINE):
        answers = await asyncio.gather(
            *(engine.read(found(name)) for name in names), return_exceptions=True
        )
    told = {n: str(a) for n, a in zip(names, answers, strict=True) if isinstance(a, Exception)}
    assert told == {
        "die": "die ended the process that read it, twice; it may be damaged or need too much"
        " memory",
        "refuse": "refuse is empty: 0 bytes",
        "fault": "fault hits a fault in the bot (ValueError: odd\\x1b value); please report it",
        "grow": "grow needs more than 2048 MB of memory to read; split it",
    }
    assert all(isinstance(a, ParseError | Reading) for a in answers)


async def test_a_worker_killed_from_outside_costs_no_document(
    engine: LocalEngine, tmp_path: Path
) -> None:
    reading = await engine.read(found("die once", str(tmp_path / "mark")))
    assert reading.text == str(tmp_path / "mark")


async def test_a_document_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    engine = LocalEngine(workers=1, timeout=1.5, work=by_name)
    with pytest.raises(ParseError, match=r"hang takes longer than 1\.5 s to read"):
        await engine.read(found("hang"))
    assert (await engine.read(found("a"))).text == "Words here."
    await engine.close()


async def test_large_documents_leave_a_worker_to_small_ones(engine: LocalEngine) -> None:
    large = [asyncio.ensure_future(engine.read(found("hang", "w " * 60_000))) for _ in range(3)]
    await asyncio.sleep(0)
    async with asyncio.timeout(DEADLINE):
        assert (await engine.read(found("a"))).text == "Words here."
    for task in large:
        task.cancel()
    await asyncio.wait(large)


async def test_workers_start_when_needed_and_stay(engine: LocalEngine) -> None:
    one = await engine.read(found("a"))
    two = await engine.read(found("b"))
    assert one.title == two.title != str(os.getpid())
    assert engine.workers == 2


async def test_a_reader_that_is_cancelled_frees_its_worker() -> None:
    engine = LocalEngine(workers=1, timeout=DEADLINE, work=by_name)
    await engine.read(found("a"))
    task = asyncio.ensure_future(engine.read(found("hang")))
    await asyncio.sleep(0)
    task.cancel()
    async with asyncio.timeout(DEADLINE):
        await asyncio.wait([task])
        assert task.cancelled()
        assert (await engine.read(found("b"))).text == "Words here."
    await engine.close()


async def test_closing_is_quick_and_blames_no_document(tmp_path: Path) -> None:
    from odd_works import tell_and_hang  # noqa: PLC0415 - by name, as a worker sees it

    engine = LocalEngine(workers=1, timeout=DEADLINE, work=tell_and_hang)
    mark = tmp_path / "worker"
    task = asyncio.ensure_future(engine.read(found("a", str(mark))))
    worker = await started(mark)
    began = time.monotonic()
    await engine.close()
    assert time.monotonic() - began < 60
    assert not alive(worker)
    with pytest.raises(EngineError, match="closed before"):
        await task
    with pytest.raises(EngineError, match="is closed"):
        await engine.read(found("b"))


async def test_a_worker_that_cannot_start_blames_no_document(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("multiprocessing.spawn.get_executable", lambda: b"/bin/false")
    engine = LocalEngine(workers=1, work=by_name)
    with pytest.raises(EngineError, match="No worker process starts"):
        await engine.read(found("a"))
    await engine.close()


async def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    mark = tmp_path / "worker"
    here = Path(__file__).parent
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        str(here / "lone_parent.py"),
        str(mark),
        env={**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parent.parent}"},
        stderr=subprocess.DEVNULL,
    )
    worker = await started(mark)
    assert alive(worker)
    program.kill()
    await program.wait()
    await until(lambda: not alive(worker))


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(DEADLINE):
        while not await asyncio.to_thread(holds):  # noqa: ASYNC110 - other processes set no event
            await asyncio.sleep(0.01)


async def started(mark: Path) -> int:
    """Wait for a worker to tell its number."""
    await until(lambda: mark.exists() and mark.read_text())
    return int(await asyncio.to_thread(mark.read_text))


def alive(process: int) -> bool:
    """Whether it runs; one that ended and waits to be cleared away does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] not in "ZX"


async def test_as_many_workers_as_cores_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 5})
    three = LocalEngine()
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 99)
    most = LocalEngine()
    assert (three.workers, most.workers) == (3, 8)
    await three.close()
    await most.close()
