"""Sort the errors of figures into classes and count them.

    python -m benchmarks figure_errors [FOLDER] [--show CLASS]

FOLDER (or $VERBATIM_EVAL) holds ``figures/newsquant_dev.json`` with its scorer
``figures/score_newsquant.py``, whose own comparison decides what agrees. Each error falls into the
first class that fits, so that the classes add up. ``--show`` prints the sentences of one class.
"""

import importlib.util
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.core.extraction import extract
from bot.core.record import record

Item = dict[str, Any]
_OLD = {"from_to", "from", "to"}


def main(arguments: Sequence[str]) -> int:
    """Print the classes, the most frequent first; 0."""
    shown = arguments[arguments.index("--show") + 1] if "--show" in arguments else None
    names = [a for a in arguments if a not in {"--show", shown}]
    where = names[0] if names else os.environ.get("VERBATIM_EVAL")
    gold = Path(where or ".") / "figures/newsquant_dev.json"
    if not where or not gold.exists():
        print("No gold file: name the folder above figures/ as an argument or in $VERBATIM_EVAL.")
        return 0
    scorer = _load(gold.parent / "score_newsquant.py")
    counts: Counter[str] = Counter()
    for n, sentence in enumerate(json.loads(gold.read_text(encoding="utf-8"))):
        text = sentence["text"]
        found = record(str(n), text, extract(text))["figures"]
        for name, told in _errors(scorer, text, sentence["quantities"], found):
            counts[name] += 1
            if name == shown:
                print(f"  {told}\n    {text}", file=sys.stderr)
    for name, count in counts.most_common():
        print(f"{count:4} {name}")
    return 0


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_newsquant", path)
    if spec is None or spec.loader is None:
        message = f"{path} is no Python file"
        raise FileNotFoundError(message)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _errors(
    scorer: ModuleType, text: str, gold: Sequence[Item], found: Sequence[Item]
) -> Iterator[tuple[str, str]]:
    """Yield the class of each error and what was wanted and got; best pairs are made first."""
    pairs = _pair(scorer, gold, found)
    for n, wanted in enumerate(gold):
        told = f"wanted {wanted['value']} {wanted['normalized_unit']} {wanted.get('change')}"
        if n not in pairs:
            yield f"missed: {_missed(scorer, text, wanted)}", told
            continue
        got = found[pairs[n]]
        told += f", got {got['text']} {got['unit']} {got['counted']} {got['direction']}"
        if not scorer.unit_ok(wanted["normalized_unit"], got):
            yield f"unit: {_unit(got)}", told
        if wanted.get("change", "=") != scorer.change(got):
            yield f"change: {_change(wanted.get('change', '='), got)}", told
    for n, got in enumerate(found):
        if n not in pairs.values():
            levels = got["change_role"] in _OLD
            yield f"spurious: {'level of a change' if levels else got['kind']}", str(got["text"])


def _pair(scorer: ModuleType, gold: Sequence[Item], found: Sequence[Item]) -> dict[int, int]:
    ranked = sorted(
        (-_likeness(scorer, wanted, got), n, m)
        for n, wanted in enumerate(gold)
        for m, got in enumerate(found)
    )
    pairs: dict[int, int] = {}
    for likeness, n, m in ranked:
        if likeness and n not in pairs and m not in pairs.values():
            pairs[n] = m
    return pairs


def _likeness(scorer: ModuleType, wanted: Item, got: Item) -> int:
    if not scorer.close(scorer.gold_value(wanted["value"]), scorer.predicted_value(got)):
        return 0
    unit = bool(scorer.unit_ok(wanted["normalized_unit"], got))
    return 1 + 2 * unit + (wanted.get("change", "=") == scorer.change(got))


def _missed(scorer: ModuleType, text: str, wanted: Item) -> str:
    value = scorer.gold_value(wanted["value"])
    if isinstance(value, tuple):
        return "two levels given as a range" if " from " in f" {text}" else "range"
    if value == 1:
        return "the word one"
    glued = f"{value:g}" in text and wanted["normalized_unit"].startswith("generation")
    return "part of a name (5G)" if glued else "value as annotated is not in the text, or unread"


def _unit(got: Item) -> str:
    if got["unit"] == "fraction":
        return "fraction of a whole, annotated as percent"
    return "noun that is counted" if got["unit"] == "count" else "name of the unit"


def _change(wanted: str, got: Item) -> str:
    if got["direction"] is None:
        return "comparator"
    if wanted in {"up", "down"}:
        return "direction the other way"
    if wanted != "=":
        return "both a direction and a comparator, annotated as the comparator"
    role = {"by": "amount", "to": "new level", "from_to": "old and new level"}
    return f"direction on the {role.get(got['change_role'], 'number')}, annotated as none"
