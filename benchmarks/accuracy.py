"""Score the extraction against gold files with their scorers.

    python -m benchmarks accuracy [FOLDER]

FOLDER (or $VERBATIM_EVAL) holds ``quotes/dev.ndjson`` with ``quotes/score_quotes.py``,
``news/dev.ndjson`` with ``news/score.py`` and ``figures/newsquant_dev.json`` with
``figures/score_newsquant.py``. None of it is part of this repository; what is not there is named
and left out.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.core.extraction import extract
from bot.core.record import record

_SETS = (
    ("quotes/dev.ndjson", "quotes/score_quotes.py"),
    ("news/dev.ndjson", "news/score.py"),
    ("figures/newsquant_dev.json", "figures/score_newsquant.py"),
)


def main(arguments: Sequence[str]) -> int:
    """Run every scorer that is there; 1 if a predicted text is not verbatim, else 0."""
    where = arguments[0] if arguments else os.environ.get("VERBATIM_EVAL")
    if not where:
        print("No gold files: name their folder as an argument or in $VERBATIM_EVAL.")
        return 0
    faults = 0
    for gold, scorer in _SETS:
        if not (Path(where) / gold).exists():
            print(f"{gold}: not there, left out")
            continue
        faults += _score(Path(where) / gold, Path(where) / scorer)
    return 1 if faults else 0


def _score(gold: Path, scorer: Path) -> int:
    faults = 0
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as predictions:
        for identity, text in _texts(gold):
            found = record(identity, text, extract(text))
            for line in (*found["quotes"], *found["statements"], *found["figures"]):
                faults += line["text"] != text[line["start"] : line["end"]]
            predictions.write(json.dumps(found) + "\n")
        predictions.flush()
        print(f"-- {gold.parent.name}/{gold.name}: {faults} texts are not verbatim", flush=True)
        subprocess.run([sys.executable, scorer, gold, predictions.name], check=True)
    return faults


def _texts(gold: Path) -> Iterator[tuple[str, str]]:
    if gold.suffix == ".json":
        items: list[dict[str, Any]] = json.loads(gold.read_text())
        yield from ((f"nq-{n}", item["text"]) for n, item in enumerate(items))
        return
    for line in gold.read_text().splitlines():
        item = json.loads(line)
        yield item["id"], item["text"]
