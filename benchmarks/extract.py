"""Words per second of `extract`, start-up time of the command line, memory.

    python -m benchmarks extract [FILE.ndjson ...]

Without files it reads the documents of ``seeds/``. The same run times a plain word scan (one
regular expression over the same text) as the baseline, so that figures from different machines
can be compared: the ratio is what to watch. Both take turns, round by round, so that a machine
that slows down slows both. Other work on the machine only ever adds time: the fastest round says
what the program needs, the median what it got.
"""

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.core.extraction import extract

ROOT = Path(__file__).parent.parent
_WORD = re.compile(r"\w+")
_LEAST_WORDS = 200_000
_ROUNDS = 60
_ROUND_WORDS = 4_000


def main(arguments: Sequence[str]) -> int:
    """Run and print; 0."""
    texts = _texts([Path(a) for a in arguments])
    part = texts * max(1, -(-_ROUND_WORDS // _count(texts)))
    print(f"{len(part)} documents a round, {_count(part):,} words, {os.cpu_count()} cores")
    for text in texts[:20]:
        extract(text)
    scans, ours = _rounds(part)
    for name, times in (("word scan (baseline)", scans), ("extract, one core", ours)):
        best, usual = (_count(part) / seconds for seconds in (min(times), statistics.median(times)))
        print(f"{name:25}{best:>12,.0f} words/s   median {usual:,.0f}")
    print(f"                         1/{min(ours) / min(scans):.0f} of the baseline")
    texts = texts * max(1, -(-_LEAST_WORDS // _count(texts)))
    words = _count(texts)
    for jobs in (1, 2):
        print(f"extract - --jobs {jobs}       {_command(texts, words, jobs):>12,.0f} words/s")
    print(f"verbatim --help          {_median(['-m', 'bot', '--help']):>12.3f} s")
    print(f"python -c pass (baseline){_median(['-c', 'pass']):>12.3f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most           {peak:>12.0f} MiB")
    return 0


def _texts(files: Sequence[Path]) -> list[str]:
    if not files:
        return [p.read_text() for p in sorted((ROOT / "seeds").iterdir()) if p.suffix != ".html"]
    lines = [line for file in files for line in file.read_text().splitlines() if line.strip()]
    return [json.loads(line)["text"] for line in lines]


def _count(texts: Sequence[str]) -> int:
    return sum(len(t.split()) for t in texts)


def _rounds(texts: Sequence[str]) -> tuple[list[float], list[float]]:
    """Seconds of one core for every round of the word scan, and of the extraction."""
    scans: list[float] = []
    ours: list[float] = []
    for _ in range(_ROUNDS):
        # Nothing is kept, as in the command and the bot: a heap of results slows the next ones.
        scans.append(_seconds(lambda: deque(map(_WORD.findall, texts), maxlen=0)))
        ours.append(_seconds(lambda: deque(map(extract, texts), maxlen=0)))
    return scans, ours


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _command(texts: Sequence[str], words: int, jobs: int) -> float:
    lines = "".join(json.dumps({"id": str(n), "text": t}) + "\n" for n, t in enumerate(texts))
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", "extract", "-", "--jobs", str(jobs)],
        input=lines.encode(),
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        check=True,
    )
    return words / (time.perf_counter() - start)


def _median(arguments: Sequence[str]) -> float:
    def once() -> float:
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, *arguments], stdout=subprocess.DEVNULL, cwd=ROOT, check=True
        )
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(9))
