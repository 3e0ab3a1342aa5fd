"""Train the weights that choose speech and speakers, and print their tables.

    python -m benchmarks._train_quotes TRAIN.ndjson

TRAIN has a document a line:

    {"text", "quotes": [{"start", "end", "mention": {"start", "end"} | null}]}

What is printed are cells for `bot/languages/english_quote_weights.py`: numbers over general
features, no words of the texts.
"""

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bot.core.layout import read_layout
from bot.core.quotes.candidates import Candidate, Place, Scene, Spoken, find_candidates
from bot.core.quotes.scan import scan
from bot.core.quotes.selection import speech_features
from bot.core.quotes.tokens import read_lines
from bot.core.sentences import split
from bot.core.spans import Span

Question = tuple[list[tuple[str, ...]], list[int]]  # features of each answer; the right ones

# Where weights start from and are drawn back to: what few texts show, but any editor knows.
PRIOR = {
    "named": -2.5,
    "namelike:x": -2.0,
    "namelike:cue": -0.5,
    "naming": -0.5,
    "inside": -3.0,
    "heading": -2.0,
    "single:6": -1.0,
    "single:11": -0.5,
    "unclosed": -1.5,
}
ROUNDS = 10
FEWEST = 15  # a feature seen less often gets no weight
SMALLEST = 0.04  # a weight nearer to nought is left out


def main(arguments: list[str]) -> int:
    """Train and print both tables."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    speech: list[Question] = []
    speakers: list[Question] = []
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        for line in lines:
            _read(json.loads(line), speech, speakers)
    for name, questions, prior in (("SPEECH", speech, PRIOR), ("SPEAKER", speakers, {})):
        weights = train(questions, prior)
        right = sum(_best(answers, weights) in good for answers, good in questions)
        print(f"{name}: {right} of {len(questions)} right on the training texts")
        print(" | ".join(f"{f} {w:.2g}" for f, w in sorted(weights.items()) if abs(w) > SMALLEST))
    return 0


def _bare(text: str, start: int, end: int) -> Span:
    """The span without signs at its edges, so that marks may be in or out."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _read(document: dict[str, Any], speech: list[Question], speakers: list[Question]) -> None:
    """Add the questions one document asks: is it speech (yes is answer 1), and who spoke."""
    text = document["text"]
    layout = read_layout(text)
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    scene = Scene(text, read_lines(text, layout.paragraphs, sentences, stretches))
    gold = {_bare(text, q["start"], q["end"]): q for q in document["quotes"]}
    spoken: Spoken | None = None
    for number, line in enumerate(scene.lines):
        before: bool | None = None
        for token, n in line.quotes:
            place, stretch = Place(number, token, n), stretches[n]
            quote = gold.get(_bare(text, *stretch.span))
            if layout.title is None or not layout.title.holds(stretch.span):
                continued = n + 1 < len(stretches) and stretches[n + 1].resumed
                features = speech_features(
                    scene, place, stretch, continued=continued, before=before
                )
                speech.append(([(), features], [int(quote is not None)]))
            before = quote is not None
            if quote is None:
                continue
            candidates = find_candidates(scene, place, spoken)
            right = list(_right(scene, candidates, quote["mention"]))
            if right:
                speakers.append(([c.features for c in candidates], right))
                best = max(right, key=lambda i: _length(candidates[i]))
                spoken = Spoken(place, candidates[best].mention) if quote["mention"] else spoken


def _length(candidate: Candidate) -> int:
    return candidate.mention.last - candidate.mention.first if candidate.mention else 0


def _right(
    scene: Scene, candidates: list[Candidate], mention: dict[str, int] | None
) -> Iterator[int]:
    for n, candidate in enumerate(candidates):
        if candidate.mention is None or mention is None:
            if candidate.mention is None and mention is None:
                yield n
            continue
        tokens = scene.lines[candidate.mention.line].tokens
        last = tokens[candidate.mention.last - 1]
        place = Span(tokens[candidate.mention.first].start, last.end)
        if place.meets(Span(mention["start"], mention["end"])):
            yield n


def _sum(features: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights.get(f, 0.0) for f in features)


def _best(answers: list[tuple[str, ...]], weights: dict[str, float]) -> int:
    return max(range(len(answers)), key=lambda n: _sum(answers[n], weights))


def train(questions: list[Question], prior: dict[str, float]) -> dict[str, float]:
    """Softmax regression by AdaGrad, drawn to the prior; the mean of the last rounds."""
    chance = random.Random(1)
    seen = Counter(f for answers, _ in questions for features in answers for f in features)
    weights, squares = dict(prior), dict.fromkeys(seen, 1.0)
    mean: dict[str, float] = {}
    order = list(questions)
    for turn in range(ROUNDS):
        chance.shuffle(order)
        for answers, right in order:
            sums = [_sum(features, weights) for features in answers]
            parts = [math.exp(s - max(sums)) for s in sums]
            total, good = sum(parts), sum(parts[n] for n in right)
            for n, features in enumerate(answers):
                slope = parts[n] / total - (parts[n] / good if n in right and good else 0.0)
                for f in features if abs(slope) > 1e-4 else ():
                    if seen[f] >= FEWEST:
                        squares[f] += slope * slope
                        pull = 1e-3 * (weights.get(f, 0.0) - prior.get(f, 0.0))
                        step = 0.3 / math.sqrt(squares[f]) * (slope + pull)
                        weights[f] = weights.get(f, 0.0) - step
        if turn >= ROUNDS // 2:
            for f, weight in weights.items():
                mean[f] = mean.get(f, 0.0) + weight / (ROUNDS - ROUNDS // 2)
    return dict(mean)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
