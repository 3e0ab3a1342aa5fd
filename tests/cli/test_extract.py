"""`extract` on files and on a stream, in real processes where streams matter."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from bot.engine.files import LARGEST, read_file

Verbatim = Callable[..., Result]
Start = Callable[..., subprocess.Popen[bytes]]
Process = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_page_for_people_shows_quotes_figures_and_how_many_there_are(verbatim: Verbatim) -> None:
    result = verbatim("extract", "--format", "text", "inbox/bridge.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("inbox/bridge.txt\n")
    assert "“We counted 37 cracks in the deck,”" in result.stdout
    assert "Halyna Pryimak" in result.stdout
    assert "37 cracks" in result.stdout
    assert "Found in all: " in result.stdout


def test_where_the_output_is_no_terminal_each_file_is_one_line(verbatim: Verbatim) -> None:
    result = verbatim("extract", "inbox/bridge.txt", "inbox/bridge.txt")
    first, second = map(json.loads, result.stdout.splitlines())
    assert first == second
    assert first["id"] == "inbox/bridge.txt"
    for item in (*first["quotes"], *first["figures"]):
        assert first["text"][item["start"] : item["end"]] == item["text"]


def test_a_file_that_cannot_be_read_harms_no_other(verbatim: Verbatim, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blob.bin").write_bytes(bytes(range(256)) * 40)
    files = ["gone.txt", "empty.txt", "blob.bin", "inbox", "inbox/bridge.txt", "a\0b"]
    lines = verbatim("extract", *files)
    assert lines.exit_code == 1
    found = [json.loads(line) for line in lines.stdout.splitlines()]
    assert [item["id"] for item in found] == files
    assert ["error" in item for item in found] == [True, True, True, True, False, True]
    pages = verbatim("extract", "--format", "text", *files)
    assert pages.exit_code == 1
    assert len(pages.stderr.splitlines()) == 5
    assert "37 cracks" in pages.stdout


def test_a_file_that_is_too_large_is_refused_without_reading_it_all(folder: Path) -> None:
    path = folder / "large.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    began = time.monotonic()
    assert asyncio.run(read_file(str(path))).problem == f"{path} is larger than 20 MB; split it"
    assert time.monotonic() - began < 60
    assert LARGEST == 20_000_000


def test_html_and_markdown_are_read_as_what_they_are(verbatim: Verbatim, folder: Path) -> None:
    (folder / "a.md").write_text(
        "---\ndate: 2026-03-01\n---\n# Flood\n\nThe river rose 4 metres.\n"
    )
    found = json.loads(verbatim("extract", "a.md").stdout)
    assert found["story"]["published"] == "2026-03-01"


@pytest.mark.parametrize("words", [["-", "a.txt"], ["-", "--format", "text"], []])
def test_the_stream_stands_alone_and_is_ndjson(words: list[str], verbatim: Verbatim) -> None:
    assert verbatim("extract", *words).exit_code == 2


def test_the_stream_answers_each_line_in_order_and_ends_with_1_if_one_was_bad(
    verbatim: Verbatim,
) -> None:
    lines = ['{"id":"a","text":"It cost 5 euros."}', "nope", "", '{"id":"b","text":"x"}']
    result = verbatim("extract", "-", stdin="\n".join(lines))
    assert result.exit_code == 1
    a, bad, b = map(json.loads, result.stdout.splitlines())
    assert (a["id"], bad["id"], b["id"]) == ("a", None, "b")
    assert bad["error"].startswith("line 2: not JSON")
    assert verbatim("extract", "-", stdin=lines[0]).exit_code == 0
    assert verbatim("extract", "-", stdin="").stdout == ""


def test_two_processes_give_the_same_as_one(process: Process) -> None:
    text = "“It held for {0} years,” said Oksana Lytvyn. About {0} houses stand empty."
    lines = [json.dumps({"id": str(n), "text": text.format(n + 2)}) for n in range(60)]
    stdin = "\n".join(lines).encode()
    one, two = (
        process("extract", "-", stdin=stdin),
        process("extract", "-", "--jobs", "2", stdin=stdin),
    )
    assert (one.returncode, two.returncode) == (0, 0)
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) == 60
    assert two.stderr == b""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_line_is_answered_while_the_stream_stays_open(jobs: str, start: Start) -> None:
    with start("extract", "-", "--jobs", jobs) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for name in ("a", "b"):
            running.stdin.write(b'{"id":"%s","text":"x"}\n' % name.encode())
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == name
        running.stdin.close()
        assert running.stdout.read() == b""
        assert running.wait(30) == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_leaves_ends_it_quietly(jobs: str, folder: Path) -> None:
    endless = """yes '{"id":"a","text":"x"}'"""
    command = f'{endless} | "{sys.executable}" -m bot extract - --jobs {jobs} | head -1'
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, timeout=60, check=False
    )
    assert json.loads(done.stdout)["id"] == "a"
    assert done.stderr == b""


def test_a_reader_of_files_that_leaves_ends_it_quietly_too(folder: Path) -> None:
    command = f'"{sys.executable}" -m bot extract {"inbox/bridge.txt " * 9} | head -c 5'
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, timeout=60, check=False
    )
    assert done.stdout == b'{"id"'
    assert done.stderr == b""


def test_a_full_disk_under_the_output_is_a_message(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "extract", "inbox/bridge.txt"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert b"No space left on device; make room" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_person_who_looks_at_standard_error_sees_how_far_it_is(folder: Path) -> None:
    command = [sys.executable, "-m", "bot", "extract", "inbox/bridge.txt"]
    terminal, theirs = os.openpty()
    done = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=theirs, timeout=60, check=True
    )
    os.close(theirs)
    seen = os.read(terminal, 100_000)
    os.close(terminal)
    assert b"Reading" in seen
    assert json.loads(done.stdout)["id"] == "inbox/bridge.txt"


def test_a_terminal_gets_the_page_in_colours_and_no_progress(folder: Path) -> None:
    command = [sys.executable, "-m", "bot", "extract", "inbox/bridge.txt"]
    env = os.environ | {"TERM": "xterm"}
    terminal, theirs = os.openpty()
    subprocess.run(
        command, cwd=folder, stdout=theirs, stderr=theirs, env=env, timeout=60, check=True
    )
    os.close(theirs)
    seen = os.read(terminal, 100_000).decode()
    os.close(terminal)
    assert "Found in all: " in seen
    assert "\x1b[1m" in seen
    assert "Reading" not in seen


def test_help_imports_none_of_the_heavy_parts() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from bot.cli import verbs;"
        "CliRunner().invoke(verbs, ['--help']); print(*sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert "bot.cli" in loaded
    assert not loaded & {"pydantic", "ruamel", "sqlalchemy", "rich", "apscheduler", "asyncio"}
    assert not {name for name in loaded if name.startswith(("bot.core", "bot.config", "bot.app"))}
