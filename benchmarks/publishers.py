"""What carries over to a publisher never seen: leave one out, train on the others, score it.

    python -m benchmarks publishers [FOLDER]

FOLDER (or $VERBATIM_EVAL) holds ``quotes/train.ndjson`` with ``quotes/score_quotes.py``. The
publisher is the part of a document's id before the first underscore. For each one, the tables of
speech and of speakers are trained on the documents of all the others (the confidence table, a
dozen numbers, is the one shipped). Printed are F1 for quotes of three words or more, and the share
of wrong ones among the names that would be shown. In these texts only speakers mentioned by name
have a name in the gold file, so RESOLVED measures no pronouns.
"""

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from benchmarks._gold import count_shown, gold_folder, load_documents, load_scorer, predict_with
from benchmarks._quote_training import learn, read_questions
from bot.core.lines import SURE

_FEWEST_WORDS = 3


def main(arguments: Sequence[str]) -> int:
    """Train and score once for each publisher; 0."""
    folder = gold_folder(arguments)
    if folder is None:
        return 0
    file = folder / "quotes" / "train.ndjson"
    if not file.exists():
        print(f"{file.name}: not there, left out")
        return 0
    scorer = load_scorer(folder)
    documents = load_documents(file)
    questions = [read_questions(d) for d in documents]
    publishers = [d["id"].partition("_")[0] for d in documents]
    print(
        f"{'left out':16} {'quotes':>6} {'SPAN':>6} {'ATTR':>6} {'RESOLVED':>8}  names shown, wrong"
    )
    everything: list[Any] = []
    for left_out in sorted(set(publishers)):
        here = [n for n, p in enumerate(publishers) if p == left_out]
        tables = learn([questions[n] for n, p in enumerate(publishers) if p != left_out])
        held = [documents[n] for n in here]
        docs, _ = scorer.prepare(held, predict_with(held, tables))
        everything += docs
        _print(left_out, scorer, docs)
    _print("all", scorer, everything)
    return 0


def _print(name: str, scorer: ModuleType, docs: list[Any]) -> None:
    found = scorer.score(docs, _FEWEST_WORDS)
    span, attr, resolved = (100 * found[k]["F"] for k in ("SPAN", "ATTR", "RESOLVED"))
    shown = count_shown(scorer, docs, SURE)
    total = shown["right"] + shown["wrong"]
    print(
        f"{name:16} {found['SPAN']['gold']:6} {span:6.1f} {attr:6.1f} {resolved:8.1f}"
        f"  {total:5}, {100 * shown['wrong'] / max(1, total):.1f} %",
        flush=True,
    )
