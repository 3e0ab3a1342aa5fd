"""Kill the running bot at random moments, and count what arrived.

    python -m benchmarks crash [KILLS [DOCUMENTS]]

Starts `verbatim run` on a folder that fills up with generated documents, ends it with SIGKILL at
a random moment (seeded) of its life, starts it again, and so on. At last `verbatim run --once`
finishes what is left. Then every document must be stored once and every digest must have been
printed once: the console appends to a file, in which each document's marker, post and own words
are counted.
"""

import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from benchmarks._grounds import ROOT, prose, ship

KILLS = 50
DOCUMENTS = 500
_SEED = 20260314
_LONGEST_LIFE = 2.0  # seconds of every other life; starting takes about half of them
_BUSY = 0.15  # seconds at most from the first post to the end of the lives in between
_MARKER = re.compile(r"^── .*\bpost ([0-9a-f]+)", re.MULTILINE)
_OWN_WORDS = re.compile(r"^  “The (\w+) will leave", re.MULTILINE)

_CONFIG = """\
version: 1
sources: {{ inbox: {{ kind: folder, path: "{home}/inbox", every: 1s, watch: true }} }}
workspaces: {{ terminal: {{ platform: console }} }}
channels: {{ console: {{ in: terminal }} }}
routes: [ {{ name: everything, send: [console], mode: instant }} ]
store: sqlite:///{home}/var/verbatim.db
"""


def main(arguments: Sequence[str]) -> int:
    """Run, print what was counted; 0 if nothing was lost and nothing came twice."""
    kills = int(arguments[0]) if arguments else KILLS
    documents = int(arguments[1]) if len(arguments) > 1 else DOCUMENTS
    with tempfile.TemporaryDirectory(prefix="verbatim-crash-") as directory:
        home = Path(directory)
        (home / "inbox").mkdir()
        (home / "verbatim.yaml").write_text(_CONFIG.format(home=home))
        start = time.perf_counter()
        _live_and_die(home, kills, documents)
        killed = time.perf_counter()
        _finish(home)
        end = time.perf_counter()
        print(f"{kills} lives in {killed - start:.1f} s, the rest in {end - killed:.1f} s")
        return _count(home, documents)


def _live_and_die(home: Path, kills: int, documents: int) -> None:
    moments = random.Random(_SEED)
    written = 0
    states: Counter[str] = Counter()
    with (home / "out.txt").open("ab") as out, (home / "log.txt").open("ab") as log:
        for life in range(1, kills + 1):
            bot = _start(home, out, log)
            # A third of this life's documents is there at its start, the others come as it goes.
            due = documents * life // kills
            written = _write(home, written, (2 * written + due) // 3)
            if life % 2:
                seconds = moments.uniform(0.0, _LONGEST_LIFE)
            else:
                _wait_for_a_post(bot, out)
                seconds = moments.uniform(0.0, _BUSY)
            written = _write_slowly(home, written, due, seconds)
            bot.send_signal(signal.SIGKILL)
            if bot.wait() != -signal.SIGKILL:
                raise SystemExit(f"the bot ended by itself: {_tail(home)}")
            states[_left_behind(home)] += 1
    print(f"killed while: {', '.join(f'{what} {n}' for what, n in states.most_common())}")


def _wait_for_a_post(bot: subprocess.Popen[bytes], out: IO[bytes]) -> None:
    size = Path(out.name).stat().st_size
    end = time.perf_counter() + 10 * _LONGEST_LIFE
    while bot.poll() is None and time.perf_counter() < end:
        if Path(out.name).stat().st_size > size:
            return
        time.sleep(0.002)


def _write_slowly(home: Path, start: int, end: int, seconds: float) -> int:
    """Write documents evenly over the time; the last comes a moment before its end."""
    pause = seconds / max(1, end - start)
    for number in range(start, end):
        time.sleep(pause)
        _write(home, number, number + 1)
    time.sleep(pause / 2)
    return end


def _start(home: Path, out: IO[bytes], log: IO[bytes], *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "bot", "--config", str(home / "verbatim.yaml"), "run", *more]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=log, cwd=ROOT)


def _write(home: Path, start: int, end: int) -> int:
    for number in range(start, end):
        (home / "inbox" / f"report-{number:04}.txt").write_text(prose(number))
    return max(start, end)


def _finish(home: Path) -> None:
    with (home / "out.txt").open("ab") as out, (home / "log.txt").open("ab") as log:
        status = _start(home, out, log, "--once").wait(300)
    if status != 0:
        raise SystemExit(f"run --once ended with {status}: {_tail(home)}")


def _left_behind(home: Path) -> str:
    """What the killed bot was about, by the state its deliveries were left in."""
    counts = _query(home, "SELECT state, count(*) FROM deliveries GROUP BY state")
    states = dict(counts)
    if states.get("sending"):
        return "posting"
    if states.get("planned"):
        return "posts were waiting"
    return "reading or idle" if states else "starting"


def _query(home: Path, question: str) -> list[tuple[Any, ...]]:
    path = home / "var" / "verbatim.db"
    if not path.exists():
        return []
    database = sqlite3.connect(path)
    try:
        return list(database.execute(question))
    except sqlite3.OperationalError:
        return []  # killed before the tables were made
    finally:
        database.close()


def _count(home: Path, documents: int) -> int:
    printed = (home / "out.txt").read_text()
    posts, words = Counter(_MARKER.findall(printed)), Counter(_OWN_WORDS.findall(printed))
    expected = Counter(ship(number) for number in range(documents))
    stored = len(_query(home, "SELECT DISTINCT key, 0 FROM documents"))
    rows = _query(home, "SELECT 'all', count(*) FROM documents")[0][1]
    states = dict(_query(home, "SELECT state, count(*) FROM deliveries GROUP BY state"))
    twice = sum(count > 1 for count in posts.values()) + sum(count > 1 for count in words.values())
    lost = len(expected - words)
    print(f"documents stored {stored} in {rows} rows, of {documents}")
    print(f"deliveries {states}; posts printed {posts.total()}, lost {lost}, twice {twice}")
    for key, reason in _query(home, "SELECT key, refused FROM places WHERE digest IS NULL"):
        print(f"refused: {key}: {reason}")
    good = (
        stored == rows == documents
        and states == {"sent": documents}
        and words == expected
        and len(posts) == posts.total() == documents
    )
    print("every document stored once, every digest printed once" if good else "NOT exactly once")
    return 0 if good else 1


def _tail(home: Path) -> str:
    return (home / "log.txt").read_text()[-2000:]
