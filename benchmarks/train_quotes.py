"""Train the weights that choose speech and speakers, and write their tables.

    python -m benchmarks train_quotes TRAIN.ndjson [FOLDER]

TRAIN has a document a line:

    {"text", "quotes": [{"start", "end", "mention": {"start", "end"} | null}]}

FOLDER (``bot/languages`` if this is left out) gets ``english_speech_weights.py``,
``english_speaker_weights.py`` and ``english_confidence_weights.py``: numbers over general
features, no words of the texts. The run is deterministic and takes some minutes.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks._quote_training import learn, learn_confidence, read_questions, share_right

_SMALLEST = 0.05  # a weight nearer to nought is left out
_WIDTH = 99
_FOLDER = Path(__file__).parent.parent / "bot" / "languages"
_WHAT = {
    "speech": "choose what is speech",
    "speaker": "choose who spoke",
    "confidence": "tell how sure an attribution is",
}


def main(arguments: Sequence[str]) -> int:
    """Train and write the tables."""
    if not arguments:
        print("No training texts: name their file as an argument.")
        return 0
    folder = Path(arguments[1]) if len(arguments) > 1 else _FOLDER
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines if line.strip()]
    questions = [read_questions(d) for d in documents]
    tables = learn(questions)._replace(confidence=learn_confidence(documents, questions))
    for n, name in enumerate(("speech", "speaker")):
        asked = [q for each in questions for q in each[n]]
        right = share_right(asked, getattr(tables, name))
        print(f"{name}: {right:.1%} of {len(asked)} right on the training texts themselves")
    for name in _WHAT:
        (folder / f"english_{name}_weights.py").write_text(
            _module(name, getattr(tables, name)), encoding="utf-8"
        )
    return 0


def _module(name: str, weights: Mapping[str, float]) -> str:
    """The table as a Python module."""
    lines = [
        f'"""Weights of the features that {_WHAT[name]}.',
        "",
        "Written by `python -m benchmarks train_quotes`; one table of numbers, however long. What",
        "its features mean is told where they are made.",
        '"""',
        "",
        "from bot.languages.english_quote_weights import table",
        "",
        f"{name.upper()} = table(",
        '    """',
    ]
    row = "   "
    for feature in sorted(weights):
        if abs(weights[feature]) < _SMALLEST:
            continue
        cell = f" {feature} {weights[feature]:.2g} |"
        if len(row) + len(cell) > _WIDTH:
            lines.append(row)
            row = "   "
        row += cell
    lines += [row.removesuffix(" |"), '    """', ")", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
