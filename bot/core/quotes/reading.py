"""The quote extractor's front door."""

import re
from collections.abc import Sequence

from bot.core.layout import Layout
from bot.core.quotes.candidates import Place, Scene, Spoken, find_candidates
from bot.core.quotes.grouping import Piece, kind_of_quote, number_groups, share_speakers
from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import Quote, Statement
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scan import Stretch
from bot.core.quotes.scoring import choose, probability
from bot.core.quotes.selection import speech_features
from bot.core.quotes.statements import find_statements
from bot.core.quotes.tokens import read_lines
from bot.core.spans import Span
from bot.languages.english_quote_weights import ANTECEDENT, SPEAKER, SPEECH

_DENIAL = re.compile(
    r"\b(?:(?:did|does|do|has|have|had|would)(?:n['’]t|\snot)|never|den(?:y|ies|ied|ying)(?:\sever)?"
    r"(?:\shaving)?)\s(?:(?:ever|actually|once)\s)?(?:say|says|said|saying|state|stated|stating|claim"
    r"|claimed|claiming|call|called|calling|tell|told|telling|use|used|using|utter|uttered|write"
    r"|wrote|written|writing)\b[^.!?;“”\"]{0,40}\Z"
)
_DENIAL_REACH = 90
_SPEECH_FROM = 0.5
_FEWEST_IN_HEADLINE = 3


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
            continued = n + 1 < len(stretches) and stretches[n + 1].resumed
            features = speech_features(scene, place, stretch, continued=continued, before=before)
            if house_singles:
                features = tuple(f for f in features if not f.startswith("single"))
            before = probability(features, SPEECH) >= _SPEECH_FROM
            if not before or _is_denied(scene.text, line.span.start, stretch.outer.start):
                continue
            best, sure = choose(find_candidates(scene, place, spoken), SPEAKER)
            if title and title.holds(stretch.span) and not _headlined(scene, place, best.mention):
                continue
            pieces.append(Piece(place, stretch, best.mention, sure))
            if best.mention is not None:
                spoken = Spoken(place, best.mention)
    return pieces


def _is_denied(text: str, start: int, end: int) -> bool:
    """Whether the words in front say that it was not said: showing it as said would be a lie."""
    return _DENIAL.search(text, max(start, end - _DENIAL_REACH), end) is not None


def _headlined(scene: Scene, place: Place, mention: Mention | None) -> bool:
    """Whether a headline says who said it: "Reyes: ‘…’", "Reyes calls plan ‘…’"."""
    tokens = scene.lines[place.line].tokens
    stretch = tokens[place.token]
    words = len(scene.text[stretch.start : stretch.end].split())
    if mention is None or mention.line != place.line or words < _FEWEST_IN_HEADLINE:
        return False
    colon = place.token > 0 and tokens[place.token - 1].word == ":"
    return colon or mention.cue >= 0
