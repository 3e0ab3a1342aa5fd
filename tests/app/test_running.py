"""The whole bot as a person meets it: a process, a terminal, signals."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest
from app_project import Project, until

from bot.app.running import run, standard_streams
from bot.errors import VerbatimError

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "bot", "run"]


@pytest.fixture
def terminal(project: Project) -> Iterator["pexpect.spawn[str]"]:
    environment = {**os.environ, "TERM": "xterm", "VERBATIM_CONFIG": str(project.file)}
    child = pexpect.spawn(
        COMMAND[0],
        COMMAND[1:],
        cwd=str(ROOT),
        env=environment,
        encoding="utf-8",
        timeout=30,
        dimensions=(60, 100),
    )
    yield child
    child.close(force=True)


def test_on_a_terminal_digests_are_printed_and_commands_answered(
    project: Project, terminal: "pexpect.spawn[str]"
) -> None:
    project.change("watch: false", "watch: true")
    project.write("boats.txt")
    terminal.expect("We will count again in the morning")
    project.write("ferries.txt", "“Ferries wait for nobody at all,” said pilot Bo Reed.")
    terminal.expect("Ferries wait for nobody")
    terminal.send("/quotes speaker:Brook\r")
    terminal.expect("We will count again in the morning")
    terminal.sendcontrol("c")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert (terminal.exitstatus, terminal.signalstatus) == (0, None)


def test_a_second_start_posts_nothing_again(project: Project) -> None:
    project.write("boats.txt")
    environment = {**os.environ, "VERBATIM_CONFIG": str(project.file)}

    def start() -> str:
        return subprocess.run(
            [*COMMAND, "--once"],
            cwd=ROOT,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    assert "Ada Brook" in start()
    assert start() == ""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_bot_cleanly(project: Project, number: signal.Signals) -> None:
    project.write("boats.txt")
    with subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        env={**os.environ, "VERBATIM_CONFIG": str(project.file)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as bot:
        assert bot.stdout
        assert bot.stderr
        while "post " not in bot.stdout.readline():
            assert bot.poll() is None
        bot.send_signal(number)
        errors = bot.stderr.read()
        assert bot.wait(30) == 0, errors
        assert "Traceback" not in errors


async def test_once_ends_with_status_0(project: Project, capfd: pytest.CaptureFixture[str]) -> None:
    project.write("boats.txt")
    assert await run(project.config, str(project.file), once=True) == 0
    assert "Ada Brook" in capfd.readouterr().out


async def test_a_signal_in_this_process_stops_serving(project: Project) -> None:
    async def interrupt() -> None:
        journal = project.root / "var" / "terminal.journal"
        await until(lambda: journal.exists() and journal.stat().st_size > 0)
        os.kill(os.getpid(), signal.SIGINT)

    project.write("boats.txt")
    async with asyncio.timeout(20):
        status, _ = await asyncio.gather(run(project.config, str(project.file)), interrupt())
    assert status == 0


def test_a_closed_standard_output_is_told_instead_of_losing_digests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    streams = standard_streams()
    assert streams.stdin.read() == ""
    streams.stdin.close()
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(VerbatimError, match="Standard output is closed"):
        standard_streams()
