"""Learn the tables of speech, speakers and confidence from texts with their quotes marked."""

import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.core.layout import read_layout
from bot.core.quotes.candidates import Candidate, find_candidates
from bot.core.quotes.confidence import signals
from bot.core.quotes.mentions import Mention
from bot.core.quotes.reading import TABLES, find_pieces
from bot.core.quotes.scan import Stretch, scan
from bot.core.quotes.scene import Place, Scene, Spoken
from bot.core.quotes.scoring import Tables
from bot.core.quotes.selection import speech_features
from bot.core.quotes.tokens import read_lines
from bot.core.quotes.turns import Turns
from bot.core.sentences import split
from bot.core.spans import Span

Document = Mapping[str, Any]
Question = tuple[list[tuple[str, ...]], list[int]]  # features of each answer; the right ones
Questions = tuple[list[Question], list[Question]]  # what is speech; who spoke

# Where weights start from and are drawn back to: what few texts show, but any editor knows.
SPEECH_PRIOR = {
    "named": -2.5,
    "slot:the:word:lower": -0.5,
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
_ROUNDS = 16
_FEWEST = (15, 10)  # a feature of speech, of speakers seen less often gets no weight
_STRENGTH = (6.0, 3.0)  # how strongly the prior draws
_STEP = 0.15
_FLAT = 1e-4
_FOLDS = 5
_CONFIDENCE_ROUNDS = 400
_CONFIDENCE_STEP = 1.0
_CONFIDENCE_STRENGTH = 1.0


def learn(questions: Sequence[Questions]) -> Tables:
    """Tables of speech and speakers from the questions of many documents; the others as shipped."""
    speech = [q for asked, _ in questions for q in asked]
    speaker = [q for _, asked in questions for q in asked]
    return TABLES._replace(
        speech=train(speech, SPEECH_PRIOR, _FEWEST[0], _STRENGTH[0]),
        speaker=train(speaker, {}, _FEWEST[1], _STRENGTH[1]),
    )


def learn_confidence(
    documents: Sequence[Document], questions: Sequence[Questions]
) -> dict[str, float]:
    """How sure to be of what tables say on documents left out when they were trained."""
    seen: list[tuple[dict[str, float], bool]] = []
    for fold in range(_FOLDS):
        tables = learn([q for n, q in enumerate(questions) if n % _FOLDS != fold])
        for document in documents[fold::_FOLDS]:
            seen += judge(document, tables)
    return fit_logistic(seen)


def judge(document: Document, tables: Tables) -> Iterator[tuple[dict[str, float], bool]]:
    """For every piece found: its signals, and whether it is a quote with the right mention."""
    scene, title, stretches = _open(document["text"])
    gold = _gold(document)
    for piece in find_pieces(scene, title, stretches, Turns(scene), set(), tables):
        quote = gold.get(_bare(scene.text, *piece.stretch.span))
        right = quote is not None and _meets(scene, piece.mention, quote["mention"])
        yield signals(scene, piece), right


def fit_logistic(seen: Sequence[tuple[Mapping[str, float], bool]]) -> dict[str, float]:
    """Logistic regression by gradient descent over all rows."""
    names = sorted({name for row, _ in seen for name in row})
    weights, squares = dict.fromkeys(names, 0.0), dict.fromkeys(names, 1.0)
    for _ in range(_CONFIDENCE_ROUNDS):
        slopes = {name: _CONFIDENCE_STRENGTH * weights[name] for name in names}
        for row, right in seen:
            total = sum(weights[name] * value for name, value in row.items())
            miss = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - right
            for name, value in row.items():
                slopes[name] += miss * value
        for name in names:
            squares[name] += slopes[name] ** 2
            weights[name] -= _CONFIDENCE_STEP * slopes[name] / math.sqrt(squares[name])
    return weights


def _bare(text: str, start: int, end: int) -> Span:
    """The span without signs at its edges, so that marks may be in or out."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _open(text: str) -> tuple[Scene, Span | None, Sequence[Stretch]]:
    layout = read_layout(text)
    stretches = scan(text, layout.paragraphs)
    sentences = split(text, layout.paragraphs, stretches)
    scene = Scene(text, read_lines(text, layout.paragraphs, sentences, stretches))
    return scene, layout.title, stretches


def _gold(document: Document) -> dict[Span, Document]:
    text = document["text"]
    return {_bare(text, q["start"], q["end"]): q for q in document["quotes"]}


def read_questions(document: Document) -> Questions:
    """The questions one document asks: is it speech (yes is answer 1), and who spoke."""
    scene, title, stretches = _open(document["text"])
    gold = _gold(document)
    speech: list[Question] = []
    speakers: list[Question] = []
    spoken: Spoken | None = None
    for number, line in enumerate(scene.lines):
        before: bool | None = None
        for token, n in line.quotes:
            place, stretch = Place(number, token, n), stretches[n]
            quote = gold.get(_bare(scene.text, *stretch.span))
            if title is None or not title.holds(stretch.span):
                continued = n + 1 < len(stretches) and stretches[n + 1].resumed
                features = speech_features(
                    scene, place, stretch, continued=continued, before=before
                )
                speech.append(([(), features], [int(quote is not None)]))
            before = quote is not None
            if quote is None:
                continue
            candidates = find_candidates(scene, place, spoken)
            right = [
                n for n, c in enumerate(candidates) if _meets(scene, c.mention, quote["mention"])
            ]
            if right:
                speakers.append(([c.features for c in candidates], right))
                best = max(right, key=lambda i: _length(candidates[i]))
                spoken = Spoken(place, candidates[best].mention) if quote["mention"] else spoken
    return speech, speakers


def _length(candidate: Candidate) -> int:
    return candidate.mention.last - candidate.mention.first if candidate.mention else 0


def _meets(scene: Scene, mention: Mention | None, gold: Mapping[str, int] | None) -> bool:
    """Whether a mention is the gold one: they overlap, or both are None."""
    if mention is None or gold is None:
        return mention is None and gold is None
    tokens = scene.lines[mention.line].tokens
    place = Span(tokens[mention.first].start, tokens[mention.last - 1].end)
    return place.meets(Span(gold["start"], gold["end"]))


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
    kept = _ROUNDS // 2
    for turn in range(_ROUNDS):
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
        if turn >= _ROUNDS - kept:
            for f, weight in enumerate(weights):
                mean[f] += weight / kept
    return {**prior, **dict(zip(names, mean, strict=True))}
