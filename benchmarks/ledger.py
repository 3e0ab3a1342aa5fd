"""Which figures join which series: pairwise precision and recall against labels.

    python -m benchmarks ledger [--errors] [--folder NAME]

Two corpora of invented documents stand in ``tests/ledger``: ``corpus``, which the rules were
written beside, and ``held_out``, which nobody looked at while writing them. A document is a text
with a head (``source``, ``date``, ``title`` and, for a later revision, ``revises``); in it
``[43]{velm-dead}`` labels a figure with its series. Documents come in the order of their names.

A pair of figures counts as right if both labels are equal. A figure that is tracked but bears no
label belongs with nothing; one that is labelled but was not found stays alone.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from bot.core.document import Document, document_id
from bot.core.extraction import Extraction, extract
from bot.core.series.joining import assign, kept
from bot.core.series.model import Candidate, Topic
from bot.core.series.topics import read_mentions
from bot.core.spans import Span

CORPORA = Path(__file__).parent.parent / "tests" / "ledger"

_LABEL = re.compile(r"\[([^\]]+)\]\{([a-z0-9-]+)\}")


class Labelled(NamedTuple):
    """A document, what was found in it, and where labels stand."""

    document: Document
    extraction: Extraction
    labels: tuple[tuple[Span, str], ...]


class Placed(NamedTuple):
    """A figure of the corpus: its label and the series it was put into (0: not tracked)."""

    label: str
    series: int
    words: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of pairs."""

    right: int
    joined: int
    labelled: int

    @property
    def precision(self) -> float:
        """Of the pairs that were joined, how many belong together."""
        return self.right / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        """Of the pairs that belong together, how many were joined."""
        return self.right / self.labelled if self.labelled else 1.0


def read(folder: Path) -> Iterator[Labelled]:
    """The documents of a corpus, in order."""
    keys: dict[str, tuple[str, int]] = {}
    for path in sorted(folder.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines())
        marked = f"{fields['title']}\n\n{body}"
        text, labels = _unmarked(marked)
        key, revision = keys.get(fields.get("revises", ""), (path.name, 0))
        keys[path.name] = (key, revision + 1)
        day = date.fromisoformat(fields["date"])
        document = Document(
            id=document_id(fields["source"], key),
            source=fields["source"],
            key=key,
            text=text,
            revision=revision + 1,
            title=_unmarked(fields["title"])[0],
            published=day,
            fetched=datetime.combine(day, time(12 + revision), UTC),
        )
        yield Labelled(document, extract(text, published=day), labels)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[Span, str], ...]]:
    parts: list[str] = []
    labels: list[tuple[Span, str]] = []
    at = length = 0
    for found in _LABEL.finditer(marked):
        before = marked[at : found.start()]
        start = length + len(before)
        labels.append((Span(start, start + len(found[1])), found[2]))
        parts += [before, found[1]]
        length = start + len(found[1])
        at = found.end()
    return "".join([*parts, marked[at:]]), tuple(labels)


def place(documents: list[Labelled]) -> list[Placed]:
    """Put every figure into a series, one document after the other."""
    series: dict[int, tuple[Topic, ...]] = {}
    placed: list[Placed] = []
    for document, extraction, labels in documents:
        left = dict(labels)
        known = [Candidate(n, topics) for n, topics in series.items()]
        mentions = read_mentions(document, extraction)
        for number, mention in zip(assign(mentions, known, len(series) + 1), mentions, strict=True):
            figure, topic = mention.figure, mention.topic
            series[number] = kept(series.get(number, ()), topic)
            span = next((s for s in left if s.meets(figure.span)), None)
            label = left.pop(span) if span else f"?{document.key}:{figure.span.start}"
            words = f"{document.key}: {figure.text} {topic.key} {topic.marks} {topic.places}"
            placed.append(Placed(label, number, words))
        placed += [Placed(label, 0, f"{document.key}: not tracked") for label in left.values()]
    return placed


def score(placed: list[Placed]) -> Score:
    """Compare every pair."""
    right = joined = labelled = 0
    for one, other in combinations(placed, 2):
        together = one.series == other.series != 0
        alike = one.label == other.label
        right += together and alike
        joined += together
        labelled += alike
    return Score(right, joined, labelled)


def errors(placed: list[Placed]) -> Iterator[str]:
    """Every pair that is wrong, in words."""
    for one, other in combinations(placed, 2):
        together = one.series == other.series != 0
        if together != (one.label == other.label):
            kind = "joined" if together else "apart "
            yield f"{kind} {one.label} | {other.label}\n    {one.words}\n    {other.words}"


def main(arguments: list[str]) -> int:
    """Print the figures of both corpora."""
    names = ["corpus", "held_out"]
    if "--folder" in arguments:
        names = [arguments[arguments.index("--folder") + 1]]
    for name in names:
        documents = list(read(CORPORA / name))
        placed = place(documents)
        found = score(placed)
        unlabelled = sum(p.label.startswith("?") for p in placed)
        series = Counter(p.series for p in placed if p.series)
        print(
            f"{name:<9} {len(documents)} documents, {len(placed)} figures in {len(series)} series, "
            f"{unlabelled} unlabelled: precision {found.precision:.3f} "
            f"({found.right}/{found.joined}), recall {found.recall:.3f} "
            f"({found.right}/{found.labelled})"
        )
        if "--errors" in arguments:
            print("\n".join(errors(placed)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
