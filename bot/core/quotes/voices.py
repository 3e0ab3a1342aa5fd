"""Who says a statement: the speaker of its subject, or nobody where that may be another."""

from dataclasses import replace

from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import Speaker
from bot.core.quotes.plurals import partner_of
from bot.core.quotes.reporters import is_quantity
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb
from bot.core.spans import Span
from bot.languages.english_speech import BETWEEN, PAPERS, PEOPLE_NOUNS

_LEAST = 0.5
_LONGEST = 14
_JOINED = frozenset({"and", "or", "nor"})
_NAMELESS = frozenset({"role", "noun"})
_NEARLY = frozenset({"about", "nearly"})


def voice(scene: Scene, resolver: Resolver, m: Mention, sure: float) -> Speaker | None:
    """Who says what the mention is the subject of; None where that is not known.

    Args:
        scene: the text's lines.
        resolver: finds out who the subject is.
        m: the subject.
        sure: 0 to 1, that it is the subject.
    """
    first = _first_of_subject(scene, m, resolver)
    if first < 0:
        return None
    speaker = resolver.speaker(m, sure, None)
    if speaker.how == "unknown" or speaker.confidence < _LEAST:
        return None
    if m.kind == "pronoun":
        return speaker if speaker.name or _spoke(resolver, m) else None
    if m.kind == "name":
        return None if _is_family(scene, m, speaker) else speaker
    return _described(scene, m, first, speaker)


def _first_of_subject(scene: Scene, m: Mention, resolver: Resolver) -> int:
    """Place of the subject's first word, "Her" in "Her aides and allies"; -1 if half is missing."""
    tokens = scene.lines[m.line].tokens
    joined = m.first > 1 and tokens[m.first - 1].low in _JOINED and not 0 <= m.cue < m.last
    if not joined or partner_of(scene, m, resolver.knows) is not None:
        return m.first
    other = next(
        (o for o in scene.mentions(m.line) if o.last == m.first - 1 and not o.own),
        None,
    )
    if other is None:
        return -1 if tokens[m.first - 2].word == ")" else m.first  # "Ana Lund (Ind.) and …"
    # "He and Ana Lund said": one name would be half the truth.
    nameless = m.kind in _NAMELESS and other.kind in _NAMELESS
    return other.first if nameless else -1


def _is_family(scene: Scene, m: Mention, speaker: Speaker) -> bool:
    """Whether several of one name are meant: "The Lunds said" is not Ana Lund."""
    the = scene.lines[m.line].tokens[m.first].low == "the"
    return the and m.lows[-1] not in (speaker.name or "").lower()


def _described(scene: Scene, m: Mention, first: int, speaker: Speaker) -> Speaker | None:
    """The speaker of a subject without a name, which may stand for somebody named."""
    tokens = scene.lines[m.line].tokens
    place = _whole(tokens, m, first)
    head = m.lows[0]
    behind = tokens[m.last].low if m.last < len(tokens) else ""
    if m.last - m.first == 1 and (head == "both" or behind == "but"):
        return None  # both of whom? "according to complete but unofficial returns"
    if speaker.name is not None and (head in PAPERS or is_quantity(tokens, m)):
        # "According to the summary, Ana Lund, …": papers and shares have no name beside them.
        return replace(speaker, name=None, role=place.of(scene.text), how="role", mention=place)
    if speaker.name is not None:
        one = head in PEOPLE_NOUNS or not head.endswith("s")
        return speaker if " " in speaker.name and one and first == m.first else None
    if first == m.first and not m.path.startswith("p") and not is_quantity(tokens, m):
        return speaker
    return replace(speaker, role=place.of(scene.text), mention=place)


def _spoke(resolver: Resolver, they: Mention) -> bool:
    """Whether the group that "they" may stand for is one that spoke before."""
    group, _ = resolver.target(they, None, 1)
    return group is not None and group.cue >= 0


def _whole(tokens: tuple[Token, ...], m: Mention, first: int) -> Span:
    """The phrase with all that belongs to it: "46 percent of the members in the north"."""
    last = m.last
    if m.cue > m.last and m.path.startswith("p"):
        last = m.cue if m.aside is None else m.aside[0] - 1
        while last > m.last and (
            is_adverb(tokens[last - 1].low) or tokens[last - 1].low in BETWEEN
        ):
            last -= 1
        if last - first > _LONGEST:
            last = m.last
    while first > 0 and is_quantity(tokens, m) and tokens[first - 1].low in _NEARLY:
        first -= 1
    return Span(tokens[first].start, tokens[last - 1].end)
