"""The quote extractor's front door."""

from collections.abc import Sequence

from bot.core.layout import Layout
from bot.core.quotes.candidates import Place, Scene, Spoken, find_candidates
from bot.core.quotes.grouping import Piece, kind_of_quote, number_groups, share_speakers
from bot.core.quotes.model import Quote, Statement
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scan import Stretch
from bot.core.quotes.scoring import choose, probability
from bot.core.quotes.selection import speech_features
from bot.core.quotes.statements import find_statements
from bot.core.quotes.tokens import read_lines
from bot.core.spans import Span
from bot.languages.english_quote_weights import ANTECEDENT, SPEAKER, SPEECH

_SPEECH_FROM = 0.5


def read_quotes(
    text: str, layout: Layout, sentences: Sequence[Span], stretches: Sequence[Stretch]
) -> tuple[tuple[Quote, ...], tuple[Statement, ...]]:
    """Select the stretches that are speech, find who spoke, and find reported speech."""
    scene = Scene(text, read_lines(text, layout.paragraphs, sentences, stretches))
    pieces = share_speakers(_speech(scene, layout.title, stretches))
    resolver = Resolver(text, scene, ANTECEDENT)
    quotes = []
    before: Spoken | None = None
    for piece, group in zip(pieces, number_groups(text, pieces), strict=True):
        span = piece.stretch.span
        tokens = scene.lines[piece.place.line].tokens
        lead = tokens[piece.place.token - 1].word if piece.place.token else ""
        kind = kind_of_quote(text, piece.stretch, lead)
        speaker = resolver.speaker(piece.mention, piece.sure, before)
        quotes.append(Quote(span, span.of(text), kind, group, speaker))
        if piece.mention is not None:
            before = Spoken(piece.place, piece.mention)
    quoted = {piece.place.line for piece in pieces}
    statements = find_statements(text, scene, resolver, quoted, layout.title)
    return tuple(quotes), tuple(statements)


def _speech(scene: Scene, title: Span | None, stretches: Sequence[Stretch]) -> list[Piece]:
    """The stretches that are speech, each with the words that attribute it."""
    pieces: list[Piece] = []
    spoken: Spoken | None = None
    house_singles = bool(stretches) and all(s.single for s in stretches)
    for number, line in enumerate(scene.lines):
        before: bool | None = None
        for token, n in line.quotes:
            stretch = stretches[n]
            place = Place(number, token, n)
            headline = title is not None and title.holds(stretch.span)
            features = speech_features(scene, place, stretch, title=headline, before=before)
            if house_singles:
                features = tuple(f for f in features if not f.startswith("single"))
            before = probability(features, SPEECH) >= _SPEECH_FROM
            if not before:
                continue
            best, sure = choose(find_candidates(scene, place, spoken), SPEAKER)
            pieces.append(Piece(place, stretch, best.mention, sure))
            if best.mention is not None:
                spoken = Spoken(place, best.mention)
    return pieces
