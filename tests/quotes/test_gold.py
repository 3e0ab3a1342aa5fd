"""Measured on gold files, where they are at hand: names shown are seldom wrong."""

import os
from pathlib import Path

import pytest

from benchmarks._gold import count_shown, load_documents, load_scorer, predict
from bot.core.lines import SURE

FOLDER = Path(os.environ.get("VERBATIM_EVAL", "/nonexistent"))
MOST_WRONG = 0.03


@pytest.mark.skipif(
    not (FOLDER / "quotes" / "dev.ndjson").exists(),
    reason="no gold files: $VERBATIM_EVAL names no folder with quotes/dev.ndjson",
)
def test_of_names_shown_at_most_three_in_a_hundred_are_wrong() -> None:
    scorer = load_scorer(FOLDER)
    documents = load_documents(FOLDER / "quotes" / "dev.ndjson")
    docs, faults = scorer.prepare(documents, predict(documents))
    counts = count_shown(scorer, docs, SURE)
    assert faults["verbatim"] == 0
    assert counts["wrong"] <= MOST_WRONG * (counts["right"] + counts["wrong"])
