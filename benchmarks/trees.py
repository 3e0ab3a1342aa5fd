"""Score the figures of a treebank: what is counted, and which dates come out as figures.

    python -m benchmarks trees [FOLDER] [--errors N]

FOLDER (or $VERBATIM_EVAL) holds ``tagging/*.conllu`` (CoNLL-U: form, lemma, tag, head, relation);
without it the benchmark says so and ends. The trees know nothing of figures, so two questions are
put to them whose answers they do hold:

- *counted*: the head of a ``nummod`` is what the number counts. Asked for every figure that stands
  on such a number and names what it counts; right if the lemmas or the words agree.
- *dates*: a number beside the name of a month in the tree, or four digits from 1000 to 2099 that
  modify no noun, belongs to a date. A figure on it has leaked.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.core.figures.model import Figure
from bot.core.figures.reading import read_figures
from bot.core.layout import Layout
from bot.core.spans import Span

_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_UNIT_KINDS = frozenset({"percent", "money", "measure", "duration", "age", "score", "rank"})
_YEARS = range(1000, 2100)


class Token(NamedTuple):
    """A word of a tree; ``head`` counts from 1, 0 is the root."""

    span: Span
    form: str
    lemma: str
    tag: str
    head: int
    relation: str


def main(arguments: Sequence[str]) -> int:
    """Print both scores and up to N errors; 0."""
    names = [a for n, a in enumerate(arguments) if not _is_option(arguments, n)]
    where = names[0] if names else os.environ.get("VERBATIM_EVAL")
    files = sorted(Path(where).glob("tagging/*.conllu")) if where else []
    if not files:
        print("No trees: name the folder above tagging/ as an argument or in $VERBATIM_EVAL.")
        return 0
    errors = int(arguments[arguments.index("--errors") + 1]) if "--errors" in arguments else 0
    for file in files:
        _score(file, errors)
    return 0


def _is_option(arguments: Sequence[str], n: int) -> bool:
    return arguments[n] == "--errors" or (n > 0 and arguments[n - 1] == "--errors")


def _score(file: Path, errors: int) -> None:
    counted = right = dates = leaked = 0
    for text, tokens in sentences(file):
        whole = Span(0, len(text))
        figures, _ = read_figures(text, Layout(None, None, (whole,)), (whole,), None)
        for number in (t for t in tokens if t.tag == "NUM"):
            figure = next((f for f in figures if f.span.meets(number.span)), None)
            if _is_date(number, tokens):
                dates += 1
                leaked += figure is not None
                told = figure is not None and f"date leaked: {number.form}"
            elif figure is not None and number.relation == "nummod" and _counts(figure):
                head = tokens[number.head - 1]
                agrees = figure.counted in {head.lemma.lower(), head.form.lower()}
                counted += 1
                right += agrees
                told = not agrees and f"counted {figure.counted}, tree {head.lemma}"
            else:
                told = False
            if told and errors:
                errors -= 1
                print(f"  {told}: {text}", file=sys.stderr)
    print(
        f"-- {file.name}: counted noun {right} of {counted} ({100 * right / (counted or 1):.1f} %)"
    )
    share = 100 * leaked / (dates or 1)
    print(f"   dates that came out as figures {leaked} of {dates} ({share:.1f} %)")


def _counts(figure: Figure) -> bool:
    return figure.kind not in _UNIT_KINDS and figure.unit == "count"


def _is_date(number: Token, tokens: Sequence[Token]) -> bool:
    beside = [tokens[number.head - 1]] if number.head else []
    beside += [t for t in tokens if t.head and tokens[t.head - 1] is number]
    if any(t.form.lower().rstrip(".") in _MONTHS and t.tag == "PROPN" for t in beside):
        return True
    year = number.form.isdigit() and len(number.form) == 4 and int(number.form) in _YEARS
    return year and number.relation not in {"nummod", "compound"}


def sentences(file: Path) -> Iterator[tuple[str, list[Token]]]:
    """Yield each sentence's text and tokens, their spans into that text."""
    text, at = "", 0
    tokens: list[Token] = []
    for line in [*file.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text, at, tokens = line.removeprefix("# text = "), 0, []
        elif not line and tokens:
            yield text, tokens
            tokens = []
        elif line[:1].isdigit():
            columns = line.split("\t")
            if not columns[0].isdigit():
                continue
            start = text.find(columns[1], at)
            at = max(at, start + len(columns[1]))
            span = Span(start, start + len(columns[1]))
            tokens.append(Token(span, *columns[1:4], int(columns[6]), columns[7]))
