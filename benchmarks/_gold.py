"""Gold files for quotes and their scorer, which stand outside this repository."""

import importlib.util
import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.core.extraction import extract
from bot.core.layout import read_layout
from bot.core.quotes.model import Quote
from bot.core.quotes.reading import read_quotes
from bot.core.quotes.scan import scan
from bot.core.quotes.scoring import Tables
from bot.core.record import record
from bot.core.sentences import split

_SCORER = "quotes/score_quotes.py"


def gold_folder(arguments: Sequence[str]) -> Path | None:
    """The folder named as the first argument or in $VERBATIM_EVAL; None, and a word why not."""
    where = arguments[0] if arguments else os.environ.get("VERBATIM_EVAL")
    if not where:
        print("No gold files: name their folder as an argument or in $VERBATIM_EVAL.")
        return None
    if not (Path(where) / _SCORER).exists():
        print(f"{_SCORER}: not there, nothing to measure")
        return None
    return Path(where)


def load_scorer(folder: Path) -> ModuleType:
    """The scorer that belongs to the gold quotes, as a module."""
    spec = importlib.util.spec_from_file_location("score_quotes", folder / _SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_documents(file: Path) -> list[dict[str, Any]]:
    """One document a line."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def predict(documents: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What `verbatim extract` prints for the documents."""
    return [record(d["id"], d["text"], extract(d["text"])) for d in documents]


def predict_with(documents: Iterable[dict[str, Any]], tables: Tables) -> list[dict[str, Any]]:
    """The quotes of the documents by other tables than those shipped."""
    return [{"id": d["id"], "quotes": _quotes(d["text"], tables)} for d in documents]


def _quotes(text: str, tables: Tables) -> list[dict[str, Any]]:
    layout = read_layout(text)
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    quotes, _ = read_quotes(text, layout, sentences, stretches, tables)
    return [_item(quote) for quote in quotes]


def _item(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    mention = speaker.mention
    place = {"start": mention.start, "end": mention.end} if mention else None
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "speaker": {
            "name": speaker.name,
            "how": speaker.how,
            "mention": place,
            "confidence": speaker.confidence,
        },
    }


def count_shown(scorer: ModuleType, docs: Sequence[Any], threshold: float) -> Counter[str]:
    """Names that would be shown: right, wrong, extra (no such quote), unknown to the gold file."""
    counts: Counter[str] = Counter()
    for document in docs:
        gold = {g["span"]: g for g in document["gold"]}
        for item in document["pred"]:
            speaker = item["q"]["speaker"]
            if not item["name"] or speaker["how"] in {"role", "unknown"}:
                continue
            if item["conf"] < threshold:
                continue
            quote = gold.get(item["span"])
            if quote is None:
                counts["extra"] += 1
            elif not quote["known"]:
                counts["unknown"] += 1
            else:
                counts["right" if scorer.resolved_ok(quote, item) else "wrong"] += 1
    return counts
