"""Train the weights that choose speech and speakers, and write their tables.

    python -m benchmarks train_quotes TRAIN.ndjson [FOLDER]

TRAIN has a document a line:

    {"text", "quotes": [{"start", "end", "mention": {"start", "end"} | null}]}

FOLDER (``bot/languages`` if this is left out) gets ``english_speech_weights.py`` and
``english_speaker_weights.py``: numbers over general features, no words of the texts. The run is
deterministic and takes some minutes.
"""

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
SPEECH_PRIOR = {
    "named": -2.5,
    "namelike:x": -2.0,
    "namelike:cue": -0.5,
    "naming": -0.5,
    "inside": -3.0,
    "heading": -2.0,
    "single:6": -1.0,
    "single:11": -0.5,
    "unclosed": -1.5,
    "so-called": -4.0,
    "continued": 0.5,
    "resumed": 1.0,
}
ROUNDS = 16
# A feature seen less often gets no weight; how strongly the prior draws.
FEWEST = {"speech": 15, "speaker": 10}
PULL = {"speech": 6.0, "speaker": 3.0}
SMALLEST = 0.05  # a weight nearer to nought is left out
_STEP = 0.15
_FLAT = 1e-4
_WIDTH = 99
_FOLDER = Path(__file__).parent.parent / "bot" / "languages"


def main(arguments: Sequence[str]) -> int:
    """Train and write both tables."""
    if not arguments:
        print("No training texts: name their file as an argument.")
        return 0
    folder = Path(arguments[1]) if len(arguments) > 1 else _FOLDER
    speech: list[Question] = []
    speakers: list[Question] = []
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        for line in lines:
            read_questions(json.loads(line), speech, speakers)
    for name, questions, prior in (("speech", speech, SPEECH_PRIOR), ("speaker", speakers, {})):
        weights = train(questions, prior, FEWEST[name], PULL[name])
        kept = {f: w for f, w in weights.items() if abs(w) >= SMALLEST}
        right = share_right(questions, kept)
        print(f"{name}: {right:.1%} of {len(questions)} right on the training texts themselves")
        (folder / f"english_{name}_weights.py").write_text(_module(name, kept), encoding="utf-8")
    return 0


def _module(name: str, weights: Mapping[str, float]) -> str:
    """The table as a Python module."""
    lines = [
        f'"""Weights of the features that choose {_WHAT[name]}.',
        "",
        "Written by `python -m benchmarks train_quotes`; longer than other files because it is one",
        "table of numbers. Its features are explained where they are made.",
        '"""',
        "",
        "from bot.languages.english_quote_weights import table",
        "",
        f"{name.upper()} = table(",
        '    """',
    ]
    row = "   "
    for feature in sorted(weights):
        cell = f" {feature} {weights[feature]:.2g} |"
        if len(row) + len(cell) > _WIDTH:
            lines.append(row)
            row = "   "
        row += cell
    lines += [row.removesuffix(" |"), '    """', ")", ""]
    return "\n".join(lines)


_WHAT = {"speech": "what is speech", "speaker": "who spoke"}


def _bare(text: str, start: int, end: int) -> Span:
    """The span without signs at its edges, so that marks may be in or out."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def read_questions(
    document: dict[str, Any], speech: list[Question], speakers: list[Question]
) -> None:
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


def _sum(features: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(f, 0.0) for f in features)


def share_right(questions: Sequence[Question], weights: Mapping[str, float]) -> float:
    """How many questions the weights answer rightly, 0 to 1."""
    right = sum(
        max(range(len(answers)), key=lambda n: _sum(answers[n], weights)) in good
        for answers, good in questions
    )
    return right / max(1, len(questions))


def train(
    questions: Sequence[Question], prior: Mapping[str, float], fewest: int, strength: float
) -> dict[str, float]:
    """Softmax regression by AdaGrad, drawn to the prior; the mean of the last rounds.

    Args:
        questions: what to learn from.
        prior: where weights start and are drawn back to.
        fewest: a feature seen less often than this keeps its prior.
        strength: how strongly the prior draws (L2, one over the variance).
    """
    chance = random.Random(1)
    seen = Counter(f for answers, _ in questions for features in answers for f in features)
    names = sorted(f for f, n in seen.items() if n >= fewest)
    number = {f: n for n, f in enumerate(names)}
    pulls = [strength / seen[f] for f in names]
    rest = [prior.get(f, 0.0) for f in names]
    weights, squares, mean = list(rest), [1.0] * len(names), [0.0] * len(names)
    order = [
        ([[number[f] for f in features if f in number] for features in answers], set(right))
        for answers, right in questions
    ]
    kept = ROUNDS // 2
    for turn in range(ROUNDS):
        chance.shuffle(order)
        for answers, right in order:
            sums = [sum([weights[f] for f in features]) for features in answers]
            top = max(sums)
            parts = [math.exp(s - top) for s in sums]
            total, good = sum(parts), sum(parts[n] for n in right)
            for n, features in enumerate(answers):
                slope = parts[n] / total - (parts[n] / good if n in right and good else 0.0)
                if abs(slope) < _FLAT:
                    continue
                for f in features:
                    squares[f] += slope * slope
                    pull = pulls[f] * (weights[f] - rest[f])
                    weights[f] -= _STEP / math.sqrt(squares[f]) * (slope + pull)
        if turn >= ROUNDS - kept:
            for f, weight in enumerate(weights):
                mean[f] += weight / kept
    return {**prior, **dict(zip(names, mean, strict=True))}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
