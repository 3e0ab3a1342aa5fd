"""Who answers where a paragraph is nothing but a quote and the one before it asks.

“Is it deep?” she asked. / “Deep enough.”: somebody else than who asked. Did he row? / “He did.”:
whoever was asked last, which is who spoke before.
"""

from collections.abc import Sequence

from bot.core.quotes.grouping import Piece
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Place, Scene, Spoken

_STRETCH_AND_STOP = 2
_LONGEST_QUESTION = 14
_LINES_BACK = 6
_PIECES_BACK = 4
_CLOSING = "\"'”’ ,"


def find_reply(
    scene: Scene, place: Place, pieces: Sequence[Piece], spoken: Spoken | None
) -> Mention | None:
    """Who answers in a paragraph that is one quote; None where the one before it does not ask.

    Args:
        scene: the text's lines.
        place: where the quote begins.
        pieces: the quotes before it, with who spoke them.
        spoken: the last of them that somebody is known to have spoken.
    """
    line = scene.lines[place.line]
    if len(line.tokens) > _STRETCH_AND_STOP or not place.line or place.token:
        return None
    if not scene.alone(place.line) or not pieces or spoken is None:
        return None
    asking = scene.lines[place.line - 1]
    last = pieces[-1]
    if asking.quotes:
        asks = last.stretch.span.of(scene.text).rstrip(_CLOSING).endswith("?")
        own = last.mention is not None and last.mention.line == last.place.line == place.line - 1
        return _other(place, pieces) if asks and own and not last.stretch.unclosed else None
    if not asking.tokens or asking.tokens[-1].word != "?" or not scene.alone(place.line - 1):
        return None
    if len(asking.tokens) > _LONGEST_QUESTION or place.line - spoken.place.line > _LINES_BACK:
        return None
    return spoken.mention


def _other(place: Place, pieces: Sequence[Piece]) -> Mention | None:
    """Who spoke last before whoever asked, and is another."""
    asker = pieces[-1].mention
    for piece in reversed(pieces[-_PIECES_BACK - 1 : -1]):
        m = piece.mention
        if asker is None or place.line - piece.place.line > _LINES_BACK:
            break
        if m is not None and m is not asker and m.lows[-1] != asker.lows[-1]:
            return m
    return None
