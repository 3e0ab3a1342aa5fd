"""Attribution by signs and by where lines stand: “…”: Ann Quill; Ann Quill (“…”); — Ann Quill.

Like `bot.core.quotes.certain`, whose other half this is, each rule answers with a mention or None.
"""

import re

from bot.core.quotes.blocks import signs
from bot.core.quotes.candidates import ending_of
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_cue
from bot.core.spans import Span
from bot.languages.english_speech import AUXILIARIES, COMMON_VERBS, PREPOSITIONS

_DASHES = frozenset("―—–-")
_MARKS = frozenset('"“”*_')
_SKIPPED = _DASHES | _MARKS
_FINITE = AUXILIARIES | COMMON_VERBS
_FEWEST_IN_BRACKETS = 3
_LONGEST_BELOW = 16
_BREAK = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t>*_]*(?P<dash>(?:[―—–-]{1,2}[ \t]*)?)\Z")
_BESIDE = frozenset({",", "from", "of", "at"})
_WHOLE_NAME = 2
_QUOTING = frozenset("quotes quoted quoting cites cited citing".split())
_LONGEST_BREAK = 12


def find_set_off(scene: Scene, place: Place) -> Mention | None:
    """The mention that signs in the quote's own line attribute it to, or None."""
    line = scene.lines[place.line]
    mentions = scene.mentions(place.line)
    return (
        _claimed(line.tokens, place.token, mentions)
        or _in_brackets(scene, line, place, mentions)
        or _bracketed(scene, line, place, mentions)
        or _from(line.tokens, place.token, mentions)
        or _described(line, place.token, mentions)
    )


def find_around(scene: Scene, place: Place) -> Mention | None:
    """The mention that attributes it from a headline, the line before or the line below."""
    return (
        _headed(scene.lines[place.line], place.token, scene.mentions(place.line))
        or _quoted_above(scene, place)
        or _going_on(scene, place)
        or _wrapped(scene, place)
        or _below(scene, place)
    )


def _claimed(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A line that is nothing but “…”: Ann Quill; or “…” – Ann Quill."""
    if at or len(tokens) < 3 or (tokens[1].word != ":" and tokens[1].word not in _DASHES):
        return None
    for m in mentions:
        if m.first == 2 and m.kind in {"name", "role"} and not m.own:
            return m if all(t.word == "." for t in tokens[m.last :]) else None
    return None


def _in_brackets(scene: Scene, line: Line, place: Place, mentions: list[Mention]) -> Mention | None:
    """“…” (Ann Quill)."""
    tokens, at = line.tokens, place.token
    if at + 3 >= len(tokens) or tokens[at + 1].word != "(":
        return None
    words = scene.text[tokens[at].start : tokens[at].end].split()
    if len(words) < _FEWEST_IN_BRACKETS:
        return None
    for m in mentions:
        if m.first == at + 2 and m.kind == "name" and len(m.lows) > 1:
            closed = m.last < len(tokens) and tokens[m.last].word == ")"
            return m if closed and not any(t.kind in "wC" for t in tokens[m.last :]) else None
    return None


def _bracketed(scene: Scene, line: Line, place: Place, mentions: list[Mention]) -> Mention | None:
    """Ann Quill, 93 (“…”): whole sentences in brackets behind a name."""
    tokens, at = line.tokens, place.token
    if at < 2 or at + 1 >= len(tokens) or tokens[at - 1].word != "(" or tokens[at + 1].word != ")":
        return None
    if len(scene.text[tokens[at].start : tokens[at].end].split()) <= _FEWEST_IN_BRACKETS:
        return None
    end = at - 3 if tokens[at - 2].kind == "n" and tokens[at - 3].word == "," else at - 1
    return next((m for m in mentions if m.last == end and m.kind == "name" and not m.own), None)


def _from(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """From Ann Quill, Cleat Lane: “…”."""
    first = next((n for n, t in enumerate(tokens) if t.kind != "p"), 0)
    if tokens[first].word != "From" or tokens[at - 1].word != ":" or at > _LONGEST_BELOW:
        return None
    if any(t.kind == "w" and t.low not in PREPOSITIONS for t in tokens[first + 1 : at]):
        return None
    return next((m for m in mentions if m.first == first + 1 and m.kind == "name"), None)


def _described(line: Line, at: int, mentions: list[Mention]) -> Mention | None:
    """Ann Quill, once a pilot, now a podcaster: “…”; Ann from Kell: “…”: no verb."""
    tokens = line.tokens
    if at < _FEWEST_IN_BRACKETS or tokens[at - 1].word != ":":
        return None
    for m in mentions:
        if m.kind != "name" or m.own or m.preposition or m.last >= at - 1:
            continue
        behind = tokens[m.last : at - 1]
        if tokens[m.last].low not in _BESIDE:
            return None
        if any(t.kind == "Q" or t.low in _FINITE for t in behind):
            return None
        cues = (is_cue(tokens, n) for n in range(m.last, at - 1))
        alone = len(m.lows) < _WHOLE_NAME and not line.paragraph  # "Walkouts, whistles: ‘…’"
        return None if alone or any(cues) else m
    return None


def _headed(line: Line, at: int, mentions: list[Mention]) -> Mention | None:
    """In a headline: Ann Quill: Port needs to “…”."""
    tokens = line.tokens
    if line.paragraph or not mentions:
        return None
    first = mentions[0]
    if first.first or first.kind not in {"name", "role"} or first.own or first.last >= at:
        return None
    return first if tokens[first.last].word == ":" else None


def _quoted_above(scene: Scene, place: Place) -> Mention | None:
    """Dan Orrel quotes the warden Ann Quill: and the quote is the next paragraph."""
    if place.token or not place.line:
        return None
    tokens = scene.lines[place.line - 1].tokens
    if not tokens or tokens[-1].word != ":":
        return None
    last = next((m for m in scene.mentions(place.line - 1) if m.last == len(tokens) - 1), None)
    named = last is not None and last.kind == "name" and last.first > 0 and not last.own
    return last if last and named and tokens[last.first - 1].low in _QUOTING else None


def _going_on(scene: Scene, place: Place) -> Mention | None:
    """“…,” she said. “…”: a quote that goes on behind a clause which ends the sentence before."""
    number = place.line - 1
    if place.token or not scene.together(number, place.line):
        return None
    own = scene.mentions(place.line)
    if any(m.cue >= 0 and min(m.first, m.cue) == 1 for m in own):
        return None
    tokens = scene.lines[number].tokens
    end = len(tokens) - (tokens[-1].word == ".")
    for m in scene.mentions(number)[::-1]:
        if m.cue >= 0 and max(m.last, m.cue + 1) == end and m.path in {"", "a", "i"}:
            start = min(m.first, m.cue)
            return m if start and tokens[start - 1].kind == "Q" else None
    return None


def _wrapped(scene: Scene, place: Place) -> Mention | None:
    """“…,” and on the next line: said Ann Quill; a comma hands on to whoever says it."""
    number = place.line + 1
    line = scene.lines[place.line]
    if number >= len(scene.lines) or scene.together(place.line, number):
        return None
    behind = line.tokens[place.token + 1 :]
    ending = "c" if behind else ending_of(scene.text, line.tokens[-1])
    if ending not in {"c", "q"} or any(t.word != "," for t in behind):
        return None
    if scene.lines[number].span.start - line.span.end > _LONGEST_BREAK:
        return None
    m = next(iter(scene.mentions(number)), None)
    if m is None or m.own or m.kind == "noun" or m.preposition or m.first > 1:
        return None
    if m.cue == 0 and scene.lines[number].tokens[0].word.islower():
        return m
    return m if ending == "c" and m.first == 0 and m.cue == m.last else None


def _below(scene: Scene, place: Place) -> Mention | None:
    """“…”, and on the next line: — Ann Quill, captain."""
    number = place.line + 1
    if number >= len(scene.lines) or scene.together(place.line, number):
        return None
    line, below = scene.lines[place.line], scene.lines[number]
    if below.quotes or len(below.tokens) > _LONGEST_BELOW:
        return None
    if any(t.kind != "p" for t in line.tokens[place.token + 1 :]):
        return None
    tokens = below.tokens
    skip = 0
    while skip < len(tokens) and tokens[skip].word in _SKIPPED:
        skip += 1
    if skip == len(tokens) or not signs(scene.text, Span(tokens[skip].start, _end(tokens))):
        return None
    dashed = any(t.word in _DASHES for t in tokens[:skip])
    if not dashed and not _is_under(scene.text, line, below):
        return None
    return next((m for m in scene.mentions(number) if m.first == skip and m.kind == "name"), None)


def _end(tokens: tuple[Token, ...]) -> int:
    last = len(tokens)
    while last > 1 and tokens[last - 1].word in _MARKS:
        last -= 1
    return tokens[last - 1].end


def _is_under(text: str, line: Line, below: Line) -> bool:
    """Whether the line below is the next line, and was signed by a dash or is inside the marks."""
    between = text[max(line.span.end, below.span.start - _LONGEST_BREAK) : below.span.start]
    broken = _BREAK.search(between)
    if broken is None:
        return False
    last = text[below.span.end : below.span.end + 1] or text[below.span.end - 1]
    return bool(broken["dash"]) or text[below.span.end - 1] in '"”' or last in '"”'
