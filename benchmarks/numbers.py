"""How much longer a text takes that is nothing but numbers, per character, than an article.

    python -m benchmarks numbers [FILE.ndjson ...]

Articles come from the files, else from ``seeds/``. Texts of one kind of number are made by a fixed
rule; each line gives seconds and how many times as long a character took as in the articles.
"""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bot.core.extraction import extract

ROOT = Path(__file__).parent.parent
_LENGTH = 200_000
_PIECES = {
    "bare, by spaces": "{n} ",
    "bare, by commas": "{n}, ",
    "bare, by lines": "{n}\n",
    "table": "{n},{n}.5,{n},-{n};",
    "percent": "{n}% ",
    "money": "${n}m ",
    "counts": "{n} boats ",
    "words": "two hundred ",
    "one digit": "1",
    "dashes": "1-",
    "dates": "5 May {n} ",
}
_STEP = 7919
_MOST = 90_000


def main(arguments: Sequence[str]) -> int:
    """Run and print; 0."""
    articles = _articles([Path(a) for a in arguments])
    extract(articles[0])
    each = sum(_seconds(a) for a in articles) / sum(len(a) for a in articles)
    print(f"articles         {1 / each / 1000:>8,.0f} thousand characters/s")
    for name, piece in _PIECES.items():
        text = _made(piece)
        spent = _seconds(text)
        print(
            f"{name:16} {spent:>8.2f} s  {spent / len(text) / each:>5.1f} times an article's time"
        )
        sys.stdout.flush()
    return 0


def _articles(files: Sequence[Path]) -> list[str]:
    if not files:
        return [p.read_text() for p in sorted((ROOT / "seeds").iterdir()) if p.suffix != ".html"]
    lines = [line for file in files for line in file.read_text().splitlines() if line.strip()]
    return [json.loads(line)["text"] for line in lines]


def _made(piece: str) -> str:
    text: list[str] = []
    length = n = 0
    while length < _LENGTH:
        n += 1
        text.append(piece.format(n=n * _STEP % _MOST))
        length += len(text[-1])
    return "".join(text)


def _seconds(text: str) -> float:
    start = time.process_time()
    extract(text)
    return time.process_time() - start
