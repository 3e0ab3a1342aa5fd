"""The quote extractor's front door."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.core.layout import Layout
from bot.core.quotes.block_quotes import Block, find_blocks
from bot.core.quotes.candidates import ending_of, find_candidates
from bot.core.quotes.certain import find_certain
from bot.core.quotes.confidence import believe
from bot.core.quotes.denials import is_denied
from bot.core.quotes.grouping import Piece, kind_of_quote, number_groups, share_speakers
from bot.core.quotes.headings import attributes, find_repeated, speaker_of
from bot.core.quotes.inner_clauses import was_asked
from bot.core.quotes.likely_sources import find_if_said, find_only_voice
from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.quotes.naming import is_name
from bot.core.quotes.replies import find_reply
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scan import Stretch
from bot.core.quotes.scene import Place, Scene, Spoken
from bot.core.quotes.scoring import Tables, choose, probability
from bot.core.quotes.selection import speech_features
from bot.core.quotes.statements import find_statements
from bot.core.quotes.titles import is_shouted
from bot.core.quotes.tokens import read_lines
from bot.core.quotes.turns import Turns
from bot.core.quotes.verbs import is_cue, kind_of
from bot.core.spans import Span
from bot.languages.english_confidence_weights import CONFIDENCE
from bot.languages.english_quote_weights import ANTECEDENT
from bot.languages.english_speaker_weights import SPEAKER
from bot.languages.english_speech_weights import SPEECH

TABLES = Tables(SPEECH, SPEAKER, ANTECEDENT, CONFIDENCE)
_SPEECH_FROM = 0.5
_FEWEST_IN_HEADLINE = 3
_FEWEST_PULLED = 6
_STRETCH_AND_STOP = 2
_LONGEST_TERM = 4
_BESIDE = 3
_CERTAIN = 0.95
_DOUBTFUL = 0.93
_SHOUTED = 0.9
_IN_TURN = 0.9
_REPLYING = 0.8
_IN_TURN_OF_ANOTHER = 0.6
_OF_ONESELF = 0.7
_SHORTEST_NAME = 4
_OWNER = re.compile(r"([\w’'-]+)['’]s\b")


def read_quotes(
    text: str,
    layout: Layout,
    sentences: Sequence[Span],
    stretches: Sequence[Stretch],
    tables: Tables = TABLES,
) -> tuple[tuple[Quote, ...], tuple[Statement, ...]]:
    """Select the stretches that are speech, find who spoke, and find reported speech."""
    scene = Scene(text, read_lines(text, layout.paragraphs, sentences, stretches))
    turns = Turns(scene, layout.title)
    silent: set[int] = set()
    pieces = find_pieces(scene, layout.title, stretches, turns, silent, tables)
    resolver = Resolver(text, scene, tables.antecedent, turns)
    quotes: list[Quote] = []
    repeated = find_repeated(scene, layout.title, pieces)
    before: Spoken | None = None
    for n, (piece, group) in enumerate(zip(pieces, number_groups(text, pieces), strict=True)):
        span = piece.stretch.span
        tokens = scene.lines[piece.place.line].tokens
        lead = tokens[piece.place.token - 1].word if piece.place.token else ""
        kind = kind_of_quote(text, piece.stretch, lead)
        sure = believe(scene, piece, tables.confidence)
        speaker = resolver.speaker(piece.mention, sure, before)
        if piece.mention and piece.mention.line != piece.place.line:
            speaker = _unless_named(speaker, span.of(text))
        quotes.append(Quote(span, span.of(text), kind, group, speaker))
        if piece.mention is not None and n not in repeated:
            before = Spoken(piece.place, piece.mention)
    for n, later in repeated.items():
        own, told = quotes[n].speaker, quotes[later].speaker
        speaker = speaker_of(own, told, attributes=attributes(pieces[n]))
        quotes[n] = replace(quotes[n], speaker=speaker)
    silent.update(piece.place.line for piece in pieces)
    blocks = list(find_blocks(scene))
    if blocks:
        quotes = _with_blocks(text, quotes, blocks, resolver)
        silent.update(number for block in blocks for number in block.lines)
    statements = find_statements(text, scene, resolver, silent, layout.title, turns)
    return tuple(quotes), tuple(statements)


def _unless_named(speaker: Speaker, words: str) -> Speaker:
    """A speaker told elsewhere, less sure where the words speak of what that person has."""
    last = (speaker.name or "").rpartition(" ")[2]
    named = len(last) >= _SHORTEST_NAME and last in _OWNER.findall(words)
    return replace(speaker, confidence=speaker.confidence * _OF_ONESELF) if named else speaker


def _with_blocks(
    text: str, quotes: Sequence[Quote], blocks: Sequence[Block], resolver: Resolver
) -> list[Quote]:
    """The quotes with those set off as blocks, in text order and numbered anew."""
    found = list(quotes)
    group = max((quote.group for quote in quotes), default=0)
    for block in blocks:
        speaker = resolver.speaker(block.mention, _CERTAIN, None)
        if speaker.name is None and speaker.role is None:
            continue
        group += 1
        for span in block.spans:
            kind = kind_of_quote(text, Stretch(span, span), "")
            found.append(Quote(span, span.of(text), kind, group, speaker))
    found.sort(key=lambda quote: quote.span)
    numbers: dict[int, int] = {}
    for quote in found:
        numbers.setdefault(quote.group, len(numbers) + 1)
    return [replace(quote, group=numbers[quote.group]) for quote in found]


def find_pieces(
    scene: Scene,
    title: Span | None,
    stretches: Sequence[Stretch],
    turns: Turns,
    silent: set[int],
    tables: Tables,
) -> list[Piece]:
    """The stretches that are speech, each with the words that attribute it.

    Lines with words that were denied are added to ``silent``: they hold no statement either.
    """
    pieces: list[Piece] = []
    spoken: Spoken | None = None
    house_singles = bool(stretches) and all(s.single for s in stretches)
    for number, line in enumerate(scene.lines):
        before: bool | None = None
        for token, n in line.quotes:
            stretch = stretches[n]
            place = Place(number, token, n)
            if is_denied(scene.text, line.span.start, stretch.outer.start):
                silent.add(number)
                before = False
                continue
            if is_name(scene, place, stretch) or _is_pulled(scene, place, stretch, turns):
                before = False
                continue
            continued = n + 1 < len(stretches) and stretches[n + 1].resumed
            features = speech_features(scene, place, stretch, continued=continued, before=before)
            if house_singles:
                features = tuple(f for f in features if not f.startswith("single"))
            said = _said(scene, place, turns)
            shouted = is_shouted(line.tokens, token)
            speech = max(probability(features, tables.speech), _SHOUTED if shouted else 0.0)
            before = said is not None or speech >= _SPEECH_FROM
            if not before:
                continue
            if said is not None:
                speech = max(speech, _CERTAIN)
                mention, sure, rule = said
            else:
                mention, sure, rule = _likely(scene, place, spoken, turns, tables.speaker, pieces)
            before = said is not None or not _is_coined(scene, place, mention)
            headline = title is not None and title.holds(stretch.span)
            if not before or (headline and not _headlined(scene, place, mention)):
                continue
            pieces.append(Piece(place, stretch, mention, sure, speech, rule))
            if mention is not None:
                spoken = Spoken(place, mention)
    return share_speakers(scene.text, pieces)


def _is_pulled(scene: Scene, place: Place, stretch: Stretch, turns: Turns) -> bool:
    """Whether a paragraph of its own repeats, for show, a sentence of the writer's own prose."""
    line = scene.lines[place.line]
    if stretch.single or len(line.tokens) > _STRETCH_AND_STOP or not scene.alone(place.line):
        return False
    words = stretch.span.of(scene.text)
    if len(words.split(maxsplit=_FEWEST_PULLED)) < _FEWEST_PULLED or not scene.tells(words):
        return False
    return turns.of(line) is None


def _is_coined(scene: Scene, place: Place, mention: Mention | None) -> bool:
    """Whether a few words in a text full of citations are a term: nobody says or calls them so."""
    tokens, at = scene.lines[place.line].tokens, place.token
    words = scene.text[tokens[at].start : tokens[at].end].split(maxsplit=_LONGEST_TERM)
    if len(words) > _LONGEST_TERM or (
        mention is not None and mention.line == place.line and mention.cue >= 0
    ):
        return False
    beside = [*range(max(0, at - _BESIDE), at), *range(at + 1, min(at + _BESIDE, len(tokens)))]
    return scene.cites() and not any(
        is_cue(tokens, i) and kind_of(tokens[i]) == "S" for i in beside
    )


def _said(scene: Scene, place: Place, turns: Turns) -> tuple[Mention | None, float, str] | None:
    """The speaker of what is speech beyond doubt, how sure that is, and the kind of rule."""
    certain = find_certain(scene, place)
    if certain is not None:
        return certain, _CERTAIN, "syntax"
    line = scene.lines[place.line]
    if was_asked(line.tokens, place.token):
        return None, _CERTAIN, "syntax"
    turn = turns.of(line)
    if turn is None or line.tokens[place.token].start > turn.start:
        return None
    return (turn.mention, _IN_TURN, "turn") if turn.mention or turn.asks else None


def _likely(
    scene: Scene,
    place: Place,
    spoken: Spoken | None,
    turns: Turns,
    weights: Mapping[str, float],
    pieces: Sequence[Piece],
) -> tuple[Mention | None, float, str]:
    """The speaker that syntax tells of words that may be a term as well, else the weighed one."""
    reply = find_reply(scene, place, pieces, spoken)
    if reply is not None:
        return reply, _REPLYING, ""
    mention, sure = _weighed(scene, place, spoken, turns, weights)
    line, mentions = scene.lines[place.line], scene.mentions(place.line)
    found = find_if_said(line.tokens, place.token, mentions, line.words)
    if found is None and sure < _DOUBTFUL:
        found = find_only_voice(line.tokens, place.token, mentions)
    if found is None or found is mention:
        return mention, sure, ""
    return found, _CERTAIN, "syntax"


def _weighed(
    scene: Scene,
    place: Place,
    spoken: Spoken | None,
    turns: Turns,
    weights: Mapping[str, float],
) -> tuple[Mention | None, float]:
    """The most probable speaker, and how probable; in a turn of an interview whose turn it is."""
    best, sure = choose(find_candidates(scene, place, spoken), weights)
    if best.mention is None:
        turn = turns.of(scene.lines[place.line])
        if turn is not None:
            return turn.mention, _IN_TURN_OF_ANOTHER
    return best.mention, sure


def _headlined(scene: Scene, place: Place, mention: Mention | None) -> bool:
    """Whether a headline says who said it: "Reyes: ‘…’", "‘…’: Reyes", "Reyes calls plan ‘…’"."""
    tokens = scene.lines[place.line].tokens
    stretch = tokens[place.token]
    words = len(scene.text[stretch.start : stretch.end].split())
    if mention is not None and mention.line == place.line + 1:
        # “…,” and said Ann Quill on the next line: the first line is no headline.
        return ending_of(scene.text, stretch) == "c"
    if mention is None or mention.line != place.line or words < _FEWEST_IN_HEADLINE:
        return False
    colon = place.token > 0 and tokens[place.token - 1].word == ":"
    signed = mention.first == place.token + 2 and tokens[mention.first - 1].kind == "p"
    return colon or signed or mention.cue >= 0
