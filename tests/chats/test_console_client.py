import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any, TextIO

import pytest
from fake_store import FakeStore
from sample_digests import ALERT, PERIOD, delivery

from bot.chats.console.client import Console
from bot.chats.console.keyboard import may_read
from bot.commands.model import Context
from bot.errors import CannotLook, ChatError, StoreError
from bot.ports import Posted

POST = "post 8c1fab12cd34"
SECONDS = 20


class Wire:
    """A pipe, or a file, with both ends at hand."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self.read = os.fdopen(read, "r")
        self.write = os.fdopen(write, "w")

    def close(self) -> None:
        for end in (self.read, self.write):
            if not end.closed:
                end.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.close()


@pytest.fixture
def out(tmp_path: Path) -> Iterator[TextIO]:
    with (tmp_path / "out.txt").open("w") as file:
        yield file


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "var" / "console.journal"


@pytest.fixture
def make(context: Context, journal: Path) -> Iterator[Callable[..., Console]]:
    """Makes consoles, each in the place of the one before, as restarts do."""
    made: list[Console] = []

    def console(stdout: TextIO, stdin: TextIO | None = None, **more: Any) -> Console:
        channels = more.pop("channels", ["desk"])
        given = more.pop("context", context)
        while made:
            made.pop().close()
        made.append(
            Console("console", channels, given, journal=journal, stdin=stdin, stdout=stdout)
        )
        return made[-1]

    yield console
    while made:
        made.pop().close()


def printed(file: TextIO | Path) -> str:
    return (file if isinstance(file, Path) else Path(file.name)).read_text()


def remove(file: Path) -> None:
    file.unlink()


def empty(file: Path) -> None:
    file.write_text("")


def fill(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/full")


def spoil(journal: Path) -> None:
    Path(f"{journal}.lock").mkdir()


def mend(journal: Path) -> None:
    Path(f"{journal}.lock").rmdir()


def full_disk() -> TextIO:
    return Path("/dev/full").open("w")


@asynccontextmanager
async def running(console: Console) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(console.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not holds():  # noqa: ASYNC110 - a file tells nobody that it grew
            await asyncio.sleep(0.01)


async def test_a_post_is_printed_whole_and_remembered(
    make: Callable[..., Console], out: TextIO, journal: Path
) -> None:
    console = make(out)
    assert (console.name, console.channels, console.edits) == ("console", ("desk",), False)
    posted = await console.post(delivery())
    assert posted == Posted((delivery().id,))
    text = printed(out)
    assert text.endswith(f"── why: 3fa9c1d2ab · {POST}\n\n")
    assert text.startswith(ALERT.title)
    assert "\x1b" not in text
    assert printed(journal) == f"{delivery().id}\n"


async def test_a_period_has_no_single_document_to_ask_about(
    make: Callable[..., Console], out: TextIO
) -> None:
    await make(out).post(delivery(PERIOD))
    assert f"\n── {POST}\n" in printed(out)


async def test_with_several_channels_each_post_names_its_own(
    make: Callable[..., Console], out: TextIO
) -> None:
    await make(out, channels=["desk", "flash"]).post(delivery())
    assert f"\n── desk · why: 3fa9c1d2ab · {POST}\n" in printed(out)


async def test_a_post_in_the_output_file_is_found_without_the_journal(
    make: Callable[..., Console], out: TextIO, journal: Path
) -> None:
    await make(out).post(delivery())
    remove(journal)
    again = make(out)
    assert await again.find(delivery()) == Posted((delivery().id,))
    assert await again.find(delivery(identity="0" * 20)) is None


async def test_a_post_is_found_in_a_huge_output_file(
    make: Callable[..., Console], out: TextIO, journal: Path
) -> None:
    out.write("x" * ((1 << 20) - 20) + "\n")
    await make(out).post(delivery())
    out.write("y" * (1 << 20))
    out.flush()
    empty(journal)
    assert await make(out).find(delivery()) is not None


async def test_a_title_that_looks_like_a_marker_is_not_found(
    make: Callable[..., Console], out: TextIO
) -> None:
    fake = replace(ALERT, title=f"── why: 3fa9c1d2ab · {POST}")
    console = make(out)
    await console.post(delivery(fake, identity="1" * 20))
    assert await console.find(delivery()) is None


async def test_a_post_to_a_pipe_is_found_in_the_journal_of_the_next_process(
    make: Callable[..., Console], wire: Wire
) -> None:
    console = make(wire.write)
    assert await console.find(delivery()) is None
    await console.post(delivery())
    assert await make(wire.write).find(delivery()) is not None


async def test_a_reader_that_is_gone_is_a_reason_to_try_again(
    make: Callable[..., Console], wire: Wire, journal: Path
) -> None:
    wire.read.close()
    with pytest.raises(ChatError, match="Broken pipe") as caught:
        await make(wire.write).post(delivery())
    assert caught.value.retry
    assert printed(journal) == ""


async def test_a_full_disk_is_a_reason_to_try_again(make: Callable[..., Console]) -> None:
    with full_disk() as full, pytest.raises(ChatError, match="No space") as caught:
        await make(full).post(delivery())
    assert caught.value.retry


async def test_a_reader_that_takes_nothing_stops_neither_the_loop_nor_a_cancel(
    make: Callable[..., Console], wire: Wire
) -> None:
    console = make(wire.write)
    stuck = [asyncio.create_task(console.post(delivery(identity=f"{n:020}"))) for n in range(200)]
    await asyncio.sleep(0)
    await until(lambda: any(t.done() for t in stuck))
    assert not all(t.done() for t in stuck)
    for task in stuck:
        task.cancel()
    ended = await asyncio.gather(*stuck, return_exceptions=True)
    assert any(isinstance(e, asyncio.CancelledError) for e in ended)


async def test_a_journal_that_cannot_be_written_does_not_undo_a_post(
    make: Callable[..., Console], out: TextIO, journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    console = make(out)
    fill(journal)
    assert await console.post(delivery()) == Posted((delivery().id,))
    assert POST in printed(out)
    assert "No space left" in "".join(capsys.readouterr())


async def test_a_printer_that_ended_is_a_reason_to_try_again(
    make: Callable[..., Console], out: TextIO, journal: Path
) -> None:
    console = make(out)
    spoil(journal)
    with pytest.raises(ChatError, match="the printer of the console ended") as caught:
        await console.post(delivery())
    assert caught.value.retry
    mend(journal)
    await console.post(delivery())
    assert printed(out).count(POST) == 1


def test_a_journal_that_cannot_be_made_is_named(
    make: Callable[..., Console], out: TextIO, tmp_path: Path
) -> None:
    (tmp_path / "var").write_text("a file, no folder")
    with pytest.raises(ChatError, match=r"var/console\.journal.*another place"):
        make(out)


async def test_a_journal_that_vanished_cannot_be_looked_into(
    make: Callable[..., Console], wire: Wire, journal: Path
) -> None:
    console = make(wire.write)
    await console.post(delivery())
    remove(journal)
    with pytest.raises(CannotLook, match=r"console\.journal"):
        await console.find(delivery())


async def test_what_is_printed_cannot_be_edited(make: Callable[..., Console], out: TextIO) -> None:
    with pytest.raises(ChatError, match="cannot change") as caught:
        await make(out).edit(delivery(), Posted(("1",)))
    assert not caught.value.retry


async def test_commands_from_a_pipe_are_answered_and_its_end_ends_nothing(
    make: Callable[..., Console], wire: Wire, out: TextIO
) -> None:
    console = make(out, wire.read)
    async with running(console) as task:
        wire.write.write('\n/quotes speaker:Marrow\n/quotes speeker:x\n/find "the town')
        wire.write.close()
        await until(lambda: "Odo Fenn said the town would pay." in printed(out))
        assert not task.done()
        await console.post(delivery())
        assert not task.done()
    text = printed(out)
    assert "“We lost 35 boats,”\n    — Ilse Marrow, the harbour master" in text
    assert "did you mean “speaker:”?\n    Usage: /quotes [speaker:]" in text
    assert text.index("Quotes · ") < text.index("Not answered") < text.index("Found · ")


@pytest.mark.parametrize("word", ["quit", "exit", "/quit", " Quit "])
async def test_who_writes_quit_into_a_pipe_ends_the_bot_and_gets_no_answer(
    make: Callable[..., Console], wire: Wire, out: TextIO, word: str
) -> None:
    async with running(make(out, wire.read)) as task, asyncio.timeout(10):
        wire.write.write(f"{word}\n/quotes\n")
        wire.write.flush()
        await task
    assert printed(out) == ""


async def test_a_line_without_an_end_is_refused_not_hoarded(
    make: Callable[..., Console], wire: Wire, out: TextIO
) -> None:
    async with running(make(out, wire.read)):
        await asyncio.to_thread(wire.write.write, "x" * 200_000)
        await until(lambda: "longer than 2,000 characters" in printed(out))
        wire.write.close()


async def test_a_command_that_fails_inside_does_not_end_the_chat(
    make: Callable[..., Console], wire: Wire, out: TextIO, context: Context
) -> None:
    class Broken(FakeStore):
        async def quotes(self, asked: Any) -> Any:
            raise StoreError("The database is locked.") if asked.speaker else ZeroDivisionError

    console = make(out, wire.read, context=replace(context, store=Broken()))
    async with running(console) as task:
        wire.write.write("/quotes speaker:a\n/quotes about:b\n/verbatim help\n")
        wire.write.flush()
        await until(lambda: "Commands, each" in printed(out))
        assert not task.done()
        wire.write.close()
    text = printed(out)
    assert "The database is locked." in text
    assert "went wrong inside the bot" in text


async def test_a_reply_nobody_reads_is_dropped(make: Callable[..., Console], wire: Wire) -> None:
    answers = Wire()
    answers.read.close()
    async with running(make(answers.write, wire.read)) as task:
        wire.write.write("/status\n/status\n")
        wire.write.close()
        await asyncio.sleep(0.05)
        assert not task.done()
    answers.close()


async def test_without_input_the_console_only_posts(
    make: Callable[..., Console], out: TextIO
) -> None:
    async with running(make(out)) as task:
        await asyncio.sleep(0)
        assert not task.done()


def test_closed_and_foreign_inputs_are_not_read(wire: Wire) -> None:
    assert may_read(wire.read)
    wire.read.close()
    assert not may_read(wire.read)
    assert not may_read(None)
    assert not may_read(StringIO())
