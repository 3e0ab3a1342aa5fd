"""Sort the errors in quotes and speakers into classes, and count the names shown in vain.

    python -m benchmarks quote_errors [FOLDER [EXAMPLES]]

FOLDER (or $VERBATIM_EVAL) holds ``quotes/dev.ndjson`` with ``quotes/score_quotes.py``. Printed
are the classes of the scorer for quotes of three words or more with their numbers, with up to
EXAMPLES of each (none if left out); then, for several thresholds of confidence, how many names
would be shown and how many of them are wrong (all lengths). Names of quotes that the gold file
does not hold are counted apart: some are quotes that it misses.
"""

import contextlib
import io
from collections.abc import Sequence

from benchmarks._gold import count_shown, gold_folder, load_documents, load_scorer, predict
from bot.core.lines import SURE

_FEWEST_WORDS = 3
_THRESHOLDS = (0.0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8)


def main(arguments: Sequence[str]) -> int:
    """Count and print; 0."""
    folder = gold_folder(arguments)
    if folder is None:
        return 0
    examples = int(arguments[1]) if len(arguments) > 1 else 0
    scorer = load_scorer(folder)
    documents = load_documents(folder / "quotes" / "dev.ndjson")
    docs, _ = scorer.prepare(documents, predict(documents))
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        scorer.errors(docs, examples, _FEWEST_WORDS)
    print("\n".join(line for line in told.getvalue().splitlines() if line))
    print("shown from   names  right  wrong  share wrong  of quotes not in the gold file")
    for threshold in _THRESHOLDS:
        counts = count_shown(scorer, docs, threshold)
        judged = counts["right"] + counts["wrong"]
        mark = " <- the default" if threshold == SURE else ""
        print(
            f"{threshold:10.2f} {counts.total():7} {counts['right']:6} {counts['wrong']:6}"
            f" {100 * counts['wrong'] / max(1, judged):10.1f} %  {counts['extra']:6}{mark}"
        )
    return 0
