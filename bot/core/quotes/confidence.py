"""How sure an attribution is: chance that these words are speech and this mention its speaker's.

What the tables of speech and of speakers deem probable is not how often they are right on texts
they were not trained on. A third, small table weighs both together; it is fitted on texts that
were left out when the others were trained (`python -m benchmarks train_quotes`).
"""

import math
from collections.abc import Mapping

from bot.core.quotes.candidates import frame_of
from bot.core.quotes.grouping import Piece
from bot.core.quotes.scene import Scene

_MOST = 6.0
_FEW_WORDS = 3


def signals(scene: Scene, piece: Piece) -> dict[str, float]:
    """What tells how sure an attribution is, by name: logits, and 1 for what holds."""
    mention, place = piece.mention, piece.place
    line = scene.lines[place.line]
    words = len(piece.stretch.span.of(scene.text).split(maxsplit=_FEW_WORDS))
    found = {
        "bias": 1.0,
        "mention": _logit(piece.sure),
        "speech": _logit(piece.speech),
        f"frame:{frame_of(line, place.token)}": 1.0,
        f"kind:{mention.kind if mention else 'nobody'}": 1.0,
    }
    if piece.rule:
        found[f"rule:{piece.rule}"] = 1.0
    if words < _FEW_WORDS:
        found["few"] = 1.0
    if mention is not None:
        if mention.line != place.line:
            near = scene.together(mention.line, place.line)
            found["paragraph" if near else "afar"] = 1.0
        elif mention.cue < 0:
            found["silent"] = 1.0
    return found


def believe(scene: Scene, piece: Piece, weights: Mapping[str, float]) -> float:
    """The chance that the piece is speech and its mention right."""
    total = sum(weights.get(name, 0.0) * value for name, value in signals(scene, piece).items())
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))


def _logit(chance: float) -> float:
    inside = min(max(chance, 1e-9), 1 - 1e-9)
    return max(-_MOST, min(_MOST, math.log(inside / (1 - inside))))
