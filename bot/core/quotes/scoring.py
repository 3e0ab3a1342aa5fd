"""Adds up the weights of a candidate's features and turns sums into confidence."""

import math
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from bot.core.quotes.candidates import Candidate


class Tables(NamedTuple):
    """The weights that decide: what is speech, who spoke, whom is meant, and how sure that is."""

    speech: Mapping[str, float]
    speaker: Mapping[str, float]
    antecedent: Mapping[str, float]
    confidence: Mapping[str, float]


def choose(
    candidates: Sequence[Candidate], weights: Mapping[str, float]
) -> tuple[Candidate, float]:
    """The best candidate and how probable it is among all (softmax over the sums)."""
    sums = [_total(c.features, weights) for c in candidates]
    best = max(range(len(sums)), key=sums.__getitem__)
    total = sum(math.exp(s - sums[best]) for s in sums)
    return candidates[best], 1 / total


def probability(features: Sequence[str], weights: Mapping[str, float]) -> float:
    """How probable a yes is (logistic over the sum)."""
    total = _total(features, weights)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def _total(features: Sequence[str], weights: Mapping[str, float]) -> float:
    return sum(map(weights.get, features, repeat(0.0)))
