"""The command line in a folder of its own, with a small configuration."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import verbs

CONFIG = """\
version: 1
sources: { inbox: { kind: folder, path: inbox/ } }
workspaces: { terminal: { platform: console } }
channels: { news: { in: terminal } }
routes:
  - { name: floods, when: { text: flood }, send: news }
  - { name: rest, send: news }
store: sqlite:///store/v.db
"""
REPORT = """\
Bridge to stay closed

The river bridge will stay closed until spring, the council said on Friday.

“We counted 37 cracks in the deck,” said engineer Halyna Pryimak. “Nobody crosses it on my watch.”
"""

Verbatim = Callable[..., Result]
Start = Callable[..., subprocess.Popen[bytes]]
Process = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a configuration at its default place and one document."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "verbatim.yaml").write_text(CONFIG, "utf-8")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "bridge.txt").write_text(REPORT, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VERBATIM_CONFIG", raising=False)
    return tmp_path


@pytest.fixture
def verbatim(folder: Path) -> Verbatim:
    """Call the command line as a person would, in that folder."""
    assert folder.exists()

    def call(*words: str, stdin: str | bytes | None = None, **env: str) -> Result:
        return CliRunner().invoke(verbs, words, input=stdin, env=env, prog_name="verbatim")

    return call


@pytest.fixture
def process(folder: Path) -> Process:
    """The same in a process of its own, for what needs real streams or signals."""

    def call(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "bot", *words]
        return subprocess.run(
            command, cwd=folder, input=stdin, capture_output=True, timeout=60, check=False
        )

    return call


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """A process that is talked with while it runs; one that hangs is ended, and its pipes close."""
    timers: list[threading.Timer] = []

    def call(*words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "bot", *words]
        pipe = subprocess.PIPE
        running = subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe)
        timers.append(threading.Timer(60, running.kill))
        timers[-1].start()
        return running

    yield call
    for timer in timers:
        timer.cancel()
