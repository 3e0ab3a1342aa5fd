"""Quotes in headings that repeat one further down: whose they are is told there."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from bot.core.folding import bare_words
from bot.core.lines import SURE
from bot.core.quotes.grouping import Piece
from bot.core.quotes.model import Speaker
from bot.core.quotes.scene import Scene
from bot.core.spans import Span
from bot.languages.english_speech import AUXILIARIES

_MOST_HEADINGS, _MOST_LATER = 40, 300
_LONGEST_HEADING = 16
_LONGEST_LOOK = 4000
_FEWEST_INSIDE = 2
_FEWEST_AGAINST = 5
_LONGEST_REPEATED = 12


def find_repeated(scene: Scene, title: Span | None, pieces: Sequence[Piece]) -> dict[int, int]:
    """Of the pieces in headings the numbers, each with the number of the piece that it repeats.

    Args:
        scene: the text's lines.
        title: the headline, or None.
        pieces: the quotes in text order.
    """
    headings = (n for n, piece in enumerate(pieces) if _is_heading(scene, title, piece))
    heads = frozenset(islice(headings, _MOST_HEADINGS))
    if not heads:
        return {}
    words = [_words(scene, piece) for piece in pieces]
    found = {}
    for n in sorted(heads):
        told = _is_told(pieces[n])
        for later in range(n + 1, min(len(pieces), n + _MOST_LATER)):
            if later in heads or pieces[later].mention is None:
                continue
            if _repeats(words[n], words[later], told=told):
                found[n] = later
                break
    return found


def _is_heading(scene: Scene, title: Span | None, piece: Piece) -> bool:
    """Whether a piece stands in the headline or in a short paragraph that is no sentence.

    Of a paragraph that is nothing but a quote nobody can tell, so it counts.
    """
    line, span = scene.lines[piece.place.line], piece.stretch.span
    if len(span.of(scene.text).split(maxsplit=_LONGEST_REPEATED)) > _LONGEST_REPEATED:
        return False
    if title is not None and title.holds(span):
        return True
    if len(line.tokens) > _LONGEST_HEADING or not scene.alone(piece.place.line):
        return False
    if all(t.kind in "pQ" for t in line.tokens):
        return piece.mention is None or piece.mention.line != piece.place.line
    last = line.tokens[-1].kind
    ends = last in "wCn" or (last == "Q" and piece.place.token == len(line.tokens) - 1)
    return ends and AUXILIARIES.isdisjoint(line.words)


def _is_told(piece: Piece) -> bool:
    """Whether the heading itself seems to name who says it: "Quill promises ‘…’"."""
    mention = piece.mention
    if mention is None or mention.line != piece.place.line or mention.kind != "name":
        return False
    return mention.cue >= 0


def _repeats(heading: str, later: str, *, told: bool) -> bool:
    """Whether a later quote holds the heading's words; few may stand in it by chance."""
    count = heading.count(" ") + 1
    if told and count < _FEWEST_AGAINST:
        return False
    return heading == later or (count >= _FEWEST_INSIDE and f" {heading} " in f" {later} ")


def speaker_of(own: Speaker, later: Speaker, *, attributes: bool) -> Speaker:
    """The speaker of a heading's quote: its own, or the one told further down where that is surer.

    Args:
        own: the heading's own.
        later: of the quote that it repeats.
        attributes: whether the heading has words of its own that attribute it: they stay.
    """
    if later.name is None or later.name == own.name:
        return own
    if later.confidence < SURE <= own.confidence:
        return own
    return replace(later, mention=own.mention) if attributes else later


def attributes(piece: Piece) -> bool:
    """Whether words in the piece's own line attribute it: "Mayor vows ‘…’", "Mayor: ‘…’"."""
    mention = piece.mention
    if mention is None or mention.line != piece.place.line:
        return False
    return mention.cue >= 0 or mention.kind == "role"


def _words(scene: Scene, piece: Piece) -> str:
    return bare_words(piece.stretch.span.of(scene.text)[:_LONGEST_LOOK])
