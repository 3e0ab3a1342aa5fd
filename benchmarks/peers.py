"""Words per second beside another reader of numbers, in the same run on the same text.

    python -m venv peers && peers/bin/pip install quantulum3
    python -m benchmarks peers [FILE.ndjson ...] [--peer peers/bin/python]

The peer (quantulum3, MIT licence) is no dependency of ours: it runs in the interpreter that is
named, or in this one if it happens to be installed here; without it the benchmark says so and
ends. Without files both read the documents of ``seeds/``. Each is timed by its own process time,
on one core, after reading one text to warm up. Ours finds quotes, statements and figures with
what they count; the peer finds quantities only.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.core.extraction import extract

ROOT = Path(__file__).parent.parent
_LEAST_WORDS = 60_000
_PEER_WORDS = 12_000
_PEER = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from quantulum3 import parser
texts = json.load(sys.stdin)
parser.parse(texts[0])
start = time.process_time()
failed = 0
for text in texts:
    try:
        parser.parse(text)
    except Exception:
        failed += 1
print(json.dumps([time.process_time() - start, failed]))
"""


def main(arguments: Sequence[str]) -> int:
    """Run both and print; 0, also where the peer is absent."""
    peer = sys.executable
    files = list(arguments)
    if "--peer" in files:
        at = files.index("--peer")
        peer = files[at + 1]
        del files[at : at + 2]
    probe = [peer, "-c", "import quantulum3"]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        print("quantulum3 is not installed, left out: see the head of benchmarks/peers.py.")
        return 0
    documents = _documents([Path(f) for f in files])
    ours = _speed(documents, _LEAST_WORDS, _seconds)
    theirs = _speed(documents, _PEER_WORDS, lambda texts: _peer_seconds(peer, texts))
    print(f"ours, quotes and figures {ours:>10,.0f} words/s")
    print(f"quantulum3               {theirs:>10,.0f} words/s   ours is {ours / theirs:.1f} times")
    return 0


def _documents(files: Sequence[Path]) -> list[str]:
    if not files:
        return [p.read_text() for p in sorted((ROOT / "seeds").iterdir()) if p.suffix != ".html"]
    lines = [line for file in files for line in file.read_text().splitlines() if line.strip()]
    return [json.loads(line)["text"] for line in lines]


def _speed(
    documents: Sequence[str], least: int, seconds: Callable[[Sequence[str]], float]
) -> float:
    """Words per second over at least ``least`` words, the documents repeated as needed."""
    texts: list[str] = []
    words = 0
    while words < least:
        for document in documents:
            texts.append(document)
            words += len(document.split())
            if words >= least:
                break
    return words / seconds(texts)


def _seconds(texts: Sequence[str]) -> float:
    extract(texts[0])
    start = time.process_time()
    for text in texts:
        extract(text)
    return time.process_time() - start


def _peer_seconds(peer: str, texts: Sequence[str]) -> float:
    done = subprocess.run(
        [peer, "-c", _PEER], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    spent, failed = json.loads(done.stdout.splitlines()[-1])
    if failed:
        print(f"quantulum3 raised an exception on {failed} of {len(texts)} documents")
    return float(spent)
