"""A console killed at any moment: each digest stands in the output exactly once."""

import os
import random
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

COMMAND = [sys.executable, str(Path(__file__).with_name("console_victim.py"))]
POSTS = 100
KILLS = 3
ALL = [f"{n:08}" for n in range(POSTS)]
MARKER = re.compile(r"^── why: 3fa9c1d2ab · post (\d{8})0000$", re.MULTILINE)


def run_and_kill(stdout: IO[bytes], journal: Path, size: Callable[[], int]) -> None:
    """Start again and again, kill at any moment; the last one may finish."""
    for _ in range(KILLS):
        before = size()
        victim = subprocess.Popen([*COMMAND, str(journal), str(POSTS)], stdout=stdout)
        while size() == before and victim.poll() is None:
            time.sleep(0.001)  # until it posts: killed while it starts, it would show nothing
        time.sleep(random.uniform(0, 0.02))
        victim.kill()
        victim.wait(60)
    subprocess.run([*COMMAND, str(journal), str(POSTS)], stdout=stdout, timeout=60, check=True)


def shown(text: str) -> list[str]:
    return sorted(MARKER.findall(text))


def test_a_kill_at_any_moment_loses_and_doubles_nothing_in_a_file(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    with out.open("ab") as stdout:
        run_and_kill(stdout, tmp_path / "journal", lambda: out.stat().st_size)
    assert shown(out.read_text()) == ALL


def test_a_kill_at_any_moment_loses_and_doubles_nothing_in_a_pipe(tmp_path: Path) -> None:
    read, write = os.pipe()
    taken: list[bytes] = []

    def take() -> None:
        while data := os.read(read, 65536):
            taken.append(data)

    reader = threading.Thread(target=take)
    reader.start()
    with os.fdopen(write, "wb") as stdout:
        run_and_kill(stdout, tmp_path / "journal", lambda: len(taken))
    reader.join(60)
    os.close(read)
    assert shown(b"".join(taken).decode()) == ALL
