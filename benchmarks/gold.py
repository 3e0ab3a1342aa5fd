"""Score the extraction on the labelled texts of this repository.

    python -m benchmarks gold [PART]

The texts in ``benchmarks/gold_texts/`` are written and labelled for Verbatim, with invented people
and places: news, reports, releases, interviews, bulletins, and figures of all trades. PART is a
file's name without its ending; all of them if it is left out.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks._agreement import (
    Share,
    bare,
    comparator_agrees,
    meets,
    pair_figures,
    speaker_agrees,
    tally,
    unit_agrees,
    value_agrees,
)
from bot.core.extraction import extract
from bot.core.lines import SURE
from bot.core.record import record

FOLDER = Path(__file__).parent / "gold_texts"
_FEWEST_WORDS = 3
Shares = defaultdict[str, Counter[str]]


def main(arguments: Sequence[str]) -> int:
    """Print the shares of every part; 0."""
    for file in sorted(FOLDER.glob("*.ndjson")):
        if not arguments or file.stem in arguments:
            print(f"-- {file.stem}")
            for name, share in measure(file).items():
                counts = f"{share.right} of {share.predicted} found, {share.labelled} labelled"
                print(f"{name:16} F1 {share.f1:5.1f}   {counts}")
    return 0


def measure(file: Path) -> dict[str, Share]:
    """The shares by measure of one file of labelled texts."""
    shares: Shares = defaultdict(Counter)
    for line in file.read_text(encoding="utf-8").splitlines():
        labelled = json.loads(line)
        found = record(labelled["id"], labelled["text"], extract(labelled["text"]))
        if "quotes" in labelled:
            _quotes(labelled, found, shares)
        if "figures" in labelled:
            _figures(labelled, found, shares)
    return tally(shares)


def _quotes(labelled: dict[str, Any], found: dict[str, Any], shares: Shares) -> None:
    text = labelled["text"]
    wanted = {bare(text, q): q for q in labelled["quotes"] if _is_long(text, q)}
    got = {bare(text, q): q for q in found["quotes"] if _is_long(text, q)}
    right = [(wanted[span], got[span]) for span in wanted if span in got]
    for name, agree in (
        ("span", right),
        ("mention", [p for p in right if meets(p[0]["mention"], p[1]["speaker"]["mention"])]),
        ("speaker", [p for p in right if speaker_agrees(*p)]),
    ):
        shares[name].update(right=len(agree), predicted=len(got), labelled=len(wanted))
    for label, quote in right:
        if quote["speaker"]["name"] and quote["speaker"]["confidence"] >= SURE and label["speaker"]:
            shown = shares["names shown"]
            shown.update(right=speaker_agrees(label, quote), predicted=1, labelled=1)


def _is_long(text: str, quote: dict[str, Any]) -> bool:
    return len(text[quote["start"] : quote["end"]].split()) >= _FEWEST_WORDS


def _figures(labelled: dict[str, Any], found: dict[str, Any], shares: Shares) -> None:
    pairs = pair_figures(labelled["figures"], found["figures"])
    taken = [f for label, f in pairs if f is not None and value_agrees(label, f)]
    optional = [label for label in labelled["figures"] if label.get("optional")]
    rest = [f for f in found["figures"] if not any(f is t for t in taken)]
    extra = sum(not any(meets(f, label) for label in optional) for f in rest)
    needed = [(label, f) for label, f in pairs if not label.get("optional")]
    right = [(label, f) for label, f in needed if f is not None and value_agrees(label, f)]
    unit = [p for p in right if unit_agrees(*p)]
    compared = [p for p in unit if comparator_agrees(*p)]
    for name, agree in (("value", right), ("value + unit", unit), ("+ comparator", compared)):
        shares[name].update(right=len(agree), predicted=len(right) + extra, labelled=len(needed))
    for name, field in (("direction", "direction"), ("counted noun", "counted")):
        for label, figure in right:
            shares[name].update(_field(label.get(field), figure.get(field)))
    for number in labelled.get("not_figures", ()):
        leaked = any(meets(number, f) for f in rest)
        shares["left alone"].update(right=not leaked, predicted=1, labelled=1)


def _field(label: str | None, figure: str | None) -> dict[str, int]:
    """Right, predicted and labelled of a field that may be empty."""
    return {
        "right": label is not None and label == figure,
        "predicted": figure is not None,
        "labelled": label is not None,
    }


def texts(part: str) -> Iterator[dict[str, Any]]:
    """The labelled documents of one part."""
    for line in (FOLDER / f"{part}.ndjson").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)
