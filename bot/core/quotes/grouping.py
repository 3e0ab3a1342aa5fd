"""Which pieces are one utterance, and whether a piece stands alone."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import QuoteKind
from bot.core.quotes.scan import Stretch
from bot.core.quotes.scene import Place
from bot.languages.english_speech import DETERMINERS, PREPOSITIONS

_FINITE = (
    "is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might"
    "|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|won[’']t|can[’']t|cannot|doesn[’']t|didn[’']t"
)
_INNER = re.compile(r"[.!?…][\"'”’]?\s+[\"'“‘(\[]?[A-Z]")
# A clause that stands alone: a pronoun and a word, or a short subject and a finite verb.
_CLAUSE = re.compile(
    r"(?:(?:and|but|so|well|yes|no|now|then),?\s+)?(?:"
    r"(?:i|i[’']\w+|we|it|they|he|she|you|there|this|that|these|those)(?:[’']\w+)?\s+\w+"
    r"|[’']t(?:is|was)\b"
    r"|(?:the|a|an|my|our|your|his|her|its|their|this|that|every|each)\s"
    rf"(?:(?!(?:who|that|which|i|we|you|he|she|it|they|{_FINITE})\b)[\w’'-]+\s){{1,2}}(?:{_FINITE})\b)",
    re.IGNORECASE,
)
_FRAGMENT = PREPOSITIONS | DETERMINERS
_LONGEST_FRAGMENT = 5
_VERB = re.compile(rf"\b(?:{_FINITE})\b|\w[’'](?:s|re|ve|ll|d|m|t)\b|\w\w(?:ed|s)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LONGEST_LOOK = 4000
_FEWEST_REPEATED = 4
_SURELY = 0.8
_MOST_BETWEEN = 4
_SHE = frozenset({"he", "she", "they", "said", "says"})


class Piece(NamedTuple):
    """A stretch that is speech, with the words that attribute it.

    Attributes:
        place: where it stands.
        stretch: the words.
        mention: who is named or meant, or None.
        sure: how probable the mention is among all candidates.
        speech: how probable it is that the stretch is speech.
        rule: what tells the speaker without weighing: ``syntax``, ``turn``, or "" for neither.
    """

    place: Place
    stretch: Stretch
    mention: Mention | None
    sure: float
    speech: float
    rule: str = ""


def share_speakers(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Give all pieces of a quote that runs over paragraphs the surest speaker among them.

    Not to a report that ends with his words: nobody names himself as others do ("Ida Fenn said").
    """
    result = list(pieces)
    for chain in _chains(pieces):
        best = max(chain, key=lambda n: (result[n].mention is not None, result[n].sure))
        if len(chain) > 1 and best == chain[-1] and _names(text, pieces, chain, best):
            chain.pop()
            best = max(chain, key=lambda n: (result[n].mention is not None, result[n].sure))
        for n in chain:
            if _has_own(result[n]):
                continue
            result[n] = result[n]._replace(mention=result[best].mention, sure=result[best].sure)
    return result


def _names(text: str, pieces: Sequence[Piece], chain: Sequence[int], best: int) -> bool:
    """Whether one of the paragraphs before tells of their speaker by name."""
    mention = pieces[best].mention
    if mention is None or mention.kind not in {"name", "role"}:
        return False
    name = re.compile(rf"\b{re.escape(mention.lows[-1])}\b", re.IGNORECASE)
    words = (pieces[n].stretch.span.of(text)[:_LONGEST_LOOK] for n in chain[:-1])
    return any(found[0][:1].isupper() for said in words for found in name.finditer(said))


def _has_own(piece: Piece) -> bool:
    """Whether a verb of speech beside the piece surely has a subject of its own."""
    mention = piece.mention
    if piece.rule == "syntax":
        return True
    beside = mention is not None and mention.line == piece.place.line and mention.cue >= 0
    return beside and piece.sure >= _SURELY


def _chains(pieces: Sequence[Piece]) -> list[list[int]]:
    chains: list[list[int]] = []
    for n, piece in enumerate(pieces):
        if piece.stretch.resumed and n and pieces[n - 1].stretch.unclosed:
            if chains and chains[-1][-1] == n - 1:
                chains[-1].append(n)
            else:
                chains.append([n - 1, n])
    return chains


def number_groups(text: str, pieces: Sequence[Piece]) -> list[int]:
    """The group of every piece, counted from 1."""
    groups: list[int] = []
    repeated: dict[str, int] = {}
    latest = 0
    for n, piece in enumerate(pieces):
        words = _WORD.findall(piece.stretch.span.of(text)[:_LONGEST_LOOK].lower())
        key = " ".join(words) if len(words) >= _FEWEST_REPEATED else ""
        earlier = pieces[n - 1] if n else None
        if earlier and _continues(text, earlier, piece):
            group = groups[-1]
        elif key in repeated:
            group = repeated[key]
        else:
            group = latest = latest + 1
        groups.append(group)
        if key:
            repeated.setdefault(key, group)
    return groups


def _continues(text: str, earlier: Piece, piece: Piece) -> bool:
    if piece.stretch.resumed and earlier.stretch.unclosed:
        return True
    if _interrupts(text, earlier, piece):
        return True
    return piece.mention is not None and piece.mention is earlier.mention


def _interrupts(text: str, earlier: Piece, piece: Piece) -> bool:
    """Whether one sentence is interrupted by no more than "she said"."""
    if earlier.place.line != piece.place.line or not text[piece.stretch.span.start].islower():
        return False
    between = text[earlier.stretch.outer.end : piece.stretch.outer.start]
    words = between.split()
    return (
        text[earlier.stretch.span.end - 1] == ","
        and between.rstrip().endswith(",")
        and len(words) <= _MOST_BETWEEN
        and words[0].lower() in _SHE
    )


def kind_of_quote(text: str, stretch: Stretch, lead: str) -> QuoteKind:
    """``direct`` if at least one clause in it stands alone.

    Args:
        text: the document.
        stretch: the words.
        lead: what stands before the opening mark, white space left out; "" at a line's start.
    """
    words = stretch.span.of(text)[:_LONGEST_LOOK]
    if _INNER.search(words):
        return "direct"
    count = len(words.split())
    opening = words.lstrip("[(…. £$€¥₹#@")
    first = opening[:1]
    if _CLAUSE.match(opening) and count > 2:
        return "direct"
    if not first.isupper() and not first.isdigit():
        return "partial"
    if _is_fragment(words):
        return "partial"
    if lead in {"", ",", ":", "“”"}:
        return "direct" if count > 1 or words[-1:] in ".!?,…" else "partial"
    return "direct" if count > 4 and words[-1:] in ".!?," else "partial"


def begins_alone(words: str) -> bool:
    """Whether words begin as a sentence does, not in the middle of one that its writer began."""
    opening = words[:_LONGEST_LOOK].lstrip("[(…. ")
    return not opening[:1].islower() or _CLAUSE.match(opening) is not None


def _is_fragment(words: str) -> bool:
    """Whether a few words begin like "the", "of" or "as" and hold no verb: “As dry as a bone”."""
    parts = words.split()
    if not 1 < len(parts) <= _LONGEST_FRAGMENT or words[-1] in ".!?":
        return False
    return parts[0].lower() in _FRAGMENT and not _VERB.search(words)
