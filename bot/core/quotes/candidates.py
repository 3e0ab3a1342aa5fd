"""Who may have spoken a quote, each with what speaks for and against it.

The seam to the scores: a candidate is a mention with the names of the features that hold for it;
`bot.core.quotes.scoring` adds up one weight per feature.
"""

from bisect import bisect_left
from typing import NamedTuple

from bot.core.quotes.bystanders import handed_on, is_beside, is_set_aside, spoken_of
from bot.core.quotes.clauses import FINITE, free_form, is_joined, owned_words, verb_behind
from bot.core.quotes.mentions import Mention
from bot.core.quotes.paths import way_features
from bot.core.quotes.scene import Place, Scene, Spoken
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import NOUN_CUES

_PLAIN_PREPOSITIONS = frozenset({"by", "to", "of", "for", "with", "from", "according", "in", "on"})
_MOST_PER_LINE = 12
_MANY_QUOTES = 6
_DASHES = frozenset("―—–")
_SIGN, _SIGNS = frozenset("p"), frozenset("pQ")
_BUCKETS = "0123344455555"


class Candidate(NamedTuple):
    """A mention that may be the speaker, or None for nobody, with its features."""

    mention: Mention | None
    features: tuple[str, ...]


def find_candidates(scene: Scene, place: Place, before: Spoken | None) -> list[Candidate]:
    """All candidates for the speaker of the quote at ``place``; nobody is the last one."""
    line = scene.lines[place.line]
    frame = frame_of(line, place.token) + ending_of(scene.text, line.tokens[place.token])
    found = _same_line(scene, place, before, frame)
    settled = any(c.mention and is_beside(line, c.mention, place.token) for c in found)
    for step in () if settled else (-1, -2, 1):
        number = place.line + step
        if scene.together(place.line, number):
            found += _other_line(scene, number, step, before, frame)
        elif step == -1 and number >= 0 and _leads_in(scene.lines[number]):
            found += _other_line(scene, number, 0, before, frame)
    seen = {id(c.mention) for c in found}
    if before and before.mention and id(before.mention) not in seen:
        found.append(_carried(scene, place, before, frame))
    found.append(
        Candidate(None, ("none", "none:" + frame, "none:before" if before else "none:first"))
    )
    return found


def _most(line: Line) -> int:
    """How many mentions of a line are weighed on each side: fewer where quotes stand in rows."""
    return _MOST_PER_LINE if len(line.quotes) <= _MANY_QUOTES else _MOST_PER_LINE // 3


def frame_of(line: Line, at: int) -> str:
    """Where the quote stands in its line: whole, start, end or middle."""
    before = {t.kind for t in line.tokens[:at]}
    after = {t.kind for t in line.tokens[at + 1 :]}
    first, last = before <= _SIGN, after <= _SIGN
    if (first and last) or before | after <= _SIGNS:
        return "w"
    if first:
        return "s"
    return "e" if last else "m"


def ending_of(text: str, token: Token) -> str:
    """How the quote ends: c comma, s full stop, q question or cry, n nothing."""
    tail = text[max(token.start, token.end - 4) : token.end].rstrip("\"'”’»`")
    sign = tail[-1:]
    if sign == ",":
        return "c"
    if sign in {".", "…"}:
        return "s"
    return "q" if sign in {"?", "!"} else "n"


def _bucket(distance: int) -> str:
    return _BUCKETS[distance] if 0 <= distance < len(_BUCKETS) else "6"


def _same(a: Mention, b: Mention | None) -> bool:
    return b is not None and a.kind == b.kind and a.lows[-1:] == b.lows[-1:]


def _common(mention: Mention, before: Spoken | None) -> list[str]:
    """Features that need no place."""
    features = ["kind:" + mention.kind]
    if before and _same(mention, before.mention):
        features.append("same")
    if mention.kind == "pronoun":
        features.append("word:" + mention.lows[0])
    if mention.kind == "name":
        features.append("name:" + ("long" if len(mention.lows) > 1 else "short"))
    return features


def _same_line(scene: Scene, place: Place, before: Spoken | None, frame: str) -> list[Candidate]:
    line = scene.lines[place.line]
    at = place.token
    mentions = scene.mentions(place.line)
    most = _most(line)
    left = [m for m in mentions if m.last <= at and not is_set_aside(line, m, mentions, at)][-most:]
    told = spoken_of(scene.text, line.tokens, left, at)
    right = [m for m in mentions if m.first > at and not handed_on(line, m)][:most]
    subject = scene.subject(place.line)
    free_cue = _free_cue(line.tokens, at, mentions)
    signs = scene.signs(place.line)
    joined = before is not None and is_joined(line, before.place.stretch, place.stretch)
    found = []
    for side, group in (("b", left[::-1]), ("a", right)):
        linked = clauses = 0
        for rank, m in enumerate(group):
            if m is told:
                continue
            features = _common(m, before)
            features += _cue_features(line.tokens, m, at, side, frame, linked)
            features += _position_features(line, m, at, side)
            features.append(f"rank:{side}:{min(rank, 4)}")
            features += way_features(signs, m, at, side)
            if side == "b":
                verb = verb_behind(signs, m)
                clause = f"clause:{free_form(line.tokens, m, free_cue)}:{verb}:{min(clauses, 2)}"
                features += (clause, f"{clause}:{min(linked, 2)}:{m.kind}")
                clauses += verb in FINITE
            linked += m.cue >= 0
            if joined and before:
                features.append("joined:" + ("same" if m is before.mention else "other"))
            if m is subject:
                features.append(f"subject:{side}:{'c' if m.cue >= 0 else 'n'}")
                if side == "b" and m.last <= free_cue:
                    free = kind_of(line.tokens[free_cue])
                    features.append(f"free:{free}:{_bucket(at - 1 - free_cue)}")
            found.append(Candidate(m, tuple(features)))
    return found


def _cue_features(
    tokens: tuple[Token, ...], m: Mention, at: int, side: str, frame: str, linked: int
) -> tuple[str, ...]:
    """How the mention's verb of speech stands to the quote at ``at``."""
    if m.cue < 0:
        return (f"nocue:{side}:{m.kind}", f"nocue:{side}:{frame}")
    inverted = "i" in m.path
    if side == "b":
        distance = at - 1 - (m.last - 1 if inverted else m.cue)
    else:
        distance = (m.cue if inverted else m.first) - at - 1
    cue = kind_of(tokens[m.cue])
    return (
        f"cue:{side}:{cue}:{m.path}:{_bucket(distance)}",
        f"cue:{side}:{cue}:{_bucket(distance)}",
        f"cue:{side}:{m.path}:{min(linked, 2)}",
        f"cuekind:{side}:{m.kind}",
        f"cueframe:{side}:{frame}:{min(linked, 2)}",
    )


def _position_features(line: Line, m: Mention, at: int, side: str) -> list[str]:
    """What stands around the mention, and how far off the quote is."""
    tokens = line.tokens
    near, far = (m.last, at) if side == "b" else (at + 1, m.first)
    between = bisect_left(line.quotes, (far,)) - bisect_left(line.quotes, (near,))
    features = [f"between:{side}:{min(between, 2)}", f"far:{side}:{_bucket((far - near) // 3)}"]
    if m.preposition:
        prep = m.preposition if m.preposition in _PLAIN_PREPOSITIONS else "x"
        features.append(f"prep:{side}:{prep}")
    if m.own:
        said = m.last < len(tokens) and tokens[m.last].low in NOUN_CUES
        features.append(f"own:{side}:{'said' if said else 'x'}")
        features.append(f"owned:{side}:{owned_words(tokens, m, at)}")
    if m.object:
        features.append(f"object:{side}")
    if side == "a" and m.first == at + 2 and tokens[at + 1].word in _DASHES:
        features.append("dash")
    if side == "b" and tokens[m.last].word == ":":
        features.append("colon")
        if m.last + 1 == at:
            features.append("colon:next")
    return features


def _free_cue(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> int:
    """Place of the last verb of speech before the quote that has no subject of its own, or -1."""
    taken = {m.cue for m in mentions}
    for i in range(at - 1, max(-1, at - 30), -1):
        if tokens[i].kind == "w" and is_cue(tokens, i):
            return -1 if i in taken else i
    return -1


def _other_line(
    scene: Scene, number: int, step: int, before: Spoken | None, frame: str
) -> list[Candidate]:
    line = scene.lines[number]
    mentions = scene.mentions(number)
    subject = scene.subject(number)
    colon = line.tokens[-1].word == ":" if line.tokens else False
    found = []
    ordered = mentions[::-1] if step < 1 else mentions
    for rank, m in enumerate(ordered[: _most(line)]):
        if step in {-2, 1} and m.cue < 0 and m is not subject:
            continue
        side = f"L{step}"
        features = _common(m, before)
        features += (f"{side}:{m.kind}", f"{side}:{frame}", f"{side}:rank:{min(rank, 4)}")
        if m.cue >= 0:
            features += (f"{side}:cue", f"{side}:cue:{kind_of(line.tokens[m.cue])}:{frame}")
        if m is subject:
            features.append(f"{side}:subject")
        if before and before.mention is m:
            features += (f"{side}:spoke", f"{side}:spoke:{frame}")
        elif line.quotes:
            features.append(f"{side}:hasquotes")
        if colon:
            features += (f"{side}:colon", f"{side}:colon:{'c' if m.cue >= 0 else 'n'}")
        if m.preposition:
            features.append(f"{side}:prep")
        if m.own or m.object:
            features.append(f"{side}:own")
        found.append(Candidate(m, tuple(features)))
    return found


def _leads_in(line: Line) -> bool:
    """Whether a paragraph's last line hands over to a quote in the next."""
    return bool(line.tokens) and (line.tokens[-1].word == ":" or not line.quotes)


def _carried(scene: Scene, place: Place, before: Spoken, frame: str) -> Candidate:
    """The speaker of the quote before, when mentioned farther away."""
    apart = scene.lines[place.line].paragraph - scene.lines[before.place.line].paragraph
    mention = before.mention
    first = scene.lines[place.line - 1].paragraph != scene.lines[place.line].paragraph
    return Candidate(
        mention,
        (
            "carried",
            f"carried:{min(apart, 2)}:{frame}",
            f"carried:{min(apart, 2)}:{'first' if first else 'later'}",
            "carried:" + (mention.kind if mention else ""),
        ),
    )
